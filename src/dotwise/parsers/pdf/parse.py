"""One PDF, from bytes to a reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pypdfium2

from dotwise.errors import UnreadableError
from dotwise.model import Format, Line, Reading
from dotwise.parsers.pdf.columns import read_regions
from dotwise.parsers.pdf.furniture import mark_furniture
from dotwise.parsers.pdf.lines import make_lines
from dotwise.parsers.pdf.runs import make_runs
from dotwise.parsers.pdf.words import Frame, Word, read_frame, read_words
from dotwise.settings import MAX_CHARACTERS, MAX_PAGES

_NO_TEXT = (
    "This PDF is a scan without a text layer, so there is nothing to read yet. "
    "Install `dotwise[ocr]` or export it from Word as PDF."
)


def parse_pdf(data: bytes) -> Reading:
    """Read a PDF.

    Raises ``UnreadableError`` with code encrypted, corrupt, empty_document, page_limit, text_limit, no_text_layer or
    garbled_text.
    """
    with _opened(data) as document:
        pages = len(document)
        if pages == 0:
            raise UnreadableError("empty_document", "This PDF has no pages. Export it again and try the new file.")
        if pages > MAX_PAGES:
            raise UnreadableError(
                "page_limit", f"This PDF has {pages} pages; dotwise reads up to {MAX_PAGES}. Send the résumé alone."
            )
        lines: list[Line] = []
        heights: list[float] = []
        characters = 0
        for number in range(pages):
            frame, words, count = _read_page(document, number)
            characters += count
            if characters > MAX_CHARACTERS:
                raise UnreadableError(
                    "text_limit",
                    f"This PDF holds more than {MAX_CHARACTERS:,} characters, far more than a résumé. Send the résumé alone.",
                )
            heights.append(frame.shown[1])
            lines += _page_lines(words, number + 1, frame, lines[-1].block + 1 if lines else 0)
    if not lines:
        raise UnreadableError("no_text_layer", _NO_TEXT)
    return Reading(Format.PDF, pages, tuple(mark_furniture(lines, heights)))


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """The open document; its owner password, if any, does not matter for reading."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise UnreadableError(
                "encrypted", "This PDF asks for a password. Save a copy without a password and try that one."
            ) from None
        raise UnreadableError(
            "corrupt", "This PDF is damaged and cannot be opened. Export it again from the program that made it."
        ) from None
    with closing(document):
        yield document


def _read_page(document: Any, number: int) -> tuple[Frame, list[Word], int]:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return Frame(0, 0, 595, 842, 0), [], 0
    with closing(page), closing(page.get_textpage()) as textpage:
        frame = read_frame(page)
        return frame, read_words(textpage, frame), textpage.count_chars()


def _page_lines(words: list[Word], page: int, frame: Frame, first_block: int) -> list[Line]:
    """Upright text first, then what is printed sideways, as blocks of their own."""
    lines: list[Line] = []
    for turn in (0, 1, 3, 2):
        turned = [word for word in words if word.style.turn == turn]
        if turned:
            block = lines[-1].block + 1 if lines else first_block
            lines += make_lines(read_regions(make_runs(turned)), page, turn, frame, block)
    return lines
