"""
Forms, put as everybody else prints a post: a label and its value on one line, both ends of a time together.

    Dates                      From: 06/2008
    04/2017 - present          To:   10/2013

    Occupation or position     Duties: answers the switchboard
    Stonemason

A label alone speaks for the line below it, or for the cell beside it, which is read below it. A label of duties heads
the lines below it. A word alone is a label only on a page that prints several.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint, SectionKind
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.form_notes import with_notes
from dotwise.outline.joining import Paragraph
from dotwise.outline.label_cells import with_cells
from dotwise.outline.labels import (
    Field,
    field_of,
    fields_of,
    heads_duties,
    kind_of_label,
    kind_of_person_label,
    person_field,
)
from dotwise.outline.sentences import sentences
from dotwise.outline.wording import load_wording

_FEWEST = 4
"""Labels, each alone above its value, that make a page a form."""
_HEADING = 0.9
_SECTIONS = frozenset(
    (SectionKind.EDUCATION, SectionKind.PROJECTS, SectionKind.SKILLS, SectionKind.VOLUNTEER, SectionKind.LANGUAGES)
)
"""What a word alone rather heads: "School", "Technologies", "Activities" name a section as often as a field."""
_NAMING = frozenset(("title", "organisation"))
_HEADING_ROW = 3
"""Labels one right behind the other that are the first row of a table, and speak for no line below."""


def with_fields(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those of a form joined to a label with its value, a stretch of time, or cut above their duties."""
    joined = _with_ends(_with_values(with_cells(paragraphs)))
    kinds = [field.kind for paragraph in joined if (field := _field(paragraph)) is not None]
    if not _NAMING <= set(kinds):
        return joined
    joined = with_notes(_with_labels_of_skills(joined))
    return _with_first_duties([part for paragraph in joined for part in _above_duties(paragraph)])


def _with_labels_of_skills(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of a form in a Word table, the labels beside skills told to be details where headings are bold."""
    wordings = [
        load_wording().read(paragraph.text) if len(paragraph.text) <= _LONGEST_LABEL else None
        for paragraph in paragraphs
    ]
    named = [wording is not None and wording.heading >= _HEADING for wording in wordings]
    if sum(paragraph.line.bold and one for paragraph, one in zip(paragraphs, named, strict=True)) < _HEADINGS:
        return tuple(paragraphs)
    held = Counter(paragraph.line.block for paragraph in paragraphs)
    return tuple(
        replace(paragraph, line=replace(paragraph.line, hint=Hint.DETAIL))
        if named[number]
        and (wording := wordings[number]) is not None
        and wording.kind in _SKILLED
        and held[paragraph.line.block] == 1
        and not (paragraph.line.bold or paragraph.listed or paragraph.line.place.box or paragraph.text.isupper())
        else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


_LONGEST_LABEL = 60
_HEADINGS = 2
"""Bold headings that tell that what is not bold is none."""
_SKILLED = (SectionKind.SKILLS, SectionKind.LANGUAGES)


def _field(paragraph: Paragraph) -> Field | None:
    return None if paragraph.listed else field_of(paragraph.text)


def _with_values(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Labels alone joined to the value right below them."""
    labels = [_label(paragraph) for paragraph in paragraphs]
    speaks = [_speaks(paragraphs, labels, number) for number in range(len(paragraphs))]
    alone = sum(speaks)
    found: list[Paragraph] = []
    taken = False
    for number, paragraph in enumerate(paragraphs):
        if taken:
            taken = False
        elif speaks[number] and alone >= _FEWEST:
            value = paragraphs[number + 1]
            text = f"{paragraph.text.rstrip(' :')}: {value.text.lstrip(' :')}"
            line = replace(value.line, text=text, glyph=None, gap=paragraph.line.gap, bold=False)
            found.append(Paragraph(text, (*paragraph.lines, *value.lines), line))
            taken = True
        elif labels[number] == "duties" and alone >= _FEWEST:
            text = f"{paragraph.text.rstrip(' :')}:"
            found.append(replace(paragraph, text=text, line=replace(paragraph.line, text=text, bold=False)))
        else:
            found.append(paragraph)
    return tuple(found)


def _label(paragraph: Paragraph) -> str | None:
    """What a line that is nothing but a label names."""
    if paragraph.listed or paragraph.line.hint is not None or "\t" in paragraph.text.strip():
        return None
    if (wording := load_wording().read(paragraph.text)).heading >= _HEADING and wording.kind in _SECTIONS:
        return None
    return kind_of_label(paragraph.text) or kind_of_person_label(paragraph.text)


def _speaks(paragraphs: Sequence[Paragraph], labels: Sequence[str | None], number: int) -> bool:
    """Whether a label stands above a line that can be its value."""
    kind = labels[number]
    if kind in (None, "duties") or number + 1 >= len(paragraphs) or labels[number + 1] is not None:
        return False
    begin = number
    while begin and labels[begin - 1] is not None:
        begin -= 1
    value = paragraphs[number + 1]
    if number + 1 - begin >= _HEADING_ROW or value.listed or value.text.endswith(":") or len(value.text) > _LONGEST:
        return False
    if field_of(value.text) is not None or person_field(value.text) is not None:
        return False
    dated = bool(spans(value.text))
    return dated or kind not in ("dates", "end") or _is_now(value.text)


_LONGEST = 160
"""Characters of the longest value of a field that is no duty."""


def _is_now(text: str) -> bool:
    return is_only_dates(f"2001 - {text}")


def _with_ends(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Fields of a beginning and an end as one field of a stretch of time: "From: 06/2008 – 10/2013"."""
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        fields = () if paragraph.listed else fields_of(paragraph.text)
        kinds = [field.kind for field in fields]
        if kinds[:1] == ["end"] and found and _is_begun(found[-1]):
            found[-1] = _until(found[-1], fields[0].value, (*found[-1].lines, *paragraph.lines))
        elif kinds == ["dates", "end"]:
            begun = replace(paragraph, text=f"From: {fields[0].value}")
            found.append(_until(begun, fields[1].value, paragraph.lines))
        else:
            found.append(paragraph)
    return tuple(found)


def _is_begun(paragraph: Paragraph) -> bool:
    """Whether a field prints one point in time and nothing else."""
    fields = fields_of(paragraph.text)
    return (
        [field.kind for field in fields] == ["dates"]
        and len(spans(fields[0].value)) == 1
        and not re.search(r"\w", without_dates(fields[0].value))
        and (not spans(fields[0].value)[0].ranged or fields[0].value.rstrip().endswith(("-", "–")))
    )


def _until(paragraph: Paragraph, end: str, lines: tuple[int, ...]) -> Paragraph:
    text = f"{paragraph.text.rstrip(' -–')} – {end}"
    return Paragraph(text, lines, replace(paragraph.line, text=text))


def _above_duties(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """A field of duties cut into its label and what was done."""
    field = _field(paragraph)
    if field is None or field.kind != "duties" or not field.value:
        return (paragraph,)
    match = re.match(r"[^:\t=–-]+(?:[:=\t]|\s[–-]\s)\s*", paragraph.text)
    if match is None:
        return (paragraph,)
    label, told = f"{match[0].rstrip(' :=–-')}:".replace("\t", ""), paragraph.text[match.end() :].strip()
    sign = re.match(r"[-•*▪–]\s+", told)
    told = told[sign.end() :] if sign else told
    glyph = sign[0].strip() if sign else None
    return (
        replace(paragraph, text=label, line=replace(paragraph.line, text=label, bold=False)),
        replace(paragraph, text=told, line=replace(paragraph.line, text=told, bold=False, glyph=glyph)),
    )


def _with_first_duties(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those right below a label of duties told to be items: they may look like anything else."""
    return tuple(
        replace(paragraph, line=replace(paragraph.line, hint=Hint.BULLET))
        if number and _heads_items(paragraphs[number - 1]) and _is_item(paragraph)
        else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


def _heads_items(paragraph: Paragraph) -> bool:
    return not paragraph.listed and heads_duties(paragraph.text)


def _is_item(paragraph: Paragraph) -> bool:
    if paragraph.listed or paragraph.line.hint is not None or field_of(paragraph.text) is not None:
        return False
    return len(sentences(paragraph.text)) == 1
