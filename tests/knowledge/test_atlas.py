"""The atlas of lines: fresh, whole, edited with care, and found by likeness, trade and kind."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from dotwise.knowledge.atlas import (
    TRADE_BONUS,
    Atlas,
    AtlasEntry,
    Compiled,
    Heads,
    Kind,
    Matter,
    Sought,
    atlas_of,
)
from dotwise.knowledge.atlas_files import atlas_digest, load_atlas
from dotwise.language.embedder import Embedder
from dotwise.model import Facet
from dotwise.settings import data_folder
from dotwise.training.atlas import check_atlas, read_atlas


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas()


def entry(line: str, trade: str, kind: Kind = Kind.DUTY) -> AtlasEntry:
    return AtlasEntry(
        trade=trade,
        line=line,
        kind=kind,
        part="planned it, did it",
        result="what did you change?",
        measure="how many, before and after?",
        scope=None,
        stakes=None,
        facet=Facet.QUALITY,
    )


def towards(*axes: int) -> np.ndarray:
    """A unit vector halfway between axes."""
    vector = np.zeros(384, dtype=np.float32)
    vector[list(axes)] = 1.0
    return vector / np.linalg.norm(vector)


@pytest.fixture
def small() -> Atlas:
    """Three entries: axis 0 is pumps, axis 1 is loaves; axis 5 is the fitter's trade, axis 6 the baker's."""
    entries = [
        Compiled(entry("Maintained pumps", "fitter"), Heads("maintain", frozenset({"pump"})), Matter()),
        Compiled(entry("Baked loaves", "baker"), Heads("bake", frozenset({"loaf"})), Matter()),
        Compiled(entry("Baked a new loaf", "baker", Kind.DEED), Heads("bake", frozenset({"loaf"})), Matter()),
    ]
    lines = np.stack([towards(0), towards(1), towards(1)])
    return atlas_of(entries, lines, lines, {"fitter": towards(5), "baker": towards(6)}, "")


def test_the_vectors_belong_to_the_entries_as_edited(atlas):
    assert atlas.sources == atlas_digest(data_folder() / "atlas"), "run: dotwise train atlas"


def test_there_are_entries_for_many_trades_both_kinds_and_every_facet(atlas):
    facets = Counter(one.entry.facet for one in atlas.entries)
    kinds = Counter(one.entry.kind for one in atlas.entries)
    assert len(atlas.entries) >= 2000
    assert len({one.entry.trade for one in atlas.entries}) >= 120
    assert all(facets[facet] >= 0.02 * len(atlas.entries) for facet in Facet)
    assert min(kinds.values()) >= 0.2 * len(atlas.entries)


def test_the_editor_has_nothing_to_remark():
    assert check_atlas(read_atlas(data_folder() / "atlas")) == ()


def test_vectors_have_length_one(atlas):
    assert atlas.lines.shape == (len(atlas.entries), atlas.basis.shape[1])
    assert np.allclose(np.linalg.norm(atlas.lines, axis=1), 1, atol=2e-3)


def test_a_line_finds_the_entry_of_its_trade(atlas, embedder: Embedder):
    vectors = embedder.embed(["Answered questions of employees about their payslips"])
    (near,) = atlas.nearest(vectors, embedder.embed(["payroll clerk"]), [Sought(Heads("answer"), Kind.DUTY)])
    assert "payroll" in near[0].entry.trade
    assert "payslip" in near[0].entry.line
    assert [one.score for one in near] == sorted((one.score for one in near), reverse=True)


def test_the_post_decides_between_lines_that_are_alike(small):
    between = np.stack([towards(0, 1)])
    for post, trade in ((towards(5), "fitter"), (towards(6), "baker")):
        (near,) = small.nearest(between, np.stack([post]), [Sought(Heads())])
        assert near[0].entry.trade == trade
        assert near[0].score == pytest.approx(near[0].similarity + TRADE_BONUS, abs=1e-3)


def test_without_a_post_no_trade_is_preferred(small):
    line = np.stack([towards(1)])
    (near,) = small.nearest(line, np.zeros((1, 384), dtype=np.float32), [Sought(Heads())])
    assert len({one.trade for one in near}) == 1


def test_a_deed_is_sought_among_deeds_first(small):
    line = np.stack([towards(1)])
    duty, deed = (
        small.nearest(line, np.stack([towards(6)]), [Sought(Heads(), kind)])[0][0].entry
        for kind in (Kind.DUTY, Kind.DEED)
    )
    assert (duty.kind, deed.kind) == (Kind.DUTY, Kind.DEED)


def test_the_same_noun_and_the_same_deed_add_to_the_score(small):
    line, post = np.stack([towards(1)]), np.stack([towards(6)])
    plain, named = (
        small.nearest(line, post, [Sought(heads)])[0][0].score
        for heads in (Heads(), Heads("bake", frozenset({"loaf"})))
    )
    assert named > plain


def test_lines_of_one_post_tell_its_trade_together(atlas, embedder: Embedder):
    lines = ["Cleaned guest rooms", "Changed bed linen", "Folded towels in the laundry", "Trained new staff"]
    vectors, posts = embedder.embed(lines), embedder.embed(["team member"] * 4)
    alone = atlas.nearest(vectors[:1], posts[:1], [Sought(Heads(), post="r1")])[0][0]
    together = atlas.nearest(vectors, posts, [Sought(Heads(), post="r1")] * 4)[0][0]
    assert together.trade > alone.trade
    assert together.entry.trade == "housekeeper"
