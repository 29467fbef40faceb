"""One PDF, from bytes to a reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any, NamedTuple

import pypdfium2

from dotwise.errors import UnreadableError
from dotwise.model import Format, Line, Place, Problem, Reading
from dotwise.parsers.links import Link, contact_lines
from dotwise.parsers.pdf import scan
from dotwise.parsers.pdf.addresses import read_links
from dotwise.parsers.pdf.continuity import join_pages, looks_like_linkedin
from dotwise.parsers.pdf.counted import with_counts
from dotwise.parsers.pdf.fields import open_page
from dotwise.parsers.pdf.furniture import mark_furniture
from dotwise.parsers.pdf.hidden import MOST_PAGES, hidden_problem, part_hidden
from dotwise.parsers.pdf.inflation import check_inflation
from dotwise.parsers.pdf.layout import page_lines
from dotwise.parsers.pdf.legibility import is_garbled
from dotwise.parsers.pdf.panels import Panels, read_panels
from dotwise.parsers.pdf.reader import read_frame, read_words
from dotwise.parsers.pdf.second_reader import choose, needs_second, read_again
from dotwise.parsers.pdf.signs import with_signs
from dotwise.parsers.pdf.words import Frame, Word
from dotwise.settings import MAX_CHARACTERS, MAX_PAGES

_LEAST_TEXT = 20
"""Documents with fewer characters than this hold no text worth the name."""
_LITTLE_TEXT = 150
"""With fewer characters than this beside a picture that fills the page, the résumé is in the picture."""
_PICTURED = 0.4
"""Share of the page that such a picture covers."""


class Page(NamedTuple):
    """What was read of a page: the words that can be seen and what there is to say."""

    frame: Frame
    words: Sequence[Word]
    characters: int
    problems: tuple[Problem, ...] = ()
    pictured: float = 0.0
    """Share of the page that its largest picture covers."""
    drawn: Panels = Panels((), {})
    links: tuple[Link, ...] = ()


def parse_pdf(data: bytes) -> Reading:
    """Read a PDF.

    Raises ``UnreadableError`` with code encrypted, corrupt, empty_document, page_limit, text_limit, no_text_layer or
    garbled_text.
    """
    check_inflation(data)
    with _opened(data) as document:
        pages = _read_pages(document, data)
    printed: list[list[Line]] = []
    for number, page in enumerate(pages, start=1):
        blocks = max((line.block + 1 for lines in printed for line in lines), default=0)
        printed.append(page_lines(page.words, number, page.frame, blocks, page.drawn))
    lines = join_pages(printed)
    if is_garbled(line.text for line in lines):
        raise UnreadableError(
            "garbled_text",
            "The letters of this PDF cannot be told: its fonts do not say which character a sign stands for. "
            "Export it again, from Word with “Save as PDF” if you can.",
        )
    marked = mark_furniture(lines, [page.frame.shown[1] for page in pages])
    problems = tuple(problem for page in pages for problem in page.problems)
    behind = contact_lines([link for page in pages for link in page.links], lines)
    return Reading(Format.PDF, len(pages), (*marked, *behind), problems, looks_like_linkedin(marked))


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """The open document; an owner password does not matter for reading, and the empty user password is tried."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise UnreadableError(
                "encrypted", "This PDF asks for a password. Save a copy without a password and try that one."
            ) from None
        raise _corrupt() from None
    with closing(document):
        yield document


def _corrupt() -> UnreadableError:
    return UnreadableError(
        "corrupt", "This PDF is damaged and cannot be opened. Export it again from the program that made it."
    )


def _read_pages(document: Any, data: bytes) -> list[Page]:
    count = len(document)
    if count == 0:
        raise UnreadableError("empty_document", "This PDF has no pages. Export it again and try the new file.")
    if count > MAX_PAGES:
        raise UnreadableError(
            "page_limit", f"This PDF has {count} pages; dotwise reads up to {MAX_PAGES}. Send the résumé alone."
        )
    pages: list[Page] = []
    characters = 0
    for number in range(count):
        pages.append(_read_page(document, data, number))
        characters += pages[-1].characters
        if characters > MAX_CHARACTERS:
            raise UnreadableError(
                "text_limit",
                f"This PDF holds more than {MAX_CHARACTERS:,} characters, far more than a résumé. Send the résumé alone.",
            )
    if sum(len(page.words) for page in pages) >= _LITTLE_TEXT:
        return pages
    length = _text_length(pages)
    if length < _LEAST_TEXT or (length < _LITTLE_TEXT and any(page.pictured > _PICTURED for page in pages)):
        return _read_scan(document, pages)
    return pages


def _text_length(pages: Sequence[Page]) -> int:
    return sum(len(word.text) for page in pages for word in page.words)


def _read_page(document: Any, data: bytes, number: int) -> Page:
    try:
        page = open_page(document, number)
    except pypdfium2.PdfiumError:
        if len(document) == 1:
            raise _corrupt() from None
        message = f"Page {number + 1} is damaged and could not be read. Export the file again."
        return Page(Frame(0.0, 0.0, 595.0, 842.0, 0), (), 0, (Problem("corrupt", message, Place(number + 1)),))
    with closing(page), closing(page.get_textpage()) as textpage:
        frame = read_frame(page)
        characters = textpage.count_chars()
        if characters > MAX_CHARACTERS:
            return Page(frame, (), characters)
        words: Sequence[Word] = read_words(textpage, frame)
        problems: list[Problem] = []
        panels = read_panels(page, frame)
        if number < MOST_PAGES:
            words, hidden = part_hidden(page, words, frame, panels)
            if hidden:
                problems.append(hidden_problem(hidden, number + 1, frame))
        pictured = panels.pictured(frame)
        if panels.orders and pictured < _PICTURED and not problems and needs_second(words):
            words, problem = choose(words, read_again(data, number), number + 1)
            problems += [problem] if problem else []
        words = with_counts(with_signs(words, panels.signs))
        links = read_links(document, page, frame, number + 1)
        return Page(frame, words, characters, tuple(problems), pictured, panels, links)


def _read_scan(document: Any, pages: Sequence[Page]) -> list[Page]:
    """The same pages read from their pictures."""
    if not scan.can_recognise():
        raise UnreadableError(
            "no_text_layer",
            "This PDF is a scan without a text layer, so there is nothing to read yet. "
            "Install `dotwise[ocr]` or export it from Word as PDF.",
        )
    read: list[Page] = []
    for number, page in enumerate(pages[: scan.MOST_PAGES]):
        if scan.is_enormous(document, number):
            read.append(page._replace(words=()))
            continue
        picture = scan.render(document, number)
        read.append(page._replace(words=scan.recognise(picture, page.frame.shown[0] / picture.shape[1])))
    if len(pages) > len(read):
        message = (
            f"This scan has {len(pages)} pages; the first {len(read)} were read. Export the rest from Word as PDF."
        )
        read[-1] = read[-1]._replace(problems=(Problem("page_limit", message, Place(len(read) + 1)),))
        read += pages[len(read) :]
    if _text_length(read) < _LEAST_TEXT:
        raise UnreadableError(
            "no_text_layer",
            "This PDF holds pictures without readable text. Export it from Word as PDF, or scan it at 300 dpi.",
        )
    return read
