"""
Flag "leveraged" and its forms.

What it flags
    "Leverage" as a verb.

Why it is a commodity
    It names no deed: whoever used, borrowed or bought something could say the same. Official style guides
    advise against it.

Instead
    Say used, sold, borrowed, reused, and to what end.

Sources
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="V101",
    name="leveraged",
    message="'{}' names no deed; say what you did with it: used, reused, sold, borrowed.",
    match=Tokens(("leverage|leveraged|leveraging|leverages",)),
    flags=("Leveraged supplier contacts", "Leveraging data for better decisions"),
    keeps=(
        "Used the supplier's night driver to save a wedding",
        "Fitted a longer lever to the press so that one person could work it",
    ),
    doc=__doc__,
)
