"""
Flag amounts given by an adverb.

What it flags
    "Significantly", "greatly", "dramatically", "substantially" with a change.

Why it is a commodity
    The adverb stands exactly where the amount should.

Instead
    Give the amount, or what people noticed.

Sources
    Digital.gov, Plain Language Guide: Short and simple,
    https://digital.gov/guides/plain-language/principles/short-simple
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="U106",
    name="significantly",
    message="'{}' stands where the amount could; from what to what, or who noticed?",
    match=Tokens(
        (
            "significantly|greatly|dramatically|substantially|considerably|vastly|drastically|exponentially|immensely|tremendously|noticeably|markedly VERB|ADJ",
            "VERB significantly|greatly|dramatically|substantially|considerably|drastically|exponentially",
            "significant|substantial|dramatic|considerable|notable|marked|measurable improvement|improvements|increase|increases|reduction|reductions|growth|savings|impact|results|decrease|gains|contribution|contributions",
        )
    ),
    flags=("Significantly improved response", "Made significant contributions"),
    keeps=(
        "Cut the queue from an hour to nine minutes",
        "Told the board what was significant in the smell; the leak was under the crèche",
    ),
    doc=__doc__,
)
