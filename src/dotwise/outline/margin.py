"""Put dates and places that are printed in a column of their own back beside the line they stand next to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Line
from dotwise.outline.dates import is_duration, is_only_dates, spans
from dotwise.outline.label_columns import by_rows
from dotwise.outline.naming import place_score
from dotwise.outline.screen_copies import is_copied, with_copies

_SHARE = 0.6
"""Share of the lines of a block that must be dates, lengths of time or places to make it a margin."""


def order_of(lines: Sequence[Line]) -> tuple[tuple[int, ...], ...]:
    """Rows of line numbers in reading order: a row is one line, or a line and what the margin prints beside it."""
    return with_copies(lines, by_rows(lines, _with_whole_dates(lines, _beside(lines))))


def _beside(lines: Sequence[Line]) -> tuple[tuple[int, ...], ...]:
    margins = _margins(lines)
    if not margins:
        return tuple((number,) for number in range(len(lines)))
    beside: dict[int, list[int]] = {}
    previous: int | None = None
    for number, line in enumerate(lines):
        if line.block not in margins or line.furniture:
            continue
        anchor = _anchor(lines, number, margins)
        last = lines[number - 1] if number else None
        follows = last is not None and last.block == line.block and line.gap is not None and line.gap < 0.8
        if follows and previous is not None:
            anchor = previous
        if anchor is not None:
            beside.setdefault(anchor, []).append(number)
        previous = anchor
    moved = {number for numbers in beside.values() for number in numbers}
    rows = [(number, *beside.get(number, ())) for number in range(len(lines)) if number not in moved]
    return _with_headings(rows, lines, margins, frozenset(lines[number].block for number in beside))


def _with_headings(
    rows: Sequence[tuple[int, ...]], lines: Sequence[Line], margins: frozenset[int], texts: frozenset[int]
) -> tuple[tuple[int, ...], ...]:
    """The rows, a heading that stands above dates in the margin right before what is printed below it in the text."""
    heads = {row[0] for row in rows if lines[row[0]].block in margins and _is_heading(lines[row[0]], lines)}
    found = [row for row in rows if row[0] not in heads]
    for head in (row for row in rows if row[0] in heads):
        below = (
            place
            for place, row in enumerate(found)
            if lines[row[0]].block in texts and _height(lines[row[0]]) >= _height(lines[head[0]])
        )
        found.insert(next(below, len(found)), head)
    return tuple(found)


def _height(line: Line) -> tuple[int, float]:
    return line.place.page or 0, line.place.box[1] if line.place.box else 0.0


_BEGUN = re.compile(
    r"(?P<date>[^\t]{0,20}\d{4}\s*[-–—](?:\s*[^\W\d_]{3,9}\.?)?|[^\t]{0,20}\d{4}\s+(?:to|until)(?:\s[^\W\d_]{3,9}\.?)?)\s*(?=\t)"
)
"""A date at the left that breaks off: "Oct 2013 – Nov", with the rest of its line behind a tab."""
_REST = re.compile(
    r"(?:[^\W\d_]{3,9}\.? )?(?:\d{4}|\d{1,2}/\d{4})|present|current|now|today|to date|heute", re.IGNORECASE
)


def _with_whole_dates(lines: Sequence[Line], rows: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """The rows, a date that goes on in the next line of a narrow column put together with its beginning."""
    found: list[tuple[int, ...]] = []
    for row in rows:
        line = lines[row[0]]
        alone = bool(found) and len(row) == len(found[-1]) == 1 and line.glyph is None
        if alone and _is_below(line, lines[found[-1][0]]) and _goes_on(lines[found[-1][0]].text, line.text):
            found[-1] = (*found[-1], *row)
        else:
            found.append(row)
    return tuple(found)


def _is_below(line: Line, above: Line) -> bool:
    """Whether a line of the same column may go on with a date above it; what the file itself says goes on needs no help."""
    return line.block == above.block and not above.goes_on


def _goes_on(text: str, following: str) -> bool:
    return _whole(text, following) is not None


def _whole(text: str, following: str) -> str | None:
    """A line and the next with the date put together that breaks off at the end of the first; None where none does."""
    begun, rest = _BEGUN.match(text), following.strip()
    if begun is not None and _REST.fullmatch(rest):
        found = f"{begun['date']} {rest}{text[begun.end() :]}"
        return found if any(span.ranged for span in spans(f"{begun['date']} {rest}")) else None
    broken, left, cell = _BROKEN.search(text.rstrip()[-_LOOKED_AT:]), *following.rpartition("\t")[::2]
    if broken is None or not _REST.fullmatch(cell.strip()) or len(left) > _LOOKED_AT:
        return None
    if not any(span.ranged for span in spans(f"{broken[0]} {cell.strip()}")):
        return None
    head = text.rstrip()[: -len(broken[0])].rstrip()
    return f"{head} {left}\t{broken[0]} {cell.strip()}" if left else f"{head}\t{broken[0]} {cell.strip()}"


_LOOKED_AT = 120
"""Characters of a line that are looked at, so that hostile text costs no more."""
_BROKEN = re.compile(
    r"(?:(?:since|from)\s+)?(?:[^\W\d_]{3,9}\.?\s+|\d{1,2}[/.])?\d{4}\s*(?:[-–—]|to\b|until\b)(?:\s*[^\W\d_]{3,9}\.?)?$"
    r"|since\s+[^\W\d_]{3,9}\.?$",
    re.IGNORECASE,
)
"""A date at the end of a line that breaks off: "Oct 2013 –"."""


def _merged_text(texts: Sequence[str]) -> str:
    if is_copied(texts):
        return texts[0]
    whole = _whole(texts[0], texts[1]) if len(texts) == 2 else None
    return whole or "\t".join(texts)


def merged(lines: Sequence[Line], rows: Sequence[Sequence[int]]) -> tuple[Line, ...]:
    """One line a row; what stands in the margin follows the line's text behind a tab."""
    return tuple(
        replace(lines[row[0]], text=_merged_text([lines[number].text for number in row]))
        if len(row) > 1
        else lines[row[0]]
        for row in rows
    )


def _margins(lines: Sequence[Line]) -> frozenset[int]:
    """Blocks of dates and places beside text; headings may stand between them, with nothing beside them."""
    members: dict[int, list[Line]] = {}
    for line in lines:
        # A line that says where its paragraph ends stands in a table, and in its place there.
        if line.place.box is not None and not (line.furniture or line.paragraph_end or line.goes_on):
            members.setdefault(line.block, []).append(line)
    return frozenset(
        block
        for block, own in members.items()
        if len(members) > 1 and any(is_only_dates(line.text) for line in own) and _is_margin(own, lines)
    )


def _is_margin(own: Sequence[Line], lines: Sequence[Line]) -> bool:
    marginal = sum(_is_marginal(line.text) for line in own)
    if marginal >= _SHARE * len(own):
        return True
    return marginal >= _SHARE * sum(not _is_heading(line, lines) for line in own)


def _is_heading(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a bold line of the margin is no date or place and has nothing beside it."""
    return line.bold and line.glyph is None and not _is_marginal(line.text) and not _has_neighbour(line, lines)


def _has_neighbour(line: Line, lines: Sequence[Line]) -> bool:
    """Whether something of another block is printed at the height of a line."""
    if line.place.box is None:
        return False
    middle = (line.place.box[1] + line.place.box[3]) / 2
    return any(
        other.block != line.block
        and other.place.page == line.place.page
        and other.place.box is not None
        and other.place.box[1] <= middle <= other.place.box[3]
        for other in lines
    )


def _is_marginal(text: str) -> bool:
    return len(text) < 45 and (is_only_dates(text) or is_duration(text) or place_score(text) >= 0.7)


def _anchor(lines: Sequence[Line], number: int, margins: frozenset[int]) -> int | None:
    """The line outside the margins that is printed at the same height; of several the nearest."""
    line = lines[number]
    if line.place.box is None or not _is_marginal(line.text):
        return None
    left, top, right, bottom = line.place.box
    middle = (top + bottom) / 2
    best: tuple[float, int] | None = None
    for other, candidate in enumerate(lines):
        box = candidate.place.box
        if (
            candidate.block not in margins
            and candidate.place.page == line.place.page
            and box is not None
            and box[1] <= middle <= box[3]
            and not candidate.furniture
            and "\t" not in candidate.text
        ):
            away = max(box[0] - right, left - box[2], 0.0)
            if best is None or away < best[0]:
                best = (away, other)
    return best[1] if best else None
