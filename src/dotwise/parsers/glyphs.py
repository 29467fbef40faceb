"""
Bullet signs: which characters open a list item, and which only look as if they did.

A sign is taken off the text only where it cannot be the beginning of a word, a range, a sum or a telephone number.
"""

from __future__ import annotations

import re

_SIGNS = (
    r"\u00b7\u2022\u2023\u2027\u2043\u204c\u204d\u203b\u2055\u2219\u22c4-\u22c6\u220e\u2217\u30fb\uff65\u00a4"  # dots
    r"\u25a0-\u25b1\u25b6-\u25bb\u25c0-\u25ff\u2b12-\u2b2f\u2b50-\u2b58\u2981\u29be\u29bf\u29eb\U0001f780-\U0001f7d8"  # shapes
    r"\u2192\u219d\u21a0\u21a3\u21a6\u21aa\u21ac\u21b3\u21c9\u21d2\u21db\u21dd\u21e2\u21e5\u21e8\u21f0\u21fe"  # arrows
    r"\u2794\u2798-\u27af\u27b1-\u27be\u27f6\u27f9\u27fe\u2b95\u2b9a\u2b9e\u2bab\u276f\u2771"  # arrows of other fonts
    r"\u2605\u2606\u2610-\u2612\u261b\u261e\u2660-\u2667\u26aa-\u26ac\u2705\u2713-\u271c\u2721-\u274b\u274d\u274f-\u2752\u2756"
    r"\u2765\u2767\U0001f449\U0001f518\U0001f532-\U0001f539\U0001f5f8\U0001f5f9"  # ticks, stars, suits of cards, hands
)
"""Members of a character class; signs that point up or down are none, for they may say what rose or fell."""
_ALWAYS = re.compile(rf"[{_SIGNS}](?=\s|\w|[\"'“‘(\[£$€&<~≈+@#.])|[{_SIGNS}]$")
_ASCII = re.compile(r"(?:[-–—―‐‑−*+>~»›≫]|--|->|=>|>>|\*\*|#|\[[xX✓✔]\])(?=\s)")
_TIGHT = re.compile(r"[-–—*»›](?=[^\W\d_]{2})")
"""A dash or star set tight against a capital: ``-Managed``."""
_SYMBOL_LETTER = re.compile(r"[ovqlnuØüŸ§w](?=\t+\S|[ \t]+[^\W\d_a-z])|[oØüŸ§](?=[ \t]+[\d$€£(“\"])")
"""Letters that a symbol font shows as signs and that remain when the font is lost (``o``, ``§``, ``Ø``, ``ü``)."""
_NUMBER = re.compile(
    r"\(?\d{1,2}[.)](?=\s+[^\W\d_])|\d{1,2}/(?=\s+[^\W\d_a-z])|\(?[a-z]\)(?=\s)|\((?:i{1,3}|iv|vi{0,3}|ix|x)\)(?=\s)|(?:ii|iii|iv|vi|vii|viii)[.)](?=\s)"
)
_UNMAPPED = re.compile(
    r"\(cid:\d+\)(?=\s|\w)|[\ue000-\uf8ff\U000f0000-\U000ffffd](?=\s*\S)|[\u0080-\u009f\u007f](?=\s|\w)"
)
_DATE_REST = re.compile(
    r"\s*(?:(?:present|current|now|today|date|ongoing|to date|heute|aujourd'hui|actualidad|presente)\b(?=\W*$|[^\S\t]*[\t,;:|()\[·•–—/]|[^\S\t]+\d| - )"
    r"|(?:\w{3,9}\.?\s+)?(?:19|20)\d\d\b[^a-z]{0,4}$|\d{1,2}[./]\d{2,4}\b)",
    re.IGNORECASE,
)
"""What ends a stretch of time behind a dash; words that go on with a verb's object do not: "- Present monthly figures"."""
_CONTACT_REST = re.compile(
    r"\s*(?:\S{1,100}@\S{1,100}\.\w|https?:|www\.|linkedin\.|github\.|[+(]?\d[\d\s().\-–/]{6,}\d\s*$|\S+\.(?:com|org|net|io|dev|me)\b)",
    re.I,
)
_MONTH = re.compile(
    r"\s*(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\w*\.?\s+(?:19|20)\d\d", re.IGNORECASE
)


def split_glyph(text: str) -> tuple[str | None, str]:
    """The bullet sign that opens ``text`` and the text without it; ``(None, text)`` where there is none.

    >>> split_glyph("• Cut the queue by half")
    ('•', 'Cut the queue by half')
    >>> split_glyph("– Present")
    (None, '– Present')
    >>> split_glyph("- Present monthly figures to the board")
    ('-', 'Present monthly figures to the board')
    """
    stripped = text.lstrip()
    for opening in (_sign, _dash, _unmapped, _counted):
        if (length := opening(stripped)) > 0:
            return stripped[:length], _rest(stripped[length:])
    return None, text


def _rest(text: str) -> str:
    """What follows a sign, without a second one (``• - text``, a list item that was also typed as one)."""
    rest = text.lstrip()
    length = _sign(rest) or (_dash(rest) if rest[:1] in "-–—*[" else 0)
    return rest[length:].lstrip() if length and rest[length:].strip() else rest


def _sign(text: str) -> int:
    match = _ALWAYS.match(text)
    return match.end() if match else 0


def _dash(text: str) -> int:
    match = _ASCII.match(text)
    if match:
        rest = text[match.end() :]
        if _DATE_REST.match(rest) or not rest.strip() or (match.group() in "+#~" and not _speaks(rest)):
            return 0
        return match.end()
    match = _TIGHT.match(text)
    if match and text[match.end()].isupper() and not (text[0] == "*" and "*" in text[1:]):
        return match.end()
    match = _SYMBOL_LETTER.match(text)
    return match.end() if match else 0


def _speaks(rest: str) -> bool:
    """Whether text follows, and not a number to call or to count."""
    return rest.strip()[:1].isalpha() or len(re.findall(r"[^\W\d_]{2,}", rest)) > 2


def _unmapped(text: str) -> int:
    """Signs of symbol fonts without a letter of their own; before an address or number they are icons, not bullets."""
    match = _UNMAPPED.match(text)
    if not match or _CONTACT_REST.match(text[match.end() :]):
        return 0
    return match.end()


def _counted(text: str) -> int:
    match = _NUMBER.match(text)
    if not match or _MONTH.match(text[match.end() :]):
        return 0
    return match.end()
