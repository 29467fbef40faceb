"""Is what was read a text? Garbled fonts give letters that mean nothing; the shares were measured on 86 real résumés."""

from __future__ import annotations

import re
from collections.abc import Iterable

_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåæøœãõëïœýěůąęıőű")
_STOP_WORDS = frozenset(
    "a an and as at by for from in into is it of on or our per that the this to was were which with my we "
    "de la le les et du des en un une el los las con para por der die das und mit für von im den zu do da na se".split()
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LETTER = re.compile(r"[^\W\d_]")
_UNMAPPED = re.compile(r"(?<=\S)(?:[\ue000-\uf8ff\U000f0000-\U0010ffff\ufffd\x01-\x08\x0e-\x1f\x7f-\x9f]|\(cid:\d+\))+")
_FEWEST = 12
"""Fewer tokens are too few to tell."""
_ENOUGH = 40
"""With fewer tokens, the share of words must be smaller still."""
_FEW_WORDS_SHARE = 0.2
_SAMPLE = 3_000
"""Characters that suffice to tell."""
_WORD_SHARE = 0.35
_STOP_SHARE = 0.05
_UNMAPPED_SHARE = 0.02


def is_garbled(texts: Iterable[str]) -> bool:
    """True where few tokens look like words of any Latin-script language, or many signs have no meaning."""
    joined = " ".join(texts)[:_SAMPLE]
    if unmapped_share(joined) > _UNMAPPED_SHARE:
        return True
    tokens = joined.split()
    if len(tokens) < _FEWEST:
        return False
    words = [token.strip(".,;:()[]'\"“”’!?").casefold() for token in tokens]
    if sum(1 for word in words if word in _STOP_WORDS) >= _STOP_SHARE * len(words):
        return False
    shaped = sum(1 for word in words if word.isalpha() and not _VOWELS.isdisjoint(word))
    least = _WORD_SHARE if len(words) >= _ENOUGH else _FEW_WORDS_SHARE
    return shaped < least * len(words) and not _is_foreign(joined)


def _is_foreign(text: str) -> bool:
    """True for a text in another script than Latin."""
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_LATIN.findall(text)) < 0.6 * letters


def unmapped_share(text: str) -> float:
    """Share of characters without a meaning; a sign that opens a word or stands alone (bullet, icon) is not counted."""
    # The handful of distinct characters is searched first: a page has thousands, and hardly ever one of these.
    if "(cid:" not in text and not _UNMAPPED.search(" ".join(f"x{letter}" for letter in set(text))):
        return 0.0
    return sum(len(match) for match in _UNMAPPED.findall(text)) / len(text)
