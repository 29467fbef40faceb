from __future__ import annotations

import pytest

from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Dot
from dotwise.target.fitting import fitness_of, may_answer
from dotwise.target.requirements import Necessity, requirement
from tests.connect.building import asset, bullet, career, role, sense_of, sentence, skill


def may(asked: str, dot: Dot, tagger: Tagger, embedder: Embedder) -> bool:
    read = career(dot, roles=(role("r1", "Clerk", "Quay Freight", "2015", "2018"),))
    fitness = fitness_of(requirement(asked, Necessity.MUST), tagger.read((asked,))[0])
    return may_answer(fitness, read, read.dots[0], sense_of(read, tagger, embedder).parsed[0])


@pytest.mark.parametrize(
    ("asked", "answering", "beside"),
    [
        (
            "A qualification from the Institute of Freight",
            skill("Diploma of the Institute of Freight"),
            sentence("Clerk who knows freight."),
        ),
        ("Degree in chemistry", sentence("BSc in chemistry."), bullet("Carried out tests of chemistry", "r1")),
        ("Forklift licence", skill("Forklift licence (reach)"), asset("Won the pavement licence for the pub")),
        ("French and Dutch", skill("Dutch, fluent"), asset("Drew a card because half of the crew read no French")),
        ("At least three years in freight", sentence("Four years in freight."), sentence("Clerk who knows freight.")),
        (
            "You involve drivers in planning",
            asset("Asked the drivers which gate costs them time and moved the queue"),
            bullet("Answered calls from drivers", "r1"),
        ),
        ("Works with Navision", bullet("Booked freight in Navision", "r1"), asset("Founded the harbour choir")),
    ],
)
def test_a_line_answers_only_what_it_is_of_a_kind_to_answer(
    asked: str, answering: Dot, beside: Dot, tagger: Tagger, embedder: Embedder
) -> None:
    assert may(asked, answering, tagger, embedder)
    assert not may(asked, beside, tagger, embedder)


def test_a_deed_about_a_licence_is_no_licence_asked_for(tagger: Tagger, embedder: Embedder) -> None:
    asked = "Brings apprentices through to their licence"

    assert may(asked, asset("Three of my apprentices drive alone today"), tagger, embedder)
