"""
Name a throughline in two to five words of the person's own.

What the lines share is named by the noun that returns in them; where none does, by the things they are about, side by
side ("kit list and bleed card"). Nothing is added but "and", and no phrase of the crowd is used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dotwise.language.anatomy.names import common_words
from dotwise.language.likeness import kinds_of, stem_of
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career

_LONGEST = 5
_DEPTH = 0.15
_PLACE = {"dobj": 0.5, "nsubjpass": 0.4, "nsubj": 0.2, "ROOT": 0.2}
"""What the deed was done to names a line better than where or with what."""
_DEEPEST = 6
_REACH = 4
_OBJECTS = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr", "conj", "ROOT"})
_MODIFIERS = frozenset({"compound", "amod", "nmod", "npadvmod"})
_PALE = frozenset("more most other such same own few several many new first last next whole main good big".split())
_EMPTY = frozenset(
    "year month week day time way part number thing lot one other use half hour first something anything nothing "
    "everybody nobody person minute people per cent percent quarter season each way end case place rest kind "
    "wife husband brother sister mother father son daughter man woman couple child friend colleague".split()
)


def name_of(career: Career, sense: Sense, group: Sequence[int]) -> str:
    """The name of the throughline through the dots ``group``."""
    phrases = [_phrases(sense.parsed[row]) for row in group]
    shared = _returning(phrases)
    if shared:
        return shared
    chosen: list[str] = []
    for found in phrases:
        fitting = (p for p in found if not _clashes(p, chosen) and len(" and ".join([*chosen, p]).split()) <= _LONGEST)
        best = next(fitting, None)
        if best and len(chosen) < 2:
            chosen.append(best)
    if len(chosen) == 2:
        return " and ".join(chosen)
    return chosen[0] if chosen else career.dots[group[0]].text[:40].rstrip()


def _returning(phrases: Sequence[Sequence[str]]) -> str | None:
    """The phrase of two words or more whose head, or a word kindred to it, stands in the most other lines."""
    heads: Counter[str] = Counter()
    for found in phrases:
        heads.update({stem_of(phrase.split()[-1].lower()) for phrase in found})
    kept = [head for head, count in sorted(heads.items(), key=lambda item: (-item[1], item[0])) if count > 1]
    for head in kept:
        options = [p for found in phrases for p in found if stem_of(p.split()[-1].lower()) == head]
        long = [p for p in options if len(p.split()) > 1]
        if long:
            return max(long, key=lambda p: (_rarity(p), -len(p), p))
    return None


def _phrases(parsed: Parsed) -> list[str]:
    """Noun phrases of one to three words, the most telling first: objects of the deed, rare words, not numbers."""
    found: dict[str, float] = {}
    for token in parsed.tokens:
        if token.pos != "NOUN" or token.dep not in _OBJECTS or token.lemma in _EMPTY or token.text.isupper():
            continue
        words = [*_before(parsed, token), token]
        phrase = parsed.text[words[0].start : words[-1].end]
        if (
            any(char.isdigit() for char in phrase)
            or len(phrase) < 4
            or _is_cut(parsed, words[0])
            or not all(c.isalpha() or c in " -'’" for c in phrase)
        ):
            continue
        weight = _rarity(phrase) + 0.4 * (len(words) > 1) + _PLACE.get(token.dep, 0.0)
        weight -= _DEPTH * _depth(parsed, token) + token.start / 400
        found[_lowered(phrase, words[0])] = weight
    return [phrase for phrase, _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))]


def _is_cut(parsed: Parsed, first: Token) -> bool:
    """Whether the word before is an abbreviation that belongs to the phrase ("E. coli")."""
    before = parsed.tokens[first.index - 1].text if first.index else ""
    return before.endswith(".") and len(before) > 1


def _depth(parsed: Parsed, token: Token) -> int:
    """How many verbs stand between a noun and the deed of its sentence: the deed's own objects name it best."""
    steps = 0
    while parsed.tokens[token.head].index != token.index and steps < _DEEPEST:
        token = parsed.tokens[token.head]
        steps += token.pos in ("VERB", "NOUN")
    return steps


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
    return plain and token.dep in _MODIFIERS and token.pos in ("NOUN", "ADJ", "VERB")


def _lowered(phrase: str, first: Token) -> str:
    return phrase[0].lower() + phrase[1:] if first.index == 0 and not phrase[:2].isupper() else phrase


def _rarity(phrase: str) -> float:
    words = phrase.lower().replace("-", " ").split()
    return sum(word not in common_words() for word in words) / len(words)


def _clashes(phrase: str, chosen: Sequence[str]) -> bool:
    mine = {stem_of(word) for word in phrase.lower().split()}
    for other in chosen:
        theirs = {stem_of(word) for word in other.lower().split()}
        if mine & theirs or (kinds_of(sorted(mine)) & kinds_of(sorted(theirs)) and len(mine) == len(theirs) == 1):
            return True
    return False
