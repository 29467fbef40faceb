"""
Flag results that could end any line.

What it flags
    "Resulting in improved efficiency", "leading to increased satisfaction" without a figure.

Why it is a commodity
    It can be hung on every task there is, and is.

Instead
    Say what was better, for whom, and how they noticed.

Sources
    George Orwell, Politics and the English Language, 1946,
    https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Predicate, Rule


def _find(context: Context) -> tuple[Hit, ...]:
    return tuple(Hit(*span) for span in context.anatomy.puff)


RULE = Rule(
    code="R104",
    name="puffed-result",
    message="'{}' leaves open what got better; for whom was it, and how did they notice?",
    match=Predicate(_find),
    flags=("Updated the files, resulting in improved efficiency", "Held meetings leading to increased team morale"),
    keeps=(
        "Updated the files, and the Friday queue was gone by noon",
        "Moved the meeting to the canteen, and the night crew came",
    ),
    doc=__doc__,
)
