"""
Flag deeds that are told as handling.

What it flags
    "Handled", "dealt with" without an outcome.

Why it is a commodity
    Things that come in are handled by whoever is there.

Instead
    Say how the hard ones ended, and who sent them to you.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D110",
    name="handled",
    message="'{}' says that things passed through your hands; what did you do with the hard ones?",
    match=Tokens(("handled|handling|dealt|dealing with?",)),
    flags=("Handled incoming calls and bookings", "Dealt with customer queries at the till"),
    keeps=(
        "Dealt with the switchboard fire by rerouting 200 calls to the barn, and nobody noticed",
        "Won back the account that three others had handled",
    ),
    where=Where.PLAIN_HEAD,
    severity=Severity.HINT,
    doc=__doc__,
)
