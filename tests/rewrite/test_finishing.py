"""Answers in a whole report: the finished line comes first, what was not answered still asks."""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Blank, BlankKind, Dot, DotKind, Place, Positioning, Rewrite
from dotwise.rewrite import with_answers

from ..render.sample import sample_report


def _asking(text: str, question: str) -> Rewrite:
    return Rewrite(
        f"{text} [{question}]".strip(), ("ask-for-result",), (Blank("b1", BlankKind.THING, question),), "", False
    )


def _report(*rewrites: Rewrite):
    dot = Dot("d1", "Ran the night desk", DotKind.BULLET, None, None, Place(1, None, None), rewrites=rewrites)
    return replace(
        sample_report(), dots=(dot,), positioning=Positioning(_asking("Night porter", "whom for?"), None, None)
    )


def test_the_answered_suggestion_is_finished_and_comes_first():
    asked = _report(_asking("Ran the night desk", "which night?"), _asking("Kept the desk", "what came of it?"))
    first, second = with_answers(asked, {"d1-2": {"b1": "complaints fell to nil"}}).dots[0].rewrites
    assert first.text == "Kept the desk; complaints fell to nil"
    assert first.complete
    assert second.text == "Ran the night desk [which night?]"


def test_a_mere_question_without_an_answer_is_left_out():
    asked = _report(_asking("", "When was it seen?"), _asking("Kept the desk", "what came of it?"))
    told = with_answers(asked, {"d1-1": {"b1": "dunno"}})
    assert [rewrite.text for rewrite in told.dots[0].rewrites] == ["Kept the desk [what came of it?]"]


def test_a_suggestion_that_says_the_line_once_more_is_left_out():
    asked = _report(_asking("Ran the night desk", "which night?"), _asking("Kept the desk", "what came of it?"))
    told = with_answers(asked, {"d1-1": {"b1": "no idea"}})
    assert [rewrite.text for rewrite in told.dots[0].rewrites] == ["Kept the desk [what came of it?]"]


def test_drafts_are_finished_too_and_empty_fields_and_unknown_names_change_nothing():
    asked = _report(_asking("Ran the night desk", "which night?"))
    told = with_answers(
        asked, {"draft-statement": {"b1": "for small hotels"}, "d1-1": {"b1": " "}, "d9-1": {"b1": "x y"}}
    )
    assert told.positioning is not None
    assert told.positioning.statement is not None
    assert told.positioning.statement.text == "Night porter for small hotels"
    assert told.dots == asked.dots
