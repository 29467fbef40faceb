"""Read Markdown as its reader sees it printed: headings, lists and emphasis become looks, links become their words."""

from __future__ import annotations

import html
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dotwise.language.decoding import decode
from dotwise.model import Format, Line, Place, Reading
from dotwise.parsers.glyphs import split_glyph
from dotwise.parsers.links import Link, contact_lines
from dotwise.parsers.quoting import unquoted
from dotwise.parsers.stretches import stretches
from dotwise.parsers.text import checked_length
from dotwise.parsers.text_cleaning import clean, without_comments

BODY_SIZE = 11.0
_HEADING_SIZES = (22.0, 16.0, 13.5, 12.0, 11.5, 11.5)
_INDENT = 18.0
"""Points for each level of a list."""
_NEAR_CONTACT = 12
"""Links in these first rows belong to the contact."""

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{2,})\s*")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,2}[.)])\s+(?=\S)")
_TASK = re.compile(r"\[[ xX]\]\s+")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_HARD_BREAKS = ("  ", "\\", "<br>", "<br/>", "<br />")
_IMAGE = re.compile(r"!\[([^\]\[]{0,300})\]\([^)]{0,500}\)")
_LINK = re.compile(r"\[([^\]\[]{1,300})\]\(<?([^)\s>]{1,500})>?(?: +[\"'][^)]{0,300})?\)")
_REFERENCE = re.compile(r"\[([^\]\[]{1,300})\]\[[^\]]{0,100}\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)?[^\s<>@]{1,200}[@.][^\s<>]{1,200})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRONG = re.compile(r"(\*\*|(?<!\w)__)(?=\S)(.{1,500}?)(?<=\S)\1(?:(?<=\*\*)|(?!\w))")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.{1,500}?)(?<=[^\s*_])\1(?![\w*])")
_MARKED = re.compile(rf"{_STRONG.pattern}|{_EMPHASIS.pattern.replace(chr(92) + '1', chr(92) + '3')}")
"""Either of them, for what stands in between."""
_LITERAL = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~>])|`{1,3}([^`]{1,500})`{1,3}")
"""An escaped character, or words set as code, in which no mark is one."""
_CLOSING = re.compile(r"(?:^|\s)#+$")
"""Signs that close a heading: a blank parts them from its words, "C#" ends with its own."""
_ASIDE = 0xE100
_PUT_ASIDE = re.compile("[\ue100-\ue17f]")
"""Characters that are no marks wait in the private-use area until the marks are read."""
_ATTRIBUTES = re.compile(r" ?\{[:#.][^{}]{0,200}\}$")


@dataclass(frozen=True, slots=True)
class _Row:
    """A source row that prints something."""

    number: int
    text: str
    kind: str
    """``heading``, ``item``, ``text``, ``rule`` or ``cells``."""
    level: int = 0
    """Of a heading from 1; of an item from 0; of text inside an item that item's level, else -1."""
    glyph: str | None = None
    blanks: int = 0
    ends: bool = False


def parse_markdown(data: bytes) -> Reading:
    """Lines of a Markdown file; comments are not read, the keys of front matter are."""
    text = unquoted(without_comments(checked_length(decode(data)), "<!--", "-->"))
    lines = tuple(line for row in _rows(text.split("\n")) for line in _lines(row))
    links = tuple(
        Link(address, Place(paragraph=number), number <= _NEAR_CONTACT)
        for number, row in enumerate(text.split("\n"), start=1)
        for _, address in _LINK.findall(row)
    )
    return Reading(Format.MARKDOWN, None, (*lines, *contact_lines(links, lines)))


def _rows(source: list[str]) -> Iterator[_Row]:
    """Rows with their kind, the blank rows above, and whether their paragraph ends with them."""
    blanks = 0
    depths: list[int] = []
    inside = -1
    for at, raw in enumerate(source):
        following = source[at + 1] if at + 1 < len(source) else ""
        row = _ATTRIBUTES.sub("", raw.replace("\t", "    "))
        if not row.strip() or _FENCE.match(row) or _is_table_rule(row):
            blanks += not row.strip()
            continue
        if at and _UNDERLINE.fullmatch(row) and source[at - 1].strip() and not _ITEM.match(source[at - 1]):
            continue
        found = _row(row, at + 1, following, depths, blanks)
        goes_on = found.kind == "text" and (not blanks or row.startswith("  "))
        inside = found.level if found.kind == "item" else inside if goes_on else -1
        yield replace(found, level=inside) if found.kind == "text" else found
        blanks = 0


def _row(row: str, number: int, following: str, depths: list[int], blanks: int) -> _Row:
    if _RULE.fullmatch(row):
        return _Row(number, row.strip(), "rule", blanks=blanks, ends=True)
    if heading := _HEADING.match(row):
        text = _CLOSING.sub("", row[heading.end() :].strip()).strip()
        return _Row(number, text, "heading", len(heading[1]), blanks=blanks, ends=True)
    if (under := _UNDERLINE.fullmatch(following)) and not _ITEM.match(row) and "|" not in row:
        return _Row(number, row.strip(), "heading", 1 if under[1][0] == "=" else 2, blanks=blanks, ends=True)
    ends = _ends(row, following)
    if item := _ITEM.match(row):
        depth = _depth(len(item[1]), depths)
        text = _TASK.sub("", row[item.end() :], count=1)
        return _Row(number, text, "item", depth, item[2], blanks, ends)
    if row.strip().startswith("|") or (row.count("|") >= 2 and following.strip().startswith("|")):
        return _Row(number, row.strip().strip("|"), "cells", blanks=blanks, ends=True)
    return _Row(number, row.strip().lstrip("> "), "text", blanks=blanks, ends=ends)


def _is_table_rule(row: str) -> bool:
    return "-" in row and "|" in row and not row.strip(" \t:|-")


def _ends(row: str, following: str) -> bool:
    """Whether the paragraph ends here: a hard break, or nothing that goes on below."""
    if row.endswith(_HARD_BREAKS) or not following.strip():
        return True
    return bool(_ITEM.match(following) or _HEADING.match(following) or _RULE.fullmatch(following))


def _depth(indent: int, depths: list[int]) -> int:
    """Level of an item by its indent among the items above it."""
    while depths and indent < depths[-1]:
        depths.pop()
    if not depths or indent > depths[-1] + 1:
        depths.append(indent)
    return len(depths) - 1


def _lines(row: _Row) -> Iterator[Line]:
    """The printed lines of a row: one, or more where it holds line breaks; table cells are parted by tabs."""
    if row.kind == "cells":
        row = _Row(row.number, "\t".join(cell.strip() for cell in row.text.split("|")), row.kind, ends=True)
    parts = [part for part in _BREAK.split(row.text.rstrip(" \\")) if part.strip()]
    for position, part in enumerate(parts):
        typed, rest = split_glyph(part) if row.kind == "text" else (None, part)
        glyph = row.glyph if row.kind == "item" else typed
        text, bold, italic, looks = _emphasis(rest)
        if not text and row.kind != "rule":
            continue
        heading = row.kind == "heading"
        yield Line(
            text=text or part,
            place=Place(paragraph=row.number),
            size=_HEADING_SIZES[row.level - 1] if heading else BODY_SIZE,
            bold=bold or heading,
            italic=italic,
            indent=_INDENT * (row.level + 1) if row.kind in ("item", "text") else 0.0,
            gap=float(row.blanks) if position == 0 else 0.0,
            glyph=glyph if position == 0 else None,
            level=row.level if row.kind == "item" else 0,
            style=f"heading {row.level}" if heading else None,
            paragraph_end=row.ends and position == len(parts) - 1,
            furniture=row.kind == "rule",
            stretches=looks if glyph is None else (),
        )


def _emphasis(source: str) -> tuple[str, bool, bool, tuple[str, ...]]:
    """Text without its marks, whether most of it is bold or italic, and its stretches of one look."""
    text = _IMAGE.sub(r"\1", _LITERAL.sub(_put_aside, source))
    text = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", text))
    text = _AUTOLINK.sub(lambda match: match[1].removeprefix("mailto:"), text)
    text = html.unescape(_TAG.sub("", text))
    weight, parts = max(1, len(clean(text))), stretches(_looks(text))
    bold = sum(len(match[1]) for match in _STRONG.findall(text))
    text = _STRONG.sub(r"\2", text)
    italic = sum(len(match[1]) for match in _EMPHASIS.findall(text))
    text = _EMPHASIS.sub(r"\2", text)
    return clean(_put_back(text)), 2 * bold > weight, 2 * italic > weight, parts


def _put_aside(literal: re.Match[str]) -> str:
    return "".join(chr(_ASIDE + ord(sign)) if sign in string.punctuation else sign for sign in literal[1] or literal[2])


def _put_back(text: str) -> str:
    return _PUT_ASIDE.sub(lambda match: chr(ord(match.group()) - _ASIDE), text)


def _looks(text: str) -> Iterator[tuple[str, str]]:
    """Pieces of a text with the mark that sets them."""
    place = 0
    for match in _MARKED.finditer(text):
        yield _put_back(text[place : match.start()]), ""
        yield _put_back(match[2] or match[4]), match[1] or match[3]
        place = match.end()
    yield _put_back(text[place:]), ""
