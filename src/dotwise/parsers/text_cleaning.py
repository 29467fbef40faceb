"""
Make the text of every format alike: one form of each character, no invisible ones, letter-spaced words closed up.

Nothing that a reader sees is taken away.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_SPACE_KINDS = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACES = re.compile(r" {2,}")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_COMPATIBILITY = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff\u0132\u0133\u01c4-\u01cc]+")
"""Ligatures, full-width letters and the mathematical alphabets that people paste as bold or italic."""
_SURROGATES = re.compile("[\ud800-\udfff]")
_TABS = re.compile(r" *\t[ \t]*")
_LETTER_SPACED = re.compile(r"(?<![^\s|·•])[^\W\d_](?: +[^\W\d_])+(?![^\s|·•:,.])")
_TWO_LETTERS = re.compile(r" [^\W\d_] +[^\W\d_](?![^\s|·•:,.])")
"""What every text set apart holds, and found faster, as it begins with a space."""
_LEADERS = re.compile(
    r"(?<=[\w)]) ?\.{4,} ?(?=[\w(])|(?<=\d\d\d\d) ?\.{3} ?(?=[A-Z0-9])|(?<=[\w)]) \.{3} (?=\(?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d\b)"
)
"""Dots that lead the eye from a name to its dates, or back."""
_FEWEST_CAPITALS = 4
_FEWEST_LETTERS = 6
"""No sentence has that many words of one letter in a row."""


def clean(text: str) -> str:
    """``text`` in NFC with ordinary spaces, without invisible characters, ends trimmed; tabs stay as single tabs.

    >>> clean("E X P E R I E N C E")
    'EXPERIENCE'
    """
    if text.isascii() and text.isprintable():
        plain = text
    else:
        plain = _plain_characters(text)
    if "..." in plain:
        plain = _LEADERS.sub("\t", plain)
    closed = close_up(plain)
    return (_SPACES.sub(" ", closed) if "  " in closed else closed).strip()


def without_comments(text: str, opening: str, closing: str) -> str:
    """``text`` without what stands between the marks; line ends stay, so that lines keep their numbers."""
    kept, position = [], 0
    while (begin := text.find(opening, position)) >= 0 and (end := text.find(closing, begin + len(opening))) >= 0:
        kept += [text[position:begin], "\n" * text.count("\n", begin, end)]
        position = end + len(closing)
    return "".join([*kept, text[position:]])


def _plain_characters(text: str) -> str:
    text = _SPACE_KINDS.sub(" ", _SURROGATES.sub("\ufffd", text))
    text = _COMPATIBILITY.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = _CONTROLS.sub("", text.replace("\x0b", " ").replace("\x0c", " ").replace("\u2011", "-"))
    return _TABS.sub("\t", re.sub(r"[\r\n\u0085\u2028\u2029]+", " ", text))


def close_up(text: str) -> str:
    """Join letters that are set apart for looks: single letters by one space, words by two or more."""
    return _LETTER_SPACED.sub(_close, text) if _TWO_LETTERS.search(text) else text


def _close(match: re.Match[str]) -> str:
    spaced = match.group()
    letters = spaced.replace(" ", "")
    if len(letters) < (_FEWEST_CAPITALS if letters.isupper() else _FEWEST_LETTERS):
        return spaced
    if _WORD_BEFORE.search(match.string[max(0, match.start() - 3) : match.start()]) or _is_series(letters):
        return spaced
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", spaced))


_WORD_BEFORE = re.compile(r"(?:[^\W\d_]{2}|.[:,;]) $")
"""A word set as usual, one blank before single letters: they are classes or grades, "Drove classes B C D E"."""


def _is_series(letters: str) -> bool:
    """Whether each letter is the one before or the next of the alphabet, as in grades or classes and in no word: "A A B B"."""
    return all(ord(after) - ord(before) in (0, 1) for before, after in pairwise(letters))
