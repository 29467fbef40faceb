"""Blanks and their filling: the answer joins the line as its first words ask for."""

from __future__ import annotations

import pytest

from dotwise.model import Blank, BlankKind, Rewrite
from dotwise.rewrite import fill
from dotwise.rewrite.finish import finished
from dotwise.rewrite.values import Draft, Gap


def rewrite(text: str, *blanks: tuple[BlankKind, str]) -> Rewrite:
    return Rewrite(text, (), tuple(Blank(f"b{n}", k, q) for n, (k, q) in enumerate(blanks, 1)), "", not blanks)


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("by moving the heavy picks down", "Picked orders by moving the heavy picks down."),
        ("cutting wrong picks by half", "Picked orders, cutting wrong picks by half."),
        ("returns fell from nine a week to two.", "Picked orders; returns fell from nine a week to two."),
        ("110 an hour, target 90", "Picked orders (110 an hour, target 90)."),
        ("", "Picked orders."),
    ],
)
def test_an_answer_joins_as_it_begins(answer, line):
    asked = rewrite("Picked orders [how many, and what changed?].", (BlankKind.NUMBER, "how many, and what changed?"))
    assert fill(asked, {"b1": answer}) == line


def test_a_size_takes_the_place_of_its_question():
    asked = rewrite("Covered [how many?] depots", (BlankKind.NUMBER, "how many?"))
    assert fill(asked, {"b1": "nine"}) == "Covered nine depots"
    assert fill(asked, {}) == "Covered depots"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("I", "Raised the pass rate from 38% to 71%"),
        ("with two colleagues", "With two colleagues, raised the pass rate from 38% to 71%"),
        ("our Grade 9 team", "Our Grade 9 team raised the pass rate from 38% to 71%"),
        ("", "Raised the pass rate from 38% to 71%"),
    ],
)
def test_the_actor_opens_the_line(answer, line):
    asked = rewrite("[I / with whom?] raised the pass rate from 38% to 71%", (BlankKind.WHO, "I / with whom?"))
    assert fill(asked, {"b1": answer}) == line


def test_the_part_stands_in_brackets_before_the_result():
    question = "your part: drafted it, checked it, got it agreed?"
    asked = rewrite(f"Wrote the form [{question}]; it replaced four", (BlankKind.WHO, question))
    assert fill(asked, {"b1": "Drafted it with the ward sister"}) == (
        "Wrote the form (drafted it with the ward sister); it replaced four"
    )


def test_blanks_are_numbered_and_printed():
    draft = Draft(
        ("Kept the log", Gap(BlankKind.WHO, "for whom?"), "; it is in use", Gap(BlankKind.PERIOD, "since when?"))
    )
    made = finished(draft, (), ".")
    assert made.text == "Kept the log [for whom?]; it is in use [since when?]."
    assert [(blank.id, blank.kind) for blank in made.blanks] == [("b1", BlankKind.WHO), ("b2", BlankKind.PERIOD)]
    assert not made.complete


def test_a_line_that_only_asks_asks_in_a_sentence():
    made = finished(Draft((Gap(BlankKind.THING, "when did it matter?"),)), (), ".")
    assert made.text == "[When did it matter?]"


def test_what_was_left_out_is_said():
    made = finished(Draft(("Kept the log",), notes=("takes off “Responsible for”", "asks nothing")), ("SAP",), "")
    assert made.because == "Takes off “Responsible for” and asks nothing. Left out: “SAP”."
