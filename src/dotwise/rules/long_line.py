"""
Flag bullets that nobody reads to the end.

What it flags
    A bullet of more than 45 words.

Why it is a commodity
    The result of a long line stands where nobody comes.

Instead
    Two lines, about 30 words: one outcome, one action, one context.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import hits, words_of

_MOST = 45


def _find(context: Context) -> tuple[Hit, ...]:
    words = words_of(context.parsed)
    if len(words) <= _MOST:
        return ()
    return hits(Hit(words[-3].start, words[-1].end, (str(len(words)),)))


RULE = Rule(
    code="C105",
    name="long-line",
    message="This line runs on for {1} words, to '{0}'; keep one outcome, one action, one context.",
    match=Predicate(_find),
    flags=(
        "Ordered the flour and the salt and the yeast and the seeds and the paper and the string and the labels and the boxes and the lids and the trays and the racks and the cloths and the knives and the scales and the lamps and the soap",
        "Met the mayor and the clerk and the judge and the priest and the nurse and the baker and the smith and the cooper and the miller and the carter and the tanner and the weaver and the dyer and the mason and the potter and the glazier",
    ),
    keeps=(
        "Ordered flour for three towns through the strike, and no oven went cold",
        "Met the mayor, who gave us the barn",
    ),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
