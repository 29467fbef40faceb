"""Typst and WeasyPrint: an academic, a page with icons, a bio, letter-spaced headings, an old LinkedIn print, a chef."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.documents.adversary.case import Case, Post


def _typst(source: str) -> bytes:
    import typst

    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.typ"
        path.write_text("#set document(date: none)\n" + source, encoding="utf-8")
        return bytes(typst.compile(str(path)))


def _weasy(html: str) -> bytes:
    import weasyprint

    made = weasyprint.HTML(string=html).write_pdf()
    assert made is not None
    return bytes(made)


_ACADEMIC = (
    Post("Associate Professor of Soil Physics", "Wageland University", "2018–present", "2018", "present", (
        "Teach Hydrology II (120 students) and supervise six doctoral candidates.",
        "Showed with a decade of lysimeter data that the national leaching model counts frost twice; the ministry corrected it in 2021 and 3,200 farms got their permits back.",
    ), "Wageland, NL"),
    Post("Postdoctoral Researcher", "Instituto de Suelos, Universidad Austral del Maipo", "2014–2018", "2014", "2018", (
        "Built the drainage rig that four groups still book.",), "Rancagua, Chile"),
    Post("Doctoral Researcher", "Tampere Institute of Earth Science", "2010–2014", "2010", "2014", (), "Tampere, Finland"),
)  # fmt: skip


def _academic() -> bytes:
    def row(years: str, body: str) -> str:
        return f"#grid(columns: (26mm, 1fr), [{years}], [{body}])\n"

    source = (
        "#set page(paper: \"a4\", margin: 22mm, footer: context align(right)[#text(8pt)[E. Wakhungu – curriculum vitae – page #counter(page).display() of #counter(page).final().first()]])\n"
        "#set text(font: \"Liberation Serif\", size: 10.5pt)\n#show heading: it => block(above: 14pt, below: 7pt, smallcaps(text(11pt, weight: \"regular\", it.body)))\n"
        "#text(18pt)[Dr Esther Wakhungu-Lindqvist]\\\n Droevendaal 12, 6700 Wageland, The Netherlands\\\n e.wakhungu\\@example.edu #h(1em) +31 20 555 0143 #h(1em) orcid.example.org/0000-0001\n"
        "= Appointments\n"
    )  # fmt: skip
    for post in _ACADEMIC:
        items = "\n".join(f"    - {bullet}" for bullet in post.bullets)
        source += row(post.dates, f"*{post.title}*\\\n {post.organisation}, {post.place}\n{items}\n")
    source += (
        "= Education\n"
        + row("2014", "PhD Soil Physics, Tampere Institute of Earth Science")
        + row("2009", "MSc Agricultural Engineering, Egerville University, Kenya")
    )
    source += (
        "= Peer-reviewed articles\n"
        + "".join(f"+ {entry}\n" for entry in _ARTICLES)
        + "= Grants and honours\n"
        + row("2022", "Delta Fund consolidator grant, €1.4 million")
        + row("2016", "Young Hydrologist Medal")
    )
    source += "= Service\n" + "".join(f"- {item}\n" for item in _SERVICE)
    return _typst(source)


_ARTICLES = (
    "Wakhungu-Lindqvist, E., & Moreau, P. (2023). Frost counted twice: a correction to national leaching estimates. _Journal of Cold Soils_, 41(2), 101–119.",
    "Wakhungu, E. (2017). A drainage rig for the price of a bicycle. _Methods in Field Hydrology_, 9, 14–22.",
    "Salo, T., Wakhungu, E., & Virtanen, K. (2013). Snow as insulation in peat. _Northern Water_, 28(4), 377–390.",
)
_SERVICE = ("Editor, Journal of Cold Soils, since 2020", "Reviewer for five national science funds")

_CANVA = (
    Post("Social Media Manager", "Kopi & Co", "Jan 2021 – Present", "2021-01", "present", (
        "Grew from 3k to 41k followers by filming the roaster’s mistakes instead of his medals",
        "Plan, shoot and answer everything myself, in Malay, English and Hokkien",
    )),
    Post("Junior Content Creator", "Studio Lalang", "Jun 2018 – Dec 2020", "2018-06", "2020-12", (
        "Wrote captions for 14 clients", "Invented the Friday fail series that two clients still run",)),
)  # fmt: skip


def _canva() -> bytes:
    side = (
        "#text(fill: white)[= CONTACT\n#text(font: \"DejaVu Sans\")[☎] +60 3-5550 0188\\\n#text(font: \"DejaVu Sans\")[✉] hui.min\\@example.my\\\n#text(font: \"DejaVu Sans\")[⌂] Petaling Jaya, Selangor\\\n"
        "#text(font: \"DejaVu Sans\")[⚭] example.my/huimin\n= EXPERTISE\nShort video\\\nCopywriting\\\nCommunity care\\\nCapCut, Figma\n= LANGUAGES\nMalay ●●●●●\\\nEnglish ●●●●○\\\nHokkien ●●●●●]"
    )  # fmt: skip
    main = "= HELLO!\nI make small food brands sound like the people behind them.\n= JOURNEY\n" + "".join(
        f"#text(weight: \"bold\")[{post.title}]\\\n#text(fill: rgb(\"#b35\"))[{post.organisation}] #h(1fr) {post.dates}\n"
        + "".join(f"- {bullet}\n" for bullet in post.bullets) for post in _CANVA
    ) + "= SCHOOLING\n*Diploma in Mass Communication*\\\nKolej Seri Damai #h(1fr) 2015 – 2018\n"  # fmt: skip
    return _typst(
        "#set page(paper: \"a4\", margin: 0mm)\n#set text(font: \"Liberation Sans\", size: 9.5pt)\n#show heading: it => block(above: 14pt, below: 6pt, text(11pt, tracking: 2pt, it.body))\n"
        "#grid(columns: (68mm, 1fr), rows: (297mm,), fill: (x, y) => if x == 0 { rgb(\"#234\") }, inset: 9mm,\n"
        f"[#text(fill: white, 24pt, weight: \"bold\")[TEOH\\\nHUI MIN]\\\n#text(fill: white)[Storyteller for small brands]\n{side}],\n[{main}])\n"
    )  # fmt: skip


_BIO = (
    "Tjarra Napaltjarri-Webb has spent nineteen years getting water to places that were told to wait. As chief engineer of "
    "Spinifex Water she brought bore treatment to eleven desert communities, none of which has had a boil notice since 2019. "
    "She did it by training local pump keepers first and ordering filters second.",
    "Before Spinifex she ran maintenance for the Port Corrigal desalination plant and wrote its first drought plan. She sits on "
    "the board of the Remote Trades Fund and teaches a week every winter at the technical college in Corrigal. You can reach her at "
    "tjarra@example.org.au.",
)


def _bio() -> bytes:
    first, second = (text.replace("@", "\\@") for text in _BIO)
    return _typst(
        f'#set page(width: 150mm, height: 150mm, margin: 18mm)\n#set text(font: "TeX Gyre Pagella", size: 11pt)\n#set par(justify: true)\n#align(center)[#text(15pt)[Tjarra Napaltjarri-Webb]]\n#v(6pt)\n{first}\n\n{second}\n'
    )


_DESIGN = (
    Post("Interior Architect", "Atelier Nørrebro", "2020 —", "2020", "present", (
        "Drew the ward where nobody hears the door: a children's hospice in Aarhus, 12 rooms.",
        "Lead of a team of three; clients hospitals and schools, and lately the prison service, which asked for the same quiet doors after a visit to the hospice.",
    )),
    Post("Junior Designer", "Bureau Halvdan", "2016 — 2020", "2016", "2020", ("Furniture plans for nine libraries.",)),
)  # fmt: skip


def _design() -> bytes:
    posts = "".join(
        f"<p class=r><b>{p.title}</b> at {p.organisation} <span>({p.dates})</span></p><ul>" + "".join(f"<li>{b}</li>" for b in p.bullets) + "</ul>"
        for p in _DESIGN
    )  # fmt: skip
    return _weasy(
        "<style>@page{size:A4;margin:20mm;@bottom-center{content:'Signe Østergaard-Nkemelu · Page ' counter(page) ' of ' counter(pages);font-size:7pt}}"
        "body{font:10pt 'Liberation Sans'}h2{text-align:right;letter-spacing:.35em;color:#c0562b;font-size:10pt;text-transform:uppercase;font-weight:400}"
        "h1{text-align:right;font-weight:300;letter-spacing:.12em}ul{list-style:'›  '}.c{text-align:right}</style>"
        "<h1>Signe Østergaard-Nkemelu</h1><p class=c>Copenhagen N / +45 32 55 50 19 / signe@example.dk / www.example.dk/signe</p>"
        "<h2>In a nutshell</h2><p>I design rooms for people who did not choose to be there.</p>"
        f"<h2>Practice</h2>{posts}<h2>Training</h2><p>MA Architecture, Royal School of Form, 2016</p>"
        "<h2>Prizes</h2><ul><li>Quiet Building Prize, 2022</li></ul><h2>Tools</h2><p>Rhino, Revit, plywood</p>"
    )


_LINKEDIN = (
    Post("Procurement Lead", "Baltika Foundries", "March 2016  -  Present (8 years)", "2016-03", "present", (), "",
         "Buy scrap, sand and electricity for two foundries. Renegotiated the sand contract after walking the quarry with the drivers; the price fell by a fifth."),
    Post("Buyer", "Baltika Foundries", "June 2012  -  March 2016 (3 years 10 months)", "2012-06", "2016-03", (), "",
         "Spare parts and tooling for 60 machines."),
    Post("Purchasing Assistant", "Vilnelė Timber", "September 2009  -  May 2012 (2 years 9 months)", "2009-09", "2012-05"),
)  # fmt: skip


def _linkedin() -> bytes:
    posts = "".join(
        f"<p class=p><b>{p.title} at {p.organisation}</b><br><i>{p.dates}</i><br>{p.prose}</p>" for p in _LINKEDIN
    )
    return _weasy(
        "<style>@page{size:Letter;margin:25mm 22mm;@bottom-right{content:'Page' counter(page);font-size:8pt}}body{font:10pt 'Liberation Serif'}h1{font-size:22pt;margin:0}h2{font-size:15pt;border-top:1px solid #999}</style>"
        "<h1>Rasa Kazlauskaitė</h1><p>Procurement Lead at Baltika Foundries<br>rasa.k@example.lt</p><h2>Summary</h2><p>Buyer who visits the quarry before she talks about the price.</p>"
        f"<h2>Experience</h2>{posts}<h2>Skills &amp; Expertise</h2><p>Negotiation<br>Contract Management<br>Foundry Sand</p>"
        "<h2>Education</h2><p><b>Kaunas School of Commerce</b><br>Bachelor, Logistics, 2005 - 2009</p>"
        "<h1 style='font-size:16pt'>Rasa Kazlauskaitė</h1><p>Procurement Lead at Baltika Foundries<br>rasa.k@example.lt</p><p><i>Contact Rasa on LinkedIn</i></p>"
    )


_CHEF = (
    Post("Sous Chef", "The Salt Barn", "Autumn 2019 – Spring 2023", "2019", "2023", (
        "Ran the pass for 90 covers, then for 140 when the terrace opened.",
        "Turned the fish trimmings that we paid to have taken away into a stock the restaurant next door buys from us every week, which covers the wages of one commis and began as a bet.",
    ), "Whitby"),
    Post("Chef de Partie", "Hotel Bellamare", "Summer 2017 – Summer 2019", "2017", "2019", ("Sauce and grill.",), "Rimini"),
    Post("Kitchen Porter", "Hotel Bellamare", "Summer 2016", "2016", "2016", (), "Rimini"),
)  # fmt: skip


def _chef() -> bytes:
    posts = "".join(
        f"<div class=o>{p.organisation}, {p.place}</div><div class=t>{p.title}</div><div class=d>{p.dates}</div><ul>" + "".join(f"<li>{b}</li>" for b in p.bullets) + "</ul>"
        for p in _CHEF
    )  # fmt: skip
    return _weasy(
        "<style>@page{size:A5;margin:14mm}body{font:9.5pt 'DejaVu Serif'}.o{font-weight:bold;margin-top:6pt}.t{font-style:italic}.d{color:#777;font-size:8pt}h2{color:#0a6;font-size:12pt;border-bottom:2px solid}ul{margin:2pt 0;list-style:square}</style>"
        "<h1>Matteo Adeyemi-Ricci</h1><p>07700 900555 • matteo.ricci@example.co.uk • Scarborough, North Yorkshire</p><h2>Kitchens</h2>"
        f"{posts}<h2>Papers</h2><ul><li>Level 3 Food Safety</li><li>WSET Level 2</li></ul><h2>Away from the stove</h2><p>Sea swimming, sourdough, brass band</p>"
    )


CASES = (
    Case("a07", ".pdf", "Typst", "academic, years left, footer on each page", ("Esther Wakhungu-Lindqvist", "e.wakhungu@example.edu", "+31 20 555 0143", "Droevendaal 12, 6700 Wageland, The Netherlands"),
         _academic, ("orcid.example.org/0000-0001",), (("Appointments", "experience"), ("Education", "education"), ("Peer-reviewed articles", "publications"), ("Grants and honours", "awards"), ("Service", "other")),
         _ACADEMIC, (*(entry.replace("_", "") for entry in _ARTICLES), *_SERVICE)),
    Case("a08", ".pdf", "Typst", "one page, dark sidebar with icons", ("TEOH HUI MIN", "hui.min@example.my", "+60 3-5550 0188", "Petaling Jaya, Selangor"),
         _canva, ("example.my/huimin",), (("CONTACT", "other"), ("EXPERTISE", "skills"), ("LANGUAGES", "languages"), ("HELLO!", "summary"), ("JOURNEY", "experience"), ("SCHOOLING", "education")), _CANVA),
    Case("a09", ".pdf", "Typst", "bio in two paragraphs", ("Tjarra Napaltjarri-Webb", "tjarra@example.org.au", None, None), _bio, kind="bio"),
    Case("a10", ".pdf", "WeasyPrint", "right-aligned letter-spaced headings", ("Signe Østergaard-Nkemelu", "signe@example.dk", "+45 32 55 50 19", "Copenhagen N"),
         _design, ("www.example.dk/signe",), (("IN A NUTSHELL", "summary"), ("PRACTICE", "experience"), ("TRAINING", "education"), ("PRIZES", "awards"), ("TOOLS", "skills")), _DESIGN, ("Quiet Building Prize, 2022",)),
    Case("a11", ".pdf", "WeasyPrint", "old LinkedIn print", ("Rasa Kazlauskaitė", "rasa.k@example.lt", None, None),
         _linkedin, (), (("Summary", "summary"), ("Experience", "experience"), ("Skills & Expertise", "skills"), ("Education", "education")), _LINKEDIN, kind="linkedin"),
    Case("a12", ".pdf", "WeasyPrint", "organisation, title, season below", ("Matteo Adeyemi-Ricci", "matteo.ricci@example.co.uk", "07700 900555", "Scarborough, North Yorkshire"),
         _chef, (), (("Kitchens", "experience"), ("Papers", "certifications"), ("Away from the stove", "interests")), _CHEF, ("Level 3 Food Safety", "WSET Level 2")),
)  # fmt: skip
