"""
Find things to have among printed lines: a licence, a degree, a language, a registration, a vehicle, a right to work.

Such a thing is had or not had, and a page says so in two words beside the address or below the schooling. What is asked
is cut into the things it names ("a licence and own van" are two, "PCCN or CCRN" are either of two); a thing is printed
where one piece of a line holds all of its words. Words of level ("fluent", "full") may be missing and are told then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dotwise.language.credentials import languages_in
from dotwise.model import JobRequirement

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SAME = (
    (re.compile(r"\b(?:driver|drivers|driver['’]s|drivers['’]|driving|motor) licen[cs]e\b"), "driving licence"),
    (re.compile(r"\blicen[cs]e[ds]?\b"), "licence"),
    (
        re.compile(
            r"\b(?:right|eligib\w+|authori[sz]ed|entitled|allowed|permission|permitted) to (?:live and )?work\b"
            r"|\bwork(?:ing)? (?:permit|visa|authori[sz]ation)\b"
        ),
        "right-to-work",
    ),
    (re.compile(r"\bregistered (?:general )?nurse\b|\brgn\b"), "rn"),
    (re.compile(r"\bbachelor(?:['’]?s)? of science\b"), "bsc"),
    (re.compile(r"\bbachelor(?:['’]?s)? of arts\b"), "ba"),
    (re.compile(r"\bmaster(?:['’]?s)? of science\b"), "msc"),
    (re.compile(r"\bmaster(?:['’]?s)? of business administration\b"), "mba"),
    (re.compile(r"\b(bachelor|master)['’]?s\b"), r"\1"),
    (re.compile(r"\bcat(?:\.|\b)"), "category"),
    (re.compile(r"\btachograph\b"), "tacho"),
    (re.compile(r"\bdigi\b"), "digital"),
    (re.compile(r"\bfluen(?:cy|tly)\b"), "fluent"),
    (re.compile(r"\bunited kingdom\b|\bu\.k\."), "uk"),
)
"""Words that name the same thing, in small letters."""
_BACHELOR = frozenset("bsc ba beng bed bcom bba bsn bns llb bfa bachelor".split())
_MASTER = frozenset("msc ma meng med mba mpa mph mphil llm mfa master".split())
_DOCTOR = frozenset("phd dphil edd doctorate".split())
_VEHICLE = frozenset("van car vehicle motorbike motorcycle".split())
_IMPLIED = (
    (_BACHELOR, frozenset({"bachelor", "degree"})),
    (_MASTER, frozenset({"master", "degree"})),
    (_DOCTOR, frozenset({"doctorate", "degree"})),
    (_VEHICLE, frozenset({"vehicle", "transport"})),
)
_DEGREES = _BACHELOR | _MASTER | _DOCTOR | {"degree"}
_LEVELS = frozenset("full clean uk eu british".split())
_FLUENCY = frozenset(
    "fluent native bilingual conversational business professional advanced intermediate basic proficient proficiency "
    "a1 a2 b1 b2 c1 c2".split()
)
_NATIVE = frozenset("native bilingual mother c2".split())
"""Levels above every other."""
_LACKING = frozenset(
    "no not never without provisional learning learner studying towards lost expired lapsed unfinished incomplete pending expected "
    "progress".split()
)
"""Words beside a thing that is not had, or not yet, or no longer."""
_PLAIN = frozenset(
    "a an the in of to with for as at by on is are be been you your we must have has had having hold holds holding held need "
    "needs needed required require requires essential necessary mandatory desirable desired preferred preferably ideal ideally "
    "welcome plus advantage bonus nice valid current up-to-date good strong excellent spoken written language languages speak "
    "speaks speaking speaker command knowledge certificate certification certified certificates qualification qualified level any "
    "who will can should able possess possession use access relevant minimum least also similar equivalent related recognised "
    "appropriate field subject discipline area hons honours".split()
)
_HAD = re.compile(
    r"\b(?:driving|driver['’]?s?) licen[cs]e|\b(?:own|access to an?) (?:van|car|vehicle|transport|tools)\b|\bpassport\b"
    r"|\b(?:right|eligib\w+|authori[sz]ed|entitled|permission) to (?:live and )?work\b|\bwork (?:permit|visa|authori[sz]ation)\b"
    r"|\b(?:fluent|fluency|native|bilingual|spoken)\b|\b(?:PIN|registration)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,|;|\s&\s|\s\+\s|\band\b(?! or\b))\s*", re.IGNORECASE)
_EITHER = re.compile(r"\s*(?:\bor\b|\band/or\b|(?<=\s)/(?=\s))\s*", re.IGNORECASE)
_PIECES = re.compile(
    r"(?:[,;|\t•·](?![^(]*\))|\s[-–—/&]\s|\band\b)(?!\s*(?:not|no longer|expired|lapsed|lost|pending|expected|in progress|unfinished)\b)",
    re.IGNORECASE,
)
_SPELT = re.compile(r"\s*\(([A-Z][A-Za-z]*[A-Z]\w*)\)\s*")
"""The letters of what is spelt out before them."""
_MOST_WORDS = 4
"""Words of one thing; what takes more to say is more than a thing."""
_ROOM = 4
"""Words that a piece may hold beside those of the thing."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to have: the words (stems) that must be printed, those of its level, and how the ad prints it."""

    words: frozenset[str]
    levels: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Had:
    """Lines that print what is asked, the words of level that they lack, and things that no line prints."""

    lines: tuple[str, ...]
    without: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether everything asked is printed."""
        return not self.without and not self.missing

    def told(self) -> str:
        """What is printed and what is not, in words."""
        quoted = " and ".join(f"“{line}”" for line in self.lines)
        lacks = [f"“{word}”" for word in (*self.without, *self.missing)]
        return f"{quoted} {'is' if len(self.lines) == 1 else 'are'} printed" + (
            f", without {', '.join(lacks)}" if lacks else ""
        )


def things_of(asked: JobRequirement) -> tuple[tuple[Thing, ...], ...]:
    """The things asked for, all of which are wanted, each as its alternatives; empty where something else is asked."""
    if asked.kind not in ("credential", "skill") and not _HAD.search(asked.text):
        return ()
    parts = tuple(_alternatives(part) for part in _PARTS.split(asked.text.strip(" .")) if part.strip())
    parts = tuple(part for part in parts if part)
    return parts if all(len(thing.words) <= _MOST_WORDS for part in parts for thing in part) else ()


def had(wanted: Sequence[Sequence[Thing]], lines: Iterable[str]) -> Had | None:
    """What the lines print of the things wanted; None where they print none of them."""
    pieces = [(line, words) for line in lines for words in _pieces(line)]
    quoted: dict[str, None] = {}
    without: dict[str, None] = {}
    missing: list[str] = []
    for part in wanted:
        printed = [(line, _lacks(words, thing)) for thing in part for line, words in pieces if _prints(words, thing)]
        if not printed:
            missing.append(part[0].text)
            continue
        line, lacks = min(printed, key=lambda found: len(found[1]))
        quoted.setdefault(line)
        without |= dict.fromkeys(lacks)
    return Had(tuple(quoted), tuple(without), tuple(missing)) if quoted else None


def is_lacking(line: str) -> bool:
    """Whether a line tells of what is not had, not yet, or no longer."""
    return not _LACKING.isdisjoint(_words(line))


def names_a_degree(wanted: Sequence[Sequence[Thing]]) -> bool:
    """Whether a degree is asked for in a field, which the letters of a degree alone do not answer."""
    return any(thing.words & _DEGREES and thing.words - _DEGREES for part in wanted for thing in part)


def _alternatives(part: str) -> tuple[Thing, ...]:
    spelt = _SPELT.sub(r" or \1 ", part)
    things = (_thing(alternative.strip()) for alternative in _EITHER.split(spelt))
    return tuple(thing for thing in things if thing.words)


def _thing(text: str) -> Thing:
    named = [word for word in _words(text) if word not in _PLAIN]
    levels = _LEVELS | _FLUENCY if languages_in(text) else _LEVELS
    core = frozenset(_bare(word) for word in named if word not in levels)
    return Thing(
        core, tuple(word for word in _WORD.findall(text) if levels.intersection(_words(word))), text.strip(" .,;")
    )


def _bare(word: str) -> str:
    """A noun without the sign of its plural."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _prints(words: frozenset[str], thing: Thing) -> bool:
    if not thing.words <= words or not words.isdisjoint(_LACKING - thing.words):
        return False
    return len(words) <= len(thing.words) + _ROOM or not thing.words.isdisjoint(_DEGREES)


def _lacks(words: frozenset[str], thing: Thing) -> tuple[str, ...]:
    """Words of level that a piece does not print; who speaks a language from birth lacks none below."""
    native = not words.isdisjoint(_NATIVE)
    asked = ((word, _words(word)[0]) for word in thing.levels)
    return tuple(word for word, plain in asked if _bare(plain) not in words and not (native and plain in _FLUENCY))


def _pieces(line: str) -> tuple[frozenset[str], ...]:
    """The stems of each piece of a line, and of the whole line where it prints a degree, with what they imply."""
    cut = tuple(_implied(_words(piece)) for piece in _PIECES.split(line) if piece.strip())
    whole = _implied(_words(line))
    return (*cut, whole) if whole & _DEGREES else cut


def _implied(words: Sequence[str]) -> frozenset[str]:
    given = frozenset(words)
    more = [implied for family, implied in _IMPLIED if given & family]
    return frozenset(_bare(word) for word in given.union(*more))


def _words(text: str) -> list[str]:
    lowered = text.casefold()
    for pattern, same in _SAME:
        lowered = pattern.sub(same, lowered)
    return _WORD.findall(lowered)
