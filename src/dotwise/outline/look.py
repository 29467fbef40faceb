"""What is usual in a document's look, so that what stands out can be seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dotwise.outline.dates import without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_name_shaped, organisation_score

Signature: TypeAlias = tuple[float | None, bool, bool, str | None, bool, str | None]


@dataclass(frozen=True, slots=True)
class Body:
    """The look of running text: size in points, weight, colour, and the white space above a paragraph."""

    size: float | None
    bold: bool
    colour: str | None
    gap: float
    largest: float
    """Size of the largest line."""
    capitals: bool = False
    """Whether most of the text is printed in capitals."""
    small: bool = False
    """Whether most of it is printed without any capital."""


def body_of(paragraphs: Sequence[Paragraph]) -> Body:
    """The look that most characters have."""
    sizes: dict[float, int] = {}
    colours: dict[str | None, int] = {}
    bold = total = capitals = small = 0
    gaps = []
    for paragraph in paragraphs:
        line, length = paragraph.line, len(paragraph.text)
        total += length
        bold += length * line.bold
        capitals += length * paragraph.text.isupper()
        small += length * paragraph.text.islower()
        colours[line.colour] = colours.get(line.colour, 0) + length
        if line.size is not None:
            key = round(line.size * 2) / 2
            sizes[key] = sizes.get(key, 0) + length
        if line.gap is not None:
            gaps.append(line.gap)
    gaps.sort()
    largest = max((paragraph.line.size or 0.0 for paragraph in paragraphs), default=0.0)
    size = max(sizes, key=lambda key: (sizes[key], -key)) if sizes else None
    colour = max(colours, key=lambda key: (colours[key], key or "")) if colours else None
    return Body(
        size,
        bold * 2 > total,
        colour,
        gaps[len(gaps) // 2] if gaps else 0.0,
        largest,
        capitals * 2 > total,
        small * 2 > total,
    )


def signature(paragraph: Paragraph) -> Signature:
    """What makes two lines look alike: size, weight, slant, colour, capitals, style."""
    line = paragraph.line
    size = None if line.size is None else round(line.size * 2) / 2
    return (size, line.bold, line.italic, line.colour, unremarked(paragraph.text).isupper(), line.style)


_REMARK = re.compile(
    r"(?<=\w)\s*\([^()]*\)$"
    r"|\s*[-–—:,]\s+(?:please|start(?:ing)?|begin(?:ning)?|list|most recent|newest|latest|last|current|continue)\b.*$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:section|part|step|box|abschnitt|teil|partie)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\s*[-–—:.)]\s*(?=\w)", re.I
)
"""What counts the parts of a form before their headings: "SECTION B – EDUCATION"."""


def unremarked(text: str) -> str:
    """A heading without the remark behind it and the count before it: "WORK (newest first)", "PART 2: WORK"."""
    return _REMARK.sub("", _COUNT.sub("", text, count=1) if _COUNT.match(text) else text)


def case_of(text: str) -> str:
    """Letter case of a text, but for a remark in brackets behind it: upper, title, lower or mixed."""
    text = unremarked(text)
    if text.isupper():
        return "upper"
    if text.islower():
        return "lower"
    words = [word for word in text.split() if word[:1].isalpha()]
    return "title" if words and all(word[:1].isupper() or len(word) < 4 for word in words) else "mixed"


_EDGES = " \t,;:–—-|/@·•"
_NO_CUT = re.compile(r"\s*(?:\(|[a-zß-ÿ]|[IVX]+\b|\d{1,2}\s*$)")
"""What goes on with the text before it, however it looks: a bracket, a small letter, a number."""
_LEADS_ON = re.compile(r"\s*(?:at|bei|chez|for|with|en|@)\s+(?=[A-ZÀ-Þ0-9])")


def _is_employer(text: str) -> bool:
    """Whether what stands in brackets behind a title of another look names an employer, perhaps with its town."""
    return organisation_score(text) >= 0.4 or ("," in text and is_name_shaped(text))


def cut_by_look(text: str, stretches: Sequence[str]) -> tuple[str, ...]:
    """A piece of a header cut where its look changes; ``stretches`` are those of its line, in order."""
    for place, stretch in enumerate(stretches):
        core = without_dates(stretch).strip(_EDGES)
        core += ":" * text.startswith(core + ":")  # a label keeps its sign
        rest = text[len(core) :]
        if not core or not text.startswith(core) or not re.search(r"\w", rest) or rest[:1].isalnum():
            continue
        inside = re.fullmatch(r"\s*\(([^()]+)\)", rest)
        if inside and _is_employer(inside[1]):
            return (core, inside[1])
        if _NO_CUT.match(rest) and not _LEADS_ON.match(rest):
            return (text,)
        behind = (_LEADS_ON.sub("", rest, count=1) if _LEADS_ON.match(rest) else rest).strip(_EDGES)
        return (core, *cut_by_look(behind, stretches[place + 1 :]))
    return (text,)
