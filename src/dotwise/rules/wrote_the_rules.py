"""
Flag things made that are not said to be in use.

What it flags
    "Drafted policies", "developed procedures", "created a manual".

Why it is a commodity
    Making the rules is above most titles. Whether they are still in use is the news.

Instead
    Say whether it is still used, by how many, and what it replaced.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="L106",
    name="wrote-the-rules",
    message="'{}' made something new; is it still in use, by whom, and what was there before?",
    match=Tokens(
        (
            "<draft>|<write>|<develop>|<create>|<establish>|<design>|<introduce>|drafted|wrote|developed|created|established|designed|introduced|rewrote|authored|set a|an|the|new|our|up|all? new|a|the|an|standard|ADJ|NOUN? ADJ|NOUN? ADJ|NOUN? policy|policies|procedure|procedures|guidelines|guideline|manual|manuals|handbook|sop|sops|checklist|checklists|template|templates|curriculum|protocol|protocols|guide|guides|programme|program",
        )
    ),
    flags=("Drafted new visitor policies", "Created a training manual for the front desk"),
    keeps=(
        "Wrote the turning checklist that is now house policy",
        "Developed film of the strike, and the trial was reopened",
    ),
    where=Where.PLAIN,
    severity=Severity.HINT,
    doc=__doc__,
)
