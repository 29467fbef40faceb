"""Titles that stand together under their employer, and again above what was done."""

from __future__ import annotations

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse

_HEAD = "Una Obi\nuna@example.org\n\nEXPERIENCE\n\n"


def _below(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    career = outline(parse(Source("person.txt", (_HEAD + text).encode())))
    return [
        (role.title, role.organisation, [dot.text for dot in career.dots if dot.role == role.id])
        for role in career.roles
    ]


def test_what_stands_below_the_title_belongs_to_its_post() -> None:
    assert [
        ("Claims Adjuster", "OATFIELD INSURANCE", ["Closed 388 files in a month"]),
        ("Claims Clerk", "OATFIELD INSURANCE", ["Answered the first calls", "Wrote the sheet that the desk uses"]),
    ] == _below(
        "OATFIELD INSURANCE, Leeds\nClaims Adjuster (Jan 2019 to Present)\nClaims Clerk (May 2015 to Jan 2019)\n\n"
        "Claims Adjuster\n– Closed 388 files in a month\n\n"
        "Claims Clerk\n– Answered the first calls\n– Wrote the sheet that the desk uses\n"
    )


def test_the_same_title_with_dates_of_its_own_is_another_post() -> None:
    assert [
        ("Nurse", "Oatfield Hospital", ["Ran the ward"]),
        ("Nurse", "Hollis Hospital", ["Took the nights"]),
    ] == _below(
        "Nurse, 2015 - 2019\nOatfield Hospital\n– Ran the ward\n\nNurse\nHollis Hospital, 2012 - 2015\n– Took the nights\n"
    )
