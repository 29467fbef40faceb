"""
Colours of Word: theme names to RGB, shading to a background, and whether a text stands out from it.

A colour is six hex digits. A background that cannot be known (a picture, a gradient, a table style) is ``UNKNOWN``,
and text on it counts as visible: dotwise reports hidden text, it does not suspect people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.language.ooxml import DRAWING, Element, w

UNKNOWN = "?"
WHITE = "FFFFFF"
BLACK = "000000"
FAINT = 28
"""Text whose strongest channel differs by less than this from its background cannot be seen (of 255)."""

_HIGHLIGHTS = {
    "black": BLACK, "white": WHITE, "darkblue": "00008B", "darkcyan": "008B8B", "darkgreen": "006400",
    "darkmagenta": "8B008B", "darkred": "8B0000", "blue": "0000FF", "green": "00FF00", "cyan": "00FFFF",
    "magenta": "FF00FF", "red": "FF0000", "yellow": "FFFF00", "lightgray": "D3D3D3", "darkgray": "A9A9A9",
}  # fmt: skip
_ALIASES = {
    "background1": "lt1", "text1": "dk1", "background2": "lt2", "text2": "dk2", "light1": "lt1", "dark1": "dk1",
    "light2": "lt2", "dark2": "dk2", "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours and fonts that a document calls by name."""

    colours: tuple[tuple[str, str], ...] = (("lt1", WHITE), ("dk1", BLACK))
    major: str | None = None
    minor: str | None = None

    def colour(self, name: str) -> str | None:
        """RGB of a theme colour; None if the theme has no such colour."""
        return dict(self.colours).get(_ALIASES.get(name, name))


def read_theme(root: Element | None) -> Theme:
    """The theme part, or Word's black and white where there is none."""
    if root is None:
        return Theme()
    colours = []
    for slot in root.iterfind(f".//{{{DRAWING}}}clrScheme/*"):
        for colour in slot:
            rgb = colour.get("lastClr") or colour.get("val") or ""
            if _HEX.fullmatch(rgb):
                colours.append((slot.tag.rsplit("}", 1)[-1], rgb.upper()))
    fonts = [
        face.get("typeface") if (face := root.find(f".//{{{DRAWING}}}{name}/{{{DRAWING}}}latin")) is not None else None
        for name in ("majorFont", "minorFont")
    ]
    return Theme(tuple(colours) or Theme().colours, fonts[0] or None, fonts[1] or None)


def named_colour(element: Element | None, theme: Theme, attribute: str = "val", prefix: str = "theme") -> str | None:
    """Colour of ``w:color`` or the fill of ``w:shd``; None for ``auto`` or nothing."""
    if element is None:
        return None
    themed = element.get(w(f"{prefix}Color" if prefix == "theme" else f"{prefix}Fill"))
    if themed and (base := theme.colour(themed)):
        suffix = "" if prefix == "theme" else "Fill"
        tint, shade = element.get(w(f"{prefix}{suffix}Tint")), element.get(w(f"{prefix}{suffix}Shade"))
        return _mixed(base, tint, shade)
    rgb = (element.get(w(attribute)) or "").lstrip("#")
    return rgb.upper() if _HEX.fullmatch(rgb) else None


def _mixed(colour: str, tint: str | None, shade: str | None) -> str:
    """A theme colour made lighter (tint) or darker (shade), each in 255ths."""
    channels = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    try:
        if tint:
            part = int(tint, 16) / 255
            channels = [round(255 - (255 - channel) * part) for channel in channels]
        if shade:
            part = int(shade, 16) / 255
            channels = [round(channel * part) for channel in channels]
    except ValueError:
        return colour
    return "".join(f"{channel:02X}" for channel in channels)


def shading(properties: Element | None, theme: Theme) -> str | None:
    """Background that the ``w:shd`` of some properties paints; None where it paints none."""
    element = properties.find(w("shd")) if properties is not None else None
    if element is None:
        return None
    pattern = element.get(w("val"))
    if pattern == "solid":
        return named_colour(element, theme, "color") or BLACK
    fill = element.get(w("themeFill"))
    if fill and (base := theme.colour(fill)):
        return _mixed(base, element.get(w("themeFillTint")), element.get(w("themeFillShade")))
    painted = named_colour(element, theme, "fill", "none")
    return painted if pattern in (None, "clear", "nil") else UNKNOWN


def highlight(properties: Element | None) -> str | None:
    """Background of a marked run."""
    element = properties.find(w("highlight")) if properties is not None else None
    return _HIGHLIGHTS.get((element.get(w("val")) or "").lower()) if element is not None else None


def cannot_be_seen(colour: str | None, background: str | None) -> bool:
    """Whether text of that colour disappears on that background (None: automatic, which always contrasts)."""
    if colour is None or background == UNKNOWN:
        return False
    pairs = zip(_channels(colour), _channels(background or WHITE), strict=True)
    return max(abs(one - other) for one, other in pairs) < FAINT


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)
