"""Which deeds of a line belong together, so that they take the same form."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.deed_words import INTRANSITIVE, is_gerund, is_named_by_use
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.opening import Opening


def joined(run: list[Token], begin: int) -> tuple[tuple[int, int], ...]:
    """Places, counted from ``begin``, of the gerunds that share one object with the first: "opening and closing"."""
    return tuple((token.start - begin, token.end - begin) for token in run if is_gerund(token))


def evened(parsed: Parsed, opening: Opening, end: int) -> Opening | None:
    """
    The deed without a preposition that repeated the opener's: "responsible for the saw and for the stone" once "for" is gone.

    None where the opener's verb governs the first thing alone: "responsible for cleaning the saw and for the keys".
    """
    begin = parsed.text.rfind(opening.rest.removeprefix("the "), 0, end)
    if begin <= 0:
        return opening
    again = next(
        (token for token in parsed.tokens if begin <= token.start < end and _repeats(parsed, token, begin)), None
    )
    if again is None:
        return opening
    near = parsed.text[parsed.tokens[again.head].end : begin].strip().lower() in ("", "the")
    if (
        not near
        or is_gerund(parsed.tokens[again.index + 1])
        or any(start > again.start - begin for start, _ in opening.turns)
    ):
        return None
    told = f"{parsed.text[again.start : again.end]} "
    before, after = opening.rest.rsplit(told, 1) if opening.rest.count(told) == 1 else ("", "")
    verbs = ("look after",) if opening.lent else opening.verbs  # a store is run, its keys are not
    return replace(opening, verbs=verbs, rest=f"{before}{after}") if after else None


def _repeats(parsed: Parsed, token: Token, begin: int) -> bool:
    """Whether a preposition takes up one that stands before ``begin``."""
    first = parsed.tokens[token.head]
    joined_on = token.index > 0 and parsed.tokens[token.index - 1].lower in ("and", "or", "&", ",")
    return (
        token.tag == "IN" and token.dep == "conj" and joined_on and first.lower == token.lower and first.start < begin
    )


def beside(rest: str) -> tuple[tuple[int, int], ...] | None:
    """
    The place of a gerund that shares what was done with the one before ``rest``: "slicing" in front of "and bagging, 800 an hour".

    None where it cannot become a verb, so that the first cannot either; empty where no such gerund stands there.
    """
    found = _BESIDE.match(rest)
    if found is None:
        return ()
    return (found.span("deed"),) if verb_lemma(found["deed"]) not in (None, found["deed"]) else None


_BESIDE = re.compile(r"(?:and|&) (?P<deed>[a-z]+ing)(?=[,;(]| \()")


def _follows_up(parsed: Parsed, token: Token) -> bool:
    """Whether "following" is the deed of following up, and not a preposition."""
    return token.lower == "following" and parsed.text[token.end :].startswith(" up")


def _listed_deeds(parsed: Parsed, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """
    Places of the gerunds of a list in which every part is a deed with its object: "booking visits, ordering stock".

    Only two things joined by "and" may stand between them: "serving food and drinks and clearing tables".
    """
    tokens = [token for token in parsed.tokens if begin <= token.start < end]
    parts = [at for at in range(1, len(tokens)) if tokens[at - 1].lower in _PARTS and tokens[at].lower not in _PARTS]
    whole = [at for at in parts if _opens_deed(tokens, at)]
    bare = [at for at in parts if _names_deed(tokens, at)] if len(whole) > 1 else []
    deeds = sorted({*whole, *bare})
    last = tokens[parts[-1]].start if parts else end
    told_on = any(t.tag in ("VBD", "MD", "WDT", "WP") or (t.dep == "nsubj" and t.start < last) for t in tokens)
    things = all(tokens[at - 1].lower == "and" for at in parts if at not in deeds)
    sure = [at for at in deeds if tokens[at].tag == "VBG"]
    if len(parts) < _LIST or not sure or parts[-1] != whole[-1] or told_on or not things:
        return ()  # of two deeds the second may belong to the object: "calls about bills and moving house"
    return tuple((tokens[at].start - begin, tokens[at].end - begin) for at in deeds)


def _opens_deed(tokens: list[Token], at: int) -> bool:
    """Whether a part of a list begins with a gerund and goes on with what it governs."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_gerund(token):
        return False
    goes_alone = verb_lemma(token.text) in INTRANSITIVE
    return goes_alone if after is None or after.tag == "IN" else after.tag not in _CLOSE


def _names_deed(tokens: list[Token], at: int) -> bool:
    """Whether a part in the middle of a list is a gerund alone: "booking visits, scanning, billing and ordering stock"."""
    return is_gerund(tokens[at]) and at + 1 < len(tokens) and tokens[at + 1].lower in _PARTS


_PARTS = frozenset((",", "and", "&", ";"))
_LIST = 2
"""Parts behind the first that make a list."""
_CLOSE = frozenset((",", ".", "CC", ":"))
"""What stands behind a gerund that has no object of its own."""


def infinitives(parsed: Parsed, rest: str, end: int) -> tuple[tuple[int, int], ...]:
    """
    Places in ``rest`` (which ends at ``end``) of the plain verbs that are coordinated with the deed before it.

    "Train the staff and to keep the rota" has one; in "teach them to read and to write" the second belongs to the first "to".
    """
    begin = parsed.text.rfind(rest, 0, end)
    turned: dict[int, tuple[int, int]] = {}
    tokens = [token for token in parsed.tokens if rest and 0 <= begin <= token.start < end]
    for before, token in pairwise(tokens[:1] + tokens):
        if token.tag != "VB" or not verb_lemma(token.text):
            continue
        first = before if before.lower == "to" else token
        joint = parsed.tokens[first.index - 1].lower
        again = first is before and (joint == "and" or (joint == "," and " and to " in parsed.text[token.end : end]))
        alike = token.dep == "conj" and (token.head in turned or parsed.tokens[token.head].start < begin)
        if again or (first is token and joint in ("and", ",", "&") and alike):
            turned[token.index] = (first.start - begin, token.end - begin)
        elif first is before:
            break
    return tuple(turned.values())


def coordinated(parsed: Parsed, rest: str, end: int) -> tuple[tuple[int, int], ...]:
    """Places in ``rest`` (which ends at ``end``) of gerunds that the parse coordinates with a verb before them."""
    begin = parsed.text.rfind(rest, 0, end)
    if not rest or begin < 0:
        return ()
    if listed := _listed_deeds(parsed, begin, end):
        return listed
    turned: list[tuple[int, int]] = []
    verbs = {token.index for token in parsed.tokens if token.start < begin and (is_gerund(token) or token.index == 0)}
    for token in parsed.tokens:
        if not begin <= token.start < end or not (is_gerund(token) or _follows_up(parsed, token)):
            continue
        before = parsed.tokens[token.index - 1]
        follows = next((other for other in parsed.tokens if other.index == token.index + 1), before)
        if is_named_by_use(token, follows):
            continue
        parsed_so = token.dep == "conj" and token.head in verbs
        reads_so = before.lower == "and" and (follows.tag in ("DT", "RP", "PRP$") or follows.lower == "to")
        alone = token.end >= len(parsed.text[:end].rstrip(" .")) and verb_lemma(token.text) in INTRANSITIVE
        if alone and before.lower in ("and", ",", "&") and turned:  # "packing orders and cleaning"
            turned.append((token.start - begin, token.end - begin))
            continue
        noun = follows.lower in ("of", "and", ",")
        if (parsed_so or reads_so) and (not noun or (follows.lower == "and" and before.index in verbs)):
            turned.append((token.start - begin, token.end - begin))
            verbs.add(token.index)
    return tuple(turned)
