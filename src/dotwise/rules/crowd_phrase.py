"""
Flag whole phrases that the crowd prints word for word.

What it flags
    Stock phrases of three words and more, measured in public collections of résumés,.

Why it is a commodity
    They were copied from résumé to résumé until nobody owns them.

Instead
    Say the same thing with the nouns of your own place of work.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P107",
    name="crowd-phrase",
    message="'{}' stands in many résumés word for word; say it with the nouns of your own work.",
    match=Phrases(file="crowd-phrases.txt"),
    flags=(
        "Achieving organizational goals with good knowledge of the field",
        "I can utilize my skills for the growth of the organization",
    ),
    keeps=(
        "Paid the growth of the orchard out of the first year's cider",
        "Knew each goal the club had shot and drew the poster that sold them out",
    ),
    where=Where.WORN,
    doc=__doc__,
)
