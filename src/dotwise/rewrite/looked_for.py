"""
Facts that somebody who hires or orders looks for, though anybody could print them: such a line is not cut and nothing is put in its place.

    She is a member of the repertoire committee          (an office)
    I spent seven years in patrol                        (a number)
    Night shifts and weekends are no problem for me      (when somebody can work)
    Union negotiations                                   (a task of a post, and no claim)
"""

from __future__ import annotations

import re

from dotwise.knowledge.traits import find_traits
from dotwise.model import DotKind
from dotwise.rewrite.values import Material

_OFFICES = r"members? of|committee|chair|acting|group leader"
_NUMBERS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
_HOURS = r"shifts?|nights|weekends|full[- ]time|part[- ]time|rotation|more hours"
_MEANS = r"(?:have|own|with) (?:a |an? own |my (?:own )?)?(?:car|transport|van|tools)|I drive"
_SERVED = (
    r"(?:my|our|her|his) (?:training|teams?|clients|customers)|as clients|(?:customers|clients) in|quotes are|goal:"
)
_FACTS = re.compile(rf"\b(?:{_OFFICES}|{_NUMBERS}|{_HOURS}|{_MEANS}|{_SERVED})(?!\w)", re.IGNORECASE)
_OF_QUALITIES = frozenset(
    "skill ability attitude manner person nature personality approach mindset sense spirit worker player work ethic eye level "
    "environment pressure team people staff colleague customer client time deadline supervision detail minimum".split()
)
"""What the words beside a quality say nothing new with."""


def is_looked_for(material: Material) -> bool:
    """Whether a line holds such a fact, or is a task of a post."""
    under_post = material.dot.kind is DotKind.BULLET and material.title is not None
    return states_fact(material) or (under_post and not _is_all_quality(material))


def states_fact(material: Material) -> bool:
    """Whether a line names an office, a number in words, when or with what somebody can work, or whom they serve."""
    return _FACTS.search(material.text) is not None


def _is_all_quality(material: Material) -> bool:
    """Whether a line names qualities and no work: "Excellent communication skills", not "Group displacement analysis"."""
    tokens = material.parsed.tokens
    named = {index for mention in find_traits(tokens) for index in range(mention.first, mention.last)}
    rest = [t for t in tokens if t.index not in named and t.pos in ("NOUN", "PROPN", "VERB")]
    return bool(named) and all(token.lemma in _OF_QUALITIES for token in rest)
