"""
Flag numbers that are not given.

What it flags
    "A number of", "several", "numerous", "many", "multiple".

Why it is a commodity
    The writer knows the number and the reader does not.

Instead
    Give the number, or the one that mattered.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U103",
    name="number-of",
    message="'{}' leaves out a number you may know; give it, or name the one that mattered.",
    match=Tokens(
        (
            "a number|lot|couple|handful|multitude|amount of",
            "large|small|great|good|growing|significant|high|vast number|numbers|amount of",
            "lots of",
            "numerous|countless|multiple|several NOUN|ADJ|PROPN|VERB",
            "many different|other|new|more NOUN",
            "a few NOUN|ADJ",
            "dozens|hundreds|thousands|tons|loads|plenty of",
        )
    ),
    flags=("Organised numerous events", "A number of clients in the north"),
    keeps=(
        "Numbered every grave in the parish, and two families found theirs",
        "Refused four drafts; the fifth became law",
    ),
    doc=__doc__,
)
