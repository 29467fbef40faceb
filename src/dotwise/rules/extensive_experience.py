"""
Flag experience measured in adjectives.

What it flags
    "Extensive experience", "vast knowledge", "broad background".

Why it is a commodity
    6% of résumés in 24 professions print "extensive experience". The adjective hides the number and the number
    would not help.

Instead
    Give the widest gap you have bridged: from which job to which, and what carried over.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="Y104",
    name="extensive-experience",
    message="'{}' says that it was much; which single case would show it?",
    match=Tokens(
        (
            "extensive|vast|wide|broad|deep|solid|strong|rich|comprehensive|considerable|significant|diverse|wealth of? ADJ|NOUN? ADJ|NOUN? experience|knowledge|background|expertise",
            "wealth of experience|knowledge",
        )
    ),
    flags=("Extensive experience in procurement", "A wealth of knowledge about wool"),
    keeps=(
        "Bought wool blind by touch alone, and the mill has not returned a bale since",
        "Dug so deep that the knowledge of the old well saved the new one",
    ),
    where=Where.WORN,
    doc=__doc__,
)
