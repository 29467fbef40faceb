from __future__ import annotations

from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, Target
from dotwise.target import hold_against
from tests.connect.building import ad_of, asset, bullet, career, sense_of, skill

ASKED = ("Has ended double payments of freight bills", "Works with Navision", "Diploma in customs law")
FREIGHT = "Ended the double payments of freight bills by matching them with the gate book"


def held(*dots: Dot, tagger: Tagger, embedder: Embedder) -> Target:
    read, ad = career(*dots), ad_of(*ASKED)
    asked = understand([requirement.text for requirement in ad.requirements], Identity(), tagger, embedder)
    return hold_against(read, sense_of(read, tagger, embedder), ad, asked)


def test_requirements_with_the_lines_that_answer_them(tagger: Tagger, embedder: Embedder) -> None:
    target = held(
        asset(FREIGHT),
        bullet("Booked containers in Navision", "r1"),
        bullet("Swept", "r1"),
        tagger=tagger,
        embedder=embedder,
    )

    answered = {requirement.text: requirement.answered_by for requirement in target.requirements}
    assert answered == {
        "Has ended double payments of freight bills": ("d1",),
        "Works with Navision": ("d2",),
        "Diploma in customs law": (),
    }
    assert [requirement.id for requirement in target.requirements] == ["q1", "q2", "q3"]


def test_a_gap_has_no_strength_and_a_deed_more_than_a_bare_claim(tagger: Tagger, embedder: Embedder) -> None:
    told = held(bullet("Booked containers in Navision", "r1"), tagger=tagger, embedder=embedder).requirements
    claimed = held(skill("Navision"), bullet("Swept", "r1"), tagger=tagger, embedder=embedder).requirements

    assert told[2].strength == 0.0
    assert told[1].strength > claimed[1].strength


def test_assets_that_answer_nothing_are_listed(tagger: Tagger, embedder: Embedder) -> None:
    unused = asset("Founded the harbour choir, which has sung on the quay each midsummer since")

    assert held(asset(FREIGHT), unused, tagger=tagger, embedder=embedder).unused_assets == ("d2",)


def test_an_empty_career_answers_nothing(tagger: Tagger, embedder: Embedder) -> None:
    target = held(tagger=tagger, embedder=embedder)

    assert [requirement.answered_by for requirement in target.requirements] == [(), (), ()]
    assert target.unused_assets == ()
