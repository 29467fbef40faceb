"""
Flag the dialect of meetings.

What it flags
    "Synergy", "value-add", "move the needle", "low-hanging fruit", "touch base" and the like.

Why it is a commodity
    Surprisingly rare in résumés (synergy: 0.2%), and empty in all of them.

Instead
    Say it as you would to a neighbour.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Civil Service, A simple guide on words to avoid in government, 2022,
    https://civilservice.blog.gov.uk/2022/08/16/a-simple-guide-on-words-to-avoid-in-government/
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P105",
    name="synergy",
    message="'{}' is meeting talk; how would you say it to a neighbour?",
    match=Phrases(file="meeting-talk.txt"),
    flags=("Created synergy between teams", "Moved the needle on engagement"),
    keeps=(
        "Moved the compass needle by moving the fridge, and the yacht found home",
        "Talked the two teams into one depot and saved a rent",
    ),
    where=Where.WORN,
    doc=__doc__,
)
