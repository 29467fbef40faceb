"""Names that a form asks for, "Surname(s) / First name(s): Roe, Ida", or each in a field of its own, and those that prose tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from dotwise.outline.credentials import bare_name, is_credential
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import person_field
from dotwise.outline.naming import SMALL_WORDS, organisation_score, place_score, title_score

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
    """Whom a text tells of and by what paragraph, where no line prints the name: "Una Obi teaches … Una lives in …".

    The name must come again, or "she" or "he" behind it: a text that names somebody once may tell of anything.
    """
    told = ((number, found) for number, one in enumerate(paragraphs) if (found := _TELLS.match(one.text)))
    for number, found in islice(told, _TOLD):
        again = re.compile(
            rf"(?:^|[.!?] )(?:{re.escape(found['given'])} {_VERB}|{_SPOKEN_OF})|, (?:and|so|but) {_SPOKEN_OF}"
        )
        below = (one.text[found.end() if at == 0 else 0 :] for at, one in enumerate(paragraphs[number:]))
        if _is_person(found["name"]) and any(again.search(text) for text in below):
            return number, found["name"]
    return None


def _is_person(name: str) -> bool:
    return title_score(name) < _TITLED and place_score(name) < _PLACE and organisation_score(name) < _TITLED


_TOLD = 5
"""Paragraphs that tell of somebody by name among which is the person: a bio opens with whom it is about."""


_VERB = r"(?:is|was|has|[a-z]{2,}(?:s|ed)|saw|found|began|made|built|wrote|led|ran|took|came|went|left|grew|became|won|taught|kept|set|met)\b"
_SPOKEN_OF = r"(?i:she|her|he|his)\b"
_TELLS = re.compile(
    rf"(?:(?:In|Since|By|Before|After|At|On|From|For|As|When) [^.,;:!?]{{1,40}}?,? )?(?P<name>(?P<given>[A-ZÀ-Þ][\w'’-]+)(?: (?:(?:de|da|del|la|van|von|der|den|bin|al) )*[A-ZÀ-Þ][\w'’-]+){{1,3}}) {_VERB}"
)
"""How a text begins that tells of somebody by name."""
_TITLED = 0.5
_OTHER = {"given": "family", "family": "given"}


def _spoken(value: str) -> str:
    """A name with its surname behind, and nothing but the name: "Roe, Ida" and "Ida Roe, MSc" are Ida Roe."""
    family, *behind = [part.strip() for part in value.split(",") if part.strip()] or [""]
    if not behind:
        return value
    if len(family.split()) == 1 or _is_given(behind[0], family):
        return f"{behind[0]} {family}"
    return bare_name(value)


_SURNAME_FIRST = re.compile(
    r"(?P<family>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+), (?P<given>[A-ZÀ-Þ]{2}[A-ZÀ-Þ'’. -]+?)(?: ?\([A-Z.]{2,6}\))?"
)


def surname_last(text: str) -> str:
    """A name in capitals as it is spoken, where the surname is printed first: "ADE-OKORO, NGOZI (MRS.)"; else the text."""
    match = _SURNAME_FIRST.fullmatch(text)
    if match is None or len(match["given"].split()) > _GIVEN or not _is_given(match["given"], match["family"]):
        return text
    known = max(place_score(part) for part in (text, match["family"])) >= _PLACE or organisation_score(text) >= _TITLED
    return text if known or title_score(text) >= _TITLED else f"{match['given']} {match['family']}"


_GIVEN = 3
"""Given names at most."""


def _is_given(text: str, family: str) -> bool:
    """Whether what stands behind some names can be a given name, and is no degree, town or title."""
    if is_credential(text) or place_score(text) >= _PLACE or title_score(text) >= _TITLED:
        return False
    if text.isupper():
        return family.isupper()
    return all((word.istitle() and "." not in word[:-1]) or word in SMALL_WORDS for word in text.split())


_PLACE = 0.7
