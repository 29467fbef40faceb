"""
Characters of symbol fonts as the signs they show.

Word stores them as a number in a font (``w:sym``) or in the private-use area: 0xF000 plus the place in the font.
Places as shown by the fonts Symbol, Wingdings, Wingdings 2/3 and Webdings; only bullets, ticks and contact icons matter.
"""

from __future__ import annotations

_SIGNS = {
    "symbol": {0xB7: "•", 0xA8: "♦", 0xAE: "→", 0xDE: "⇒", 0x2D: "-", 0xB0: "°", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xD7: "·"},
    "wingdings": {
        0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0x76: "❖", 0x71: "❑", 0x6C: "●", 0x6E: "■", 0x75: "◆", 0xA8: "□", 0xE0: "→",
        0xF0: "⇨", 0x9F: "•", 0x9E: "·", 0xD6: "✧", 0xAB: "★", 0xB2: "✧", 0x6F: "□", 0x77: "◆", 0xE8: "➔", 0xFE: "☑",
        0xFB: "✗", 0xA1: "○", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x46: "☞", 0x72: "❒", 0xDF: "←",
    },
    "wingdings 2": {0x97: "●", 0x96: "•", 0x50: "✓", 0x52: "☑", 0xA3: "□", 0xAE: "◆", 0x27: "☎"},
    "wingdings 3": {0x7D: "▶", 0x75: "▶", 0x84: "▶", 0x22: "→"},
    "webdings": {0x34: "▶", 0x3C: "■", 0x3D: "▪", 0x61: "✓", 0x6E: "●", 0xC9: "☎", 0x9B: "✉"},
}  # fmt: skip
FONTS = frozenset(_SIGNS)


def sign(code: int, font: str | None) -> str:
    """The sign at a place of a symbol font; ``•`` for a place that is not known."""
    return _SIGNS.get((font or "symbol").lower(), {}).get(code & 0xFF, "•")


def readable(text: str, font: str | None) -> str:
    """Text of a run with the characters of symbol fonts turned into signs.

    Private-use characters in other fonts stay: a bullet at the start of a line is recognised later.
    """
    name = (font or "").lower()
    if name in FONTS:
        return "".join(
            sign(ord(character), name) if 0xF020 <= ord(character) <= 0xF0FF or _placed(character, name) else character
            for character in text
        )
    return text


def _placed(character: str, name: str) -> bool:
    return name != "symbol" and 0x21 <= ord(character) <= 0xFF
