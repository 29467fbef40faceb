"""
Flag aims that stand where a result could.

What it flags
    "To ensure ...", "in order to ..." in a line without an outcome.

Why it is a commodity
    An aim is what the post is for. Whether it was reached is not said.

Instead
    Say whether it happened, and how you could tell.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Predicate, Rule


def _find(context: Context) -> tuple[Hit, ...]:
    aims = context.anatomy.purpose
    if not aims or context.states_outcome or aims[0][0] == 0:
        return ()  # what opens the line is the work itself: "Maintaining of the stock register"
    return (Hit(*aims[0]),)


RULE = Rule(
    code="R103",
    name="aim-for-result",
    message="'{}' is an aim; did it happen, and how could you tell?",
    match=Predicate(_find),
    flags=("Checked the stock weekly to ensure accuracy", "Held briefings in order to improve safety on the site"),
    keeps=(
        "Maintaining of stock register and bin cards",
        "Held briefings at the ladder, and nobody has fallen since",
        "Checked the stock weekly to ensure accuracy, and write-offs fell from 90 to 4",
    ),
    doc=__doc__,
)
