"""
Flag references that are promised.

What it flags
    "References available on request".

Why it is a commodity
    Everyone has them and everyone would send them.

Instead
    Cut the line; it is worth a deed.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="B104",
    name="references-on-request",
    message="'{}' goes without saying; the line is free for a deed.",
    match=Tokens(
        (
            "references|referees|reference ADJ|AUX|VERB? available|provided|furnished|supplied|given on|upon|by request?",
            "references|referees AUX? AUX|VERB? VERB|ADJ on|upon request",
            "references|referees on|upon request",
            "available on|upon request",
        )
    ),
    flags=("References available upon request", "Referees will be provided on request", "References on request"),
    keeps=(
        "Asked for references from the last three tenants and saved the co-op a lawsuit",
        "Available at three in the morning, and the ship was repaired by six",
    ),
    kinds=(DotKind.SENTENCE, DotKind.BULLET, DotKind.SKILL, DotKind.HEADLINE),
    doc=__doc__,
)
