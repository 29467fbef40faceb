"""
Ask for the size where the line has a vague word. A number of another line may count others, so it is offered and never taken.

    Covered various sites                            ->  Covered [how many, and which ones?] sites
    Maintained machines                              ->  Maintained [how many?] machines
    Trained several drivers (elsewhere: 14 drivers)  ->  Trained [the 14 of another line, or how many?] drivers
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from dotwise.language.tokens import Parsed
from dotwise.model import BlankKind
from dotwise.rewrite.around import is_prose
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "make-scope-concrete"
_SHORT = 12
_NOT_COUNTED = frozenset(
    "target deadline standard need result goal duty task shift weekend kpi sla kpis slas expectation relation operation".split()
)
"""What a number would say nothing about."""
_NUMBERED = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|both|all|every|each)\b")
_VAGUE = re.compile(
    r"(?<!how )(?<!so )(?<!not )(?<!as )(?<!too )\b(?:various|several|multiple|numerous|a (?:wide |whole )?(?:range|number|variety) of|"
    r"a few|many|(?<!\w )different|diverse|(?:a lot|lots|a (?:large|great|big|good) number) of)\b\s*(?=(?P<noun>(?!others|times|more|other|of\b|hats|aspects|things|ways|hundreds?|thousands?|dozens?|occasions|them\b|it\b)[A-Za-z-]+(?: [a-z-]+)?))",
    re.IGNORECASE,
)


def make_scope_concrete(material: Material, draft: Draft, lines: Sequence[Parsed] = ()) -> Draft | None:
    """``draft`` with a question for what the first vague word leaves open. ``lines`` are those of the document, by number."""
    for at, piece in enumerate(draft.pieces):
        if not isinstance(piece, str) or (vague := _VAGUE.search(piece)) is None:
            continue
        if vague["noun"].split()[0].lower() in _TIMES and is_prose(material):
            continue  # how long somebody was away is theirs to tell, and the dates of the posts tell the rest
        # A line does not open with a question, and reads well without the answer.
        before = piece[: vague.start()].rstrip() or vague.group().strip()
        question = _asked_of(vague, material.parsed)
        kind = BlankKind.THING if question == phrase("which") else BlankKind.NUMBER
        known = _size_elsewhere(material, vague["noun"], lines) if kind is BlankKind.NUMBER else None
        gap = Gap(kind, question) if known is None else Gap(kind, phrase("known_size").format(size=known), question)
        behind = "what" if question == phrase("which") else "the size"
        return replace(
            draft,
            pieces=(*draft.pieces[:at], before, gap, piece[vague.end() :], *draft.pieces[at + 1 :]),
            moves=(*draft.moves, NAME),
            notes=(*draft.notes, f"asks for {behind} behind “{vague.group().strip()}”"),
        )
    return None


def ask_size(material: Material, draft: Draft) -> Draft | None:
    """``draft`` with a question for the number before the bare plural that the deed was done to."""
    thing = material.thing
    first = draft.pieces[0]
    if thing is None or not thing.plural or not isinstance(first, str) or thing.text.startswith("your "):
        return None
    if thing.head.lower() in _NOT_COUNTED:
        return None
    deed = verb_lemma(first.split()[0]) if first else None
    if deed is None or deed != (material.verb or "").split(" ")[0] or "," in first:
        return None
    if _NUMBERED.search(material.text) or len(material.text.split()) > _SHORT:
        return None
    named = re.match(rf"(?P<deed>[\w-]+(?: (?:and|up|out|after|for|to|with) [\w-]+|,? [\w-]+ed and [\w-]+)? )(?={re.escape(thing.text.removeprefix('the '))}\b)", first, re.IGNORECASE)  # fmt: skip
    if named is None or _AND_MORE.match(first, named.end() + len(thing.text.removeprefix("the "))):
        return None
    gap = Gap(BlankKind.NUMBER, phrase("size"), f"size of {thing.head}")
    pieces = (named["deed"].rstrip(), gap, f" {first[named.end() :]}", *draft.pieces[1:])
    notes = (*draft.notes, "asks how many there were")
    return replace(draft, pieces=pieces, moves=(*draft.moves, NAME), notes=notes)


_AND_MORE = re.compile(r" (?:and|or|&) ")
"""Where a second thing follows, a number before the first would count both: "tablets and insulin"."""


def ask_scope_too(material: Material, draft: Draft, scope: Gap | None) -> Draft | None:
    """``draft`` whose last question asks for the size first: one bracket, two short questions.

    None where the size is of something that the line does not name, or where the two questions would be too long.
    """
    if scope is None or len(draft.gaps) != 1 or not isinstance(draft.pieces[-1], Gap):
        return None
    asked, counted = draft.pieces[-1], _HOW_MANY.match(scope.question)
    nouns = {token.lemma for token in material.parsed.tokens if token.tag in ("NNS", "NNPS") or token.pos == "VERB"}
    if counted is None or verb_or_noun(counted["noun"]) not in nouns or _NUMBERED.search(material.text):
        return None
    question = f"{scope.question.rstrip('?')}, and {asked.question}"
    if _MEASURES.match(asked.question) or ", and " in asked.question or len(question.split()) > _BRACKET:
        return None
    both = Gap(BlankKind.THING, question, f"{asked.template}\n{scope.template}")
    notes = (*draft.notes, "asks how much of it there was")
    return replace(draft, pieces=(*draft.pieces[:-1], both), moves=(*draft.moves, NAME), notes=notes)


_HOW_MANY = re.compile(r"how many (?:new )?(?P<noun>[a-z]+)\b")
_MEASURES = re.compile(r"how (?:many|much|long|often)|what share|share|days|hours|weeks|minutes|.*before and after")
_BRACKET = 20


def verb_or_noun(word: str) -> str:
    """Lemma of a plural in a question."""
    import lemminflect

    found = lemminflect.getLemma(word, upos="NOUN")
    return str(found[0]) if found else word


_MERELY_MANY = re.compile(r"(?:a lot|lots|a (?:large|great|big|good) number) of", re.IGNORECASE)
_TIMES = frozenset("minutes hours days nights weeks months seasons terms years".split())
"""Which ones they were says nothing."""
_PEOPLE = frozenset("people children women men staff clients customers patients students learners families".split())


def _asked_of(vague: re.Match[str], parsed: Parsed) -> str:
    """The question behind a vague word: of a mere crowd how many, of various things also which."""
    if _MERELY_MANY.match(vague.group()) or vague["noun"].split()[0].lower() in _PEOPLE | _TIMES:
        return phrase("size")
    return phrase("how_many") if _counted(vague["noun"], parsed) else phrase("which")


def _counted(noun: str, parsed: Parsed) -> bool:
    """Whether what follows the vague word can be counted, its adjectives passed over: "old Finnish uprights"."""
    if noun.split()[-1].endswith("s") or noun.split()[0].endswith("s"):
        return True
    start = parsed.text.find(noun)
    behind = (token for token in parsed.tokens if token.start >= start >= 0)
    named = [
        *takewhile(lambda token: token.pos in ("ADJ", "NOUN", "PROPN") or token.tag in ("VBN", "VBG", "HYPH"), behind)
    ]
    return bool(named) and named[-1].tag in ("NNS", "NNPS")


_STARTS = re.compile(r"(?:^|(?P<before>[\w-]+)\s+)(?P<size>\d[\d,]*)$")
_GRADES = frozenset(
    "year grade level stage class band size type phase unit number no room ward form tier category".split()
)
_HEDGES = frozenset("about around over nearly almost some approximately up to".split())


def _size_elsewhere(material: Material, noun: str, lines: Sequence[Parsed]) -> str | None:
    """The number with which another line of the post counts the same noun; no grade, no end of a range, nothing hedged."""
    word = re.escape(noun.split()[0])
    for number in material.neighbours:
        found = re.search(rf"\b(?P<counted>.*?\d[\d,]*) {word}\b", lines[number].text) if number < len(lines) else None
        start = _STARTS.search(found["counted"]) if found and number != material.number else None
        if start and (start["before"] or "").lower() not in _GRADES | _HEDGES:
            return start["size"]
    return None
