"""
Flag warm words that any house prints about itself.

What it flags
    "Making a difference", "at the heart of", "safe and welcoming environment", "lead by example".

Why it is a commodity
    They come from mission statements, where they cost as little.

Instead
    Tell one person for whom it was true.

Sources
    Civil Service, A simple guide on words to avoid in government, 2022,
    https://civilservice.blog.gov.uk/2022/08/16/a-simple-guide-on-words-to-avoid-in-government/
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P110",
    name="warm-words",
    message="'{}' could stand in a mission statement; for whom was it true, and what did you do for them?",
    match=Phrases(file="warm-words.txt"),
    flags=("Making a difference every day", "Put the customer at the heart of everything"),
    keeps=(
        "Led by lamp through the smoke, all nine walked out",
        "Cut out the heart of the old mill and put a school there",
    ),
    where=Where.WORN,
    doc=__doc__,
)
