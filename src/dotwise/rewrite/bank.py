"""The bank of questions as it is kept in ``data/terms/questions.yaml``, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dotwise.language.terms import term_table
from dotwise.model import BlankKind, Facet
from dotwise.rewrite.patterns import holds


@dataclass(frozen=True, slots=True)
class Row:
    """One question: the sort of object and the sorts of deed it fits (None, empty: any), its facet, what it asks."""

    object: str | None
    deeds: tuple[str, ...]
    facet: Facet
    kind: BlankKind
    ask: str
    cue: str = ""
    """Words (a pattern) that a line must hold to be asked this."""
    unless: str = ""
    """Words (a pattern) by which a line has answered already."""

    def suits(self, text: str) -> bool:
        """Whether a line holds the cue and not yet the answer."""
        return (not self.cue or holds(self.cue, text)) and not (self.unless and holds(self.unless, text))


@cache
def rows() -> tuple[Row, ...]:
    """The questions by object and deed, in the order of the bank; the last ones fit any line."""
    found = []
    for group in _bank()["groups"]:
        deeds = group.get("deed", ())
        deeds = (deeds,) if isinstance(deeds, str) else tuple(deeds)
        found += [_row(entry, group.get("object"), deeds) for entry in group["ask"]]
    return tuple(found)


@cache
def loose_rows(name: str) -> tuple[Row, ...]:
    """The questions of a list without objects and deeds: ``followups``, ``unended``, ``lists``, ``bare`` or ``posts``."""
    return tuple(_row(entry, None, ()) for entry in _bank()[name])


@cache
def deed_sorts() -> Mapping[str, str]:
    """Sort of deed by verb lemma."""
    sorts: dict[str, str] = {}
    for name, verbs in _bank()["deeds"].items():
        for verb in verbs.split():
            sorts.setdefault(verb, name)
    return sorts


@cache
def object_sorts() -> Mapping[str, frozenset[str]]:
    """The nouns of each sort of object."""
    return {name: frozenset(words.split()) for name, words in _bank()["objects"].items()}


@cache
def trade_sorts() -> Mapping[str, frozenset[str]]:
    """The words of a title by which a trade's sort of object is known."""
    return {name: frozenset(words.split()) for name, words in _bank()["trades"].items()}


@cache
def general_questions() -> frozenset[str]:
    """The questions that fit any line: a measure of how seldom the bank has something better."""
    loose = [row for name in ("followups", "unended", "bare") for row in loose_rows(name) if not row.cue]
    return frozenset(row.ask for row in (*rows(), *loose) if row.object is None and not row.deeds)


@cache
def plain_nouns() -> frozenset[str]:
    """Nouns that a question may hold whatever a line is about."""
    return frozenset(phrase("plain_nouns").split())


def guards(text: str) -> bool:
    """Whether a line says that it guards against something: it checks, ensures, keeps in line with a rule."""
    return holds(phrase("guards"), text)


def phrase(name: str) -> str:
    """A single text of the bank by its name, such as ``problem`` or ``direction``."""
    return str(_bank()[name])


def _row(entry: Mapping[str, str], named: str | None, deeds: tuple[str, ...]) -> Row:
    cue, unless = entry.get("cue", ""), entry.get("unless", "")
    return Row(named, deeds, Facet(entry["facet"]), BlankKind(entry["kind"]), entry["ask"], cue, unless)


def _bank() -> Any:
    return term_table("questions.yaml")
