"""Which words of a claim a line holds too: the thing by its name, its parts, its stems and their kin."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.connect.claims import Claimed
from dotwise.language.abbreviations import other_forms
from dotwise.language.anatomy.names import common_words
from dotwise.language.likeness import content_tokens, covered, covered_in_kind, says, stem_of, stems
from dotwise.language.tokens import Parsed

_NAME_LETTERS = 7
_VENDORS = frozenset(
    {
        "microsoft",
        "ms",
        "adobe",
        "google",
        "autodesk",
        "apache",
        "some",
        "basic",
        "ibm",
        "atlassian",
        "suite",
        "advanced",
    }
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a claim that a line is searched for."""

    phrase: tuple[str, ...]
    distinct: tuple[str, ...]
    """Words of the phrase of which one is enough to know the thing by."""
    wanted: tuple[str, ...]
    head: str
    manner: str = ""
    """The one adjective that a claim is made of; the same word as a noun is another: "patient", "a patient"."""


def asked_for(parsed: Parsed, claimed: Claimed) -> Asked:
    """What to search for when a claim is held against lines, measured once a claim."""
    words = [token for token in parsed.tokens if token.start >= claimed.start and token.end <= claimed.end]
    phrase = tuple(t.lower for t in words if t.lower not in _VENDORS and t.text not in "-():/" and t.pos != "SPACE")
    content = content_tokens(parsed, claimed.start, claimed.end)
    return Asked(
        phrase,
        tuple(word for word in phrase if _is_distinct(word)),
        _wanted(parsed, claimed),
        stem_of(content[-1].lemma) if content else "",
        phrase[0] if claimed.trait is not None and len(phrase) == 1 else "",
    )


def _wanted(parsed: Parsed, claimed: Claimed) -> tuple[str, ...]:
    found = stems(parsed, claimed.start, claimed.end)
    return tuple(stem for stem in found if stem not in {stem_of(vendor) for vendor in _VENDORS}) or found


def words_in_common(asked: Asked, line: Parsed, given: tuple[str, ...], kinds: frozenset[int]) -> dict[str, float]:
    """How a line names what a claim names; ``given`` are the stems of the line, ``kinds`` their kindred groups."""
    if asked.manner and _only_names(asked.manner, line):
        return dict.fromkeys(("named", "part", "covered", "kindred", "head"), 0.0)
    return {
        "named": float(any(says(line, phrase) for phrase in (asked.phrase, *other_forms(asked.phrase)) if phrase)),
        "part": float(any(_is_said(word, line) for word in asked.distinct)),
        "covered": covered(asked.wanted, given),
        "kindred": covered_in_kind(asked.wanted, given, kinds),
        "head": float(asked.head in given),
    }


def _only_names(word: str, line: Parsed) -> bool:
    """Whether the line holds an adjective's word as the name of somebody or something only."""
    held = [token for token in line.tokens if token.lower in (word, f"{word}s")]
    return word in _BOTH and bool(held) and all(token.pos in ("NOUN", "PROPN") for token in held)


_BOTH = frozenset("patient calm creative professional native adult individual".split())
"""Adjectives that are also nouns of another meaning."""


def _is_distinct(word: str) -> bool:
    """Whether one word of a name is enough to know the thing by: "Maximo" of "IBM Maximo"."""
    return len(word) > 2 and word not in common_words()


def _is_said(word: str, line: Parsed) -> bool:
    """Whether the line holds the word, or a name that begins with the same letters ("Postgres", "PostgreSQL")."""
    if len(word) < _NAME_LETTERS:
        return says(line, [word])
    return any(token.lower.startswith(word[:_NAME_LETTERS]) for token in line.tokens)
