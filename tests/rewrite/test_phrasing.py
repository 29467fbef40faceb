"""How a question is put: in the time of the post, and never for what the line has told."""

from __future__ import annotations

import pytest

from dotwise.model import Label
from dotwise.rewrite.phrasing import answered, put


def test_a_post_still_held_is_asked_about_in_the_present():
    assert put("which decisions were yours?", None, current=True) == "which decisions are yours?"
    assert put("which decisions were yours?", None) == "which decisions were yours?"


@pytest.mark.parametrize(
    ("question", "line", "told"),
    [
        ("how many people use it?", "Wrote the rota sheet that 40 porters use", True),
        ("what was there before?", "Replaced the paper diary with a board", True),
        ("how long did it take before, and after?", "Cut the count from two days to one", True),
        ("how many people use it?", "Wrote the rota sheet in 2019", False),
        ("what came of it?", "Wrote the rota sheet", False),
    ],
)
def test_what_the_line_tells_is_not_asked(question, line, told):
    assert answered(question, line) is told


def test_an_assisted_deed_steps_forward_with_the_question_for_the_part(advise):
    (suggestion,) = advise(("Helped with the review of the night bus, kept on since", Label.MIXED))
    best = suggestion.rewrites[0]
    assert best.text.startswith("Reviewed [your part: ")
    assert "the night bus" in best.text
