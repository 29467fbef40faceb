"""
Grade the four elements of the whole document: purpose, clarity, focus, strategy.

Each is read off sentences, not counted from words in general: a purpose is a cause or an origin that is told; clarity is
a habit ("I take over ...") that names whom or what it is for, and weak where only stories show it; focus is stories with
an outcome; a strategy is an aim that names more than a post and growth. The evidence is quoted by dot id, and each
element ends in one question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.assess.aims import AIM, BARE_ORIGIN, ORIGIN, WANTED
from dotwise.assess.clarity import grade_clarity
from dotwise.assess.questions import clarity_question, focus_question, purpose_question, strategy_question
from dotwise.knowledge.standing import claim_rows, evidence_rows, stands_beside_work
from dotwise.language.caring import cared_about
from dotwise.language.likeness import content_tokens
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, DocumentKind, Dot, DotKind, Element, Framework, Label, State, Ties

_AT_HOME = re.compile(r"\blives? (?:in|near|with)\b(?!.*\b(?:looking|because|where)\b)", re.IGNORECASE)
_EMPTY_AIMS = frozenset(
    "position role job post opportunity opportunities company organisation organization team skill skills experience growth "
    "grow challenge challenging career new next step dynamic growing contribute utilize utilise use utilized utilised mutual "
    "add value environment employer where responsibility candidate excellent ideal fit part future develop development learn "
    "learning sector private public industry field work working knowledge good great interesting conversation discuss "
    "application welcome time love forward hear hearing project feel look looking seeking apply applying would like want "
    "day night evening weekend shift hour part-time full-time permanent temporary immediate start restart resume return gap break "
    "wish open ready believe move moving reputed reputable renowned leading esteemed prestigious".split()
)
_FEWEST_STORIES = 2
_FEWEST_TELLING = 3
"""Stories from which a reader can tell what somebody does better, though no sentence says it."""
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
    said = Graded(*grade_clarity(career, sense, ties, speaking))
    focus = _focus(career)
    clarity = said if said.rows else _only_shown(focus)
    strategy = _strategy(career, sense, speaking)
    return Framework(
        purpose=_element(career, purpose, purpose_question(career, ties, purpose.state)),
        clarity=_element(career, clarity, clarity_question(career, ties, said.state)),
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
        if _is_beside_work(career.dots[row]):
            continue
        if BARE_ORIGIN.search(text):
            continue
        if ORIGIN.search(text) and not AIM.match(text) and not _AT_HOME.search(text):
            hints = len(text.split()) < _HINT_WORDS or text.rstrip(".").endswith("myself")
            (hinted if hints else told).append(row)
        elif _is_maxim(career, row, sense.parsed[row]):
            told.append(row)
        elif cared_about(sense.parsed[row]):
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
    counted = any(t.text[:1].isdigit() for t in parsed.tokens)
    personal = any(t.lower in ("i", "my", "me", "he", "she", "they", "their", "his", "her") for t in parsed.tokens)
    return article and not personal and not counted and career.dots[row].kind is DotKind.SENTENCE


def _focus(career: Career) -> Graded:
    """Present with two stories that show impact, weak with one."""
    stories = [row for row in evidence_rows(career) if _label(career.dots[row]) is Label.ASSET]
    claimed = [row for row in claim_rows(career) if row not in stories and not _is_beside_work(career.dots[row])]
    stories += [row for row in claimed if _label(career.dots[row]) is Label.ASSET]
    if len(stories) >= _FEWEST_STORIES:
        return Graded(State.PRESENT, tuple(sorted(stories)))
    return Graded(State.WEAK if stories else State.ABSENT, tuple(stories))


def _only_shown(focus: Graded) -> Graded:
    """What the person does better where no sentence says it: weak where enough stories let a reader tell, else absent."""
    told = len(focus.rows) >= _FEWEST_TELLING
    return Graded(State.WEAK, focus.rows) if told else Graded(State.ABSENT)


def _strategy(career: Career, sense: Sense, speaking: list[int]) -> Graded:
    """Present where an aim names audience, place, level or kind of work; an empty aim counts for nothing."""
    named: list[int] = []
    hinted: list[int] = []
    wanted = {section.id for section in career.sections if WANTED.match(section.heading)}
    for row in speaking:
        aim = AIM.search(career.dots[row].text)
        if aim is None:
            if career.dots[row].section in wanted and _is_told_apart(sense.parsed[row]):
                hinted.append(row)
            continue
        tokens = content_tokens(sense.parsed[row], aim.start(1), _end_of_aim(career.dots[row].text, aim.start(1)))
        telling = {t.lemma for t in tokens if t.pos in ("NOUN", "PROPN", "ADJ")} - _EMPTY_AIMS
        if len(telling) > 1 or any(t.lemma in telling and _names_a_post(sense.parsed[row], t) for t in tokens):
            names_the_post = _THE_POST.match(aim.group()) is not None
            sure = len(telling) > 2 or (
                len(telling) > 1 and (names_the_post or _says_which(sense.parsed[row], aim.start(1)))
            )
            (named if sure else hinted).append(row)
    if named:
        return Graded(State.PRESENT, tuple(named))
    return Graded(State.WEAK, tuple(hinted)) if hinted else Graded(State.ABSENT)


def _is_told_apart(parsed: Parsed) -> bool:
    """Whether a line under "Looking for" names more than a post and its hours: "Mechanic work, days"."""
    told = content_tokens(parsed, 0, len(parsed.text))
    return any(token.pos in ("NOUN", "PROPN", "ADJ") and token.lemma not in _EMPTY_AIMS | _TERMS for token in told)


_TERMS = frozenset("full part time pay rate hourly flat salary wage hour notice contract".split())
"""Words for the terms of a post: they name no work."""


def _names_a_post(parsed: Parsed, token: Token) -> bool:
    """Whether a noun says which post: "team leader role" is half an aim, "a position in a reputed firm" none."""
    return token.dep == "compound" and parsed.tokens[token.head].lemma in _POSTS


_POSTS = frozenset("role position post job".split())
_THE_POST = re.compile(r"appl|re:|for (?:the|your) |vacancy", re.IGNORECASE)
"""How an application names its post: a letter is for one place, and says which."""


def _end_of_aim(text: str, start: int) -> int:
    """Where an aim stops and the person speaks of what they bring or of why: "where my experience can be used", "due to"."""
    own = _OWN_SIDE.search(text, start)
    return own.start() if own else len(text)


_OWN_SIDE = re.compile(
    r"\b(?:where|in which|that|to use|using|with) (?:I can |I may )?(?:use |apply )?my\b|\b(?:due to|because|owing to|on account of|after an?"
    r" (?:\w+ )?(?:gap|break))\b",
    re.IGNORECASE,
)


def _says_which(parsed: Parsed, start: int) -> bool:
    """Whether a noun of the aim is told apart by a clause of its own: "small teams that make tools", not "where I can grow"."""
    return any(
        token.dep == "relcl"
        and token.start > start
        and not any(child.lower in ("i", "my") for child in parsed.children(token.index))
        for token in parsed.tokens
    )


def _is_beside_work(dot: Dot) -> bool:
    """Whether a dot tells of the person's own life or time off: it is theirs, and no answer to what drives them at work."""
    return stands_beside_work(dot) or is_private(dot.text)


def _label(dot: Dot) -> Label | None:
    return dot.verdict.label if dot.verdict else None
