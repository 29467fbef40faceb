"""
Ask for what the line leaves out, in its own words and along the facet that the nearest stories changed.

    Picked and packed orders      ->  Picked and packed orders [how many an hour, against what target?]
    Trained the new starters      ->  Trained the new starters [how many of the new starters are still there today?]
"""

from __future__ import annotations

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


def ask_for_result(material: Material, draft: Draft, asked: Asked) -> Draft:
    """``draft`` with one question at its end."""
    note = f"asks what was different afterwards ({_FACETS[asked.facet.value]})"
    if material.outcome is not None:
        note = "asks for what makes the result complete"
    longer = draft.plus(asked.gap, move=NAME, note=note, facet=asked.facet)
    return replace(longer, fit=min(max(asked.fit, 0.0), _BEST) / _BEST)
