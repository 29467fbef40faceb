"""
Flag "we" where the reader looks for you.

What it flags
    A bullet that opens with "we" or "our team".

Why it is a commodity
    A résumé is read to find one person.

Instead
    Say what of it was yours, and keep "we" for what was shared.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="A104",
    name="we-did",
    message="'{}' shares the deed; which part of it was yours?",
    match=Tokens(
        (
            "we VERB|AUX|ADV",
            "our team|department|group|unit|crew|company|office",
            "the team|department|group|company VERB|AUX",
        )
    ),
    flags=("We opened three new stores", "Our team handled the whole move"),
    keeps=(
        "Opened three stores; the sites were my choice",
        "I told the team we had been wrong, and we reopened the mine",
    ),
    where=Where.HEAD,
    kinds=(DotKind.BULLET,),
    doc=__doc__,
)
