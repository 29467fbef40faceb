"""
Where a line turns from the deed to what became different, and in which grammatical form it says so.

"Worked on X, which ended up saving Y" carries its result in a relative clause, "wrote the form, it replaced four" in
a clause with a pronoun, "X went from 38% to 71%" in its only clause. The form decides how it can come first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dotwise.language.anatomy import Anatomy
from dotwise.language.tokens import Parsed, Token

_SPLIT = re.compile(
    r";\s+|\.\s+(?=[A-Z])|,?\s+so that\s+|,?\s+resulting in\s+|,?\s+(?=which\b)|,\s+(?:and|but|so)\s+|\s+[–—-]\s+|"
    r":\s+|,\s+|\s+and\s+(?=(?:now|the|my|it|they|this|nobody|none|has|have|is|are)\b)|\s+(?=that (?:is|are|was) now)|"
    r"\s+(?=(?:cutting|saving|reducing|raising|bringing|winning|lifting|halving|doubling|freeing|avoiding)\b)"
)
_CHANGE = re.compile(
    r"\b(?:from .{1,40} to|used to (?:be|take|have)|instead of|no longer|(?:is|are|was|were|has been|have been) (?:now|still|since)|now|today|since then|"
    r"ever since|any more|anymore|without (?:a|any)|ahead of|for the first time|"
    r"saved?|saving|cut|cutting|halved|halving|doubled|doubling|fell|rose|dropped|grew|went (?:up|down|from|on to)|"
    r"reduc(?:ed|ing|es)|increas(?:ed|ing)|rais(?:ed|ing)|improv(?:ed|ing)|lower(?:ed|ing)|stopped|replaced|adopted|"
    r"won|kept on|came back|stayed|passed|avoided|found|spotted|noticed|caught|discovered|used by|still|never|nobody|none|not (?:one|a single)|"
    r"gone (?:from|up|down)|brought|became|finished|fewer|less than before|changed|took (?:over|it over)|"
    r"is the one|are the ones|did (?:it|the same)|copied|made (?:it )?(?:house )?policy|got)\b",
    re.IGNORECASE,
)
_AIM = re.compile(r"^(?:to |in order to |ensuring |for |including |such as |e\.g\.)", re.IGNORECASE)
_HANGING = frozenset("for of in with by to at on from and or the a while when as than".split())
_OPEN = frozenset("until unless if whether once".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FINDS = frozenset("find spot notice see catch discover".split())
_SUBORDINATORS = frozenset("since when because while although which who that as if where until after before".split())
OWN_OUTCOMES = frozenset(
    "save cut reduce raise increase improve bring win free halve double avoid prevent stop end shorten lower lift "
    "recover earn gain".split()
)
"""Verbs that a person can be the subject of when their deed had this result."""


class Form(StrEnum):
    """How the result is said."""

    PERSONAL = "personal"
    """A verb that the person can be the subject of: "which ended up saving 12 hours", "cutting the wait"."""
    PRONOUN = "pronoun"
    """A clause about the thing just named: "it replaced four", "which is now shared"."""
    CLAUSE = "clause"
    """A clause with a subject of its own: "releases now take 25 minutes"."""
    FOUND = "found"
    """A second deed that is the result of the first: "audited the stairs, found that nobody owned them"."""
    TAIL = "tail"
    """Anything else; it stays where it stands."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result within a line: ``text[start:]``; the deed ends at ``deed_end``.

    ``verb`` is the token that says the change in the personal form, None in the others.
    """

    deed_end: int
    start: int
    end: int
    form: Form
    verb: Token | None = None
    joint: str = ""


def find_outcome(parsed: Parsed, anatomy: Anatomy) -> Outcome | None:
    """The place where a clause about a change follows the deed; None where the line ends at the deed.

    The first place, unless a later one says the change in a form that the person is the subject of.
    """
    found = _outcomes(parsed, anatomy)
    return next((one for one in found if one.form in (Form.PERSONAL, Form.FOUND)), found[0] if found else None)


def _outcomes(parsed: Parsed, anatomy: Anatomy) -> list[Outcome]:
    found = []
    end = len(parsed.text.rstrip(" ."))
    for joint in _SPLIT.finditer(parsed.text[:end]):
        tail = parsed.text[joint.end() : end]
        head = parsed.text[: joint.start()].lower().split()
        open_clause = joint.group().strip() == "," and _OPEN.intersection(head)
        if (
            len(head) < 2
            or head[-1] in _HANGING
            or open_clause
            or _AIM.match(tail)
            or _inside_brackets(parsed.text, joint)
        ):
            continue
        tokens = [token for token in parsed.tokens if joint.end() <= token.start < end]
        if len(tokens) < 2 or not _says_change(tail, joint.end(), anatomy):
            continue
        if (form := _form(tokens, joint.group())) is not None:
            verb = _own_verb(tokens) if form is Form.PERSONAL else _find(tokens) if form is Form.FOUND else None
            found.append(Outcome(joint.start(), joint.end(), end, form, verb, joint.group().strip()))
    return found


@lru_cache(maxsize=512)
def says_change(text: str) -> bool:
    """Whether words of ``text`` say that something became different."""
    return _CHANGE.search(text) is not None


def _inside_brackets(text: str, joint: re.Match[str]) -> bool:
    before = text[: joint.start()]
    return before.count("(") > before.count(")")


def _says_change(tail: str, start: int, anatomy: Anatomy) -> bool:
    return bool(_CHANGE.search(tail)) or any(event.start >= start and event.strength > 0.5 for event in anatomy.events)


def _find(tokens: list[Token]) -> Token | None:
    return next((token for token in tokens if token.lemma in _FINDS), None)


def _form(tokens: list[Token], joint: str) -> Form | None:
    first = next((token for token in tokens if token.pos != "ADV"), tokens[0])
    finite = next((token for token in tokens if token.tag in _FINITE and token.lower != "which"), None)
    if first.tag in ("VBD", "VBN") and first.lemma in _FINDS:
        return Form.FOUND
    if _own_verb(tokens) is not None and (first.lower in ("which", "resulting") or first.tag == "VBG"):
        return Form.PERSONAL
    if finite is None:
        return Form.TAIL if first.tag in ("CD", "DT", "NN", "NNS") and _CHANGE.search(joint + first.text) else None
    if first.lower in ("which", "that", "it", "they", "this"):
        return Form.PRONOUN
    return _clause(tokens, finite, joint)


def _clause(tokens: list[Token], finite: Token, joint: str) -> Form | None:
    """A clause with its own subject before ``finite``, or a second deed; None where it is part of the main clause."""
    if finite is tokens[0]:
        described = len(tokens) > 2 and tokens[1].tag in ("NN", "NNS") and tokens[2].tag in _FINITE
        return Form.CLAUSE if described else Form.TAIL  # "rejected filings went down" opens with no verb
    subject = [token for token in tokens if token.index < finite.index]
    loose = subject[-1].tag == "CC" or any(token.text == "," for token in subject)
    inner_stop = any(token.text == "." for token in tokens[:-1]) and joint.strip() != "."
    subordinate = any(token.tag in ("IN", "WRB", "WDT", "WP") and token.lower in _SUBORDINATORS for token in subject)
    if loose or inner_stop or subordinate:
        return None
    named = any(t.tag.startswith("NN") or t.lower in ("nobody", "none") or t.tag == "CD" for t in subject)
    return Form.CLAUSE if named else Form.TAIL


def _own_verb(tokens: list[Token]) -> Token | None:
    """The verb of change near the head of the clause: "which (ended up) saving", "which saved", "saving"."""
    for token in tokens[:6]:
        if token.pos == "VERB" and token.lemma in OWN_OUTCOMES:
            following = [other for other in tokens if other.index == token.index + 1]
            if token.lemma == "end" and following and following[0].lower == "up":
                continue
            return (
                token if (following and following[0].tag not in ("IN", "RB", ".", ",")) or _hedged(following) else None
            )
        if token.pos in ("NOUN", "PROPN") or token.lower in ("it", "they", "this"):
            return None
    return None


def _hedged(following: list[Token]) -> bool:
    hedges = ("about", "around", "over", "nearly", "almost", "roughly", "up", "more", "some")
    return bool(following) and following[0].lower in hedges
