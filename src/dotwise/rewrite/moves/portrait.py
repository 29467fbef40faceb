"""
For summaries, bios, letters and headlines: who it is, two deeds that prove it, where next.

    Highly motivated picker, team player   ->  Order picker: found 3 pallets of recalled hummus ...; swapped ... Looking
                                               for [which kind of work, at what kind of place?]
    She is known for her warmth            ->  She asked 340 bereaved families what a night at home had meant ...
    10 years of experience in logistics    ->  Logistics lead in [which kind of work ...?]
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dotwise.language.anatomy import Actor
from dotwise.model import BlankKind, DotKind
from dotwise.rewrite.aims import LOOKS_FOR
from dotwise.rewrite.around import MINE, is_mixed
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.join import mended
from dotwise.rewrite.links import Likeness
from dotwise.rewrite.moves.direction import NEXT
from dotwise.rewrite.moves.show_not_tell import deed_like, proof_of, shown_key, worth_showing
from dotwise.rewrite.subject import CLAIMED, SAID_BY, presented, subject_of
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "show-not-tell"

INTRODUCED = "introduced"
"""Under which name the document counts that a sentence has said who the person is."""
_YEARS = re.compile(
    r"(?:over |more than |nearly |almost )?(?:\d+\+?|[a-z]+) years?['’]?(?: of)?(?: [a-z-]+){0,3} experience(?: (?:in|of|with|as))?\s*",
    re.IGNORECASE,
)
_SPENT = re.compile(r"(?:over |more than |nearly |almost )?\d+\+? years?['’]?(?: of)? experience\b")
_WORDS = 42
"""Words of two proofs together."""
_ONE = 30
"""Words of a proof."""
_ALIKE = 0.5
"""Cosine above which two deeds tell the same story."""
_CHANGED = 0.5
"""How surely a proof must say that something became different."""


def portrait(
    material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness
) -> Draft | None:
    """The person and up to two deeds from elsewhere in the document, which it has not been shown yet; else None."""
    subject = subject_of(material)
    proofs = _proofs(material, lines, asked, likeness)
    if subject is None or not proofs:
        return None
    deeds = [_inside(lines[number]) for number in proofs]
    kept = subject.casefold() == material.text.casefold()
    note = "sets your own deeds beside it" if kept else "puts your own deeds where anybody's words stood"
    moves = (NAME, "lead-with-outcome")
    if subject in SAID_BY or _is_named(material, subject):
        again = subject if subject in SAID_BY else ""
        apart = (
            f". {again} "
            if again and any(";" in deed for deed in deeds)
            else f"; {_lower(again)} "
            if again
            else ", and "
        )
        return Draft((f"{subject} {apart.join(deeds)}",), moves, (note,), tuple(proofs), introduces=True, fit=0.5)
    text = _opened(subject, deeds)
    if material.dot.kind is DotKind.HEADLINE or asked.get(NEXT) or any(LOOKS_FOR.search(line.text) for line in lines):
        return Draft((text,), moves, (note,), tuple(proofs), introduces=True)
    gap = Gap(BlankKind.THING, NEXT, NEXT)
    notes = (note, "asks where you want to go")
    return Draft((f"{text}. Looking for", gap), (*moves, "ask-for-result"), notes, tuple(proofs), introduces=True)


def _opened(subject: str, deeds: Sequence[str]) -> str:
    """Who it is and the deeds: after a colon, or as sentences of their own, where one of them is in parts already."""
    if ":" in subject or any(":" in deed for deed in deeds):
        return ". ".join([subject, *(upper_first(deed) for deed in deeds)])
    if any(";" in deed for deed in deeds):
        return ". ".join([f"{subject}: {deeds[0]}", *(upper_first(deed) for deed in deeds[1:])])
    return f"{subject}: {'; '.join(deeds)}"


def next_deed(
    material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness
) -> Draft | None:
    """For a further sentence about the person: a strong deed that the document has not been shown yet; else None."""
    proofs = _proofs(material, lines, asked, likeness)[:1]
    subject = subject_of(material)
    if not proofs or subject is None:
        return None
    deed = _inside(lines[proofs[0]])
    named = subject in SAID_BY or _is_named(material, subject)
    text = f"{subject} {deed}" if named else upper_first(deed)
    note = "lets another of your deeds stand where anybody's words stood"
    return Draft((text,), (NAME, "lead-with-outcome"), (note,), tuple(proofs), fit=0.5)


def _proofs(material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness) -> list[int]:
    """The two strongest different deeds that fit one sentence; the strongest alone, if no other fits beside it."""
    subject = subject_of(material) or ""
    third = subject not in ("", "I") and tells_of_other(material)
    room = _WORDS - len(subject.split())
    half = [line.number for line in lines if _half_proves(line) and line.number != material.number]
    pool = [n for n in dict.fromkeys((*material.elsewhere, *half)) if not asked.get(shown_key(n))]
    texts = {n: _proof(lines[n]) for n in pool if _can_prove(lines[n], third=third)}
    short = {n: text for n, text in texts.items() if text and len(text.split()) <= room}
    worth = {n: _worth(material, lines, n, likeness) for n in short}
    strong = [n for n in worth if n in material.elsewhere] or (list(worth) if not material.elsewhere else [])
    ranked = sorted(strong, key=lambda n: (-worth[n], n))
    if not ranked:
        return []
    best, chosen = worth[ranked[0]], [ranked[0]]
    for first in ranked[:4]:
        for second in sorted(worth, key=lambda n: (-worth[n], n))[:8]:
            fits = len(texts[first].split()) + len(texts[second].split()) <= _WORDS
            both = worth[first] + 0.5 * worth[second]
            if first != second and fits and both > best and float(likeness[first, second]) < _ALIKE:
                best, chosen = both, [first, second]
    return chosen


def _worth(material: Material, lines: Sequence[Material], number: int, likeness: Likeness) -> float:
    """How well a line proves this very sentence: its strength, what it shows, how near it is."""
    shows = 0.3 * (number in material.shown_by)
    own = 0.3 * (number in material.elsewhere)
    return _strength(lines[number], len(lines)) + shows + own + 0.8 * float(likeness[material.number, number])


def _can_prove(line: Material, *, third: bool) -> bool:
    """Whether a line is a bullet that can follow a colon, or a person's name: it opens with a deed or a rank."""
    tokens = line.parsed.tokens
    helps = _helps(line)
    if line.dot.kind is not DotKind.BULLET or len(tokens) < 3 or not (helps or worth_showing(line)):
        return False
    if line.text.isupper() or (third and MINE.search(line.text)) or (line.opening and line.opening.before):
        return False
    if not third and (tokens[0].tag == "JJS" or tokens[0].lower in ("only", "first")):
        return True
    if not any(event.strength >= _CHANGED for event in line.anatomy.events):
        return False
    now = tokens[0].tag in ("VB", "VBP", "VBN") and tokens[1].tag not in ("DT", "PRP$", "CD", "NNS", "RP")
    return (helps or deed_like(line)) and not now


def tells_of_other(material: Material) -> bool:
    """Whether a sentence speaks of somebody as "she", "he" or by name."""
    subject = subject_of(material)
    return subject is not None and (subject in ("He", "She") or _is_named(material, subject))


def _half_proves(line: Material) -> bool:
    """Whether a mixed line tells its result and whose deed it was: it can stand second, or first where no line is strong."""
    own = line.anatomy.actor is Actor.ACTIVE and line.opening is None and line.outcome is not None
    return is_mixed(line) and (own or _helps(line))


def _helps(line: Material) -> bool:
    """Whether a mixed line says in one word that the person helped, and then what became different: that word stays."""
    helped = line.opening is not None and line.opening.removed in ("Helped", "Helped to")
    return is_mixed(line) and helped and any(event.strength >= _CHANGED for event in line.anatomy.events)


def _proof(line: Material) -> str:
    """A line as it proves something elsewhere; help stays help."""
    return mended(line.parsed, 0, line.end) if _helps(line) and len(line.text.split()) <= _ONE else proof_of(line)


def _strength(line: Material, lines: int) -> float:
    """How much a deed proves: what changed and by how much, told shortly and lately."""
    change = max((event.strength for event in line.anatomy.events), default=0.0)
    counted = any(figure.baseline for figure in line.anatomy.figures)
    late = 1 - line.number / max(lines, 1)
    return change + 0.2 * counted + 0.4 * late - 0.01 * len(line.text.split())


def _inside(line: Material) -> str:
    """A proof as it stands inside a sentence."""
    return lower_first(_proof(line), line.parsed)


def _lower(pronoun: str) -> str:
    return pronoun if pronoun == "I" else pronoun.lower()


def _is_named(material: Material, subject: str) -> bool:
    """Whether the sentence speaks of somebody by name."""
    return (
        material.dot.text.startswith(f"{subject} ")
        and material.parsed.tokens[0].tag == "NNP"
        and (material.dot.kind is DotKind.SENTENCE)
    )


_PREPOSITION = re.compile(r"(?:across|in|of|at|for|with|within|through|over|on)\b", re.IGNORECASE)


def years(material: Material) -> Draft | None:
    """A line of mere years: the field stays, the years become a question."""
    found = _YEARS.search(material.dot.text)
    if found is None:
        return None
    field = CLAIMED.sub("", material.text[found.end() :])
    subject = subject_of(material)
    if (
        subject is None
        or subject in SAID_BY
        or _is_named(material, subject)
        or len(field.split()) > 12
        or _PREPOSITION.match(field)
        or (field.split()[:1][-1:] and field.split()[0].endswith("ing"))
    ):
        return None
    gap = Gap(BlankKind.THING, phrase("years"))
    if presented(material):
        return Draft((subject, gap), ("ask-for-result",), ("asks what the years were spent on",))
    pieces: tuple[str | Gap, ...] = (f"{subject} in {field}", gap) if field else (subject, gap)
    return Draft(pieces, ("ask-for-result",), ("asks what the years were spent on",))


def ask_for_problem() -> Draft:
    """For a letter: the question for the reader's problem and for the proof."""
    note = "asks for a problem of the reader's that you have solved before"
    return Draft(
        (Gap(BlankKind.THING, phrase("letter"), phrase("letter")),), (NAME, "ask-for-result"), (note,), fit=1.0
    )


def cut_or_tell() -> Draft:
    """For a summary of a document without a strong line: let it go, unless there is one result to put in its place."""
    note = "the sentence may go: anybody could say it; one result of yours could stand in its place"
    gap = Gap(BlankKind.THING, phrase("proof"), phrase("proof"))
    return Draft((gap,), ("cut", "ask-for-result"), (note,), fit=0.5)


def trimmed(material: Material, facts: str) -> Draft:
    """Who it is without what anybody could claim, and the question for the work and its result."""
    gap = Gap(BlankKind.THING, phrase("years"))
    spent = _SPENT.search(material.text) if not any(letter.isdigit() for letter in facts) else None
    facts = f"{facts} with {spent.group()}" if spent else facts
    notes = ("takes off what anybody could claim", "asks what your work was and what came of it")
    return Draft((facts, gap), (NAME, "ask-for-result"), notes, introduces=True, fit=0.5)
