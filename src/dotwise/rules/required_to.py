"""
Flag work that is told as what others required.

What it flags
    "Required to", "expected to", "assigned to", "my job was to".

Why it is a commodity
    What a post requires is printed in its advert; it shows nothing of the person in it.

Instead
    Say which of these you did better, sooner or first.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D106",
    name="required-to",
    message="'{}' says what was asked of you; say what you did.",
    match=Tokens(
        ("required|expected|obliged to", "assigned|hired|employed|appointed to VERB", "job|role|task was|is to")
    ),
    flags=("Required to lift up to 25 kg", "My job was to greet visitors and sort badges"),
    keeps=(
        "Found that nobody was required to test the alarm and put it on the Monday list",
        "Hired two apprentices who now run the bay",
    ),
    where=Where.HEAD,
    doc=__doc__,
)
