"""
Put a number that a line adds at its end before the thing it counts; let what others asked for be what the person did.

    Show the new starters what to do, 40 or so since I came    ->  Have shown 40 or so new starters what to do since I came
    Repaired pumps, about 30 a month                           ->  Repaired about 30 pumps a month
    Since then the owner has asked me to keep the till         ->  Since then I have kept the till, as the owner asked
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.language.tokens import Token
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.values import Draft, Material

_NUMBER = re.compile(
    r", (?P<size>(?:about |around |over |nearly |almost |up to |some )?\d[\d,]*(?:-\d+)?(?: or so| or more)?)"
    r"(?P<when> (?:an?|per|each|every) (?:hour|shift|day|night|week|month|season|term|year)| since .+)$"
)
_ASKED = re.compile(
    r"(?P<before>(?:[A-Z][\w ]{2,20} )?)(?P<who>(?:[Tt]he|[Mm]y|[Oo]ur) [\w' -]{3,30}?) (?P<have>have |has )?asked me to (?P<verb>[a-z]+) "
    r"(?P<rest>[^,;.]+)(?P<more>.*)$"
)


def number_first(material: Material) -> Draft | None:
    """The line with its count before the thing; None where the number counts something else."""
    found = _NUMBER.search(material.text)
    tokens = material.parsed.tokens
    if found is None or not tokens or tokens[0].tag not in ("VBD", "VBP", "VB") or material.opening is not None:
        return None
    thing = _object(tokens, found.start())
    if not thing:
        return None
    verb = tokens[0].text
    if found["when"].startswith(" since") and tokens[0].tag != "VBD":
        lemma = verb_lemma(verb)
        if lemma is None:
            return None
        verb = f"Have {inflect(lemma, 'VBN')}"
    text = material.text
    said = f"{verb} {found['size']} {text[thing[0].start : found.start()]}{found['when']}"
    return Draft((said,), ("make-scope-concrete",), ("puts the number before what it counts",))


def _object(tokens: tuple[Token, ...], end: int) -> list[Token]:
    """The plural right behind the verb, without its article; empty where something else stands there."""
    phrase: list[Token] = []
    for token, after in pairwise(tokens[1:]):
        if token.start >= end or token.tag not in ("DT", "JJ", "NN", "NNS", "VBN") or after.tag == "POS":
            break
        phrase.append(token)
        if token.tag == "NNS":
            return phrase[1:] if phrase[0].lower == "the" else phrase if phrase[0].tag != "DT" else []
    return []


def asked_to(material: Material) -> Draft | None:
    """What others asked the person to do as what the person did; None for other lines."""
    found = _ASKED.match(material.text)
    if found is None or verb_lemma(found["verb"]) != found["verb"]:
        return None
    bare = not found["before"] and material.dot.kind.value == "bullet"
    done = f"have {inflect(found['verb'], 'VBN')}" if found["have"] else inflect(found["verb"], "VBD")
    subject = f"{found['before']}{'' if bare else 'I '}"
    rest, when = _parted(found["rest"])
    more = found["more"]
    comma = "," if more or when else ""
    said = (
        f"{subject}{done} {rest}, as {lower_first(found['who'])} asked{comma if more else ''}{when}{more.lstrip(',')}"
    )
    return Draft((upper_first(said),), ("credit-the-actor",), ("says what you did, since you were asked to",))


def _parted(rest: str) -> tuple[str, str]:
    """The deed and a clause of time or reason behind it, which stays last."""
    found = re.search(r" (?:when|while|after|before|because|although) ", rest)
    return (rest, "") if found is None else (rest[: found.start()], f",{rest[found.start() :]}")
