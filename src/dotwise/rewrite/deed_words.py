"""Words that hold a deed: gerunds, nouns of doing, and the plain verbs for things that a line only names."""

from __future__ import annotations

import re
from functools import cache

from dotwise.language.terms import term_table
from dotwise.language.tokens import Token
from dotwise.rewrite.grammar import has_plural, verb_lemma

_NOUN_GERUNDS = frozenset(
    "engineering marketing accounting nursing catering housekeeping bookkeeping manufacturing banking plumbing "
    "tailoring programming farming mining printing merchandising building wedding meeting morning evening string "
    "spring during including following according regarding concerning pending outgoing incoming ongoing existing "
    "acting something anything everything nothing being willing boring wiring flooring roofing lighting heating "
    "lodging bedding clothing housing railing siding dwelling sitting offering crossing landing guttering cladding "
    "decking paving seating shelving fencing netting matting carpeting scaffolding rigging lettering wording".split()
)

NO_OBJECTS = frozenset("is was were are skills skill experience knowledge ability".split())
"""Words behind a gerund that are no object of it."""
UPON = frozenset("maintain repair inspect calibrate overhaul".split())
"""Deeds done upon a thing: "maintenance on pumps"."""
UNTO = frozenset("maintain repair overhaul".split())
"""Those of them that one does to the thing as well: "repairs to roofs"; an inspection is made to a standard."""
MEASURED = frozenset("inspect calibrate test certify assess audit verify".split())
"""Deeds that are done to a standard: "testing and inspection to BS 7671"."""
OF_PEOPLE = frozenset("train coach mentor brief assess appraise induct onboard".split())
"""Deeds done to people: "training for new staff"."""
INTRANSITIVE = frozenset(
    "work deal liaise communicate participate assist look help report respond act attend care comply listen "
    "travel teach pick cook clean train write speak stand serve answer cater account prepare".split()
)
"""Verbs that go on with a preposition: "dealt with complaints"."""
_ALSO_VERBS = frozenset(
    "meeting building printing marketing merchandising lodging clothing housing crossing landing offering paving "
    "fencing decking cladding seating shelving scaffolding rigging wording".split()
)
_OF_MANNER = re.compile(r".+(?:al|ive|ic|ary|ous|ful|ular)$|day|thorough|prompt|routine|remote|basic")
"""Adjectives that say how a deed was done ("manual", "preventive") and not which thing is meant ("old", "west")."""


def is_gerund(token: Token) -> bool:
    """Whether a token is the -ing form of a verb and not a noun of the trade ("engineering") or of a thing ("wing")."""
    lower = token.lower
    return (
        lower.endswith("ing")
        and (lower not in _NOUN_GERUNDS or (lower in _ALSO_VERBS and token.tag == "VBG"))
        and token.tag in ("VBG", "NN", "JJ", "NNP", "VB")
        and verb_lemma(lower) not in (None, lower)  # "wing", "ring" and "string" are verbs too, but no forms in -ing
    )


_PAPERS = frozenset("licence license licences licenses permit permits".split())
"""Papers, which are had: whoever prints "Driving licence" drives none."""


def is_named_by_use(first: Token, noun: Token) -> bool:
    """Whether an -ing word says what a thing is for, and no deed done to it: "cleaning materials", "planning officer"."""
    if noun.lower in _PAPERS:
        return True
    if noun.lower in _POST_HEADS:
        return verb_lemma(first.text) not in _DONE_TO_PEOPLE
    return noun.lower in _things_by_use().get(first.lower, ())


@cache
def _things_by_use() -> dict[str, frozenset[str]]:
    """By a word in -ing the things that it describes: "boots" for "riding"; no one lashes "lashing materials"."""
    loaded = term_table("deed_nouns.yaml")
    kinds, uses = loaded["kinds"], frozenset(loaded["uses"].split())
    return {
        word: frozenset(f"{loaded['stuff'] if word in uses else ''} {kinds.get(word, '')}".split())
        for word in uses.union(kinds)
    }


_POST_HEADS = frozenset(
    "lead officer manager supervisor coordinator co-ordinator adviser advisor consultant operative assistant".split()
)
_DONE_TO_PEOPLE = frozenset(
    "assist help support relieve cover supervise mentor accompany replace inform shadow brief lead manage guide coach".split()
)


def names_event(first: Token, noun: Token) -> bool:
    """Whether an -ing word says what an honour was for or what changed: "training award of the region", "rating upgrade to AA+"."""
    if noun.tag != "NN" or first.dep not in ("compound", "amod"):
        return False
    honoured = noun.lower in _HONOURS and verb_lemma(first.text) not in _DONE_TO_HONOURS
    return honoured or (noun.lower in _CHANGES and has_plural(first.lower))


_HONOURS = frozenset(
    "award medal prize trophy cup title honour honor diploma scholarship bursary badge bronze silver gold".split()
)
_DONE_TO_HONOURS = frozenset(
    "win receive gain earn get hold present give achieve obtain collect take design judge organise organize run sponsor".split()
)
_CHANGES = frozenset("upgrade downgrade increase decrease rise fall drop change".split())


def names_thing(described: Token, noun: Token) -> bool:
    """Whether an adjective makes a thing of a noun in -ing: "the old painting", beside "the manual painting of doors"."""
    return is_gerund(noun) and has_plural(noun.lower) and _OF_MANNER.fullmatch(described.lower) is None


def light_verb(noun: str, lemma: str) -> str:
    """The plain verb that goes with a noun: "keep" records, "run" a shift, otherwise "look after"."""
    for verb, nouns in _lexicon()["light"].items():
        if noun in nouns.split() or lemma in nouns.split():
            return str(verb)
    return "look after"


def verb_of_noun(noun: str) -> str | None:
    """The verb of a noun of doing: "maintain" for "maintenance"; None for other nouns."""
    return _lexicon()["verbs"].get(noun)


def plain_verb(verb: str) -> str | None:
    """The plain verb for one that only sounds: "use" for "utilise"; None for the others."""
    return _lexicon()["plain"].get(verb)


@cache
def deed_noun_verbs(noun: str) -> tuple[str, ...]:
    """The words of the verb that a noun stands for: ("care", "for") for "care"; empty where it stands for none."""
    hidden = hidden_deeds("given").get(noun) or hidden_deeds("done").get(noun)
    return tuple((verb_of_noun(noun) or plain_verb(noun) or (hidden[0] if hidden else "")).split())


@cache
def hidden_deeds(sort: str) -> dict[str, tuple[str, frozenset[str]]]:
    """The verb of every noun that is ``given`` or ``done``, and the prepositions before its object."""
    rows = term_table("deed_nouns.yaml")[sort]
    return {noun: (row["verb"], frozenset(row["before"].split())) for row in rows for noun in row["nouns"].split()}


@cache
def light_verbs() -> frozenset[str]:
    """Every word of the plain verbs that may stand where a line names no deed."""
    lent = (*_lexicon()["light"], *_lexicon()["listed"])
    return frozenset(word for verb in lent for word in verb.split())


def listed_verb(noun: str) -> str | None:
    """What one does with a thing that a line only lists: "file" returns; None where that differs from post to post."""
    return next((verb for verb, nouns in _lexicon()["listed"].items() if noun in nouns.split()), None)


@cache
def _lexicon() -> dict[str, dict[str, str]]:
    loaded = term_table("deed_nouns.yaml")
    return {name: loaded[name] for name in ("verbs", "light", "plain", "listed")}
