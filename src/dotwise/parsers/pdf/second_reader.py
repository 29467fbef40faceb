"""
pdfplumber as the second reader, for pages that PDFium reads badly: signs without meaning, or next to no text.

It is some twenty times slower and has hung on hostile files, so it reads only the page in question, inside the limits
that the caller set.
"""

from __future__ import annotations

import io
import re
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

from dotwise.model import Place, Problem
from dotwise.parsers.pdf.legibility import unmapped_share
from dotwise.parsers.pdf.words import Style, Word

_UNMAPPED = 0.02
"""Share of signs without a meaning above which a page is read a second time."""
_SECONDS = 4.0
"""Processor time after which the second reader gives up a page."""
_DISAGREE = 0.1
"""Share of words in which the readers may differ before it is said."""
_BOLD = re.compile(r"bold|black|heavy", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli", re.IGNORECASE)


def needs_second(words: Sequence[Word]) -> bool:
    """True where PDFium's reading of a page cannot be trusted."""
    return not words or unmapped_share(" ".join(word.text for word in words)) > _UNMAPPED


def read_again(data: bytes, page: int) -> list[Word]:
    """Words of page ``page`` (from 0) as pdfplumber reads them; none where it fails."""
    import pdfplumber

    try:
        with _given(_SECONDS), pdfplumber.open(io.BytesIO(data), pages=[page + 1]) as document:
            found = document.pages[0].extract_words(extra_attrs=["fontname", "size"], keep_blank_chars=False)
            return [_word(entry) for entry in found]
    except Exception:  # whatever breaks the second reader, the first one's reading stands
        return []


@contextmanager
def _given(seconds: float) -> Iterator[None]:
    """Raise ``TimeoutError`` inside the block once it used so much processor time; signals need the main thread."""
    if threading.current_thread() is not threading.main_thread():
        raise TimeoutError
    before = signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _give_up(number: int, frame: FrameType | None) -> None:
    raise TimeoutError


def choose(first: Sequence[Word], second: Sequence[Word], page: int) -> tuple[list[Word], Problem | None]:
    """The better of two readings of a page (from 1), and a remark where they differ."""
    counts = len(first), len(second)
    problem = None
    if second and abs(counts[0] - counts[1]) > max(_DISAGREE * max(counts), 2):
        problem = Problem(
            "readers_disagree",
            f"Two readers of page {page} differ: one found {counts[0]} words, the other {counts[1]}. "
            "Check that page against this report, or export the file again from the program that made it.",
            Place(page),
        )
    better = second if _legible(second) > _legible(first) else first
    return list(better), problem


def _legible(words: Sequence[Word]) -> int:
    """Characters that belong to words whose every sign has a meaning."""
    return sum(len(word.text) for word in words if unmapped_share(word.text) == 0.0)


def _word(entry: dict[str, Any]) -> Word:
    size = round(float(entry["size"]), 2)
    name = str(entry["fontname"]).split("+")[-1]
    baseline = float(entry["bottom"]) - 0.24 * size
    return Word(
        str(entry["text"]),
        float(entry["x0"]),
        float(entry["top"]),
        float(entry["x1"]),
        float(entry["bottom"]),
        baseline,
        Style(name, size, bool(_BOLD.search(name)), bool(_ITALIC.search(name)), "#000000", 255, 0, 0, False),
        0,
    )
