"""
Words to runs: stretches of words that stand side by side on one baseline with no more than word space between them.

A run is what columns are cut from. Drawing order is used only as a short cut: most files draw a line in one go; what
was drawn in pieces or shuffled is put together by place afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dotwise.parsers.pdf.words import Word

WORD_SPACE = 0.95
"""Widest space between two words of a run, in type sizes: justified text stays together, columns stay apart."""
SAME_BASELINE = 0.22
"""How far baselines of one row may differ, in type sizes."""
RAISED = 0.55
"""How far a smaller raised or lowered word (a footnote mark, an index) may stand off, in type sizes."""
_MARK_LENGTH = 3
"""Letters of a mark that is hardly smaller than its text."""
GLYPH_REACH = 4.0
"""How far right of a bullet sign its text may begin, in type sizes."""

_GLYPH = re.compile(
    r"(?:[•◦▪▫■□●○◆◇❖➢➤►▶▸▹‣⁃∙·⋅✓✔✗✘★☆➔→⇒»›*+~§¤✦✧✱❑❒◼◾⦿⚫\-–—−‐]|o|[\ue000-\uf8ff]|\(cid:\d+\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$"
)


class Run(NamedTuple):
    """Words side by side. Box and baseline in points; ``size`` is that of its tallest words."""

    words: tuple[Word, ...]
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)


def is_glyph(run: Run) -> bool:
    """True where the run is nothing but a bullet sign or a list number."""
    if len(run.words) != 1:
        return False
    word = run.words[0]
    return len(word.text) <= 9 and (
        bool(_GLYPH.match(word.text))
        or (len(word.text) == 1 and (word.style.symbolic or not word.text.isalnum()))
        or (word.style.symbolic and word.text.isdecimal())
    )


def begins_with_glyph(row: Sequence[Run]) -> bool:
    """True where the first word of a row is a bullet sign or a list number."""
    return is_glyph(Run(row[0].words[:1], *row[0][1:]))


def make_runs(words: Iterable[Word]) -> list[Run]:
    """Runs of the words of one page and one turn, sorted from top to bottom and left to right."""
    pieces: list[Run] = []
    batch: list[Word] = []
    last: Word | None = None
    for word in words:
        if last is not None:
            style = word.style
            # Nearly every word follows one of its own style on one line: that much is seen without a call.
            if last.style is style and word.baseline == last.baseline:
                follows = -0.4 * style.size <= word.left - last.right <= WORD_SPACE * style.size
            else:
                follows = _follows(last, word)
            if not follows:
                pieces.append(run_of(batch))
                batch = []
        batch.append(word)
        last = word
    if batch:
        pieces.append(run_of(batch))
    return [run for row in rows(pieces) for run in _join_row(row)]


def rows(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs by baseline from top to bottom, each row from left to right.

    A run that is small beside the row and raised or lowered within it (a footnote mark) belongs to that row.
    """
    found: list[list[Run]] = []
    base = size = -1e9
    for run in sorted(runs, key=lambda run: (run.baseline, run.left)):
        reach = run.baseline - base
        if (found and reach <= SAME_BASELINE * min(size, run.size)) or (
            found and reach <= RAISED * max(size, run.size) and _beside(found[-1], run)
        ):
            found[-1].append(run)
        else:
            found.append([run])
            base, size = run.baseline, run.size
            continue
        if run.size > size:
            base, size = run.baseline, run.size
    for row in found:
        row.sort(key=lambda run: run.left)
    return found


def _beside(row: Sequence[Run], run: Run) -> bool:
    """A bullet sign or raised mark that stands off the baseline of its neighbour, which it touches."""
    for other in row:
        small, large = (run, other) if run.size <= other.size else (other, run)
        gap = max(run.left, other.left) - min(run.right, other.right)
        if (
            _is_mark(small.words[0], large.size)
            and len(small.words) == 1
            and -0.5 * large.size < gap < 0.4 * large.size
        ):
            return True
        if is_glyph(other) and 0 <= run.left - other.right < 2 * run.size:
            return True
        if is_glyph(run) and 0 <= other.left - run.right < 2 * other.size:
            return True
    return False


def _follows(last: Word, word: Word) -> bool:
    size = min(last.style.size, word.style.size)
    drop = abs(word.baseline - last.baseline)
    gap = word.left - last.right
    if drop <= SAME_BASELINE * size:
        return -0.4 * size <= gap <= WORD_SPACE * size
    large = max(last.style.size, word.style.size)
    small = last if last.style.size < word.style.size else word
    return _is_mark(small, large) and drop <= RAISED * large and -0.3 * large <= gap <= 0.4 * large


def _is_mark(word: Word, size: float) -> bool:
    """Small enough beside text of ``size`` to be an index, an exponent or a footnote mark."""
    return word.style.size <= 0.8 * size or (word.style.size <= 0.95 * size and len(word.text) <= _MARK_LENGTH)


def run_of(words: Sequence[Word]) -> Run:
    """Words side by side as one run."""
    if len(words) == 1:
        word = words[0]
        return Run((word,), word.left, word.top, word.right, word.bottom, word.baseline, word.style.size)
    size = max([word.style.size for word in words])
    tall = [word for word in words if word.style.size == size]
    return Run(
        tuple(words),
        min([word.left for word in words]),
        min([word.top for word in tall]),
        max([word.right for word in words]),
        max([word.bottom for word in tall]),
        tall[0].baseline,
        size,
    )


def _join_row(row: Sequence[Run]) -> list[Run]:
    """Put together what was drawn in pieces; a bullet sign reaches further for its text. Double print is dropped."""
    joined: list[Run] = []
    for run in row:
        last = joined[-1] if joined else None
        if last is None:
            joined.append(run)
        elif _printed_twice(last, run):
            continue
        elif run.left - last.right <= _reach(last, run):
            joined[-1] = join(last, run)
        else:
            joined.append(run)
    return joined


def _reach(last: Run, run: Run) -> float:
    size = min(last.size, run.size)
    if is_glyph(last) and not is_glyph(run):
        return GLYPH_REACH * max(last.size, run.size)
    return (0.4 if is_glyph(run) and run.words[0].style.symbolic else WORD_SPACE) * size


def _printed_twice(last: Run, run: Run) -> bool:
    """The same words at the same place: bold by printing twice."""
    return (
        abs(last.left - run.left) < 0.15 * run.size
        and abs(last.right - run.right) < 0.15 * run.size
        and last.text == run.text
    )


def join(first: Run, second: Run) -> Run:
    """Two runs of one row as one."""
    tall = first if first.size >= second.size else second
    words = tuple(sorted(first.words + second.words, key=lambda word: word.left))
    return Run(
        words,
        min(first.left, second.left),
        tall.top,
        max(first.right, second.right),
        tall.bottom,
        tall.baseline,
        tall.size,
    )
