"""
For summaries, bios, letters and headlines: who, which problem for whom, the proof, where next.

    Highly motivated picker, team player   ->  Picker [solves which problem, for whom?]: found 3 pallets of recalled hummus
    10 years of experience in logistics    ->  Logistics lead [for which kind of work ...?]: ...
    Seeking a position where I can grow    ->  Looking for [where next: which kind of employer, post or problem?]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from dotwise.model import BlankKind
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.moves.show_not_tell import deed_like, first_clause, worth_showing
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "show-not-tell"
_AIM = re.compile(r"\b(?:looking for|seeking|seeks|in search of|hoping to find)\b", re.IGNORECASE)
_YEARS = re.compile(
    r"(?:over |more than |nearly |almost )?(?:\d+\+?|[a-z]+) years?['’]?(?: of)?(?: [a-z-]+){0,3} experience(?: (?:in|of|with|as))?\s*",
    re.IGNORECASE,
)
_WORDS = 36
_SAID_BY = ("He", "She", "I")


def portrait(material: Material, lines: Sequence[Material]) -> Draft | None:
    """The person, a gap for the problem they solve, and up to two deeds from elsewhere in the document."""
    subject = subject_of(material)
    if subject is None:
        return None
    strong = frozenset(material.elsewhere)
    shown = sorted(material.shown_by, key=lambda number: number not in strong)
    candidates = dict.fromkeys((*(n for n in shown if n in strong), *material.elsewhere, *shown))
    proofs = _proofs(candidates, lines)
    problem = Gap(BlankKind.THING, phrase("problem"), phrase("problem"))
    if not proofs:
        return None
    told = "; ".join(lower_first(first_clause(lines[number]), lines[number].parsed) for number in proofs)
    note = "puts your own deeds where anybody's words stood"
    return Draft((subject, problem, f": {told}"), (NAME, "lead-with-outcome"), (note,), tuple(proofs))


def next_deed(material: Material, lines: Sequence[Material], asked: Mapping[str, int]) -> Draft | None:
    """For a further sentence about the person: a strong deed that the document has not been shown yet; else None."""
    fresh = [number for number in material.elsewhere if not asked.get(shown_key(number))]
    proofs = _proofs(fresh, lines)[:1]
    subject = subject_of(material)
    if not proofs or subject is None:
        return None
    clause = first_clause(lines[proofs[0]])
    named = subject in _SAID_BY or material.dot.text.startswith(subject)
    text = f"{subject} {lower_first(clause, lines[proofs[0]].parsed)}" if named else upper_first(clause)
    note = "lets another of your deeds stand where anybody's words stood"
    return Draft((text,), (NAME, "lead-with-outcome"), (note,), tuple(proofs), fit=0.5)


def shown_key(number: int) -> str:
    """Under which name the document counts that line ``number`` was shown as a proof."""
    return f"line {number}"


def _proofs(candidates: Iterable[int], lines: Sequence[Material]) -> list[int]:
    """The first lines that open with a deed and say more than a task; two, if both are short."""
    fitting = [n for n in candidates if deed_like(lines[n]) and worth_showing(lines[n]) and first_clause(lines[n])]
    short = sum(len(first_clause(lines[n]).split()) for n in fitting[:2]) <= _WORDS
    return fitting[: 2 if short else 1]


def years(material: Material) -> Draft | None:
    """A line of mere years: the field stays, the years become a question."""
    found = _YEARS.search(material.dot.text)
    if found is None:
        return None
    field = material.text[found.end() :]
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
    gap = Gap(BlankKind.THING, phrase("direction"))
    return Draft((start, gap), ("ask-for-result",), ("asks where you really want to go",), fit=1.0)


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
    return Draft((gap,), ("cut", "ask-for-result"), (note,), fit=1.0)


def subject_of(material: Material) -> str | None:
    """Who the sentence speaks of, as it can open: the person of a bio or letter, the title of a summary."""
    tokens = material.parsed.tokens
    if not tokens:
        return None
    if tokens[0].text in ("He", "She"):
        return tokens[0].text
    if tokens[0].tag == "NNP" and len(tokens) > 2 and {tokens[1].tag, tokens[2].tag} & {"VBZ", "VBD"}:
        named = 1 if tokens[1].tag in ("VBZ", "VBD") else 2
        return material.dot.text[: tokens[named - 1].end]
    return upper_first(re.split(r"[,(]| - | – ", material.title)[0].strip()) if material.title else None
