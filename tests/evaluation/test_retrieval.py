"""How well the atlas finds the question for a line: floors, so that a change that loses much is seen."""

from __future__ import annotations

from collections import Counter

import pytest

from dotwise.evaluation.retrieval import AskedLine, labelled_lines, measure_retrieval, unseen_lines


@pytest.fixture(scope="module")
def lines() -> tuple[AskedLine, ...]:
    return labelled_lines()


def test_the_lines_are_many_distinct_and_of_many_trades(lines):
    assert len({line.text for line in lines}) == len(lines) >= 200
    assert len({line.occupation for line in lines}) >= 100
    assert all(line.facets and line.fits for line in lines)
    assert Counter(line.move for line in lines)["credit-the-actor"] >= 10


def test_the_question_that_fits_is_found(lines):
    figures = measure_retrieval(lines)
    assert figures.fitting_hit >= 0.80
    assert figures.facet_hit >= 0.60
    assert figures.move_hit >= 0.90
    assert figures.asked >= 0.60
    assert figures.first_fits >= 0.80
    assert figures.judged >= 0.90


def test_the_first_question_fits_lines_written_after_the_search_was_set(lines):
    unseen = unseen_lines()
    assert not {line.text for line in unseen} & {line.text for line in lines}
    assert measure_retrieval(unseen).first_fits >= 0.70
