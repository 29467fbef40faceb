"""
Flag success that is an adverb.

What it flags
    "Successfully", "effectively", "efficiently" before a verb.

Why it is a commodity
    It asks to be believed in the place where the success could stand.

Instead
    Cut the adverb and say what the success was.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="R106",
    name="successfully",
    message="'{}' says that it went well; say how, and the word may go.",
    match=Tokens(
        (
            "successfully|effectively|efficiently|accurately|skilfully|skillfully|expertly|seamlessly|flawlessly|consistently VERB",
            "VERB NOUN|ADJ? NOUN? successfully|effectively|efficiently|seamlessly|flawlessly",
        )
    ),
    flags=("Successfully managed the autumn sale", "Handled complaints effectively"),
    keeps=(
        "Sold the last of 900 coats on the hottest day",
        "Effectively the only nurse awake; I stopped the wrong transfusion",
    ),
    where=Where.WORN,
    doc=__doc__,
)
