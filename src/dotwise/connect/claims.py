"""
Find what a document claims: listed skills and tools, qualities, and promises such as "I take over herds that lose money".

A claim is a span of a dot; which words it takes and of which kind it is, is learnt (``connect.marking``). Titles, certificates,
years and aims are no claims: they are true or not whatever the bullets say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from dotwise.connect.edges import (
    PRODUCT,
    claims_nothing,
    names_a_person,
    paired,
    whole_name,
    whole_words,
)
from dotwise.connect.marking import Line, Marked, marked_claims
from dotwise.knowledge.habits import is_courtesy
from dotwise.knowledge.standing import TELLS_NO_WORK, claim_rows, place_of, stands_beside_work
from dotwise.knowledge.traits import Mention, find_traits, traits
from dotwise.language.anatomy.names import common_words
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.terms import known_tools
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, Dot, DotKind


class ClaimKind(StrEnum):
    """What is claimed; each kind is shown in its own way."""

    TOOL = "tool"
    SKILL = "skill"
    TRAIT = "trait"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim before anything is known of its evidence. ``row`` numbers the dot, ``trait`` the quality if known."""

    row: int
    start: int
    end: int
    text: str
    kind: ClaimKind
    trait: int | None = None
    alone: bool = False
    """Whether the dot says nothing else, so that its vector is the claim's."""


_GENERAL = frozenset({"skill", "ability", "attitude", "mindset", "staff", "new", "nature", "approach", "work"})
_OF_WORK = ("ing", "tion", "ment", "ship", "sis", "cy", "ance", "ence")
"""Endings of words for work, which is done; names of things to work with end otherwise."""
_OF_A_PASSPORT = re.compile(
    r"\bborn (?:in |on )?(?:\d|(?:19|20)\d\d)|\b\d\d years old\b|\bage[d:]? \d\d\b|\bresident in\b|\((?:mrs?|ms|miss|dr)\.?\)\W*$",
    re.IGNORECASE,
)
"""A line of what stands in a passport: country, age and name are nobody's skill."""


def find_claims(career: Career, sense: Sense) -> tuple[Claimed, ...]:
    """Every claim of the document, in order."""
    found: list[Claimed] = []
    for row in claim_rows(career):
        dot, parsed = career.dots[row], sense.parsed[row]
        if is_private(dot.text) or is_courtesy(dot.text) or stands_beside_work(dot) or _OF_A_PASSPORT.search(dot.text):
            continue
        marked = paired(parsed, marked_claims(Line(place_of(career, row), parsed, sense.states[row])))
        wish = TELLS_NO_WORK.search(dot.text) is not None or dot.text.lower().startswith("to ")
        for claim in (_claimed(row, parsed, one) for each in marked for one in _apart(parsed, each)):
            said = [token for token in parsed.tokens if claim.start <= token.start and token.end <= claim.end]
            empty = claims_nothing(said, hoped=wish) or (wish and claim.kind is ClaimKind.PROMISE)
            hoped_for = wish and names_a_person(claim.text)
            if not (empty or hoped_for) and not _is_given(career, dot, claim):
                found.append(claim)
    return tuple(found)


def _apart(parsed: Parsed, marked: Marked) -> tuple[Marked, ...]:
    """A marked span as one claim for each quality that it names: "detail-oriented team player" claims two."""
    if ClaimKind(marked.kind) is not ClaimKind.TRAIT:
        return (marked,)
    tokens = [token for token in parsed.tokens if marked.start <= token.start and token.end <= marked.end]
    begins = [one.first for before, one in pairwise(find_traits(tokens)) if _stand_side_by_side(before, one)]
    if not begins:
        return (marked,)
    bounds = [0, *begins, len(tokens)]
    return tuple(
        replace(marked, start=tokens[first].start, end=tokens[last - 1].end) for first, last in pairwise(bounds)
    )


def _stand_side_by_side(one: Mention, other: Mention) -> bool:
    """Whether two qualities of several words each follow one another: a word alone may only describe ("supportive team member")."""
    several = one.last - one.first > 1 and other.last - other.first > 1
    return several and one.trait != other.trait and one.last == other.first


def _is_given(career: Career, dot: Dot, claim: Claimed) -> bool:
    """Whether an item is the person's name with what stands behind it, where they live or worked, or the title of a post: nobody need show it."""
    item = claim.text
    name = (career.contact.name or "").casefold()
    titles = {(role.title or "").casefold().strip() for role in career.roles}
    places = (career.contact.location, *(role.location for role in career.roles))
    if any(item.casefold() == piece.strip().casefold() for place in places if place for piece in place.split(",")):
        return True
    called = dot.kind is DotKind.HEADLINE and names_a_person(item)
    of_a_title = any(_lies_in(claim, dot.text.casefold(), title) for title in titles if title)
    return called or (bool(name) and dot.text.casefold().startswith(name)) or of_a_title


def _lies_in(claim: Claimed, text: str, title: str) -> bool:
    """Whether a span is a title, or the beginning of one that the text prints whole: "Head of Sales" of "Head of Sales & Service"."""
    begins = text.find(title)
    return claim.text.casefold() == title or (
        begins >= 0 and claim.start == begins and claim.end <= begins + len(title)
    )


def _claimed(row: int, parsed: Parsed, marked: Marked) -> Claimed:
    start, end = whole_words(parsed, marked.start, marked.end)
    tokens = [token for token in parsed.tokens if start <= token.start and token.end <= end]
    named = find_traits(tokens)
    text = parsed.text[start:end]
    trait = named[0].trait if named and not PRODUCT.match(text) else None
    kind = _kind(ClaimKind(marked.kind), text, trait, whole=trait is not None and _is_whole(tokens, named))
    if kind is ClaimKind.TOOL:
        start, end = whole_name(parsed.text, start, end)
        text, tokens = parsed.text[start:end], [t for t in parsed.tokens if start <= t.start and t.end <= end]
    return Claimed(row, start, end, text, kind, trait, alone=_words(tokens) == _words(parsed.tokens))


def _words(tokens: Sequence[Token]) -> int:
    return sum(token.pos not in ("PUNCT", "SPACE") for token in tokens)


def _kind(said: ClaimKind, text: str, trait: int | None, *, whole: bool) -> ClaimKind:
    """The kind by which a claim is shown: a known quality by its deeds, a name by its name, all else by the work done."""
    if said is ClaimKind.PROMISE:
        return said
    if trait is not None and whole and (said is ClaimKind.SKILL or not traits()[trait].work):
        return ClaimKind.TRAIT
    if said is ClaimKind.TRAIT and trait is not None:
        return said
    named = is_name(text) and (said is ClaimKind.TOOL or (said is ClaimKind.SKILL and trait is None))
    return ClaimKind.TOOL if named else ClaimKind.SKILL


def _is_whole(tokens: Sequence[Token], named: Sequence[Mention]) -> bool:
    """Whether the traits make up all that an item says: "route planning" is a skill of its own."""
    inside = {index for mention in named for index in range(mention.first, mention.last)}
    rest = [t for i, t in enumerate(tokens) if i not in inside and t.pos in ("NOUN", "PROPN", "VERB", "NUM")]
    return all(token.lemma in _GENERAL for token in rest)


def is_name(text: str) -> bool:
    """Whether an item is a product, language or standard: capitals or digits inside, or a word that is not common."""
    words = re.findall(r"[\w+#&/.-]+", re.sub(r"\(.*?\)", "", text))
    if not words or PRODUCT.match(text) or " ".join(words).lower() in known_tools():
        return bool(words)
    if any(any(letter.isupper() or letter.isdigit() for letter in word[1:]) for word in words):
        return True
    if len(words) == 1:
        return words[0][0].isupper() and words[0].lower() not in common_words() and not words[0].endswith(_OF_WORK)
    return all(word[0].isupper() for word in words) and any(word.lower() not in common_words() for word in words)
