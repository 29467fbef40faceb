"""
Lines that list papers or languages and nothing else: "RN, Minnesota and Wisconsin (active)", "BLS, ACLS", "English, Spanish".

Employers filter on such facts. They prove nothing that is only the writer's, and are no fault either. The words lie in
``data/terms/credentials.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from dotwise.language.terms import term_table

_PIECES = re.compile(r"[,;|•·:–—()]| - | and | & ")
_DATE = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? )?\d{4}|\d{1,2}/\d{2,4}|\d{1,2}|\d+ (?:days?|hours?|weeks?)|[Pp]resent|(?:in |since |from |to )?\d{4}"
)
_REMARK = re.compile(
    r"(?:(?:category|class|cat\.?) [A-Z\d]|active|current|valid|in progress|pending|expected|renewed|expired|clean|full|compact)\b.*",
    re.I,
)
_PLACE = re.compile(r"(?:[A-Z][\w.'’]*)(?: (?:of |at |the )?[A-Z][\w.'’]*){0,4}|(?:from |at |of )[A-Z].*|[a-z]+")
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class _Terms:
    short: frozenset[str]
    matters: frozenset[str]
    """Papers that share their name with what they are about: alone or with a course they are papers."""
    ends: frozenset[str]
    starts: frozenset[str]
    languages: frozenset[str]
    """As printed, with their capitals."""
    tongues: frozenset[str]
    """The same in lower case, as a line that only lists may print them."""
    levels: frozenset[str]


@lru_cache(maxsize=4096)
def is_credential(text: str) -> bool:
    """Whether a line lists only licences, certificates, degrees or languages, with their dates and places."""
    line = text.strip().lstrip("-•*· ").rstrip(" .")
    pieces = [piece.strip() for piece in _PIECES.split(line) if piece.strip(" .")]
    if not pieces or any(len(piece.split()) > _LONGEST for piece in pieces):
        return False
    papers = [_is_paper(piece) or _is_language(piece) for piece in pieces]
    if _is_language(pieces[0]):
        return all(papers) or all(_is_language(piece) or _is_level(piece) for piece in pieces)
    return any(papers[:2]) and all(
        paper or _beside(piece, follows=number > 0 and papers[0])
        for number, (piece, paper) in enumerate(zip(pieces, papers, strict=True))
    )


def languages_in(text: str) -> tuple[str, ...]:
    """The languages that a text names, in its order; "polish" without a capital is none."""
    return tuple(_spoken().findall(text))


def speaks(text: str) -> bool:
    """
    Whether a text names a language that somebody speaks: "French read and spoken", "German (B2)".

    "Portuguese subtitles" and "Italian and French cuisine" are work, and "German clients" people: a thing follows the name.
    """
    return any(not _goes_on_to_a_thing(text[found.end() :]) for found in _spoken().finditer(text))


def _goes_on_to_a_thing(after: str) -> bool:
    """Whether the words behind the name of a language, as far as they say how well it is spoken, lead to a thing."""
    known = _terms().tongues | _terms().levels
    run = _RUN.match(after)
    words = run.group().split() if run else []
    for place, word in enumerate(words):
        beside = words[place + 1 : place + 2]
        if word in _BESIDE or (word in _AND and not (beside and beside[0].lower() in known)):
            return False
        if word not in _AND and word.lower() not in known:
            return word.islower() and len(word) > 2
    return False


_RUN = re.compile(r"(?: (?:[A-Za-z]+\b(?!['’])|&))+")
_AND = ("and", "or", "&")
_BESIDE = frozenset("to at in as is with on for from since by also both a not".split())
"""Words that lead away from the language: to where, since when and with whom it is spoken."""


def is_language(text: str) -> bool:
    """Whether a text is the name of a language and nothing else: it is spoken or not, and no deed need show it."""
    spoken = languages_in(text.strip())
    return bool(spoken) and spoken[0] == text.strip()


@cache
def _spoken() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_terms().languages))
    return re.compile(rf"\b(?:{names}|[Ss]ign [Ll]anguage)\b")


def _is_paper(piece: str) -> bool:
    """Such as "CSCS gold card", "NVQ Level 2 Bricklaying", "forklift licence", "Master's degree in law"; no word in it is a deed."""
    words = piece.split()
    plain = [re.sub(r"['’]s$", "", word.lower().strip(".")) for word in words]
    terms = _terms()
    named = bool({words[0].rstrip("."), words[-1].rstrip(".")} & terms.short)
    titled = plain[0] in terms.starts or plain[-1] in terms.ends or _OF_A_FIELD.search(piece) is not None
    first_aid = (
        plain[:2] in _NAMED_IN_TWO
        or (plain[-2:] == ["first", "aid"] and _GRADES.issuperset(plain[:-2]))
        or plain[0] == "first-aid"
    )
    checked = tuple(plain[-2:]) in _CHECKS or (words[0] in terms.matters and _ALONE.fullmatch(" ".join(plain[1:])))
    sentence = ". " in piece or (not named and plain[0] not in terms.starts and "of" in plain)
    told = any(_acts(word.lower()) for word in words[named:] if word.lower() not in terms.starts)
    return bool(named or titled or first_aid or checked) and not sentence and not told


_OF_A_FIELD = re.compile(
    r"\b(?:[Cc]ertificate|[Dd]iploma|[Dd]egree|[Aa]ward) in [A-Z]|^(?:[A-Z]\S*|[a-z]+[A-Z]\S*)(?: [A-Z]\S*)? [Ll]evel \d\b\W*$"
)
"""A paper by its field or its level: "National Certificate in Mining", "Safeguarding level 2"."""
_ALONE = re.compile(r"(?:(?:awareness|training|course|trained|level \d|refresher)(?: .*)?)?")
"""What stands behind a matter where its paper is meant: "COSHH", "COSHH awareness", not "COSHH assessments"."""
_GRADES = frozenset(
    "intermediate basic advanced emergency paediatric pediatric workplace wilderness outdoor standard mental health".split()
)
"""What stands before "first aid" in the name of a course; "match day first aid" is work."""
_NAMED_IN_TWO = (["first", "aid"], ["a", "level"], ["a", "levels"])
_CHECKS = {("police", "check"), ("background", "check"), ("records", "check")}


def _acts(word: str) -> bool:
    """Whether a word may be a deed or belong to a sentence: "used", "who", "my"."""
    return word in _TELLING or (
        word.endswith("ed")
        and word not in ("advanced", "accelerated", "applied", "skilled", "med", "restricted", "limited", "enhanced")
    )


_TELLING = frozenset(
    "i my we our who that which was were is are has have had held got took used using for by with after when so because "
    "passed won cut built led ran wrote taught made kept to not no driver drivers student students".split()
)


def _is_language(piece: str) -> bool:
    words = [word.lower().strip(".") for word in piece.split()]
    terms = _terms()
    return any(word in terms.tongues for word in words) and all(
        word in terms.tongues or word in terms.levels for word in words
    )


def _is_level(piece: str) -> bool:
    return all(word.lower() in _terms().levels for word in piece.split())


def _beside(piece: str, *, follows: bool) -> bool:
    """Whether a piece may stand beside a paper: a date, "active", or, behind it, who gave it and where."""
    if _DATE.fullmatch(piece) or _REMARK.fullmatch(piece):
        return True
    return follows and _PLACE.fullmatch(piece) is not None and not any(_acts(word.lower()) for word in piece.split())


@cache
def _terms() -> _Terms:
    raw = term_table("credentials.yaml")
    words = {name: frozenset(listed.split()) for name, listed in raw.items()}
    return _Terms(**words, tongues=frozenset(language.lower() for language in words["languages"]))
