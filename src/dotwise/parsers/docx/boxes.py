"""
Text boxes: what they are painted with and whether they stand on the page at all.

Both kinds are known: drawings (``wps``) and the older VML.
"""

from __future__ import annotations

import re

from dotwise.language.ooxml import ANCHORING, DRAWING, SHAPE, VML, Element, number, w
from dotwise.parsers.docx.colours import UNKNOWN, Theme

_EMU = 12700
"""English metric units in a point."""
_PAGE = (842.0, 1191.0)
"""A3, for parts that do not tell their page size."""
_LENGTH = re.compile(r"(?:^|;)\s*(margin-left|margin-top|width|height)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)(?=;|$)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}


def box_background(content: Element, theme: Theme) -> str | None:
    """RGB that a text box is filled with; None where it is clear; ``UNKNOWN`` for pictures, gradients, styles."""
    shape = _ancestor(content, f"{{{SHAPE}}}wsp")
    if shape is not None:
        return _drawn_fill(shape, theme)
    shape = next((element for element in content.iterancestors() if element.tag.startswith(f"{{{VML}}}")
                  and not element.tag.endswith("}textbox")), None)  # fmt: skip
    if shape is None or shape.get("filled") in {"f", "false"}:
        return None
    fill = (shape.get("fillcolor") or "").split(" ")[0].lstrip("#")
    if re.fullmatch(r"[0-9A-Fa-f]{6}", fill):
        return fill.upper()
    return {"": None, "white": "FFFFFF", "black": "000000"}.get(fill.lower(), UNKNOWN)


def _drawn_fill(shape: Element, theme: Theme) -> str | None:
    properties = shape.find(f"{{{SHAPE}}}spPr")
    if properties is not None:
        if properties.find(f"{{{DRAWING}}}noFill") is not None:
            return None
        solid = properties.find(f"{{{DRAWING}}}solidFill")
        if solid is not None and len(solid):
            colour = solid[0]
            rgb = colour.get("val") if colour.tag.endswith("}srgbClr") else theme.colour(colour.get("val") or "")
            return UNKNOWN if rgb is None or len(colour) else rgb.upper()
        if any(properties.find(f"{{{DRAWING}}}{fill}") is not None for fill in ("gradFill", "blipFill", "pattFill")):
            return UNKNOWN
    reference = shape.find(f"{{{SHAPE}}}style/{{{DRAWING}}}fillRef")
    return UNKNOWN if reference is not None and reference.get("idx") not in (None, "0") else None


def is_off_page(content: Element) -> bool:
    """Whether the whole box lies beyond an edge of its page."""
    anchor = _ancestor(content, f"{{{ANCHORING}}}anchor")
    if anchor is not None:
        extent = anchor.find(f"{{{ANCHORING}}}extent")
        size = [(number(extent.get(side)) or 0) / _EMU if extent is not None else 0.0 for side in ("cx", "cy")]
        offsets = [_offset(anchor, name) for name in ("positionH", "positionV")]
        return any(_beyond(*sides) for sides in zip(offsets, size, _page(content), strict=True))
    # Shapes inside a group are measured in the group's own units, so the outermost one tells.
    styles = [str(element.get("style")) for element in content.iterancestors() if element.get("style")]
    if not styles or "absolute" not in styles[-1]:
        return False
    sides = {name: float(length) * _POINTS[unit] for name, length, unit in _LENGTH.findall(styles[-1])}
    width, height = _page(content)
    across = _beyond(sides.get("margin-left"), sides.get("width", 0.0), width)
    return across or _beyond(sides.get("margin-top"), sides.get("height", 0.0), height)


def box_width(content: Element) -> float | None:
    """Width of a text box in points; None where the file does not say."""
    anchor = _ancestor(content, f"{{{ANCHORING}}}anchor")
    if anchor is not None:
        extent = anchor.find(f"{{{ANCHORING}}}extent")
        measure = number(extent.get("cx")) if extent is not None else None
        return None if measure is None else measure / _EMU
    styles = [str(element.get("style")) for element in content.iterancestors() if element.get("style")]
    sides = {name: float(length) * _POINTS[unit] for name, length, unit in _LENGTH.findall(styles[0] if styles else "")}
    return sides.get("width")


def lies_behind_text(root: Element) -> bool:
    """Whether a story has drawings behind its text, such as a dark banner: then white text may well be visible."""
    return any(anchor.get("behindDoc") in {"1", "true"} for anchor in root.iter(f"{{{ANCHORING}}}anchor")) or any(
        "z-index:-" in (element.get("style") or "").replace(" ", "")
        for element in root.iter()
        if isinstance(element.tag, str) and element.tag.startswith(f"{{{VML}}}")
    )


def _offset(anchor: Element, name: str) -> float | None:
    offset = anchor.find(f"{{{ANCHORING}}}{name}/{{{ANCHORING}}}posOffset")
    measure = number(offset.text if offset is not None else None)
    return None if measure is None else measure / _EMU


def _beyond(offset: float | None, size: float, page: float) -> bool:
    return offset is not None and (offset > page or offset + size < -page / 2)


def _page(content: Element) -> tuple[float, float]:
    """Width and height of the page in points, from the first section of the part."""
    size = next(content.getroottree().getroot().iter(w("pgSz")), None)
    if size is None:
        return _PAGE
    width, height = number(size.get(w("w"))), number(size.get(w("h")))
    return (width / 20, height / 20) if width and height else _PAGE


def _ancestor(element: Element, tag: str) -> Element | None:
    return next(element.iterancestors(tag), None)
