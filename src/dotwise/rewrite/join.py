"""
Comma splices: two sentences that a line joins with a mere comma get a semicolon, and the second its article.

    Kept boards for parts, owner stopped ordering   ->  Kept boards for parts; the owner stopped ordering
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.language.nouns import MASS
from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.grammar import inflect, verb_lemma

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SUBJECT = frozenset("NN NNS NNP NNPS PRP PRP$ DT CD JJ JJS JJR VBN POS HYPH".split())
_BARRED = frozenset(
    "which who whom whose that where when while as if since after before because although though until unless once so "
    "and but or nor than with without for to such including all both each".split()
)
_OPEN = frozenset("where when that which who whom among until unless if while after before because although".split())
_HEADS = frozenset("NN NNS NNP PRP DT CD".split())
_NOBODY = frozenset("none nobody nothing everyone everybody everything".split())
_LONGEST = 7
_SHORTEST = 3


def mended(parsed: Parsed, start: int, end: int) -> str:
    """``parsed.text[start:end]`` with its comma splices mended; the text itself where there is none."""
    text, done, said = parsed.text, start, ""
    if ";" in text[start:end]:
        return text[start:end]
    for comma in _commas(parsed, start, end):
        subject = splice_at(parsed, comma, end)
        if subject is None:
            continue
        at = parsed.tokens[subject].start
        said += f"{text[done:comma]}; {_article(parsed, subject)}"
        done = at
        break  # a second semicolon would make a list of sentences
    return said + _ITS.sub("; ", text[done:end]) if not said else said + text[done:end]


_ITS = re.compile(r", (?=it['’]?s (?:still|now|also|already|been)\b)(?!.*, it['’]?s)")
"""A splice whose verb is written like the possessive: "a red sticker, its still used"."""


def splice_at(parsed: Parsed, comma: int, end: int) -> int | None:
    """Index of the token that opens a sentence of its own behind the comma at ``comma``; None where none does."""
    before = [token for token in parsed.tokens if token.end <= comma]
    after = [token for token in parsed.tokens if comma < token.start < end]
    sentence = before[-1].sentence if before else 0
    before = [token for token in before if token.sentence == sentence]
    if len(before) < _SHORTEST or len(after) < _SHORTEST or not _opens(after[0]) or ", and" in parsed.text[comma:end]:
        return None
    if not _tells(before, pronoun=after[0].tag == "PRP"):
        return None
    for place, token in enumerate(after[: _LONGEST + 1]):
        if token.tag in _FINITE and place:
            whole = _one_phrase(after[:place]) and not _listed(after, place)
            return after[0].index if whole else None
        if token.tag not in _SUBJECT and token.tag not in ("IN", "RB"):
            return None
        if token.lower in _BARRED or (token.tag == "IN" and token.lower not in ("of", "in", "at", "on", "from")):
            return None
    return None


def _opens(token: Token) -> bool:
    return token.tag in _SUBJECT and token.tag not in ("VBN", "POS", "HYPH") and token.lower not in _BARRED


def _one_phrase(subject: list[Token]) -> bool:
    """Whether the words before the verb are one noun phrase that can be its subject, and no "thing (that) it did"."""
    heads = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT")
    words = [token for token in subject if token.tag != "RB"]
    if not words or words[-1].tag not in heads or words[0].lower in ("none", "myself", "everyone", "one"):
        return False
    pairs = pairwise(words)
    return not any(
        one.tag in (*heads[:5], "JJ") and two.tag in ("DT", "PRP", "CD")
        for one, two in pairs
        if one.lower not in ("all",)
    )


def _tells(before: list[Token], *, pronoun: bool) -> bool:
    """Whether the words before the comma are one whole sentence: it opens with a deed, or has a subject and a verb."""
    following = {token.index: token.lower for token in before}
    if any(token.text == "," for token in before) or before[-1].lower in _OPEN:
        return False
    if not pronoun and any(t.lower in _OPEN and following.get(t.index + 1) != "of" for t in before):
        return False  # the clause that is open may reach over the comma
    finite = any(token.tag in _FINITE for token in before)
    lemma = verb_lemma(before[0].text) if before[0].tag in ("VBD", "VBP", "VB") else None
    deed = lemma is not None and before[0].lower in (lemma, inflect(lemma, "VBD", before[0].text))
    return deed or (before[0].tag in _HEADS and finite) or before[0].lower == "was"


def _listed(after: list[Token], place: int) -> bool:
    """Whether the comma only parts the members of a list, or a noun or a participle was read as the verb."""
    verb, following = after[place], after[place + 1] if place + 1 < len(after) else after[place]
    if verb is after[-1] and verb.tag == "VBZ":
        return True
    return verb.tag != "MD" and following.lower in ("and", "or", "by")


def _commas(parsed: Parsed, start: int, end: int) -> list[int]:
    text = parsed.text
    found = [match.start() + start for match in re.finditer(r", ", text[start:end])]
    return [at for at in found if text[:at].count("(") <= text[:at].count(")")]


def _article(parsed: Parsed, index: int) -> str:
    """The article that a single common noun lacks: "owner stopped ordering"."""
    token = parsed.tokens[index]
    following = parsed.tokens[index + 1] if index + 1 < len(parsed.tokens) else token
    bare = token.tag == "NN" and token.lower not in MASS | _NOBODY and following.tag == "VBD" and token.text.islower()
    return "the " if bare else ""
