"""What a person must see in the first ten seconds: what is strong, the three changes that matter most, the line.

The changes are chosen for variety, not by a hidden score. In this order, the first three that exist: the result that
hides best, the title that says less than its lines, the strong line that stands in a bad place, the first ordinary line
of the newest role, an element of the framework that is missing, then further hidden results and ordinary lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dotwise.knowledge.standing import stands_beside_work
from dotwise.language.credentials import is_credential
from dotwise.language.private import is_private
from dotwise.model import (
    ConnectionKind,
    Dot,
    DotKind,
    Element,
    Framework,
    Gem,
    Label,
    Report,
    Rewrite,
    Role,
    SectionKind,
    State,
    Throughline,
)
from dotwise.render.paper import dots_by_id, judged
from dotwise.render.words import ELEMENT_MEANING, remark, role_text

_AKIN = "These lines may tell of the same thing: what is it?"
_BOTH_TELL = "Both lines tell"
_PAPERS = frozenset({SectionKind.CERTIFICATIONS, SectionKind.EDUCATION})
"""Where certificates stand: wanted, and nobody's strongest line."""
_STRONGEST = 3
_CHANGES = 3
_SURE = 0.8
"""Probability from which a sentence without a stated change counts as strong."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to change: what to do, about which words, how it could read, and why.

    ``dot`` is the line that it changes; ``see`` a line to look at where the change is about something else.
    """

    what: str
    about: str
    why: str
    dot: str | None = None
    see: str | None = None
    rewrite: Rewrite | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a throughline touches a role, or, without a role, other parts of the document."""

    role: Role | None
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """A throughline with the places it touches, the oldest role first, what stands outside the roles last.

    ``heading`` is its name; where it has none (its name is a quotation), what its lines have in common.
    """

    throughline: Throughline
    stops: tuple[Stop, ...]
    heading: str

    @property
    def dots(self) -> tuple[Dot, ...]:
        """Every dot on it, in the order of its stops."""
        return tuple(dot for stop in self.stops for dot in stop.dots)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The first ten seconds."""

    strong: tuple[Dot, ...]
    changes: tuple[Change, ...]
    strands: tuple[Strand, ...]


def first_look(report: Report) -> FirstLook:
    """What is strong, what to change first, and what runs through; each empty where the document gives nothing."""
    return FirstLook(_strong(report), _changes(report), strands(report))


def strands(report: Report) -> tuple[Strand, ...]:
    """Every throughline that has dots, with them looked up, in the report's order; two that ask the same of one line are one."""
    headed: list[tuple[Throughline, str]] = []
    for line in report.throughlines:
        heading = _strand_heading(report, line)
        beside = next(
            (n for n, other in enumerate(headed) if heading == _AKIN == other[1] and _meet(line, other[0])), None
        )
        if beside is None:
            headed.append((line, heading))
        else:
            headed[beside] = _joined(headed[beside][0], line), _AKIN
    found = (Strand(line, tuple(_stops(report, line)), heading) for line, heading in headed)
    return tuple(strand for strand in found if strand.stops)


def _meet(one: Throughline, other: Throughline) -> bool:
    return not set(one.dots).isdisjoint(other.dots)


def _joined(one: Throughline, other: Throughline) -> Throughline:
    both = (dict.fromkeys((*one.dots, *other.dots)), dict.fromkeys((*one.roles, *other.roles)))
    return replace(one, dots=tuple(both[0]), roles=tuple(both[1]))


def _strand_heading(report: Report, line: Throughline) -> str:
    if not line.name.startswith("“"):
        return line.name
    ties = [tie for tie in report.connections if tie.kind is ConnectionKind.RECURS]
    reasons = Counter(tie.because for tie in ties if {tie.source, tie.target} <= set(line.dots))
    told, count = next(iter(reasons.most_common(1)), ("", 0))
    telling = told.startswith(_BOTH_TELL) and 2 * count > reasons.total()
    return f"These lines {told.removeprefix('Both lines ').rstrip('.')}" if telling else _AKIN


def _stops(report: Report, line: Throughline) -> Iterator[Stop]:
    known = dots_by_id(report)
    dots = [known[id] for id in line.dots if id in known]
    roles = sorted((role for role in report.roles if role.id in line.roles), key=lambda role: role.start or "")
    for role in roles:
        there = tuple(dot for dot in dots if dot.role == role.id)
        if there:
            yield Stop(role, there)
    elsewhere = tuple(dot for dot in dots if dot.role not in line.roles)
    if elsewhere:
        yield Stop(None, elsewhere)


def _strong(report: Report) -> tuple[Dot, ...]:
    own = [dot for dot in judged(report, Label.ASSET) if not is_private(dot.text) and not stands_beside_work(dot)]
    papers = {section.id for section in report.sections if section.kind in _PAPERS}
    deeds = [dot for dot in own if dot.section not in papers and not is_credential(dot.text)]
    telling = [
        dot for dot in deeds if _tells_what_changed(dot)
    ] or deeds  # what is marked as an asset below is not denied here
    ranked = sorted(telling, key=lambda dot: dot.verdict.commodity if dot.verdict else 1.0)
    return tuple(ranked[:_STRONGEST])


def _tells_what_changed(dot: Dot) -> bool:
    """Whether a strong line proves something: a bio's sentence may be nobody else's and prove nothing."""
    if dot.kind is DotKind.BULLET or dot.verdict is None:
        return True
    changed = any(factor.factor == "outcome" and factor.weight < 0 for factor in dot.verdict.because)
    return changed or dot.verdict.probabilities[2] >= _SURE


def _changes(report: Report) -> tuple[Change, ...]:
    """One change of each kind, then further ones; never two about the same line."""
    hidden, ordinary = _hidden_results(report), _ordinary_lines(report)
    chosen: list[Change] = []
    for kind in (hidden, _titles(report), _gems(report), ordinary, _missing(report)):
        chosen += [change for change in kind if _is_new(change, chosen)][:1]
    for change in (*hidden, *ordinary):
        if _is_new(change, chosen):
            chosen.append(change)
    return tuple(chosen[:_CHANGES])


def _is_new(change: Change, chosen: list[Change]) -> bool:
    return change.dot is None or all(other.dot != change.dot for other in chosen)


def _hidden_results(report: Report) -> list[Change]:
    mixed = [
        dot
        for dot in judged(report, Label.MIXED)
        if dot.rewrites and dot.rewrites[0].text and not stands_beside_work(dot)
    ]
    mixed.sort(
        key=lambda dot: (dot.rewrites[0].moves == ("ask-for-result",), dot.verdict.commodity if dot.verdict else 1.0)
    )
    return [
        Change("Bring out what hides in this line", dot.text, remark(dot), dot.id, rewrite=dot.rewrites[0])
        for dot in mixed
    ]


def _ordinary_lines(report: Report) -> list[Change]:
    """Ordinary lines with an idea for them, the newest role first: that is what a reader meets first."""
    newest = {role.id: place for place, role in enumerate(sorted(report.roles, key=_newest_first))}
    lines = [dot for dot in judged(report, Label.COMMODITY) if dot.rewrites and dot.kind is DotKind.BULLET]
    lines.sort(key=lambda dot: newest.get(dot.role or "", len(newest)))
    lines += [dot for dot in judged(report, Label.COMMODITY) if dot.rewrites and dot.kind is not DotKind.BULLET]
    return [
        Change(
            "Say what only you could say here" if dot.rewrites[0].text else "Let this line go",
            dot.text,
            remark(dot),
            dot.id,
            rewrite=dot.rewrites[0],
        )
        for dot in lines
    ]


def _newest_first(role: Role) -> tuple[bool, list[int]]:
    end = role.end or role.start or ""
    digits = [-int(part) for part in end.split("-") if part.isdigit()]
    return end != "present", digits


def _titles(report: Report) -> list[Change]:
    roles = {role.id: role for role in report.roles}
    return [
        Change(
            f"Beside the title, write “{view.larger_context}”"
            if view.larger_context
            else "Say what the post really was",
            role_text(roles[view.role]),
            "The lines under this title show more than the title says.",
            see=view.evidence[0] if view.evidence else None,
            question=view.question,
        )
        for view in report.titles
        if view.role in roles
    ]


def _gems(report: Report) -> list[Change]:
    dots = dots_by_id(report)
    return [
        Change(gem.advice.rstrip("."), dots[gem.dot].text, _where_it_stands(gem), gem.dot)
        for gem in report.gems
        if gem.dot in dots and not is_private(dots[gem.dot].text)
    ]


def _where_it_stands(gem: Gem) -> str:
    place = _LINE_OF_ROLE.match(gem.hides)
    if place is None:
        return _STANDS.get(gem.hides, f"A strong line, {gem.hides}.")
    number = int(place.group(1))
    ordinal = _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
    return f"Your {ordinal} line in this role. Most readers stop after two."


_LINE_OF_ROLE = re.compile(r"line (\d+) of its role")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_STANDS = {
    "in the oldest role": "A strong line in your oldest role, which few readers reach.",
    "outside the posts": "A strong line outside your posts, where a reader looks last.",
    "behind a helping word": "A strong line, but a helping word stands before your part in it.",
    "at the end of its own line": "The strongest words stand at the end of the line.",
}


def _is_only_shown(framework: Framework, element: Element) -> bool:
    """Whether no sentence says what the person does better, though the stories show it: it rests on those of the focus."""
    return element is framework.clarity and element.state is State.WEAK and element.evidence == framework.focus.evidence


def _missing(report: Report) -> Iterator[Change]:
    if report.framework is None:
        return
    for name, meaning in ELEMENT_MEANING.items():
        element = getattr(report.framework, name)
        if element.state is State.ABSENT or _is_only_shown(report.framework, element):
            yield Change(f"Say {meaning}", "", "The document does not say it yet.", question=element.question)
