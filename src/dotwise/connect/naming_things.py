"""Names by the thing that all lines of a throughline deal with: "renal ward", "matric maths"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dotwise.language.anatomy.names import common_words
from dotwise.language.likeness import stem_of
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token

_REACH = 4
_SPEAKING = frozenset({"NOUN", "PROPN", "ADJ"})
_MODIFIERS = frozenset({"compound", "amod", "nmod", "npadvmod"})
_PALE = frozenset(
    "more most other such same own few several many new first last next whole main good big old real only extra various "
    "certain single total full free left right little small large great high low early late long short daily weekly "
    "monthly annual local former present current different important possible front back down up".split()
)
_EMPTY = frozenset(
    "year month week day time way part number thing lot one other use half hour first something anything nothing "
    "everybody nobody person minute people per cent percent quarter season each end case place rest kind none no all "
    "wife husband brother sister mother father son daughter man woman couple child friend colleague team work job role "
    "change course fact matter moment morning evening night noon afternoon summer winter autumn spring today set "
    "line level date total result company firm house office staff project system service office business member "
    "group area process problem".split()
)


def shared_thing(sense: Sense, group: Sequence[int]) -> str | None:
    """A phrase of two or three words whose noun stands in every line of the group, and each other word in two."""
    spoken = [{stem_of(token.lemma) for token in sense.parsed[row].tokens if token.pos in _SPEAKING} for row in group]
    counts = Counter(stem for found in spoken for stem in found)
    options = [
        phrase
        for row in group
        for head, phrase in _phrases(sense.parsed[row])
        if counts[head] == len(group) and all(counts[stem_of(word)] > 1 for word in phrase.replace("-", " ").split())
    ]
    return max(options, key=lambda phrase: (rarity(phrase), -len(phrase), phrase), default=None)


def _phrases(parsed: Parsed) -> list[tuple[str, str]]:
    """Noun phrases of two or three words, each with the stem of its noun."""
    found: list[tuple[str, str]] = []
    for token in parsed.tokens:
        if not _is_thing(token):
            continue
        words = [*_before(parsed, token), token]
        phrase = parsed.text[words[0].start : words[-1].end]
        named = any(word.pos == "PROPN" for word in words)
        plain = not named and all(char.isalpha() or char in " -'’" for char in phrase)
        if len(words) > 1 and len(phrase.split()) <= 3 and plain and not _is_cut(parsed, words[0]) and rarity(phrase):
            found.append((stem_of(token.lemma), lowered(phrase, words[0])))
    return found


def _is_thing(token: Token) -> bool:
    known = token.lemma in _EMPTY or token.lower in _EMPTY
    return token.pos == "NOUN" and not known and not token.text.isupper() and len(token.text) > 2


def _is_cut(parsed: Parsed, first: Token) -> bool:
    """Whether the word before is an abbreviation that belongs to the phrase ("E. coli")."""
    before = parsed.tokens[first.index - 1].text if first.index else ""
    return before.endswith(".") and len(before) > 1


def _before(parsed: Parsed, head: Token) -> list[Token]:
    """Up to two compounds or adjectives directly before a noun, with the hyphens between them."""
    kept: list[Token] = []
    for token in reversed(parsed.tokens[max(0, head.index - _REACH) : head.index]):
        if not _is_telling(token) and token.text != "-" and not (kept and kept[0].text == "-"):
            break
        kept.insert(0, token)
    while kept and kept[0].text == "-":
        kept.pop(0)
    return kept


def _is_telling(token: Token) -> bool:
    """Whether a word before a noun says which one it is: no comparison, no "other", no "many"."""
    plain = token.lower not in _PALE and token.tag not in ("JJR", "JJS")
    return plain and token.dep in _MODIFIERS and token.pos in ("NOUN", "ADJ", "VERB", "PROPN")


def lowered(phrase: str, first: Token) -> str:
    """A phrase that opened its line, without the capital; abbreviations stay."""
    return phrase[0].lower() + phrase[1:] if first.index == 0 and not phrase[:2].isupper() else phrase


def rarity(phrase: str) -> float:
    """Share of the words that few résumés print."""
    words = phrase.lower().replace("-", " ").split()
    return sum(word not in common_words() for word in words) / len(words)
