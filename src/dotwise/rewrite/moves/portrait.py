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
from dotwise.language.tokens import Token
from dotwise.model import BlankKind, DotKind, Label
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.links import Likeness
from dotwise.rewrite.moves.show_not_tell import deed_like, proof_of, shown_key, worth_showing
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "show-not-tell"

INTRODUCED = "introduced"
"""Under which name the document counts that a sentence has said who the person is."""
_NEXT = "which kind of work, at what kind of place?"
_AIM = re.compile(r"\b(?:looking for|seeking|seeks|in search of|hoping to find)\b", re.IGNORECASE)
_YEARS = re.compile(
    r"(?:over |more than |nearly |almost )?(?:\d+\+?|[a-z]+) years?['’]?(?: of)?(?: [a-z-]+){0,3} experience(?: (?:in|of|with|as))?\s*",
    re.IGNORECASE,
)
_WORDS = 42
"""Words of two proofs together."""
_ALIKE = 0.5
"""Cosine above which two deeds tell the same story."""
_CHANGED = 0.5
"""How surely a proof must say that something became different."""
_SAID_BY = ("He", "She", "I")
_EMPTY = frozenset(
    "motivated driven oriented working dedicated enthusiastic passionate dynamic committed meticulous reliable excellent friendly "
    "experienced seasoned versatile hard punctual trustworthy skilled qualified proven strong highly very results detail "
    "result target focused minded energetic ambitious creative innovative adaptable flexible responsible organised "
    "organized professional competent confident capable diligent conscientious hardworking proactive talented accomplished "
    "patient calm polite cheerful caring compassionate honest loyal positive outgoing self customer-focused senior recent good great natural".split()
)
_TRADES = frozenset(
    "graduate nurse clerk chef cook mate pilot midwife guard judge executive operative assistant accountant consultant attendant agent superintendent sergeant".split()
)
"""Trades whose names end otherwise."""
_NOBODY = frozenset(
    "professional individual person player starter self-starter worker candidate member thinker someone team learner people "
    "communicator leader attitude skill experience year all-rounder".split()
)


def portrait(
    material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness
) -> Draft | None:
    """The person and up to two deeds from elsewhere in the document, which it has not been shown yet; else None."""
    subject = subject_of(material)
    proofs = _proofs(material, lines, asked, likeness)
    if subject is None or not proofs:
        return None
    deeds = [_inside(lines[number]) for number in proofs]
    note = "puts your own deeds where anybody's words stood"
    moves = (NAME, "lead-with-outcome")
    if subject in _SAID_BY or _is_named(material, subject):
        again = subject if subject in _SAID_BY else ""
        apart = (
            f". {again} "
            if again and any(";" in deed for deed in deeds)
            else f"; {_lower(again)} "
            if again
            else ", and "
        )
        return Draft((f"{subject} {apart.join(deeds)}",), moves, (note,), tuple(proofs), introduces=True, fit=0.5)
    text = f"{subject}: {_together(deeds)}"
    if material.dot.kind is DotKind.HEADLINE or asked.get(_NEXT) or any(_AIM.search(line.text) for line in lines):
        return Draft((text,), moves, (note,), tuple(proofs), introduces=True)
    gap = Gap(BlankKind.THING, _NEXT, _NEXT)
    notes = (note, "asks where you want to go")
    return Draft((f"{text}. Looking for", gap), (*moves, "ask-for-result"), notes, tuple(proofs), introduces=True)


def _together(deeds: Sequence[str]) -> str:
    """Two deeds after a colon; in sentences of their own, where one of them is in two parts already."""
    if any(";" in deed for deed in deeds):
        return ". ".join([deeds[0], *(upper_first(deed) for deed in deeds[1:])])
    return "; ".join(deeds)


def next_deed(
    material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness
) -> Draft | None:
    """For a further sentence about the person: a strong deed that the document has not been shown yet; else None."""
    proofs = _proofs(material, lines, asked, likeness)[:1]
    subject = subject_of(material)
    if not proofs or subject is None:
        return None
    deed = _inside(lines[proofs[0]])
    named = subject in _SAID_BY or _is_named(material, subject)
    text = f"{subject} {deed}" if named else upper_first(deed)
    note = "lets another of your deeds stand where anybody's words stood"
    return Draft((text,), (NAME, "lead-with-outcome"), (note,), tuple(proofs), fit=0.5)


def _proofs(material: Material, lines: Sequence[Material], asked: Mapping[str, int], likeness: Likeness) -> list[int]:
    """The two strongest different deeds that fit one sentence; the strongest alone, if no other fits beside it."""
    third = subject_of(material) not in (None, "I") and _tells_of_other(material)
    half = [line.number for line in lines if _half_proves(line) and line.number != material.number]
    pool = [n for n in dict.fromkeys((*material.elsewhere, *half)) if not asked.get(shown_key(n))]
    texts = {n: proof_of(lines[n]) for n in pool if _can_prove(lines[n], third=third)}
    worth = {n: _worth(material, lines, n, likeness) for n, text in texts.items() if text}
    ranked = sorted((n for n in worth if n in material.elsewhere), key=lambda n: (-worth[n], n))
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
    if line.dot.kind is not DotKind.BULLET or len(tokens) < 3 or not worth_showing(line):
        return False
    if third and _MINE.search(line.text):
        return False
    if not third and (tokens[0].tag == "JJS" or tokens[0].lower in ("only", "first")):
        return True
    if not any(event.strength >= _CHANGED for event in line.anatomy.events):
        return False
    now = tokens[0].tag in ("VB", "VBP", "VBN") and tokens[1].tag not in ("DT", "PRP$", "CD", "NNS", "RP")
    return deed_like(line) and not now


def _tells_of_other(material: Material) -> bool:
    subject = subject_of(material)
    return subject is not None and (subject in ("He", "She") or _is_named(material, subject))


def _half_proves(line: Material) -> bool:
    """Whether a mixed line tells its result and whose deed it was, so that it can stand second."""
    mixed = line.dot.verdict is not None and line.dot.verdict.label is Label.MIXED
    return mixed and line.outcome is not None and line.anatomy.actor is Actor.ACTIVE and line.opening is None


_MINE = re.compile(r"\b(?:my|me|I|our|we)\b")


def _strength(line: Material, lines: int) -> float:
    """How much a deed proves: what changed and by how much, told shortly and lately."""
    change = max((event.strength for event in line.anatomy.events), default=0.0)
    counted = any(figure.baseline for figure in line.anatomy.figures)
    late = 1 - line.number / max(lines, 1)
    return change + 0.2 * counted + 0.4 * late - 0.01 * len(line.text.split())


def _inside(line: Material) -> str:
    """A proof as it stands inside a sentence."""
    return lower_first(proof_of(line), line.parsed)


def _lower(pronoun: str) -> str:
    return pronoun if pronoun == "I" else pronoun.lower()


def _is_named(material: Material, subject: str) -> bool:
    """Whether the sentence speaks of somebody by name."""
    return (
        material.dot.text.startswith(f"{subject} ")
        and material.parsed.tokens[0].tag == "NNP"
        and (material.dot.kind is DotKind.SENTENCE)
    )


def years(material: Material) -> Draft | None:
    """A line of mere years: the field stays, the years become a question."""
    found = _YEARS.search(material.dot.text)
    if found is None:
        return None
    field = re.split(
        r",? (?:and|with) (?:an? )?(?:excellent|strong|proven|good|great|solid)\b", material.text[found.end() :]
    )[0]
    subject = subject_of(material)
    if subject is None or len(field.split()) > 12 or (field.split()[:1][-1:] and field.split()[0].endswith("ing")):
        return None
    gap = Gap(BlankKind.THING, phrase("years"))
    pieces: tuple[str | Gap, ...] = (f"{subject} in {field}", gap) if field else (subject, gap)
    return Draft(pieces, ("ask-for-result",), ("asks what the years were spent on",))


def aim(material: Material) -> Draft | None:
    """An empty aim becomes the question for a real one."""
    found = _AIM.search(material.text)
    if found is None:
        return None
    start = material.text[: found.end()] if len(material.text[: found.start()].split()) <= 3 else "Looking for"
    gap = Gap(BlankKind.THING, _NEXT, _NEXT)
    return Draft((start, gap), ("ask-for-result",), ("asks where you really want to go",), fit=2.0)


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


def subject_of(material: Material) -> str | None:
    """Who the sentence speaks of, as it can open: the person of a bio or letter, the trade or the title of a summary."""
    tokens = material.parsed.tokens
    if not tokens:
        return None
    if tokens[0].text in _SAID_BY:
        return tokens[0].text
    if material.dot.kind is DotKind.SENTENCE and _names_person(tokens):
        named = 1 if tokens[1].tag in ("VBZ", "VBD") else 2
        return material.dot.text[: tokens[named - 1].end]
    own = trade_of(material)
    if own:
        return upper_first(own)
    return upper_first(re.split(r"[,(]| - | – ", material.title)[0].strip()) if material.title else None


def _names_person(tokens: tuple[Token, ...]) -> bool:
    named = tokens[0].tag == "NNP" and len(tokens) > 2 and bool({tokens[1].tag, tokens[2].tag} & {"VBZ", "VBD"})
    return named and tokens[0].lower not in _EMPTY


def trade_of(material: Material) -> str:
    """The trade that a summary itself names ("mechanical engineering graduate"), without its adjectives; else ""."""
    run: list[Token] = []
    for token in material.parsed.tokens[:14]:
        noun = token.tag in ("NN", "NNP", "NNS") or token.lower in _TRADES
        if token.lower in _EMPTY:
            run = []
        elif noun or token.tag == "JJ" or (token.tag == "HYPH" and run):
            run.append(token)
        elif run and (run[-1].tag in ("NN", "NNP") or run[-1].lower in _TRADES) and not _is_empty(run):
            break
        elif token.tag in ("RB", ",", "CC", "VBN", "VBD", "VBG", "DT", "HYPH"):
            run = []
        else:
            return ""
    words = run[1:] if run and material.dot.text[max(run[0].start - 1, 0)] == "-" else run
    while words and (words[0].lower in _EMPTY or words[0].tag in ("VBN", "HYPH", "VBG")):
        words = words[1:]
    if not words or _is_empty(words) or len(words) > 5 or [w.lower for w in words] == ["graduate"]:
        return ""
    head = words[-1].lower
    trade = head.endswith(("er", "or", "ist", "ian", "man")) or head in _TRADES
    said = material.dot.text[words[0].start : words[-1].end]
    beside = re.match(r" \([^()]{3,40}\)", material.dot.text[words[-1].end :])
    return f"{said}{beside.group() if beside else ''}" if trade else ""


def _is_empty(run: list[Token]) -> bool:
    return run[-1].lower in _NOBODY
