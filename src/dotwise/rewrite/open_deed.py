"""
Taking the words off that hold a deed back, and finding the deed that they held.

"Responsible for the maintenance of pumps" holds "maintain pumps", "Was involved in writing the script" holds "write
the script", "Picking and packing orders" holds "pick and pack orders". The deed always comes from the line's own
words; only where the line names no deed at all ("Responsible for the rota") stands one of a few plain verbs.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeAlias

from dotwise.language.anatomy import OpenerKind
from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.coordination import coordinated, joined
from dotwise.rewrite.deed_words import (
    INTRANSITIVE,
    NO_OBJECTS,
    OF_PEOPLE,
    UPON,
    is_gerund,
    light_verb,
    plain_verb,
    verb_of_noun,
)
from dotwise.rewrite.grammar import MASS, verb_lemma
from dotwise.rewrite.openers import BARE, GIVEN, KINDS, REFUSED, RESPONSIBILITY, SUBJECT
from dotwise.rewrite.opening import Opening, measured

_PEOPLE = frozenset("i he she they we".split())
_PUFF = frozenset("effective efficient timely successful smooth overall general proper accurate correct safe".split())
_TO_A_THING = re.compile(r"contribut|commit|dedicat|respon", re.IGNORECASE)
"""Words whose "to" is followed by a thing and not by a deed: "contributed to field campaigns"."""

_BY_OTHERS = re.compile(r"\b(?:with|under|beside|after|behind) me\b")
"""Words by which the deed was others': "was given the new starters to shadow with me"."""

_Found: TypeAlias = tuple[tuple[str, ...], str, str, bool]
"""Verbs, what follows them, the spelling to keep, whether the verb is lent."""


def open_deed(parsed: Parsed, end: int) -> Opening | None:
    """The deed of ``parsed.text[:end]`` without its opener; None where there is no opener or no deed to find."""
    text = parsed.text[:end]
    if (given := GIVEN.match(text)) and verb_lemma(given["verb"]) == given["verb"] and not _BY_OTHERS.search(text):
        rest = f"{given['thing']}{text[given.end() :]}"
        return Opening("", (given["verb"],), None, rest, OpenerKind.WEAK, f"{given['opener']} … to")
    if (sized := RESPONSIBILITY.match(text)) is not None:
        return _sized(parsed, text, sized)
    bare = BARE.match(text)
    if bare and bare.group().strip():
        return _held(parsed, text, bare, "", None)
    for subject in SUBJECT.finditer(text):
        found = BARE.match(text, subject.end())
        named = subject.group("subject").lower() not in _PEOPLE and not subject.group("aux")
        if found and found.group().strip() and not (named and found.group("DUTY")):
            return _held(parsed, text, found, text[: subject.start("aux")], _tag(subject, found.group()))
    return _gerund(parsed, text) or _noun_deed(parsed, text)


def _sized(parsed: Parsed, text: str, opener: re.Match[str]) -> Opening | None:
    """Words such as "Full P&L responsibility for a site" as "run a site", with the sort of responsibility kept beside it."""
    tokens = [token for token in parsed.tokens if opener.end() <= token.start < len(text)]
    found = _light(parsed, tokens, len(text)) if tokens else None
    if found is None or found[0] == ("look after",):
        return None
    what = opener["what"][:1].lower() + opener["what"][1:] if opener["what"][1:2].islower() else opener["what"]
    rest = f"{measured(text[opener.end() :])} ({what} responsibility)"
    return Opening("", found[0], None, rest, OpenerKind.DUTY, opener.group().strip(), lent=True)


def _tag(subject: re.Match[str], opener: str) -> str:
    auxiliary = subject.group("aux").split()
    if (auxiliary and auxiliary[0] in ("is", "am", "are")) or re.match(r"\s*(?:help|assist|support)s?\b", opener):
        return "VBP" if subject.group("subject").lower() in ("i", "we", "they") else "VBZ"
    return "VBD"


def _held(parsed: Parsed, text: str, opener: re.Match[str], before: str, tag: str | None) -> Opening | None:
    kind = next(kind for kind, _ in KINDS if opener.group(kind.name))
    if kind is OpenerKind.WEAK and REFUSED.search(text, opener.end()):
        return None  # asked for one thing, the person did another
    tokens = [t for t in parsed.tokens if opener.end() <= t.start < len(text)]
    if not tokens:
        return None
    said = " ".join(opener.group().split())
    if said.lower().endswith((" that", " which", " who", " behind")):
        return _finite(parsed, text, tokens, Opening(before, (), tag, "", kind, said))
    bare = (said.lower().endswith(" to") and not _TO_A_THING.search(said)) or re.fullmatch(
        r"(?:also )?help(?:ed|ing|s)?", said, re.IGNORECASE
    )
    found = _verb(parsed, tokens, len(text)) or (_infinitive(parsed, tokens, len(text)) if bare else None)
    if found is None and kind is OpenerKind.DUTY:
        found = _light(parsed, tokens, len(text))
    if found is None:
        return None
    verbs, rest, like, lent = found
    turns = coordinated(parsed, rest, len(text)) if like else ()
    return Opening(before, verbs, tag, rest, kind, said, like, turns, lent)


def _finite(parsed: Parsed, text: str, tokens: list[Token], opening: Opening) -> Opening | None:
    """The deed of a group: "part of the team that validated the method"."""
    lemma = verb_lemma(tokens[0].text) if tokens[0].tag in ("VBD", "VBZ", "VBP", "VBN") else None
    if lemma is None:
        return None
    return replace(opening, verbs=(lemma,), rest=text[tokens[0].end :].strip(), like=tokens[0].text)


def _infinitive(parsed: Parsed, tokens: list[Token], end: int) -> _Found | None:
    first = tokens[0]
    if first.tag not in ("VB", "VBP", "NN") or verb_lemma(first.text) != first.lower:
        return None
    if first.tag == "NN" and (len(tokens) < 2 or tokens[1].tag in ("IN", "CC", ",", ".")):
        return None
    return (first.lower,), parsed.text[first.end : end].strip(), first.text, False


def _verb(parsed: Parsed, tokens: list[Token], end: int) -> _Found | None:
    """A gerund, or a noun that is a deed ("the maintenance of"), at the head of ``tokens``."""
    at = 0
    while at < len(tokens) and (tokens[at].lower in ("the", "a", "an") or tokens[at].lower in _PUFF):
        at += 1
    if at >= len(tokens):
        return None
    first, after = tokens[at], tokens[at + 1 :]
    if is_gerund(first) and not (after and after[0].tag.startswith("NN") and at and after[0].lower != "of"):
        rest = parsed.text[first.end : end].strip()
        lemma = verb_lemma(first.text)
        if lemma is None or not rest or rest[0] in ",;:&" or (after[0].lower == "and" and not is_gerund(after[1])):
            return None
        if after[0].lower == "for" and lemma in OF_PEOPLE:
            return (lemma,), rest.removeprefix("for "), first.text, False
        if after[0].tag == "IN" and after[0].lower != "of" and lemma not in INTRANSITIVE:
            return None
        return (lemma,), rest.removeprefix("of "), first.text, False
    kind_end = at
    while kind_end < len(tokens) and tokens[kind_end].tag in ("JJ", "CC", ","):
        kind_end += 1
    verbs, used = _deed_nouns(tokens[kind_end:])
    if not verbs:
        return None
    rest = parsed.text[used.end : end].strip()
    if kind_end > at:  # "preventive and corrective" says which maintenance it was, so it stays
        rest = f"{rest} ({parsed.text[tokens[at].start : tokens[kind_end - 1].end]})"
    return tuple(verbs), rest, "", False


def _deed_nouns(tokens: list[Token]) -> tuple[list[str], Token]:
    """Verbs of "maintenance and repair of", and the token "of"."""
    verbs: list[str] = []
    for number, token in enumerate(tokens):
        if token.lower in ("and", "&", ",") and verbs:
            continue
        if token.lower == "from" and verbs == ["migrate"]:
            return verbs, tokens[number - 1]
        of_people = token.lower == "for" and verbs and verbs[-1] in OF_PEOPLE
        upon = token.lower in ("on", "to") and verbs and verbs[-1] in UPON
        if (token.lower == "of" or of_people or upon) and verbs and number:
            return verbs, token
        verb = verb_of_noun(token.lower)
        if verb is None:
            break
        verbs.append(verb)
    return [], tokens[0]


def _light(parsed: Parsed, tokens: list[Token], end: int) -> _Found | None:
    """A plain verb for a thing that the line only names."""
    if tokens[0].pos == "ADV" or (tokens[0].tag == "NNP" and not tokens[0].text.isupper()):
        return None  # a post or a person is not looked after
    head = tokens[0]
    for token in tokens:
        if token.pos in ("ADP", "PUNCT", "VERB", "CCONJ", "PART") and token.tag != "HYPH" and head is not tokens[0]:
            break
        if token.tag.startswith("NN"):
            head = token
    named = parsed.text[tokens[0].start : end].strip()
    lone = tokens[0].tag in ("NN", "JJ") and head.tag == "NN" and head.lower not in MASS and not _listed(tokens, head)
    return (light_verb(head),), f"the {named}" if lone else named, "", True


def _listed(tokens: list[Token], head: Token) -> bool:
    after = [token for token in tokens if token.index in (head.index + 1, head.index + 2)]
    if not after or after[0].lower not in (",", "and", "&"):
        return False
    return after[-1].tag not in ("WDT", "WP", "WRB", "VBN")  # a clause behind the comma is no second thing


def _gerund(parsed: Parsed, text: str) -> Opening | None:
    """A line that opens with a gerund and its object: "Picking and packing orders"."""
    tokens = [token for token in parsed.tokens if token.start < len(text)]
    if len(tokens) < 2 or not is_gerund(tokens[0]) or re.search(r", (?:I|we|he|she|they) |\w: \d", text):
        return None
    run = 1
    while run < len(tokens) and (tokens[run].lower in _JOINTS or is_gerund(tokens[run])):
        run += 1
    lemma = verb_lemma(tokens[0].text)
    if lemma is None or run == len(tokens) or not is_gerund(tokens[run - 1]):
        return None
    after = tokens[run]
    if after.lower == "of":
        verbs = tuple(verb_lemma(token.text) or token.text for token in tokens[:run] if is_gerund(token))
        rest = text[after.end :].strip()
        if _goes_on_listing(rest):
            return None
        return Opening("", verbs, None, rest, OpenerKind.DUTY, "", tokens[0].text, _more_deeds(parsed, rest, len(text)))
    if not _takes(after, lemma):
        return None
    rest = text[tokens[0].end :].lstrip()
    turns = joined(tokens[1:run], text.rfind(rest)) or coordinated(parsed, rest, len(text))
    if _mixed_list(tokens[run:], turns, tokens[0].end + 1):
        return None
    return Opening("", (lemma,), None, rest, OpenerKind.DUTY, "", tokens[0].text, turns)


def _takes(after: Token, lemma: str) -> bool:
    """Whether the token behind a gerund can be its object or complement."""
    if after.tag in (",", ".", ":", "VBZ", "VBD", "MD") or after.lower in NO_OBJECTS:
        return False
    return after.tag != "IN" or lemma in INTRANSITIVE


def _noun_deed(parsed: Parsed, text: str) -> Opening | None:
    """A line that opens with a deed as a noun ("Upkeep of the yard") or with a verb that only sounds."""
    tokens = [token for token in parsed.tokens if token.start < len(text)]
    if len(tokens) < 2:
        return None
    plain = plain_verb(verb_lemma(tokens[0].text) or "")
    if plain and tokens[0].tag in ("VBD", "VBP", "VB"):
        return Opening("", (plain,), tokens[0].tag, text[tokens[0].end :].strip(), OpenerKind.WEAK, tokens[0].text)
    verbs, used = _deed_nouns(tokens)
    rest = text[used.end :].strip() if verbs else ""
    if not rest or _goes_on_listing(rest):
        return None
    return Opening("", tuple(verbs), None, rest, OpenerKind.DUTY, "", turns=_more_deeds(parsed, rest, len(text)))


def _goes_on_listing(rest: str) -> bool:
    """Whether other tasks follow the first with commas alone: "dressing of wounds, catheterisation, NG tube"."""
    named = rest.split(":")[0]
    last = named[named.rfind(",") + 1 :].split()
    return "," in named and 0 < len(last) < _SENTENCE and not _JOINED.search(" ".join(last))


_SENTENCE = 4
_JOINED = re.compile(r"\b(?:and|or|for|in|at|with|to|by|from|of|on|\w+ing)\b|&")


def _more_deeds(parsed: Parsed, rest: str, end: int) -> tuple[tuple[int, int], ...]:
    """Places in ``rest`` of the further deeds of a line whose first is a noun: they take the same form."""
    nouns = (
        (more.start("deed"), more.end("deed")) for more in _MORE_DEEDS.finditer(rest) if verb_of_noun(more["noun"])
    )
    return tuple(sorted({*nouns, *coordinated(parsed, rest, end)}))


_MORE_DEEDS = re.compile(r"(?:, | and |, and )(?P<deed>(?P<noun>[a-z]+) of)(?= )")
"""A second deed told as a noun: "posting of vouchers and preparation of statements"."""
_JOINTS = frozenset(("and", "&", ",", "/", "or", "-", "un", "re"))


def _mixed_list(tokens: list[Token], turns: tuple[tuple[int, int], ...], begin: int) -> bool:
    """Whether the line lists tasks of which only some are gerunds, so that the first cannot become a verb alone."""
    if tokens and tokens[0].tag in ("RP", "IN") and len(tokens) > 1 and tokens[1].text == ",":
        return True
    for at, token in enumerate(tokens):
        if token.tag in ("IN", "TO"):
            return False
        joined = at > 0 and tokens[at - 1].text in (",", "and", "&")
        if joined and is_gerund(token) and (token.start - begin, token.end - begin) not in turns:
            return True
    return False
