"""
Whether a line tells that people were led or taught, where an ad asks for no more than that.

"Supervises, trains or mentors others" is answered by "Look after two brewers and a cellarhand" and by "Help train new
staff". An ad that names whom ("Has trained new pickers") asks for more, and so does one that names how many.
"""

from __future__ import annotations

import re

from dotwise.language.terms import trade_words
from dotwise.language.tokens import Parsed, Token

_ANYBODY = (
    r"(?:staff|people|others|teams?|colleagues|employees|workers|technicians|juniors|new starters|team members|"
    r"direct reports|apprentices|trainees|volunteers)"
)
_LEADING_WORD = r"(?:supervis(?:es?|ed|ing|ion)|leads?|led|leading|manag(?:es?|ed|ing))"
_TEACHING_WORD = r"(?:train(?:s|ed|ing)?|coach(?:es|ed|ing)?|mentor(?:s|ed|ing)?)"
_BESIDE = rf"(?:(?:and|or|a|an|the|other|your|our|new|small|junior|more|of|develop(?:s|ing)?|motivat(?:es?|ing)|{_LEADING_WORD}|{_TEACHING_WORD})\W+){{0,8}}"
_ENDS = r"(?=\W*$|[.,;]| (?:in|at|and|across|within|during|through|on (?:shift|site|a))\b)"
_LEADING = re.compile(
    rf"\b{_LEADING_WORD}\W+{_BESIDE}{_ANYBODY}{_ENDS}"
    r"|\b(?:people|line|staff|team) management\b|\bsupervisory experience\b|\bteam leadership\b",
    re.IGNORECASE,
)
_TEACHING = re.compile(rf"\b{_TEACHING_WORD}\W+{_BESIDE}{_ANYBODY}{_ENDS}", re.IGNORECASE)
_LEADS = frozenset("lead supervise manage oversee head schedule roster run".split())
_TEACHES = frozenset("train coach mentor induct onboard".split())
_NAMED = {
    "supervision": _LEADS,
    "management": _LEADS,
    "leadership": _LEADS,
    "training": _TEACHES,
    "coaching": _TEACHES,
    "mentoring": _TEACHES,
}
_GROUPS = frozenset(
    "staff team crew gang people employee colleague worker starter hire junior recruit report member other newcomer".split()
)
_OUTSIDE = frozenset("student pupil contractor client agent".split())
"""Trades that are led or taught for a living, or are somebody else's people."""
_REACH = 6
"""Words from the verb to the people."""


def leads_or_teaches(asked: str, line: Parsed) -> bool:
    """Whether a line tells the leading or the teaching of people that is asked for without saying of whom."""
    verbs = (_LEADS if _LEADING.search(asked) else frozenset()) | (_TEACHES if _TEACHING.search(asked) else frozenset())
    return bool(verbs) and any(_does(line, token, verbs) for token in line.tokens)


def _does(line: Parsed, token: Token, verbs: frozenset[str]) -> bool:
    following = line.tokens[token.index + 1 : token.index + 1 + _REACH]
    lemma = token.lemma.lower()
    if lemma in ("look", "looked") and following[:1] and following[0].lower == "after":
        return _LEADS <= verbs and _reaches_people(following[1:])
    if token.pos == "VERB" and lemma in verbs:
        return _reaches_people(following)
    named = _NAMED.get(lemma, frozenset()) <= verbs and lemma in _NAMED
    return named and bool(following) and following[0].lower in ("of", "for") and _reaches_people(following[1:])


def _reaches_people(tokens: tuple[Token, ...]) -> bool:
    """Whether the thing that a verb is done to is people: they stand before the next stop or preposition."""
    for before, token in zip((None, *tokens), tokens, strict=False):
        group = before is not None and before.lemma in _GROUPS
        if token.pos == "PUNCT" or (token.tag == "IN" and not (token.lower == "of" and group)):
            return False
        lemma = token.lemma.lower()
        if token.pos in ("NOUN", "PROPN") and (lemma in _GROUPS or (lemma in trade_words() and lemma not in _OUTSIDE)):
            return True
    return False
