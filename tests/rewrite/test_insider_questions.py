"""What an insider asks: only of a line that is near enough, in its own matter, and what it has not told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from dotwise.knowledge.atlas import AtlasEntry, Kind, Matter, Near
from dotwise.model import BlankKind, Facet, Label
from dotwise.rewrite.insider import trade_named
from dotwise.rewrite.insider_questions import (
    insider_part,
    insider_results,
    insider_scope,
    insider_stakes,
    kind_of,
)
from dotwise.rewrite.questions import ask_result, ask_unended
from dotwise.rewrite.topic import Topic, topic_of

WARD = AtlasEntry(
    trade="nurse",
    line="Prepared patients for surgery",
    kind=Kind.DUTY,
    part="checked consent, marked the side",
    result="which operation was put off because of your check?",
    measure="late starts a week, before and after?",
    scope="how many beds?",
    stakes="the wrong side operated on, or a list that runs late",
    facet=Facet.RISK,
)
NEAR = Near(WARD, similarity=0.6, score=0.95, trade=0.9, matter=Matter(result=frozenset({"operation"})))


def topic(text: str, *near: Near, vocabulary: str = "") -> Topic:
    return Topic(None, None, frozenset(), (), text, near=near, vocabulary=frozenset(vocabulary.split()))


def asked_of(line: Topic, *already: str) -> list[str]:
    return [one.gap.question for one in insider_results(line, Counter(already), 5.0)]


def test_the_result_is_asked_first_of_a_duty():
    assert asked_of(topic("Prepared patients for theatre", NEAR)) == [WARD.result, WARD.measure]


def test_before_and_after_is_asked_first_where_the_line_says_a_change():
    assert asked_of(topic("Reduced the late starts in theatre", NEAR))[0] == WARD.measure


def test_what_the_line_tells_is_not_asked():
    assert WARD.measure not in asked_of(topic("Cut late starts in theatre from five a week to one", NEAR))
    assert insider_scope(topic("Prepared patients on a ward of 24", NEAR), {}) is None


def test_a_question_about_another_matter_is_not_asked():
    stranger = replace(NEAR, trade=0.3)
    assert WARD.result not in asked_of(topic("Checked the drums before the sale", stranger))
    assert WARD.result in asked_of(topic("Checked the drums", stranger, vocabulary="operation drum"))


def test_a_line_that_means_the_same_may_be_asked_about_its_matter():
    assert WARD.result in asked_of(topic("Made patients ready for surgery", replace(NEAR, trade=0.3, similarity=0.9)))


def test_what_was_asked_already_stands_behind_what_was_not():
    assert asked_of(topic("Prepared patients for theatre", NEAR), WARD.result)[0] == WARD.measure


def test_only_very_near_entries_ask_beside_the_nearest():
    second = Near(replace(WARD, result="who held the list?", measure="minutes lost?"), 0.5, 0.9, 0.9)
    assert "who held the list?" not in asked_of(topic("Prepared patients", NEAR, second))
    assert "who held the list?" in asked_of(topic("Prepared patients", NEAR, replace(second, score=1.1)))


def test_part_scope_and_stakes_come_from_the_nearest_entry():
    line = topic("Helped prepare patients", NEAR)
    part, scope, stakes = insider_part(line), insider_scope(line, {}), insider_stakes(line)
    assert part is not None
    assert (part.kind, part.question) == (BlankKind.WHO, "your part: checked consent, marked the side?")
    assert scope is not None
    assert (scope.kind, scope.question) == (BlankKind.NUMBER, "how many beds?")
    assert stakes is not None
    assert stakes.question.startswith("what would have gone wrong: the wrong side operated on")


def test_without_a_near_entry_nothing_is_asked():
    line = topic("Prepared patients")
    assert asked_of(line) == []
    assert insider_part(line) is insider_scope(line, {}) is insider_stakes(line) is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how many beds?", BlankKind.NUMBER),
        ("what share passed the first time?", BlankKind.NUMBER),
        ("days from referral to visit, before and after?", BlankKind.PERIOD),
        ("who works alone now?", BlankKind.WHO),
        ("which fault kept coming back?", BlankKind.THING),
    ],
)
def test_the_kind_of_answer_follows_from_the_question(question, kind):
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("title", "trade"),
    [
        ("Senior Physiotherapist (MSK)", "physiotherapist"),
        ("Assistant Manager, The Anchor", "manager"),
        ("Lead", "lead"),
        ("Payroll Specialist – EMEA", "payroll specialist"),
    ],
)
def test_the_trade_is_the_title_without_rank_and_place(title, trade):
    assert trade_named(title) == trade


def test_the_insider_comes_before_the_bank(material):
    line = replace(material("Processed invoices", label=Label.COMMODITY), near=(NEAR,))
    found = ask_result(topic_of(line, line.verb, line.thing), {}, line)
    assert found[0].gap.question == WARD.result
    assert any("overdue" in one.gap.question for one in found)


def test_a_question_that_fits_any_line_is_the_last_resort(material):
    line = material("Trained the new starters in the yard")
    questions = [one.gap.question for one in ask_unended(topic_of(line, line.verb, line.thing), {})]
    assert questions
    assert not any("missed it" in question or "how did it end" in question for question in questions)
    bare = material("Bundled twine")
    assert len(ask_unended(topic_of(bare, bare.verb, bare.thing), {})) == 1


def test_lines_of_a_trade_are_asked_as_an_insider_would(advise):
    made = advise(("Answered employees' payslip queries", Label.COMMODITY), title="Payroll clerk")
    assert "error" in made[0].rewrites[0].blanks[0].question
