"""A résumé in Markdown."""

from __future__ import annotations

from .case import Case, Post

BEES = (
    Post(
        "Data and Mapping Lead",
        "Mwingi Honey Cooperative",
        "2021-04",
        "today",
        ("2021-04", "present"),
        (
            "Drew the flowering map of three wards from 1,900 text messages sent by beekeepers; hives are now moved by it and "
            "the dry-season harvest of 2023 was the first one worth weighing.",
            "Replaced a paid traceability platform with a spreadsheet, a stamp and a rule, and passed the organic audit with it.",
            "Manage two enumerators.",
            "Maintain QGIS projects, forms and backups.",
        ),
    ),
    Post(
        "GIS Analyst",
        "Rangeland Watch Kenya",
        "2017-09",
        "2021-03",
        ("2017-09", "2021-03"),
        (
            "Digitised water points and stock routes.",
            "Found that the county's borehole register listed 88 pumps that did not exist; the drilling budget was frozen "
            "and then rewritten.",
            "Helped with reports to donors.",
        ),
    ),
    Post(
        "Field assistant (6-month contract)",
        "Tsavo Elephant Fence Study",
        "2017-02",
        "2017-08",
        ("2017-02", "2017-08"),
        (
            "Walked 14 km of beehive fence a day and counted prints.",
            "Learned from Mama Kalekye which trees the bees leave first; it became a column in the data sheet.",
            "Drove, cooked, repaired punctures.",
        ),
    ),
)


BEES_SIDE = (
    "[asali-sms](https://example.org/asali-sms): turns beekeepers' text messages into points on a map, used by two other "
    "cooperatives",
    "Saturday mapping club for girls at Kitui library, 30 members",
)


def bees() -> str:
    places = ("Mwingi", "Nairobi", "Voi")
    posts = "\n".join(
        f"### {post.title}, {post.organisation}\n*{place} | {post.start} to {post.end}*\n\n"
        + "".join(f"* {bullet}\n" for bullet in post.bullets)
        for post, place in zip(BEES, places, strict=True)
    )
    side = "".join(f"* {item}\n" for item in BEES_SIDE)
    return f"""# Mutua Kyalo Nzioka

Kitui, Kenya · <mutua.nzioka@example.ke> · +254 20 555 0119 · [example.ke/mutua](https://example.ke/mutua)

> I make maps that the people on them can correct.

## Now and earlier

{posts}
## Built on weekends

{side}
## Studied

**BSc Geospatial Engineering**, Athi River University of Technology, 2012 to 2016
**Certificate in Beekeeping**, Kitui Farmers' Training Centre, 2021

## Works with

`QGIS` `PostGIS` `Python` `KoboToolbox` a panga and a smoker

## People who have seen me work

Ruth Mwikali, chair of the cooperative; Dr Tom Odhiambo, Rangeland Watch Kenya
"""


def case() -> Case:
    return Case(
        "e14",
        "resume",
        "data and mapping lead",
        "Markdown with quote, emphasis, links and code marks",
        "Markdown",
        "md",
        bees().encode(),
        "Mutua Kyalo Nzioka",
        "mutua.nzioka@example.ke",
        "+254 20 555 0119",
        "Kitui, Kenya",
        ("example.ke/mutua",),
        (
            ("Now and earlier", "experience"),
            ("Built on weekends", "projects"),
            ("Studied", "education"),
            ("Works with", "skills"),
            ("People who have seen me work", "references"),
        ),
        BEES,
        (
            "asali-sms: turns beekeepers' text messages into points on a map, used by two other cooperatives",
            BEES_SIDE[1],
        ),
    )
