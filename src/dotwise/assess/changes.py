"""
Which changes between posts leave something to tell: a return, a gap, and work of another field.

Titles alone mislead: a farm assistant who milks becomes a herd manager, and nobody took up another kind of work. Two posts
are of one field where the trade or the matter of one stands in the title or the lines of the other.
"""

from __future__ import annotations

import re

from dotwise.language.anatomy.names import common_words
from dotwise.language.likeness import stem_of
from dotwise.language.private import is_private
from dotwise.model import Career, Transition

_WORD = re.compile(r"[^\W\d_]+")
_KIN = 5
"""Letters at the beginning that make two words kin: "structural" and "structures", "cleaner" and "cleaning"."""
_RANKS = frozenset(
    "of and the for in at to a an on with senior junior assistant deputy chief head lead leader part time full intern interim trainee "
    "apprentice graduate student cadet probationer national service services person band grade level i ii iii iv v manager management "
    "officer supervisor coordinator director associate partner principal executive specialist worker operator operative staff team "
    "member department group general business company employee temporary casual relief acting volunteer freelance".split()
)
"""Words of a title that say how high, how long or for whom, not what is done."""
_SHARED = 2
"""Words that few others print, from which the lines of two posts are about the same."""


def is_asked_about(career: Career, move: Transition) -> bool:
    """Whether a change leaves something to tell: a return, a gap, work of another field; one that is private is left alone."""
    if move.kind == "new field" and _are_of_one_field(career, move.source, move.target):
        return False
    return move.kind in ("new field", "return", "gap") and not _is_of_life(career, move)


def _is_of_life(career: Career, move: Transition) -> bool:
    """Whether a change leads to or from a time that is the person's own affair: children, illness, prison."""
    titles = {role.id: role.title or "" for role in career.roles}
    if move.kind == "gap" and any(is_private(dot.text) for dot in career.dots):
        return True  # the document tells what the time was for, and that is theirs
    return any(is_private(titles.get(id, "")) for id in (move.source, move.target))


def _are_of_one_field(career: Career, one: str, other: str) -> bool:
    """Whether the posts with these ids share a trade or a matter; so do two of which one has no telling title and no line."""
    named = {id: _named(career, id) for id in (one, other)}
    told = {id: _told(career, id) for id in (one, other)}
    if not all(named[id] or told[id] for id in (one, other)) or not named[other]:
        return True  # "Team Leader" says how high, and nothing of the work
    if _any_kin(named[one], named[other] | told[other]) or _any_kin(named[other], told[one]):
        return True
    rare = {stem_of(word) for word in told[one] - common_words()} & {
        stem_of(word) for word in told[other] - common_words()
    }
    return len(rare) >= _SHARED


def _named(career: Career, id: str) -> frozenset[str]:
    """What the title of a post says of the work."""
    title = next((role.title or "" for role in career.roles if role.id == id), "")
    return frozenset(word for word in _WORD.findall(title.lower()) if word not in _RANKS and len(word) > 1)


def _told(career: Career, id: str) -> frozenset[str]:
    """The words of the lines of a post."""
    return frozenset(
        word for dot in career.dots if dot.role == id for word in _WORD.findall(dot.text.lower()) if len(word) > 1
    )


def _any_kin(some: frozenset[str], others: frozenset[str]) -> bool:
    return any(
        a == b or stem_of(a) == stem_of(b) or (len(a) >= _KIN and a[:_KIN] == b[:_KIN]) for a in some for b in others
    )
