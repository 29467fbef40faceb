from __future__ import annotations

import pytest

from dotwise.connect.outgrows import find_outgrown
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import ConnectionKind, DocumentKind
from tests.connect.building import bullet, career, mixed, role, sense_of, sentence

COOK = role("r1", "Cook", "Harbour Inn", "2016-01", "present")
HEAD = role("r1", "Operations Director", "Harbour Inn", "2016-01", "present")


@pytest.mark.parametrize(
    "text",
    [
        "Deputised for the head chef all summer",
        "Ran the kitchen for two months while the chef was on sick leave",
        "Only person in the kitchen since the chef left in 2020",
        "Wrote the menus and hired the waiters, although my title is still cook",
    ],
)
def test_the_line_says_that_the_work_belonged_to_a_post_above(text: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Peeled vegetables", "r1"), bullet(text, "r1"), roles=(COOK,))
    (view,), connections = find_outgrown(read, sense_of(read, tagger, embedder))

    assert view.role == "r1"
    assert "d2" in view.evidence
    assert view.larger_context is not None
    assert "“Cook”" in view.question
    assert [(c.kind, c.source, c.target) for c in connections] == [(ConnectionKind.OUTGROWS, "d2", "r1")]


@pytest.mark.parametrize(
    "text",
    ["Cooked for 120 guests a night", "Responsible for the cold kitchen", "Helped the head chef with the menu"],
)
def test_ordinary_work_does_not_outgrow(text: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet(text, "r1"), roles=(COOK,))

    assert find_outgrown(read, sense_of(read, tagger, embedder)) == ((), ())


def test_a_director_who_stands_in_outgrows_nothing(tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Deputised for the chief executive in May", "r1"), roles=(HEAD,))

    assert find_outgrown(read, sense_of(read, tagger, embedder)) == ((), ())


def test_a_letter_names_its_post_in_a_sentence(tagger: Tagger, embedder: Embedder) -> None:
    read = career(
        sentence("I have been a ward clerk for nine years."),
        sentence("Since 2019 I have kept the rota of the whole house, although my title has not changed."),
        kind=DocumentKind.COVER_LETTER,
        held=False,
    )
    (view,), _ = find_outgrown(read, sense_of(read, tagger, embedder))

    assert view.role == "d1"
    assert "“ward clerk”" in view.question


def test_where_no_deed_of_the_person_stands_nothing_is_proposed_and_the_question_quotes_the_sentence_with_the_sign(
    tagger: Tagger, embedder: Embedder
) -> None:
    text = "On the chapel roof the surveyor wanted every slate off. The parish sends for me before every storm now"
    read = career(bullet("Peeled vegetables", "r1"), bullet(text, "r1"), roles=(COOK,))
    (view,), _ = find_outgrown(read, sense_of(read, tagger, embedder))

    assert view.larger_context is None
    assert "“The parish sends for me before every storm now”" in view.question


@pytest.mark.parametrize(
    "text", ["I was left in charge when the owner was at market", "Ran the pass in absence of the chef"]
)
def test_standing_in_alone_outgrows_and_no_scrap_is_put_beside_the_title(
    text: str, tagger: Tagger, embedder: Embedder
) -> None:
    own = mixed("Half-time baker, weekends and feast days")
    read = career(own, bullet(text, "r1"), roles=(COOK,))
    (view,), _ = find_outgrown(read, sense_of(read, tagger, embedder))

    assert view.evidence == ("d2",)
    assert view.larger_context is None or len(view.larger_context.split()) > 3


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Sous Chef", "Supervised the kitchen in the absence of the head chef"),
        ("Deputy Manager", "Deputised for the manager during two inspections"),
        ("Assistant Head", "Stood in for the head for a term"),
        ("Warehouse Operative / Acting Team Leader", "Stood in as team leader for six months"),
        ("Operative / Team Leader", "Stood in as team leader for six months"),
    ],
)
def test_standing_in_is_the_work_of_a_second(title: str, text: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet(text, "r1"), roles=(role("r1", title, "Harbour Inn", "2016-01", "present"),))

    assert find_outgrown(read, sense_of(read, tagger, embedder)) == ((), ())


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Shop Assistant", "Stood in for the manager for a summer"),
        ("Warehouse Operative", "Stood in as team leader for six months"),
        ("Deputy Manager", "Ran the home for a year while the manager's post was vacant"),
        ("Assistant Manager", "Deputised for the manager from March to December 2020"),
    ],
)
def test_standing_in_without_being_a_second_outgrows_and_so_does_an_empty_post(
    title: str, text: str, tagger: Tagger, embedder: Embedder
) -> None:
    read = career(bullet(text, "r1"), roles=(role("r1", title, "Harbour Inn", "2016-01", "present"),))
    views, _ = find_outgrown(read, sense_of(read, tagger, embedder))

    assert ["r1"] == [view.role for view in views]


def test_sole_traders_are_customers_and_nobody_left_alone(tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Books of 30 clients, mostly sole traders", "r1"), roles=(COOK,))

    assert find_outgrown(read, sense_of(read, tagger, embedder)) == ((), ())
