"""
Whether a sentence speaks of the person: a habit, or the sum of a career, and not a courtesy, a wish, a paper or a duty.

The whole is graded by such sentences; a courtesy claims nothing.
"""

from __future__ import annotations

import re

from dotwise.language.tokens import Parsed, Token

_COURTESY = re.compile(
    r"\b(?:thank(?:s|ing)?|sincerely|regards|grateful|yours (?:truly|faithfully)|look(?:ing)? forward|please|enclosed|attached"
    r"|dear|at your convenience|your (?:time|consideration)|writing to|I write to|do not hesitate|feel free|available (?:up)?on request)\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"^\W*to (?:obtain|secure|find|gain|get|become|join|land|use|utili[sz]e|contribute|pursue|earn|work|grow|further|build)\b"
    r"|\b(?:interested in|hop(?:e|es|ing) (?:to|that|for)|wish(?:es|ing)? to|seek(?:s|ing)?|would (?:like|love)|objective)\b",
    re.IGNORECASE,
)
_CERTIFIED = re.compile(
    r"\b(?:certified|certificate|certification|registered|chartered|licen[cs]ed?|diploma|degree|BSc|MSc|MBA|MA|PhD|BA|member of"
    r"|holds?|award|qualified|studied|studies|GCSE|born|lives?|married|clearance)\b"
)
_YEARS = re.compile(
    r"\b(?:\d+\+?|[a-z]+teen|ten|twelve|eleven|nine|eight|seven|six|five|four|three|twenty|thirty)\s+years\b", re.I
)
_DUTIES = re.compile(r"\b(?:duties|responsib\w+|oversees?|clients include|worked (?:with|for|as))\b", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:am|is|are|be|get|gets)\s+(?:\w+\s+)?(?:rung|called|asked|sent|brought|fetched|given|phoned)\b"
)
_HABIT = frozenset({"VBP", "VBZ", "VB"})
_CIRCUMSTANCE = frozenset(
    "be have work live use edit hold know speak offer enjoy love like look want hope get think feel understand need seek".split()
)
"""What everybody does: a sentence of these verbs says nothing that could be shown."""
_WHO = frozenset("i we he she".split())
_OF_THE_PERSON = _WHO | frozenset("me my mine us our him his her hers".split())
_FEWEST_WORDS = 4
"""A promise shorter than this says nothing that could be shown."""


def is_courtesy(text: str) -> bool:
    """Whether a sentence is only polite: "Thank you for your time"."""
    return _COURTESY.search(text) is not None


def _promises_nothing(text: str) -> bool:
    """Whether a sentence is a courtesy or a wish and so says nothing that could be shown."""
    return is_courtesy(text) or _WISH.search(text) is not None


def _may_promise(text: str) -> bool:
    """Whether a sentence is neither paper nor duty, courtesy nor wish."""
    if _promises_nothing(text):
        return False
    if _CALLED.search(text) and " when " in text:
        return True
    plain = _CERTIFIED.search(text) or _DUTIES.search(text) or _YEARS.search(text)
    return not plain and len(text.split()) >= _FEWEST_WORDS


def speaks_of_oneself(parsed: Parsed, *, has_roles: bool) -> bool:
    """Whether a sentence tells a habit or the sum of a career, claimed or not: it may hint at what somebody does better."""
    text = parsed.text
    if not _may_promise(text):
        return False
    verbs = [token for token in parsed.tokens if token.dep in ("ROOT", "conj") and token.pos == "VERB"]
    habit = any(token.tag in _HABIT and _is_of_the_person(parsed, token) for token in verbs)
    past = any(token.tag == "VBD" for token in verbs)
    if has_roles:
        return habit or past or any(token.tag == "VBN" and _is_of_the_person(parsed, token) for token in verbs)
    plain = parsed.tokens[0].lower != "i" or (verbs[:1] and verbs[0].lemma not in _CIRCUMSTANCE)
    return (habit and not past and bool(plain)) or text.startswith("Since ") or " so far" in text


def _is_of_the_person(parsed: Parsed, verb: Token) -> bool:
    """Whether it is the person who does it or to whom it is done, or nobody is named: "Nineteen singers now lead choirs" tells of others."""
    while verb.dep == "conj" and not _subjects(parsed, verb):
        verb = parsed.tokens[verb.head]
    subjects = _subjects(parsed, verb)
    own = not subjects or any(subject.pos == "PROPN" or subject.lower in _WHO for subject in subjects)
    opens = parsed.tokens[0].pos == "PROPN" or parsed.tokens[0].lower in _WHO
    return own or opens or any(token.lower in _OF_THE_PERSON for token in parsed.tokens)


def _subjects(parsed: Parsed, verb: Token) -> tuple[Token, ...]:
    return tuple(token for token in parsed.children(verb.index) if token.dep in ("nsubj", "nsubjpass"))
