"""The words of the audience that the person's own evidence can honestly take up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.language.likeness import kinds_of, stem_of, stems
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.target.answers import Held

_SURE = 0.6
_MOST = 8
_PLAIN = frozenset(
    "year week month experience skill ability thing way people person number group other something".split()
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun of the ad as printed, with and without the word before it, and the stems of both."""

    text: str
    noun: str
    stem: str
    before: str | None


def shared_language(sense: Sense, ad_sense: Sense, found: Sequence[tuple[Held, float]]) -> tuple[str, ...]:
    """Nouns of answered requirements that the answering lines mean but do not say, the surest first.

    A word is taken up only where the answering line holds a word for the same thing: the ad's "recurring faults" for
    the person's "breakdowns", never a thing that the line does not tell of; the word
    before the noun comes along only where the line holds it too, or a word akin to it.
    """
    words: dict[str, float] = {}
    for pair, score in sorted(found, key=lambda item: (-item[1], item[0].requirement, item[0].row)):
        if score < _SURE:
            continue
        said = stems(sense.parsed[pair.row])
        meant = kinds_of(said)
        for phrase in _phrases(ad_sense.parsed[pair.requirement]):
            if phrase.stem not in said and not kinds_of([phrase.stem]).isdisjoint(meant):
                whole = phrase.before is None or _is_told(phrase.before, said, meant)
                words.setdefault(phrase.text if whole else phrase.noun, score)
    return tuple(words)[:_MOST]


def _is_told(stem: str, said: Sequence[str], meant: frozenset[int]) -> bool:
    """Whether a line says a word or means it."""
    return stem in said or not kinds_of([stem]).isdisjoint(meant)


def _phrases(parsed: Parsed) -> list[_Phrase]:
    """Nouns with the word before them that belongs to them."""
    found = []
    for token in parsed.tokens:
        if token.pos != "NOUN" or token.lemma in _PLAIN:
            continue
        start, before = token.start, None
        if token.index and parsed.tokens[token.index - 1].dep in ("compound", "amod"):
            first = parsed.tokens[token.index - 1]
            start, before = first.start, stem_of(first.lemma)
        noun = token.text.lower()
        found.append(_Phrase(parsed.text[start : token.end].lower(), noun, stem_of(token.lemma), before))
    return found
