"""
The word on which a short requirement hinges: dementia of "Dementia care experience", check-in of "Check-in experience".

Care, management and experience stand in most ads and in most lines; what is asked for is the word before them. A line
answers "dementia care" only where it holds that word or one akin to it; of "retail experience" it comes near at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.language.likeness import kinds_of, stem_of
from dotwise.language.tokens import Parsed, Token

_SHORT = re.compile(
    r"(?:(?:some|any|previous|prior|proven|recent|relevant|strong|good|solid|excellent|extensive|demonstrable|significant) )*"
    r"(?P<before>(?:[\w-]+ ){1,3}?)(?P<of>care|management|experience)(?: (?:experience|skills?))?"
    r"(?:,? (?:is |are |would be )?(?:an? )?(?:essential|required|needed|desirable|preferred|plus|advantage|must))?",
    re.IGNORECASE,
)
_OF_ANY_TRADE = frozenset(
    "work working industry professional practical people paid hands-on care management year years yrs month months".split()
)
_FIELD = re.compile(r"(?:al|ic|ive|ary)$")
"""How an adjective ends that names a kind of care: palliative, surgical, primary."""
_PARTICLE = re.compile(r"-(?:in|out|up|off|over|on)$")
"""How a joined word ends that names a deed (check-in) and not a manner (high-quality, day-to-day)."""
_PRAISE = frozenset(
    "exceptional professional effective holistic practical technical special individual personal".split()
)


@dataclass(frozen=True, slots=True)
class Hinge:
    """The word, and whether what is asked is a kind of care or management, or the doing of one named thing."""

    word: str
    strict: bool


def hinge_of(asked: Parsed) -> Hinge | None:
    """The word on which a requirement hinges; None where it says more than a short phrase, or hinges on none."""
    short = _SHORT.fullmatch(asked.text.strip(" ."))
    word = short["before"].split()[-1] if short else ""
    if short is None or word.lower() in _OF_ANY_TRADE:
        return None
    of = short["of"].lower()
    place = short.end("before") - 1
    if "-" in word:
        return Hinge(word.lower(), strict=True) if _PARTICLE.search(word.lower()) else None
    named = any(token.end == place and _names(token, of) for token in asked.tokens)
    return Hinge(word.lower(), strict=of != "experience") if named else None


def holds_hinge(hinge: Hinge, line: Parsed) -> bool:
    """Whether a line holds the word or one akin to it; what only stands before another noun ("management accounts") is not akin."""
    if "-" in hinge.word:
        return re.search(rf"\b{hinge.word.replace('-', '[- ]')}", line.text, re.IGNORECASE) is not None
    stem = stem_of(hinge.word)
    akin = kinds_of([stem_of(token.lemma) for token in line.tokens if token.dep not in ("compound", "nmod")])
    return any(stem_of(token.lemma) == stem for token in line.tokens) or not akin.isdisjoint(kinds_of([stem]))


def holds_word(hinge: Hinge, text: str) -> bool:
    """Whether a title or the name of a house holds the word."""
    return stem_of(hinge.word) in {stem_of(word) for word in re.findall(r"[\w-]+", text)}


def _names(token: Token, of: str) -> bool:
    """Whether a word names a thing, or a kind of care."""
    kind = of == "care" and _FIELD.search(token.lower) is not None and token.lower not in _PRAISE
    return token.pos in ("NOUN", "PROPN") or kind
