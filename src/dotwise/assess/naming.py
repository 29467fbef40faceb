"""
A sentence that leaves its page: whom it is about must go with it.

In a bio the person's name takes the place of "she", where the sentences before it leave no doubt who she is. Everywhere
else a sentence about somebody of whom another sentence tells stays where it is.
"""

from __future__ import annotations

import re

from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, DocumentKind

_TIME = r"(?:year|evening|day|night|week|month|morning|afternoon|summer|winter|spring|autumn|season|time|weekend|shift)"
_POINTS_BACK = re.compile(rf"\bthat (?:same |very )?{_TIME}\b", re.IGNORECASE)
_DATED = re.compile(rf"\d|\b(?:one|a|an|every|each|last|first|the) (?:[a-z]+ ){{0,2}}{_TIME}\b", re.IGNORECASE)
_SUBJECTS = ("nsubj", "nsubjpass")
_SOMEBODY = frozenset(("she", "he", "they"))
_OTHERS = {"she": frozenset("he him his himself".split()), "he": frozenset("she her hers herself".split())}
"""Words that speak of somebody else than a pronoun does."""
_NEW = frozenset("a an one another his her their".split())
"""Words before a noun that bring in somebody new: "his neighbour", "a trainee"."""


def points_back(clause: str) -> bool:
    """Whether a clause names a time that was named before it: "He drew a softer mould that evening"."""
    found = _POINTS_BACK.search(clause)
    return found is not None and _DATED.search(clause[: found.start()]) is None


def in_name(career: Career, sense: Sense, row: int, clause: str) -> str | None:
    """``clause``, how dot ``row`` begins, with its person by name: "She also began" becomes "Ana Ruiz began"; None where that is unsure."""
    parsed = sense.parsed[row]
    somebody = _left_behind(parsed)
    if somebody is None or somebody.end > len(clause):
        return clause
    told = parsed.tokens[somebody.head].tag
    if not _is_the_person(career, sense, row, somebody) or (somebody.text.lower() == "they" and told != "VBD"):
        return None
    rest = clause[somebody.end :]
    rest = rest if somebody.start else re.sub(r"^ (?:also|then|later)\b", "", rest)
    return f"{clause[: somebody.start]}{career.contact.name}{rest}"


def _left_behind(parsed: Parsed) -> Token | None:
    """The pronoun by which a sentence speaks of somebody before it has named anybody or told a deed: "At night he began"."""
    subject = next((token for token in parsed.tokens if token.dep in _SUBJECTS), None)
    if subject is None or subject.text.lower() not in _SOMEBODY:
        return None
    return None if any(token.pos == "VERB" for token in parsed.tokens[: subject.index]) else subject


def _first_subject(parsed: Parsed) -> str:
    return next((token.text.lower() for token in parsed.tokens if token.dep in _SUBJECTS), "")


def _is_the_person(career: Career, sense: Sense, row: int, somebody: Token) -> bool:
    """Whether a pronoun of a bio means whom the bio is about: nobody else came in between the name and it."""
    if career.kind is not DocumentKind.BIO or not career.contact.name:
        return False
    names, others = career.contact.name.lower().split(), _OTHERS.get(somebody.text.lower(), frozenset())
    if any(_first_subject(parsed) in others for parsed in sense.parsed):
        return False
    for parsed in reversed(sense.parsed[:row]):
        subject = next((token for token in parsed.tokens if token.dep in _SUBJECTS), None)
        if subject is None or subject.pos == "PRON":
            continue
        if subject.pos == "PROPN":
            words = {token.text.lower() for token in parsed.tokens}  # ``lower`` is masked, as the judge sees it
            return subject.text.lower() in names and not words & others
        if any(child.lower in _NEW for child in parsed.children(subject.index)):
            return False
    return True
