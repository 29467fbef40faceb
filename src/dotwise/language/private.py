"""
Sentences about a person's own life: illness, addiction, grief, prison, a job lost, care for their own, faith, disability.

dotwise leaves such a sentence alone: no remark, no question. Work with people to whom such things happen is work: a
nurse's patients, a warder's prison, an undertaker's funerals. The patterns lie in ``data/terms/private.yaml``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dotwise.language.terms import term_table

_SELF = (
    r"(?:[\^;](?: (?:i|he|she))?|i|as(?= an?)|(?:and|but|then)(?: i| then)?(?= (?:was|got|am|have|had)))"
    r"(?: (?:am|was|is|be|been|being|have|has|had|'m|'ve|got|became|also|still|now|proudly))*(?: an?)?"
)
_NUMBER = (
    r"(?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|some|many)"
)
_WORD = re.compile(r"'(?:s|m|ve|d|ll|re)\b|[^\W_]+(?:-[^\W_]+)*|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[\"“(]?[A-Z0-9])|\n+")
_BULLET = re.compile(r"^[\s•·*–—-]+")


@lru_cache(maxsize=4096)
def is_private(text: str) -> bool:
    """Whether any sentence of ``text`` is about the writer's own life and not about work."""
    return any(_patterns().search(_words(sentence)) for sentence in _SENTENCE.split(text) if sentence.strip())


def _words(sentence: str) -> str:
    """The sentence as the patterns read it: " ^ i was made redundant ."."""
    plain = _BULLET.sub("", sentence).replace("’", "'").lower()
    return " ^ " + " ".join(_WORD.findall(plain))


@cache
def _patterns() -> re.Pattern[str]:
    raw = term_table("private.yaml")
    places = {"{self}": _SELF, "{own}": "(?:my|(?:our|her|his) own)", "{number}": _NUMBER}
    for name, words in raw["words"].items():
        places[f"{{{name}}}"] = f"(?:{words if '|' in words else '|'.join(words.split())})"
    alternatives = [pattern for patterns in raw["topics"].values() for pattern in patterns]
    return re.compile("|".join(f"(?:(?<= ){_filled(each, places)}(?!\\S))" for each in alternatives))


def _filled(pattern: str, places: dict[str, str]) -> str:
    for place, regex in places.items():
        pattern = pattern.replace(place, regex)
    return re.sub(r"(?<![\\[])\^", r"\\^", pattern)
