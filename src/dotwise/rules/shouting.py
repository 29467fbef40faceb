"""
Flag words in capitals and exclamation marks.

What it flags
    Three or more long words in capitals in a row, or an exclamation mark.

Why it is a commodity
    Loudness is read as the lack of something to say.

Instead
    Write it in small letters; the result speaks up by itself.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits

_LONG = 3
_ROW = 2


def _find(context: Context) -> tuple[Hit, ...]:
    loud: list[Hit] = []
    row = 0
    start = 0
    for token in context.parsed.tokens:
        if token.text.isupper() and token.text.isalpha() and len(token.text) > _LONG:
            start = start if row else token.start
            row += 1
            if row == _ROW:
                loud.append(Hit(start, token.end))
        elif token.text == "!":
            last = context.parsed.tokens[max(token.index - 1, 0)]
            loud.append(Hit(last.start, token.end))
        elif len(token.text) > _LONG or token.text.islower():
            row = 0
    return hits(*loud[:1])


RULE = Rule(
    code="C108",
    name="shouting",
    message="'{}' is loud in print; small letters and a full stop are easier to read.",
    match=Predicate(_find),
    flags=("RESPONSIBLE FOR STORES", "Great with people!"),
    keeps=("Ran the NHS and MOD stores", "Fixed the USS Mary's ANTENNA"),
    kinds=(DotKind.BULLET, DotKind.SENTENCE),
    severity=Severity.HINT,
    doc=__doc__,
)
