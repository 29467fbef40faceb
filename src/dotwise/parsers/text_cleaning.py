"""
Make the text of every format alike: one form of each character, no invisible ones, letter-spaced words closed up.

Nothing that a reader sees is taken away.
"""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_COMPATIBILITY = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff\u0132\u0133\u01c4-\u01cc]+")
"""Ligatures, full-width letters and the mathematical alphabets that people paste as bold or italic."""
_SURROGATES = re.compile("[\ud800-\udfff]")
_TABS = re.compile(r" *\t[ \t]*")
_LETTER_SPACED = re.compile(r"(?<![^\s|·•])[^\W\d_](?: [^\W\d_&/]){3,}(?![^\s|·•:,.])")
_SPACED_WORDS = re.compile(
    r"(?<!\S)[^\W\d_](?:[ \u00a0][^\W\d_&/])+(?:[ \u00a0]{2,}[^\W\d_&/](?:[ \u00a0][^\W\d_])*)+(?!\S)"
)


def clean(text: str) -> str:
    """``text`` in NFC with ordinary spaces, without invisible characters, ends trimmed; tabs stay as single tabs.

    >>> clean("E X P E R I E N C E")
    'EXPERIENCE'
    """
    if text.isascii() and text.isprintable():
        plain = text
    else:
        plain = _plain_characters(text)
    return _SPACES.sub(" ", close_up(plain)).strip()


def _plain_characters(text: str) -> str:
    text = _SURROGATES.sub("\ufffd", text)
    text = _COMPATIBILITY.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = _CONTROLS.sub("", text.replace("\x0b", " ").replace("\x0c", " ").replace("\u2011", "-"))
    return _TABS.sub("\t", re.sub(r"[\r\n\u0085\u2028\u2029]+", " ", text))


def close_up(text: str) -> str:
    """Join capitals that are set apart for looks: single letters by one space, words by two or more."""
    if " " not in text:
        return text
    text = _SPACED_WORDS.sub(_close_words, text)
    return _LETTER_SPACED.sub(_close_letters, text)


def _close_words(match: re.Match[str]) -> str:
    spaced = match.group()
    letters = [letter for letter in spaced if letter.isalpha()]
    if len(letters) < 4 or not all(letter.isupper() for letter in letters):
        return spaced
    return " ".join(re.sub(r"\s", "", word) for word in re.split(r"\s{2,}", spaced))


def _close_letters(match: re.Match[str]) -> str:
    spaced = match.group()
    return spaced.replace(" ", "") if spaced.isupper() else spaced
