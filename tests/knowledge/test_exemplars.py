"""The compiled stories: fresh, whole, and found by likeness, occupation and facet."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from dotwise.knowledge.exemplars import OCCUPATION_BONUS, Exemplars, load_exemplars, sources_digest
from dotwise.language.embedder import Embedder
from dotwise.model import Facet
from dotwise.settings import data_folder


@pytest.fixture(scope="module")
def exemplars() -> Exemplars:
    return load_exemplars()


def test_the_vectors_belong_to_the_stories_as_edited(exemplars):
    assert exemplars.sources == sources_digest(data_folder() / "exemplars"), "run: dotwise train exemplars"


def test_there_are_stories_for_many_occupations_and_every_facet(exemplars):
    facets = Counter(story.facet for story in exemplars.stories)
    assert len(exemplars.stories) >= 500
    assert len({story.occupation for story in exemplars.stories}) >= 60
    assert all(facets[facet] >= 0.08 * len(exemplars.stories) for facet in Facet)


def test_ids_are_unique_and_every_question_has_its_slot(exemplars):
    assert len({story.id for story in exemplars.stories}) == len(exemplars.stories)
    assert all(story.ask.count("{thing}") == 1 for story in exemplars.stories)


def test_vectors_have_length_one(exemplars):
    assert np.allclose(np.linalg.norm(exemplars.weak, axis=1), 1, atol=2e-3)
    assert exemplars.weak.shape == exemplars.asset.shape == (len(exemplars.stories), 384)


def test_a_line_finds_a_story_of_its_trade(exemplars, embedder: Embedder):
    line = "Cleaned guest rooms and changed the linen"
    (matches,) = exemplars.nearest(embedder.embed([line]), ["Hotel housekeeper"], [()])
    assert "housekeep" in matches[0].exemplar.occupation or "hotel" in matches[0].exemplar.occupation
    assert matches[0].score >= matches[-1].score


def test_a_story_of_the_same_trade_gains_by_the_title(exemplars, embedder: Embedder):
    vector = embedder.embed(["Looked after patients on the night shift"])
    with_title = exemplars.nearest(vector, ["Staff nurse"], [()], count=30)[0]
    without = {match.exemplar.id: match.score for match in exemplars.nearest(vector, [None], [()], count=562)[0]}
    nurses = [match for match in with_title if "nurse" in match.exemplar.occupation]
    assert nurses
    assert all(
        match.score == pytest.approx(without[match.exemplar.id] + OCCUPATION_BONUS, abs=2e-4) for match in nurses
    )
    assert "nurse" in with_title[0].exemplar.occupation


def test_the_company_of_a_line_does_not_change_its_stories(exemplars, embedder: Embedder):
    lines = ["Trained new colleagues", "Drove the night bus", "Kept the ledger"]
    together = exemplars.nearest(embedder.embed(lines), [None] * 3, [()] * 3)
    alone = exemplars.nearest(embedder.embed(lines[:1]), [None], [()])
    assert together[0] == alone[0]
