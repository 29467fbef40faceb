"""
Let a line that only says how big a post was carry the best result of the same post.

    Ran a £2m site with 40 staff   beside   Lowest sickness in the group (2%, average 7%)
        ->  Ran a £2m site with 40 staff and the lowest sickness in the group (2%, average 7%)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dotwise.language.anatomy import FigureKind
from dotwise.model import DotKind, Label
from dotwise.rewrite.grammar import first_words, lower_first
from dotwise.rewrite.links import Likeness
from dotwise.rewrite.moves.show_not_tell import deed_like, proof_of, shown_key
from dotwise.rewrite.values import Draft, Material

NAME = "lead-with-outcome"
_SCOPE = re.compile(
    r"\b(?:team|staff|site|store|branch|crew|people|department|budget|platoon|unit|brigade)\b|[£$€]", re.IGNORECASE
)
_PEOPLE = frozenset("staff team people crew colleague employee worker".split())
_PLAIN = frozenset("be have do year month week day time work number".split())
_LONGEST = 36
_NEAR, _SHARING = 0.45, 0.2


def combine(
    material: Material, draft: Draft, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness
) -> Draft | None:
    """``draft`` with the strongest result of the same role behind it; None where the two have nothing in common."""
    if len(draft.pieces) != 1 or not _is_scope(material) or _OTHER.search(draft.words):
        return None
    found = [number for number in material.neighbours if _fits(material, lines[number], draft, likeness, asked)]
    if not found:
        return None
    best = max(found, key=lambda number: (float(likeness[material.number, number]), -number))
    text = lower_first(proof_of(lines[best]), lines[best].parsed)
    ranked = lines[best].parsed.tokens[0].tag == "JJS"
    joined = (
        f" and the {text}" if ranked and " with " in draft.words else f", with the {text}" if ranked else f"; {text}"
    )
    note = f"brings in the result from another of your lines (“{first_words(lines[best].dot.text, 10)}”), which can then go"
    longer = draft.plus(joined, move=NAME, note=note)
    return replace(longer, donors=(*longer.donors, best))


_OTHER = re.compile(r"[;:]|, which")


def _is_scope(material: Material) -> bool:
    """Whether the line tells the size of the post and nothing that became different."""
    commodity = material.dot.verdict is not None and material.dot.verdict.label is Label.COMMODITY
    sized = any(figure.kind is FigureKind.SCOPE for figure in material.anatomy.figures)
    told = material.verb is not None or material.opening is not None
    return commodity and told and sized and _SCOPE.search(material.text) is not None


def _fits(material: Material, other: Material, draft: Draft, likeness: Likeness, asked: Mapping[str, int]) -> bool:
    verdict = other.dot.verdict
    if verdict is None or verdict.label is not Label.ASSET or other.dot.kind is not DotKind.BULLET:
        return False
    ranked = bool(other.parsed.tokens) and other.parsed.tokens[0].tag == "JJS"
    text = proof_of(other)
    now = material.current and not ranked
    fits = (
        bool(text)
        and ";" not in text
        and not now
        and len(text.split()) + len(draft.words.split()) <= _LONGEST
        and not asked.get(shown_key(other.number))
    )
    near = float(likeness[material.number, other.number])
    about = near >= _NEAR or (near >= _SHARING and bool(_matter(material) & _matter(other)))
    return fits and about and (ranked or deed_like(other))


def _matter(material: Material) -> frozenset[str]:
    nouns = frozenset(token.lemma for token in material.parsed.tokens if token.pos in ("NOUN", "PROPN")) - _PLAIN
    return nouns | _PEOPLE if nouns & _PEOPLE else nouns
