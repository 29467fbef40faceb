"""Five Word documents as templates build them: layout tables, content controls, text boxes, columns, a column of dates."""

from __future__ import annotations

from .case import Case, Post
from .word_parts import RIGHT_TAB, box, document, p, r, sdt, style, symbol, table

_HEADS = (
    style(
        "Heading1",
        "heading 1",
        '<w:b/><w:caps/><w:color w:val="1F4E79"/><w:sz w:val="26"/>',
        '<w:outlineLvl w:val="0"/>',
    )
    + style("Heading2", "heading 2", '<w:b/><w:sz w:val="22"/>', '<w:outlineLvl w:val="1"/>')
    + style("Heading3", "heading 3", "<w:i/>", '<w:outlineLvl w:val="2"/>')
    + style("Title", "Title", '<w:sz w:val="52"/>')
    + style("ListBullet", "List Bullet", "", '<w:numPr><w:numId w:val="1"/></w:numPr>')
)


def _b01(case: Case) -> bytes:
    one, two, three = case.posts
    contact = table(
        [
            [p(symbol("F028")), p(sdt(r(case.phone or ""), "Phone"))],
            [p(symbol("F02A")), p(sdt(r(case.email or ""), "Email"))],
            [p(symbol("F0FC")), p(sdt(r(case.location or ""), "Address"))],
        ],
        [400, 2500],
    )
    left = (
        contact
        + p("Expertise", style="Heading1")
        + p("Draught surveys")
        + p("Grain and fishmeal")
        + p("P&I club reports")
    )
    left += p("Tongues", style="Heading1") + p("Portuguese (first)") + p("English (working)")

    def post(post: Post, dates: str, place: str) -> str:
        head = p(sdt(r(dates), f"Dates{dates}"), style="Heading3")
        head += p(
            sdt(r(post.title, "b"), "Job")
            + r(" • ")
            + sdt(r(post.organisation or ""), "Co")
            + r(" • ")
            + sdt(r(place), "Place")
        )
        return head + "".join(p(text, style="ListBullet") for text in post.bullets)

    right = p("Seagoing and ashore", style="Heading1")
    right += post(one, "May 2018 – Current", "Setúbal")
    right += post(two, "Oct 2012 – Apr 2018", "Lobito, Angola") + post(three, "2009 – 2012", "Leixões")
    right += p("Training", style="Heading1") + table(
        [
            [p("2009"), p("Nautical sciences, BSc, Escola Náutica do Sado")],
            [p("2015"), p("Cargo surveyor diploma, by correspondence")],
        ],
        [900, 5000],
    )
    body = p(sdt(r(case.name or ""), "Name"), style="Title") + table([[left, right]], [3000, 6400])
    return document(body, _HEADS, sect="")


B01 = Case(
    "b01",
    ".docx",
    "raw WordprocessingML",
    "layout table, nested tables, content controls, symbol icons",
    "Tiago Brandão de Sá",
    _b01,
    "tiago.desa@example.pt",
    "+351 265 555 0142",
    "Rua do Cais 8, Setúbal",
    sections=(
        ("Expertise", "skills"),
        ("Tongues", "languages"),
        ("Seagoing and ashore", "experience"),
        ("Training", "education"),
    ),
    posts=(
        Post(
            "Senior Cargo Surveyor",
            "Atlântida Survey & Inspection, Lda",
            "2018-05",
            "present",
            (
                "Found 212 tonnes of water in a cargo of soya that three certificates called dry; the buyers paid for soya only.",
                "Train the two juniors by giving them my old reports with the figures cut out.",
            ),
        ),
        Post(
            "Cargo Superintendent",
            "Porto de Lobito Stevedores",
            "2012-10",
            "2018-04",
            (
                "Cut the loading time of bagged coffee from five days to three and a half by moving the scales to the quay.",
            ),
        ),
        Post(
            "Third Officer", "Navegação Ibérica", "2009", "2012", ("Stood the eight-to-twelve watch on two reefers.",)
        ),
    ),
)


def _b02(case: Case) -> bytes:
    first, second, third, fourth = case.posts
    body = p(sdt(r(case.name or ""), "YourName"), style="Title")
    body += p(sdt(r(f"{case.location} | {case.phone} | {case.email} | {case.links[0]}"), "Contact"))
    body += p("Professional Profile", style="Heading1")
    body += p(
        sdt(
            r(
                "Hospital pharmacist who would rather stop an error than report one. Looking for a ward that lets pharmacists speak."
            ),
            "About",
        )
    )
    body += p("Where I have practised", style="Heading1")
    body += p(r("St. Brendan’s University Hospital, Enugu", "b"), r("\tJan 2014 – Present"), more=RIGHT_TAB)
    for post, dates in ((first, "Aug 2020 – Present"), (second, "Mar 2017 – Jul 2020"), (third, "Jan 2014 – Feb 2017")):
        body += p(sdt(r(post.title, "i"), post.title), r("\t" + dates), style="Heading3", more=RIGHT_TAB)
        body += sdt("".join(p(text, style="ListBullet") for text in post.bullets), "Duties " + post.title, block=True)
    body += p(r(fourth.organisation or "", "b"), r(", Onitsha\tSummer 2012 – Dec 2013"), more=RIGHT_TAB)
    body += p(r(fourth.title, "i"), style="Heading3") + "".join(p(text, style="ListBullet") for text in fourth.bullets)
    body += p("Schooling", style="Heading1")
    body += p(r("B.Pharm., University of the Benue Plateau", "b"), r("\t2007 – 2012"), more=RIGHT_TAB)
    body += p("Registrations & Licences", style="Heading1")
    body += "".join(p(text, style="ListBullet") for text in case.other)
    return document(body, _HEADS)


B02 = Case(
    "b02",
    ".docx",
    "raw WordprocessingML",
    "promotions within one employer, right tabs, content controls",
    "Nkechi Adaeze Obiora",
    _b02,
    "nkechi.obiora@example.com",
    "+234 803 555 0177",
    "Enugu, Nigeria",
    ("linkedin.com/in/nkechi-obiora-example",),
    sections=(
        ("Professional Profile", "summary"),
        ("Where I have practised", "experience"),
        ("Schooling", "education"),
        ("Registrations & Licences", "certifications"),
    ),
    posts=(
        Post(
            "Deputy Chief Pharmacist",
            "St. Brendan’s University Hospital",
            "2020-08",
            "present",
            (
                "Refused to dispense a tenfold infusion dose at two in the morning, woke the consultant, and wrote the check that now stops it.",
                "Chair of the medicines safety table every second Thursday.",
            ),
        ),
        Post(
            "Senior Pharmacist, Paediatrics",
            "St. Brendan’s University Hospital",
            "2017-03",
            "2020-07",
            ("Made a weight-band card for 41 drugs; junior doctors carry it in the badge.",),
        ),
        Post(
            "Ward Pharmacist",
            "St. Brendan’s University Hospital",
            "2014-01",
            "2017-02",
            ("Reviewed charts on four wards.",),
        ),
        Post(
            "Intern Pharmacist",
            "Riverside Chemists & Stores",
            "2012",
            "2013-12",
            ("Counted stock that nobody had counted since 2009, and found the leak.",),
        ),
    ),
    other=("Pharmacists Council of Nigeria, full register", "Basic Life Support (renewed 2023)"),
)


def _b03(case: Case) -> bytes:
    styles = style("Rubrik1", "Rubrik 1", '<w:b/><w:color w:val="7A3E00"/><w:sz w:val="28"/>') + style(
        "Namn", "Namn stor", '<w:sz w:val="60"/>'
    )
    styles += style("Befattning", "Befattning", "<w:b/>") + style(
        "Punktlista", "Punktlista", "", '<w:numPr><w:numId w:val="1"/></w:numPr>'
    )
    side = (
        p("Find me", style="Rubrik1")
        + p(case.email or "")
        + p(case.phone or "")
        + p(case.location or "")
        + p(case.links[0])
    )
    side += (
        p("Good at", style="Rubrik1")
        + p("Bechstein and Malmsjö actions")
        + p("Hearing wolf intervals")
        + p("Soundboard repair")
    )
    body = p(box(side, 300000, 1500000, 2100000, 6000000, 3) + r(case.name or ""), style="Namn")
    body += p(r("Piano tuner and restorer", "i"))
    body += p("Workshops", style="Rubrik1")
    for post, dates in zip(case.posts, ("sedan 2016", "augusti 2010 – december 2015", "2007–2010"), strict=True):
        shown = {"sedan 2016": "since 2016", "augusti 2010 – december 2015": "August 2010 – December 2015"}.get(
            dates, dates
        )
        body += p(f"{post.title}, {post.organisation} ({shown})", style="Befattning")
        body += "".join(p(text, style="Punktlista") for text in post.bullets)
    body += p("Apprenticeship", style="Rubrik1") + p(
        "Gesällbrev (journeyman’s letter), Ostrobothnia craft school, 2007"
    )
    body += p("In my own time", style="Rubrik1") + p("Ice swimming, and a choir that cannot keep pitch.")
    return document(body, styles, [[("bullet", "–")]], font="Liberation Serif")


B03 = Case(
    "b03",
    ".docx",
    "raw WordprocessingML",
    "anchored text box as sidebar, heading styles of own name",
    "Håkan Öhman",
    _b03,
    "hakan@ohman.example",
    "+358 6 555 0119",
    "Storgatan 14, Jakobstad",
    ("www.ohman.example",),
    sections=(
        ("Find me", "other"),
        ("Good at", "skills"),
        ("Workshops", "experience"),
        ("Apprenticeship", "education"),
        ("In my own time", "interests"),
    ),
    posts=(
        Post(
            "Owner",
            "Öhmans Pianoverkstad",
            "2016",
            "present",
            (
                "Brought a drowned Steinway of 1911 back to the concert stage after the cellar flood; four tuners had written it off.",
                "Tune 300 instruments a year between Vaasa and Kokkola.",
            ),
        ),
        Post(
            "Restorer",
            "Klang & Söner",
            "2010-08",
            "2015-12",
            ("Built the humidity box that the firm has since sold to nine museums.",),
        ),
        Post("Apprentice", "Klang & Söner", "2007", "2010", ("Restrung uprights.",)),
    ),
)


def _b04(case: Case) -> bytes:
    head = '<w:b/><w:spacing w:val="40"/><w:sz w:val="24"/>'
    page = '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="900" w:right="1000" w:bottom="900" w:left="1000" w:header="400" w:footer="400"/>'
    body = p(r(case.name or "", '<w:b/><w:sz w:val="44"/>'), more='<w:jc w:val="center"/>')
    body += p(f"{case.location} · {case.phone} · {case.email}", more='<w:jc w:val="center"/>')
    body += p(more=f'<w:sectPr><w:type w:val="continuous"/>{page}<w:cols w:num="1"/></w:sectPr>')

    def heading(text: str) -> str:
        return p(r(text, head), more='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')

    body += heading("PROFILE") + p("Veterinary nurse for large and angry animals. Calm, because one of us has to be.")
    body += heading("ANIMALS I HAVE NURSED FOR A LIVING")
    for post, dates in zip(case.posts, ("02/2021 – to date", "11/2016 – 01/2021", "2014 – 2016"), strict=True):
        body += p(r(post.title, "b")) + p(r(f"{post.organisation}", "i")) + p(dates)
        body += "".join(p(text, num=(1, 0)) for text in post.bullets)
    body += (
        heading("EDUCATION") + p(r("Diploma in Veterinary Nursing", "b")) + p("Highveld Technikon") + p("2011 – 2014")
    )
    body += heading("REFEREES")
    body += p("Dr Pieter van Rooyen, Bosveld Wildlife Clinic, 014 555 0161") + p(
        "Sr Grace Dlamini, Highveld Technikon, 012 555 0128"
    )
    last = f'<w:type w:val="continuous"/>{page}<w:cols w:num="2" w:space="500"/>'
    return document(body, "", [[("bullet", "\uf0b7")]], last)


B04 = Case(
    "b04",
    ".docx",
    "raw WordprocessingML",
    "two-column section, lists by numbering only",
    "THANDEKA MBATHA-RUIZ",
    _b04,
    "thandeka.mr@example.co.za",
    "072 555 0190",
    "Hoedspruit, Limpopo",
    sections=(
        ("PROFILE", "summary"),
        ("ANIMALS I HAVE NURSED FOR A LIVING", "experience"),
        ("EDUCATION", "education"),
        ("REFEREES", "references"),
    ),
    posts=(
        Post(
            "Theatre Nurse, Wildlife",
            "Bosveld Wildlife Clinic",
            "2021-02",
            "present",
            (
                "Kept a dehorned rhino asleep for three hours and ten minutes on equipment meant for horses, while the vet closed an artery; she walked out and calved the year after.",
                "Order drugs for four vets.",
                "Found out that the dart box was being opened without a second signature, and had the lock changed the same day.",
            ),
        ),
        Post(
            "Veterinary Nurse",
            "Van Wyk, Naidoo & Partners",
            "2016-11",
            "2021-01",
            (
                "Set up the night rota after two nurses had left; nobody has left since.",
                "Anaesthesia for cats and dogs",
            ),
        ),
        Post("Kennel Hand", "SPCA Polokwane", "2014", "2016", ("Cleaned, fed, walked.",)),
    ),
)


def _b05(case: Case) -> bytes:
    head = style("ResumeHead", "Section Heading (resume)", '<w:smallCaps/><w:b/><w:sz w:val="26"/>')
    rows, spans = [], {}

    def heading(text: str) -> None:
        spans[len(rows)] = 2
        rows.append([p(text, style="ResumeHead")])

    heading("Objective")
    rows.append([p(""), p("A cellar with more questions than bottles.")])
    heading("Engagements")
    for post, dates in zip(
        case.posts, ("Autumn 2019 to present", "June 2015 to September 2019", "2012 to 2015", "2010"), strict=True
    ):
        head_line = p(r(post.title, "b") + r("\n" + post.where))
        rows.append([p(dates), head_line + "".join(p(text, num=(1, 0)) for text in post.bullets)])
    heading("Diplomas")
    rows.append([p("2012"), p("Brevet professionnel de sommelier, Lycée hôtelier de Dijon")])
    rows.append([p("2018"), p("Advanced certificate in sake, Kyoto")])
    heading("Distinctions")
    rows.append([p("2021"), p("Best list under 200 labels, Guide Corbelin")])
    body = p(r(case.name or "", '<w:sz w:val="40"/><w:smallCaps/>')) + p(f"{case.location}\n{case.phone}\n{case.email}")
    return document(body + table(rows, [2100, 7200], spans), head, [[("bullet", "▪")]], font="Liberation Serif")


B05 = Case(
    "b05",
    ".docx",
    "raw WordprocessingML",
    "table with a column of dates, headings across",
    "Jean-Baptiste de la Tour d’Auxois",
    _b05,
    "jb.auxois@example.fr",
    "+33 3 55 55 01 44",
    "12 rue des Forges, 21000 Dijon",
    sections=(
        ("Objective", "summary"),
        ("Engagements", "experience"),
        ("Diplomas", "education"),
        ("Distinctions", "awards"),
    ),
    posts=(
        Post(
            "Chef sommelier",
            "Maison Vauquelin",
            "2019",
            "present",
            (
                "Wrote the house’s first list without prices above 90 euros, and doubled the wine share of the bill.",
                "Buy direct from 23 growers, four of whom had never sold outside their village.",
            ),
        ),
        Post(
            "Sommelier",
            "Hôtel du Parc",
            "2015-06",
            "2019-09",
            ("Caught a corked pallet before a wedding for 400, and had it replaced in a day.",),
            "Beaune",
        ),
        Post("Commis sommelier", "Le Cep Noir", "2012", "2015", ("Polished glasses, learned to listen.",)),
        Post("Vendangeur", "Domaine Petitjean", "2010", "2010"),
    ),
)

CASES = (B01, B02, B03, B04, B05)
