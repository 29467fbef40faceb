"""
What a form asks of every post and no one is judged by: the label says so, or comes back with every post.

    Job 2
    Employer: The Copper Kettle
    Job title: Potman
    Uniform: own                  a label that no list knows; it came with the first post too
    Why you left: bar closed

Such lines are details: no list items, no headings, no duties of the post above.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dotwise.model import Hint
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of, kind_of_label, label_of

_NAMING = frozenset(("title", "organisation"))
_COUNTED = re.compile(
    r"(?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2})\s*(?:no\.?\s*|nr\.?\s*|#\s*)?(?P<count>\d{1,2})(?: of \d{1,2})?\s*[:.]?"
)
"""What counts the posts: "Job 1", "Employer #2", "Previous post 3 of 4"."""
_LONGEST = 8
"""Words of the longest value of a label that no list knows; what is longer tells something."""
_FEWEST = 2
_APART = 0.5
"""White above a line, in line heights, that parts it from the one before."""


def with_notes(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of a form, its notes and counts told to be details; others as they are."""
    kinds = [None if paragraph.listed else _kind(paragraph) for paragraph in paragraphs]
    naming = [number for number, kind in enumerate(kinds) if kind in _NAMING]
    if min((kinds.count(kind) for kind in _NAMING), default=0) < _FEWEST:
        return tuple(paragraphs)
    span = range(naming[0], naming[-1] + 1)
    said = Counter(_label(paragraph) for paragraph in paragraphs)
    among = {_label(paragraphs[number]) for number in span}
    counts = _counts(paragraphs)
    return tuple(
        _as_detail(paragraph) if number in counts or _is_note(paragraphs, number, said, among) else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


def _kind(paragraph: Paragraph) -> str | None:
    field = field_of(paragraph.text)
    return field.kind if field is not None and field.value else None


def _label(paragraph: Paragraph) -> str:
    return "" if paragraph.listed else label_of(paragraph.text)


def _is_note(paragraphs: Sequence[Paragraph], number: int, said: Counter[str], among: set[str]) -> bool:
    """Whether a field comes back with the posts and says nothing of the work."""
    paragraph = paragraphs[number]
    label, kind = _label(paragraph), kind_of_label(_label(paragraph))
    if not label or said[label] < _FEWEST or label not in among or paragraph.line.hint is not None:
        return False
    value = paragraph.text[len(label) :].strip(" :?\t").split()
    if kind is not None or not value:
        return kind == "note" and bool(value)
    return paragraph.text[:1].isupper() and len(value) <= _LONGEST and _ends(paragraphs, number)


def _ends(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a field goes on with no line below it: the next is a field as well, or stands apart."""
    if number + 1 == len(paragraphs):
        return True
    line, below = paragraphs[number].line, paragraphs[number + 1]
    apart = below.line.block != line.block or (below.line.gap or 0.0) >= _APART
    return apart or (not below.listed and (bool(_label(below)) or kind_of_label(below.text) is not None))


def _counts(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Lines that count 1, 2, 3 with the same words, each right above a field of a post."""
    series: dict[str, list[int]] = {}
    for number, (paragraph, below) in enumerate(pairwise(paragraphs)):
        match = None if paragraph.listed else _COUNTED.fullmatch(paragraph.text)
        if match is None or _kind(below) is None:
            continue
        told = series.setdefault(match["what"].casefold(), [])
        if int(match["count"]) == len(told) + 1:
            told.append(number)
    return frozenset(number for told in series.values() if len(told) >= _FEWEST for number in told)


def _as_detail(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, line=replace(paragraph.line, hint=Hint.DETAIL, bold=False))
