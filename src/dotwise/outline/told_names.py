"""Names that a form asks for: "Surname(s) / First name(s): Roe, Ida", or each in a field of its own."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import person_field

_APART = 2
"""Fields at most between that of the first name and that of the surname, counted from one to the other."""


def told_names(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """What the fields for a name hold, in the order in which names are spoken, by the paragraph that prints it first."""
    fields = {
        number: field
        for number, paragraph in enumerate(paragraphs)
        if not paragraph.listed and (field := person_field(paragraph.text)) is not None and field.value
    }
    found = {number: _spoken(field.value) for number, field in fields.items() if field.kind == "name"}
    for number, field in fields.items():
        following = range(number + 1, number + 1 + _APART)
        other = next((fields[on] for on in following if on in fields and fields[on].kind in _OTHER), None)
        if field.kind in _OTHER and other is not None and other.kind == _OTHER[field.kind]:
            given, family = (field, other) if field.kind == "given" else (other, field)
            found[number] = f"{given.value} {family.value}"
    return found


_OTHER = {"given": "family", "family": "given"}


def _spoken(value: str) -> str:
    """A name with its surname behind: "Roe, Ida" is Ida Roe."""
    parts = [part.strip() for part in value.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and all(parts) else value
