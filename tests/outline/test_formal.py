"""Whose page it is, which page, and what mail brought it: details, never dots."""

from __future__ import annotations

import pytest

from dotwise.outline import outline
from dotwise.outline.formal import is_formal
from tests.outline.pages import page


@pytest.mark.parametrize(
    "text",
    ["Una T. Obi", "UNA OBI, RN, BSN", "Dr Una Obi", "Una Obi – Page 2", "Una Obi | Page 2 of 3", "Page 2 of 3", "2 / 3", "- 2 -",
     "Curriculum Vitae of Una Obi", "Résumé: Una Obi", "Name: Una Obi", "Una Obi, continued", "Seite 2 von 3",
     "Curriculum Vitae – Una Obi – Page 2", "Subject: A post in the bakery", "Cc: The office", "Sent: Monday, 3 March",
     "She can be reached at una@example.org."],
)  # fmt: skip
def test_formal(text: str) -> None:
    assert is_formal(text, "Una T. Obi", item=False)


@pytest.mark.parametrize(
    "text",
    ["Una Obi, who bakes for the county, learned it from her aunt", "Una Obi founded the mill", "Page layout for two papers",
     "Head Baker", "Una Marsh", "Date: a stall at the fair each spring", "From: nothing to forty loaves a day",
     "Subject: Physics and chemistry, years 7 to 11", "CV", "Continued the work of the old baker"],
)  # fmt: skip
def test_what_only_looks_so(text: str) -> None:
    assert not is_formal(text, "Una T. Obi", item=True)


def test_a_name_printed_again_is_no_dot() -> None:
    career = outline(
        page(
            "# Una Obi\nSligo | 07700 900418 | post@example.org\n\nUna Obi, RN\nWard Nurse\n\n# Experience\n\n"
            "! Baker, Oatfield Mills\t2016 – 2019\n* Baked for the fair\n* Una Obi – Page 2\n* Rose at four"
        )
    )
    assert [dot.text for dot in career.dots] == ["Ward Nurse", "Baked for the fair", "Rose at four"]
    assert career.coverage.lines == career.coverage.placed
