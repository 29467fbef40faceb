"""
Whether a document is written in another language than English, by which alone its lines can be judged.

Two shares of the words of its lines must both be low: the small words that hold English sentences together, and the words
that English résumés print. Titles and tools are English in many languages, lists of them hold no small words, and names of
places and machines are in no list: each share alone would err.
"""

from __future__ import annotations

import re

from dotwise.knowledge.standing import section_kinds
from dotwise.language.anatomy.names import common_words
from dotwise.model import Career, DotKind, SectionKind

_FEWEST = 20
"""Words below which nothing is said."""
_HELD = 0.08
"""Share of small words. 270 documents in English show 0.10 and more, nine in other languages 0.06 and less."""
_PRINTED = 0.5
"""Share of words that English résumés print; those nine show 0.45 and less, all but two of the others more than 0.5."""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    "the a an of and to in with for from by on at or is was were that which as my i it not into who when where their our its "
    "this be been have has had are no after before".split()
)


def is_in_another_language(career: Career) -> bool:
    """Whether the lines of a document are not English; of a few words, and of lists of skills, nothing is said."""
    kinds = section_kinds(career)
    told = [
        dot for dot in career.dots if dot.kind is not DotKind.SKILL and kinds.get(dot.section) is not SectionKind.SKILLS
    ]
    words = [word.lower() for dot in told for word in _WORD.findall(dot.text)]
    if len(words) < _FEWEST or sum(word in _SMALL for word in words) >= _HELD * len(words):
        return False
    return sum(word in _SMALL or word in common_words() for word in words) < _PRINTED * len(words)
