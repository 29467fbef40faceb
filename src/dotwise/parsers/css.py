"""The little of CSS that decides whether a reader sees a text, and whether it is bold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from dotwise.parsers.text_cleaning import without_comments

FAINT = 28
"""Text whose strongest channel differs by less than this from its background cannot be seen (of 255)."""
TINY = 2.0
"""Points; text up to this size cannot be read."""
MAX_SHEET = 200_000
"""Characters of style sheets that are read."""
_PIECES = re.compile(r"([^{}]*)([{}]?)")
_ON_SCREEN = re.compile(r"@(?:media (?:only )?(?:screen|all)$|layer|supports)")
_SIMPLE = re.compile(r"[.#]?[\w-]+")
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})")
_AWAY = re.compile(r"-(\d+(?:\.\d*)?|\.\d+)(px|pt|em|rem|in|cm|mm|%|vw|vh)?$")
_SIZE = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(px|pt|em|rem|%)?$")
_NAMED = {"white": "ffffff", "black": "000000", "snow": "fffafa", "ivory": "fffff0"}
_LENGTHS = {
    "px": 0.75,
    "pt": 1.0,
    "em": 11.0,
    "rem": 11.0,
    "in": 72.0,
    "cm": 28.35,
    "mm": 2.835,
    "%": 6.0,
    "vw": 6.0,
    "vh": 6.0,
}
_PAGE_WIDTH = 500.0
"""Points; hanging indents are smaller, and what is moved away by style sheets is moved by thousands."""
_TO_POINTS = {"px": 0.75, "pt": 1.0, "em": 11.0, "rem": 11.0, "%": 0.11}


@dataclass(frozen=True, slots=True)
class Style:
    """What an element's own style says; None where it says nothing."""

    colour: str | None = None
    background: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    bulleted: bool | None = None
    hidden: str | None = None
    size: float | None = None
    """Points."""
    apart: bool = False
    """It floats to the right."""
    spreads: bool = False
    """It sets its children side by side."""


Said: TypeAlias = Mapping[str, str]
"""Property to setting, both in lower case."""
Rules: TypeAlias = Mapping[str, Said]
"""Simple selector (``.class``, ``#id`` or tag) to what it declares."""


def read_rules(sheet: str) -> Rules:
    """The simple rules of a style sheet; combined selectors and rules for other media are passed over."""
    rules: dict[str, dict[str, str]] = {}
    around: list[str] = []
    for text, brace in _PIECES.findall(without_comments(sheet[:MAX_SHEET], "/*", "*/")):
        if brace == "{":
            around.append(text.rpartition(";")[2].strip().lower())
        elif brace == "}" and around:
            selectors = around.pop()
            if all(_ON_SCREEN.match(condition) for condition in around):
                said = _declarations(text)
                for selector in filter(_SIMPLE.fullmatch, map(str.strip, selectors.split(","))):
                    rules.setdefault(selector, {}).update(said)
    return rules


def _declarations(body: str) -> Said:
    parted = (declaration.partition(":") for declaration in body.lower().split(";"))
    return {name.strip(): setting.replace("!important", "").strip() for name, _, setting in parted if name.strip()}


def declared(element: Any, tag: str, rules: Rules) -> Style:
    """The style of an element by tag, classes, id, ``hidden`` and its own ``style``."""
    names = [tag, *(f".{name.lower()}" for name in (element.get("class") or "").split())]
    if element.get("id"):
        names.append(f"#{element.get('id').lower()}")
    said: dict[str, str] = {}
    for name in names:
        said.update(rules.get(name, {}))
    said.update(_declarations(element.get("style") or ""))
    hidden = "marked as hidden" if element.get("hidden") is not None else None
    return _style(said, hidden) if said or hidden else Style()


def _style(said: Mapping[str, str], hidden: str | None) -> Style:
    background = said.get("background-color") or said.get("background") or ""
    weight = said.get("font-weight")
    listed = said.get("list-style-type") or said.get("list-style")
    return Style(
        colour=_colour(said.get("color", "")),
        background=_colour(background) or ("?" if background and background not in ("none", "transparent") else None),
        bold=None if weight is None else weight in ("bold", "bolder", "600", "700", "800", "900"),
        italic=None if "font-style" not in said else said["font-style"] in ("italic", "oblique"),
        bulleted=None if listed is None else "none" not in listed,
        hidden=hidden or _hides(said),
        size=_points(said.get("font-size", "")),
        apart=said.get("float") == "right" or said.get("margin-left") == "auto",
        spreads=said.get("display") in ("flex", "inline-flex", "grid") and said.get("flex-direction") != "column",
    )


def _hides(said: Mapping[str, str]) -> str | None:
    if said.get("display") == "none" or said.get("visibility") in ("hidden", "collapse"):
        return "marked as hidden"
    if said.get("opacity") in ("0", "0.0", "0%"):
        return "transparent"
    size = _points(said.get("font-size", ""))
    if size is not None and size <= TINY:
        return "too small to read"
    if any(_is_away(said.get(name, "")) for name in ("left", "top", "right", "text-indent", "margin-left")):
        return "outside the page"
    if said.get("overflow") == "hidden" and (_is_zero(said.get("height")) or _is_zero(said.get("width"))):
        return "in a box without size"
    if said.get("clip", "").replace(" ", "") in ("rect(0,0,0,0)", "rect(0000)", "rect(1px,1px,1px,1px)"):
        return "clipped away"
    return None


def _points(size: str) -> float | None:
    """A font size in points; relative ones are taken relative to ordinary text."""
    match = _SIZE.match(size)
    return None if match is None else float(match[1]) * _TO_POINTS[match[2] or "px"]


def _is_away(offset: str) -> bool:
    """Whether a negative offset is so large that nothing of the text stays on the page."""
    match = _AWAY.match(offset)
    return match is not None and float(match[1]) * _LENGTHS[match[2] or "px"] >= _PAGE_WIDTH


def _is_zero(length: str | None) -> bool:
    return length is not None and re.fullmatch(r"[01]?(?:px|pt)?|0(?:em|%)", length) is not None


def why_unseen(style: Style, colour: str | None, background: str | None) -> str | None:
    """Why text of an element is not seen, by its own style and the colours it inherits; None where it is."""
    if style.hidden:
        return style.hidden
    if colour is None or background == "?" or style.colour is None:
        return None
    paper = background or "ffffff"
    apart = max(abs(int(colour[at : at + 2], 16) - int(paper[at : at + 2], 16)) for at in (0, 2, 4))
    return "in the colour of the paper behind it" if apart < FAINT else None


def _colour(setting: str) -> str | None:
    if match := _HEX.search(setting):
        digits = match[1]
        return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    if match := _RGB.search(setting):
        return "".join(f"{min(255, int(channel)):02x}" for channel in match.groups())
    return next((rgb for name, rgb in _NAMED.items() if re.search(rf"\b{name}\b", setting)), None)
