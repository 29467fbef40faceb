"""Gather for every dot what the moves may look at."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dotwise.knowledge.calling import calling_of
from dotwise.knowledge.exemplars import Match
from dotwise.language.anatomy import Anatomy
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import ConnectionKind, Dot, DotKind, Finding, Label, Role, Section, Ties
from dotwise.rewrite.deed_words import is_gerund
from dotwise.rewrite.grammar import Thing, thing_after, verb_lemma
from dotwise.rewrite.light_deed import task_set
from dotwise.rewrite.open_deed import open_deed
from dotwise.rewrite.opening import Opening
from dotwise.rewrite.outcome import Outcome, find_outcome
from dotwise.rewrite.values import Material

_FINITE = ("VBD", "VBP", "VB", "VBZ", "VBN")
_BESIDE = frozenset("help assist support participate contribute".split())
_Home: TypeAlias = tuple[str, str]
_BE = frozenset(("be", "have", "do", "can", "will", "must", "may"))


@dataclass(frozen=True, slots=True)
class _Post:
    """What the lines that stand under one role share."""

    title: str | None
    current: bool
    """Whether it is still held."""
    strong: tuple[int, ...]
    """Numbers of the document's strong dots, strongest first, those of this post before others."""
    vocabulary: frozenset[str]
    """Lemmas of its lines and of its title."""


@dataclass(frozen=True, slots=True)
class _Deed:
    """What a line tells that was done; the fields are those of ``Material``."""

    opening: Opening | None
    outcome: Outcome | None
    verb: str | None
    thing: Thing | None
    end: int


def gather(
    dots: Sequence[Dot],
    sense: Sense,
    ties: Ties,
    roles: Sequence[Role],
    matches: Sequence[tuple[Match, ...]],
    findings: Sequence[tuple[Finding, ...]],
    sections: Sequence[Section] = (),
) -> tuple[Material, ...]:
    """One ``Material`` a dot, in order; ``matches`` are the nearest stories of each."""
    kinds = {section.id: section.kind for section in sections}
    numbers = {dot.id: number for number, dot in enumerate(dots)}
    posts, homes, calling = _posts(dots, sense, roles), _homes(dots), calling_of(dots, roles)
    found = []
    for number, dot in enumerate(dots):
        parsed, anatomy, post = sense.parsed[number], sense.anatomies[number], posts[dot.role]
        deed = _deed_of(dot, parsed, anatomy)
        material = Material(
            number=number,
            dot=dot,
            parsed=parsed,
            anatomy=anatomy,
            current=post.current,
            title=post.title,
            matches=matches[number],
            opening=deed.opening,
            outcome=deed.outcome,
            verb=deed.verb,
            thing=deed.thing,
            end=deed.end,
            shown_by=_shown_by(dot, ties, numbers),
            elsewhere=tuple(other for other in post.strong if other != number),
            neighbours=tuple(other for other in homes[_home(dot)] if other != number),
            larger_context=_larger_context(dot, ties),
            findings=findings[number],
            section=kinds.get(dot.section or ""),
            vocabulary=post.vocabulary,
            trade=post.title or calling,
        )
        found.append(material)
    return tuple(found)


def _posts(dots: Sequence[Dot], sense: Sense, roles: Sequence[Role]) -> dict[str | None, _Post]:
    """What the lines of each post share; what stands under none is told in the present, under the title of the present post."""
    held = {role.id: role for role in roles}
    present = next((role for role in roles if role.end == "present"), roles[0] if roles else None)
    strong = [number for number, dot in enumerate(dots) if _is_strong(dot)]
    posts: dict[str | None, _Post] = {}
    for id, words in _words_by_post(dots, sense).items():
        role = held.get(id or "")
        named = role or (present if id is None else None)
        posts[id] = _Post(
            named.title if named else None,
            role is None or role.end == "present",
            _ranked(dots, strong, id),
            words | _title_words(role.title if role else None),
        )
    return posts


def _deed_of(dot: Dot, parsed: Parsed, anatomy: Anatomy) -> _Deed:
    end = len(dot.text.rstrip(" .;"))
    told = dot.verdict is None or dot.verdict.label is not Label.COMMODITY  # a commodity has no result to turn round
    outcome = find_outcome(parsed, anatomy) if told else None
    told_by = outcome.deed_end if outcome else end
    opening = open_deed(parsed, told_by)
    if opening is None and dot.kind is DotKind.BULLET and dot.role is not None:
        opening = task_set(dot.text[:told_by])
    verb, at = _verb_and_end(parsed, opening, outcome, end)
    return _Deed(opening, outcome, verb, thing_after(parsed, at), end)


def _words_by_post(dots: Sequence[Dot], sense: Sense) -> dict[str | None, frozenset[str]]:
    """Lemmas of the lines that stand under the same role (or under none)."""
    words: dict[str | None, set[str]] = defaultdict(set)
    for dot, parsed in zip(dots, sense.parsed, strict=True):
        words[dot.role].update(token.lemma.lower() for token in parsed.tokens)
    return {role: frozenset(found) for role, found in words.items()}


def _title_words(title: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", (title or "").lower()))


def _verb_and_end(parsed: Parsed, opening: Opening | None, outcome: Outcome | None, end: int) -> tuple[str | None, int]:
    """Lemma of the main deed and the character after it, where its object begins."""
    if opening is not None:
        at = parsed.text.find(opening.rest[:30]) if opening.rest else end
        return opening.verbs[0], max(at, 0)
    if parsed.tokens and verb_lemma(parsed.tokens[0].text) in _BESIDE:
        return None, parsed.tokens[0].end
    limit = outcome.deed_end if outcome else end
    last: tuple[str | None, int] = (None, 0)
    for token in parsed.tokens:
        if token.start >= limit:
            break
        if last[0] is not None and token.pos not in ("VERB", "CCONJ", "PUNCT", "ADV", "ADP"):
            break
        if (
            (token.tag in _FINITE or is_gerund(token))
            and token.lemma not in _BE
            and (token.pos == "VERB" or token.index == 0)
        ):
            last = (last[0] or verb_lemma(token.text), token.end)
    return last


def _shown_by(dot: Dot, ties: Ties, numbers: dict[str, int]) -> tuple[int, ...]:
    names = [name for claim in ties.claims if claim.dot == dot.id for name in claim.proofs]
    names += [c.source for c in ties.connections if c.kind is ConnectionKind.SHOWS and c.target == dot.id]
    return tuple(dict.fromkeys(numbers[name] for name in names if name in numbers and name != dot.id))


def _larger_context(dot: Dot, ties: Ties) -> str | None:
    return next((view.question for view in ties.titles if dot.id in view.evidence), None)


def _is_strong(dot: Dot) -> bool:
    return (
        dot.verdict is not None and dot.verdict.label is Label.ASSET and dot.kind in (DotKind.BULLET, DotKind.SENTENCE)
    )


def _rank(dots: Sequence[Dot], other: int, role: str | None) -> tuple[bool, bool, float, int]:
    """Bullets of the same role first, then by how little of a commodity they are."""
    there = dots[other]
    assert there.verdict is not None
    return (
        there.kind is not DotKind.BULLET,
        role is not None and there.role != role,
        there.verdict.commodity,
        other,
    )


def _ranked(dots: Sequence[Dot], strong: Sequence[int], role: str | None) -> tuple[int, ...]:
    return tuple(sorted(strong, key=lambda other: _rank(dots, other, role)))


def _homes(dots: Sequence[Dot]) -> dict[_Home, list[int]]:
    """Numbers of the dots that belong together, by where they stand."""
    homes: dict[_Home, list[int]] = defaultdict(list)
    for number, dot in enumerate(dots):
        homes[_home(dot)].append(number)
    return homes


def _home(dot: Dot) -> _Home:
    """The role, else the section, else the dot itself: what stands nowhere has no neighbours."""
    if dot.role:
        return "role", dot.role
    return ("section", dot.section) if dot.section is not None else ("dot", dot.id)
