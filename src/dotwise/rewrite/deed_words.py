"""Words that hold a deed: gerunds, nouns of doing, and the plain verbs for things that a line only names."""

from __future__ import annotations

from functools import cache

from dotwise.language.tokens import Token
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.terms import read_terms

_NOUN_GERUNDS = frozenset(
    "engineering marketing accounting nursing catering housekeeping bookkeeping manufacturing banking plumbing "
    "tailoring programming farming mining printing merchandising building wedding meeting morning evening string "
    "spring during including following according regarding concerning pending outgoing incoming ongoing existing "
    "acting something anything everything nothing being willing boring wiring flooring roofing lighting heating".split()
)

NO_OBJECTS = frozenset("is was were are skills skill experience knowledge ability".split())
"""Words behind a gerund that are no object of it."""
UPON = frozenset("maintain repair inspect calibrate overhaul".split())
"""Deeds done upon a thing: "maintenance on pumps"."""
OF_PEOPLE = frozenset("train coach mentor brief assess appraise induct onboard".split())
"""Deeds done to people: "training for new staff"."""
INTRANSITIVE = frozenset(
    "work deal liaise communicate participate assist look help report respond act attend care comply listen "
    "travel teach pick cook clean train write speak stand serve answer cater account prepare".split()
)
"""Verbs that go on with a preposition: "dealt with complaints"."""
_ALSO_VERBS = frozenset("meeting building printing marketing merchandising".split())


def is_gerund(token: Token) -> bool:
    """Whether a token is the -ing form of a verb and not a noun of the trade ("engineering")."""
    lower = token.lower
    return (
        lower.endswith("ing")
        and (lower not in _NOUN_GERUNDS or (lower in _ALSO_VERBS and token.tag == "VBG"))
        and token.tag in ("VBG", "NN", "JJ", "NNP", "VB")
        and verb_lemma(lower) is not None
    )


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
    rows = read_terms("deed_nouns.yaml")[sort]
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
    loaded = read_terms("deed_nouns.yaml")
    return {name: loaded[name] for name in ("verbs", "light", "plain", "listed")}
