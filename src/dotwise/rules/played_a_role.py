"""
Flag deeds that are told as a role played.

What it flags
    "Played a key role in", "instrumental in", "had a hand in".

Why it is a commodity
    It claims weight and withholds the deed.

Instead
    Say the deed; the reader will weigh it.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="H108",
    name="played-a-role",
    message="'{}' says that it counted, not what it was; say what you did.",
    match=Tokens(
        (
            "play|played|playing|plays a|an|my ADJ|NOUN? ADJ? role|part in?",
            "instrumental|pivotal|integral|crucial in|to",
            "had|have a|some hand|say|part in",
        )
    ),
    flags=("Played a key role in the merger", "Was instrumental in winning new clients"),
    keeps=(
        "Merged two ledgers in six weeks without a late invoice",
        "Played the organ through a power cut so that the choir could finish",
    ),
    where=Where.ANYWHERE,
    doc=__doc__,
)
