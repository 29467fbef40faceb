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
_DIGITS = re.compile(r"\d+")


def mark_furniture(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The same lines, page numbers and repeats marked.

    ``heights`` are those of the pages in points. The first print of a running header stays: it may be the only place
    where a name or telephone number stands.
    """
    seen: Counter[tuple[str, bool]] = Counter()
    marked: list[Line] = []
    for line in lines:
        edge = _edge(line, heights)
        key = (_DIGITS.sub("#", line.text.casefold()), edge == "top")
        repeated = edge is not None and len(heights) > 1 and seen[key] > 0
        if edge is not None and line.text:
            seen[key] += 1
        numbered = edge is not None and (_is_page_number(line, len(heights)) or bool(_NUMBER_AT_END.search(line.text)))
        marked.append(replace(line, furniture=True) if repeated or numbered else line)
    return marked


def _edge(line: Line, heights: Sequence[float]) -> str | None:
    page, box = line.place.page, line.place.box
    if page is None or box is None or page > len(heights):
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
