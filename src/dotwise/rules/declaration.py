"""
Flag declarations of truth.

What it flags
    "I hereby declare that the above is true".

Why it is a commodity
    In some countries a custom, elsewhere a line without news; it says that the rest might not have been true.

Instead
    Cut it unless the reader asked for it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="B105",
    name="declaration",
    message="'{}' is a formula; it may go unless the reader asks for one.",
    match=Tokens(
        (
            "hereby declare|confirm|certify",
            "i declare|certify|confirm|solemnly that|declare",
            "best of my knowledge",
            "true and|to correct|complete|the best",
        )
    ),
    flags=("I hereby declare that the above facts are true", "All information is true to the best of my knowledge"),
    keeps=(
        "Declared the reef closed, and the cod came back",
        "Got the true and only map of the mine out of the count's attic",
    ),
    kinds=(DotKind.SENTENCE, DotKind.BULLET, DotKind.HEADLINE),
    doc=__doc__,
)
