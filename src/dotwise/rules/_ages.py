"""Years that say how old somebody is, not how long somebody has worked."""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit

_OBJECTS = ("dobj", "pobj", "dative", "nsubj", "nsubjpass", "conj")
_TIMES = frozenset(
    "experience career service tenure practice background record history total work employment expertise".split()
)
"""Nouns whose "of 20 years" does count the time of work."""


def tells_an_age(context: Context, hit: Hit) -> bool:
    """Whether the years are somebody's age: "61 years old", "learned from a woman of 61 years"; not "a nurse of 20 years"."""
    tokens = context.parsed.tokens
    inside = [token for token in tokens if hit.start <= token.start < hit.end]
    years = next((token.index for token in inside if token.lower in ("years", "yrs")), None)
    if years is None:
        return False
    if [token.lower for token in tokens[years + 1 : years + 3]] == ["of", "age"]:
        return True
    if years + 1 < len(tokens) and tokens[years + 1].lower == "old":
        return True
    before = inside[0].index - 1
    if before < 1 or tokens[before].lower != "of":
        return False
    who = tokens[tokens[before].head]
    return who.pos == "NOUN" and who.dep in _OBJECTS and who.lemma not in _TIMES and tokens[who.head].lower != "as"
