"""
Flag something singular whose story stops.

What it flags
    "The only", "the first to", "youngest ever", "asked for by name".

Why it is a commodity
    Only this person can print it, and the reader is not told what came of it.

Instead
    Say what came of it, or why it was you.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

import re

from dotwise.model import Severity
from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where

_NEXT = re.compile(
    r"(?:[,;]|\band\b|\bbut\b)\s+(?:then|after(?:wards)?|later|next|now|subsequently|finally|since)\s+"
    r"(?:(?:back|over) )?(?:in|at|on|to|for|with|as|from|by|under|behind)\b",
    re.IGNORECASE,
)


def _counts_off(context: Context, hit: Hit) -> bool:
    """Whether "first" opens an order of places or times: "first in Lyon and then in Geneva"."""
    text = context.dot.text
    return text[hit.start : hit.end].lower().startswith("first ") and _NEXT.search(text, hit.end) is not None


RULE = Rule(
    code="L108",
    name="singular-fact",
    message="'{}' is something few can say; what came of it?",
    match=Tokens(
        (
            "the only NOUN|ADJ|PROPN|one",
            "first on|to|in|woman|man|person",
            "youngest|oldest|first ever|member|person|to",
            "by name",
            "nobody|no one|none else|before",
            "where|when others had? failed|given|refused|stood|walked|left",
        )
    ),
    flags=("The only hygienist on the island", "First on scene at the quarry fall"),
    keeps=(
        "As the only hygienist on the island cut toothache leave from 90 days to six",
        "Baked first in Lyon and then in Geneva",
        "Bakes since 2006, first on the night shift and after behind a desk",
        "Named the first comet, and the school got its telescope",
    ),
    where=Where.PLAIN,
    spares=_counts_off,
    severity=Severity.HINT,
    doc=__doc__,
)
