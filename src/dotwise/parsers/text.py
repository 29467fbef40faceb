"""Read plain text: printed lines with indent, white space above and bullet sign; the encoding is found, not asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dotwise.language.decoding import decode
from dotwise.model import Format, Line, Place, Reading
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.quoting import unquoted
from dotwise.parsers.refusals import too_long
from dotwise.parsers.text_cleaning import clean
from dotwise.parsers.typed_signs import with_typed_signs
from dotwise.settings import MAX_CHARACTERS, MAX_LINES

CHARACTER_WIDTH = 6.0
"""Points that a typed space stands for."""
TAB_WIDTH = 4
_WIDE_GAP = re.compile(r"(?<=\S)(?: {3,}| *\t[ \t]*)(?=\S)")
_DRAWN = re.compile(r"[\W_]*")
_PAGE_OF = re.compile(
    r"(?:page|seite|p[áa]gina|pagina|side|strona) \d{1,3} (?:of|von|de|sur|di|van|av|z) \d{1,3}", re.IGNORECASE
)
"""The foot of a page that was copied along, wherever it stands: "Page 1 of 2"."""
_NUMBERED_PAGE = re.compile(r"(?:page|seite|p\.)?\s*\d{1,2}\s*(?:(?:of|/|von)\s*\d{1,2})?", re.IGNORECASE)
_HYPHENATED = re.compile(r"[-=_*~#+.·—–]{3,}")


def checked_length(text: str) -> str:
    """``text``, if it is not beyond all measure; what is only long is counted when it is read.

    Raises:
        UnreadableError: text_limit.
    """
    if len(text) > 2 * MAX_CHARACTERS or text.count("\n") > 3 * MAX_LINES:
        raise too_long()
    return text


def parse_text(data: bytes) -> Reading:
    """Lines of a plain text file. Form feeds part pages; their page numbers are furniture."""
    pages = unquoted(checked_length(decode(data))).split("\f")
    lines = with_typed_signs(tuple(_page_lines(pages)))
    return Reading(Format.TEXT, len(pages) if len(pages) > 1 else None, lines)


def _page_lines(pages: list[str]) -> Iterator[Line]:
    number = 0
    for page, text in enumerate(pages, start=1):
        rows = text.split("\n")
        last = max((at for at, row in enumerate(rows) if row.strip()), default=0)
        blanks: int | None = None
        for at, row in enumerate(rows):
            number += 1
            if not row.strip():
                blanks = None if blanks is None else blanks + 1
                continue
            place = Place(page=page if len(pages) > 1 else None, paragraph=number)
            folio = len(pages) > 1 and at in (0, last) and _NUMBERED_PAGE.fullmatch(row.strip()) is not None
            underlined = at + 1 < len(rows) and _HYPHENATED.fullmatch(rows[at + 1].strip()) is not None
            yield _line(row, place, blanks, folio, underlined)
            blanks = 0


def _line(row: str, place: Place, blanks: int | None, folio: bool, underlined: bool) -> Line:
    """One printed line; ``underlined`` headings (a row of dashes below) count as bold, drawn rules as furniture."""
    spread = row.expandtabs(TAB_WIDTH)
    indent = (len(spread) - len(spread.lstrip())) * CHARACTER_WIDTH
    parted = _WIDE_GAP.sub("\t", row.strip())
    glyph, text = split_glyph(parted)
    text = clean(text)
    drawn = _DRAWN.fullmatch(text) is not None
    return Line(
        text=text if text else clean(parted),
        place=place,
        bold=underlined and not drawn,
        indent=indent,
        gap=None if blanks is None else float(blanks),
        glyph=None if drawn else glyph,
        furniture=folio or drawn or _PAGE_OF.fullmatch(text) is not None,
    )
