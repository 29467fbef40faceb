"""What an insider asks: only of a line that is near enough, in its own matter, and what it has not told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from dotwise.knowledge.atlas import AtlasEntry, Heads, Kind, Matter, Near
from dotwise.model import BlankKind, Facet, Label
from dotwise.rewrite.aptness import ASKED, FEATURES, Apt, Asker, measures, weigh
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
NEAR = Near(WARD, similarity=0.7, score=0.95, trade=0.9, matter=Matter(result=frozenset({"operation"})))


LIKELY = (Apt(NEAR, "result", 0.8), Apt(NEAR, "measure", 0.6))


def topic(text: str, *near: Near, apt: tuple[Apt, ...] = (), vocabulary: str = "") -> Topic:
    return Topic(None, None, frozenset(), (), text, near=near, apt=apt, vocabulary=frozenset(vocabulary.split()))


def asked_of(line: Topic, *already: str) -> list[str]:
    return [one.gap.question for one in insider_results(line, Counter(already), 5.0)]


def test_the_likeliest_question_comes_first():
    assert asked_of(topic("Prepared patients for theatre", apt=LIKELY)) == [WARD.result, WARD.measure]


def test_what_the_line_tells_is_not_asked():
    line = topic("Cut late starts in theatre from five a week to one", apt=LIKELY)
    assert WARD.measure not in asked_of(line)
    assert insider_scope(topic("Prepared patients on a ward of 24", NEAR), {}) is None


def test_what_was_asked_already_stands_behind_what_was_not():
    assert asked_of(topic("Prepared patients for theatre", apt=LIKELY), WARD.result)[0] == WARD.measure


def test_a_part_in_another_matter_is_not_asked_for():
    stranger = replace(NEAR, trade=0.3, matter=Matter(part=frozenset({"consent"})))
    assert insider_part(topic("Checked the drums before the sale", stranger)) is None
    assert insider_part(topic("Checked the drums", stranger, vocabulary="consent drum")) is not None


def test_parts_that_name_nothing_are_asked_for_in_their_own_trade_only():
    bare = replace(NEAR, matter=Matter(part=frozenset()))
    assert insider_part(topic("Checked the drums before the sale", replace(bare, trade=0.3))) is None
    assert insider_part(topic("Checked the drums before the sale", bare)) is not None


def asker(text: str, vocabulary: str = "", mixed: bool = False) -> Asker:
    return Asker(
        text,
        Heads("prepare", frozenset({"patient"})),
        frozenset(vocabulary.split()),
        mixed,
        listed=False,
        changes="educed" in text,
    )


def measured(line: Asker, near: Near, name: str) -> dict[str, float]:
    return dict(zip(FEATURES, measures(line, near)[ASKED.index(name)], strict=True))


def test_nouns_of_a_question_that_the_line_does_not_deal_with_are_counted():
    far = measured(asker("Prepared patients"), NEAR, "result")
    assert (far["foreign"], far["known"]) == (1, 0)
    known = measured(asker("Prepared patients", "operation"), NEAR, "result")
    assert (known["foreign"], known["known"]) == (0, 1)


def test_how_a_question_is_put_is_measured():
    told = measured(asker("Reduced the late starts in theatre", mixed=True), NEAR, "measure")
    assert (told["measure of a change"], told["before and after"], told["which"], told["mixed"]) == (1, 1, 0, 1)


def test_every_question_of_an_entry_gets_a_chance_and_the_likeliest_stands_first():
    weighed = weigh(asker("Prepared patients for surgery", "operation surgery"), [NEAR])
    assert {one.name for one in weighed} == {"result", "measure"}
    assert weighed[0].chance >= weighed[1].chance
    assert all(0 < one.chance < 1 for one in weighed)


def test_an_entry_about_another_matter_is_less_likely_apt_than_one_about_the_same():
    far = replace(NEAR, similarity=0.3, trade=0.2)
    (best, *_), (worst, *_) = weigh(asker("Prepared patients"), [NEAR]), weigh(asker("Prepared patients"), [far])
    assert best.chance > worst.chance


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


def test_the_insider_comes_before_the_bank(material):
    line = replace(material("Processed invoices", label=Label.COMMODITY), apt=LIKELY)
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
