"""The plain questions of a coach: the likeliest first, in the line's words, and never what the line has told."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest

from dotwise.language.embedder import DIMENSIONS
from dotwise.model import BlankKind, Facet, Label
from dotwise.rewrite.coach import Coach, features, load_coach
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.plain import Likely, Plain, plain_questions
from dotwise.rewrite.topic import Topic
from dotwise.settings import data_folder, models_folder

WEEKLY = Plain(
    "weekly", Facet.GROWTH, BlankKind.NUMBER, "how many a week?", of="how many {things} a week?", told=r"\d+"
)
HARDEST = Plain("hardest", Facet.QUALITY, BlankKind.THING, "which one was hardest?")
LIKELY = (Likely(WEEKLY, 0.7), Likely(HARDEST, 0.4))


def topic(text: str) -> Topic:
    return Topic(None, None, frozenset(), (), text, plain=LIKELY)


def asked_of(line: Topic, *already: str, least: float = 0.3) -> list[str]:
    return [one.gap.question for one in coach_results(line, Counter(already), 5.0, least)]


def test_the_likeliest_comes_first():
    assert asked_of(topic("Answered letters")) == ["how many a week?", "which one was hardest?"]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("became", "Trained the apprentices, four of whom are now journeymen"),
        ("grew-under", "Coached two juniors, both of whom are now team leads"),
        ("out-of", "Ranking third of 40 branches in 2023"),
    ],
)
def test_what_became_of_them_and_the_rank_among_others_are_not_asked_again(name: str, line: str):
    plain = next(one for one in plain_questions() if one.name == name)
    line_topic = Topic(None, None, frozenset(), (), line, plain=(Likely(plain, 0.7),))
    untold = Topic(None, None, frozenset(), (), "Trained the apprentices in 2023", plain=(Likely(plain, 0.7),))

    assert asked_of(line_topic) == []
    assert asked_of(untold) == [plain.ask]


def test_what_the_line_tells_is_not_asked():
    assert asked_of(topic("Answered 40 letters")) == ["which one was hardest?"]


def test_what_was_asked_already_stands_behind_what_was_not():
    assert asked_of(topic("Answered letters"), "how many a week?")[0] == "which one was hardest?"


def test_what_is_not_likely_enough_is_not_asked():
    assert asked_of(topic("Answered letters"), least=0.5) == ["how many a week?"]


def test_only_a_sure_question_may_stand_beside_another():
    sure, unsure = coach_results(topic("Answered letters"), {}, 5.0, 0.3)
    assert not sure.unsure
    assert unsure.unsure


def test_a_countable_thing_of_the_line_is_named(material):
    line = material("Answered letters from members", label=Label.COMMODITY)
    assert WEEKLY.put_to(line.thing, current=False) == "how many letters a week?"
    assert WEEKLY.put_to(None, current=False) == "how many a week?"


def test_the_net_turns_a_higher_score_into_a_higher_chance():
    one = np.ones(1, dtype=np.float32)
    coach = Coach(
        mean=one * 0, scale=one, inner=np.array([[2.0]]), inner_bias=one * 0,
        outer=np.array([[1.0, -1.0]]), outer_bias=np.zeros(2), slope=0.5, shift=0.0,
    )  # fmt: skip
    low, high = coach.chances(np.array([[0.0], [3.0]]))
    assert low == pytest.approx([0.5, 0.5])
    assert high[0] > 0.9
    assert high[1] < 0.1


def test_the_shipped_net_answers_for_every_question():
    assert load_coach().outer.shape[1] == len(plain_questions())


def test_the_shipped_net_was_learnt_from_the_readings_as_they_are():
    rows = (data_folder() / "labelled" / "pairs" / "asked.jsonl").read_text(encoding="utf-8").splitlines()
    card = (models_folder() / "coach" / "CARD.md").read_text(encoding="utf-8")
    assert f"Learnt from {len(rows)} readings" in card, "run: dotwise train coach"


def test_the_features_of_a_line_fit_the_shipped_net(tagger, embedder, material):
    from dotwise.language.identity import Identity
    from dotwise.language.understand import understand

    text = "Answered letters from members"
    sense = understand([text], Identity(), tagger, embedder)
    table = features([material(text, label=Label.COMMODITY)], sense, np.zeros((1, DIMENSIONS), dtype=np.float32))
    chances = load_coach().chances(table)
    assert table.shape == (1, len(load_coach().mean))
    assert ((chances > 0.0) & (chances < 1.0)).all()


def test_every_plain_question_has_a_name_of_its_own_and_asks_something():
    names = [one.name for one in plain_questions()]
    assert len(names) == len(set(names))
    assert all(one.ask.endswith("?") for one in plain_questions())


def test_readers_chose_only_among_the_questions_that_there_are():
    """``part`` stood in their list too; a move of its own asks it."""
    known = {one.name for one in plain_questions()} | {"part"}
    rows = (data_folder() / "labelled" / "pairs" / "asked.jsonl").read_text(encoding="utf-8").splitlines()
    assert {name for row in rows for name in (*json.loads(row)["best"], *json.loads(row)["fits"])} <= known


def test_what_was_not_in_a_readers_list_was_not_chosen_there():
    later = {one.name for one in plain_questions() if one.edition > 1}
    rows = (data_folder() / "labelled" / "pairs" / "asked.jsonl").read_text(encoding="utf-8").splitlines()
    early = [row for row in map(json.loads, rows) if row.get("edition", 1) == 1]
    assert later.isdisjoint(name for row in early for name in (*row["best"], *row["fits"]))


def test_nobody_is_asked_what_became_of_them_where_there_is_nobody():
    became = next(one for one in plain_questions() if one.name == "became")
    assert became.is_open("Trained three apprentices")
    assert not became.is_open("Two trainings daily, in the morning and in the afternoon")


def test_a_result_of_what_we_did_is_asked_for_the_part_and_not_for_who(advise):
    (said,) = advise(("Stock variance used to be 1.9% and after we counted one aisle a night it is 0.4%", Label.MIXED))
    assert said.rewrites[0].text.endswith("[which part was yours?]")


def test_a_named_measure_is_no_deed(advise):
    (said,) = advise(("Waiting times came down a lot after the new ticket system", Label.MIXED))
    assert all(rewrite.text.startswith("Waiting times") or "[" in rewrite.text[:3] for rewrite in said.rewrites)


@pytest.mark.parametrize(
    ("line", "freed"),
    [
        ("Opening the store, cashing up and ordering stock", "Opened the store, cashed up and ordered stock"),
        ("Taking orders, serving food and drinks and clearing tables", "Took orders, served food and drinks and cleared tables"),
        ("Answering calls, booking appointments, ordering stationery", "Answered calls, booked appointments, ordered stationery"),
    ],
)  # fmt: skip
def test_a_list_of_deeds_is_freed_as_a_whole(advise, line, freed):
    (said,) = advise((line, Label.COMMODITY))
    assert said.rewrites[0].text.startswith(freed)


def test_a_duty_told_last_is_no_part_of_the_deed(advise):
    (said,) = advise(("Checking of copies, preparing of charts was also my duty", Label.COMMODITY))
    assert said.rewrites[0].text.startswith("Checked copies, prepared charts")
    assert "my duty" not in said.rewrites[0].text


def test_things_in_a_list_stay_things(advise):
    (said,) = advise(("Taking calls about bills, prices and moving house", Label.COMMODITY))
    assert said.rewrites[0].text.startswith(("Took calls about bills, prices and moving house", "Taking calls"))


def test_what_is_done_once_to_one_thing_is_told_as_past_in_a_present_post(advise):
    (said,) = advise(("Implementation of the new till system", Label.COMMODITY), current=True)
    assert said.rewrites[0].text.startswith("Implemented the new till system")
