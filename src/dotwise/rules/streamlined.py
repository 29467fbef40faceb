"""
Flag improvements that are asserted and not shown.

What it flags
    "Streamlined" or "optimised" in a line that does not say what got better.

Why it is a commodity
    Anything that was touched can be called streamlined afterwards.

Instead
    Say which step went, or how long it took before and after.

Sources
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V106",
    name="streamlined",
    message="'{}' says that it got easier; which step went, or how long did it take before and after?",
    match=Tokens(("streamline|streamlined|streamlining|optimise|optimised|optimising|optimize|optimized|optimizing",)),
    flags=("Streamlined office procedures", "Optimised workflows for efficiency"),
    keeps=(
        "Took the second signature out of the form, so that refunds go out the same day",
        "Shortened the line by eleven steps",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
