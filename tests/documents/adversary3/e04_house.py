"""A Word file with a floating side box and three posts under one employer."""

from __future__ import annotations

from .case import Case, Post
from .word_kit import blank, line, more, saved, side_box

HOUSE = (
    Post(
        "Executive Housekeeper",
        "Lagoon Heads Resort & Spa",
        "Mar 2019",
        "Present",
        ("2019-03", "present"),
        (
            "Brought the linen losses of a 186-room island resort from 11 percent a year to 3 by numbering the trolleys "
            "instead of searching the bags.",
            "Kept all 52 room attendants through the closed year: rota of half weeks, agreed village by village before the "
            "owners had asked for lay-offs.",
            "Oversee housekeeping, laundry, public areas and uniforms.",
            "Prepare the yearly budget and order guest supplies.",
        ),
    ),
    Post(
        "Assistant Executive Housekeeper",
        "Lagoon Heads Resort & Spa",
        "Jul 2015",
        "Feb 2019",
        ("2015-07", "2019-02"),
        (
            "Rewrote the cyclone drill for guest floors after Winston; in the next storm 340 guests were in the ballroom "
            "within 25 minutes.",
            "Inspected rooms and trained supervisors.",
            "Set up the first Fijian and Hindi room guides.",
        ),
    ),
    Post(
        "Floor Supervisor",
        "Lagoon Heads Resort & Spa",
        "Jan 2012",
        "Jun 2015",
        ("2012-01", "2015-06"),
        (
            "Supervised twelve attendants on two floors.",
            "Handled lost property and guest complaints.",
            "Asked for lighter vacuum cleaners with a list of every sick day due to backs; got them.",
        ),
    ),
    Post(
        "Laundry Attendant",
        "Nadi Steam Laundry",
        "2009",
        "2011",
        ("2009", "2011"),
        (
            "Sorted, washed and pressed hotel linen.",
            "Operated two flatwork ironers.",
            "Kept the dye mistakes to none in the last year.",
        ),
    ),
)


HOUSE_VILLAGE = (
    "Netball coach for the girls of Nasoso, district winners in 2018 and 2022",
    "Secretary of the village water committee",
)


def house() -> bytes:
    page = blank("Verdana", 9.5)
    first = line(page, "Losalini Vakatawa", "b", 20)
    side_box(
        first,
        [
            ("REACH ME", "u"),
            ("losalini.v@example.com.fj", ""),
            ("+679 555 0147", ""),
            ("Nasoso, Nadi, Fiji", ""),
            ("", ""),
            ("GOOD AT", "u"),
            ("Opening a hotel floor", ""),
            ("Rotas people accept", ""),
            ("Linen and laundry costs", ""),
            ("Opera PMS", ""),
            ("", ""),
            ("LANGUAGES", "u"),
            ("Fijian, Hindi, English", ""),
            ("Some Japanese", ""),
        ],
        5.2,
        15,
    )
    line(page, "Executive Housekeeper", "i", 12)
    line(page, "")
    line(page, "ABOUT", "u")
    line(page, "A hotel is as good as the person who does the last room of the day. I plan for that person.")
    line(page, "")
    line(page, "EMPLOYMENT", "u")
    more(line(page, HOUSE[0].organisation, "b"), ", Denarau, Fiji")
    line(page, "")
    for post in HOUSE[:3]:
        more(line(page, post.title, "b"), f"   {post.start} - {post.end}")
        for bullet in post.bullets:
            page.add_paragraph(bullet, style="List Bullet")
    line(page, "")
    more(line(page, HOUSE[3].organisation, "b"), ", Nadi")
    more(line(page, HOUSE[3].title, "b"), f"   {HOUSE[3].start} - {HOUSE[3].end}")
    for bullet in HOUSE[3].bullets:
        page.add_paragraph(bullet, style="List Bullet")
    line(page, "")
    line(page, "SCHOOLING", "u")
    line(page, "Diploma in Hotel Operations, Coral Coast Institute of Technology, 2010 - 2011 (evenings)")
    line(page, "Fiji School Leaving Certificate, Nadi Bay College, 2008")
    line(page, "")
    line(page, "VILLAGE LIFE", "u")
    for deed in HOUSE_VILLAGE:
        page.add_paragraph(deed, style="List Bullet")
    return saved(page)


def case() -> Case:
    return Case(
        "e04",
        "resume",
        "executive housekeeper",
        "floating text box at the left, headings underlined, promotions",
        "python-docx",
        "docx",
        house(),
        "Losalini Vakatawa",
        "losalini.v@example.com.fj",
        "+679 555 0147",
        "Nasoso, Nadi, Fiji",
        (),
        (
            ("REACH ME", "other"),
            ("GOOD AT", "skills"),
            ("LANGUAGES", "languages"),
            ("ABOUT", "summary"),
            ("EMPLOYMENT", "experience"),
            ("SCHOOLING", "education"),
            ("VILLAGE LIFE", "volunteer"),
        ),
        HOUSE,
        HOUSE_VILLAGE,
    )
