"""A mail with the résumé in its body."""

from __future__ import annotations

import textwrap

from .case import Case, Post

COOK = (
    Post(
        "Chief Cook",
        "MV Sampaguita Trader / Oriente Crewing",
        "Jan 2020",
        "now",
        ("2020-01", "present"),
        (
            "feed 22 crew of five nations on USD 8.10 a head per day",
            "when we were kept at anchor off Chattogram for 71 days i cut the menu on day 3, not on day 40, and nobody "
            "went a day without rice and a hot dish",
            "started the birthday list. captain says it is why the second engineer renewed",
            "galley inspections: 6 port state controls, zero remarks on hygiene",
            "order provisions, check deliveries, keep the freezer log",
        ),
    ),
    Post(
        "2nd Cook / Baker",
        "MV Visayan Star / Oriente Crewing",
        "Mar 2015",
        "Nov 2019",
        ("2015-03", "2019-11"),
        (
            "baked bread every night for 24 persons",
            "showed the company that flour from Durban kept weevils out longer than the cheaper one from Santos, they "
            "changed the store list for nine ships",
            "assist chief cook and cleaning",
        ),
    ),
    Post(
        "Messman",
        "MT Baltic Petrel / Hansa Nord Ship Management",
        "Jun 2012",
        "Jan 2015",
        ("2012-06", "2015-01"),
        ("served officers mess", "laundry and cabins", "dishwashing, potatoes, coffee at all hours"),
    ),
)


COOK_TICKETS = (
    "Ship's Cook certificate (MLC), Iloilo 2019",
    "STCW basic safety, renewed 2022",
    "Food safety level 3",
    "Yellow fever card, US visa C1/D",
)


def cook() -> str:
    rows = [
        "From: Rodel Magbanua <rodel.magbanua@example.ph>",
        "To: crewing@example.com",
        "Date: Tue, 14 May 2024 03:12:44 +0800",
        "Subject: application chief cook, my biodata as text because the wifi on board is slow",
        "",
        "Dear Ma'am/Sir,",
        "",
        "good day. attachment does not go through so please find below. i can join from 1 July.",
        "",
        "RODEL MAGBANUA",
        "Brgy. San Roque, Iloilo City, Philippines",
        "mobile +63 917 555 0120",
        "",
        "SEA SERVICE (newest on top)",
        "",
    ]
    for post in COOK:
        rows.append(f"{post.start} - {post.end}   {post.title}")
        rows.append(f"                     {post.organisation}")
        for bullet in post.bullets:
            rows += textwrap.wrap(bullet, 68, initial_indent="  * ", subsequent_indent="    ")
        rows.append("")
    rows += [
        "BEFORE THE SEA",
        "",
        "the turo-turo of my mother at Jaro market, everything from charcoal to change",
        "",
    ]
    rows += ["CERTIFICATES AND PAPERS", ""] + [f"  * {ticket}" for ticket in COOK_TICKETS] + [""]
    rows += [
        "SCHOOL",
        "",
        "Commercial Cooking NC II, Panay Skills Center, 2011",
        "Jaro National High School, 2004-2008",
        "",
    ]
    rows += ["thank you and God bless", "", "--", "Rodel", "sent from the mess room PC"]
    return "\n".join(rows) + "\n"


def case() -> Case:
    return Case(
        "e11",
        "resume",
        "ship's cook",
        "pasted mail with its head, hard line breaks, signature",
        "plain text",
        "txt",
        cook().encode(),
        "RODEL MAGBANUA",
        "rodel.magbanua@example.ph",
        "+63 917 555 0120",
        "Brgy. San Roque, Iloilo City, Philippines",
        (),
        (
            ("SEA SERVICE (newest on top)", "experience"),
            ("BEFORE THE SEA", "experience"),
            ("CERTIFICATES AND PAPERS", "certifications"),
            ("SCHOOL", "education"),
        ),
        COOK,
        COOK_TICKETS,
    )
