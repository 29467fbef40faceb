"""Labels before text: what opens a page is a heading, what names a field of a post is none."""

from __future__ import annotations

import pytest

from dotwise.model import Career, SectionKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

_STATED = "A patient ganger who has laid drains in four counties and never lost a man. Looking for a yard of my own."
_POST = "EXPERIENCE\n\nGanger, Oatfield Drains Ltd, 2015 - 2019\n- Laid drains in four counties\n- Taught six lads\n"


def _career(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


@pytest.mark.parametrize("label", ["Profile", "Executive Summary", "Personal Statement", "OBJECTIVE", "Summary "])
def test_a_label_above_all_headings_opens_a_section(label: str) -> None:
    career = _career(f"Una Obi\nuna@example.org\n\n{label}: {_STATED}\n\n{_POST}")

    assert [label.strip(), "EXPERIENCE"] == [section.heading for section in career.sections]
    assert SectionKind.SUMMARY is career.sections[0].kind
    assert "A patient ganger who has laid drains in four counties and never lost a man." == career.dots[0].text


def test_a_label_in_a_post_opens_none() -> None:
    career = _career(
        f"Una Obi\nuna@example.org\n\n{_POST}\nObjective: to lay all the drains of the town before winter\n"
    )

    assert ["EXPERIENCE"] == [section.heading for section in career.sections]


def test_a_bullet_with_a_colon_stays_whole() -> None:
    career = _career(
        f"Una Obi\nuna@example.org\n\n{_POST}- Summary: wrote the one page that the council signs each spring\n"
    )

    assert "Summary: wrote the one page that the council signs each spring" == career.dots[-1].text


def test_an_address_in_running_text_is_found() -> None:
    career = _career(
        "Una Obi\nGanger\n\nAbout\nI have laid drains since I could hold a spade, and most of what I know I was shown by "
        "people who could not have written it down. Ask me about clay, I have stories. My door is open to apprentices "
        f"and to anyone with a wet cellar: una@example.org / 07700 900418.\n\n{_POST}"
    )

    assert ("una@example.org", "07700 900418") == (career.contact.email, career.contact.phone)


def test_a_heading_in_capitals_may_stand_before_a_wide_gap() -> None:
    career = _career(f"Una Obi\nuna@example.org\n\n{_POST}\nTRAININGS\n2019 First aid\n\nLANGUAGES   Irish, English\n")

    assert ["EXPERIENCE", "TRAININGS", "LANGUAGES"] == [section.heading for section in career.sections]
    assert "LANGUAGES" not in [dot.text for dot in career.dots]
