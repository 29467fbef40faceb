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
from dotwise.outline.dates import is_duration, is_only_dates
from dotwise.outline.hyphens import joined, vocabulary_of

_OPEN_WORDS = frozenset(
    "a an the and or nor but of in on at to for from with by as into onto over under per via than that which who whose "
    "is are was were be been my our their his her its this these those between within without through und oder der die "
    "das mit für von et ou de la le les du des y e o del".split()
)
_ADDRESSED = re.compile(r"[\w.+-]+@[\w-]+\.\w|https?://|www\.|\+?\(?\d[\d\s()./-]{7,}\d")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|incl|approx|e\.g|i\.e|vs|etc|no|No)\.$")


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
class _Frame:
    """What is usual in this document: where the lines of each block end, and the white space inside a paragraph."""

    rights: dict[int, float]
    wrap_gap: float


def paragraphs(lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document in reading order; furniture and empty lines belong to none."""
    frame = _frame(lines)
    words = vocabulary_of(lines)
    found: list[Paragraph] = []
    run: list[int] = []
    for number, line in enumerate(lines):
        if line.furniture or not line.text.strip():
            continue
        if run and not continues(lines[run[0]], lines[run[-1]], line, frame.rights, frame.wrap_gap):
            found.append(_paragraph(lines, run, words))
            run = []
        run.append(number)
    if run:
        found.append(_paragraph(lines, run, words))
    return tuple(found)


def _paragraph(lines: Sequence[Line], run: Sequence[int], words: frozenset[str]) -> Paragraph:
    text = joined([lines[number].text for number in run], words)
    return Paragraph(text, tuple(run), lines[run[0]])


def _frame(lines: Sequence[Line]) -> _Frame:
    rights: dict[int, float] = {}
    sure: list[float] = []
    every: list[float] = []
    for previous, line in zip((None, *lines), lines, strict=False):
        if not line.furniture:
            rights[line.block] = max(rights.get(line.block, 0.0), _right(line))
        if line.gap is None or previous is None or previous.block != line.block or line.glyph is not None:
            continue
        every.append(line.gap)
        if line.text[:1].islower() and not _ends(previous.text):
            sure.append(line.gap)
    gaps = sorted(sure) if len(sure) > 2 else sorted(every)[: max(1, len(every) // 3)]
    return _Frame(rights, gaps[len(gaps) // 2] if gaps else 0.0)


def _right(line: Line) -> float:
    """Right edge of a line: points where boxes are known, characters where not."""
    return line.place.box[2] if line.place.box else float(len(line.text) + line.indent)


def _ends(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not _ABBREVIATION.search(text)


def continues(first: Line, last: Line, line: Line, rights: dict[int, float], wrap_gap: float) -> bool:
    """Whether ``line`` goes on with the paragraph that begins with ``first`` and so far ends with ``last``."""
    if last.paragraph_end or last.hint or line.hint or line.glyph is not None:
        return False
    before, after = last.text.rstrip(), line.text.lstrip()
    pending = _is_pending(before)
    if (_stands_alone(last.text) or _stands_alone(line.text)) and not (pending and before.count("(") > before.count(")")):
        return False
    if not _same_look(first, last, line) and not (pending and _same_size(last, line)):
        return False
    if _is_capitals(before) != _is_capitals(after) and not pending:
        return False
    if last.block != line.block or last.place.page != line.place.page:
        return _crosses(first, last, line, rights, pending)
    if line.gap is not None and line.gap > wrap_gap + (0.9 if pending or after[:1].islower() else 0.4):
        return False
    if first.glyph is not None and line.indent < first.indent - 2:
        return False
    if pending or (after[:1].islower() and not _ends(before)):
        return True
    hangs = line.indent > first.indent + 1.5
    if first.glyph is not None and hangs and not (last is not first and line.indent < last.indent - 1.5):
        return not (line.bold and not first.bold)
    if line.indent > last.indent + 1.5 or (first is not last and line.indent < last.indent - 1.5):
        return False
    if line.place.box is None and line.gap is None and last.place.paragraph != line.place.paragraph:
        return not _fits(last, line, rights)
    return not _fits(last, line, rights)


def _stands_alone(text: str) -> bool:
    """A date, a length of time, a line of two cells or one with an address never wraps."""
    short = len(text) < 60
    return "\t" in text or (short and (is_only_dates(text) or is_duration(text) or bool(_ADDRESSED.search(text))))


def _is_pending(text: str) -> bool:
    """Whether the words cannot end here."""
    if re.search(r"[^\W\d_][-‐]$|[,&/(+–—]$", text):
        return True
    last = re.search(r"([^\W\d_]+)$", text)
    if last and last[1].lower() in _OPEN_WORDS and last[1].islower():
        return True
    return text.count("(") > text.count(")")


def _same_size(one: Line, other: Line) -> bool:
    return one.size is None or other.size is None or abs(one.size - other.size) <= 0.06 * one.size


def _same_look(first: Line, last: Line, line: Line) -> bool:
    if not _same_size(last, line):
        return False
    if first.glyph is not None and line.indent > first.indent + 1.5:
        return True
    return last.bold == line.bold and (last.italic == line.italic or line.text[:1].islower())


def _is_capitals(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) > 3 and all(sign.isupper() for sign in letters)


def _crosses(first: Line, last: Line, line: Line, rights: dict[int, float], pending: bool) -> bool:
    """Over the end of a column or page only what is plainly unfinished goes on."""
    if _ends(last.text):
        return False
    after = line.text.lstrip()
    if pending or after[:1].islower():
        return True
    filled = not _fits(last, line, rights)
    return filled and first.glyph is not None and not line.bold and len(after.split()) > 2


def _fits(last: Line, line: Line, rights: dict[int, float]) -> bool:
    """Whether the first word of ``line`` would have fitted behind ``last``, so that somebody ended the line on purpose."""
    words = line.text.split()
    word = words[0] if words else ""
    if last.place.box and last.text:
        sign = (last.place.box[2] - last.place.box[0]) / max(len(last.text), 1)
    else:
        sign = 1.0
    room = rights.get(last.block, 0.0) - _right(last)
    return room > sign * (len(word) + 1) * 1.02
