from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Claim, Requirement, Target
from dotwise.render.html.page import to_html
from dotwise.render.markdown import to_markdown
from dotwise.render.proof import answer_word, proofs_of
from tests.render.sample import sample_report

SHOWN = Claim("d13", 0, 19, "Calm under pressure", ("d4", "d8"))
UNSURE = Claim("d12", 0, 5, "Snow", ("d4",), sure=False)
BARE = Claim("d1", 0, 14, "Results-driven")


def test_claims_stand_in_three_groups() -> None:
    proofs = proofs_of(replace(sample_report(), claims=(SHOWN, UNSURE, BARE)))

    assert [(claim, [dot.id for dot in lines]) for claim, lines in proofs.shown] == [(SHOWN, ["d4", "d8"])]
    assert [(claim, dot.id) for claim, dot in proofs.unsure] == [(UNSURE, "d4")]
    assert proofs.bare == (BARE,)


@pytest.mark.parametrize("door", [to_markdown, to_html])
def test_a_claim_in_doubt_is_asked_about_and_not_called_shown(door) -> None:  # type: ignore[no-untyped-def]
    text = door(replace(sample_report(), claims=(UNSURE,)))

    assert "nearest is" in text
    assert "does it show this?" in text
    assert "nothing shows it" not in text


@pytest.mark.parametrize(
    ("answered_by", "strength", "word"),
    [(("d4",), 0.8, "answered"), (("d4",), 0.4, "comes near"), ((), 0.0, "nothing here answers it yet")],
)
def test_how_firmly_a_requirement_is_answered(answered_by: tuple[str, ...], strength: float, word: str) -> None:
    requirement = Requirement("q1", "Works calmly", answered_by, strength)

    assert answer_word(requirement) == word
    assert word in to_markdown(replace(sample_report(), target=Target((requirement,), ())))


@pytest.mark.parametrize("door", [to_markdown, to_html])
def test_a_line_that_shares_no_word_with_a_claim_is_not_named_as_near(door) -> None:  # type: ignore[no-untyped-def]
    text = door(replace(sample_report(), claims=(replace(UNSURE, text="Motorcycling"),)))

    assert "no line surely shows it; which day of yours would?" in text
    assert "nearest is" not in text


def test_what_is_claimed_twice_is_said_once() -> None:
    proofs = proofs_of(replace(sample_report(), claims=(BARE, replace(BARE, dot="d12"), SHOWN)))

    assert [claim.text for claim in proofs.bare] == ["Results-driven"]
