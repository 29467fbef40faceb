"""
Whether a line tells that the person has a paper, or came by it: "Passed CIMA in 2018", "Registered nurse on a night ward".

Below a post papers are mostly other people's: "Mentored newly qualified nurses", "Recruited a registered manager".
"""

from __future__ import annotations

from dotwise.language.tokens import Parsed, Token

_COMING_BY = frozenset(
    "hold have possess own gain obtain pass earn complete achieve attain receive award qualify become win get renew be".split()
)
_GIVING = frozenset("qualify register certify license licence accredit charter".split())
"""Verbs that tell a paper of the person behind whom no other thing stands; "registered 40 patients" is work."""
_BEARING = frozenset("registered qualified certified licensed licenced accredited chartered".split())
_PERSON = frozenset({"i", "he", "she", "we"})


def is_of_having(parsed: Parsed) -> bool:
    """Whether the person is who has, gets or bears a paper in the line."""
    return _opens_with_it(parsed) or any(_tells_it(parsed, token) for token in parsed.tokens)


def _tells_it(parsed: Parsed, token: Token) -> bool:
    """Whether a token is a deed of the person by which a paper is had."""
    if token.pos not in ("VERB", "AUX") or not _is_of_the_person(parsed, token):
        return False
    things = [child for child in parsed.children(token.index) if child.dep in ("dobj", "obj")]
    return token.lemma in _COMING_BY or (token.lemma in _GIVING and not things)


def _is_of_the_person(parsed: Parsed, token: Token) -> bool:
    """Whether the deed is the line's own, or listed beside it, and nobody else is named as its subject."""
    subjects = [child.lower for child in parsed.children(token.index) if child.dep in ("nsubj", "nsubjpass")]
    if any(subject not in _PERSON for subject in subjects):
        return False
    if token.dep == "conj" and token.head != token.index:
        return _is_of_the_person(parsed, parsed.tokens[token.head])
    return token.dep == "ROOT"


def _opens_with_it(parsed: Parsed) -> bool:
    """Whether a line begins with what the person is: "Registered nurse on a night ward", not with what was done to others."""
    opening = parsed.tokens[:2]
    return len(opening) == 2 and opening[0].lower in _BEARING and opening[1].tag in ("NN", "NNP")
