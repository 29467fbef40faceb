"""
Flag passion that is stated.

What it flags
    "Passionate about", "enthusiastic", "love for".

Why it is a commodity
    Feeling is not visible on paper; what it made you do is.

Instead
    Say what you did because you cared, when nobody paid for it.

Sources
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="T106",
    name="passionate",
    message="'{}' tells a feeling; what did it make you do?",
    match=Phrases(
        (
            "passionate",
            "passionately",
            "passion for",
            "enthusiastic",
            "enthusiasm for",
            "genuine love",
            "strong interest in",
            "keen interest in",
            "positive attitude",
            "positive outlook",
            "committed to excellence",
            "commitment to excellence",
            "deeply committed",
        )
    ),
    flags=("Passionate about good coffee", "Enthusiastic nurse with a positive attitude"),
    keeps=(
        "Spent four winters mapping the bats nobody had counted; the bypass was moved",
        "Sang the passion in the prison chapel with 20 inmates who now run the choir",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
