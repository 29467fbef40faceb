"""Five more Word documents: header and footnotes, tracked changes, groups of shapes, an Arabic name, short contracts."""

from __future__ import annotations

from .case import Case, Post
from .word_parts import RIGHT_TAB, document, group, icon, p, r, style, table


def _b06(case: Case) -> bytes:
    styles = style("berschrift1", "Überschrift 1", '<w:b/><w:sz w:val="26"/>', '<w:outlineLvl w:val="0"/>')
    styles += style("Stelle", "Stelle", '<w:b/><w:color w:val="444444"/>')
    header = p(r(case.name or "", "b"), r(f"\t{case.email}\t{case.phone}"))
    footer = p(
        r("Curriculum vitae, ")
        + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    body = p("Professional experience", style="berschrift1")
    for index, (post, dates) in enumerate(zip(case.posts, ("Sept 2017–", "1/2013–8/2017", "2011/12"), strict=True)):
        body += p(r(f"{post.where}\t{dates}"), style="Stelle", more=RIGHT_TAB) + p(r(post.title, "i"))
        for number, text in enumerate(post.bullets):
            level = 1 if index == 0 and number in (1, 2) else 0
            runs = r(text) + (note if index == 0 and number == 0 else "")
            body += p(runs, num=(1, level))
    body += p("Academic background", style="berschrift1")
    body += p(r("PhD Hydrology, Universiti Teknologi Selat\t2013"), more=RIGHT_TAB) + p(
        r("BEng Civil Engineering, same place\t2008"), more=RIGHT_TAB
    )
    body += p("Selected papers", style="berschrift1") + "".join(p(text, num=(2, 0)) for text in case.other)
    body += p("Computing", style="berschrift1") + p("HEC-RAS, QGIS, Python, a slide rule")
    return document(
        body,
        styles,
        [[("bullet", "•"), ("bullet", "o")], [("decimal", "%1.")]],
        header=header,
        footer=footer,
        footnotes=["With the Drainage Department of Perak, contract JPS/44."],
    )


B06 = Case(
    "b06",
    ".docx",
    "raw WordprocessingML",
    "contact in header, footnote, two-level and numbered lists",
    "Siti Khadijah binti Razlan",
    _b06,
    "siti.razlan@example.my",
    "+60 5-555 0123",
    None,
    sections=(
        ("Professional experience", "experience"),
        ("Academic background", "education"),
        ("Selected papers", "publications"),
        ("Computing", "skills"),
    ),
    posts=(
        Post(
            "Principal Hydrologist",
            "Sungai Consult Sdn Bhd",
            "2017-09",
            "present",
            (
                "Redrew the flood line of Kampung Pinang from gauge books that everyone thought lost",
                "read 31 years of pencil entries with two pensioners who had made them",
                "showed that the 1996 levee stands 40 cm too low",
                "Lead a group of six",
            ),
        ),
        Post(
            "Hydrologist",
            "Ministry of Water",
            "2013-01",
            "2017-08",
            ("Ran the monsoon desk for three seasons.",),
            "Kuala Lumpur",
        ),
        Post("Graduate Engineer", "Tan & Arumugam", "2011", "2012", ("Pipe sizing.",)),
    ),
    other=(
        "Razlan SK, Lim CH. Pencil gauges. Straits Water Letters 2019; 4: 11–19.",
        "Razlan SK. Forty centimetres. Straits Water Letters 2021; 6: 1–8.",
    ),
)


def _b07(case: Case) -> bytes:
    who = 'w:id="{}" w:author="M. Adviser" w:date="2023-03-01T10:00:00Z"'

    def added(text: str, n: int) -> str:
        return f"<w:ins {who.format(n)}>{r(text)}</w:ins>"

    def cut(text: str, n: int) -> str:
        return f'<w:del {who.format(n)}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'

    head = style("Naglowek", "Nagłówek CV", '<w:b/><w:u w:val="single"/>')
    one, two, three = case.posts
    body = p(r(case.name or "", '<w:b/><w:sz w:val="32"/>')) + p(f"{case.location}, tel. {case.phone}, {case.email}")
    body += p("Practice", style="Naglowek")
    body += p(r(f"{one.title} | {one.organisation} | "), cut("2014", 1), added("03.2015", 2), r(" – present"))
    body += p(
        r("Won back pay for 640 "),
        cut("people", 3),
        added("bakery workers", 4),
        r(" whose night hours had been rounded down for nine years."),
        num=(1, 0),
    )
    start = '<w:commentRangeStart w:id="9"/>'
    end = '<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>'
    body += p(start + r("Negotiated the first telework clause in the Polish rail sector.") + end, num=(1, 0))
    body += f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del {who.format(7)}/></w:rPr></w:pPr>{cut("Various other duties as needed.", 5)}</w:p>'
    body += p(added("Teach shop stewards to read a balance sheet in one afternoon.", 6), num=(1, 0))
    body += p(f"{two.title} | {two.organisation} | 09.2009 – 02.2015") + "".join(
        p(text, num=(1, 0)) for text in two.bullets
    )
    body += p(f"{three.title} | {three.where} | 2007 – 2009")
    body += p("Studies", style="Naglowek") + p("Master of Law, Jagodno University, 2002 – 2007")
    body += p("Unpaid", style="Naglowek") + p("Legal corner at the Praga parish, Wednesdays since 2011", num=(1, 0))
    note = f"<w:comment {who.format(9)}><w:p>{r('Is this really the first? Please check.')}</w:p></w:comment>"
    return document(body, head, [[("bullet", "-")]], comments=note)


B07 = Case(
    "b07",
    ".docx",
    "raw WordprocessingML",
    "tracked changes and a comment, bars between fields",
    "Zbigniew Król-Wieczorek",
    _b07,
    "z.krol@example.pl",
    "+48 22 555 01 87",
    "Warszawa",
    sections=(("Practice", "experience"), ("Studies", "education"), ("Unpaid", "volunteer")),
    posts=(
        Post(
            "Trade Union Counsel",
            "Federacja Pracowników Żywności",
            "2015-03",
            "present",
            (
                "Won back pay for 640 bakery workers whose night hours had been rounded down for nine years.",
                "Negotiated the first telework clause in the Polish rail sector.",
                "Teach shop stewards to read a balance sheet in one afternoon.",
            ),
        ),
        Post(
            "Associate",
            "Kancelaria Nowicka i Wspólnicy",
            "2009-09",
            "2015-02",
            ("Drafted pleadings in 70 dismissal cases.",),
        ),
        Post("Legal Trainee", "Regional Labour Court", "2007", "2009", (), "Radom"),
    ),
    other=("Legal corner at the Praga parish, Wednesdays since 2011",),
)


def _b08(case: Case) -> bytes:
    look = '<w:b/><w:color w:val="C0504D"/><w:sz w:val="24"/>'
    bars = group(
        [p(r(case.name or "", '<w:b/><w:sz w:val="48"/>')), p(r("Weddings, wakes and trade fairs"))],
        500000,
        300000,
        6500000,
        900000,
        5,
    )
    body = p(bars)
    body += (
        p(icon(11) + r(" " + (case.phone or "")))
        + p(icon(12) + r(" " + (case.email or "")))
        + p(icon(13) + r(" " + (case.location or "")))
    )
    body += p(r("What people ask me for", look)) + p(
        "Rain plans • Seating that prevents feuds • Budgets • Samoan protocol"
    )
    body += p(r("Events I have carried", look))
    for post, dates in zip(
        case.posts, ("2020 – now", "Apr. 2016 – Dec. 2019", "Summers 2013, 2014, 2015"), strict=True
    ):
        body += p(r(post.organisation or "", "b")) + p(f"{post.title} ({dates})")
        body += "".join(p(text, num=(1, 0)) for text in post.bullets)
    body += p(r("Learning", look)) + p("A.A. Hospitality, Windward College, 2016")
    body += p(r("Kōkua", look)) + p("Treasurer, Waimānalo canoe club, 2018 – now")
    return document(body, "", [[("bullet", "\uf0a7")]])


B08 = Case(
    "b08",
    ".docx",
    "raw WordprocessingML",
    "name in a group of shapes, picture icons, employer above title",
    "Malia Kealoha Fonoti",
    _b08,
    "malia@fonoti.example",
    "(808) 555-0173",
    "Kāneʻohe, HI",
    sections=(
        ("What people ask me for", "skills"),
        ("Events I have carried", "experience"),
        ("Learning", "education"),
        ("Kōkua", "volunteer"),
    ),
    posts=(
        Post(
            "Lead Planner",
            "Plumeria & Salt Events",
            "2020",
            "present",
            (
                "Moved a wedding for 260 from a beach to a school hall in seven hours when the swell came; the bride asked for the hall’s address as a gift to the teachers.",
                "Keep one price list for everybody.",
            ),
        ),
        Post(
            "Event Coordinator",
            "Hale Koa Convention Hall",
            "2016-04",
            "2019-12",
            ("Ran 48 trade fairs.", "Cut food waste by a third with a headcount at ten in the morning."),
        ),
        Post("Banquet Server", "Makani Resort", "2013", "2015"),
    ),
)


def _b09(case: Case) -> bytes:
    name = f'<w:p><w:pPr><w:bidi/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:rtl/><w:szCs w:val="44"/></w:rPr><w:t>{case.name}</w:t></w:r></w:p>'
    head = style("Kopf", "CV Kopf", '<w:b/><w:color w:val="005F5F"/><w:sz w:val="24"/>')
    body = name + p("Conference interpreter (Arabic A, English B, French C)")
    body += table(
        [
            [p("Telephone"), p(case.phone or "")],
            [p("E-mail"), p(case.email or "")],
            [p("Lives in"), p(case.location or "")],
        ],
        [1800, 6000],
    )
    body += p("Assignments", style="Kopf")
    for post, dates in zip(case.posts, ("since January 2019", "2015 – 2019", "10.2012 – 12.2014"), strict=True):
        body += p(r(post.title, "b"), r(f", {post.organisation}, {dates}"))
        body += "".join(p("•\t" + text, more='<w:ind w:left="360" w:hanging="360"/>') for text in post.bullets)
    body += (
        p("Degrees", style="Kopf")
        + p("MA Conference Interpreting, Université du Mont-Sannine, 2012")
        + p("BA Translation, same university, 2010")
    )
    body += p("Membership", style="Kopf") + p("Regional association of conference interpreters, since 2016")
    return document(body, head)


B09 = Case(
    "b09",
    ".docx",
    "raw WordprocessingML",
    "Arabic name, labels and values in a table, one-line posts",
    "ليلى الحدّاد",
    _b09,
    "layla@haddad.example",
    "+961 1 555 014",
    "Beirut",
    sections=(("Assignments", "experience"), ("Degrees", "education"), ("Membership", "other")),
    posts=(
        Post(
            "Freelance Interpreter",
            "own practice",
            "2019-01",
            "present",
            (
                "Interpret 70 days a year for courts, trade talks and two film festivals.",
                "Stopped a hearing because the dialect was not mine; the court has since asked for dialect before hiring.",
            ),
        ),
        Post(
            "Staff Interpreter",
            "Levant Relief Council",
            "2015",
            "2019",
            ("Wrote the 900-word glossary of water terms that field offices still print.",),
        ),
        Post("Junior Translator", "Dar al-Waraq Publishing", "2012-10", "2014-12", ("Subtitles and contracts.",)),
    ),
)


def _b10(case: Case) -> bytes:
    left = '<w:color w:val="888888"/><w:sz w:val="18"/>'
    posts = ""
    shown = ("Mar–Jul 2023", "Sep 2022–Feb 2023", "Spring 2022", "May 2021–Jan 2022", "2013–2021")
    for post, dates in zip(case.posts, shown, strict=True):
        posts += p(
            r(post.title, "b"),
            r(" — "),
            r(post.organisation or ""),
            r("\t" + dates, left),
            more='<w:tabs><w:tab w:val="right" w:pos="7000"/></w:tabs>',
        )
        posts += "".join(p(text, num=(1, 0)) for text in post.bullets)
    skills = table(
        [
            [p(r("Light", "b")), p("HMI, tungsten, LED walls")],
            [p(r("Power", "b")), p("Three-phase distribution, generators to 120 kVA")],
            [p(r("Papers", "b")), p("Safe Pass, working at height, C1 licence")],
        ],
        [1200, 5800],
    )
    rows = [
        [p(r("Films and series", left)), posts],
        [p(r("Know-how", left)), skills],
        [p(r("School", left)), p("Electrical apprenticeship, Letterkenny, 2009–2013")],
        [p(r("Speaks", left)), p("Irish, English")],
    ]
    body = (
        p(r(case.name or "", '<w:sz w:val="56"/>'))
        + p(r("Gaffer", "i"))
        + p(f"{case.phone}  /  {case.email}  /  {case.location}")
    )
    return document(body + table(rows, [2000, 7200]), "", [[("bullet", "»")]])


B10 = Case(
    "b10",
    ".docx",
    "raw WordprocessingML",
    "headings in a narrow left column, short contracts, season",
    "Seán Mac Giolla Bhríde",
    _b10,
    "sean@example.ie",
    "+353 74 555 0166",
    "Gaoth Dobhair, Co. Donegal",
    sections=(
        ("Films and series", "experience"),
        ("Know-how", "skills"),
        ("School", "education"),
        ("Speaks", "languages"),
    ),
    posts=(
        Post(
            "Gaffer",
            "“The Salt Road”, Errigal Pictures",
            "2023-03",
            "2023-07",
            (
                "Lit a night chase over two miles of bog with nine lamps and no road.",
                "Finished two days early, and gave the generator money back.",
            ),
        ),
        Post(
            "Gaffer",
            "“Inis”, Radharc na Mara Teo",
            "2022-09",
            "2023-02",
            ("Rewired a lighthouse without switching it off.",),
        ),
        Post("Best Boy", "“Harbour Lights”, season 2, Corran TV", "2022", "2022"),
        Post("Rigging Electrician", "Studio Uladh", "2021-05", "2022-01", ("Hung 300 fixtures.",)),
        Post("Electrician", "McGinley Bros", "2013", "2021"),
    ),
)

CASES = (B06, B07, B08, B09, B10)
