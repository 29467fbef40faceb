"""Words whose look, place or neighbourhood makes it worth while to see whether they print at all."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pypdfium2.raw as pdfium

from dotwise.parsers.pdf import native
from dotwise.parsers.pdf.panels import Panels
from dotwise.parsers.pdf.words import Frame, Style, Word, styles_of, upright

INK = 28
"""Alpha or range of a colour channel, of 255, below which nothing is seen."""
_TINY = 1.2
"""Smallest type, in points, that can be read."""
_SQUEEZED = 0.1
"""Narrowest letter, in type sizes: what is narrower prints something else than it says (ActualText)."""
_FEW_LETTERS = 5
_ALIKE = 40
"""Colours that differ by no more in any channel may not be told apart."""
_OUTLINE = 12
"""Fewest pieces of an outline that draws letters and not a box."""
_DARK = 215
"""Colours whose brightest channel is below this stand out on paper."""
_NO_PRINT = (3, 7)
"""Text render modes that paint nothing."""
_PAPER = (255, 255, 255)


def find_suspects(words: Sequence[Word], frame: Frame, panels: Panels) -> list[int]:
    """Numbers of the words that may be hidden; an ordinary page has none."""
    styles = styles_of(words)
    found = {number for number in _perhaps_odd(words, styles, frame) if _is_odd(words[number], frame)}
    found.update(_lost_in_colour(words, styles, frame, panels))
    found.update(_tampered(words, frame))
    return sorted(found)


def find_outlined(words: Sequence[Word], frame: Frame, panels: Panels) -> set[int]:
    """Numbers of transparent words whose letters are painted as outlines beneath: how browsers make bold."""
    outlines = [
        panel for panel in panels.fills if panel.strokes >= _OUTLINE and panel.colour and max(panel.colour) < _DARK
    ]
    found: set[int] = set()
    for number, word in enumerate(words) if outlines else ():
        if not prints(word.style):
            left, top, right, bottom = upright(word, frame)
            across, down = (left + right) / 2, (top + bottom) / 2
            for panel in outlines:
                box = panel.box
                low = box[3] - box[1] <= 1.5 * word.style.size
                if low and box[0] <= across <= box[2] and box[1] <= down <= box[3]:
                    found.add(number)
    return found


def prints(style: Style) -> bool:
    """True unless the text is painted with nothing."""
    return style.mode not in _NO_PRINT and style.alpha >= INK


def is_unreadable(word: Word) -> bool:
    """Too small to read, or too narrow for its letters."""
    size, length = word.style.size, len(word.text)
    return size < _TINY or (length >= _FEW_LETTERS and word.right - word.left < _SQUEEZED * size * length)


def _perhaps_odd(words: Sequence[Word], styles: Iterable[Style], frame: Frame) -> list[int]:
    """Numbers of all words that can be odd, and few others: one look at each, as this is done on every page."""
    doubtful = {id(style) for style in styles if not prints(style) or style.size < _TINY}
    width, height = frame.shown
    return [
        number
        for number, (text, left, top, right, bottom, _, style, _) in enumerate(words)
        if left <= 0 or top <= 0 or right >= width or bottom >= height or id(style) in doubtful
        or right - left < _SQUEEZED * style.size * len(text)
    ]  # fmt: skip


def _is_odd(word: Word, frame: Frame) -> bool:
    style = word.style
    if style.alpha < INK or style.mode >= _NO_PRINT[0] or is_unreadable(word) or word.left <= 0 or word.top <= 0:
        return not prints(style) or is_unreadable(word) or min(upright(word, frame)) <= 0
    width, height = frame.shown
    if word.right >= width or word.bottom >= height:
        box = upright(word, frame)
        return box[0] >= width or box[1] >= height
    return False


def _lost_in_colour(words: Sequence[Word], styles: Iterable[Style], frame: Frame, panels: Panels) -> Iterator[int]:
    """Words under a panel that was painted later, or of the colour of what they stand on."""
    first = min(panels.orders.values(), default=0)
    painted = any(panel.order > first for panel in panels.fills)
    colours = {panel.colour for panel in panels.fills} | {_PAPER}
    doubtful = {
        id(style) for style in styles if any(colour is None or _alike(colour, style.colour) for colour in colours)
    }
    if not doubtful and not painted:
        return
    numbers = [number for number, word in enumerate(words) if painted or id(word.style) in doubtful]
    if not numbers:
        return
    covered, below = _on_panels([words[number] for number in numbers], frame, panels)
    for number, is_covered, panel in zip(numbers, covered, below, strict=True):
        colour = panels.fills[panel].colour if panel >= 0 else _PAPER
        if is_covered or (
            id(words[number].style) in doubtful and (colour is None or _alike(colour, words[number].style.colour))
        ):
            yield number


def _on_panels(words: Sequence[Word], frame: Frame, panels: Panels) -> tuple[list[bool], list[int]]:
    """For each word: does a later panel cover its middle, and the number of the panel it stands on (-1: paper)."""
    boxes = np.array([upright(word, frame) for word in words])
    across, down = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    last = max(panels.orders.values(), default=0) + len(panels.fills) + 1
    orders = np.array([panels.orders.get(word.drawn, last) for word in words])
    covered, below = np.zeros(len(words), dtype=bool), np.full(len(words), -1)
    for number, panel in enumerate(panels.fills):
        left, top, right, bottom = panel.box
        inside = (across >= left) & (across <= right) & (down >= top) & (down <= bottom)
        over = orders < panel.order
        covered |= inside & over
        below[inside & ~over] = number
    return covered.tolist(), below.tolist()


def _alike(panel: tuple[int, int, int], colour: str) -> bool:
    red, green, blue = int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
    return abs(panel[0] - red) <= _ALIKE and abs(panel[1] - green) <= _ALIKE and abs(panel[2] - blue) <= _ALIKE


def _tampered(words: Sequence[Word], frame: Frame) -> Iterator[int]:
    """Words clipped away, or on a layer that may be switched off."""
    verdicts: dict[int, bool] = {0: False}
    baseline, look, before = -1e9, None, 0
    for number, word in enumerate(words):
        drawn = word.drawn
        if drawn not in verdicts:
            # The first word of each printed stretch stands for it: asking each object would cost more than reading does.
            fresh = word.style is not look or abs(word.baseline - baseline) > 1
            verdicts[drawn] = (_clipped_away(word, frame) or _on_layer(drawn)) if fresh else verdicts[before]
        baseline, look, before = word.baseline, word.style, drawn
        if verdicts[drawn]:
            yield number


def _clipped_away(word: Word, frame: Frame) -> bool:
    address = native.clip_of(word.drawn)
    paths = native.count_paths(address) if address else 0
    if paths <= 0:
        return False
    clip = ctypes.cast(address, pdfium.FPDF_CLIPPATH)
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
    marks = native.count_marks(address)
    if marks <= 0:
        return False
    drawn = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
    length = ctypes.c_ulong()
    for number in range(marks):
        name = (ctypes.c_ushort * 16)()
        pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(drawn, number), name, ctypes.sizeof(name), length)
        if bytes(name)[:6] == b"O\0C\0\0\0":
            return True
    return False
