from __future__ import annotations

import numpy as np
import pytest

from dotwise.connect.marking import MARKS, Line, Marked, likeliest, load_marker, marked_claims, spans_of
from dotwise.evaluation.claiming import found_claims, load_profiles, profiles_file
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand

_SUMMARY = ("dot sentence", "section summary", "document resume")
_EVENLY = np.zeros((len(MARKS), len(MARKS)), dtype=np.float32)


def line_of(text: str, tagger: Tagger, embedder: Embedder) -> Line:
    sense = understand([text], Identity(), tagger, embedder)
    return Line(_SUMMARY, sense.parsed[0], sense.states[0])


def surely(*marks: str) -> np.ndarray:
    table = np.full((len(marks), len(MARKS)), -9.0, dtype=np.float32)
    table[range(len(marks)), [MARKS.index(mark) for mark in marks]] = 0.0
    return table


def test_the_likeliest_row_follows_what_is_said_of_each_token() -> None:
    said = ("outside", "trait begins", "trait goes on", "outside", "tool begins")

    assert [MARKS[mark] for mark in likeliest(surely(*said), _EVENLY)] == list(said)


def test_nothing_goes_on_that_has_not_begun() -> None:
    chances = surely("outside", "skill goes on", "skill goes on")

    found = [MARKS[mark] for mark in likeliest(chances, _EVENLY)]
    assert "skill goes on" not in found[: found.index("skill begins")]


def test_a_claim_ends_before_the_sign_behind_it(tagger: Tagger, embedder: Embedder) -> None:
    tokens = line_of("Patient.", tagger, embedder).parsed.tokens
    marks = [MARKS.index("trait begins"), MARKS.index("trait goes on")]

    assert spans_of(marks, tokens) == [Marked(0, len("Patient"), "trait")]


def test_claims_are_marked_with_their_kind(tagger: Tagger, embedder: Embedder) -> None:
    text = "Calm under pressure, good with anxious patients. Confident user of Excel."
    found = {(text[one.start : one.end], one.kind) for one in marked_claims(line_of(text, tagger, embedder))}

    assert found == {("Calm under pressure", "trait"), ("good with anxious patients", "trait"), ("Excel", "tool")}


def test_an_empty_line_claims_nothing(tagger: Tagger, embedder: Embedder) -> None:
    assert marked_claims(line_of("", tagger, embedder)) == ()


def test_the_person_s_name_moves_no_mark(tagger: Tagger, embedder: Embedder) -> None:
    spans = []
    for name in ("Ann", "Oluwaseun"):
        text = f"{name} is a patient teacher and a fluent speaker of Welsh."
        sense = understand([text], Identity(names=(name,)), tagger, embedder)
        line = Line(_SUMMARY, sense.parsed[0], sense.states[0])
        spans.append([text[one.start : one.end] for one in marked_claims(line)])

    assert spans[0] == spans[1]


def test_every_token_has_a_chance_of_every_mark(tagger: Tagger, embedder: Embedder) -> None:
    line = line_of("Loyal, punctual and never sick.", tagger, embedder)
    chances = load_marker().chances(line)

    assert chances.shape == (len(line.parsed.tokens), len(MARKS))
    assert np.exp(chances).sum(axis=1) == pytest.approx(1.0, abs=1e-4)


def test_most_claims_of_a_writer_nobody_learnt_from_are_found() -> None:
    found = list(found_claims(load_profiles(profiles_file("profiles_unseen"))[::4]))
    marked, missed = sum(len(one.profile.claims) for one in found), sum(len(one.missed) for one in found)

    assert 1 - missed / marked >= 0.8
    assert sum(len(one.beside) for one in found) <= 0.12 * sum(one.found for one in found)
