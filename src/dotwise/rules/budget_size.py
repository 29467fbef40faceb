"""
Flag money that belongs to the post.

What it flags
    "Managed a budget of 2 million".

Why it is a commodity
    The money was there before and is there after.

Instead
    Say what it bought that it had not bought before, or what you left unspent.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="N106",
    name="budget-size",
    message="'{}' says how much there was; what did you make of it that had not been there before?",
    match=Tokens(
        (
            "budget|budgets|portfolio|revenue|turnover|p&l|account|accounts of|worth|over|exceeding|totalling|up? to|over|about? £|$|€? # m|k|million|bn|billion|thousand?",
            "£|$|€ # ADJ|NOUN|NUM? budget|portfolio|account|project|projects|budgets",
            "£|$|€ # m|k|million|bn|billion? NOUN? NOUN? budget|portfolio|project",
        )
    ),
    flags=("Managed a budget of £2 million", "Oversaw a $500,000 portfolio"),
    keeps=(
        "Cut the roof budget from £40,000 to £9,000 by letting the scouts thatch it",
        "Budgeted for rain, and the fair was the only one held that June",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
