"""
Flag contact with people told as the whole deed.

What it flags
    "Liaised with", "interfaced with", "interacted with".

Why it is a commodity
    Every post has people it talks to. What was settled between you is missing.

Instead
    Say what you got agreed, changed or out of the way.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="V109",
    name="liaised",
    message="'{}' says that you talked; what got agreed or out of the way?",
    match=Tokens(
        (
            "liaise|liaised|liaising|liaises|interface|interfaced|interfacing|interact|interacted|interacting with|between",
        )
    ),
    flags=("Liaised with suppliers and drivers", "Interacting with patients daily"),
    keeps=("Got the three suppliers to deliver on one morning", "Talked the harbour office into a second berth"),
    where=Where.PLAIN,
    doc=__doc__,
)
