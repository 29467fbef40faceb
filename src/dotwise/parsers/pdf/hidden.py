"""
Words that a reader cannot see: white on white, transparent, covered, clipped, switched off, off the page, tiny.

A look at colours, modes and objects finds suspects; only a page that has some is rendered, and only what leaves no ink
there is hidden. Method and thresholds: SAFETY 3.6. White on a dark panel, and the text layer over a scan, are seen.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from dotwise.model import Box, Place, Problem
from dotwise.parsers.pdf.panels import Panel, Panels
from dotwise.parsers.pdf.words import Frame, Style, Word, upright

FEWEST_WORDS = 5
"""Fewer hidden words on a page are a slip of the template, not worth an alarm; they stay where they are."""
MOST_PAGES = 5
"""Rendering takes about 65 ms a page; a résumé that has suspects on more pages is checked this far."""
_SCALE = 1.5
"""108 dpi."""
_MOST_PIXELS = 4_000_000
_INK = 28
"""Range of a colour channel, of 255, below which a box shows nothing."""
_TINY = 1.2
_ALIKE = 40
"""Colours that differ by no more in any channel may not be told apart."""
_PAPER = Panel((0.0, 0.0, 0.0, 0.0), (255, 255, 255), -1)
_NO_PRINT = (3, 7)
_SCAN_SHARE = 0.7
_SQUEEZED = 0.1
"""Narrowest letter, in type sizes: what is narrower prints something else than it says (ActualText)."""


def part_hidden(page: Any, words: Sequence[Word], frame: Frame, panels: Panels) -> tuple[list[Word], list[Word]]:
    """Words of a pypdfium2 page that can be seen, and those that cannot."""
    if panels.pictured(frame) > _SCAN_SHARE:
        return list(words), []
    suspects = list(_suspects(words, frame, panels))
    suspects += _tampered(words, frame, set(suspects))
    if not suspects:
        return list(words), []
    hidden = set(_without_ink(page, words, suspects, frame))
    if len(hidden) < FEWEST_WORDS:
        return list(words), []
    return (
        [word for number, word in enumerate(words) if number not in hidden],
        [words[number] for number in sorted(hidden)],
    )


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


def _suspects(words: Sequence[Word], frame: Frame, panels: Panels) -> Iterator[int]:
    """Numbers of words whose look or place makes it worth while to see whether they print."""
    width, height = frame.shown
    first = min(panels.orders.values(), default=0)
    covers = [panel for panel in panels.fills if panel.order > first]
    # Styles are shared between words, so their identity is a key that costs less than their hash.
    clear: dict[int, bool] = {}
    for number, word in enumerate(words):
        style = word.style
        stands_out = clear.get(id(style))
        if stands_out is None:
            stands_out = clear[id(style)] = _stands_out(style, panels)
        if covers or not stands_out:
            if _is_doubtful(word, upright(word, frame), panels):
                yield number
        elif (
            word.left <= 0
            or word.top <= 0
            or word.bottom >= height
            or word.right >= width
            or word.right - word.left < _SQUEEZED * style.size * len(word.text)
        ):
            yield number


def _stands_out(style: Style, panels: Panels) -> bool:
    """True where text of this style prints on the paper and on every panel of the page."""
    return (
        _prints(style)
        and style.size >= _TINY
        and not any(panel.colour is None or _alike(panel.colour, style.colour) for panel in (_PAPER, *panels.fills))
    )


def _is_doubtful(word: Word, box: Box, panels: Panels) -> bool:
    """True unless the word clearly prints on what lies under it, and nothing lies over it."""
    if not _prints(word.style) or _unprintable(word) or min(box) <= 0:
        return True
    order = panels.orders.get(word.drawn)
    below = _PAPER
    for panel in panels.fills:
        if _holds(panel.box, box):
            if order is not None and panel.order > order:
                return True
            below = panel
    return below.colour is None or _alike(below.colour, word.style.colour)


def _holds(panel: Box, box: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return panel[0] <= x <= panel[2] and panel[1] <= y <= panel[3]


def _prints(style: Style) -> bool:
    return style.mode not in _NO_PRINT and style.alpha >= _INK


def _unprintable(word: Word) -> bool:
    """Too small to read, or too narrow for its letters."""
    size, length = word.style.size, len(word.text)
    return size < _TINY or (length >= FEWEST_WORDS and word.right - word.left < _SQUEEZED * size * length)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _alike(panel: tuple[int, int, int], colour: str) -> bool:
    return all(abs(one - other) <= _ALIKE for one, other in zip(panel, _rgb(colour), strict=True))


def _tampered(words: Sequence[Word], frame: Frame, known: set[int]) -> Iterator[int]:
    """Words clipped away, or on a layer that may be switched off."""
    verdicts: dict[int, bool] = {}
    last: Word | None = None
    for number, word in enumerate(words):
        # The first word of each printed stretch stands for it: asking every object would cost more than reading does.
        fresh = last is None or abs(word.baseline - last.baseline) > 1 or word.style is not last.style
        last = word
        if word.drawn and word.drawn not in verdicts and (fresh or len(verdicts) == 0):
            verdicts[word.drawn] = _clipped_away(word, frame) or _on_layer(word.drawn)
        elif word.drawn not in verdicts:
            verdicts[word.drawn] = verdicts.get(words[number - 1].drawn, False)
        if verdicts.get(word.drawn) and number not in known:
            yield number


def _clipped_away(word: Word, frame: Frame) -> bool:
    drawn = ctypes.cast(word.drawn, pdfium.FPDF_PAGEOBJECT)
    clip = pdfium.FPDFPageObj_GetClipPath(drawn)
    paths = pdfium.FPDFClipPath_CountPaths(clip) if clip else 0
    if paths <= 0:
        return False
    x, y = ctypes.c_float(), ctypes.c_float()
    corners: list[tuple[float, float]] = []
    for path in range(min(paths, 4)):
        corners.clear()
        for number in range(min(pdfium.FPDFClipPath_CountPathSegments(clip, path), 8)):
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, number)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            corners.append(frame.place(x.value, y.value))
        if not corners:
            continue
        box = upright(word, frame)
        if (
            box[0] > max(corner[0] for corner in corners)
            or box[2] < min(corner[0] for corner in corners)
            or box[1] > max(corner[1] for corner in corners)
            or box[3] < min(corner[1] for corner in corners)
        ):
            return True
    return False


def _on_layer(address: int) -> bool:
    """True for an object on an optional layer, which a viewer may not show."""
    drawn = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
    length = ctypes.c_ulong()
    for number in range(max(pdfium.FPDFPageObj_CountMarks(drawn), 0)):
        name = (ctypes.c_ushort * 16)()
        pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(drawn, number), name, ctypes.sizeof(name), length)
        if bytes(name)[:6] == b"O\0C\0\0\0":
            return True
    return False


def _without_ink(page: Any, words: Sequence[Word], suspects: Iterable[int], frame: Frame) -> Iterator[int]:
    """Render the page; yield the suspects whose box lies off it, is tiny or shows a single colour."""
    width, height = frame.shown
    scale = min(_SCALE, (_MOST_PIXELS / (width * height)) ** 0.5)
    bitmap = page.render(scale=scale)
    try:
        picture = bitmap.to_numpy()
        for number in suspects:
            if _unprintable(words[number]) or not _shows_ink(picture, upright(words[number], frame), scale):
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
    return bool((patch.max(axis=0).astype(int) - patch.min(axis=0)).max() >= _INK)
