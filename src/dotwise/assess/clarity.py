"""
Grade clarity: does the document say what the person does better than others, for whom, against which trouble?

Read off the build of sentences, whatever the judge thinks of them. A *promise* is a habit in the present tense whose
object is told apart ("I take over payrolls that have gone wrong"), or a post with such a clause ("an accountant who
explains money to people who make things"). *Hearsay* is what others come for ("Families send for me before they go to
court"): it counts in full where it names those people and their case, else as a hint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.assess.aims import AIM, ORIGIN
from dotwise.knowledge.habits import is_courtesy, speaks_of_oneself
from dotwise.knowledge.standing import stands_beside_work
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, DocumentKind, DotKind, Label, State, Ties

PEOPLE = re.compile(
    r"\b(?:people|patients?|famil(?:y|ies)|children|women|men|farmers?|fishermen|learners?|pupils?|students?|clients?|customers?|guests?"
    r"|residents?|tenants?|donors?|crews?|drivers?|readers?|users?|workers?|owners?|teams?|mothers?|fathers?|parents?|villages?"
    r"|employers?|nurses?|clerks|lawyers|shops|schools|hospitals|councils|\w{3,}(?:ers|ors|ists|ants|ees))\b",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"\b(?:(?:is|are|am|been|be|get|gets) (?:usually |often |always )?(?:asked|sent|called|brought in|given|rung)"
    r"|(?:the|a) person (?:\w+ ){0,4}(?:call|ask)|end up (?:at|with|on)|(?:come|sends? [\w ]{2,20}|bring \w+|rings?|calls?|sends? for)"
    r" (?:to )?me|brings? me|I (?:usually|often|always|mostly) get|used to being (?:told|asked|sent))\b"
)
_CASE = re.compile(r"\b(?:who|whose|whom|that|before|when|after|once|if|because|nobody|with an?)\b", re.IGNORECASE)
_OPENING = 2
_PLAIN_HABITS = frozenset(
    "be have hold know use speak live work enjoy love like believe look offer thrive feel think hope want wish seem keep "
    "mean include involve remain understand appreciate value pride possess apply write attach review".split()
)
_TELLING_APART = frozenset({"that", "who", "whose", "whom", "what", "nobody"})


def grade_clarity(career: Career, sense: Sense, ties: Ties, speaking: Sequence[int]) -> tuple[State, tuple[int, ...]]:
    """The state and the rows of the dots that show it."""
    told = [row for row in speaking if not _is_aside(career, row) and not is_courtesy(career.dots[row].text)]
    sought = [row for row in told if _is_sought(sense.parsed[row]) and not _in_past(sense.parsed[row])]
    promised = [row for row in told if row not in sought and _is_promise(sense.parsed[row])]
    named = [row for row in sought if _names_a_case(career, row)]
    clear = sorted({*promised, *named, *_proven(career, sense, ties, told)})
    if clear:
        return State.PRESENT, tuple(clear)
    hinted = sorted({*sought, *_claimed(career, sense, ties, told)})
    return (State.WEAK, tuple(hinted)) if hinted else (State.ABSENT, ())


def _is_sought(parsed: Parsed) -> bool:
    """Whether others come to the person, not to somebody else: "my students are given feedback" tells of the students."""
    if _SOUGHT.search(parsed.text) is None:
        return False
    passive = (t for t in parsed.tokens if t.dep == "nsubjpass" and parsed.tokens[t.head].lower in _SOUGHT_BY)
    return all(token.pos in ("PRON", "PROPN") for token in passive)


_SOUGHT_BY = frozenset("asked sent called brought given rung".split())


def promise_rows(career: Career, sense: Sense, speaking: Sequence[int]) -> tuple[int, ...]:
    """The rows that promise something in the present tense, in the order of print."""
    return tuple(row for row in speaking if not _is_aside(career, row) and _is_promise(sense.parsed[row]))


def _is_aside(career: Career, row: int) -> bool:
    """Aims and origins say where to and where from, time off and arrangements nothing of work: not what is done better."""
    dot = career.dots[row]
    return stands_beside_work(dot) or AIM.search(dot.text) is not None or ORIGIN.search(dot.text) is not None


def _is_promise(parsed: Parsed) -> bool:
    return any(_is_habit(parsed, verb) or _is_post_who(parsed, verb) for verb in parsed.tokens if verb.pos == "VERB")


def _is_habit(parsed: Parsed, verb: Token) -> bool:
    """A main verb in the present tense, done by the person, with an object that is told apart by a clause."""
    if verb.dep not in ("ROOT", "ccomp") or verb.tag not in ("VBP", "VBZ") or verb.lemma in _PLAIN_HABITS:
        return False
    subject = next((t for t in parsed.children(verb.index) if t.dep == "nsubj"), None)
    if (
        subject is None
        or (verb.dep != "ROOT" and subject.index)
        or not (subject.lower in ("i", "he", "she", "they", "we") or subject.pos == "PROPN")
    ):
        return False
    return any(_is_told_apart(parsed, token) for token in parsed.subtree(verb.index) if token.index > verb.index)


def _is_told_apart(parsed: Parsed, token: Token) -> bool:
    """Whether a word opens a clause that belongs to the word before it, with no comma between."""
    if token.index == 0 or parsed.tokens[token.index - 1].text == ",":
        return False
    without = token.lower == "without" and any(child.dep == "pcomp" for child in parsed.children(token.index))
    return without or (token.lower in _TELLING_APART and token.pos != "DET" and token.tag != "IN")


def _is_post_who(parsed: Parsed, verb: Token) -> bool:
    """A post, without a sentence around it, and what the one who holds it does: "Sous-chef who brings kitchens back"."""
    if verb.dep != "relcl" or verb.tag not in ("VBZ", "VBP") or verb.lemma in _PLAIN_HABITS:
        return False
    holder = parsed.tokens[verb.head]
    who = any(child.lower == "who" for child in parsed.children(verb.index))
    return who and holder.dep == "ROOT" and any(child.dep == "dobj" for child in parsed.children(verb.index))


def _in_past(parsed: Parsed) -> bool:
    root = next((token for token in parsed.tokens if token.dep == "ROOT"), None)
    if root is None:
        return False
    helpers = [child for child in parsed.children(root.index) if child.dep in ("aux", "auxpass")]
    return root.tag == "VBD" or any(child.tag == "VBD" for child in helpers)


def _names_a_case(career: Career, row: int) -> bool:
    text = career.dots[row].text
    return PEOPLE.search(text) is not None and _CASE.search(text) is not None


def _claimed(career: Career, sense: Sense, ties: Ties, told: Sequence[int]) -> list[int]:
    """Sentences in the present tense that promise something and are more than a commodity."""
    rows = {career.dots[row].id: row for row in told if career.dots[row].kind is DotKind.SENTENCE}
    claimed = {rows[claim.dot] for claim in ties.claims if claim.dot in rows}
    speaking = {row for row in rows.values() if speaks_of_oneself(sense.parsed[row], has_roles=bool(career.roles))}
    found = sorted(claimed | speaking)
    return [row for row in found if _label(career, row) is not Label.COMMODITY and not _in_past(sense.parsed[row])]


def _proven(career: Career, sense: Sense, ties: Ties, told: Sequence[int]) -> list[int]:
    """Those of them that are an asset in themselves, or name whom they are for; in a bio only where it opens.

    What a letter tells, and a bio further down, are deeds.
    """
    if career.kind is DocumentKind.COVER_LETTER:
        return []
    if career.kind is DocumentKind.BIO:
        told = told[:_OPENING]
    return [
        row
        for row in _claimed(career, sense, ties, told)
        if _SOUGHT.search(career.dots[row].text) is None
        and (_label(career, row) is Label.ASSET or PEOPLE.search(career.dots[row].text))
    ]


def _label(career: Career, row: int) -> Label | None:
    verdict = career.dots[row].verdict
    return verdict.label if verdict else None
