"""
Flag beliefs that are stated.

What it flags
    "Believes in", "strives to", "is committed to", "prides herself on".

Why it is a commodity
    A belief is seen in what it cost.

Instead
    Say what you did for it that was not asked of you.

Sources
    Civil Service, A simple guide on words to avoid in government, 2022,
    https://civilservice.blog.gov.uk/2022/08/16/a-simple-guide-on-words-to-avoid-in-government/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="B110",
    name="believes-in",
    message="'{}' says what you hold dear; what did it make you do?",
    match=Tokens(
        (
            "believe|believes|believing firmly|strongly? in|that",
            "<strive>|strives|striving to|for",
            "committed|dedicated|devoted to",
            "<pride>|prides|priding himself|herself|themselves|myself|ourselves|itself|yourself on|in",
            "takes|take|taking pride in",
            "commitment|dedication|devotion|drive to|for",
        )
    ),
    flags=("She believes in lifelong learning", "Committed to quality in all things"),
    keeps=(
        "Committed the harbour fund to nets that spare dolphins; the fleet followed",
        "Believed the dog, dug, and found the second boy",
        "Made the ferry ramp that nobody believed in; three islands have one",
    ),
    where=Where.WORN,
    doc=__doc__,
)
