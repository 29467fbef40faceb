"""
Flag "spearheaded".

What it flags
    "Spearheaded" and "spearheading".

Why it is a commodity
    A grand word for led, started or joined; the reader cannot tell which.

Instead
    Say led, started, proposed or ran, and what exists because of it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="V103",
    name="spearheaded",
    message="'{}' could mean led, started or joined; which was it, and what exists because of it?",
    match=Tokens(("spearhead|spearheaded|spearheading|spearheads",)),
    flags=("Spearheaded initiatives across the region", "Spearheading change in the depot"),
    keeps=("Started the depot's first apprentice scheme", "Carved the spear for the museum's harbour display"),
    doc=__doc__,
)
