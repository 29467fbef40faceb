"""
Posts of a form: every field says what it is, so nothing has to be weighed.

    Dates: 04/2017 - present
    Position held: Stonemason
    Main activities: …          what stands below are the duties
    Name and address of employer: Serra & Sons, Porto de Mós
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dotwise.model import Hint
from dotwise.outline.announcing import announces
from dotwise.outline.dates import spans, without_dates
from dotwise.outline.fitting import LEGAL_FORMS, split_place
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import Field, fields_of, kind_of_label, label_of
from dotwise.outline.posts import Position

_SURE = 0.95
_BEGINNING = frozenset(("title", "organisation", "dates"))
"""Kinds of fields whose label, said a second time, begins the next post."""
_BOTH = 2
"""Points in time of which one is the beginning and the other the end."""
_UNKNOWN = re.compile(r"[A-Z][^:?\t]{2,60}(?:\?\s*:?\s+\S{1,20}|:\s+\S.{0,80})")
"""A field of a label that no list knows, as a form may print among the known ones, or a question and its answer."""


@dataclass(slots=True)
class _Record:
    """The fields of one post as they are met, and the paragraphs that print them and its duties."""

    first: str
    """The label that begins it."""
    labels: set[str] = field(default_factory=set)
    values: dict[str, str] = field(default_factory=dict)
    header: list[int] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    address: bool = False
    """Whether the employer's field asks for its address too."""


def told_positions(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Position, ...]:
    """The positions of a section that is filled in like a form; empty where it is none."""
    records = _records(paragraphs, members)
    found: list[Position] = []
    employer: tuple[str, str | None] | None = None
    for record in records:
        employer = _employer(record) or employer
        position = _position(record, employer)
        if position is None:
            return ()
        found.append(position)
    return tuple(found) if _is_whole(paragraphs, members, records, found) else ()


def _records(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> list[_Record]:
    records: list[_Record] = []
    for number in members:
        paragraph = paragraphs[number]
        fields = _told(paragraph)
        if not fields and not paragraph.listed and kind_of_label(paragraph.text) == "duties":
            fields = (Field("duties", ""),)
        fields = tuple(told for told in fields if told.value or told.kind == "duties")
        label = label_of(paragraph.text)
        if fields and fields[0].kind != "duties" and _begins(fields[0].kind, label, records):
            records.append(_Record(label))
        if not records:
            continue
        record = records[-1]
        if fields:
            _take(record, fields, label, number)
        elif _is_more(paragraphs, number, record):
            record.header.append(number)
        else:
            record.members.append(number)
    return records


def _told(paragraph: Paragraph) -> tuple[Field, ...]:
    """The fields of a line; of a list item only what names a post, for "Team: …" may be a duty."""
    fields = fields_of(paragraph.text)
    return fields if not paragraph.listed or all(told.kind in _BEGINNING for told in fields) else ()


def _begins(kind: str, label: str, records: Sequence[_Record]) -> bool:
    """Whether a field begins a post: the first, one whose label the post above has said, or has begun one before.

    Two titles below one employer are two posts; the next employer begins the third.
    """
    if not records or kind not in _BEGINNING:
        return kind in _BEGINNING
    last = records[-1]
    told = {"title", "dates"} <= last.values.keys()
    return label in last.labels or (told and any(label == record.first for record in records))


def _take(record: _Record, fields: Sequence[Field], label: str, number: int) -> None:
    record.labels.add(label)
    record.header.append(number)
    for told in fields:
        if told.kind not in record.values:
            record.values[told.kind] = told.value
            record.address |= told.kind == "organisation" and "address" in label


def _is_more(paragraphs: Sequence[Paragraph], number: int, record: _Record) -> bool:
    """Whether a line before the duties is a field with a label of its own, or goes on with an address."""
    paragraph = paragraphs[number]
    told = [member for member in record.members if paragraphs[member].line.hint is not Hint.DETAIL]
    if paragraph.listed or paragraph.line.hint is Hint.DETAIL or "duties" in record.values or told:
        return False
    label = label_of(paragraphs[record.header[-1]].text)
    below = number - 1 == record.header[-1] and paragraph.line.block == paragraphs[number - 1].line.block
    goes_on = "address" in label and below and len(paragraph.text) <= 60
    return goes_on or _UNKNOWN.fullmatch(paragraph.text) is not None


def _employer(record: _Record) -> tuple[str, str | None] | None:
    value = record.values.get("organisation") or record.values.get("client")
    if value is None:
        return None
    value = _undated(value)
    name, place = split_place(value)
    return _cut_at_address(value) if record.address else (name, place)


def _cut_at_address(value: str) -> tuple[str, str | None]:
    """The name of an employer before its address: what stands before the first comma, with its legal form."""
    first, *rest = re.split(r",\s*|\s*[;|]\s*|\s+[-–]\s+", value)
    while rest and re.sub(r"\W", "", rest[0]).casefold() in LEGAL_FORMS:
        first = f"{first}, {rest.pop(0)}"
    return first, ", ".join(rest) or None


def _undated(value: str) -> str:
    """A value without a stretch of time that is printed behind it; a number of a unit stays."""
    told = without_dates(value) if any(span.ranged and span.begin > 0 for span in spans(value)) else value
    return re.sub(r"\s+", " ", told).strip(" ,;|–-")


def _position(record: _Record, employer: tuple[str, str | None] | None) -> Position | None:
    title = record.values.get("title")
    if not title or not _undated(title) or employer is None:
        return None
    told = [record.values[kind] for kind in ("dates", "title", "organisation") if kind in record.values]
    found = [span for value in told for span in spans(value) if span.ranged or value is record.values.get("dates")]
    chosen = next((span for span in found if span.ranged), found[0] if found else None)
    start, end = (chosen.start, chosen.end) if chosen else (None, None)
    if chosen is not None and not chosen.ranged and len(found) == _BOTH:  # "January 2017 / July 2023"
        end = found[1].end
    place = record.values.get("location") or employer[1]
    header, members = tuple(record.header), tuple(record.members)
    return Position(_undated(title), employer[0], place, start, end, header, members, _SURE)


def _is_whole(
    paragraphs: Sequence[Paragraph], members: Sequence[int], records: Sequence[_Record], found: Sequence[Position]
) -> bool:
    """Whether the form holds all posts of its section: none has no dates while another is dated without a label."""
    if not found or not any(position.start for position in found):
        return False
    taken = {number for record in records for number in record.header}
    return not any(announces(paragraphs[number]) for number in members if number not in taken)
