"""Names that a form asks for, "Surname(s) / First name(s): Roe, Ida", or each in a field of its own, and those that prose tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import person_field
from dotwise.outline.naming import title_score

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


def name_in_prose(paragraphs: Sequence[Paragraph]) -> tuple[int, str] | None:
    """Whom a text tells of and by what paragraph, where no line prints the name: "Una Obi teaches … Una lives in …"."""
    for number, paragraph in enumerate(paragraphs):
        told = _TELLS.match(paragraph.text)
        again = re.compile(rf"(?:^|[.!?] ){re.escape(told['given'])} {_VERB}") if told else None
        below = (other.text for other in paragraphs[number:])
        if told and again and title_score(told["name"]) < _TITLED and any(again.search(text) for text in below):
            return number, told["name"]
    return None


_VERB = r"(?:is|was|has|[a-z]{2,}(?:s|ed))\b"
_TELLS = re.compile(
    rf"(?P<name>(?P<given>[A-ZÀ-Þ][\w'’-]+)(?: (?:(?:de|da|del|la|van|von|der|den|bin|al) )*[A-ZÀ-Þ][\w'’-]+){{1,3}}) {_VERB}"
)
"""How a text begins that tells of somebody by name."""
_TITLED = 0.5
_OTHER = {"given": "family", "family": "given"}


def _spoken(value: str) -> str:
    """A name with its surname behind: "Roe, Ida" is Ida Roe."""
    parts = [part.strip() for part in value.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and all(parts) else value
