"""A résumé posted in a forum."""

from __future__ import annotations

from .case import Case, Post

CRANE = (
    Post(
        "Tower crane operator",
        "Clydeside Lifting",
        "March 2019",
        None,
        ("2019-03", "present"),
        (
            "Luffing jibs mostly, up to 24 t, tandem lifts when the planner is brave.",
            "Talked the site out of a blind lift over the nursery wall, drew the other way on a plasterboard offcut, and "
            "that drawing went into the lift plan as it was.",
            "Wind book: I write down gusts against what the anemometer says. Three years of it got the mast on Plot 4 "
            "moved 6 metres before it went up.",
            "Daily checks, LOLER paperwork, radio.",
            "Two trainees through their blue card in my seat.",
        ),
    ),
    Post(
        "Slinger/signaller, later crawler crane operator",
        "McAra Civil Works",
        "2012",
        "2019",
        ("2012", "2019"),
        (
            "Queensferry, Aberdeen bypass, two wind farms, one prison.",
            "Never had a load touch ground where it should not, and I can show the dropped-object log for all seven years.",
            "Made the tag-line length chart the squad kept in their helmets.",
        ),
    ),
    Post(
        "Deckhand on the Largs boats",
        "Firth Ferries",
        "2009",
        "2012",
        ("2009", "2012"),
        ("Ropes, ramps, cars.", "First aider on the boat.", "Painted everything twice a year."),
    ),
)


CRANE_TICKETS = (
    "CPCS A04 A&B tower crane, blue card, to 11/2027",
    "A40 slinger/signaller",
    "Crane rescue at height, 2023",
)


def crane() -> str:
    rows = [
        "[CV] Tower crane operator, 15 yrs on sites, want to move to lift planning. Be honest please",
        "",
        "Callum Tweedie-Rahman, Greenock",
        "callumtr@example.scot // 07700 900644",
        "",
        "**Why I'm posting**",
        "",
        "I sit 60 m up and see every bad lift plan before it happens. I want to be the one who writes them.",
        "",
        "**What I do all day**",
        "",
        f"{CRANE[0].title} @ {CRANE[0].organisation}, Glasgow - since {CRANE[0].start}",
        *(f"- {bullet}" for bullet in CRANE[0].bullets),
        "",
        "**Before that**",
        "",
        f"{CRANE[1].title} @ {CRANE[1].organisation}, all over Scotland - {CRANE[1].start} to {CRANE[1].end}",
        *(f"- {bullet}" for bullet in CRANE[1].bullets),
        "",
        f"{CRANE[2].title} @ {CRANE[2].organisation} - {CRANE[2].start} to {CRANE[2].end}",
        *(f"- {bullet}" for bullet in CRANE[2].bullets),
        "",
        "**Papers and tickets**",
        "",
        *(f"- {ticket}" for ticket in CRANE_TICKETS),
        "",
        "**School**",
        "",
        "Five Highers, Inverkip Road Academy, 2003-2009. HNC Engineering, West Shore College, evenings, 2021-2023",
        "",
        "**Who will vouch**",
        "",
        "Appointed person at Clydeside and my old squad boss at McAra, numbers by PM.",
    ]
    return "\n".join(rows) + "\n"


def case() -> Case:
    return Case(
        "e12",
        "resume",
        "tower crane operator",
        "forum post, headings between asterisks, one-line role headers",
        "plain text",
        "txt",
        crane().encode(),
        "Callum Tweedie-Rahman",
        "callumtr@example.scot",
        "07700 900644",
        "Greenock",
        (),
        (
            ("Why I'm posting", "summary"),
            ("What I do all day", "experience"),
            ("Before that", "experience"),
            ("Papers and tickets", "certifications"),
            ("School", "education"),
            ("Who will vouch", "references"),
        ),
        CRANE,
        CRANE_TICKETS,
    )
