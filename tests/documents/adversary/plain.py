"""Plain text, Markdown and HTML: a driver, a care assistant, a developer, a functional résumé, a page and a first job."""

from __future__ import annotations

import textwrap

from tests.documents.adversary.case import Case, Post


def _wrapped(sign: str, text: str, width: int = 72) -> str:
    return textwrap.fill(text, width, initial_indent=sign, subsequent_indent=" " * len(sign), break_on_hyphens=False)


_DRIVER = (
    Post("HGV Class 1 Driver (nights)", "Pennine Cold Chain", "since 2019", "2019", "present", (
        "Trunk chilled loads Leeds to Felixstowe and back, five nights a week, 480,000 miles without a blameworthy claim.",
        "Noticed that the Bradford bays always ran 40 minutes late after shift change; swapped two slots with the day team and the queue has not come back.",
        "Buddy to new starters: 11 so far, all passed their first assessment",
    )),
    Post("Multi-drop Driver", "Hartwell Parcels", "2014-2019", "2014", "2019", (
        "90 to 120 drops a day across Wakefield.",
        "Rewrote the farm addresses that the sat nav gets wrong into a two page sheet, which the depot prints for every relief driver.",
    )),
    Post("Warehouse Operative", "Hartwell Parcels", "2011-2014", "2011", "2014", ("Loaded vans.", "Counterbalance truck")),
)  # fmt: skip


def _driver() -> bytes:
    out = [
        "GARETH OKONJO-PRYCE",
        "",
        "3 Mill Bank, Dewsbury WF13   07700 900214   g.okonjopryce@example.org",
        "",
        "WORK",
        "",
    ]
    for post in _DRIVER:
        out.append(f"{post.title}, {post.organisation}, {post.dates}")
        out += [_wrapped("  + ", bullet) for bullet in post.bullets] + [""]
    out += ["TICKETS", "", "  + C+E licence, clean", "  + Driver CPC to 09/2027", "  + ADR (packages)", "", "SCHOOL", "",
            "Thornhill High School, 5 GCSEs, 2011", ""]  # fmt: skip
    return "\n".join(out).encode()


_CARE = (
    Post("Senior Care Assistant", "Ashdene House", "March 2020 until now", "2020-03", "present", (
        "Lead a shift of 6 for 34 residents, 19 of them living with dementia",
        "Started the breakfast trolley that goes to the door instead of waking people at 7; falls before noon went from nine in a month to two",
    )),
    Post("Care Assistant", "Bluebell Domiciliary Care", "Aug '16 - Feb '20", "2016-08", "2020-02", (
        "personal care, meals, medication prompts",
        "mileage and rota app for the round (with my nephew), used by all 23 carers in the branch",
    )),
)  # fmt: skip


def _care() -> bytes:
    out = ["milica stojanovic", "milica.s@example.net | 020 7946 0331 | walthamstow, london", "",
           "about me", "i look after people the way i would want my own grandmother to be looked after, and i write things down.", "",
           "work history"]  # fmt: skip
    for post in _CARE:
        out += [f"{post.organisation} - {post.title}", post.dates, *(f"o {bullet}" for bullet in post.bullets), ""]
    out += ["skills: moving and handling, peg feeding, end of life care", "languages: serbian (native), english, some german",
            "references: on request"]  # fmt: skip
    return "\n".join(out).encode()


_DEV = (
    Post("Platform Engineer", "Quillfish", "2022–now", "2022", "present", (
        "Cut the nightly build from 51 minutes to 8:",
        "found that 60 % of the time went into one fixture",
        "gave every team its own cache key",
        "Wrote the `rollback` button; it has been pressed 14 times and nobody was woken up",
    )),
    Post("Backend Developer", "Tarnwerk GmbH", "2019–22", "2019", "2022", (
        "Took over billing from a contractor who left no notes and closed the 300 open tickets in a year.",
        "On call every third week.",
    )),
    Post("Working Student", "Tarnwerk GmbH", "2017–19", "2017", "2019", ("Wrote tests for the invoice parser.",)),
)  # fmt: skip


def _dev() -> bytes:
    rows = ["# Anjali Raghunathan", "", "Leipzig · [anjali@example.dev](mailto:anjali@example.dev) · [github.example.com/anjali-r](https://github.example.com/anjali-r)", "",
            "> Backend person who likes deleting code.", "", "## What I do for money", ""]  # fmt: skip
    for number, post in enumerate(_DEV):
        rows += [f"**{post.title}** @ {post.organisation} ({post.dates})", ""]
        nested = {1, 2} if number == 0 else set()
        rows += [("    * " if place in nested else "* ") + bullet for place, bullet in enumerate(post.bullets)] + [""]
    rows += ["## What I do for fun", "", "* Maintain *kessel*, a 900-star queue for small machines", "* Run the Tuesday code kitchen for refugees", "",
             "## Kit", "", "Go, Python, Postgres, Terraform, a label printer", "", "## Degrees", "", "M.Sc. Computer Science, Universität Halle, 2019", ""]  # fmt: skip
    return "\n".join(rows).encode()


_FUNCTIONAL = (
    Post("Office Manager", "Castellan Dental Group", "2012 to 2018", "2012", "2018"),
    Post("Receptionist", "Castellan Dental Group", "2009 to 2012", "2009", "2012"),
    Post("Sales Floor Associate", "Merribee Department Stores", "2006 to 2009", "2006", "2009"),
)
_FUNCTIONAL_ITEMS = (
    "Moved four practices to one booking system in a weekend, without a lost appointment",
    "Kept a $1.1M supply budget and ended two years under it",
    "Hired 17 receptionists; 12 are still there",
    "Wrote the letter for overdue bills that halves them, because it asks what happened first",
    "Mediated between hygienists and dentists when the rota changed",
)


def _functional() -> bytes:
    rows = ["Rosalind Tsinajinnie", "=====================", "", "Flagstaff, AZ | (928) 555-0142 | rosalind.t@example.com", "",
            "### SUMMARY OF QUALIFICATIONS", "", "Office manager returning to work after six years of looking after two parents.", "",
            "### ORGANIZING AND MONEY", "", *(f"- {item}" for item in _FUNCTIONAL_ITEMS[:2]), "",
            "### PEOPLE", "", *(f"- {item}" for item in _FUNCTIONAL_ITEMS[2:]), "",
            "### EMPLOYMENT HISTORY", ""]  # fmt: skip
    rows += [f"{post.title}, {post.organisation}, {post.dates}  " for post in _FUNCTIONAL]
    rows += ["", "### EDUCATION", "", "A.A. Business, Coconino Community College", ""]
    return "\n".join(rows).encode()


_CURATOR = (
    Post("Head of Collections", "Museo del Vidrio de Almería", "05.2017 – today", "2017-05", "present", (
        "Opened the store to the public one afternoon a week; 4,100 people came in the first year and three recognised their grandfather's tools.",
        "Responsible for 22,000 objects & a team of five.",
    )),
    Post("Assistant Curator", "Fundació Roca Blava", "10.2011 – 04.2017", "2011-10", "2017-04", (
        "Catalogued the bequest of 640 bottles nobody had unpacked since 1974.",
    )),
)  # fmt: skip


def _curator() -> bytes:
    roles = "".join(
        f"<article><header><h3>{post.organisation.replace('&', '&amp;')} <small>{post.place}</small></h3><p class=role><em>{post.title}</em> "
        f"<time style='float:right'>{post.dates}</time></p></header><ul>"
        + "".join(f"<li>{bullet.replace('&', '&amp;')}</li>" for bullet in post.bullets) + "</ul></article>"
        for post in _CURATOR if post.organisation
    )  # fmt: skip
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>CV | Inés Zurbarán</title><style>nav{display:none}</style></head><body>"
        "<nav><a href='#work'>Work</a> <a href='#talks'>Talks</a></nav><header><h1>Inés Zurbarán Olmedo</h1><p>Almería, Spain</p>"
        "<ul><li><a href='mailto:ines.zurbaran@example.es'>ines.zurbaran@example.es</a></li><li>+34 950 555 018</li></ul></header><main>"
        f"<section id=work><h2>Where I have worked</h2>{roles}</section>"
        "<section id=talks><h2>Talks</h2><ul><li>Glass that remembers, Lisbon 2022</li><li>How to lend a chandelier, Turin 2019</li></ul></section>"
        "<section><h2>Studies</h2><dl><dt>MA Museum Studies</dt><dd>Universidad de Granada, 2010</dd></dl></section>"
        "<section><h2>Tongues</h2><p>Spanish, Catalan, English, a little Murano dialect</p></section></main><footer>Last updated May 2024</footer></body></html>"
    ).encode()


_FIRST = (
    Post("Saturday Assistant", "Loughran's Bakery", "September 2023 - Present", "2023-09", "present", (
        "Served customers and cashed up.",
        "Suggested selling yesterday's bread as stuffing mix, the owner still does it.",
    )),
    Post("Babysitter", "Three families on our road", "2021 - 2023", "2021", "2023", ("Looked after children from 2 to 9 years.",)),
)  # fmt: skip


def _first() -> bytes:
    posts = "".join(
        f"<p><b>{post.title}</b>, {post.organisation}<br><i>{post.dates}</i></p><ul>" + "".join(f"<li>{b}</li>" for b in post.bullets) + "</ul>"
        for post in _FIRST
    )  # fmt: skip
    return (
        "<html><body style='font-family:Arial'><center><font size=6>Caoimhe Abara</font><br>14 Rathmore Gardens, Derry BT48<br>"
        "07700 900377 | caoimhe.abara@example.com</center><hr>"
        "<p><b><u>Personal Statement</u></b></p><p>I am a sixth form student who finishes what she starts. I would like an apprenticeship in dental technology.</p>"
        f"<p><b><u>Jobs</u></b></p>{posts}<p><b><u>School</u></b></p><p>Foyle View College, 2018 - 2025<br>A levels: Chemistry, Art, Maths</p>"
        "<p><b><u>Things I am proud of</u></b></p><ul><li>Carved the crowns for the school nativity out of dental wax.</li><li>Bronze Duke of Edinburgh's Award</li></ul></body></html>"
    ).encode()


CASES = (
    Case("a01", ".txt", "plain text", "hard-wrapped text, plus signs", ("GARETH OKONJO-PRYCE", "g.okonjopryce@example.org", "07700 900214", "3 Mill Bank, Dewsbury WF13"),
         _driver, sections=(("WORK", "experience"), ("TICKETS", "certifications"), ("SCHOOL", "education")), posts=_DRIVER,
         others=("C+E licence, clean", "Driver CPC to 09/2027", "ADR (packages)")),
    Case("a02", ".txt", "plain text", "all lower case, inline headings", ("milica stojanovic", "milica.s@example.net", "020 7946 0331", "walthamstow, london"),
         _care, sections=(("about me", "summary"), ("work history", "experience"), ("skills", "skills"), ("languages", "languages"), ("references", "references")), posts=_CARE),
    Case("a03", ".md", "Markdown", "title @ organisation (years), sub-bullets", ("Anjali Raghunathan", "anjali@example.dev", None, "Leipzig"),
         _dev, ("github.example.com/anjali-r",), (("What I do for money", "experience"), ("What I do for fun", "projects"), ("Kit", "skills"), ("Degrees", "education")),
         tuple(Post(p.title, p.organisation, p.dates, p.start, p.end, tuple(b.replace("`", "") for b in p.bullets)) for p in _DEV),
         ("Maintain kessel, a 900-star queue for small machines", "Run the Tuesday code kitchen for refugees")),
    Case("a04", ".md", "Markdown", "functional, employment at the end", ("Rosalind Tsinajinnie", "rosalind.t@example.com", "(928) 555-0142", "Flagstaff, AZ"),
         _functional, (), (("SUMMARY OF QUALIFICATIONS", "summary"), ("ORGANIZING AND MONEY", "skills"), ("PEOPLE", "skills"), ("EMPLOYMENT HISTORY", "experience"), ("EDUCATION", "education")),
         _FUNCTIONAL, _FUNCTIONAL_ITEMS),
    Case("a05", ".html", "HTML", "semantic page, date floated right", ("Inés Zurbarán Olmedo", "ines.zurbaran@example.es", "+34 950 555 018", "Almería, Spain"),
         _curator, (), (("Where I have worked", "experience"), ("Talks", "publications"), ("Studies", "education"), ("Tongues", "languages")), _CURATOR,
         ("Glass that remembers, Lisbon 2022", "How to lend a chandelier, Turin 2019")),
    Case("a06", ".html", "HTML", "old-fashioned page, first job", ("Caoimhe Abara", "caoimhe.abara@example.com", "07700 900377", "14 Rathmore Gardens, Derry BT48"),
         _first, (), (("Personal Statement", "summary"), ("Jobs", "experience"), ("School", "education"), ("Things I am proud of", "awards")), _FIRST,
         ("Carved the crowns for the school nativity out of dental wax.", "Bronze Duke of Edinburgh's Award")),
)  # fmt: skip
