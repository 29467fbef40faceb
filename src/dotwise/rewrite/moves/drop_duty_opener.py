"""
Take the duty opener off and let the deed open the line.

    Responsible for the maintenance of pumps in four plants   ->  Maintained pumps in four plants
    Picking and packing orders                                ->  Pick and pack orders          (a post still held)
    Was asked to write the referral form, it replaced four    ->  Wrote the referral form (was asked to); it replaced four
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.language.anatomy import OpenerKind
from dotwise.language.stops import joints
from dotwise.language.tokens import Parsed
from dotwise.rewrite.around import is_mixed, is_prose
from dotwise.rewrite.grammar import inflect, upper_first
from dotwise.rewrite.join import mended
from dotwise.rewrite.moves.result import tail
from dotwise.rewrite.opening import Opening
from dotwise.rewrite.values import Draft, Material

NAME = "drop-duty-opener"
_PAST = re.compile(r"(?:[a-z]+ed|was|were|had|took|undertook)\b", re.IGNORECASE)
"""Openers by which the deed is told as past, though the post is still held."""


_DUTIES_WERE = re.compile(r"\b(?:duties|tasks|responsibilities)\b.* (?:were|included|involved)\b", re.IGNORECASE)
_ONCE = frozenset("introduce launch establish migrate consolidate reorganise redesign replace implement pilot".split())
"""Deeds that are done once to one thing, also in a post still held."""


def drop_duty_opener(material: Material) -> Draft | None:
    """The line with its deed in front and its result, if any, behind it."""
    opening = material.opening
    if opening is None or not opening.told("VB") or _is_asked(opening) or _says_more(opening, material):
        return None
    when = tense(material)
    told = _in_time(opening.told(when), material.parsed) if when == "VBD" else opening.told(when)
    mine = is_prose(material) and opening.removed.lower().startswith("my ")
    before = "I " if mine else opening.before
    text = f"{before}{told}" if before else upper_first(told)
    note = f"takes off “{opening.removed}”" if opening.removed else "turns the task into a deed"
    if re.match(r"was (?:also )?asked", opening.removed, re.IGNORECASE):
        text = _with_trust(text, material)
    if opening.removed.lower().startswith(("was asked", "was told", "was given", "was handed", "were ")):
        return Draft(
            (f"{text}{tail(material)}",), (NAME, "credit-the-actor"), (note, "names you as the one who did it")
        )
    return Draft((f"{text}{tail(material)}",), (NAME,), (note,))


def _in_time(told: str, parsed: Parsed) -> str:
    """A deed told as past with the clause that it saw to in the past too: "made sure everyone followed the rules"."""
    for token in parsed.tokens:
        if token.tag not in ("VBZ", "VBP"):
            continue
        clause = parsed.tokens[token.head] if token.dep in ("aux", "auxpass") else token
        if clause.dep == "ccomp" and parsed.tokens[clause.head].lemma in _SEES_TO:
            past = _WAS.get(token.lower) or inflect(token.lemma, "VBD")
            told = re.sub(rf"(?<=\s){re.escape(token.text)}\b", past, told, count=1)
    return told


def _says_more(opening: Opening, material: Material) -> bool:
    """Whether the opener says more than "look after", where no stronger verb goes with the thing: "in charge of", and in a sentence "responsible for"."""
    if not (opening.lent and opening.verbs == ("look after",)):
        return False
    said = _IN_SENTENCE if is_prose(material) else _IN_CHARGE
    return said.search(opening.removed) is not None


_IN_CHARGE = re.compile(r"\b(?:in[- ]charge of|accountable for|entrusted with)\b", re.IGNORECASE)
_IN_SENTENCE = re.compile(r"\b(?:in[- ]charge of|responsible for|accountable for|entrusted with)\b", re.IGNORECASE)
_SEES_TO = frozenset("make sure certain ensure see check guarantee".split())
_WAS = {"is": "was", "are": "were"}


def _is_asked(opening: Opening) -> bool:
    """Whether a sentence tells in its middle that the person is asked: that is the recognition, and its words stay."""
    return bool(opening.before) and opening.removed.lower() == "asked to"


def _with_trust(text: str, material: Material) -> str:
    """The deed with what others thought of the person beside it: being asked is a recognition, but to be asked for help."""
    opening = material.opening
    if opening is not None and opening.verbs[0] in _HELPS:
        return text
    joint = next(joints(_CLAUSE, text), None)
    ends = [joint.start() if joint else len(text.rstrip(" .")), *_own_deeds(text, material.parsed)]
    return f"{text[: min(ends)]} (was asked to){text[min(ends) :]}"


def _own_deeds(text: str, parsed: Parsed) -> list[int]:
    """Where the line goes on with a deed nobody asked for: "…, and reduced overtime by 20%"."""
    after_and = (token for before, token in pairwise(parsed.tokens) if before.lower == "and")
    told = (
        token.text
        for token in after_and
        if token.tag == "VBD" or (token.tag == "VBN" and parsed.tokens[token.head].dep == "ROOT")
    )
    found = (re.search(rf",? and {re.escape(word)}\b", text) for word in told)
    return [place.start() for place in found if place]


_HELPS = frozenset("help assist support".split())


_CLAUSE = re.compile(r"(?:[,;] (?:and |but |so )?(?:I|we|it|they|he|she|this|that|which|who|all|now)\b|\. (?=[A-Z]))")


def as_printed(material: Material) -> Draft:
    """The line as it is, but for a comma that joins two sentences."""
    return Draft((mended(material.parsed, 0, material.end),))


def tense(material: Material) -> str:
    """Penn tag of the deed: as the sentence's own subject asks, else past; present for a duty of a post still held."""
    opening = material.opening
    if opening is not None and opening.tag:
        return opening.tag
    told_as_past = opening is not None and _PAST.match(opening.removed) is not None
    still_so = opening is not None and opening.kind is OpenerKind.DUTY and says_now(material)
    finished = (material.outcome is not None and not still_so) or (
        told_as_past and opening is not None and not opening.lent
    )
    behind = (token for token in material.parsed.tokens if token.tag == "VBD" and token.dep in ("ROOT", "conj"))
    finished = finished or (
        opening is not None and opening.kind is OpenerKind.DUTY and is_mixed(material) and any(behind)
    )
    finished = finished or (opening is not None and _DUTIES_WERE.search(opening.removed) is not None)
    single = is_mixed(material) or (material.thing is not None and not material.thing.plural)
    once = opening is not None and not _ONCE.isdisjoint(opening.verbs) and single
    return "VBP" if material.current and not (finished or once) else "VBD"


def says_now(material: Material) -> bool:
    """Whether the result of the line is told as a state that lasts: "which is now shared with 17 schools"."""
    outcome = material.outcome
    if outcome is None or outcome.form.value != "pronoun":
        return False
    return any(t.tag in ("VBZ", "VBP") for t in material.parsed.tokens if t.start >= outcome.start)
