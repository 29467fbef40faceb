"""
Ask for what the line leaves out, in its own words and along the facet that the nearest stories changed.

    Picked and packed orders      ->  Picked and packed orders [how many an hour, against what target?]
    Trained the new starters      ->  Trained the new starters [how many of the new starters are still there today?]
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.rewrite.questions import Asked
from dotwise.rewrite.values import Draft, Material

NAME = "ask-for-result"
_BEST = 6.0
_FACETS = {
    "time": "time",
    "money": "money",
    "quality": "quality",
    "risk": "risk",
    "growth": "growth",
    "people": "people",
    "reach": "reach",
    "first-of-its-kind": "what had not been done before",
}


_CHANGE = re.compile(
    r"\bbefore,? (?:you )?and (?:after|since|now|under)\b|\b(?:against|than|with) (?:the (?:year|time) )?before\b|\bfrom what\b|\bby how much\b|"
    r"\bhow did it stand\b|\bwhat (?:changed|was different|went better|came of|became of)\b|\bafterwards\b|\bused to\b|\bno longer\b|"
    r"\bnot before\b|\bless\?|\bdid (?:it|that) save\b|\bgrew\b|\bwas (?:done|decided)\b"
)
"""Words of a question for what became different; any other asks for what only the person knows of the work."""


def ask_for_result(material: Material, draft: Draft, asked: Asked) -> Draft:
    """``draft`` with one question at its end."""
    changed = _CHANGE.search(asked.gap.question) is not None
    sought = "what was different afterwards" if changed else "for what only you can tell"
    note = f"asks {sought} ({_FACETS[asked.facet.value]})"
    if material.outcome is not None:
        note = "asks for what makes the result complete"
    longer = draft.plus(asked.gap, move=NAME, note=note, facet=asked.facet)
    return replace(longer, fit=min(max(asked.fit, 0.0), _BEST) / _BEST)
