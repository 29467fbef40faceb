"""Where a marked claim begins and ends in print: no word torn off, none left hanging, and which spans claim nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.connect.marking import Marked
from dotwise.language.credentials import is_language
from dotwise.language.terms import known_tools, trade_words
from dotwise.language.tokens import Parsed, Token

_HANGING = frozenset("as with the of to for and or a an on in at by from than that my our their his her".split())
_TORN = {"hard": ("working", "worker", "workers"), "self": ("starter", "motivated"), "team": ("player", "worker")}
"""First halves of a quality, with the second halves that a marked span may have lost."""
_HOPED = frozenset("grow work utilise utilize use contribute learn obtain gain secure challenging".split())
"""What an aim opens with: no claim, whatever quality it names."""
_ARTICLES = frozenset("a an the".split())
"""In a hope they open what is hoped for: "the betterment of the patients"."""
_NOT_OFFERED = frozenset(
    "anyone anybody someone everyone everybody whoever whatever what where prefer prefers grew".split()
)
"""What a span opens with that names others, half a question, a wish or an origin."""
_OF_A_PERSON = re.compile(
    r"^\W*[A-Z]?[a-z]+(?:ologist|icist|ician|iatrist|grapher|keeper|maker|worker|monger|smith|mason|wright|wife)$"
)
"""Endings that make a trade of any word: "cheesemaker", not "FileMaker"."""
PRODUCT = re.compile(r"(?:Microsoft|MS|Google|Adobe|Autodesk)\b")
"""A maker of software in front of its name: "Adobe Illustrator"."""
_OF_A_FIELD = frozenset("devops telesales freelance seasonal casual model server".split())
"""Words of the list of titles that a headline prints for a field or a thing: "DevOps", "SQL Server"."""
_INITIALS = 3
"""Letters up to which a word is initials, which also stand for papers and fields: "QA", "CPA"."""


def whole_words(parsed: Parsed, start: int, end: int) -> tuple[int, int]:
    """The span ``start:end`` without a preposition at its end or half a name: "punctual tram" (driver) is "punctual"."""
    inside = [token for token in parsed.tokens if start <= token.start and token.end <= end]
    while len(inside) > 1 and inside[-1].lower in _HANGING:
        inside.pop()
    if not inside:
        return start, end
    inside = _unbroken(parsed, inside)
    last = inside[-1]
    if is_language(last.text):
        return inside[0].start, last.end
    after = parsed.tokens[last.index + 1 : last.index + 3]
    if any(token.lower in _TORN.get(last.lower, ()) for token in after):
        return inside[0].start, after[[token.lower in _TORN[last.lower] for token in after].index(True)].end
    if last.dep == "compound" and last.head == last.index + 1 and after[:1] and after[0].pos == "NOUN":
        own = [token for token in inside if token.dep != "compound" or token.head in range(inside[0].index, last.index)]
        return (own[0].start, own[-1].end) if own and own[-1].pos == "ADJ" else (inside[0].start, after[0].end)
    return inside[0].start, last.end


def _unbroken(parsed: Parsed, inside: Sequence[Token]) -> list[Token]:
    """The tokens with both halves of a word that a hyphen joins, and without signs at their end: "Hands" is "Hands-on"."""
    tokens, first, last = parsed.tokens, inside[0].index, inside[-1].index
    while last > first and tokens[last].text in _SIGNS:
        last -= 1
    while (
        last + 2 < len(tokens)
        and tokens[last + 1].text == "-"
        and tokens[last].end == tokens[last + 1].start == tokens[last + 2].start - 1
    ):
        last += 2
    while (
        first > 1
        and tokens[first - 1].text == "-"
        and tokens[first - 2].end == tokens[first - 1].start == tokens[first].start - 1
    ):
        first -= 2
    return list(tokens[first : last + 1])


_SIGNS = frozenset("| / • · – — : ; ,".split())


def claims_nothing(tokens: Sequence[Token], *, hoped: bool) -> bool:
    """Whether a span is a deed that is told, or, in a sentence that hopes, what is hoped for."""
    if tokens and (tokens[0].lower in _NOT_OFFERED or (hoped and tokens[0].lower in _HOPED | _ARTICLES)):
        return True
    if [token.lower for token in tokens[:1]] == ["not"] and tokens[1:2] and tokens[1].tag == "VBG":
        return True  # "not looking at the moment"; "not afraid of hard work" is a quality
    if tokens and all(token.pos == "ADV" and token.text.islower() for token in tokens):
        return True  # "slowly": how, and never what
    others = bool(tokens) and _opens_with_a_subject(tokens) and tokens[0].lower not in ("i", "alex")
    return others and _is_told(tokens)


def _opens_with_a_subject(tokens: Sequence[Token]) -> bool:
    """Whether a span begins with the subject of a clause, an article, or half a name in front of it: "works council are"."""
    first = tokens[0]
    whole = next((token for token in tokens if first.dep == "compound" and token.index == first.head), first)
    return whole.dep in ("nsubj", "nsubjpass", "det")


def paired(parsed: Parsed, marks: Sequence[Marked]) -> tuple[Marked, ...]:
    """The marked spans, with the two halves of a pair that is one thing as one: "health and safety"."""
    joined: list[Marked] = []
    for mark in marks:
        before = joined[-1] if joined else None
        if before and _PAIR.fullmatch(parsed.text[before.start : mark.end]):
            joined[-1] = replace(before, end=mark.end)
        else:
            joined.append(mark)
    return tuple(joined)


def whole_name(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a name with what it lost of the item of a list that it stands in: "Jira Service" of "Jira Service Desk"."""
    begin = max((found.end() for found in _BETWEEN.finditer(text) if found.end() <= start), default=0)
    stop = min((found.start() for found in _BETWEEN.finditer(text) if found.start() >= end), default=len(text))
    words = text[begin:stop].split()
    names = (word[0].isupper() or word[0].isdigit() or _JOINS.fullmatch(word) for word in words)
    if len(words) > _LONGEST_NAME or not all(names):
        return start, end
    item = text[begin:stop]
    return begin + len(item) - len(item.lstrip()), begin + len(item.rstrip(" ."))


_PAIR = re.compile(
    r"(?:health (?:and|&) safety|research (?:and|&) development|profit (?:and|&) loss|food (?:and|&) (?:beverages?|drink)"
    r"|terms (?:and|&) conditions|equality (?:and|&) diversity|arts (?:and|&) crafts)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;|•·()/–—]|\s-\s|\band\b|:\s")
_JOINS = re.compile(r"[iyeëou]|et|und|de|da|do")
"""Small words inside the names of products in other languages."""
_LONGEST_NAME = 5


def names_a_person(text: str) -> bool:
    """Whether words are the name of a profession, as a headline prints it: "Pensions Actuary", "Roofer (retired)"."""
    words = _BESIDE.sub("", text).split()
    if not words or text.lower() in known_tools():
        return False
    whole = words[-1].strip(".,;")
    if PRODUCT.match(text) and whole.lower() in known_tools():
        return False
    names = trade_words() - _OF_A_FIELD
    last = whole.rsplit("-", 1)[-1]  # "sous-chef"; "co-ordinator" is listed as it is
    listed = any(len(word) > _INITIALS and word.lower() in names for word in (whole, last))
    return listed or _OF_A_PERSON.search(last.capitalize() if last.isupper() else last) is not None


_BESIDE = re.compile(r"\([^()]*\)")


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether a clause with its own subject tells what was: "we did not have to close", "the number has tripled"."""
    finite = next((token for token in tokens if token.tag in ("VBD", "VBZ", "VBP", "MD")), None)
    if finite is None:
        return False
    done = next((token for token in tokens if token.index == finite.head), None)
    main = (
        done is not None
        and finite.dep == "aux"
        and done.dep in ("ROOT", "ccomp", "conj")
        and done.tag in ("VBN", "VBG")
    )
    passive = finite.lower in ("has", "have") and any(token.lower == "been" for token in tokens)
    return finite.tag == "VBD" or passive or main
