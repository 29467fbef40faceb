"""
Flag experience worn as an adjective.

What it flags
    "Experienced", "seasoned", "qualified" without an outcome.

Why it is a commodity
    17% of résumés in 24 professions print "experienced". It repeats the dates below.

Instead
    Open with the thing the experience has made you good for.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="Y103",
    name="seasoned",
    message="'{}' says how long, as the dates do; what has it made you good at?",
    match=Tokens(
        (
            "experienced|seasoned|qualified|veteran|mature ADJ|NOUN|PROPN",
            "experienced|seasoned|qualified|veteran|mature ADJ|NOUN NOUN",
            "highly|well|fully|very experienced|qualified|trained|skilled",
        )
    ),
    flags=("Experienced office manager seeking work", "Seasoned sales professional"),
    keeps=(
        "Trained the dog that found both climbers",
        "Senior to nobody, and still the one the ward calls when a line clots",
    ),
    where=Where.PLAIN_HEAD,
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE, DotKind.BULLET),
    doc=__doc__,
)
