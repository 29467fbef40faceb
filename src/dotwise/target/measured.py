"""Improvements with results: where an ad asks for one, a line answers that tells what was measured before and after."""

from __future__ import annotations

import re

from dotwise.language.anatomy import Anatomy, FigureKind
from dotwise.model.words import Facet

_ASKED = re.compile(
    r"\b(?:measur(?:able|ed)|quantifi(?:able|ed)|demonstrable) (?:\w+ ){0,2}(?:results?|outcomes?|improvements?|change|impact)"
    r"|\b(?:quality|process|continuous|service|safety|performance)[- ]improvement"
    r"|\bimprovement (?:projects?|initiatives?|programmes?|programs?|work)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:from|was|were) (?:\S+ ){0,2}[£$€]?\d[\d.,]*\S*(?: \S+){0,9}? to (?:\S+ )?[£$€]?\d"
    r"|\b(?:cut|reduced|fell|dropped|rose|raised|grew|improved|increased|halved|doubled|lowered)\b.{0,60}\d ?(?:%|per ?cent)",
    re.IGNORECASE,
)
_OF_TRADE = frozenset({Facet.MONEY, Facet.GROWTH})


def asks_for_measured(text: str) -> bool:
    """Whether a requirement asks for an improvement with results: "a quality improvement project with measured results"."""
    return _ASKED.search(text) is not None


def is_measured(text: str, anatomy: Anatomy) -> bool:
    """Whether a line tells a change with its measure, other than that more was sold."""
    facets = {event.facet for event in anatomy.events}
    told = _CHANGE.search(text) is not None or any(f.kind is FigureKind.OUTCOME and f.baseline for f in anatomy.figures)
    return told and not (facets and facets <= _OF_TRADE)
