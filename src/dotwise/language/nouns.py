"""What the dictionary does not say of nouns: which are not counted, and so have no plural."""

from __future__ import annotations

from functools import lru_cache

MASS = frozenset(
    "stock cash staff data software equipment payroll food safety hygiene work research information training "
    "correspondence mail paperwork machinery documentation inventory traffic care maintenance cleaning waste "
    "merchandise luggage compliance quality security filing post administration crew people police livestock "
    "cattle personnel furniture linen content feedback support advice".split()
)
"""Nouns, lower case, that are not counted where people print their work."""


@lru_cache(maxsize=4096)
def plural_of(noun: str) -> str:
    """Plural of a lemma; nouns without one stay."""
    import lemminflect

    if noun in MASS:
        return noun
    forms = lemminflect.getInflection(noun, "NNS")
    return str(forms[0]) if forms else noun
