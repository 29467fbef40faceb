"""
Flag deeds that are told as mere presence at the work.

What it flags
    "Worked on", "working on", "work in".

Why it is a commodity
    One can work on a thing and leave it as it was; the part that was yours stays unsaid.

Instead
    Name your part: planned, built, tested, repaired, finished.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D109",
    name="worked-on",
    message="'{}' leaves open which part was yours; name it.",
    match=Tokens(("worked|working on|in|at|within|towards|toward",)),
    flags=("Worked on the new stock system", "Working in a busy kitchen"),
    keeps=("Wrote the stock system's returns screen, still in use", "Fixed what nobody had worked on since the merger"),
    where=Where.HEAD,
    doc=__doc__,
)
