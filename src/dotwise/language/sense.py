"""Everything that language made of a document's dots: computed once, read by every later step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dotwise.language.anatomy.values import Anatomy
from dotwise.language.embedder import Vector, Vectors
from dotwise.language.tokens import Parsed


@dataclass(frozen=True, slots=True)
class Sense:
    """Parallel to the dots of a career: ``parsed[i]``, ``anatomies[i]`` and the rows ``i`` of the vectors belong to ``dots[i]``.

    ``masked[i]`` is the text with identity taken out (names, pronouns, addresses, schools), from which tokens' lower
    forms, lemmas and the vectors were made, so that nothing downstream can tell two people apart by who they are.
    """

    masked: tuple[str, ...]
    parsed: tuple[Parsed, ...]
    anatomies: tuple[Anatomy, ...]
    vectors: Vectors
    """What each speaks of."""
    proofs: Vectors
    """Near to the claims that each proves."""
    tellings: Vectors
    """How each tells: a duty, a task, a result."""
    states: tuple[Vectors, ...] = ()
    """Of each dot what stands at its tokens, in their company: (tokens, 384) each."""
    trades: Mapping[str, Vector] = field(default_factory=dict)
    """What each trade of the posts speaks of, by its name. Shape (384,)."""
