"""Lines that name a person and say who that is or how to reach them: referees."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.outline.dates import spans
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score

_PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev)\.?\s+)?(?P<name>[^\W\d_][^,;:\t\d]{4,40}?)(?:,\s+|\s+[–—(-]\s?|\t)(?P<rest>.+)"
)
_LOOKED_AT = 400
"""Characters of a paragraph that are looked at, so that hostile text costs no more."""


def told_persons(texts: Sequence[str]) -> float:
    """Share of the pieces of ``texts``, parted by semicolons, that name a person with a post or a number."""
    pieces = [piece.strip() for text in texts for piece in text[:_LOOKED_AT].split(";")]
    told = [match for piece in pieces if (match := _PERSON.match(piece))]
    return sum(_is_person(match["name"]) and _is_told(match["rest"]) for match in told) / max(1, len(pieces))


def names_person(text: str) -> bool:
    """Whether a line begins with what looks like a person's name and says more behind it."""
    match = _PERSON.match(text[:_LOOKED_AT])
    return match is not None and _is_person(match["name"])


def _is_person(name: str) -> bool:
    nameable = is_name_shaped(name) and 2 <= len(name.split()) <= 4
    return nameable and max(title_score(name), organisation_score(name)) < 0.3 and place_score(name) < 0.7


def _is_told(rest: str) -> bool:
    """Whether what stands behind a name is a post, or how to reach somebody."""
    return not spans(rest) and (title_score(rest) >= 0.45 or bool(re.search(r"\w@\w|\d{3}[\d ()-]{4,}", rest)))
