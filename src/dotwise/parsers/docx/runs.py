r"""
The text of one paragraph in its accepted state: pieces with their look, breaks as ``\\n``, tabs as ``\\t``.

Read: runs, insertions, hyperlinks, results of fields, content controls, symbols, formulas. Not read: deletions,
field codes, comments, phonetic guides, and the text boxes that the paragraph only anchors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dotwise.language.ooxml import BOX_CONTENT, REMOVED, Element, children, is_on, value, w
from dotwise.parsers.docx.controls import CONTROL, is_unfilled
from dotwise.parsers.docx.drawn import word_art
from dotwise.parsers.docx.styles import Look, Styles, over, read_look
from dotwise.parsers.docx.symbols import readable, sign
from dotwise.parsers.package import relation_id

_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SKIPPED = REMOVED | {w("pPr"), w("rPr"), w("rt"), w("sdtPr"), w("sdtEndPr"), w("instrText"), w("delText"), BOX_CONTENT}
_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "",
}
_RUN, _PROPERTIES, _LOOKS = w("r"), w("pPr"), w("rPr")
_ENDLESS = (*sorted(REMOVED), w("specVanish"))
"""What makes the end of a paragraph none."""
_CODES = frozenset({w("instrText"), w("fldSimple"), w("hyperlink")})
_PRINTED = frozenset({*_SIGNS, w("t"), w("sym"), _MATH_TEXT})
_COUNTING_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters that look the same."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Content:
    """What a paragraph holds."""

    pieces: tuple[Piece, ...]
    links: tuple[str, ...] = ()
    """Relation ids and addresses of its hyperlinks."""
    counts_pages: bool = False


def read_content(paragraph: Element, base: Look, styles: Styles) -> Content:
    """Pieces, links and page fields of a ``w:p``; ``base`` is the look of its paragraph style."""
    pieces = []
    links = []
    counts_pages = False
    for element, run in _inline(paragraph, None):
        tag = element.tag
        if tag == w("hyperlink") and (identity := relation_id(element)):
            links.append(identity)
        elif tag in (w("instrText"), w("fldSimple")):
            code = element.text if tag == w("instrText") else element.get(w("instr"))
            counts_pages = counts_pages or bool(_COUNTING_FIELD.match(code or ""))
            links.extend(_LINK_FIELD.findall(code or ""))
        else:
            look = _look(run, base, styles)
            text = _text(element, look)
            if text:
                pieces.append(Piece(text, look))
    return Content(tuple(pieces), tuple(links), counts_pages)


def _inline(element: Element, run: Element | None) -> Iterator[tuple[Element, Element | None]]:
    """Elements that print or mean something inside a paragraph, each with the run it stands in."""
    for child in children(element):
        tag = child.tag
        if tag in _CODES:
            yield child, run
        if tag in _PRINTED or (tag not in _SKIPPED and word_art(child)):
            yield child, run
        elif tag not in _SKIPPED and len(child) and not (tag == CONTROL and is_unfilled(child)):
            yield from _inline(child, child if tag == _RUN else run)


def _text(element: Element, look: Look) -> str:
    if element.tag in _SIGNS:
        return _SIGNS[element.tag]
    if element.tag == w("sym"):
        try:
            return sign(int(element.get(w("char")) or "B7", 16), element.get(w("font")))
        except ValueError:
            return "•"
    if art := word_art(element):
        return f"\n{art}\n"
    # Line ends inside w:t are only white space of the file.
    return readable((element.text or "").replace("\n", " ").replace("\r", " "), look.font)


def _look(run: Element | None, base: Look, styles: Styles) -> Look:
    properties = run.find(w("rPr")) if run is not None else None
    if properties is None:
        return base
    character = properties.find(w("rStyle"))
    named = styles.character(character.get(w("val"))) if character is not None else Look()
    return over(over(base, named), read_look(properties, styles.theme))


def flows_on(paragraph: Element) -> bool:
    """Whether the text of a paragraph is printed as the beginning of the next one.

    So it is where tracked changes take its end away, where a style separator ends it, and where it is a drop cap.
    """
    properties = paragraph.find(_PROPERTIES)
    if properties is None:
        return False
    mark = properties.find(_LOOKS)
    if mark is not None and any(mark.find(tag) is not None for tag in _ENDLESS):
        return True
    return value(properties, "framePr", "dropCap") in {"drop", "margin"}


def row_is_removed(row: Element) -> bool:
    """Whether tracked changes delete a table row."""
    return row.find(f"{w('trPr')}/{w('del')}") is not None


def row_is_hidden(row: Element) -> bool:
    """Whether a table row is marked as hidden."""
    return bool(is_on(row.find(w("trPr")), "hidden"))
