"""
The verb that a few words hold: a gerund ("looking after"), a noun of doing ("the maintenance of"), an infinitive, or a
plain verb lent to a thing that is only named ("the rota").
"""

from __future__ import annotations

import re
from typing import TypeAlias

from dotwise.language.nouns import MASS
from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.deed_words import (
    INTRANSITIVE,
    MEASURED,
    OF_PEOPLE,
    UNTO,
    UPON,
    is_gerund,
    is_named_by_use,
    light_verb,
    names_thing,
    verb_of_noun,
)
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.opening import with_manner

ANOTHER_DEED = re.compile(r"(?:,| and| &) (?:the )?(?:follow[- ]up|[a-z]+(?:tion|sion|ment|ance|ing|al)) of ")
"""A second deed behind the first, told as a noun: "and follow-up of quotations"."""
Held: TypeAlias = tuple[tuple[str, ...], str, str, bool]
"""Verbs, what follows them, the spelling to keep, whether the verb is lent."""
_ALSO_THINGS = frozenset("collection selection assortment installation publication construction".split())
"""Deeds whose noun is a thing where it stands with "a": whoever is in charge of a collection has not collected it."""
_PUFF = frozenset("effective efficient timely successful smooth overall general proper accurate correct safe".split())


def infinitive_held(parsed: Parsed, tokens: list[Token], end: int) -> Held | None:
    """A verb in its plain form at the head of ``tokens``: "to write the script"."""
    first = tokens[0]
    if first.tag not in ("VB", "VBP", "NN") or verb_lemma(first.text) != first.lower:
        return None
    if first.tag == "NN" and (len(tokens) < 2 or tokens[1].tag in ("IN", "CC", ",", ".")):
        return None
    return (first.lower,), parsed.text[first.end : end].strip(), first.text, False


def verb_held(parsed: Parsed, tokens: list[Token], end: int) -> Held | None:
    """A gerund, or a noun that is a deed ("the maintenance of"), at the head of ``tokens``."""
    at = 0
    while at < len(tokens) and (tokens[at].lower in ("the", "a", "an") or tokens[at].lower in _PUFF):
        at += 1
    manner, at = manner_before(parsed.text, tokens, at)
    if at >= len(tokens):
        return None
    if not manner and (several := _several_held(parsed, tokens[at:], end)) is not None:
        return several
    first, after = tokens[at], tokens[at + 1 :]
    if is_gerund(first) and not (after and after[0].tag.startswith("NN") and at and after[0].lower != "of"):
        return _gerund_held(parsed.text[first.end : end].strip(), first, after, manner)
    kind_end = at
    while kind_end < len(tokens) and tokens[kind_end].tag in ("JJ", "CC", ","):
        kind_end += 1
    if kind_end == len(tokens):
        return None  # the line breaks off before it says what was done
    if _is_thing(tokens, at, kind_end):
        return None
    verbs, used = deed_nouns(tokens[kind_end:])
    if not verbs:
        return None
    rest = parsed.text[used.end : end].strip()
    if kind_end > at:  # "preventive and corrective" says which maintenance it was, so it stays
        rest = f"{rest} ({parsed.text[tokens[at].start : tokens[kind_end - 1].end]})"
    return tuple(verbs), with_manner(rest, manner), "", False


def _is_thing(tokens: list[Token], at: int, noun: int) -> bool:
    """Whether a noun of doing names a thing here: "the old painting", "a collection of 7,000 items"."""
    described = noun > at and names_thing(tokens[noun - 1], tokens[noun])
    return described or (at > 0 and tokens[at - 1].lower in ("a", "an") and tokens[noun].lower in _ALSO_THINGS)


def _gerund_held(rest: str, first: Token, after: list[Token], manner: str) -> Held | None:
    """The verb of a gerund that governs ``rest``."""
    lemma = verb_lemma(first.text)
    if (
        lemma is None
        or not rest
        or rest[0] in ",;:&"
        or is_named_by_use(first, after[0])
        or (after[0].lower == "and" and not any(map(is_gerund, after[1:2])))
    ):
        return None
    if after[0].lower == "for" and lemma in OF_PEOPLE:
        return (lemma,), rest.removeprefix("for "), first.text, False
    if after[0].tag == "IN" and after[0].lower not in ("of", "that") and lemma not in INTRANSITIVE:
        return None
    return _one_verb(lemma, rest.removeprefix("of "), first.text, manner)


def _several_held(parsed: Parsed, tokens: list[Token], end: int) -> Held | None:
    """Deeds that share one object, "the planning and delivering of lessons", or that have none."""
    if named := _all_gerunds(tokens):
        return named, "", "", False
    verbs, used = deed_nouns(tokens)
    if len(verbs) < 2 or not is_gerund(tokens[0]):
        return None
    rest = parsed.text[used.end : end].strip()
    return None if goes_on_listing(rest) else (tuple(verbs), rest, "", False)


def _all_gerunds(tokens: list[Token]) -> tuple[str, ...]:
    """The verbs of a line that names deeds without their objects: "planning, budgeting and reporting"; else ()."""
    deeds = [token for token in tokens if token.lower not in (",", "and", "&", ".")]
    named = tuple(verb_lemma(token.text) or "" for token in deeds if is_gerund(token))
    return named if len(named) == len(deeds) > 1 and all(named) else ()


def _one_verb(lemma: str, rest: str, like: str, manner: str) -> Held | None:
    """A gerund's verb with how it was done behind its object; None where a list goes on that it does not govern."""
    if goes_on_listing(rest) or _mixes(rest) or ANOTHER_DEED.search(rest) or (manner and _MORE_GERUNDS.search(rest)):
        return None
    return (lemma,), with_manner(rest, manner), "" if manner else like, False


def manner_before(text: str, tokens: list[Token], at: int) -> tuple[str, int]:
    """How a deed was done, where that stands before it ("day to day"), and the first token behind it."""
    found = _BEFORE_DEED.match(text, tokens[at].start) if at < len(tokens) else None
    if found is None:
        return "", at
    said = found["way"].lower().replace("-", " ")
    behind = next((n for n in range(at, len(tokens)) if tokens[n].start >= found.end()), len(tokens))
    return (f"({said})" if said.startswith("full") else said), behind


_BEFORE_DEED = re.compile(
    r"(?P<way>day[- ]to[- ]day|end[- ]to[- ]end|full[- ](?:life)?[- ]?cycle|daily|weekly|monthly|quarterly|nightly) ",
    re.IGNORECASE,
)


def _mixes(rest: str) -> bool:
    """Whether things and deeds are listed behind a gerund, so that its verb cannot govern them all."""
    parts = [part.strip() for part in re.sub(r"\([^()]*\)", "", rest).split(", ")[1:]]
    deeds = [re.match(r"(?:and )?(?!including\b)[a-z]+ing\b", part) is not None for part in parts]
    return len(parts) > 1 and any(deeds) and not all(deeds)


_MORE_GERUNDS = re.compile(r"(?:,| and|&) (?!including\b)[a-z]+ing\b")


def deed_nouns(tokens: list[Token]) -> tuple[list[str], Token]:
    """Verbs of "maintenance and repair of", and the token "of"."""
    verbs: list[str] = []
    for number, token in enumerate(tokens):
        if token.lower in ("and", "&", ",") and verbs:
            continue
        if token.lower == "from" and verbs == ["migrate"]:
            return verbs, tokens[number - 1]
        if _to_standard(tokens[number:], verbs):
            return verbs, tokens[number - 1]
        of_people = token.lower == "for" and verbs and verbs[-1] in OF_PEOPLE
        upon = verbs and verbs[-1] in {"on": UPON, "to": UNTO}.get(token.lower, ())
        if (token.lower == "of" or of_people or upon) and verbs and number:
            return verbs, token
        verb = verb_of_noun(token.lower) or (verb_lemma(token.text) if is_gerund(token) else None)
        if verb is None:
            break
        verbs.append(verb)
    return [], tokens[0]


def _to_standard(after: list[Token], verbs: list[str]) -> bool:
    """Whether a standard follows and no thing: it is not what was inspected, and "to" stays with it."""
    if after[0].lower != "to" or not verbs or len(after) < 2 or verbs[-1] not in UNTO | MEASURED:
        return False
    return verbs[-1] in MEASURED or any(_STANDARD.fullmatch(token.text) for token in after[1:_SENTENCE])


_STANDARD = re.compile(
    r"(?:[A-Z]{2,}[-/]?)+\d[\w.:-]*|ISO|BS|EN|DIN|IEC|ASTM|ASME|"
    r"(?i:(?:standard|spec|specification|regulation|requirement|tolerance|code|guideline|edition|schedule|budget)s?)"
)


def light_held(parsed: Parsed, tokens: list[Token], end: int) -> Held | None:
    """A plain verb for a thing that the line only names."""
    used = len(tokens) > 1 and is_named_by_use(tokens[0], tokens[1])
    if is_gerund(tokens[0]) and not used and _governs(tokens):
        return None  # a deed is done, not looked after
    if tokens[0].pos == "ADV" or (tokens[0].tag == "NNP" and not tokens[0].text.isupper()):
        return None  # a post or a person is not looked after
    if not any(token.tag.startswith("NN") for token in tokens):
        return None  # the line breaks off before it names a thing
    head = tokens[0]
    for token in tokens:
        if token.pos in ("ADP", "PUNCT", "VERB", "CCONJ", "PART") and token.tag != "HYPH" and head is not tokens[0]:
            break
        if token.tag.startswith("NN"):
            head = token
    named = parsed.text[tokens[0].start : end].strip()
    lone = tokens[0].tag in ("NN", "JJ") and head.tag == "NN" and head.lower not in MASS and not _listed(tokens, head)
    return (_verb_for_all(head, named),), f"the {named}" if lone else named, "", True


def _verb_for_all(head: Token, named: str) -> str:
    """The plain verb of the first thing; "look after" where a list goes on with a thing of which one would not say it."""
    verb, things = light_verb(head.lower, head.lemma), named.split(", ")
    if verb in _OF_ONE_KIND:
        heads = [_head(thing) for thing in _PARTS.split(named)[1:] if thing]
        return verb if all(light_verb(other, other) == verb for other in heads) else "look after"
    apart = [part for part in _PARTS.split(named)[1:] if _DETERMINED.match(part)]
    if len(apart) > 1 and any(light_verb(_head(part), _head(part)) != verb for part in apart):
        return "look after"  # a department is run, "the lighting stock and the touring rig" beside it are not
    if len(things) <= _SEVERAL:
        return verb
    if things[1][:1].isdigit():
        return verb  # "the night shift, 28 residents": a size is no second thing
    second = things[1].split()[-1].lower()
    return verb if light_verb(second, second) == verb else "look after"


def _head(part: str) -> str:
    return part.split(" of ")[0].split()[-1].lower().rstrip(".")


_DETERMINED = re.compile(r"(?:the|a|an|our|all) ")
_OF_ONE_KIND = frozenset(("hold", "keep", "drive", "carry"))
"""Verbs that go with their own things alone: a budget is held, the exceptions beside it are not."""
_PARTS = re.compile(r", (?:and )?| and | & ")


def _governs(tokens: list[Token]) -> bool:
    """Whether the gerund at the head has an object, or another gerund beside it that has one."""
    if len(tokens) < 2 or tokens[1].tag in ("DT", "PRP$", "NN", "NNS", "NNP", "JJ", "IN") or tokens[1].lower == "that":
        return True
    return len(tokens) > 3 and tokens[1].tag == "CC" and is_gerund(tokens[2]) and tokens[3].tag in ("DT", "PRP$")


def _listed(tokens: list[Token], head: Token) -> bool:
    after = [token for token in tokens if token.index in (head.index + 1, head.index + 2)]
    if not after or after[0].lower not in (",", "and", "&"):
        return False
    return after[-1].tag not in ("WDT", "WP", "WRB", "VBN")  # a clause behind the comma is no second thing


def goes_on_listing(rest: str) -> bool:
    """Whether other tasks follow the first with commas alone: "dressing of wounds, catheterisation, NG tube"."""
    named = re.sub(r"\([^()]*\)", "", rest.split(":")[0])
    last = named[named.rfind(",") + 1 :].split()
    return "," in named and 0 < len(last) < _SENTENCE and not _JOINED.search(" ".join(last))


_SENTENCE = 4
_SEVERAL = 2
"""Things up to which a list is told by the verb of its first."""
_JOINED = re.compile(r"\b(?:and|or|for|in|at|with|to|by|from|of|on|\w+ing)\b|&")
