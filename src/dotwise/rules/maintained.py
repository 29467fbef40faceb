"""
Flag things that were kept as they were.

What it flags
    "Maintained", "monitored", "oversaw" without an outcome.

Why it is a commodity
    What stays as it was leaves no trace of who kept it.

Instead
    Say what would have broken, and the day it nearly did.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where


def _names_a_thing(context: Context, hit: Hit) -> bool:
    """Whether "monitors" are things and no deed: "Monitors for chamber and folk acts"."""
    return context.dot.text[hit.start :].lower().startswith("monitors for ")


RULE = Rule(
    code="R109",
    name="maintained",
    message="'{}' names a task that goes on; what would have gone wrong without you?",
    match=Tokens(
        (
            "maintained|maintaining|maintain|maintains|monitored|monitoring|monitor|monitors|oversaw|overseeing|oversee|oversees|administered|administering|administer",
        )
    ),
    flags=(
        "Maintained filing systems",
        "Monitored stock levels weekly",
        "Monitors and evaluates the programme",
        "Monitors and maintains ward stock levels",
    ),
    keeps=(
        "Monitors for chamber and folk acts",
        "Kept the pumps alive through the flood, and the ward stayed dry",
        "Oversaw the move, cutting the wait from nine weeks to two",
    ),
    where=Where.PLAIN_HEAD,
    spares=_names_a_thing,
    doc=__doc__,
)
