"""
Cells of a Word table that are labels, whatever they ask for: they look like those that the lists know.

    | **Employer**   | Mesa Freight |       Employer: Mesa Freight
    | **Last pay**   | $16.00/hr    |       Last pay: $16.00/hr
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import kind_of_label, kind_of_person_label
from dotwise.outline.wording import load_wording

_FEWEST = 4
"""Cells at least that are known labels beside a value."""
_WORDS = 6
"""Words of the longest label."""
_HEADING = 0.9
"""From this probability of its wording on a cell above a list heads it."""
_VALUE = 160
"""Characters of the longest value."""


def with_cells(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, cells that look like the labels of a form joined to the value in the next cell."""
    held = Counter(paragraph.line.block for paragraph in paragraphs)
    said = Counter(paragraph.text for paragraph in paragraphs)
    beside = [_is_beside(paragraphs, number, held, said) for number in range(len(paragraphs))]
    known = sum(one and _is_known(paragraph.text) for one, paragraph in zip(beside, paragraphs, strict=True))
    if known < _FEWEST or known * 3 < sum(beside):
        return tuple(paragraphs)
    found: list[Paragraph] = []
    taken = False
    for number, paragraph in enumerate(paragraphs):
        if taken:
            taken = False
        elif beside[number] and not _is_known(paragraph.text):
            value = paragraphs[number + 1]
            taken = held[value.line.block] == 1
            found.append(_joined(paragraph, value) if taken else _labelled(paragraph))
        else:
            found.append(paragraph)
    return tuple(found)


def _is_known(text: str) -> bool:
    return (kind_of_label(text) or kind_of_person_label(text)) is not None


def _is_beside(paragraphs: Sequence[Paragraph], number: int, held: Counter[int], said: Counter[str]) -> bool:
    """Whether a line alone in its cell, bold or printed in several places, stands before a plain cell."""
    paragraph = paragraphs[number]
    line = paragraph.line
    if line.place.box is not None or paragraph.listed or held[line.block] > 1 or line.hint is not None:
        return False
    if not (line.bold or said[paragraph.text] > 1):
        return False
    if number + 1 == len(paragraphs) or len(paragraph.text.split()) > _WORDS or ": " in paragraph.text:
        return False
    value = paragraphs[number + 1]
    if value.listed and load_wording().read(paragraph.text).heading >= _HEADING:  # it heads the list in the next row
        return False
    return (
        value.line.block == line.block + 1
        and not (value.line.bold or _is_known(value.text))
        and len(value.text) <= _VALUE
    )


def _joined(paragraph: Paragraph, value: Paragraph) -> Paragraph:
    sign = f"{value.line.glyph} " if value.line.glyph else ""
    text = f"{paragraph.text.rstrip(' :')}: {sign}{value.text.lstrip(' :')}"
    line = replace(value.line, text=text, glyph=None, gap=paragraph.line.gap, bold=False)
    return Paragraph(text, (*paragraph.lines, *value.lines), line)


def _labelled(paragraph: Paragraph) -> Paragraph:
    text = f"{paragraph.text.rstrip(' :')}:"
    return replace(paragraph, text=text, line=replace(paragraph.line, text=text, bold=False, hint=Hint.DETAIL))
