"""
Join wrapped lines to paragraphs, as a reader's eye does.

A line goes on in the next one when the format says so, or when its look, white space, indent and wording allow it and
the next word would not have fitted on it. The order of the tests is the method; each returns as soon as it is sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.model import Line
from dotwise.outline.addresses import prints_address
from dotwise.outline.broken import ends_there, is_address, is_rest
from dotwise.outline.columns import centred_blocks, itemised_stretches, labelled_columns
from dotwise.outline.dates import is_duration, is_only_dates
from dotwise.outline.hyphens import joined, vocabulary_of
from dotwise.outline.parted import is_parted
from dotwise.outline.typed import (
    WIDEST,
    ends_on_pointer,
    ends_sentence,
    is_pending,
    is_uncapped,
    is_unwrapped,
    leads_on,
    runs_on,
    tells_of_past,
)
from dotwise.outline.wrapping import (
    ends_header,
    ends_with_dates,
    is_beside,
    is_capitals,
    is_header,
    is_mixed,
    is_same_look,
    is_same_size,
    is_small,
    opens_with_dates,
)

_EARLY = 25.0
"""Characters of room that nobody leaves who goes on in the next line."""
_SINGLE_SPACED = 0.12
"""Share of typed lines without a blank line above, from which blank lines part paragraphs."""
_NARROWEST = 58.0
"""Characters to which plain text is wrapped at least; a page of shorter lines is not wrapped at all."""
_ROW_OF_CONTACT = 160
"""Characters of the longest line that prints mail, number and place side by side."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong to one another. ``line`` is the first of them and bears look and place."""

    text: str
    lines: tuple[int, ...]
    line: Line

    @property
    def listed(self) -> bool:
        """Whether it is printed as a list item."""
        return self.line.glyph is not None


@dataclass(frozen=True, slots=True)
class Frame:
    """What is usual in this document: the edges of each block, which blocks are centred, the space inside paragraphs."""

    lefts: dict[int, float]
    rights: dict[int, float]
    centred: frozenset[int]
    wrap_gap: float
    tolerance: float
    itemised: dict[tuple[int, int], float]
    """Stretches (block and indent) where nearly every line begins with a capital, with the white space usual there."""
    uncapped: bool = False
    """Whether the document is written without capitals, so that a small letter tells nothing."""
    blank_parts: bool = False
    """Whether it is text of lines and blank lines, where a blank line always parts."""
    unwrapped: bool = False
    """Whether it is typed with a paragraph on each line, however long."""
    rows: frozenset[int] = frozenset()
    """Blocks that are the columns of a table, where a line is a row."""


def paragraphs(lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document in reading order; furniture and empty lines belong to none."""
    frame = frame_of(lines)
    words = vocabulary_of(lines)
    found: list[Paragraph] = []
    run: list[int] = []
    for number, line in enumerate(lines):
        if line.furniture or not line.text.strip():
            continue
        if run and not continues(lines[run[0]], lines[run[-1]], line, frame):
            found.append(_paragraph(lines, run, words))
            run = []
        run.append(number)
    if run:
        found.append(_paragraph(lines, run, words))
    return tuple(found)


def _paragraph(lines: Sequence[Line], run: Sequence[int], words: frozenset[str]) -> Paragraph:
    return Paragraph(joined([lines[number].text for number in run], words), tuple(run), lines[run[0]])


def frame_of(lines: Sequence[Line]) -> Frame:
    """Measure what is usual."""
    lefts: dict[int, float] = {}
    rights: dict[int, float] = {}
    sure: list[float] = []
    every: list[float] = []
    for previous, line in zip((None, *lines), lines, strict=False):
        if not line.furniture:
            lefts[line.block] = min(lefts.get(line.block, 9e9), _left(line))
            rights[line.block] = max(rights.get(line.block, 0.0), _right(line))
        if line.gap is None or previous is None or previous.block != line.block or line.glyph is not None:
            continue
        every.append(line.gap)
        small = line.text[:1].islower() and not prints_address(line.text)
        if small and is_same_size(previous, line) and not ends_sentence(previous.text):
            sure.append(line.gap)
    every.sort()
    sure.sort()
    uncapped = is_uncapped(lines)
    typed = [line.gap or 0.0 for line in lines if not line.place.box and line.text.strip()]
    blank_parts = len(typed) == len(lines) and sum(gap < 0.5 for gap in typed) > _SINGLE_SPACED * len(typed)
    sure = [gap for gap in sure if not (uncapped or (blank_parts and gap > 0.5))]
    gaps = sure or every[: max(1, len(every) // 3)] or [0.0]
    wrap = gaps[min(len(gaps) - 1, int(0.85 * len(gaps)))]
    return Frame(
        lefts,
        rights,
        centred_blocks(lines),
        wrap,
        0.1 if sure else 0.4,
        itemised_stretches(lines),
        uncapped,
        blank_parts,
        is_unwrapped(lines),
        labelled_columns(lines),
    )


def _left(line: Line) -> float:
    return line.place.box[0] if line.place.box else line.indent


def _right(line: Line) -> float:
    """Right edge of a line: points where boxes are known, characters where not."""
    return line.place.box[2] if line.place.box else float(len(line.text) + line.indent)


def continues(first: Line, last: Line, line: Line, frame: Frame) -> bool:
    """Whether ``line`` goes on with the paragraph that begins with ``first`` and so far ends with ``last``."""
    if last.goes_on and line.glyph is None:
        return True
    if last.paragraph_end or last.hint or line.hint or line.glyph is not None:
        return False
    before, after = last.text.rstrip(), line.text.lstrip()
    told = _told(first, last, line, frame)
    if told is not None:
        return told
    pending = (
        is_pending(before) and not (frame.unwrapped and ends_on_pointer(before)) and not _cut_off(last, line, frame)
    )
    if not _may_wrap(last, line, pending) and not _ends_item(first, last, line):
        return False
    if not is_same_look(first, last, line) and not ((pending or is_mixed(last, line)) and is_same_size(last, line)):
        return False
    if is_capitals(before) != is_capitals(after) and not pending:
        return False
    if last.block != line.block or last.place.page != line.place.page:
        return _crosses(first, last, line, frame, pending)
    if _is_apart(line, frame, pending or (is_small(after) and not frame.uncapped)):
        return False
    if first.glyph is not None and line.indent < first.indent - 2:
        return False
    return pending or _goes_on(first, last, line, frame) or _hangs(first, last, line, frame)


def _cut_off(last: Line, line: Line, frame: Frame) -> bool:
    """Whether a typed item ends on such a word far before the edge, and the next begins with a capital: "the firm I am with"."""
    if last.place.box or (line.block, round(line.indent)) not in frame.itemised or not last.text[-1:].isalpha():
        return False
    return line.text[:1].isupper() and frame.rights.get(last.block, 0.0) - _right(last) >= _EARLY


def _goes_on(first: Line, last: Line, line: Line, frame: Frame) -> bool:
    """Whether a sentence that has not ended goes on, by a small letter or as prose does."""
    if ends_sentence(last.text.rstrip()):
        return False
    small = is_small(line.text.lstrip()) and not frame.uncapped and not _ended_early(first, last, line, frame)
    return small or (frame.blank_parts and runs_on(first, last, line))


def _ended_early(first: Line, last: Line, line: Line, frame: Frame) -> bool:
    """Whether a typed line without a sign ends far before the edge, and the next begins with a small letter but not in mid-sentence."""
    typed = first.glyph is None and not last.place.box and frame.blank_parts and abs(line.indent - last.indent) < 1.5
    right = frame.rights.get(last.block, 0.0)
    early = right < _NARROWEST or right - _right(last) >= _EARLY or (frame.unwrapped and _right(last) > WIDEST)
    return typed and early and (not leads_on(line.text) or tells_of_past(line.text))


def _told(first: Line, last: Line, line: Line, frame: Frame) -> bool | None:
    """What a blank line or the wording alone tells: a stretch of time is broken, a row begins with its label; else None."""
    before, after = last.text.rstrip(), line.text.lstrip()
    opens = first is last and first.glyph is None and not is_pending(before)
    headed = opens and ends_header(before, after, last.gap or 0.0)
    if frame.blank_parts and ((line.gap or 0.0) > 0.5 or headed):
        return False
    rest = is_rest(before, after) and last.bold == line.bold and abs(line.indent - last.indent) < 1.5
    if (rest or is_parted(before, after)) and _is_next(last, line, frame):
        return True
    return False if ends_there(first.text, before, after) else None


def _is_next(last: Line, line: Line, frame: Frame) -> bool:
    """Whether a line stands right below the last one, in the same column and type size."""
    below = last.block == line.block and last.place.page == line.place.page and is_same_size(last, line)
    return below and not _is_apart(line, frame, True)


def _ends_item(first: Line, last: Line, line: Line) -> bool:
    """Whether the dates that end a list item have wrapped, further in than its sign."""
    deeper = line.indent > first.indent + 1.5
    return deeper and first.glyph is not None and ends_with_dates(line.text) and not _stands_alone(last.text)


def _may_wrap(last: Line, line: Line, pending: bool) -> bool:
    """A date, a length of time, a line of two cells or one with an address never wraps, but for an open bracket."""
    if pending and last.text.count("(") > last.text.count(")"):
        return True
    if not pending and opens_with_dates(line.text):
        return False
    return not _stands_alone(last.text) and not _stands_alone(line.text)


def _is_apart(line: Line, frame: Frame, unfinished: bool) -> bool:
    """Whether the white space above is that between paragraphs, or the line is a row."""
    wide = frame.wrap_gap + (0.9 if unfinished else frame.tolerance)
    return line.block in frame.rows or (line.gap is not None and line.gap > wide)


def _hangs(first: Line, last: Line, line: Line, frame: Frame) -> bool:
    """Decide by indent and by whether the next word would have fitted, where wording leaves it open."""
    if line.block in frame.centred:
        return not _fits(last, line, frame)
    deeper = line.indent > first.indent + 1.5
    if first.glyph is not None and deeper and (last is first or line.indent >= last.indent - 1.5):
        return not (line.bold and not first.bold)
    if line.indent > last.indent + 1.5 or (first is not last and line.indent < last.indent - 1.5):
        return False
    usual = frame.itemised.get((line.block, round(line.indent)))
    if (
        usual is not None
        and not is_header(last, line)
        and line.text[:1].isupper()
        and (line.gap is None or line.gap > usual - 0.08)
    ):
        return False
    return not frame.unwrapped and not _fits(last, line, frame)


def _stands_alone(text: str) -> bool:
    """A date, a length of time, a line of two cells or one with an address never wraps."""
    short = len(text) < 60
    return (
        "\t" in text
        or is_address(text)
        or (short and (is_only_dates(text) or is_duration(text) or prints_address(text)))
        or ("@" in text and len(text) < _ROW_OF_CONTACT and bool(re.search(r"\s[|•·]\s", text)))
    )


def _crosses(first: Line, last: Line, line: Line, frame: Frame, pending: bool) -> bool:
    """Over the end of a column or page only what is plainly unfinished goes on."""
    if ends_sentence(last.text) or line.block in frame.rows or (is_small(line.text) and is_beside(last, line)):
        return False
    if pending or is_small(line.text.lstrip()):
        return True
    return not _fits(last, line, frame) and first.glyph is not None and not line.bold and len(line.text.split()) > 2


def _fits(last: Line, line: Line, frame: Frame) -> bool:
    """Whether the first word of ``line`` would have fitted behind ``last``, so that somebody ended the line on purpose."""
    word = next(iter(line.text.split()), "")
    right, left = frame.rights.get(last.block, 0.0), frame.lefts.get(last.block, 0.0)
    if not last.place.box:
        right = max(right, _NARROWEST)
    room = right - left - (_right(last) - _left(last)) if last.block in frame.centred else right - _right(last)
    sign = (_right(last) - _left(last)) / max(len(last.text), 1) if last.place.box else 1.0
    return room > sign * (len(word) + 1) * 1.02
