"""
What an ad names and a line prints word for word: "note taking", or a course in what the ad wants training in.

Only short names of two words or more count, without what an ad sets around them ("accurate", "experience of", "is an advantage").
"""

from __future__ import annotations

import re

from dotwise.language.likeness import says
from dotwise.language.tokens import Parsed
from dotwise.model import SectionKind

_AROUND = re.compile(
    r"^\W*(?:(?:experience|experienced|knowledge|understanding|background) (?:of|in|with) |(?:accurate|good|strong|solid|sound|excellent"
    r"|proven|some|basic|relevant|recent|previous) )+|\s+(?:skills?|experience|knowledge)?(?:,?\s*(?:is|are|would be)?\s*(?:an? )?(?:advantage"
    r"|plus|essential|desirable|preferred|required|needed|welcome))?\W*$",
    re.IGNORECASE,
)
_TRAINING = re.compile(r"^(?P<field>\w[\w -]*?) (?:training|course|seminar|awareness)$", re.IGNORECASE)
_FEWEST, _MOST = 2, 4
"""Words of a name: one alone stands in too many lines, five are a sentence."""


def prints_it(asked: str, line: Parsed) -> bool:
    """Whether a line holds the name of what is asked, its words side by side."""
    words = _name_in(asked).lower().split()
    return _FEWEST <= len(words) <= _MOST and says(line, words)


def is_training_in_it(asked: str, line: Parsed, section: SectionKind | None) -> bool:
    """Whether training is asked for and a line among the papers names its field: "Dementia Care Seminar"."""
    wanted = _TRAINING.fullmatch(_name_in(asked))
    return wanted is not None and section is SectionKind.CERTIFICATIONS and says(line, wanted["field"].lower().split())


def _name_in(asked: str) -> str:
    return _AROUND.sub("", asked.strip(" ."))
