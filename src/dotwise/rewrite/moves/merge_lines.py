"""
Let one line stand where two tell one story and only one of them ends it.

    Weekly stock take   (next to: "Found 212 parts that were on order by counting the stock weekly")  ->  the second alone
"""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.rewrite.grammar import first_words
from dotwise.rewrite.values import Draft, Material

NAME = "merge-lines"
_SHORT = 7
_COMMON = frozenset("team staff customer client work service support system management business company day".split())


def merge_lines(material: Material, lines: Sequence[Material], strong: frozenset[int]) -> Draft | None:
    """Cut a short line whose every noun stands in a stronger line of the same role. ``strong``: numbers of assets."""
    nouns = _nouns(material)
    if len(material.text.split()) > _SHORT or not nouns or nouns <= _COMMON:
        return None
    for number in material.neighbours:
        if number in strong and len(nouns) > 1 and nouns <= _nouns(lines[number]):
            note = f"another of your lines tells this with its result: “{first_words(lines[number].dot.text, 10)}”"
            return Draft(("",), (NAME, "cut"), (note,), (number,), fit=1.0)
    return None


def _nouns(material: Material) -> frozenset[str]:
    return frozenset(token.lemma for token in material.parsed.tokens if token.tag.startswith("NN"))
