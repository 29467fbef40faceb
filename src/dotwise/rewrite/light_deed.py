"""
A deed that hides in a noun behind a verb that says nothing: "carried out inspections of plant" holds "inspect plant".

Which noun holds which verb, and with which preposition its object follows, stands in ``data/terms/deed_nouns.yaml``. A
noun that is told apart ("risk assessments", "first line support") keeps its words: only its own name says what it was.
"""

from __future__ import annotations

import re

from dotwise.language.anatomy import OpenerKind
from dotwise.rewrite.deed_words import hidden_deeds
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.opening import Opening, with_manner

_GIVES = r"(?:provid|giv|deliver|offer)(?:es|s|en|ing|ed|e)?|gave"
_DOES = (
    r"carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?|undert(?:ake|akes|ook|aking)|"
    r"do|does|did|doing|make|makes|made|making|complet(?:e|es|ed|ing)"
)
_HIDDEN = re.compile(
    rf"(?:(?P<given>{_GIVES})|(?P<done>{_DOES})) (?:(?:a|an|the|some) )?"
    r"(?:(?:excellent|comprehensive|effective|efficient|full|thorough|high[- ]quality|successful|timely|detailed|professional) )?"
    r"(?:(?P<manner>daily|weekly|monthly|quarterly|yearly|nightly) )?(?P<noun>[a-z]+) (?P<on>[a-z]+) (?=\S)",
    re.IGNORECASE,
)
_PUFFED = re.compile(
    r"(?P<puff>Successfully|Effectively|Efficiently|Proactively|Diligently|Competently|Professionally) (?P<verb>[a-z]+) (?=\S)"
)
_PAST = re.compile(r"(?:ed|gave|ook|did|made|carried out)$", re.IGNORECASE)


def light_deed(text: str) -> Opening | None:
    """The verb that a line hides in a noun, or behind a word of praise for itself; None where it does neither."""
    if (puffed := _PUFFED.match(text)) is not None:
        return _puffed(text, puffed)
    found = _HIDDEN.match(text)
    if found is None:
        return None
    held = hidden_deeds("given" if found["given"] else "done").get(found["noun"].lower())
    if held is None or found["on"].lower() not in held[1]:
        return None
    opener = found["given"] or found["done"]
    kind = OpenerKind.DUTY if opener.lower().split()[0].endswith("ing") else OpenerKind.WEAK
    rest = with_manner(text[found.end() :].strip(), (found["manner"] or "").lower())
    return Opening("", (held[0],), "VBD" if _PAST.search(opener) else None, rest, kind, opener)


def task_set(text: str) -> Opening | None:
    """The deed of a task as a job description words it: "To maintain records of stock"; None for any other line."""
    found = _TASK.match(text)
    if found is None or verb_lemma(found["verb"]) != found["verb"]:
        return None
    return Opening("", (found["verb"],), None, text[found.end() :].strip(), OpenerKind.DUTY, "To")


_TASK = re.compile(r"To (?P<verb>[a-z]+) (?!and\b|&)(?=\S)")


def _puffed(text: str, found: re.Match[str]) -> Opening | None:
    lemma = verb_lemma(found["verb"])
    if lemma is None:
        return None
    rest = text[found.end() :].strip()
    return Opening("", (lemma,), "VBP" if found["verb"] == lemma else "VBD", rest, OpenerKind.WEAK, found["puff"])
