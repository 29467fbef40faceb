"""Text inside drawings: SmartArt, whose words lie in a part of their own, and WordArt, whose words are an attribute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from dotwise.language.ooxml import DRAWING, PARAGRAPH, RELATIONS, VML, Element, w

_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_NO_TEXT = frozenset({"doc", "parTrans", "sibTrans", "pres"})
"""Points of a diagram that stand for its links and looks."""
_TEXT_PATH = f"{{{VML}}}textpath"
_DEEPEST = 50


def word_art(element: Element) -> str | None:
    """The words of a piece of WordArt; None for other elements and for watermarks behind the page."""
    if element.tag != _TEXT_PATH:
        return None
    shape = element.getparent()
    if shape is not None and "watermark" in (shape.get("id") or "").lower():
        return None
    return element.get("string") or None


def diagram_paragraphs(paragraph: Element, diagrams: Mapping[str, Element]) -> Iterator[Element]:
    """The texts of the SmartArt that a ``w:p`` anchors, in the order of the diagram, as paragraphs of Word.

    ``diagrams`` are the data parts by relation id.
    """
    for reference in paragraph.iter(f"{_DIAGRAM}relIds"):
        data = diagrams.get(reference.get(f"{{{RELATIONS}}}dm") or "")
        if data is None:
            continue
        for point in _in_order(data):
            for line in point.iterfind(f"{_DIAGRAM}t/{{{DRAWING}}}p"):
                text = "".join(part.text or "" for part in line.iter(f"{{{DRAWING}}}t"))
                if text.strip():
                    yield _as_paragraph(text)


def _as_paragraph(text: str) -> Element:
    paragraph = etree.Element(PARAGRAPH)
    etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = text
    return paragraph


def _in_order(data: Element) -> Iterator[Element]:
    """The points of a diagram from its root down, each before those below it; those tied to nothing come last."""
    points = {point.get("modelId") or "": point for point in data.iter(f"{_DIAGRAM}pt")}
    below: dict[str, list[tuple[int, str]]] = {}
    for tie in data.iter(f"{_DIAGRAM}cxn"):
        if tie.get("type", "parOf") == "parOf":
            order = tie.get("srcOrd") or ""
            place = (int(order) if order.isdecimal() else 0, tie.get("destId") or "")
            below.setdefault(tie.get("srcId") or "", []).append(place)
    roots = [key for key, point in points.items() if point.get("type") == "doc"]
    walked: dict[str, None] = {}
    for root in roots:
        _walk(root, below, walked, 0)
    for key in (*walked, *(key for key in points if key not in walked)):
        if key in points and points[key].get("type", "node") not in _NO_TEXT:
            yield points[key]


def _walk(key: str, below: Mapping[str, list[tuple[int, str]]], walked: dict[str, None], depth: int) -> None:
    if key in walked or depth > _DEEPEST:
        return
    walked[key] = None
    for _, child in sorted(below.get(key, ())):
        _walk(child, below, walked, depth + 1)
