"""
The work in which years are asked for, and whether a post was of that work.

"As a head chef" names a title: only a title that holds all of it counts. Else the head of what is asked counts ("radar"
of "repairing marine radar"), in a title, a house or a line; words that stand in every trade (data, care, team) never alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.language.likeness import content_tokens, kinds_of, stem_of
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, Role
from dotwise.target.durations import NUMBERS

_PLAIN = frozenset(
    stem_of(word)
    for word in (
        *NUMBERS,
        *"yr yrs month least minimum experience relevant paid full time proven post role job field similar equivalent recent "
        "professional practical total combined ideally preferred required".split(),
    )
)
_OF_ANY_TRADE = frozenset(
    stem_of(word)
    for word in "data care team service customer client people staff management manager support project system business "
    "office environment setting industry sector company organisation operation process".split()
)
_AS = re.compile(
    r"\bas (?:an?|the) (?P<title>[^,.;:()]+?)(?= (?:in|at|with|for|on|within|of|and|where|who)\b|[,.;:()]|$)", re.I
)
_EITHER = re.compile(r" or (?:an? )?|/", re.I)
_OF_ANY_TITLE = frozenset(
    stem_of(word) for word in "qualified registered certified chartered licensed experienced trained practising".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLURAL = re.compile(r"(?<=\w\w[^sui])s$")
_NAME = re.compile(r"(?<=[a-z] )[A-Z][A-Za-z]*\b")


@dataclass(frozen=True, slots=True)
class Work:
    """What a post must show: one of the titles; else one of the heads, or all words where they stand in every trade."""

    titles: tuple[tuple[str, ...], ...]
    heads: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    """Names that are plain words but for their capital: "Go"."""
    kinds: frozenset[int]
    """Groups of kindred words that the heads belong to."""


def field_of(asked: Parsed) -> frozenset[str]:
    """Stems of the words that say in what the years are asked for; empty where any years will do."""
    return frozenset(stem_of(token.lemma) for token in _named(asked))


def work_of(asked: Parsed) -> Work:
    """The work in which a requirement asks for years."""
    named = _named(asked)
    heads = [token for token in _heads(asked, named) if not _is_vague(token)]
    heads = heads or [token for token in named if not _is_vague(token)]
    names = frozenset(_NAME.findall(asked.text)) - frozenset(token.text for token in named)
    titled = _AS.search(asked.text)
    titles = tuple(_words(title) for title in _EITHER.split(titled["title"])) if titled else ()
    return Work(
        titles=tuple(title for title in titles if title),
        heads=frozenset(_trade(token.lemma) for token in heads),
        words=frozenset(_trade(token.lemma) for token in named),
        names=names,
        kinds=kinds_of([stem_of(token.lemma) for token in heads]),
    )


def posts_of(career: Career, sense: Sense, dated: Sequence[Role], work: Work) -> tuple[Role, ...]:
    """The posts that were of the work; where none names it, those whose title holds a word akin to it."""
    if not (work.titles or work.words or work.names):
        return tuple(dated)
    if work.titles:
        return tuple(role for role in dated if any(_is_titled(role, title) for title in work.titles))
    shown = tuple(role for role in dated if _is_of(career, sense, role, work))
    return shown or tuple(role for role in dated if not work.kinds.isdisjoint(_kinds(role)))


def _is_titled(role: Role, title: Sequence[str]) -> bool:
    """Whether a post's title holds the whole one asked for: its last word, and the words before it or their kin."""
    held, kinds = _words(role.title or ""), _kinds(role)
    return title[-1] in held and all(word in held or not kinds.isdisjoint(kinds_of([word])) for word in title[:-1])


def _is_of(career: Career, sense: Sense, role: Role, work: Work) -> bool:
    """Whether the title, the house or a line of a post shows the work."""
    mine = [sense.parsed[row] for row, dot in enumerate(career.dots) if dot.role == role.id]
    if any(token.text in work.names and token.index for parsed in mine for token in parsed.tokens):
        return True
    called = frozenset(_words(f"{role.title or ''} {role.organisation or ''}"))
    lines = [frozenset(_trade(token.lemma) for token in content_tokens(parsed)) for parsed in mine]
    if work.heads:
        return any(not work.heads.isdisjoint(words) for words in (called, *lines))
    in_lines = lines if len(work.words) > 1 else []
    return bool(work.words) and any(work.words <= words for words in (called, *in_lines))


def _named(asked: Parsed) -> list[Token]:
    """The words that name the work."""
    return [token for token in content_tokens(asked) if token.text[:1].isalpha() and stem_of(token.lemma) not in _PLAIN]


def _heads(asked: Parsed, named: Sequence[Token]) -> list[Token]:
    """The words of the work that hang on no other of its words, and what is listed beside them."""
    inside = {token.index for token in named}
    return [token for token in named if token.dep == "conj" or inside.isdisjoint(_above(asked, token))]


def _above(asked: Parsed, token: Token) -> set[int]:
    """Numbers of the tokens on which a token hangs, near and far."""
    found: set[int] = set()
    while token.head != token.index and token.head not in found:
        found.add(token.head)
        token = asked.tokens[token.head]
    return found


def _is_vague(token: Token) -> bool:
    return stem_of(token.lemma) in _OF_ANY_TRADE


def _kinds(role: Role) -> frozenset[int]:
    """Groups of kindred words that a post's title belongs to."""
    return kinds_of([stem_of(word) for word in _WORD.findall(role.title or "")])


def _words(text: str) -> tuple[str, ...]:
    return tuple(stem for stem in map(_trade, _WORD.findall(text)) if stem not in _OF_ANY_TITLE)


def _trade(word: str) -> str:
    """The stem of a word of a trade: nurse, nurses and nursing, drive and driver have one."""
    return stem_of(_PLURAL.sub("", word.casefold())).rstrip("e")
