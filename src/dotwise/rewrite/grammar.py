"""Inflecting verbs and taking noun phrases out of a line: what every move needs to leave a text grammatical."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dotwise.language.tokens import Parsed, Token

_IRREGULAR = {
    "cost": "cost", "bid": "bid", "forecast": "forecast", "broadcast": "broadcast", "troubleshoot": "troubleshot",
    "enrol": "enrolled", "program": "programmed", "lie": "lay", "lay": "laid", "find": "found", "bind": "bound",
    "input": "entered", "offset": "offset", "mimic": "mimicked", "found": "founded", "refer": "referred",
    "fit": "fitted",
}  # fmt: skip
_PREFIXES = ("up", "out", "over", "under", "re", "re-", "co-", "de", "de-", "pre-", "off", "un", "un-")
_DETERMINERS = frozenset("the a an this that these those my our his her their your its".split())
_QUANTIFIERS = frozenset(
    "various several many multiple numerous some few all any both each every other different certain more most "
    "such particular general main key daily weekly monthly regular new own same".split()
)
_POSSESSIVE = {"my": "your", "our": "your", "his": "the", "her": "the", "their": "their"}
_PLURAL_MASS = frozenset("staff crew people police livestock cattle personnel".split())
_TIMES = frozenset("year month week day hour minute time age period".split())
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun phrase that a question may speak about."""

    text: str
    """As it stands in a question, with its article: "the new starters", "your caseload"."""
    head: str
    """Lemma of its head noun."""
    plural: bool
    words: tuple[str, ...] = ()
    """Lemmas of all its nouns, the head first."""

    @property
    def it(self) -> str:
        """The pronoun for it as an object."""
        return "them" if self.plural else "it"


def inflect(verb: str, tag: str, like: str = "") -> str:
    """``verb`` (a lemma, or a lemma and its particle: "set up") in the form of a Penn tag, spelt as ``like`` is."""
    lemma, _, particle = verb.partition(" ")
    form = lemma if tag in ("VB", "VBP") else _form(lemma, tag, like)
    return f"{form} {particle}" if particle else form


@lru_cache(maxsize=4096)
def _form(lemma: str, tag: str, like: str) -> str:
    import lemminflect

    if tag in ("VBD", "VBN") and lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if tag in ("VBD", "VBN") and not lemminflect.getAllLemmas(lemma).get("VERB"):
        for prefix in _PREFIXES:
            rest = lemma.removeprefix(prefix)
            if rest != lemma and lemminflect.getAllLemmas(rest).get("VERB"):
                return prefix + _form(rest, tag, "")
    forms = [form for form in lemminflect.getInflection(lemma, tag) if " " not in form]
    if not forms:
        return lemma
    doubled = [form for form in forms if "ll" in form]
    if doubled and lemma.endswith("l") and not (like and "ll" not in like):
        return str(doubled[0])
    return str(forms[0])


@lru_cache(maxsize=4096)
def verb_lemma(word: str) -> str | None:
    """Lemma of a word that can be a verb form; None where no dictionary knows it as one, or it is an abbreviation ("LED")."""
    import lemminflect

    if len(word) > 1 and word.isupper():
        return None
    lower = word.lower()
    if lower == "found":
        return "find"
    found = lemminflect.getAllLemmas(lower).get("VERB")
    if found:
        return str(found[0])
    for prefix in _PREFIXES:
        rest = lower.removeprefix(prefix)
        if rest != lower and len(rest) > 3 and (inner := lemminflect.getAllLemmas(rest).get("VERB")):
            return prefix + str(inner[0])
    return None


def is_past(word: str) -> bool:
    """Whether a word is a verb in the past: "caught", "rewrote"."""
    lemma = verb_lemma(word)
    return (
        lemma is not None
        and word.lower() in (inflect(lemma, "VBD"), inflect(lemma, "VBD", "l"))
        and word not in ("left", "Red", "red")
    )


@lru_cache(maxsize=4096)
def has_plural(noun: str) -> bool:
    """Whether a dictionary knows more than one of it: "paintings", and no "cleanings"."""
    import lemminflect

    return "NOUN" in lemminflect.getAllLemmas(f"{noun.lower()}s")


def first_words(text: str, most: int) -> str:
    """At most ``most`` words of ``text``, with an ellipsis where more follow."""
    words = text.split()
    return " ".join(words[:most]) + (" …" if len(words) > most else "")


def upper_first(text: str) -> str:
    """``text`` with a capital."""
    return text[:1].upper() + text[1:]


def lower_first(text: str, parsed: Parsed | None = None) -> str:
    """``text`` with a small first letter, unless its first word is a name, an abbreviation or "I"."""
    first = re.match(r"[\w'’&/-]+", text)
    word = first.group() if first else ""
    if not word or word in ("I", "I'm", "I've") or (not word[1:].islower() and len(word) > 1):
        return text
    if parsed is not None:
        at = parsed.text.find(text[:40])
        named = [token for token in parsed.tokens if token.start == at and token.tag in ("NNP", "NNPS")]
        if named and verb_lemma(word) is None and not is_common(word):
            return text
    return text[:1].lower() + text[1:]


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a dictionary knows the word as a noun, adjective or adverb, so that its capital is mere typography."""
    import lemminflect

    return any(pos in lemminflect.getAllLemmas(word.lower()) for pos in ("NOUN", "ADJ", "ADV"))


def thing_after(parsed: Parsed, start: int) -> Thing | None:
    """The noun phrase that begins at or after character ``start``: the object that a question can speak about."""
    tokens = [token for token in parsed.tokens if token.start >= start]
    words: list[Token] = []
    for token in tokens:
        if (
            token.tag in ("NN", "NNS", "NNP", "NNPS", "CD")
            or (token.pos in ("ADJ", "DET") and not _ended(words))
            or token.tag in ("PRP$", "POS", "HYPH")
            or (token.tag in ("VBN", "VBG") and not _ended(words))
            or (token.text in ("&", "/") and words)
        ):
            words.append(token)
        elif _ended(words) or token.tag in ("VBD", "VBZ", ".", ":"):
            break
        else:
            words = []
    if not _ended(words) or words[-1].text == "%" or words[-1].lemma in _TIMES:
        return None
    if parsed.text[words[0].start :].lower().startswith("hands on"):
        return None  # "hands on experience" is no thing
    money = [at for at, word in enumerate(words) if parsed.text[max(word.start - 1, 0)] in "$£€"]
    words = words[money[-1] + 1 :] if money else words
    return _thing(parsed, words) if words else None


def _ended(words: list[Token]) -> bool:
    return bool(words) and words[-1].tag in ("NN", "NNS", "NNP", "NNPS")


def _thing(parsed: Parsed, words: list[Token]) -> Thing:
    head = words[-1]
    while words and (words[0].lower in _QUANTIFIERS or words[0].lower in _DETERMINERS or words[0].tag == "HYPH"):
        first, words = words[0], words[1:]
        if first.lower in _POSSESSIVE:
            return _named(_POSSESSIVE[first.lower], parsed, words or [head])
    words = words or [head]
    while len(words) > 1 and words[0].tag == "VBG" and parsed.tokens[words[0].index - 1].lower in ("and", "&", ","):
        words = words[1:]  # a further deed, and not what the thing is like: "describing and putting documents"
    if len(words) > _LONGEST or any(word.text in "&/" for word in words):
        words = words[-2:] if len(words) > 1 and words[-2].tag.startswith("NN") else words[-1:]
    return _named("the", parsed, words)


def _named(article: str, parsed: Parsed, words: list[Token]) -> Thing:
    head = words[-1]
    text = parsed.text[words[0].start : head.end]
    if len(words) > 1 and all(word.text.istitle() and is_common(word.text) for word in words):
        text = text.lower()
    plural = head.tag in ("NNS", "NNPS") or head.lemma in _PLURAL_MASS
    nouns = tuple(
        word.lemma for word in reversed(words) if word.tag in ("NN", "NNS") or word is head or word.text.isupper()
    )
    return Thing(f"{article} {lower_first(text, parsed)}", head.lemma, plural, nouns)
