"""Whether a line under a person's name says what the person is, or only stands there: an address, a mail's header, a menu."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.outline.naming import place_score, title_score

_OF_THE_PAPER = re.compile(
    r"(?:euro-?pass\W+)?(?:curriculum vit(?:ae|æ)|c\.?v\.?|r[ée]sum[ée]|bio(?:graphy|data)?|personal (?:data|details|information|particulars)|"
    r"profile|cover letter|euro-?pass)\W*",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-Z][\w'’./() -]{1,34}:(?: |$)")
_GREETING = re.compile(r"(?:dear|to whom it|hello|hi|good (?:morning|day))\b", re.IGNORECASE)
_ADDRESS = re.compile(
    r"https?:|www\.|@|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{1,2}\d{1,2}$|\b\d{5}(?:-\d{4})?\b|\+?\d[\d ()/-]{7,}"
)
_MENU = frozenset(
    "home work contact about me blog projects projekte portfolio cv resume services gallery news shop press imprint".split()
)
_UNENDED = frozenset("in at of for to and the a from by with".split())
_PLACE = 0.5


def is_headline(text: str) -> bool:
    """Whether a line of the top can be the person's own headline."""
    words = re.findall(r"[A-Za-zÀ-ÿ]+", text.lower())
    if not words or _OF_THE_PAPER.fullmatch(text.strip()) or _GREETING.match(text) or _ADDRESS.search(text):
        return False
    if _LABEL.match(text) and title_score(text.partition(":")[0]) <= 0:
        return False
    if all(word in _MENU for word in words) or words[-1] in _UNENDED:
        return False
    return not (place_score(text) >= _PLACE and place_score(text) > title_score(text))


def names_house(text: str) -> bool:
    """Whether a line is the bare name of a school or hospital, as a profile prints where somebody learnt: "Northfield State University"."""
    words = _NAME_WORD.findall(text)
    named = all(word[0].isupper() or word in _SMALL for word in words) and not _HOUSES.isdisjoint(words)
    return named and not re.search(r"[,|•·:–—]", text) and title_score(text) == 0.0


_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL = frozenset("of the for and at in".split())
_HOUSES = frozenset("University College School Academy Polytechnic Institute Hospital".split())


def is_of_row(piece: str, row: Sequence[str]) -> bool:
    """Whether what no list knows as a place stands among words in small letters: "Kiln manager | Stoneware, Porcelain | Tiles that last a lifetime"."""
    others = [other.split() for other in row if other.strip() != piece.strip()]
    told = any(len(words) > _SAID and sum(word.islower() for word in words) > len(words) / 2 for words in others)
    return told and place_score(piece.strip()) < _PLACE


_SAID = 5
"""Words of a piece of a row above which it says something and names no place, number or address."""
