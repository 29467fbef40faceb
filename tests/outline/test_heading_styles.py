"""Headings in the ways that people type them where no look helps: capitals, signs, underlines, small letters, blank lines."""

from __future__ import annotations

import pytest

from dotwise.model import DocumentKind, SectionKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

SECTIONS = (
    ("About me", "I keep kitchens calm and suppliers honest. I would like a small house with a big garden."),
    (
        "Where I have worked",
        "Line Cook, Osprey, 2019 – Present\n- Halved the waste\n\nPorter, Casa Verde, 2014 – 2019\n- Swept",
    ),
    ("Out of hours", "Chess, wild swimming, brass bands"),
    ("School and after", "BA History, University of Eastmoor, 2008"),
    ("Languages", "English (native), Polish (B2)"),
    ("Who can vouch for me", "Ms J. Okoro, Tarrow Foods, 01632 960 100"),
)
WAYS = {
    "capitals": lambda heading: heading.upper(),
    "capitals and a colon": lambda heading: heading.upper() + ":",
    "underlined": lambda heading: heading + "\n" + "-" * len(heading),
    "between signs": lambda heading: f"** {heading.upper()} **",
    "small letters": lambda heading: heading.lower(),
    "blank lines": lambda heading: heading,
}


@pytest.mark.parametrize("way", WAYS)
def test_every_heading_is_found_and_nothing_else(way: str) -> None:
    text = "Ana Marlowe\nana.marlowe@example.com | 020 7946 0111 | London\n"
    for heading, content in SECTIONS:
        text += f"\n{WAYS[way](heading)}\n\n{content}\n"

    sections = outline(parse(Source("a.txt", text.encode()))).sections

    assert [heading.casefold() for heading, _ in SECTIONS] == [section.heading.casefold() for section in sections]


HEAD = "Ana Marlowe\nana.marlowe@example.com | 020 7946 0111 | London\n"
WORK = "Line Cook, Osprey, 2019 – Present\n- Halved the waste\n- Wrote the menu\n\nPorter, Casa Verde, 2014 – 2019\n- Swept\n"


def kinds(text: str) -> dict[str, SectionKind]:
    return {section.heading: section.kind for section in outline(parse(Source("a.txt", text.encode()))).sections}


@pytest.mark.parametrize(
    "content",
    [
        "Joan Okoro, manager of the cold store; Per Lind, head cook at Osprey",
        "Joan Okoro, Tarrow Foods, 01632 960 100\nPer Lind, 01632 960 101",
        "Two former managers, numbers on request.",
    ],
)
def test_persons_below_a_heading_that_says_little_are_referees(content: str) -> None:
    found = kinds(f"{HEAD}\nWORK\n\n{WORK}\nTHEY KNOW ME\n\n{content}\n\nLANGUAGES\n\nEnglish (native)\n")

    assert found["THEY KNOW ME"] is SectionKind.REFERENCES


@pytest.mark.parametrize("heading", ["BEFORE THE KITCHEN", "EARLIER YEARS", "AND BEFORE THAT"])
def test_what_was_before_the_posts_above_is_experience_too(heading: str) -> None:
    found = kinds(f"{HEAD}\nWORK\n\n{WORK}\n{heading}\n\nmy aunt's bakery, ovens to counter\n\nLANGUAGES\n\nEnglish\n")

    assert found[heading] is SectionKind.EXPERIENCE


def test_a_remark_behind_a_heading_does_not_hide_it() -> None:
    assert kinds(f"{HEAD}\nWORK HISTORY (latest on top)\n\n{WORK}") == {
        "WORK HISTORY (latest on top)": SectionKind.EXPERIENCE
    }


def test_a_mail_with_the_resume_in_it_is_a_resume_and_its_head_is_no_address() -> None:
    mail = "From: Ana Marlowe <ana.marlowe@example.com>\nTo: hiring@example.org\nSubject: cook\n\nDear all,\n\nfind it below.\n\n"
    text = (
        f"{mail}ANA MARLOWE\n020 7946 0111\n\nWORK\n\n{WORK}\nEDUCATION\n\nBA History, University of Eastmoor, 2008\n"
    )

    career = outline(parse(Source("a.txt", text.encode())))

    assert career.kind is DocumentKind.RESUME
    assert (career.contact.name, career.contact.location) == ("ANA MARLOWE", None)
    assert career.contact.email == "ana.marlowe@example.com"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Address: Plot 9, Old Reservation, Tarrow", "Plot 9, Old Reservation, Tarrow"),
        ("9 Mill Terrace, Hexby SY99 2AB", "9 Mill Terrace, Hexby SY99 2AB"),
    ],
)
def test_an_address_is_where_the_line_says_so(line: str, place: str) -> None:
    text = f"Ana Marlowe\n{line}\nana.marlowe@example.com\n\nWORK\n\n{WORK}"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location == place


def test_the_town_behind_the_name_is_the_place() -> None:
    text = f"Ana Marlowe, Hexby\nana.marlowe@example.com\n\nWORK\n\n{WORK}"

    assert outline(parse(Source("a.txt", text.encode()))).contact.location == "Hexby"


def test_a_trade_or_a_degree_behind_the_name_is_no_place() -> None:
    for behind in ("PhD", "Line Cook", "MSc", "FRSA"):
        text = f"Ana Marlowe, {behind}\nana.marlowe@example.com\n\nWORK\n\n{WORK}"
        assert outline(parse(Source("a.txt", text.encode()))).contact.location is None


def test_brackets_and_signs_around_a_heading_are_not_its_text() -> None:
    text = (
        "Darla Winn\ndarla@example.com\n\n[ WORK HISTORY ]\n\nPool cleaner, Blue Lantern Ltd\n2012 - 2015\n- Cleaned pools\n\n"
        "[Licenses]\n- Pool operator\n\n<< Skills >>\n- Tiling\n\n-- Languages --\nWelsh\n"
    )
    career = outline(parse(Source("person.txt", text.encode())))

    assert [section.heading for section in career.sections] == ["WORK HISTORY", "Licenses", "Skills", "Languages"]


def test_one_remark_in_brackets_is_no_heading() -> None:
    text = "Darla Winn\n\nWork\nPool cleaner, Blue Lantern Ltd\n2012 - 2015\n[seasonal]\n- Cleaned pools\n"
    career = outline(parse(Source("person.txt", text.encode())))

    assert [section.heading for section in career.sections] == ["Work"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Resume of qualifications", SectionKind.SUMMARY),
        ("Informatic", SectionKind.SKILLS),
        ("Idioms", SectionKind.LANGUAGES),
        ("Academic formation", SectionKind.EDUCATION),
    ],
)
def test_headings_of_writers_with_another_first_language(heading: str, kind: SectionKind) -> None:
    found = kinds(f"{HEAD}\nWORK\n\n{WORK}\n{heading}\n\nGood, in three schools of the town\n")

    assert found[heading] is kind
