"""
Words that a reader cannot see: white on white, transparent, covered, clipped, switched off, off the page, tiny.

Suspects are found by their look (``suspects``); only a page that has some is rendered, and only what leaves no ink there
is hidden. Measured on 12 hidden-text and 86 real PDFs. White on a dark panel, and the text layer over a scan, are seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from dotwise.model import Box, Place, Problem
from dotwise.parsers.pdf.panels import Panels
from dotwise.parsers.pdf.suspects import INK, find_outlined, find_suspects, is_unreadable
from dotwise.parsers.pdf.words import Frame, Word, upright

FEWEST_WORDS = 5
"""Fewer hidden words on a page are a slip of the template, not worth an alarm; they stay where they are."""
MOST_PAGES = 5
"""Rendering takes some 10 to 65 ms a page; longer documents are checked this far."""
_SCALE = 1.5
"""108 dpi."""
_MOST_PIXELS = 4_000_000
_SCAN_SHARE = 0.7
"""Text on a picture that covers more of the page is the text layer of a scan."""


def part_hidden(page: Any, words: Sequence[Word], frame: Frame, panels: Panels) -> tuple[list[Word], list[Word]]:
    """Words of a pypdfium2 page that can be seen, and those that cannot."""
    if panels.pictured(frame) > _SCAN_SHARE:
        return list(words), []
    outlined = find_outlined(words, frame, panels)
    suspects = [number for number in find_suspects(words, frame, panels) if number not in outlined]
    hidden = set(_without_ink(page, words, suspects, frame)) if suspects else set()
    if len(hidden) < FEWEST_WORDS:
        hidden = set()
    if not hidden and not outlined:
        return list(words), []
    seen = [_bold(word) if number in outlined else word for number, word in enumerate(words) if number not in hidden]
    return seen, [words[number] for number in sorted(hidden)]


def _bold(word: Word) -> Word:
    """Browsers make bold by painting outlines and laying transparent text over them."""
    return word._replace(style=word.style._replace(bold=True))


def hidden_problem(words: Sequence[Word], page: int, frame: Frame) -> Problem:
    """What to tell about the hidden words of a page."""
    boxes = [upright(word, frame) for word in words]
    text = " ".join(word.text for word in words)
    shown = text if len(text) <= 200 else text[:200].rsplit(" ", 1)[0] + " …"
    return Problem(
        "hidden_text",
        f"Page {page} holds {len(words)} words that no reader can see: “{shown}”. They were left out. "
        "Templates leave such text behind; delete it before you send the file.",
        Place(
            page,
            (
                round(min(box[0] for box in boxes), 1),
                round(min(box[1] for box in boxes), 1),
                round(max(box[2] for box in boxes), 1),
                round(max(box[3] for box in boxes), 1),
            ),
        ),
    )


def _without_ink(page: Any, words: Sequence[Word], suspects: Iterable[int], frame: Frame) -> Iterator[int]:
    """Render the page; yield the suspects whose box lies off it, is tiny or shows a single colour."""
    width, height = frame.shown
    scale = min(_SCALE, (_MOST_PIXELS / (width * height)) ** 0.5)
    bitmap = page.render(scale=scale)
    try:
        picture = bitmap.to_numpy()
        for number in suspects:
            if is_unreadable(words[number]) or not _shows_ink(picture, upright(words[number], frame), scale):
                yield number
    finally:
        bitmap.close()


def _shows_ink(picture: np.ndarray[Any, Any], box: Box, scale: float) -> bool:
    rows, columns = picture.shape[:2]
    left, right = max(int(box[0] * scale), 0), min(int(box[2] * scale) + 1, columns)
    top, bottom = max(int(box[1] * scale), 0), min(int(box[3] * scale) + 1, rows)
    if left >= right or top >= bottom:
        return False
    patch = picture[top:bottom, left:right, :3].reshape(-1, 3)
    return bool((patch.max(axis=0).astype(int) - patch.min(axis=0)).max() >= INK)
