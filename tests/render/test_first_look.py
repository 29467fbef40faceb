"""What the first look asks to be said: what no sentence says, though the stories show it."""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Dot, DotKind, Element, Framework, Label, State, Throughline, Verdict
from dotwise.render.first_look import first_look
from tests.render.sample import sample_report

STORIES = Element(State.PRESENT, ("d1", "d2", "d3"), "Which one would you keep?")
TOLD = Element(State.PRESENT, ("d1",), "Does the reader meet this early?")


def asked(clarity: Element) -> list[str]:
    framework = Framework(purpose=TOLD, clarity=clarity, focus=STORIES, strategy=TOLD)
    return [
        change.what for change in first_look(replace(sample_report(), framework=framework, titles=(), gems=())).changes
    ]


def test_what_only_stories_show_is_still_to_be_said() -> None:
    shown = Element(State.WEAK, STORIES.evidence, "Who else would be glad of this?")

    assert "Say what people come to you for" in asked(shown)


def test_what_is_half_said_is_left_to_its_question() -> None:
    assert "Say what people come to you for" not in asked(Element(State.WEAK, ("d2",), "Whom is it for?"))


def test_an_asset_is_among_what_is_strong_though_it_measures_nothing() -> None:
    line = Dot(
        "d1",
        "She wrote the tide table that the ferries sail by",
        DotKind.SENTENCE,
        None,
        None,
        verdict=Verdict(Label.ASSET, 0.3, (), (0.1, 0.4, 0.5)),
    )

    assert ["d1"] == [dot.id for dot in first_look(replace(sample_report(), dots=(line,), gems=())).strong]


def test_two_lines_without_a_name_that_meet_are_asked_about_once() -> None:
    met = (
        Throughline("t1", "“Cut the wait”", ("d4", "d6"), ("r1", "r2")),
        Throughline("t2", "“Moved the depot”", ("d4", "d8"), ("r1", "r2")),
    )
    (strand,) = first_look(replace(sample_report(), throughlines=met, connections=())).strands

    assert {"d4", "d6", "d8"} == {dot.id for dot in strand.dots}
