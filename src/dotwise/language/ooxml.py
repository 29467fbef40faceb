"""
Walk the XML of a Word document: which paragraphs there are, in which order, and what of them still counts.

Pure XML, no models. The parser reads with it and the renderer marks with it, so both number paragraphs alike:
``paragraphs(root)`` counts every ``w:p`` in document order, tables cell by cell and text boxes after the paragraph
that anchors them; of a thing stored twice (``mc:AlternateContent``) only one copy counts. In a whole file the body is
numbered first, from 1; headers, footers and footnotes go on counting after it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

Element: TypeAlias = Any
"""An lxml element; lxml has no types of its own."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
ANCHORING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
VML = "urn:schemas-microsoft-com:vml"

STRICT = "http://purl.oclc.org/ooxml/"
"""Where every name of Strict Open XML begins."""
DIALECTS = (
    (f"{STRICT}wordprocessingml/main", WORD),
    (f"{STRICT}officeDocument/relationships", RELATIONS),
    (f"{STRICT}drawingml/main", DRAWING),
    (f"{STRICT}drawingml/wordprocessingDrawing", ANCHORING),
)
"""Names of Strict Open XML and the usual ones: the same elements under another address."""
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that keeps the spaces around a text."""

PARAGRAPH = f"{{{WORD}}}p"
BOX_CONTENT = f"{{{WORD}}}txbxContent"
ALTERNATIVE = f"{{{COMPATIBILITY}}}AlternateContent"
CHOICE = f"{{{COMPATIBILITY}}}Choice"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
REMOVED = frozenset(f"{{{WORD}}}{name}" for name in ("del", "moveFrom"))
"""What tracked changes take away; the accepted state has none of it."""


def w(name: str) -> str:
    """The full name of an element or attribute of WordprocessingML."""
    return f"{{{WORD}}}{name}"


def parse_part(data: bytes) -> Element:
    """The root of one XML part. Entities stay unresolved, nothing is fetched, Strict namespaces become the usual ones.

    Raises:
        lxml.etree.XMLSyntaxError: the part is no XML.
    """
    if STRICT.encode() in data:
        for strict, usual in DIALECTS:
            data = data.replace(strict.encode(), usual.encode())
    reader = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data, reader)


def chosen(alternative: Element) -> Element | None:
    """The copy of an ``mc:AlternateContent`` that counts: the first choice that holds text, else the fallback."""
    choices = alternative.findall(CHOICE)
    fallback = alternative.find(FALLBACK)
    for choice in choices:
        if fallback is None or next(choice.iter(PARAGRAPH, w("t")), None) is not None:
            return choice
    return fallback if fallback is not None else next(iter(choices), None)


def children(element: Element) -> list[Element]:
    """The child elements, with every ``mc:AlternateContent`` replaced by the content of its chosen copy."""
    found = []
    for child in element:
        if child.tag == ALTERNATIVE:
            copy = chosen(child)
            found.extend(children(copy) if copy is not None else [])
        else:
            found.append(child)
    return found


def paragraphs(root: Element, first: int = 1) -> Iterator[tuple[int, Element]]:
    """Number and element of every ``w:p`` below ``root`` in document order, each stored copy once.

    Removed and hidden paragraphs are counted too: a number means the same whatever a reader leaves out.
    """
    number = first
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag == PARAGRAPH:
            yield number, element
            number += 1
        stack.extend(reversed(children(element)))


def boxes(paragraph: Element) -> Iterator[Element]:
    """The ``w:txbxContent`` of every text box that ``paragraph`` itself anchors, in document order."""
    stack = list(reversed(children(paragraph)))
    while stack:
        element = stack.pop()
        if element.tag == BOX_CONTENT:
            yield element
        else:
            stack.extend(reversed(children(element)))


def is_on(parent: Element | None, name: str) -> bool | None:
    """Whether a toggle such as ``w:b`` is switched on below ``parent``; None where it says nothing."""
    toggle = parent.find(w(name)) if parent is not None else None
    if toggle is None:
        return None
    return toggle.get(w("val"), "true") not in {"0", "false", "off", "none"}


def value(parent: Element | None, name: str, attribute: str = "val") -> str | None:
    """An attribute of the child ``name`` of ``parent``, such as ``w:sz``'s ``w:val``."""
    child = parent.find(w(name)) if parent is not None else None
    return None if child is None else child.get(w(attribute))


def number(text: str | None) -> float | None:
    """A measure as a number in the unit it is meant in; Strict's ``12pt`` comes back in twentieths of a point."""
    if text is None:
        return None
    scales = {"pt": 20.0, "in": 1440.0, "cm": 567.0, "mm": 56.7, "pc": 240.0}
    scale = scales.get(text[-2:], 1.0)
    try:
        measure = float(text[:-2] if text[-2:] in scales else text) * scale
    except ValueError:
        return None
    return measure if math.isfinite(measure) else None


def story_references(root: Element, kind: str) -> tuple[tuple[str, str], ...]:
    """``(type, relation id)`` of the headers or footers that a main part calls, in order, each relation once.

    Args:
        root: root of the main document part.
        kind: ``header`` or ``footer``. Types are ``first``, ``default`` and ``even``.
    """
    found: dict[str, str] = {}
    for reference in root.iter(w(f"{kind}Reference")):
        found.setdefault(str(reference.get(f"{{{RELATIONS}}}id")), reference.get(w("type"), "default"))
    return tuple((form, identity) for identity, form in found.items())
