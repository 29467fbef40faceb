"""
Find things to have among printed lines: a licence, a degree, a language, a registration, a vehicle, a right to work.

Such a thing is had or not had, and a page says so in two words beside the address or below the schooling. What is asked
is cut into the things it names ("a licence and own van" are two, "PCCN or CCRN" are either of two); a thing is printed
where one piece of a line holds all of its words. Words of level ("fluent", "full") may be missing and are told then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dotwise.language.credentials import languages_in
from dotwise.model import JobRequirement
from dotwise.target.ranks import reaches

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
    (re.compile(r"\bfirst[ -]aiders?\b"), "first aid"),
    (re.compile(r"\b(?:dbs|crb)(?: (?:check|disclosure|certificate))?\b"), "dbs"),
    (re.compile(r"\bpart[ -]qualified\b"), "part-qualified"),
    (re.compile(r"\bmother[ -]tongue\b"), "native"),
    (re.compile(r"\b(level|stage|grade|category|tier|band)s?[ -](\d+)"), r"\1-\2"),
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
    (_MASTER, frozenset({"master", "degree", "postgraduate"})),
    (_DOCTOR, frozenset({"doctorate", "degree", "postgraduate"})),
    (frozenset({"pgcert", "pgdip"}), frozenset({"postgraduate"})),
    (_VEHICLE, frozenset({"vehicle", "transport"})),
)
_DEGREES = _BACHELOR | _MASTER | _DOCTOR | {"degree"}
_LEVELS = frozenset("full clean uk eu british".split())
_FLUENCY = frozenset(
    "fluent native bilingual conversational business professional advanced intermediate basic proficient proficiency "
    "a1 a2 b1 b2 c1 c2".split()
)
_NATIVE = frozenset("native bilingual c2".split())
"""Levels above every other."""
_FRAMEWORK = ("a1", "a2", "b1", "b2", "c1", "c2")
"""The levels of the Common European Framework, the lowest first."""
_FLUENT_FROM = "c1"
_LACKING = frozenset(
    "no not never without provisional learning learner studying towards lost expired lapsed unfinished incomplete pending expected "
    "progress part-qualified".split()
)
"""Words beside a thing that is not had, or not yet, or no longer."""
_PLAIN = frozenset(
    "a an the in of to with for as at by on is are be been you your we must have has had having hold holds holding held need "
    "needs needed required require requires essential necessary mandatory desirable desired preferred preferably ideal ideally "
    "welcome plus advantage bonus nice valid current up-to-date good strong excellent spoken written language languages speak "
    "speaks speaking speaker command knowledge certificate certification certified certificates qualification qualified level any "
    "who will can should able possess possession use access relevant minimum least also similar equivalent related recognised "
    "appropriate field subject discipline area hons honours award awards post-registration".split()
)
_NO_THING = frozenset("experience skill background training expertise understanding qualified".split()) | _FLUENCY
"""What cannot be printed by itself: "or equivalent experience"."""
_HAD = re.compile(
    r"\b(?:driving|driver['’]?s?) licen[cs]e|\b(?:own|access to an?) (?:van|car|vehicle|transport|tools)\b|\bpassport\b"
    r"|\b(?:right|eligib\w+|authori[sz]ed|entitled|permission) to (?:live and )?work\b|\bwork (?:permit|visa|authori[sz]ation)\b"
    r"|\b(?:fluent|fluency|native|bilingual|spoken)\b|\b(?:PIN|registration|DBS|Disclosure and Barring)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,|;|\s&\s|\s\+\s|\band\b(?!/| or\b))\s*", re.IGNORECASE)
_EITHER = re.compile(r"\s*(?:\bor\b|\band/or\b|(?<=\s)/(?=\s)|(?-i:(?<=[A-Za-z])/(?=[A-Z])))\s*", re.IGNORECASE)
_OR_MORE = re.compile(r"\s+(?:or|and) (?:higher|above|better|over|beyond|more)\b", re.IGNORECASE)
_LEAST = re.compile(r"\b(level|stage|grade|category|tier|band)s? (\d+)\s?(?:/|or|to|-|–)\s?\d+\b", re.IGNORECASE)
"""Levels of which the lower is enough: "Level 3/4"."""
_DISCLOSURE = re.compile(r"\bDisclosure (?:and|&) Barring(?: Service)?\b", re.IGNORECASE)
_SUCH = re.compile(r"\blanguages?\b.*?\b(?:such as|like|e\.g\.|including|for example)(?P<listed>.*)", re.IGNORECASE)
_LETTERS_HAD = re.compile(r"(?<=[A-Z]{2})[ -](?:fully )?qualified\b|\b(?:[Ff]ully )?[Qq]ualified (?=[A-Z]{2})")
_SHARED_NOUN = re.compile(r"(\S+) (?:and|&|/) ((?:\S+ ){1,2})(licen[cs]e|card|ticket|permit)s?\b", re.IGNORECASE)
"""One noun for two papers: "counterbalance and reach licence"."""
_RANK = re.compile(r"(?:level|stage|grade|category|tier|band)-\d+")
_PIECES = re.compile(
    r"(?:[,;|\t•·](?![^(]*\))|\s[-–—/&]\s|\band\b)(?!\s*(?:not|no longer|expired|lapsed|lost|pending|expected|in progress|unfinished|part[- ]qualified)\b)",
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
        return _any_tongue(asked.text)
    text = _DISCLOSURE.sub("DBS", _OR_MORE.sub("", _LEAST.sub(r"\1 \2", asked.text.strip(" ."))))
    parts = tuple(_alternatives(part) for part in _PARTS.split(text) if part.strip())
    parts = tuple(part for part in parts if part)
    return parts if all(len(thing.words) <= _MOST_WORDS for part in parts for thing in part) else ()


def _any_tongue(text: str) -> tuple[tuple[Thing, ...], ...]:
    """Of the languages that are named as examples any is wanted: "a language such as Somali or Polish"."""
    such = _SUCH.search(text)
    named = languages_in(such["listed"]) if such else ()
    return (tuple(_thing(language) for language in named),) if named else ()


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


_OR_EXPERIENCE = re.compile(
    r"^(?P<thing>.+?) (?P<paper>licen[cs]e|certificate|ticket|card)s? or experience$", re.IGNORECASE
)
"""What may be had without its paper: "Forklift licence or experience"."""


def _alternatives(part: str) -> tuple[Thing, ...]:
    spelt = _OR_EXPERIENCE.sub(r"\g<thing> \g<paper> or \g<thing>", _SPELT.sub(r" or \1 ", part))
    things = [_thing(alternative.strip()) for alternative in _EITHER.split(spelt)]
    field = next(
        (thing.words - _DEGREES for thing in things if thing.words & _DEGREES and thing.words - _DEGREES), None
    )
    return tuple(
        replace(thing, words=thing.words | field) if field and thing.words and thing.words <= _DEGREES else thing
        for thing in things
        if thing.words - _NO_THING
    )


def _thing(text: str) -> Thing:
    text = _LETTERS_HAD.sub("", text)
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
    if not all(_holds(words, word) for word in thing.words) or not words.isdisjoint(_LACKING - thing.words):
        return False
    return len(words) <= len(thing.words) + _ROOM or not thing.words.isdisjoint(_DEGREES)


def _holds(words: frozenset[str], wanted: str) -> bool:
    """Whether a piece prints a word, or the same level or a higher one."""
    return wanted in words or (
        _RANK.fullmatch(wanted) is not None and any(reaches(wanted, word) for word in words if _RANK.fullmatch(word))
    )


def _lacks(words: frozenset[str], thing: Thing) -> tuple[str, ...]:
    """Words of level that a piece does not print; who speaks a language from birth lacks none below."""
    asked = ((word, _bare(_words(word)[0])) for word in thing.levels)
    return tuple(word for word, plain in asked if plain not in words and not _is_above(words, plain))


def _is_above(words: frozenset[str], level: str) -> bool:
    """Whether a piece prints a level of a language that is as high as the one asked for."""
    if level not in _FLUENCY:
        return False
    from_level = _FLUENT_FROM if level == "fluent" else level
    enough = _FRAMEWORK[_FRAMEWORK.index(from_level) :] if from_level in _FRAMEWORK else ()
    return not words.isdisjoint(_NATIVE.union(enough))


def _pieces(line: str) -> tuple[frozenset[str], ...]:
    """The stems of each piece of a line, and of the whole line where it prints a degree, with what they imply."""
    cut: list[frozenset[str]] = []
    whole = _DISCLOSURE.sub("DBS", _SHARED_NOUN.sub(r"\1 \3 and \2\3", line))
    for piece in _PIECES.split(whole):
        words = _implied(_words(piece))
        if cut and words and words <= _FLUENCY:
            cut[-1] |= words
        elif words:
            cut.append(words)
    words = _implied(_words(line))
    return (*cut, words) if words & _DEGREES else tuple(cut)


def _implied(words: Sequence[str]) -> frozenset[str]:
    given = frozenset(words)
    more = [implied for family, implied in _IMPLIED if given & family]
    return frozenset(_bare(word) for word in given.union(*more))


def _words(text: str) -> list[str]:
    lowered = text.casefold()
    for pattern, same in _SAME:
        lowered = pattern.sub(same, lowered)
    return _WORD.findall(lowered)
