"""
Flag "utilised" where "used" would do.

What it flags
    Any form of "utilise" or "utilize".

Why it is a commodity
    The longer word adds no fact; 10% of résumés in 24 professions print "utilized".

Instead
    Say used, and then what for.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="V102",
    name="utilised",
    message="'{}' means used; say used, and what it let you do.",
    match=Tokens(("utilise|utilised|utilising|utilises|utilize|utilized|utilizing|utilizes|utilizar",)),
    flags=("Utilised spreadsheets for tracking", "Utilizing my skills in a team"),
    keeps=(
        "Used one spreadsheet to find the double payments",
        "Raised bed use from half to nearly all by moving discharges to the morning",
    ),
    doc=__doc__,
)
