"""The person's own PDF back: lines marked where they stand, remarks as notes on them, the page content untouched."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dotwise.errors import UnreadableError
from dotwise.model import Box, Dot, DotKind, Format, Label, Report, Status
from dotwise.render.words import LABEL_MEANING, remark
from dotwise.render.words_in_print import Squeezed, locate_all, squeeze

if TYPE_CHECKING:
    import pikepdf

AUTHOR = "dotwise"
_INK = {Label.ASSET: (0.45, 0.82, 0.58), Label.MIXED: (0.97, 0.78, 0.36), Label.COMMODITY: (0.45, 0.5, 0.62)}
_SHAPE = {Label.ASSET: "/Highlight", Label.MIXED: "/Highlight", Label.COMMODITY: "/Underline"}
"""Strong and half-hidden lines are highlighted, ordinary ones underlined; the note says which is which in words."""
_PRINTED = 4
"""Annotation flag: show it in print too."""


@dataclass(frozen=True, slots=True)
class Print:
    """The characters of a page in the order of the file, and for each its left, bottom, right and top."""

    text: Squeezed
    boxes: tuple[Box, ...]


def annotate_pdf(data: bytes, report: Report) -> bytes:
    """The PDF with one annotation for every judged line; same file and report, same bytes.

    Raises:
        UnreadableError: it is no PDF, it is damaged or locked, or the report says that it could not be read.
    """
    import pikepdf
    import pypdfium2 as pdfium

    if report.status is Status.FAILED or report.source.format is not Format.PDF:
        raise UnreadableError(
            "unsupported_type",
            "Only a PDF that could be read can be annotated. For a Word document use dotwise mark.",
            report.source.format,
        )
    try:
        document = pikepdf.open(BytesIO(data))
    except pikepdf.PasswordError as error:
        raise UnreadableError(
            "encrypted", "This PDF asks for a password. Save a copy without one.", Format.PDF
        ) from error
    except pikepdf.PdfError as error:
        raise UnreadableError(
            "corrupt", "This PDF is damaged. Export it again and try the new file.", Format.PDF
        ) from error
    with document, closing(pdfium.PdfDocument(data)) as printed:
        prints = {number: _print_of(printed, number) for number in sorted(_pages(report, len(document.pages)))}
        for dot in report.dots:
            if dot.place.page in prints:
                _annotate(document, prints[dot.place.page], dot)
        page = BytesIO()
        document.save(page, deterministic_id=not document.is_encrypted)
        return page.getvalue()


def _pages(report: Report, count: int) -> set[int]:
    return {dot.place.page for dot in report.dots if dot.place.page is not None and 1 <= dot.place.page <= count}


def _print_of(document: Any, number: int) -> Print:
    """The characters of a page and their boxes, in the coordinates of the PDF."""
    page = document[number - 1]
    text = page.get_textpage()
    count = text.count_chars()
    signs = "".join(text.get_text_range(index, 1) or " " for index in range(count))
    whole = signs if len(signs) == count else " " * count
    return Print(squeeze(whole), tuple(text.get_charbox(index, loose=True) for index in range(count)))


def _annotate(document: pikepdf.Pdf, printed: Print, dot: Dot) -> None:
    if dot.verdict is None or dot.kind is DotKind.SKILL or dot.place.page is None:
        return
    page = document.pages[dot.place.page - 1]
    at = _shown_box(page, dot.place.box) if dot.place.box else None
    boxes = _boxes(printed, dot.text, at) or ([at] if at else [])
    if boxes:
        note = document.make_indirect(_note(boxes, dot, dot.verdict.label))
        if "/Annots" not in page.obj:
            page.obj["/Annots"] = document.make_indirect([])
        page.obj["/Annots"].append(note)


def _boxes(printed: Print, words: str, near: Box | None) -> list[Box]:
    """A box for every printed line of the words; of several places the one nearest to where the dot was read."""
    found = [_lines(printed.boxes[start:end]) for start, end in locate_all(printed.text, words)]
    if near is None:
        return found[0] if found else []
    return min(found, key=lambda boxes: abs(boxes[0][3] - near[3]) + abs(boxes[0][0] - near[0]), default=[])


def _lines(letters: Sequence[Box]) -> list[Box]:
    """Boxes of letters joined line by line; a letter that stands elsewhere begins a new line."""
    lines: list[Box] = []
    for left, bottom, right, top in letters:
        if right <= left or top <= bottom:
            continue
        if lines and min(top, lines[-1][3]) - max(bottom, lines[-1][1]) > (top - bottom) / 2 and left >= lines[-1][0]:
            last = lines[-1]
            lines[-1] = (last[0], min(last[1], bottom), max(last[2], right), max(last[3], top))
        else:
            lines.append((left, bottom, right, top))
    return lines


def _note(boxes: Sequence[Box], dot: Dot, label: Label) -> Any:
    import pikepdf

    corners = [n for left, bottom, right, top in boxes for n in (left, top, right, top, left, bottom, right, bottom)]
    across, down = corners[0::2], corners[1::2]
    return pikepdf.Dictionary(
        Type=pikepdf.Name("/Annot"),
        Subtype=pikepdf.Name(_SHAPE[label]),
        Rect=[round(edge, 2) for edge in (min(across), min(down), max(across), max(down))],
        QuadPoints=[round(number, 2) for number in corners],
        C=list(_INK[label]),
        CA=0.6,
        F=_PRINTED,
        T=pikepdf.String(AUTHOR),
        Contents=pikepdf.String(_text(dot, label)),
        NM=pikepdf.String(f"dotwise-{dot.id}"),
    )


def _text(dot: Dot, label: Label) -> str:
    lines = [f"{label.value.capitalize()}: {LABEL_MEANING[label]}.", remark(dot)]
    if dot.rewrites:
        best = dot.rewrites[0]
        lines.append(f"It could read: {best.text}" if best.text else f"It may go. {best.because}")
    return "\n".join(line for line in lines if line)


def _shown_box(page: Any, box: Box) -> Box:
    """A box from the top left of the page as shown, as left, bottom, right, top of the PDF."""
    (x0, y0), (x1, y1) = _point(page, box[0], box[1]), _point(page, box[2], box[3])
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _point(page: Any, x: float, y: float) -> tuple[float, float]:
    """A point from the top left of the page as shown, in the coordinates of the PDF."""
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    low, high, far = min(bottom, top), max(bottom, top), max(left, right)
    near = min(left, right)
    turn = int(_rotation(page.obj)) // 90 % 4
    if turn == 1:
        return near + y, low + x
    if turn == 2:
        return far - x, low + y
    if turn == 3:
        return far - y, high - x
    return near + x, high - y


def _rotation(node: Any) -> int:
    """The rotation of a page in degrees; it may stand on a node above the page."""
    for _ in range(32):
        if "/Rotate" in node:
            return int(node["/Rotate"])
        if "/Parent" not in node:
            break
        node = node["/Parent"]
    return 0
