"""Text as people paste it: an e-mail, a lower-case page, a site builder's page, entries on one line, skills before posts."""

from __future__ import annotations

from .case import Case, Post

_B23 = """From: Oksana Vasylenko-Brandt <oksana.vb@example.de>
To: jobs@example.com
Subject: CV as text, as asked

Oksana Vasylenko-Brandt
Kastanienallee 7, 04109 Leipzig
+49 341 555 0136 / oksana.vb@example.de

* EMPLOYMENT *

Optician and shop lead, Brillenhaus Gohlis (Leipzig)
since April 2019
  * Refit about 40 frames a week
  * Noticed that six customers in one month came
    back with the same headache; the lens lab had
    switched two axes, and recalled 312 lenses
  * Teach the trainee

Optician, Okulyar Plus (Kharkiv)
9/2011 - 3/2019
  * Opened the children's corner

* TRAINING *

Diploma Optician, Kharkiv Medical College, 2008-2011

* OTHER *

German C1, Ukrainian, Russian
Driving licence

--
Sent from my phone
"""

B23 = Case(
    "b23",
    ".txt",
    "plain text",
    "pasted e-mail with its head lines, star headings",
    "Oksana Vasylenko-Brandt",
    lambda _: _B23.encode(),
    "oksana.vb@example.de",
    "+49 341 555 0136",
    "Kastanienallee 7, 04109 Leipzig",
    sections=(("EMPLOYMENT", "experience"), ("TRAINING", "education"), ("OTHER", "other")),
    posts=(
        Post(
            "Optician and shop lead",
            "Brillenhaus Gohlis",
            "2019-04",
            "present",
            (
                "Refit about 40 frames a week",
                "Noticed that six customers in one month came back with the same headache; the lens lab had switched two axes, and recalled 312 lenses",
                "Teach the trainee",
            ),
        ),
        Post("Optician", "Okulyar Plus", "2011-09", "2019-03", ("Opened the children's corner",)),
    ),
)

_B24 = """# tamsin o'dwyer-achebe

bristol · tamsin@example.co.uk · [tamsin.example.co.uk](https://tamsin.example.co.uk)

i make small games about big feelings.

## things i've shipped for other people

**gameplay programmer** at *lantern & moth* | feb 2021 → now

- wrote the weather that players now plan their week around
- moved the save format once, without losing a single save out of 1.4 million

**junior programmer** at *bitterne interactive* | 2018 → 2021

- fixed the ladder
- fixed the other ladder

## things i've shipped for nobody

- a chess engine that apologises
- *tidewrack*, 11,000 downloads, made in one winter

## where i learned

bsc computer science, severnside university, 2015 → 2018

## i can also

c++, rust, a little fiddle
"""

B24 = Case(
    "b24",
    ".md",
    "Markdown",
    "all lower case, arrows between dates, title at organisation",
    "tamsin o'dwyer-achebe",
    lambda _: _B24.encode(),
    "tamsin@example.co.uk",
    None,
    "bristol",
    ("tamsin.example.co.uk",),
    sections=(
        ("things i've shipped for other people", "experience"),
        ("things i've shipped for nobody", "projects"),
        ("where i learned", "education"),
        ("i can also", "skills"),
    ),
    posts=(
        Post(
            "gameplay programmer",
            "lantern & moth",
            "2021-02",
            "present",
            (
                "wrote the weather that players now plan their week around",
                "moved the save format once, without losing a single save out of 1.4 million",
            ),
        ),
        Post(
            "junior programmer", "bitterne interactive", "2018", "2021", ("fixed the ladder", "fixed the other ladder")
        ),
    ),
    other=("a chess engine that apologises", "tidewrack, 11,000 downloads, made in one winter"),
)

_B25 = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Resume — Efua Mensah-Dubois</title>
<style>.wix-sr{position:absolute;left:-9999px}.row{display:flex}.hid{display:none}</style><script>var a="not text";</script></head>
<body><nav><a href="/">Home</a> <a href="/work">Work</a> <a href="/contact">Contact</a></nav>
<div class="page"><div class="row"><div class="col"><div class="txt"><h1><span>Efua</span> <span>Mensah-Dubois</span></h1></div>
<div class="txt"><p>Choreographer &amp; movement director</p></div></div></div>
<div class="row"><div class="txt"><p><a href="mailto:efua@mensah.example">efua@mensah.example</a></p><p>+233&nbsp;30&nbsp;555&nbsp;0149</p><p>Accra</p></div></div>
<section><div class="txt"><h2><span>CREDITS</span></h2></div>
<div class="item"><div class="txt"><h3>Movement Director</h3></div><div class="txt"><p>Harmattan Theatre Company</p></div><div class="txt"><p>2020&#8211;Present</p></div>
<div class="txt"><ul><li><p>Taught 30 extras to fall down a staircase together, ninety nights, no injuries.</p></li><li><p>Made a dance out of the ushers&rsquo; routine,<br>which opened the season.</p></li></ul></div></div>
<div class="item"><div class="txt"><h3>Dancer and Rehearsal Assistant</h3></div><div class="txt"><p>Ballet du Littoral</p></div><div class="txt"><p>Sept 2013 &#8211; June 2019</p></div>
<div class="txt"><ul><li><p>Understudied four roles.</p></li></ul></div></div></section>
<section><div class="txt"><h2>FORMATION</h2></div><div class="txt"><p>Diploma in Contemporary Dance, &Eacute;cole Marigny, 2010&#8211;2013</p></div></section>
<section><div class="txt"><h2>I GIVE TIME TO</h2></div><div class="txt"><p>Youth wing, Jamestown harbour festival, every August since 2015</p></div></section>
<footer><p>&copy; 2024 Efua Mensah-Dubois. Built with a site builder.</p></footer></div></body></html>
"""

B25 = Case(
    "b25",
    ".html",
    "HTML",
    "site builder: everything in boxes, navigation and footer",
    "Efua Mensah-Dubois",
    lambda _: _B25.encode(),
    "efua@mensah.example",
    "+233 30 555 0149",
    "Accra",
    sections=(("CREDITS", "experience"), ("FORMATION", "education"), ("I GIVE TIME TO", "volunteer")),
    posts=(
        Post(
            "Movement Director",
            "Harmattan Theatre Company",
            "2020",
            "present",
            (
                "Taught 30 extras to fall down a staircase together, ninety nights, no injuries.",
                "Made a dance out of the ushers’ routine, which opened the season.",
            ),
        ),
        Post(
            "Dancer and Rehearsal Assistant", "Ballet du Littoral", "2013-09", "2019-06", ("Understudied four roles.",)
        ),
    ),
)

_B26 = """LORCAN BEECHER-SINGH
Cork, Ireland | 021 555 0117 | lorcan@example.ie

PROFILE
Signalman turned timetable planner.

CAREER TO DATE
Timetable Planner, Southern Light Rail, Cork, 2018-present
- Found four minutes on the harbour line by asking the drivers where they wait.
- Plan 212 trains a day.
Signal Technician, Munster Railways, Limerick Junction, 2012-2018
- Night faults, three counties.
Apprentice Electrician, O'Hara & Sons, Mallow, 2008-2012

EDUCATION
BSc Transport Planning (part-time), Lee Valley Institute, Cork, 2014-2018
National Craft Certificate, Electrical, 2012

REFEREES
Ms Una Kerrigan, Head of Operations, Southern Light Rail, 021 555 0171
Mr P. Lacey, Foreman, Munster Railways, 061 555 0105
"""

B26 = Case(
    "b26",
    ".txt",
    "plain text",
    "title, employer, place and dates on one line; referees with phones",
    "LORCAN BEECHER-SINGH",
    lambda _: _B26.encode(),
    "lorcan@example.ie",
    "021 555 0117",
    "Cork, Ireland",
    sections=(
        ("PROFILE", "summary"),
        ("CAREER TO DATE", "experience"),
        ("EDUCATION", "education"),
        ("REFEREES", "references"),
    ),
    posts=(
        Post(
            "Timetable Planner",
            "Southern Light Rail",
            "2018",
            "present",
            (
                "Found four minutes on the harbour line by asking the drivers where they wait.",
                "Plan 212 trains a day.",
            ),
        ),
        Post("Signal Technician", "Munster Railways", "2012", "2018", ("Night faults, three counties.",)),
        Post("Apprentice Electrician", "O'Hara & Sons", "2008", "2012"),
    ),
)

_B27 = """Marguerite Tallchief-Ngo
Tulsa, Oklahoma
(918) 555-0164 - mtallchief.ngo@example.com

What I Offer
------------

Calming people down
    - Talked a man off the roof of the bus depot; he sends a card every year.
    - Wrote the one-page guide to angry callers that three counties use.

Keeping books straight
    - Reconciled nine years of petty cash in a month.
    - Passed two federal audits without a finding.

Where I Did It
--------------

Dispatcher            Creek County 911              2014 to date
Bookkeeper            Redbud Farm Supply            2006 - 2014
Cashier               Redbud Farm Supply            2003 - 2006

Schooling
---------

Associate of Applied Science, Accounting, Green Country College (2005)
"""

B27 = Case(
    "b27",
    ".txt",
    "plain text",
    "functional, underlined headings, posts in columns of blanks",
    "Marguerite Tallchief-Ngo",
    lambda _: _B27.encode(),
    "mtallchief.ngo@example.com",
    "(918) 555-0164",
    "Tulsa, Oklahoma",
    sections=(
        ("What I Offer", "skills"),
        ("Calming people down", "skills"),
        ("Keeping books straight", "skills"),
        ("Where I Did It", "experience"),
        ("Schooling", "education"),
    ),
    posts=(
        Post("Dispatcher", "Creek County 911", "2014", "present"),
        Post("Bookkeeper", "Redbud Farm Supply", "2006", "2014"),
        Post("Cashier", "Redbud Farm Supply", "2003", "2006"),
    ),
    other=(
        "Talked a man off the roof of the bus depot; he sends a card every year.",
        "Wrote the one-page guide to angry callers that three counties use.",
        "Reconciled nine years of petty cash in a month.",
        "Passed two federal audits without a finding.",
    ),
)

CASES = (B23, B24, B25, B26, B27)
