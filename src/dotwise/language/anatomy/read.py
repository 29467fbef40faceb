"""From a parsed line to its anatomy."""

from __future__ import annotations

from dotwise.language.anatomy.values import Actor, Anatomy
from dotwise.language.tokens import Parsed


def read_anatomy(parsed: Parsed) -> Anatomy:
    """The anatomy of one line. Pure; costs no model."""
    verb = next((token.index for token in parsed.tokens if token.pos == "VERB" and token.dep == "ROOT"), None)
    actor = Actor.NONE if verb is None else Actor.ACTIVE
    return Anatomy(None, verb, actor, (), (), (), (), (), 0.0)
