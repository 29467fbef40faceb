"""How the result of a line follows its deed: with the joint that grammar asks for, and pronouns that find their noun."""

from __future__ import annotations

import re

from dotwise.rewrite.change import fewer
from dotwise.rewrite.grammar import inflect, lower_first, verb_lemma
from dotwise.rewrite.join import mended, splice_at
from dotwise.rewrite.values import Material

_ENDED_UP = re.compile(r"(?P<head>.{0,12}?)\bended up (?P<verb>\w+ing)\b", re.IGNORECASE)
_LEANING = frozenset("which that so who where and with without by through".split())
"""Words with which a clause leans on the one before it."""
_WHICH = re.compile(r"which (?P<be>has|was|is|had|were|are|have) ", re.IGNORECASE)


def tail(material: Material) -> str:
    """The result as it stands behind the deed, its joint in front; empty where the line ends at the deed."""
    outcome = material.outcome
    if outcome is None:
        return ""
    text = material.dot.text
    said = text[outcome.start : outcome.end]
    joint = text[outcome.deed_end : outcome.start]
    turned = fewer(said)
    if turned is not None:
        return f", and {turned}"
    said = _ENDED_UP.sub(_straight, said, count=1)
    if _WHICH.match(said) and material.opening is not None and (noun := consumed_noun(material)):
        return f"; the {noun} {said.split(' ', 1)[1]}"
    if joint.strip() in (",", ".", "") and _own_clause(material):
        comma = text.find(",", outcome.deed_end)
        opens = splice_at(material.parsed, comma, outcome.end) if joint.strip() == "," else None
        article = mended(material.parsed, outcome.deed_end, outcome.end) if opens is not None else ""
        return article if article.startswith(";") else f"; {lower_first(said, material.parsed)}"
    return f"{joint.rstrip()} {said}" if joint.strip() else f" {said}"


def consumed_noun(material: Material) -> str:
    """The noun that became the verb ("the pilot of X" turned into "piloted X"), for a "which" that meant it, or nothing."""
    opening = material.opening
    if opening is None or opening.like or len(opening.verbs) != 1 or opening.lent:
        return ""
    before = material.dot.text[: material.dot.text.find(opening.rest[:20])]
    found = re.search(r"\bthe ([a-z-]+) of $", before)
    return found.group(1) if found else ""


def _straight(found: re.Match[str]) -> str:
    lemma = verb_lemma(found["verb"]) or found["verb"]
    return f"{found['head']}{inflect(lemma, 'VBD', found['verb'])}"


def _own_clause(material: Material) -> bool:
    """Whether the result can stand behind a semicolon: it has its own subject and is no relative or "so" clause."""
    outcome = material.outcome
    assert outcome is not None
    first = material.dot.text[outcome.start : outcome.end].split()[0].lower()
    return outcome.form.value in ("clause", "pronoun") and first not in _LEANING
