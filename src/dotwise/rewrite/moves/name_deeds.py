"""
Turn a list of things into the deeds that it stands for, where each thing is always done the same way.

    Monthly payroll, reconciliations and tax returns for nine firms  ->  Ran the monthly payroll, did the reconciliations
                                                                         and filed the tax returns for nine firms
    Setting out, site supervision and daily reports on a road        ->  Did the setting out, supervised the site and wrote ...
    Pick rate of 110 lines an hour                                   ->  Pick 110 lines an hour
"""

from __future__ import annotations

import re

from dotwise.language.tokens import Token
from dotwise.model import Label
from dotwise.rewrite.deed_words import is_gerund, listed_verb, verb_of_noun
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.values import Draft, Material

NAME = "drop-duty-opener"
_RATE = re.compile(r"(?P<deed>[A-Z][a-z]+) rate (?:of |: )?(?P<size>(?:about |around |over |up to )?\d[\d,.-]* [a-z][\w -]+ (?:an?|per) [a-z]+)(?P<rest>.*)$")  # fmt: skip
_BEHIND = re.compile(r" (?:for|on|across|at|in|to|of|covering|using)\b")
_PARTS = re.compile(r", (?:and )?| and | & ")
_FILED = frozenset("statutory tax vat annual quarterly monthly gst tds paye sales income".split())
_MOST = 4


def name_deeds(material: Material) -> Draft | None:
    """The listed things as deeds; None unless every one of them is known."""
    verdict = material.dot.verdict
    if (material.opening is not None and material.opening.removed) or verdict is None or verdict.label is Label.ASSET:
        return None
    tag = "VBP" if material.current else "VBD"
    rate = _RATE.match(material.text)
    if rate and verb_lemma(rate["deed"]) == rate["deed"].lower():
        said = f"{inflect(rate['deed'].lower(), tag)} {rate['size']}{rate['rest']}"
        return Draft((upper_first(said),), (NAME,), ("turns the rate into a deed",))
    behind = _BEHIND.search(material.text)
    listed = material.text[: behind.start()] if behind else material.text
    rest = material.text[behind.start() :] if behind else ""
    parts = [part for part in _PARTS.split(listed) if part]
    if not rest or "," in rest or len(parts) > _MOST or any(_finite(token) for token in material.parsed.tokens):
        return None
    deeds = [_deed(part, material, tag, several=len(parts) > 1) for part in parts]
    if any(deed is None for deed in deeds):
        return None
    told = [deed for deed in deeds if deed]
    said = f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else told[0]
    return Draft((f"{upper_first(said)}{rest}",), (NAME,), ("turns the listed things into deeds",))


def _finite(token: Token) -> bool:
    """Whether a word tells by itself who does what: "submits" at the head of a line may be tagged a noun."""
    if token.tag in ("VBD", "MD") or (token.tag == "VBP" and token.lemma == "be"):
        return True
    opens = token.index == 0 and token.tag == "NNS" and verb_lemma(token.text) not in (None, token.lower)
    return (opens or token.tag == "VBZ") and listed_verb(token.lower) is None


def _deed(part: str, material: Material, tag: str, *, several: bool) -> str | None:
    """One listed thing as a deed: "wrote the daily reports", "supervised the site"."""
    at = material.text.find(part)
    tokens = [token for token in material.parsed.tokens if at <= token.start and token.end <= at + len(part)]
    if not tokens:
        return None
    head, named = tokens[-1], lower_first(part, material.parsed)
    article = "the " if several or len(tokens) > 1 else ""
    if re.fullmatch(r"setting[- ]out", part, re.IGNORECASE):
        return f"{inflect('do', tag)} the {named}"
    verb = listed_verb(head.lower)
    if verb is not None and all(token.tag in ("NN", "NNS", "NNP", "JJ", "HYPH") for token in tokens[:-1]):
        if head.lower == "returns" and not _FILED & {token.lower for token in tokens}:
            return None
        return f"{inflect(verb, tag)} {article}{named}"
    done = verb_of_noun(head.lower)
    if done is not None and len(tokens) == 2 and tokens[0].tag in ("NN", "NNP") and not is_gerund(tokens[0]):
        return f"{inflect(done, tag)} {_whole(tokens[0], named)}"
    return None


def _whole(token: Token, named: str) -> str:
    """The thing that stood before a noun of doing: "site" of "site supervision"."""
    return f"the {named.split()[0] if token.text.islower() or token.text.istitle() else token.text}"
