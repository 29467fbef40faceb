"""
Flag deeds that are made smaller by a hedge.

What it flags
    "Tried to", "was able to", "was allowed to", "was lucky to" before a deed.

Why it is a commodity
    The hedge hands the deed to luck or permission.

Instead
    Cut the hedge. What is true stays true.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="L103",
    name="hedged-deed",
    message="'{}' makes the deed smaller than it may be; if you did it, leave those words out.",
    match=Tokens(
        (
            "tried|attempted|sought|aimed|strived|strove|endeavoured|endeavored to VERB",
            "was|were|am|been able|allowed|permitted|lucky|fortunate|privileged|honoured|honored enough? to",
            "managed to VERB",
            "got to VERB",
            "had the chance|opportunity|privilege|honour|honor|pleasure to|of",
        )
    ),
    flags=("Was able to learn the new till", "Had the opportunity to visit clients"),
    keeps=(
        "Learnt the till in an hour and taught it to six",
        "Managed the harbour alone in the gale, and all boats came in",
    ),
    severity=Severity.HINT,
    doc=__doc__,
)
