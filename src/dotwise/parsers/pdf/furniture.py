"""Page numbers and repeated headers and footers: printed on every page, said by nobody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Line

_MARGIN = 0.11
"""Share of a page's height at its top and bottom where running headers and page numbers stand."""
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|\s]*(?:page|pg\.?|p\.|seite|página|pagina|str\.)?\s*\d{1,3}(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,3})?[-–—|\s]*)$",
    re.IGNORECASE,
)
_NUMBER_AT_END = re.compile(
    r"(?:[-–—|,·\t ]+(?:page|pg\.?|p\.)\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|\b(?:page|pg\.?)\s*\d{1,3}\s*(?:of|/)\s*\d{1,3})\s*$",
    re.IGNORECASE,
)
_MOST_NUMBERS = 2
"""Numbers in a line that counts pages: this one and how many there are."""
_DIGITS = re.compile(r"\d+")


def mark_furniture(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The same lines, page numbers and repeats marked.

    ``heights`` are those of the pages in points. The first print of a running header or footer is not marked: it may be
    the only place where a name or telephone number stands. Such a footer moves behind the last line, as a block of its
    own, so that text goes on from page to page.
    """
    keys = [_key(line, heights) for line in lines]
    prints = Counter(key for key in keys if key)
    counted = _counted(lines, keys)
    seen: set[tuple[str, str]] = set()
    marked: list[Line] = []
    footers: list[Line] = []
    rows: dict[str, int | None] = {}
    for line, key in zip(lines, keys, strict=True):
        if line.paragraph_end and "\t" in line.text and rows.setdefault(line.text, line.place.page) != line.place.page:
            marked.append(replace(line, furniture=True))  # the names of a table's columns, printed on its every page
        elif key is None:
            marked.append(line)
        elif key in seen or _is_page_number(line, len(heights)) or _NUMBER_AT_END.search(line.text) or key in counted:
            marked.append(replace(line, furniture=True))
        elif prints[key] > 1 and key[1] == "bottom":
            footers.append(line)
        else:
            marked.append(line)
        if key and len(heights) > 1:
            seen.add(key)
    block = max((line.block for line in lines), default=0) + 1
    return marked + [replace(line, block=block, indent=0.0, gap=None) for line in footers]


def _counted(lines: Sequence[Line], keys: Sequence[tuple[str, str] | None]) -> set[tuple[str, str]]:
    """Keys of texts that differ from page to page by their number alone, and hold no address."""
    texts: dict[tuple[str, str], set[str]] = {}
    for line, key in zip(lines, keys, strict=True):
        if key and "#" in key[0] and "@" not in key[0] and key[0].count("#") <= _MOST_NUMBERS:
            texts.setdefault(key, set()).add(line.text)
    return {key for key, variants in texts.items() if len(variants) > 1}


def _key(line: Line, heights: Sequence[float]) -> tuple[str, str] | None:
    """What prints of the same running header share: the text without numbers, and the edge of the page."""
    edge = _edge(line, heights)
    return (_DIGITS.sub("#", line.text.casefold()), edge) if edge and line.text else None


def _edge(line: Line, heights: Sequence[float]) -> str | None:
    page, box = line.place.page, line.place.box
    in_cell = line.paragraph_end or line.goes_on
    if page is None or box is None or page > len(heights) or in_cell:
        return None
    height = heights[page - 1]
    if box[3] <= _MARGIN * height:
        return "top"
    return "bottom" if box[1] >= (1 - _MARGIN) * height else None


def _is_page_number(line: Line, pages: int) -> bool:
    if not _PAGE_NUMBER.match(line.text) or not any(letter.isdigit() for letter in line.text):
        return False
    numbers = [int(number) for number in _DIGITS.findall(line.text)]
    return max(numbers) <= max(pages, numbers[0]) and numbers[0] == line.place.page
