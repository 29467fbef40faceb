"""Regions to lines: words joined to text, the bullet sign taken off, place, look, indent and white space above."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dotwise.model import Line, Place
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.pdf.columns import Region
from dotwise.parsers.pdf.runs import Run, is_glyph
from dotwise.parsers.pdf.spaced import LETTERS, joined_runs, parted_by_look, spaced_words
from dotwise.parsers.pdf.stops import Stops, find_stops
from dotwise.parsers.pdf.tables import beside, cell_lines
from dotwise.parsers.pdf.tabular import looks_like_date
from dotwise.parsers.pdf.words import RIGHT_TO_LEFT, Frame, Style, Word, is_right_to_left, turned_box
from dotwise.parsers.stretches import stretches
from dotwise.parsers.text_cleaning import clean

TAB_SPACE = 1.9
"""White of more type sizes than this within a printed line is written as a tab."""
_USUAL_LEADING = 1.2
_NO_SIGNS = frozenset("-–—|·&+/\\=<>~,;:()[]'\"“”‘’")
"""Signs that stand alone within a line without beginning a list item."""
_TABS = re.compile(r" *\t[ \t]*")
_ICON = re.compile(r"[\ue000-\uf8ff]+|[\U000f0000-\U0010ffff]+")


def make_lines(regions: Iterable[Region], page: int, turn: int, frame: Frame, first_block: int) -> list[Line]:
    """Lines of one page and turn in reading order; blocks are numbered from ``first_block``."""
    lines: list[Line] = []
    for block, region in enumerate(regions, start=first_block):
        numbered = list(_region_lines(region, block, page, turn, frame))
        if region.cell is None:
            lines += [line for _, line in numbered]
        elif region.cell.behind:
            lines[-1] = beside(lines[-1], cell_lines(numbered, region.cell), region.cell.behind)
        else:
            lines += cell_lines(numbered, region.cell)
    return lines


def _region_lines(region: Region, block: int, page: int, turn: int, frame: Frame) -> Iterator[tuple[int, Line]]:
    """The lines of a region, each with the number of its row."""
    edge = region.edge
    if edge is None:
        edge = min((run.left for row in region.rows for run in row), default=0.0)
    above: float | None = None
    stops = find_stops(region)
    for number, row in enumerate(region.rows):
        for runs in _apart(joined_runs(row)):
            line = _line(runs, block, page, turn, frame, edge, above, stops)
            if line.text or line.glyph is not None:
                yield number, line
            above = runs[0].baseline


def _apart(row: Sequence[Run]) -> Iterator[Sequence[Run]]:
    """One printed line, or several where a run further right begins a list item of its own."""
    line: list[Run] = []
    for run in row:
        if line and _begins_item(run):
            if looks_like_date(line):
                # The dot of a timeline, between a date and what happened then.
                line.append(run._replace(words=run.words[1:], left=run.words[1].left))
                continue
            yield line
            line = []
        line.append(run)
    yield line


def _begins_item(run: Run) -> bool:
    first = run.words[0]
    return (
        len(run.words) > 1
        and is_glyph(Run((first,), *run[1:]))
        and not first.text[0].isalnum()
        and first.text[0] not in _NO_SIGNS
    )


def _line(
    runs: Sequence[Run], block: int, page: int, turn: int, frame: Frame, edge: float, above: float | None,
    stops: Stops,
) -> Line:  # fmt: skip
    glyph, text = _parted(runs, stops)
    first = runs[0]
    size, box = first.size, (first.left, first.top, first.right, first.bottom)
    if len(runs) > 1:
        size = max(run.size for run in runs)
        box = (
            first.left,
            min(run.top for run in runs),
            max(run.right for run in runs),
            max(run.bottom for run in runs),
        )
    telling = runs[1] if len(runs) > 1 and looks_like_date(runs[:1]) else runs[0]
    style = _usual_style(telling.words)
    left, top, right, bottom = turned_box(box, turn, frame) if turn else box
    return Line(
        text="\t".join(clean(part) for part in text.split("\t")) if "\t" in text else clean(text),
        place=Place(page, (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))),
        block=block,
        size=style.size,
        bold=style.bold,
        italic=style.italic,
        font=style.font,
        colour=style.colour,
        indent=round(max(stops.left_of(runs) - edge, 0.0), 1),
        gap=None if above is None else _gap(runs[0].baseline - above, size),
        glyph=glyph,
        stretches=_stretches(runs) if glyph is None else (),
    )


def _stretches(runs: Sequence[Run]) -> tuple[str, ...]:
    """The texts of one look each; nothing, and at once, for the many lines of one style."""
    first = runs[0].words[0].style
    if all(word.style is first for run in runs for word in run.words):
        return ()
    return stretches(
        (word.text + " ", (word.style.bold, word.style.italic, word.style.size, word.style.colour))
        for run in runs
        for word in run.words
        if not word.style.icon
    )


def _parted(runs: Sequence[Run], stops: Stops) -> tuple[str | None, str]:
    """Sign and text of a line."""
    first = runs[0].words[0]
    text = _text(runs, stops)
    if first.style.symbolic and first.text.isdecimal() and text.startswith(f"{first.text} "):
        return first.text, text[len(first.text) :].lstrip()
    return split_glyph(text)


def _gap(leading: float, size: float) -> float:
    return round(max(leading / (_USUAL_LEADING * max(size, 1.0)) - 1.0, 0.0), 2)


def _usual_style(words: Sequence[Word]) -> Style:
    """The style of most characters, bullet sign aside."""
    first = words[0].style
    if not [word for word in words if word.style is not first]:
        return first
    votes: dict[int, int] = {}
    for word in words:
        weight = 0 if word.style.symbolic else len(word.text)
        votes[id(word.style)] = votes.get(id(word.style), 0) + weight
    return max((word.style for word in words), key=lambda style: votes[id(style)])


def _text(runs: Sequence[Run], stops: Stops) -> str:
    """Words with spaces, wide white and what stands at a tab stop with tabs; icons part texts as white does."""
    parts: list[str] = []
    for number, run in enumerate(runs):
        if number:
            previous = runs[number - 1]
            wide = run.left - previous.right > TAB_SPACE * min(run.size, previous.size)
            parts.append("\t" if (wide or stops.stands_at(run)) and not is_glyph(previous) else " ")
        parts.append(_run_text(run.words, opening=number == 0))
    text = "".join(parts)
    return _TABS.sub("\t", text).strip() if "\t" in text else text


def _run_text(words: Sequence[Word], *, opening: bool) -> str:
    first = words[0]
    if [word for word in words if word.style.icon]:
        return _between_icons(words, opening=opening)
    if len(words) == 1:
        return first.text
    if opening and first.style.symbolic and len(first.text) == 1 and not first.text.isdecimal():
        return "• " + _run_text(words[1:], opening=False)
    texts = [word.text for word in words]
    single = len([text for text in texts if len(text) == 1 and text.isalpha()])
    text = " ".join(texts)
    plain = text.isascii()
    if not plain and RIGHT_TO_LEFT.search(text):
        return " ".join(_in_reading_order(texts))
    if single >= LETTERS // 2:
        text = " ".join(spaced_words(words))
    elif first.style is not words[-1].style and split_glyph(text)[0] is None:
        text = parted_by_look(words)
    return text if plain else _without_icons(text, opening=opening)


def _between_icons(words: Sequence[Word], *, opening: bool) -> str:
    """Texts that little pictures introduce, with tabs in place of the pictures."""
    parts = [list(part) for icon, part in groupby(words, key=lambda word: word.style.icon) if not icon]
    texts = [_run_text(part, opening=opening and number == 0) for number, part in enumerate(parts)]
    return "\t".join(texts) if opening else "\t" + "\t".join(texts)


def _in_reading_order(texts: Sequence[str]) -> list[str]:
    """Words from left to right, with stretches that read from right to left turned round."""
    ordered: list[str] = []
    for turned, stretch in groupby(texts, key=is_right_to_left):
        words = list(stretch)
        ordered += reversed(words) if turned else words
    return ordered


def _without_icons(text: str, *, opening: bool) -> str:
    """Private signs say nothing to a reader of plain text: they part what stands beside them.

    One at the start may be a bullet sign and stays.
    """
    head = text[:1] if opening else ""
    return head + _ICON.sub("\t", text[len(head) :])
