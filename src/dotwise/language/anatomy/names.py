"""Named things, and how specific the words of a line are."""

from __future__ import annotations

import itertools
from functools import cache

from dotwise.language.anatomy.values import Named
from dotwise.language.anatomy.words import Words
from dotwise.language.terms import term_lines
from dotwise.language.tokens import Token

_MASKED = frozenset("alex northfield westbrook address aged".split())
"""What ``identity`` puts in the place of names; who the person is makes no line more specific."""
_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


@cache
def common_words() -> frozenset[str]:
    """Words that at least 2% of résumés print (data/terms/common_words.txt)."""
    return frozenset(term_lines("common_words.txt"))


def read_named(words: Words) -> tuple[Named, ...]:
    """Runs of proper nouns, abbreviations and product names. The first word of a line counts only if it looks like one."""
    found: list[Named] = []
    run: list[Token] = []
    for token in words.tokens:
        if _is_name(token):
            run.append(token)
            continue
        found += _named(run)
        run = []
    return tuple(found + _named(run))


def _is_name(token: Token) -> bool:
    if token.lower in _MASKED:
        return False
    unusual = not token.text[1:].islower() and any(letter.isupper() for letter in token.text[1:])
    capital = token.text[:1].isupper()
    if token.index == 0:
        return (unusual and not token.text.isupper()) or (token.text.isupper() and 1 < len(token.text) < 6)
    return (token.pos == "PROPN" and capital) or (unusual and token.pos != "PUNCT")


def _named(run: list[Token]) -> list[Named]:
    if not run:
        return []
    text = run[0].text
    for before, token in itertools.pairwise(run):
        text += " " * (token.start - before.end) + token.text
    return [Named(run[0].start, run[-1].end, text)]


def read_concrete(words: Words) -> float:
    """Share of content words that the crowd does not print, that are names or numbers; 0..1, rounded to 4 places."""
    content = [token for token in words.tokens if token.pos in _CONTENT and token.lower not in _MASKED]
    if not content:
        return 0.0
    common = common_words()
    rare = [token for token in content if token.pos in ("NUM", "PROPN") or not {token.lower, token.lemma} & common]
    return round(len(rare) / len(content), 4)
