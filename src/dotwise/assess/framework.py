"""
Grade the four elements of the whole document: purpose, clarity, focus, strategy.

Each is read off sentences, not counted from words in general: a purpose is a cause or an origin that is told; clarity is
a habit ("I take over ...") that names whom or what it is for; focus is stories with an outcome; a strategy is an aim that
names more than a post and growth. The evidence is quoted by dot id, and each element ends in one question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.assess.questions import clarity_question, focus_question, purpose_question, strategy_question
from dotwise.knowledge.standing import claim_rows, evidence_rows
from dotwise.language.likeness import content_tokens
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, DocumentKind, Dot, DotKind, Element, Framework, Label, State, Ties

_ORIGIN = re.compile(
    r"\b(?:grew up|(?:was|were) born|as a (?:child|girl|boy|teenager)|when (?:I|she|he|they) (?:was|were) (?:\w+ )?(?:years old|\w+teen|ten"
    r"|twelve|eleven|nine|eight|seven|six|five|a child|young|little)|(?:my|his|her|their) (?:own )?(?:mother|father|parents?|grand\w+"
    r"|brother|sister|family|village|daughter|son|wife|husband|uncle|aunt)\b|(?:\w+ )?years? (?:of )?watching|ever since|that is why"
    r"|the reason (?:I|why)|I (?:care|started|became|believe) .*because|myself\b)",
    re.IGNORECASE,
)
_AT_HOME = re.compile(r"\blives? (?:in|near|with)\b(?!.*\b(?:looking|because|where)\b)", re.IGNORECASE)
_PASSION = re.compile(
    r"\b(?:passionate about|care(?:s)? (?:deeply )?about|driven by|believe[s]? (?:in|that)|interested in|motivated by)\s+(.+)",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\b(?:looking (?:for|to)|seeking|(?:would|I'd) like to|want(?:s|ed)? (?:to|my|a|an)|hopes? to|aims? to|next (?:I|she|he|they)\b"
    r"|appl(?:y|ying) for|interested in|(?:now )?moving (?:in)?to|re:|take(?:s)? on (?:\w+ ){0,5}clients|ready (?:to|for)"
    r"|my next|open to|wish(?:es)? to)\s*(.*)",
    re.IGNORECASE,
)
_EMPTY_AIMS = frozenset(
    "position role job post opportunity opportunities company organisation organization team skill skills experience growth "
    "grow challenge challenging career new next step dynamic growing contribute utilize utilise use utilized utilised mutual "
    "add value environment employer where responsibility candidate excellent ideal fit part future develop development learn "
    "learning sector private public industry field work working knowledge good great interesting conversation discuss "
    "application welcome time love forward hear hearing project feel look looking seeking apply applying would like want "
    "wish open ready believe move moving".split()
)
_EMPTY_PASSIONS = frozenset(
    "people process performance work success excellence results service quality job team".split()
)
_PEOPLE = re.compile(
    r"\b(?:people|patients?|families|children|women|men|farmers?|fishermen|learners?|pupils?|students?|clients?|customers?|guests?"
    r"|residents?|tenants?|donors?|crews?|drivers?|readers?|users?|workers?|owners?|teams?|mothers?|fathers?|parents?|villages?"
    r"|employers?|nurses?|clerks|lawyers|shops|schools|hospitals|councils|\w{3,}(?:ers|ors|ists|ants|ees))\b",
    re.IGNORECASE,
)
_FEWEST_STORIES = 2
_HINT_WORDS = 11
"""An origin told in fewer words only hints at what it means."""


@dataclass(frozen=True, slots=True)
class Graded:
    """The state of an element and the dots that show it."""

    state: State
    rows: tuple[int, ...] = ()


def grade_framework(career: Career, sense: Sense, ties: Ties) -> Framework:
    """The four elements with their evidence and one question each."""
    speaking = [row for row in claim_rows(career) if career.dots[row].kind is not DotKind.SKILL]
    purpose = _purpose(career, sense, speaking)
    clarity = _clarity(career, ties, speaking)
    focus = _focus(career)
    strategy = _strategy(career, sense, speaking)
    return Framework(
        purpose=_element(career, purpose, purpose_question(career, ties, purpose.state)),
        clarity=_element(career, clarity, clarity_question(career, ties, clarity.state)),
        focus=_element(career, focus, focus_question(career, ties, focus.state)),
        strategy=_element(career, strategy, strategy_question(career, ties, strategy.state)),
    )


def _element(career: Career, graded: Graded, question: str) -> Element:
    return Element(graded.state, tuple(career.dots[row].id for row in graded.rows), question)


def _purpose(career: Career, sense: Sense, speaking: list[int]) -> Graded:
    """Present where an origin or a cause is told, weak where one is hinted at or something specific is cared about."""
    told: list[int] = []
    hinted: list[int] = []
    for row in speaking:
        text = career.dots[row].text
        if _ORIGIN.search(text) and not _AIM.match(text) and not _AT_HOME.search(text):
            hints = len(text.split()) < _HINT_WORDS or text.rstrip(".").endswith("myself")
            (hinted if hints else told).append(row)
        elif _is_maxim(career, row, sense.parsed[row]):
            told.append(row)
        elif (cared := _PASSION.search(text)) and _is_specific(sense.parsed[row], cared.start(1), cared.end(1)):
            hinted.append(row)
    if told:
        return Graded(State.PRESENT, tuple(told))
    return Graded(State.WEAK, tuple(hinted)) if hinted else Graded(State.ABSENT)


def _is_maxim(career: Career, row: int, parsed: Parsed) -> bool:
    """Whether a summary states a cause in general terms: "A late wage is a lost week", nobody named, no number."""
    if career.kind is DocumentKind.COVER_LETTER or not parsed.tokens:
        return False
    root = next((token for token in parsed.tokens if token.dep == "ROOT"), None)
    subject = next((t for t in parsed.tokens if root and t.head == root.index and t.dep == "nsubj"), None)
    if root is None or subject is None or root.tag != "VBZ" or subject.pos != "NOUN":
        return False
    article = any(t.lower in ("a", "an", "every", "no") for t in parsed.children(subject.index))
    personal = any(t.lower in ("i", "my", "me", "he", "she", "they", "their", "his", "her") for t in parsed.tokens)
    return article and not personal and career.dots[row].kind is DotKind.SENTENCE


def _is_specific(parsed: Parsed, start: int, end: int) -> bool:
    lemmas = {token.lemma for token in content_tokens(parsed, start, end) if token.pos in ("NOUN", "PROPN")}
    return bool(lemmas) and not lemmas <= _EMPTY_PASSIONS


def _clarity(career: Career, ties: Ties, speaking: list[int]) -> Graded:
    """Present where a promise names whom it is for, or is an asset in itself; weak where it only hints."""
    rows = {career.dots[row].id: row for row in speaking}
    promised = list(
        dict.fromkeys(rows[c.dot] for c in ties.claims if c.dot in rows and _is_sentence(career, rows, c.dot))
    )
    hearsay = [row for row in speaking if row not in promised and _SOUGHT.search(career.dots[row].text)]
    clear = [
        r
        for r in [*promised, *hearsay]
        if _label(career.dots[r]) is Label.ASSET
        or (_label(career.dots[r]) is Label.MIXED and _PEOPLE.search(career.dots[r].text))
    ]
    if clear:
        return Graded(State.PRESENT, tuple(sorted(clear)))
    hinted = [row for row in [*promised, *hearsay] if _label(career.dots[row]) is Label.MIXED or row in hearsay]
    return Graded(State.WEAK, tuple(sorted(hinted))) if hinted else Graded(State.ABSENT)


_SOUGHT = re.compile(
    r"\b(?:(?:is|are|am|been) (?:usually |often |always )?(?:asked|sent|called|brought in|given)|(?:the|a) person (?:\w+ ){0,4}(?:call|ask)"
    r"|I help|we help|helps? \w+ to|end up (?:at|with|on)|come to me)\b"
)


def _is_sentence(career: Career, rows: dict[str, int], dot: str) -> bool:
    """Whether the claim of a dot is a promise, told as a sentence with a verb, not a list of qualities."""
    return career.dots[rows[dot]].kind is DotKind.SENTENCE and _label(career.dots[rows[dot]]) is not Label.COMMODITY


def _focus(career: Career) -> Graded:
    """Present with two stories that show impact, weak with one."""
    stories = [row for row in evidence_rows(career) if _label(career.dots[row]) is Label.ASSET]
    stories += [r for r in claim_rows(career) if r not in stories and _label(career.dots[r]) is Label.ASSET]
    if len(stories) >= _FEWEST_STORIES:
        return Graded(State.PRESENT, tuple(sorted(stories)))
    return Graded(State.WEAK if stories else State.ABSENT, tuple(stories))


def _strategy(career: Career, sense: Sense, speaking: list[int]) -> Graded:
    """Present where an aim names audience, place, level or kind of work; an empty aim counts for nothing."""
    named: list[int] = []
    hinted: list[int] = []
    for row in speaking:
        aim = _AIM.search(career.dots[row].text)
        if aim is None:
            continue
        tokens = content_tokens(sense.parsed[row], aim.start(1), len(career.dots[row].text))
        telling = {t.lemma for t in tokens if t.pos in ("NOUN", "PROPN", "ADJ")} - _EMPTY_AIMS
        if len(telling) > 1:
            (named if len(telling) > 2 or aim.group().lower().startswith(("appl", "re:")) else hinted).append(row)
    if named:
        return Graded(State.PRESENT, tuple(named))
    return Graded(State.WEAK, tuple(hinted)) if hinted else Graded(State.ABSENT)


def _label(dot: Dot) -> Label | None:
    return dot.verdict.label if dot.verdict else None
