"""Headings that stand on one line with what they head: "SKILLS: formwork, reading drawings"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint, SectionKind
from dotwise.outline.announcing import announces
from dotwise.outline.content import content_likelihood
from dotwise.outline.joining import Paragraph
from dotwise.outline.wording import load_wording

_LABELLED = re.compile(r"([^\W\d_][^\W\d_&/ ]*(?:[ &/]+[^\W\d_&/ ]+){0,3})(?: ?:\s+|\s*\t\s*|\s{2,})(\S.*)", re.DOTALL)
_SURE = 0.9
"""Probability of a heading's wording that a label must have."""
_TOLD_APART = frozenset({SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.SUMMARY, SectionKind.PROJECTS})
"""Kinds whose labels on a line of text are a field of something else, such as the projects of a post."""


def parted(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those that open with a heading's label cut into heading and text; both keep the line."""
    found: list[Paragraph] = []
    above: SectionKind | None = None
    opening = True
    closing = _behind_posts(paragraphs)
    for number, paragraph in enumerate(paragraphs):
        match = None if paragraph.listed or paragraph.line.hint is not None else _LABELLED.fullmatch(paragraph.text)
        stated = opening and match is not None and _is_statement(match[1], match[2])
        kind = (
            _announced(match[1]) if match and (stated or number in closing or _stands_out(match[1], match[2])) else None
        )
        told = kind is SectionKind.SUMMARY if stated else kind is not None and kind not in _TOLD_APART
        if match is None or kind is None or not told or not _fits(kind, above, match[2], paragraph):
            found.append(paragraph)
            above = _announced(paragraph.text) or above if len(paragraph.text.split()) <= 4 else above
            opening = opening and above in (None, SectionKind.OTHER)
            continue
        heading = replace(paragraph.line, text=match[1], hint=Hint.HEADING)
        found.append(replace(paragraph, text=match[1], line=heading))
        found.append(replace(paragraph, text=match[2], line=replace(paragraph.line, text=match[2], bold=False)))
        above = None
        opening = opening and stated
    return tuple(found)


def _behind_posts(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Lines between blank lines below the last dates of posts: there a label in common letters heads its line, "Tickets: …"."""
    last = max((number for number, paragraph in enumerate(paragraphs) if announces(paragraph)), default=len(paragraphs))
    apart = [*((paragraph.line.gap or 0.0) >= _BLANK for paragraph in paragraphs), True]
    return frozenset(
        number
        for number in range(last + 1, len(paragraphs))
        if apart[number] and apart[number + 1] and paragraphs[number].text[:1].isupper()
    )


_BLANK = 0.9
"""White above a line, in line heights, that a blank line leaves."""


def _is_statement(label: str, text: str) -> bool:
    """Whether a label above all headings may open what somebody says of themselves: "Profile: A steady ganger who …"."""
    return label[:1].isupper() and len(text.split()) >= _FEWEST and not text.isupper()


_FEWEST = 7
"""Words of the shortest statement."""


def _stands_out(label: str, text: str) -> bool:
    """Whether the label is printed in capitals and the text is not, or the whole page goes without capitals."""
    return (label.isupper() and len(label) > 3 and not text.isupper()) or (label.islower() and text.islower())


def _announced(label: str) -> SectionKind | None:
    wording = load_wording().read(label)
    if wording.heading < _SURE:
        return None
    return max(wording.kinds, key=lambda pair: (pair[1], pair[0].value))[0]


def _fits(kind: SectionKind, above: SectionKind | None, text: str, paragraph: Paragraph) -> bool:
    """A label among the skills names a group of them: "LANGUAGES: Java" is no section of its own."""
    if above is SectionKind.SKILLS and kind is SectionKind.SKILLS:
        return False
    return kind is not SectionKind.LANGUAGES or content_likelihood([replace(paragraph, text=text)])[kind] > 0
