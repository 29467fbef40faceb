"""
Flag deeds that are told as making things easier.

What it flags
    "Facilitated".

Why it is a commodity
    Somebody else did the thing; what the facilitating was remains open.

Instead
    Name your act: chaired, translated, paid, taught, brought together.

Sources
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V105",
    name="facilitated",
    message="'{}' leaves open what you did: did you chair, teach, bring together?",
    match=Tokens(("facilitate|facilitated|facilitating|facilitates|facilitation",)),
    flags=("Facilitated communication between shifts", "Facilitating weekly workshops"),
    keeps=(
        "Chaired the talks that reopened the ford",
        "Brought both shifts to one table and the handover fell to five minutes",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
