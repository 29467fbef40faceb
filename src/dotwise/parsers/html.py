"""
Read HTML as its reader sees it: visible text only, blocks as lines, list items with their sign, headings by level.

Styles are read from ``style`` attributes and from simple ``.class``, ``#id`` and tag rules of ``<style>``; nothing is
fetched and no script runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree
from lxml import html as markup

from dotwise.language.decoding import decode
from dotwise.model import Format, Line, Place, Problem, Reading
from dotwise.parsers.css import Rules, declared, read_rules, why_unseen
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.links import Link, contact_lines
from dotwise.parsers.refusals import corrupt, swollen
from dotwise.parsers.stretches import stretches
from dotwise.parsers.text_cleaning import clean

MAX_DEPTH = 200
MAX_ELEMENTS = 100_000
BODY_SIZE = 11.0
_INDENT = 18.0
_NEAR_CONTACT = 12
_SIZES = {"h1": 22.0, "h2": 16.0, "h3": 13.5, "h4": 12.0, "h5": 11.5, "h6": 11.5}
_FONT_SIZES = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
_TYPED_TAB = re.compile(r"(?:^|(?<=[^\s])) *\t[ \t]*(?=[^\s])")
_WHITE = re.compile(r"[ \t\r\n]+")
_NEVER_SHOWN = frozenset({"script", "style", "head", "template", "noscript", "title", "meta", "link", "iframe", "object",
                          "svg", "canvas", "audio", "video", "select", "datalist"})  # fmt: skip
_BLOCKS = frozenset({"address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
                     "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main",
                     "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
                     "ul", *_SIZES})  # fmt: skip
_REGIONS = frozenset({"aside", "header", "footer", "main", "td", "th", "article", "nav", "section"})
_CELLS = frozenset({"td", "th"})
_BOLD = frozenset({"b", "strong", "th", "dt", *_SIZES})
_ITALIC = frozenset({"i", "em", "cite", "address"})


@dataclass(frozen=True, slots=True)
class _Here:
    """What an element inherits from those around it."""

    bold: bool = False
    italic: bool = False
    heading: str | None = None
    item: str | None = None
    depth: int = 0
    bulleted: bool | None = None
    block: int = 0
    unseen: str | None = None
    link: str | None = None
    colour: str | None = None
    background: str | None = None
    preformatted: bool = False
    apart: bool = False
    """It is set apart from what stands before it on the line, as dates at the right are."""
    spreads: bool = False
    """Its children are set apart from each other."""
    size: float | None = None
    position: int = 0
    """Number among the items of its list."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Text with what it inherits; ``None`` as text ends a printed line, ``paragraph`` says that it ends more."""

    text: str | None
    here: _Here
    paragraph: bool = False


def parse_html(data: bytes) -> Reading:
    """Lines of an HTML page; hidden text is reported and left out.

    Raises:
        UnreadableError: the page cannot be read at all or is nested beyond all measure.
    """
    try:
        root = markup.document_fromstring(decode(data).encode("utf-8"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise corrupt() from error
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise swollen()
    rules = read_rules(" ".join(style.text or "" for style in root.iter("style")))
    runs = _runs(root, _Here(), rules, 0, [0])
    lines: list[Line] = []
    problems: list[Problem] = []
    links: list[Link] = []
    for paragraph, row, ends in _rows(runs):
        place = Place(paragraph=paragraph)
        problems.extend(_hidden(row, place))
        seen = [run for run in row if run.here.unseen is None]
        line = _line(seen, place, ends)
        if line is not None:
            lines.append(line)
            links.extend(Link(run.here.link, place, len(lines) <= _NEAR_CONTACT) for run in seen if run.here.link)
    return Reading(Format.HTML, None, (*lines, *contact_lines(links, lines)), tuple(problems))


def _parser() -> Any:
    return markup.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)


def _runs(element: Any, around: _Here, rules: Rules, depth: int, blocks: list[int]) -> Iterator[_Run]:
    """Text of an element and its children in order, with an empty run where a line ends."""
    if depth > MAX_DEPTH:
        raise swollen()
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in _NEVER_SHOWN or not tag:
        return
    here = _inside(element, tag, around, rules, blocks)
    breaks = tag in _BLOCKS and not _is_small_cell(element, tag)
    if breaks or tag == "br":
        yield _Run(None, around, paragraph=breaks)
    if here.apart:
        yield _Run("\t", here)
    yield from _inner_runs(element, here, rules, depth, blocks)
    if breaks:
        yield _Run(None, here, paragraph=True)
    elif here.apart:
        # What floats may be written before the text that it stands beside.
        yield _Run("\t", here)
    elif tag in _CELLS and element.getnext() is not None:
        yield _Run("\t", here)


def _inner_runs(element: Any, here: _Here, rules: Rules, depth: int, blocks: list[int]) -> Iterator[_Run]:
    """Text and children of an element; without the looks that only its own edge has."""
    here = replace(here, apart=False)
    if element.text:
        yield _Run(element.text, here)
    items = 0
    for child in element:
        items += child.tag == "li"
        yield from _runs(child, replace(here, position=items), rules, depth + 1, blocks)
        if child.tail:
            yield _Run(child.tail, here)


def _is_small_cell(element: Any, tag: str) -> bool:
    """A cell that stays on one line with its neighbours."""
    return tag in _CELLS and not _has_blocks(element)


def _has_blocks(cell: Any) -> bool:
    return any(isinstance(child.tag, str) and child.tag in _BLOCKS for child in cell.iterdescendants())


def _inside(element: Any, tag: str, around: _Here, rules: Rules, blocks: list[int]) -> _Here:
    style = declared(element, tag, rules)
    colour, background = style.colour or around.colour, style.background or around.background
    block = around.block
    if tag in _REGIONS and not _is_small_cell(element, tag):
        blocks[0] += 1
        block = blocks[0]
    item, depth = around.item, around.depth
    if tag in ("ul", "ol"):
        item, depth = None, around.depth + 1
    elif tag == "li":
        item = _sign(element, around.position, around.bulleted if style.bulleted is None else style.bulleted)
    return replace(
        around,
        bold=(around.bold or tag in _BOLD) if style.bold is None else style.bold,
        italic=(around.italic or tag in _ITALIC) if style.italic is None else style.italic,
        heading=tag if tag in _SIZES else around.heading,
        size=style.size
        or (_FONT_SIZES.get(element.get("size", "")) if tag == "font" else None)
        or _SIZES.get(tag, around.size),
        item=item,
        depth=depth,
        bulleted=style.bulleted if tag in ("ul", "ol") else around.bulleted,
        block=block,
        unseen=around.unseen or why_unseen(style, colour, background),
        link=element.get("href") if tag == "a" else around.link,
        colour=colour,
        background=background,
        preformatted=around.preformatted or tag == "pre",
        apart=style.apart or (around.spreads and element.getprevious() is not None),
        spreads=style.spreads,
    )


def _sign(item: Any, position: int, bulleted: bool | None) -> str:
    if bulleted is False:
        return ""
    above = item.getparent()
    if above is not None and above.tag == "ol":
        return f"{position}."
    return "•"


def _rows(runs: Iterator[_Run]) -> Iterator[tuple[int, list[_Run], bool]]:
    """Printed rows: number of the paragraph, its runs, and whether the paragraph ends with the row."""
    paragraph, row = 1, list[_Run]()
    for run in runs:
        if run.text is None and not run.paragraph and run.here.item is not None:
            row.append(replace(run, text=" "))
        elif run.text is None:
            if any((part.text or "").strip() for part in row):
                yield paragraph, row, run.paragraph
                row = []
            if run.paragraph:
                paragraph += 1
                row = []
        elif run.here.preformatted:
            for position, text in enumerate(run.text.split("\n")):
                if position and any((part.text or "").strip() for part in row):
                    yield paragraph, row, False
                    row = []
                row.append(replace(run, text=text))
        else:
            row.append(replace(run, text=_flowing(run.text)))
    if any((part.text or "").strip() for part in row):
        yield paragraph, row, True


def _flowing(text: str) -> str:
    """White space as a page shows it, but for tabs inside a line: office programs write them before dates."""
    if text == "\t":
        return text
    return "\t".join(_WHITE.sub(" ", part) for part in _TYPED_TAB.split(text))


def _hidden(row: list[_Run], place: Place) -> Iterator[Problem]:
    for reason in dict.fromkeys(run.here.unseen for run in row if run.here.unseen):
        text = clean("".join(run.text or "" for run in row if run.here.unseen == reason))
        if text:
            yield Problem(
                "hidden_text",
                f"This text is in the page, but nobody sees it, because it is {reason}: “{text[:200]}”. It was left out.",
                place,
            )


def _line(row: list[_Run], place: Place, ends: bool) -> Line | None:
    raw = "".join(run.text or "" for run in row)
    inked = [run for run in row if (run.text or "").strip()]
    if not inked:
        return None
    here = inked[0].here
    typed, rest = split_glyph(raw.strip())
    text = clean(rest)
    if not text:
        return None
    weight = sum(len(run.text or "") for run in inked)
    return Line(
        text=text,
        place=place,
        block=here.block,
        size=round(here.size or BODY_SIZE, 1),
        bold=2 * sum(len(run.text or "") for run in inked if run.here.bold) > weight,
        italic=2 * sum(len(run.text or "") for run in inked if run.here.italic) > weight,
        indent=_INDENT * here.depth,
        glyph=here.item if here.item is not None and not here.heading else typed,
        level=max(0, here.depth - 1),
        style=f"heading {here.heading[1]}" if here.heading else None,
        paragraph_end=ends,
        stretches=stretches(
            (run.text or "", (run.here.bold, run.here.italic, run.here.size, run.here.colour)) for run in row
        )
        if here.item is None
        else (),
    )
