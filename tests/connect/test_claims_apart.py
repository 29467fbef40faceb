"""A span that names two qualities side by side claims two things."""

from __future__ import annotations

from dotwise.connect.claims import find_claims
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from tests.connect.building import bullet, career, sense_of, sentence


def claimed(text: str, tagger: Tagger, embedder: Embedder) -> list[str]:
    read = career(sentence(text), bullet("Filed bills", "r1"))
    return [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))]


def test_two_qualities_side_by_side_are_two_claims(tagger: Tagger, embedder: Embedder) -> None:
    assert claimed("I am a detail-oriented team player.", tagger, embedder) == ["detail-oriented", "team player"]


def test_one_quality_stays_one_claim(tagger: Tagger, embedder: Embedder) -> None:
    assert claimed("I am a strong team player.", tagger, embedder) == ["strong team player"]
