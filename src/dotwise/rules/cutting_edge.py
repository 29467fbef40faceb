"""
Flag praise of the tool.

What it flags
    "Cutting-edge", "state-of-the-art", "next-generation".

Why it is a commodity
    The praise is for whoever built the thing.

Instead
    Name the thing and what you did with it first.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Civil Service, A simple guide on words to avoid in government, 2022,
    https://civilservice.blog.gov.uk/2022/08/16/a-simple-guide-on-words-to-avoid-in-government/
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P104",
    name="cutting-edge",
    message="'{}' praises the thing; what did you do with it first?",
    match=Phrases(
        (
            "cutting edge",
            "state of the art",
            "next generation",
            "next gen",
            "bleeding edge",
            "leading edge",
            "best of breed",
            "game changing",
            "game changer",
            "groundbreaking",
            "ground breaking",
            "revolutionary",
            "disruptive",
            "innovative solutions",
            "innovative solution",
            "high quality solutions",
        )
    ),
    flags=("Used cutting-edge technology", "State-of-the-art laboratory work"),
    keeps=(
        "Was the first to weld titanium here, on a machine from 1974",
        "Filed down the cutting edge of the shears, and the wrist pains ended",
    ),
    where=Where.WORN,
    doc=__doc__,
)
