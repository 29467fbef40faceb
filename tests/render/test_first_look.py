"""What the first look asks to be said: what no sentence says, though the stories show it."""

from __future__ import annotations

from dataclasses import replace

from dotwise.model import Element, Framework, State
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
