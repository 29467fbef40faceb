"""Fields of a form that say what they are: "Organisation: Blue Lantern", "Position held", "Period"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dotwise.outline.label_words import kind_in_words
from dotwise.outline.terms import header_labels, person_labels

_FIELD = re.compile(
    r"(?P<label>[^\W\d_][^:\t]{1,50}?)\s*(?:[:=]\s*|(?<=\w)\?\s*:?\s+|\t\s*|(?<=\s)[-–]\s+)(?P<value>.*)", re.DOTALL
)
_CELLS = re.compile(
    r"\s*(?:\t|\||·|•)\s*|\s{2,}|,\s+(?=[^\W\d_][\w ]{1,20}:)|\s+(?=(?:To|Until|End date|End|Bis|Hasta):)"
)
"""What parts fields that share a line: "From: 06/2008  To: 10/2013"."""
_LOOKED_AT = 200
"""Characters of a line that are looked at, so that hostile text costs no more."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a field names (``title``, ``organisation``, ``dates``, ``duties``, ``note`` and so on) and what it holds."""

    kind: str
    value: str


@lru_cache(maxsize=4096)
def field_of(text: str) -> Field | None:
    """The field that a line or cell prints; None where it bears no label of a post."""
    match = _FIELD.fullmatch(text[:_LOOKED_AT].strip())
    if match is None:
        return None
    kind = kind_of_label(match["label"])
    return Field(kind, match["value"].lstrip(" :\t\n").rstrip()) if kind else None


def kind_of_label(text: str) -> str | None:
    """What a label of a post names; None where the text is none."""
    return _kind(text, header_labels()) or kind_in_words(text)


def tells_duties(text: str) -> bool:
    """Whether a line says by its label that it tells of the work: "Duties: drug rounds and handovers"."""
    field = field_of(text)
    return field is not None and field.kind == "duties" and bool(field.value)


def heads_duties(text: str) -> bool:
    """Whether a line is nothing but a label of the duties below it."""
    return text.endswith((":", "?")) and kind_of_label(text) == "duties"


@lru_cache(maxsize=4096)
def person_field(text: str) -> Field | None:
    """The field about the person that a line prints; None where it bears no such label."""
    match = _FIELD.fullmatch(text[:_LOOKED_AT].strip())
    if match is None:
        return None
    kind = kind_of_person_label(match["label"])
    return Field(kind, match["value"].lstrip(" :\t\n").rstrip()) if kind else None


def kind_of_person_label(text: str) -> str | None:
    """What a label about the person or the schooling names; None where the text is none."""
    return _kind(text, person_labels())


def _kind(text: str, labels: Mapping[str, str]) -> str | None:
    label = re.sub(r"\s+", " ", text.replace("’", "'")).strip(" :*").casefold()
    label = re.sub(r"^(?:\d+[.)]\s*|[(]?[a-z][).]\s+)|\bthe |\([es]{1,2}\)", "", label)
    label = re.sub(r"\s*/\s*", "/", re.sub(r",? and (?=\w)|\s*&\s*|, ", " and ", label))
    return labels.get(label) or labels.get(_HINT.sub("", label))


_HINT = re.compile(r"\s*(?:\([^()]{1,40}\)|\?)$")
"""What a form adds to a label, so that nobody fills it in wrongly: "From (mo/yr)", "Name (last, first)"."""


def label_of(text: str) -> str:
    """What stands before the colon or tab of a field, in small letters."""
    match = _FIELD.fullmatch(text[:_LOOKED_AT].strip())
    return re.sub(r"\s+", " ", match["label"]).casefold() if match else ""


def fields_of(text: str) -> tuple[Field, ...]:
    """The fields of a post that a line prints one behind the other; empty where something else stands among them."""
    whole = field_of(text)
    if whole is None:
        return ()
    cells = [cell for cell in _CELLS.split(text.strip()) if cell]
    told: list[str] = []
    for cell in cells:
        if told and (field_of(cell) is None or told[-1].endswith(":")):
            told[-1] += f" {cell}"
        else:
            told.append(cell)
    found = [field_of(cell) for cell in told]
    return tuple(field for field in found if field is not None) if all(found) else (whole,)


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
