"""The main deed of a line and to whom the line credits it."""

from __future__ import annotations

from dotwise.language.anatomy.values import Actor, Opener, OpenerKind
from dotwise.language.anatomy.words import Words, joined, pattern
from dotwise.language.tokens import Token

_SELF = frozenset("i alex they me my".split())
_HELP = frozenset("help assist support participate contribute aid".split())
_SHARED = pattern(
    r"(?:with|in|as part of|part of|member of|alongside) (?:the |a |our |my )?(?:wider |whole |small |same )?(?:team|crew|group|colleagues|committee|working group|task force)",
    r"we|our team|jointly|together with|along with|collectively|co - \S+",
)


def read_verb(words: Words, opener: Opener | None) -> int | None:
    """Index of the token that states the main deed; behind an opener the deed it holds back. None in a fragment."""
    behind = 0 if opener is None or opener.kind is OpenerKind.CLICHE else opener.end
    root = next((token for token in words.tokens if token.dep == "ROOT"), None)
    if opener is not None and behind:
        held = next((token for token in words.tokens if token.start >= behind), None)
        if held is not None and held.tag in ("VB", "VBG", "VBD", "VBN", "VBP"):
            return held.index
        if opener.kind is not OpenerKind.WEAK and opener.kind is not OpenerKind.HELP:
            return None
    if root is None:
        return None
    first = next((token for token in words.tokens if token.pos not in ("PUNCT", "ADV")), None)
    if first is not None and first.pos == "VERB" and first.tag in ("VBD", "VBP", "VB") and _apart(words, first, root):
        return first.index  # "Trained a clerk; she runs the office": the parse takes the last clause for the main one
    if root.pos == "VERB":
        return root.index
    if first is not None and first.tag in ("VBD", "VBG", "VBN", "VBP", "VB") and first.lemma not in ("be", "have"):
        return first.index
    return None


def _apart(words: Words, first: Token, root: Token) -> bool:
    """Whether a sentence ends between two tokens."""
    return any(token.text in (";", ".", ":") for token in words.tokens if first.index < token.index < root.index)


def read_actor(words: Words, opener: Opener | None, verb: int | None) -> Actor:
    """Who the line says did it."""
    if opener is not None and opener.kind is OpenerKind.HELP:
        return Actor.HELPED
    by_index = {token.index: token for token in words.tokens}
    deed = by_index.get(verb) if verb is not None else None
    if deed is None:
        root = next((token for token in words.tokens if token.dep == "ROOT"), None)
        passive = root is not None and _subject(words, root, ("nsubjpass",)) is not None
        return Actor.HIDDEN if passive else Actor.NONE
    subject = _subject(words, deed, ("nsubj", "nsubjpass"))
    own = subject is None or subject.lower in _SELF or subject.lower in ("who", "we")
    if not own or (subject is not None and subject.dep == "nsubjpass" and subject.lower not in _SELF):
        return Actor.HIDDEN
    if deed.lemma in _HELP:
        return Actor.HELPED
    head = joined(token for token in words.tokens if token.index <= deed.index + 8)
    if (subject is not None and subject.lower == "we") or _SHARED.search(head):
        return Actor.SHARED
    return Actor.ACTIVE


def _subject(words: Words, verb: Token, kinds: tuple[str, ...]) -> Token | None:
    return next((token for token in words.tokens if token.head == verb.index and token.dep in kinds), None)


def is_first_person(words: Words) -> bool:
    """Whether the line says "I", "my", "we" of its author."""
    return any(token.lower in ("i", "my", "me", "we", "our", "us", "myself", "mine") for token in words.tokens)


def is_third_person(words: Words) -> bool:
    """Whether the subject of a sentence is the person by name or pronoun (both masked)."""
    return any(token.lower in ("alex", "they") and token.dep in ("nsubj", "nsubjpass") for token in words.tokens)
