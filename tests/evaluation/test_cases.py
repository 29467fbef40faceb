"""Whole cases: what is read of them, and that a claim is drawn to its own person's line."""

from __future__ import annotations

import json

import pytest

from dotwise.settings import data_folder
from dotwise.training.cases import Asked, Case, case_loss, choice, read_cases

PAIRS = data_folder() / "labelled" / "pairs"
TWO = (
    Case(("Ran the clinic alone in the flood", "Typed letters"), (Asked("calm", (0,)), Asked("humble", ()))),
    Case(("Cut waste by half",), (Asked("thrifty", (0,)),)),
)


def test_every_proof_is_a_line_of_its_case() -> None:
    cases = read_cases(PAIRS)

    assert len(cases) == 450
    for case in cases:
        assert case.lines
        assert case.asked
        assert all(0 <= line < len(case.lines) for one in case.asked for line in one.proven_by)


def test_half_of_what_is_asked_is_proven_by_something_and_much_by_nothing() -> None:
    asked = [one for case in read_cases(PAIRS) for one in case.asked]

    assert 0.5 < sum(bool(one.proven_by) for one in asked) / len(asked) < 0.7


@pytest.mark.parametrize("folder", ["careers", "careers-unseen"])
def test_no_line_of_a_career_stands_in_a_case(folder: str) -> None:
    files = sorted((data_folder() / folder).glob("c*/gold.json"))
    told = {one["text"] for file in files for one in json.loads(file.read_text("utf-8"))["statements"]}

    assert not {line for line in told if len(line.split()) > 4} & {
        line for case in read_cases(PAIRS) for line in case.lines
    }


def test_a_claim_loses_most_by_a_wrong_line_of_its_own_person() -> None:
    torch = pytest.importorskip("torch")
    right = torch.tensor([[5.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 5.0]])
    beside = torch.tensor([[0.0, 5.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 5.0]])
    far = torch.tensor([[0.0, 0.0, 5.0], [0.0, 0.0, 0.0], [0.0, 0.0, 5.0]])

    assert case_loss(right, TWO) < case_loss(far, TWO) < case_loss(beside, TWO)


def test_a_claim_that_nothing_proves_has_nothing_to_choose() -> None:
    torch = pytest.importorskip("torch")
    likeness, true = torch.tensor([[5.0, 1.0], [2.0, 3.0]]), torch.tensor([[1.0, 0.0], [0.0, 0.0]])

    assert choice(likeness, true) == choice(likeness[:1], true[:1])
