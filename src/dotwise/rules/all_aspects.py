"""
Flag work that is everything.

What it flags
    "All aspects of", "every facet of", "all areas of".

Why it is a commodity
    All aspects is none: the eye has nothing to rest on.

Instead
    Pick the aspect where you made the difference.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U107",
    name="all-aspects",
    message="'{}' spreads over everything; in which part did you make the difference?",
    match=Tokens(
        (
            "all|every|many|several|various|multiple|different aspects|aspect|facets|facet|areas|area|phases|phase|stages|elements|components of|in",
            "everything from",
            "all related|other ADJ? NOUN",
        )
    ),
    flags=("Managed all aspects of the kitchen", "Oversaw every facet of the events"),
    keeps=(
        "Kept one stage of the press from jamming, and the paper has come out every day since",
        "Kept both phases of the build dry, and claims fell from 30 to 2",
    ),
    doc=__doc__,
)
