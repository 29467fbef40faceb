"""
Flag office software named as a skill.

What it flags
    "Microsoft Office", "Word, Excel, PowerPoint", "Outlook".

Why it is a commodity
    27% of résumés in 24 professions print "Microsoft Office". It no longer tells anyone apart.

Instead
    Cut it, or tell the sheet that others now use.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="S102",
    name="office-suite",
    message="'{}' stands in every fourth résumé; which sheet or letter of yours do others now use?",
    match=Tokens(
        (
            "microsoft|ms office|word|excel|powerpoint|outlook|teams suite?",
            "google workspace|docs|suite",
            "word|excel|powerpoint|outlook , word|excel|powerpoint|outlook",
            "word and excel",
            "excel and word",
            "office suite|applications|365|software",
            "internet|email skills|applications|usage",
            "computer literate|literacy|skills",
            "typing speed|skills",
        )
    ),
    flags=("Microsoft Office", "Good with Word, Excel and the internet"),
    keeps=(
        "Built the Excel roster that four wards copied, and agency shifts ended",
        "Gave my word to the office that the bridge would open on Sunday, and it did",
    ),
    where=Where.WORN,
    kinds=(DotKind.SKILL, DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE),
    doc=__doc__,
)
