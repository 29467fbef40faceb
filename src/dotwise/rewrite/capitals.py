"""
The capital of an answer's first word: typography goes when the answer joins a line, a name's own spelling stays.

    Ran the desk [what came of it?]   Returns fell by half     ->  ...; returns fell by half
    Kept the log [for whom?]          Reading Borough Council  ->  ... (Reading Borough Council)
    [What was it?]                    iOS release work         ->  iOS release work

A capital too many is a blemish; a name without its own is no longer what the person said. In doubt it stays.
"""

from __future__ import annotations

import re
from functools import cache

from dotwise.language.terms import known_tools, term_table
from dotwise.rewrite.grammar import is_common, is_past, lower_first, upper_first, verb_lemma

JOINS = re.compile(
    r"^(?:by|with|for|to|from|in|on|at|so|which|because|after|before|until|since|when|and|against|of|within|over|under|"
    r"without|instead|as|than|who|while|where)\b",
    re.IGNORECASE,
)
"""Words by which an answer joins the line without a sign."""
_SMALL = frozenset(
    "a an the this that these those it its we our us they their them he his him she her you your my me one two three "
    "four five six seven eight nine ten eleven twelve no none nobody everyone everybody all both half most some many "
    "several few another other others there when where while because since after before until once every each any".split()
)
_PEOPLE_AND_PLACES = frozenset(
    "mark will rose grace may june april august faith hope joy bill frank grant rob sue pat dean guy jack "
    "miles ray rich robin ruby violet victor wade amber autumn dawn ivy lily olive penny summer heather holly basil carol "
    "gene jay norm reed rusty cliff cole dale lance pierce ace china turkey jersey march reading bath orange".split()
)
"""Names of people, months and places that a dictionary also has as common words."""
_FIRMS = frozenset("apple boots dell ford jaguar lush shell sky subway virgin visa".split())
_LINK = r"(?: (?:of|&)(?: the)?)?"
_TITLED = re.compile(rf"[A-Z][\w'’-]*{_LINK} [A-Z][a-z]")
"""Two words with capitals are a name, unless the first is a deed: "Saved Leeds a day"."""
_ALL_TITLED = re.compile(rf"[A-Z][\w'’-]*(?:{_LINK} [A-Z][\w'’-]*)+")
_OWN_SPELLING = re.compile(r"[a-z][\w-]*[A-Z\d]|[b-df-hj-np-tv-xz]{2,}(?!\w)")
"""Small first letters that belong to a name: "iOS", "p99", "npm"."""


def small_first(text: str) -> str:
    """``text`` with a small first letter where its capital is mere typography; names keep theirs."""
    first = _first_word(text).lower()
    if opens_with_name(text):
        return text
    plain = first in _SMALL or JOINS.match(first) or verb_lemma(first) is not None or is_common(first)
    return lower_first(text) if plain else text


def large_first(text: str) -> str:
    """``text`` with a capital, unless its first word is a name that is spelt with a small letter: "npm packages"."""
    return text if _OWN_SPELLING.match(text) else upper_first(text)


def opens_with_name(text: str) -> bool:
    """Whether the first word has its capital as a name, or as part of one: "Polish builders", "Church of England schools"."""
    word = _first_word(text)
    small = word.lower()
    if word == small or small in _SMALL or JOINS.match(small):
        return False
    known = small in _PEOPLE_AND_PLACES or small in _FIRMS or small in known_tools() or word in _languages()
    if word.endswith("ing"):
        return _ALL_TITLED.fullmatch(text) is not None or (known and not text[len(word) :].lstrip()[:1].islower())
    return known or (_TITLED.match(text) is not None and not is_past(word))


def _first_word(text: str) -> str:
    found = re.match(r"[\w'’-]*", text)
    return found.group() if found else ""


@cache
def _languages() -> frozenset[str]:
    return frozenset(term_table("credentials.yaml")["languages"].split())
