"""Fields of a post that say what they are: "Organisation: Blue Lantern", "Position held", "Period"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from dotwise.outline.terms import header_labels

_FIELD = re.compile(r"(?P<label>[^\W\d_][^:\t]{1,30}?)\s*(?:[:=]\s*|\t\s*|(?<=\s)[-–]\s+)(?P<value>.*)", re.DOTALL)
_LOOKED_AT = 200
"""Characters of a line that are looked at, so that hostile text costs no more."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a field names (``title``, ``organisation``, ``client``, ``location``, ``dates``, ``note``) and what it holds."""

    kind: str
    value: str


@lru_cache(maxsize=4096)
def field_of(text: str) -> Field | None:
    """The field that a line or cell prints; None where it bears no label."""
    match = _FIELD.fullmatch(text[:_LOOKED_AT].strip())
    if match is None:
        return None
    kind = kind_of_label(match["label"])
    return Field(kind, match["value"].strip()) if kind else None


def kind_of_label(text: str) -> str | None:
    """What a label names; None where the text is no label."""
    label = re.sub(r"\s+", " ", text.replace("’", "'")).strip(" :").casefold()
    return header_labels().get(re.sub(r"^(?:\d+[.)]\s*|[(]?[a-z][).]\s+)|\bthe ", "", label))


def told_cells(cells: Sequence[str]) -> tuple[tuple[str, str | None], ...]:
    """The cells of a header line, each with what its label says it is; a label alone speaks for the next cell."""
    found: list[tuple[str, str | None]] = []
    waiting: str | None = None
    for cell in cells:
        field = field_of(cell)
        if field is not None and field.value:
            found.append((field.value, field.kind))
            waiting = None
        elif (kind := kind_of_label(cell)) and (cell.rstrip().endswith(":") or kind == "dates"):
            waiting = kind
        else:
            found.append((cell, waiting))
            waiting = None
    return tuple(found)
