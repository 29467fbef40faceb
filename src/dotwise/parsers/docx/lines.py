"""Spots to lines: text without its bullet sign, look, indent and the white space above; hidden text set aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dotwise.language.ooxml import value, w
from dotwise.model import Hint, Line, Place
from dotwise.parsers.docx.hidden import FLAT_LINE, why_hidden
from dotwise.parsers.docx.numbering import Counter, Level, Numbering
from dotwise.parsers.docx.runs import Piece, flows_on, read_content
from dotwise.parsers.docx.spots import Spot
from dotwise.parsers.docx.styles import Shape, Style, Styles, read_shape, shape_over
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.stretches import stretches
from dotwise.parsers.text_cleaning import clean

TAB = 36.0
"""Points between Word's ordinary tab stops."""
LINE_HEIGHT = 1.2
"""Line height by size of type."""
_BLANKS = " \u00a0"
DEFAULT_SIZE = 11.0


@dataclass(frozen=True, slots=True)
class Printed:
    """What one story gives: lines with the hyperlinks of their paragraph, and the text nobody sees."""

    lines: tuple[Line, ...]
    links: tuple[tuple[str, Place], ...]
    hidden: tuple[tuple[str, str, Place], ...]
    page_counts: frozenset[int]
    """Numbers of the paragraphs that print a page number."""


@dataclass(frozen=True, slots=True)
class _Item:
    """How a paragraph takes part in a list."""

    glyph: str | None
    depth: int = 0
    left: float | None = None


def read_lines(spots: Sequence[Spot], styles: Styles, numbering: Numbering, paper: str | None) -> Printed:
    """Lines of the spots, in order.

    ``paper`` is what lies behind text that states no background: None for white, ``UNKNOWN`` behind which a drawing lies.
    """
    lines: list[Line] = []
    links: list[tuple[str, Place]] = []
    hidden: list[tuple[str, str, Place]] = []
    page_counts = set()
    counter = Counter()
    carried: tuple[Piece, ...] = ()
    blanks, after = 0, 0.0
    for spot in spots:
        style = _style(spot, styles)
        shape = shape_over(style.shape, read_shape(spot.paragraph.find(w("pPr")), styles.theme))
        content = read_content(spot.paragraph, style.look, styles)
        place = Place(paragraph=spot.number)
        background = shape.background or spot.background or paper
        concealed = spot.concealed or _flattened(shape)
        shown, unseen = _split_hidden(content.pieces, background, concealed)
        hidden.extend((reason, text, place) for reason, text in unseen)
        links.extend((link, place) for link in content.links)
        if content.counts_pages:
            page_counts.add(spot.number)
        shown = carried + shown
        if flows_on(spot.paragraph):
            carried = shown
            continue
        carried = ()
        if not "".join(piece.text for piece in shown).strip():
            blanks += 1
            after = max(after, shape.after or 0.0)
            continue
        item = _list_item(shape, style, numbering, counter)
        new = list(_paragraph_lines(shown, spot, style, shape, item))
        if spot.mark.work:
            opens = not lines or lines[-1].block != spot.block
            new = [line if _is_no_duty(line, opens) else replace(line, glyph="") for line in new]
        if spot.mark.names:
            new = [replace(line, hint=Hint.DETAIL) for line in new]
        if new and lines and spot.mark.behind is not None:
            text = spot.mark.behind.join((lines[-1].text, *(line.text for line in new)))
            lines[-1] = replace(lines[-1], text=text)
        elif new:
            size = new[0].size or DEFAULT_SIZE
            white = blanks + max(shape.before or 0.0, after) / (size * LINE_HEIGHT)
            first_of_block = not lines or lines[-1].block != spot.block
            lines.append(replace(new[0], gap=None if first_of_block else round(white, 2)))
            lines.extend(new[1:])
        blanks, after = 0, shape.after or 0.0
    return Printed(tuple(_signs_joined(lines)), tuple(links), tuple(hidden), frozenset(page_counts))


def _is_no_duty(line: Line, opens: bool) -> bool:
    """Whether a line of a cell that tells the work has its sign, heads others, or names the post in bold where the cell opens."""
    return line.glyph is not None or line.text.endswith(":") or (line.bold and opens)


def _style(spot: Spot, styles: Styles) -> Style:
    return styles.style(value(spot.paragraph.find(w("pPr")), "pStyle"))


def _flattened(shape: Shape) -> str | None:
    flat = shape.exact_height is not None and shape.exact_height <= FLAT_LINE
    return "in a line without height" if flat else None


def _split_hidden(
    pieces: tuple[Piece, ...], background: str | None, concealed: str | None
) -> tuple[tuple[Piece, ...], list[tuple[str, str]]]:
    """The pieces that can be seen, and reason and text of those that cannot."""
    shown: list[Piece] = []
    unseen: list[tuple[str, str]] = []
    for piece in pieces:
        reason = (concealed or why_hidden(piece.look, background)) if piece.text.strip() else None
        if reason is None:
            shown.append(piece)
        elif unseen and unseen[-1][0] == reason:
            unseen[-1] = (reason, unseen[-1][1] + piece.text)
        else:
            unseen.append((reason, piece.text))
    return tuple(shown), [(reason, clean(text)) for reason, text in unseen if clean(text)]


def _list_item(shape: Shape, style: Style, numbering: Numbering, counter: Counter) -> _Item:
    name = (style.name or "").lower()
    if name.startswith(("heading", "title")) or (shape.outline is not None and shape.outline < 9):
        return _Item(None)
    depth = shape.level or 0
    level = numbering.level(shape.numbering, depth)
    if level is None or shape.numbering is None:
        return _Item("" if name.startswith(("list bullet", "list number")) else None, depth)
    return _Item(counter.glyph(shape.numbering, depth, level), depth, _left(level, shape))


def _left(level: Level, shape: Shape) -> float | None:
    return level.left if shape.left is None else shape.left


def _paragraph_lines(pieces: tuple[Piece, ...], spot: Spot, style: Style, shape: Shape, item: _Item) -> Iterator[Line]:
    """The printed lines of a paragraph: one, or more where it was broken by hand and is no list item."""
    segments = list(_segments(pieces, item.glyph is not None))
    for position, segment in enumerate(segments):
        raw = "".join(piece.text for piece in segment) if item.glyph is not None else _parted_by_look(segment)
        glyph, text = (None, raw) if position and item.glyph is not None else split_glyph(_untabbed(raw))
        if item.glyph is not None:
            glyph = item.glyph if position == 0 or glyph is None else glyph
        text = clean(text)
        if not text and glyph in (None, ""):
            continue
        yield _line(text, glyph, segment, spot, style, shape, item, position == len(segments) - 1, _lead(raw))


def _segments(pieces: tuple[Piece, ...], in_list: bool) -> Iterator[tuple[Piece, ...]]:
    """Pieces between breaks. Inside a list item a break is only a space, unless a typed sign follows it."""
    rows: list[list[Piece]] = [[]]
    for piece in pieces:
        for position, text in enumerate(piece.text.split("\n")):
            if position:
                rows.append([])
            if text:
                rows[-1].append(Piece(text, piece.look))
    kept = [row for row in rows if "".join(piece.text for piece in row).strip()]
    joined: list[list[Piece]] = []
    for row in kept:
        if joined and in_list and split_glyph("".join(piece.text for piece in row))[0] is None:
            joined[-1].extend([Piece(" ", row[0].look), *row])
        else:
            joined.append(row)
    return (tuple(row) for row in joined)


def _parted_by_look(pieces: Sequence[Piece]) -> str:
    """The text of a segment, with a tab where bold or italic type begins or ends and two blanks stand between."""
    text, look = "", (False, False)
    for piece in pieces:
        added = piece.text
        if added.strip():
            changes = look != (look := (bool(piece.look.bold), bool(piece.look.italic)))
            before, after = text.rstrip(_BLANKS), added.lstrip(_BLANKS)
            blanks = len(text) - len(before) + len(added) - len(after)
            if changes and blanks > 1 and before[-1:].isalnum() and after[:1].isalnum():
                text, added = f"{before}\t", after
        text += added
    return text


def _untabbed(text: str) -> str:
    return text.lstrip(" \t\u00a0")


def _lead(text: str) -> float:
    """Indent typed with tabs and spaces, in points."""
    lead = text[: len(text) - len(_untabbed(text))]
    return lead.count("\t") * TAB + (len(lead) - lead.count("\t")) * 3.0


def _line(
    text: str, glyph: str | None, segment: tuple[Piece, ...], spot: Spot, style: Style, shape: Shape, item: _Item,
    last: bool, lead: float,
) -> Line:  # fmt: skip
    inked = [piece for piece in segment if piece.text.strip()] or list(segment)
    weight = sum(len(piece.text) for piece in inked)
    look = max(inked, key=lambda piece: len(piece.text)).look
    left = item.left if item.left is not None else (shape.left or 0.0)
    return Line(
        text=text,
        place=Place(paragraph=spot.number),
        block=spot.block,
        size=look.size or DEFAULT_SIZE,
        bold=2 * sum(len(piece.text) for piece in inked if piece.look.bold) > weight,
        italic=2 * sum(len(piece.text) for piece in inked if piece.look.italic) > weight,
        font=look.font,
        colour=f"#{look.colour}" if look.colour else None,
        indent=round(left + max(shape.first or 0.0, 0.0) + lead, 2),
        glyph=glyph,
        level=item.depth,
        style=style.name,
        paragraph_end=last,
        stretches=stretches(
            (piece.text, (bool(piece.look.bold), bool(piece.look.italic), piece.look.size, piece.look.colour))
            for piece in segment
        )
        if glyph is None
        else (),
    )


def _signs_joined(lines: list[Line]) -> Iterator[Line]:
    """Give a bullet sign that stands alone (in its own cell or paragraph) to the text after it."""
    waiting: Line | None = None
    for line in lines:
        if line.glyph and not line.text:
            waiting = line
        elif waiting is not None:
            yield line if line.glyph is not None else replace(line, glyph=waiting.glyph)
            waiting = None
        else:
            yield line
