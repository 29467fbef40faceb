"""The embedder gives the same bits in any company, and the same vectors as sentence-transformers."""

from __future__ import annotations

import numpy as np
import pytest

from dotwise.language.embedder import DIMENSIONS, Embedder, weights_folder

LINES = (
    "Wrote the county's first heat-emergency plan; it is still in use",
    "Answered 60+ calls per day",
    "Responsible for managing a team of 5 customer service representatives",
    "Team player",
    "When census hit 31 there was no proning team, so I wrote a two-page turning checklist that is now house policy",
)


def test_vectors_have_length_one(embedder: Embedder) -> None:
    vectors = embedder.embed(LINES)

    assert (len(LINES), DIMENSIONS) == vectors.shape
    assert np.allclose(1.0, np.linalg.norm(vectors, axis=1), atol=1e-6)


def test_company_does_not_change_a_vector(embedder: Embedder) -> None:
    together = embedder.embed(LINES * 3 + tuple(f"{line} again" for line in LINES))

    for row, line in enumerate(LINES):
        assert np.array_equal(embedder.embed([line])[0], together[row])


def test_company_changes_no_top(embedder: Embedder) -> None:
    together = embedder.read(LINES * 3 + tuple(f"{line} again" for line in LINES))

    for row, line in enumerate(LINES):
        alone = embedder.read([line])
        assert np.array_equal(alone.vectors[0], together.vectors[row])
        assert np.array_equal(alone.proofs[0], together.proofs[row])
        assert np.array_equal(alone.tellings[0], together.tellings[row])


def test_each_top_is_what_its_name_asks_for(embedder: Embedder) -> None:
    read = embedder.read(LINES)

    assert np.array_equal(embedder.embed(LINES), read.vectors)
    assert np.array_equal(embedder.proofs(LINES), read.proofs)


@pytest.mark.parametrize(
    ("deed", "proven", "not_proven"),
    [
        ("Talked a boy down from the roof of the bus station", "calm under pressure", "attention to detail"),
        ("Found that two invoices of the same haulier bore one number", "attention to detail", "calm under pressure"),
        ("Taught eleven apprentices to read a drawing; nine passed", "develops people", "negotiation"),
    ],
)
def test_a_deed_lies_near_to_what_it_proves(embedder: Embedder, deed: str, proven: str, not_proven: str) -> None:
    line, near, far = embedder.proofs([deed, proven, not_proven])

    assert float(line @ near) > float(line @ far) + 0.1


def test_nothing_to_embed(embedder: Embedder) -> None:
    assert (0, DIMENSIONS) == embedder.embed([]).shape
    assert (0, DIMENSIONS) == embedder.read([]).tellings.shape


@pytest.mark.slow
def test_agrees_with_sentence_transformers(embedder: Embedder) -> None:
    sentence_transformers = pytest.importorskip("sentence_transformers")
    reference = sentence_transformers.SentenceTransformer(str(weights_folder()), device="cpu")

    expected = reference.encode(list(LINES), normalize_embeddings=True)

    assert np.abs(expected - embedder.embed(LINES)).max() < 1e-6
