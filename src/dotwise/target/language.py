"""The words of the audience that the person's own evidence can honestly take up."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.language.likeness import kinds_of, stem_of, stems
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.target.answers import Held

_SURE = 0.6
_MOST = 8
_PLAIN = frozenset(
    "year week month experience skill ability thing way people person number group other something".split()
)


def shared_language(sense: Sense, ad_sense: Sense, found: Sequence[tuple[Held, float]]) -> tuple[str, ...]:
    """Nouns of answered requirements that the answering lines mean but do not say, the surest first.

    A word is taken up only where the answering line holds a word for the same thing: the ad's "recurring faults" for
    the person's "breakdowns", never a thing that the line does not tell of.
    """
    words: dict[str, float] = {}
    for pair, score in sorted(found, key=lambda item: (-item[1], item[0].requirement, item[0].row)):
        if score < _SURE:
            continue
        said = stems(sense.parsed[pair.row])
        meant = kinds_of(said)
        for phrase, stem in _nouns(ad_sense.parsed[pair.requirement]):
            if stem not in said and not kinds_of([stem]).isdisjoint(meant):
                words.setdefault(phrase, score)
    return tuple(words)[:_MOST]


def _nouns(parsed: Parsed) -> list[tuple[str, str]]:
    """Nouns with the compound before them, as printed, and the stem of the noun."""
    found = []
    for token in parsed.tokens:
        if token.pos != "NOUN" or token.lemma in _PLAIN:
            continue
        start = token.start
        if token.index and parsed.tokens[token.index - 1].dep in ("compound", "amod"):
            start = parsed.tokens[token.index - 1].start
        found.append((parsed.text[start : token.end].lower(), stem_of(token.lemma)))
    return found
