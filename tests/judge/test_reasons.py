"""What a reader is told about why a verdict fell: plain clauses to "you", none against another, none that hurts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from dotwise.judge import load_judge
from dotwise.judge.quoting import figure_words
from dotwise.judge.reasons import reason
from dotwise.judge.towards import Towards
from dotwise.knowledge.occupations import Nearness
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, DotKind

JARGON = re.compile(
    r"this person|anyone|anybody|plain task|one time that something|few résumés|standard tasks of|idle|^no number|own words?$"
)
LINES = (
    "Provide direct patient care to 5-6 patients per shift on a 32-bed unit",
    "Recovering alcoholic, nine years sober.",
    "Helped with the change over from paper to Meditech, was a super user for the nights",
    "Supervised 22 soldiers",
    "Collaborated with the team to ensure positive patient outcomes",
    "Fed 40 horses",
    "Cut the wait for a first visit from 19 weeks to 7 by phoning every patient on the list",
    "RN, Minnesota and Wisconsin (active)",
    "Cashed cheques and took deposits",
    "Excellent communication skills and a team player",
)


@pytest.fixture(scope="module")
def told(tagger: Tagger, embedder: Embedder) -> Callable[[str], list[str]]:
    judge = load_judge()

    def told(line: str) -> list[str]:
        sense = understand([line], Identity(), tagger, embedder)
        (verdict,) = judge.judge([Dot("d1", line, DotKind.BULLET, None, None)], sense, [None])
        return [factor.text for factor in verdict.because]

    return told


@pytest.mark.parametrize("line", LINES)
def test_reasons_are_plain_clauses(line: str, told: Callable[[str], list[str]]) -> None:
    reasons = told(line)

    assert reasons
    assert not [text for text in reasons if JARGON.search(text)]


def test_a_line_about_ones_own_life_is_not_told_that_it_lacks_something(told: Callable[[str], list[str]]) -> None:
    assert all("your own life" in text for text in told("Recovering alcoholic, nine years sober."))


@pytest.mark.parametrize("line", ["RN, Minnesota and Wisconsin (active)", "BLS, ACLS", "English and Spanish"])
def test_a_listed_paper_is_told_to_stay(line: str, told: Callable[[str], list[str]]) -> None:
    reasons = told(line)

    assert "employers filter on it: keep it in its list" in reasons
    assert "ends without a result" not in reasons


@pytest.mark.parametrize(
    ("nearness", "said"),
    [
        (Nearness(0.62, 0.4, 0.61, "Tellers"), "close to a standard task of tellers"),
        (Nearness(0.62, 0.4, 0.61, "Cooks, Restaurant"), "close to a standard task of restaurant cooks"),
        (Nearness(0.62, 0.4, 0.45, "Switchboard Operators"), "close to a standard task"),
        (Nearness(0.62, 0.4, 0.61, "Locker Room, Coatroom, and Dressing Room Attendants"), "close to a standard task"),
    ],
)
def test_an_occupation_is_named_only_where_its_tasks_are_the_nearest(
    nearness: Nearness, said: str, tagger: Tagger, embedder: Embedder
) -> None:
    judge = load_judge()
    sense = understand(["Cashed cheques and took deposits"], Identity(), tagger, embedder)
    (view,) = judge.views([Dot("d1", "Cashed cheques and took deposits", DotKind.BULLET, None, None)], sense, [None])

    assert reason("task", Towards.COMMODITY, replace(view, nearness=nearness), judge._model) == said
    assert reason("task", Towards.ASSET, replace(view, nearness=nearness), judge._model) == "far from a standard task"


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("Gave care to 5-6 patients on the ward", "“5-6 patients”"),
        ("Managed accounts worth £2m", "“£2m”"),
        ("Opened the store at 5 am", "“5 am”"),
        ("Ran about 12 trips a week", "“about 12 trips”"),
    ],
)
def test_a_number_is_quoted_whole_with_what_it_counts(
    line: str, quoted: str, tagger: Tagger, embedder: Embedder
) -> None:
    sense = understand([line], Identity(), tagger, embedder)
    (view,) = load_judge().views([Dot("d1", line, DotKind.BULLET, None, None)], sense, [None])

    assert figure_words(view, view.anatomy.figures[0]) == quoted


def test_words_of_home_or_notice_in_a_bullet_under_a_post_are_judged_as_work(
    tagger: Tagger, embedder: Embedder
) -> None:
    line = "Outside work hours answered every alarm myself, and the depot never flooded again"
    sense = understand([line], Identity(), tagger, embedder)
    (under,) = load_judge().judge([Dot("d1", line, DotKind.BULLET, None, "r1")], sense, [None])
    (alone,) = load_judge().judge([Dot("d1", line, DotKind.SENTENCE, None, None)], sense, [None])

    assert not any("other things than your work" in factor.text for factor in under.because)
    assert any("other things than your work" in factor.text for factor in alone.because)


def test_a_month_is_nothing_specific(told: Callable[[str], list[str]]) -> None:
    reasons = told(
        "Floods Feb 2020, knocked every door in two streets at 4am and moved 31 households to the leisure centre"
    )

    assert not [text for text in reasons if "Feb" in text]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Nobody kept the records, so it started from there", "says what nobody did: “Nobody kept the records”"),
        ("Increased sales by 15%", "is told in general words"),
    ],
)
def test_a_reason_is_true_of_the_line(line: str, said: str, told: Callable[[str], list[str]]) -> None:
    reasons = told(line)

    assert said in reasons
    assert not [text for text in reasons if text.startswith(("says what changed", "told as a task that goes on"))]


def test_a_line_that_says_what_was_reached_does_not_end_without_a_result(told: Callable[[str], list[str]]) -> None:
    reasons = told("We applied for a lottery grant for the slipway and got it.")

    assert "ends without a result" not in reasons


@pytest.mark.parametrize(
    ("line", "never"),
    [
        ("I am looking for a small harbour near Wick.", "ends without a result"),
        ("I am patient and I do not mind rain.", "told as a task that goes on"),
        ("She started out in 2004 as a night ferry clerk in Wick.", "“a night” tells of routine"),
        ("Since 2022 she has been a tutor at the sailing school, where she teaches knots.", "was set beforehand"),
    ],
)
def test_a_reason_holds_of_its_sentence(line: str, never: str, tagger: Tagger, embedder: Embedder) -> None:
    sense = understand([line], Identity(), tagger, embedder)
    (verdict,) = load_judge().judge([Dot("d1", line, DotKind.SENTENCE, None, None)], sense, [None])

    assert not [factor.text for factor in verdict.because if never in factor.text]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Mentored 14 newly qualified nurses through their first six months; 13 are still on the unit", "stayed"),
        ("We often had torn sails and nobody had time for them, so I asked to keep Tuesdays free", "what nobody had"),
        ("Cut pennants from the cloth which used to remain as waste", "how it stood before"),
        ("Moved the tea round to ten instead of first thing", "what was done instead"),
    ],
)
def test_what_is_told_is_told_by_its_words(line: str, said: str, told: Callable[[str], list[str]]) -> None:
    assert [text for text in told(line) if said in text]
