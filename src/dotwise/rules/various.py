"""
Flag "various" and its kin.

What it flags
    "Various", "miscellaneous", "assorted", "sundry".

Why it is a commodity
    40% of résumés in 24 professions print "various". It stands where the things themselves should.

Instead
    Name the two that mattered.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U101",
    name="various",
    message="'{}' stands where the things could; name the two that mattered.",
    match=Tokens(
        (
            "various|miscellaneous|assorted|sundry|diverse|varied NOUN|ADJ|PROPN|VERB",
            "various|miscellaneous|assorted",
            "different|all types|kinds|sorts of",
            "all types|kinds|sorts|manner of",
        )
    ),
    flags=("Performed various office tasks", "All kinds of repairs"),
    keeps=(
        "Sorted the keys of three asylums, and every door could be opened by lunch",
        "Repaired the weir, the lock and the keeper's roof before the thaw",
    ),
    doc=__doc__,
)
