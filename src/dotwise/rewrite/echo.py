"""The story nearest to a line, and what the line lacks beside it."""

from __future__ import annotations

from dotwise.language.anatomy import Actor
from dotwise.model import Echo, Facet
from dotwise.rewrite.values import Material

FLOOR = 0.3
"""Similarity below which a story has nothing to say to a line."""
_CHANGED = {
    Facet.TIME: "how long it took before and after",
    Facet.MONEY: "what it saved or brought in",
    Facet.QUALITY: "what went wrong before and no longer does",
    Facet.RISK: "what was prevented",
    Facet.GROWTH: "what grew, and from what",
    Facet.PEOPLE: "who was better off, and how",
    Facet.REACH: "who else uses it now",
    Facet.FIRST: "what had not been there before",
}


def echo_of(line: Material) -> Echo | None:
    """The nearest story with its facet; None where no story is near enough."""
    if not line.matches or line.matches[0].similarity < FLOOR:
        return None
    match = line.matches[0]
    return Echo(match.exemplar.id, match.similarity, match.exemplar.facet, _lacks(line, match.exemplar.facet))


def _lacks(line: Material, facet: Facet) -> str:
    changed = _CHANGED[facet]
    if line.outcome is None and not line.anatomy.events:
        return f"The story says {changed}; this line stops at the task."
    if line.anatomy.actor in (Actor.HIDDEN, Actor.SHARED, Actor.HELPED):
        return f"The story says who did it and {changed}; here the part that was yours is open."
    return f"The story opens with {changed}; here it stands behind the deed."
