"""
Flag sizes given by an adjective.

What it flags
    "Large", "high-volume", "major", "fast-growing" for a workplace.

Why it is a commodity
    Large is 40 beds in one town and 4,000 in another.

Instead
    Give the size that makes the reader see it: beds, covers, hectares.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U108",
    name="big-small",
    message="'{}' is another size to every reader; how many beds, covers, hectares?",
    match=Tokens(
        (
            "high|large|heavy|big volume|volumes|scale of?",
            "large|major|leading|busy|prestigious|reputable|renowned|sizeable|sizable|big|complex|growing|multinational company|organisation|organization|firm|team|teams|project|projects|hospital|restaurant|kitchen|clinic|store|client|clients|customer|customers|office|department|business|school|portfolio|group",
            "fast paced",
        )
    ),
    flags=("High-volume call handling", "Cleaner at a large hospital"),
    keeps=(
        "Served 310 covers on the night the till died, from memory",
        "Made the large press small enough for the ship, and it printed at sea",
    ),
    severity=Severity.HINT,
    doc=__doc__,
)
