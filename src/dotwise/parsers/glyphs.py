"""
Bullet signs: which characters open a list item, and which only look as if they did.

A sign is taken off the text only where it cannot be the beginning of a word, a range, a sum or a telephone number.
"""

from __future__ import annotations

import re

_SIGNS = (
    "•●○◦∙⋅·▪■□▫◻◼◽◾◆◇❖⬥⬦◊‣⁃➢➤➔➜➣➧➨➪►▶▸▹▻▷→⇒⇨↠↳✓✔✗✘☑☐✅★☆✦✧✩✪✯✱✲✳❋❑❒❏❍⚫⚪⬤🔹🔸🔷🔶¤\u2981\u29bf\u25d8\u25d9\uff65"
)
_ALWAYS = re.compile(rf"[{_SIGNS}](?=\s|\w|[\"'“‘(\[£$€&<~≈+@#.])|[{_SIGNS}]$")
_ASCII = re.compile(r"(?:[-–—―‐‑−*+>~»›]|--|->|=>|>>|\*\*|#)(?=\s)")
_TIGHT = re.compile(r"[-–—*»›](?=[^\W\d_]{2})")
"""A dash or star set tight against a capital: ``-Managed``."""
_SYMBOL_LETTER = re.compile(r"[ovqlnuØüŸ§w](?=\t+\S|[ \t]+[^\W\d_a-z])|[oØüŸ§](?=[ \t]+[\d$€£(“\"])")
"""Letters that a symbol font shows as signs and that remain when the font is lost (``o``, ``§``, ``Ø``, ``ü``)."""
_NUMBER = re.compile(
    r"\(?\d{1,2}[.)](?=\s+[^\W\d_])|\(?[a-z]\)(?=\s)|\((?:i{1,3}|iv|vi{0,3}|ix|x)\)(?=\s)|(?:ii|iii|iv|vi|vii|viii)[.)](?=\s)"
)
_UNMAPPED = re.compile(
    r"\(cid:\d+\)(?=\s|\w)|[\ue000-\uf8ff\U000f0000-\U000ffffd](?=\s*\S)|[\u0080-\u009f\u007f](?=\s|\w)"
)
_DATE_REST = re.compile(
    r"\s*(?:(?:present|current|now|today|date|ongoing|to date|heute|aujourd'hui|actualidad|presente)\b"
    r"|(?:\w{3,9}\.?\s+)?(?:19|20)\d\d\b[^a-z]{0,4}$|\d{1,2}[./]\d{2,4}\b)",
    re.IGNORECASE,
)
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
    """
    stripped = text.lstrip()
    for opening in (_sign, _dash, _unmapped, _counted):
        if (length := opening(stripped)) > 0:
            return stripped[:length], _rest(stripped[length:])
    return None, text


def _rest(text: str) -> str:
    """What follows a sign, without a second one (``• - text``, a list item that was also typed as one)."""
    rest = text.lstrip()
    length = _sign(rest) or (_dash(rest) if rest[:1] in "-–—*" else 0)
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
