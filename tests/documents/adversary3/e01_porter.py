"""A Word file typed with tabs and spaces, bullets broken by hand."""

from __future__ import annotations

from .case import Case, Post
from .word_kit import blank, hang, line, more, saved, stops

PORTER = (
    Post(
        "Senior Decontamination Technician (Band 4)",
        "Northmoor Hospitals, Sterile Services",
        "Nov 2017",
        "to date",
        ("2017-11", "present"),
        (
            "Noticed that the same three laparoscopic trays kept coming back wet from Washer 2, proved it with a fortnight "
            "of my own readings and got the drying time reset before a single list was cancelled.",
            "Responsible for releasing loads from four autoclaves on the late shift.",
            "Trained eleven porters who wanted to move across; nine passed their packing assessment at the first go.",
            "Drew the picture cards for loan kits that now hang at every packing bench, because half of the packers read "
            "pictures faster than part numbers.",
            "Check, pack and label instrument sets.",
        ),
    ),
    Post(
        "Hospital Porter",
        "Northmoor Hospitals",
        "Feb 2013",
        "Oct 2017",
        ("2013-02", "2017-10"),
        (
            "Moved patients, samples, linen and gas bottles between eighteen wards.",
            "Worked out a blood-run route through the old tunnel that saved six minutes in bad weather, and the theatre "
            "coordinators still ask for it by my name.",
            "Night-shift bleep holder for portering, two weeks in four.",
        ),
    ),
    Post(
        "Clerk and storekeeper",
        "Asante Akim Cold Store Ltd",
        "2008",
        "2012",
        ("2008", "2012"),
        (
            "Kept the fish ledger and found that the Friday tally was always two crates short on paper but not in the room.",
            "Served wholesale customers, wrote waybills.",
            "Bought the diesel for the standby generator.",
        ),
    ),
)


PORTER_COURSES = (
    "Moving and handling, refreshed every year",
    "Institute certificate in decontamination science, part one (2019)",
    "First aid at work, October 2023",
)


PORTER_GIVING = (
    "Treasurer of the Ashanti Welfare Union in Manchester since 2016; paid off a hall debt of £4,300 with jollof Sundays.",
    "Drive the minibus for St Aidan's lunch club on my rest days.",
)


def porter() -> bytes:
    page = blank("Times New Roman", 11.5)
    line(page, "KWABENA OSEI-TUTU", "b", 15)
    line(page, "14 Larkspur Close, Wythenshawe, Manchester        Tel:  07700 900231")
    line(page, "Email:  k.oseitutu@example.co.uk")
    line(page, "")
    line(page, "PERSONAL STATEMENT", "b")
    line(
        page,
        "I clean what nobody sees and I write down what nobody asks me to. I would like to run the training of a "
        "sterile services department.",
    )
    line(page, "")
    line(page, "EMPLOYMENT HISTORY", "b")
    places = ("Manchester", "Manchester", "Konongo, Ghana")
    for post, place in zip(PORTER, places, strict=True):
        joint = " " if post.end == "to date" else " – "
        stops(more(line(page, f"{post.start}{joint}{post.end}\t"), post.title, "b"), 4.5)
        stops(line(page, f"\t{post.organisation}, {place}"), 4.5)
        for bullet in post.bullets:
            if post is PORTER[0]:
                hang(line(page, f"-\t{bullet}"), 5.1, -0.6)
            else:
                # The second and third posts were typed in a hurry: no hanging indent, lines broken by hand.
                words = bullet.split()
                rows = [" ".join(words[at : at + 11]) for at in range(0, len(words), 11)]
                line(page, "         -  " + "\n             ".join(rows))
        line(page, "")
    line(page, "QUALIFICATIONS", "b")
    stops(line(page, "2004 – 2007\tWASSCE, Konongo Senior High School (English, Maths, Biology, Accounts)"), 4.5)
    stops(line(page, "2015\tLevel 2 Certificate in Healthcare Support, Trafford Adult College"), 4.5)
    line(page, "")
    line(page, "COURSES ATTENDED", "b")
    for course in PORTER_COURSES:
        line(page, f"-   {course}")
    line(page, "")
    line(page, "OUTSIDE WORK", "b")
    for deed in PORTER_GIVING:
        hang(line(page, f"-\t{deed}"), 0.6, -0.6)
    line(page, "")
    line(page, "REFEREES", "b")
    stops(line(page, "Mrs P. Hallworth\tRev. Daniel Amponsah"), 8.5)
    stops(line(page, "Decontamination Manager\tSt Aidan's Church"), 8.5)
    stops(line(page, "Northmoor Hospitals\tWythenshawe"), 8.5)
    return saved(page)


def case() -> Case:
    return Case(
        "e01",
        "resume",
        "sterile services technician",
        "typed with tabs and spaces, hand-broken bullets",
        "python-docx",
        "docx",
        porter(),
        "KWABENA OSEI-TUTU",
        "k.oseitutu@example.co.uk",
        "07700 900231",
        "14 Larkspur Close, Wythenshawe, Manchester",
        (),
        (
            ("PERSONAL STATEMENT", "summary"),
            ("EMPLOYMENT HISTORY", "experience"),
            ("QUALIFICATIONS", "education"),
            ("COURSES ATTENDED", "certifications"),
            ("OUTSIDE WORK", "volunteer"),
            ("REFEREES", "references"),
        ),
        PORTER,
        PORTER_COURSES + PORTER_GIVING,
    )
