"""
Flag deeds that are handed to whoever supervised them.

What it flags
    "Under the supervision of", "reporting to", "as directed by".

Why it is a commodity
    It tells the reader who to credit, and it is not the writer.

Instead
    Leave the chain of command to the title; say what you decided yourself.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D111",
    name="under-supervision",
    message="'{}' leaves out what you decided yourself; what was it?",
    match=Tokens(
        (
            "under the? close|direct|general? supervision|direction|guidance|instruction of?",
            "as directed|instructed by?",
            "reporting|reported directly? to the|my|our",
        )
    ),
    flags=(
        "Prepared samples under the supervision of the senior analyst",
        "Filed records as directed by the registrar",
    ),
    keeps=(
        "Supervision of the night crew came to me after the fall, and nobody has fallen since",
        "Directed the school play in a barn when the hall burnt down",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
