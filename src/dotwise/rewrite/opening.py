"""A deed set free of the words that held it back, and how it is told in the form that the line asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.language.anatomy import OpenerKind
from dotwise.rewrite.deed_words import verb_of_noun
from dotwise.rewrite.grammar import inflect, verb_lemma


@dataclass(frozen=True, slots=True)
class Opening:
    """A deed set free: ``before`` (context and subject as printed), the verb, and what follows it."""

    before: str
    verbs: tuple[str, ...]
    """Lemmas, one for most lines, two for "maintenance and repair of"."""
    tag: str | None
    """Penn tag that subject and auxiliary ask for; None leaves it to the role."""
    rest: str
    kind: OpenerKind
    removed: str
    like: str = ""
    turns: tuple[tuple[int, int], ...] = ()
    """Where ``rest`` holds gerunds, infinitives and nouns of doing that are coordinated with the deed and take its form."""
    lent: bool = False
    """Whether the verb is one of the plain ones, since the line named none."""

    def told(self, tag: str) -> str:
        """The deed in the form of a Penn tag: "picked and packed orders"."""
        verbs = [inflect(verb, tag, self.like) for verb in self.verbs]
        rest, done = "", 0
        for start, end in self.turns:
            word = self.rest[start:end]
            noun = word.removesuffix(" of").removeprefix("to ")
            lemma = (verb_of_noun(noun) if noun != word else None) or verb_lemma(noun)
            rest += self.rest[done:start] + inflect(lemma or word, tag, noun)
            done = end
        listed = f"{', '.join(verbs[:-1])} and {verbs[-1]}" if len(verbs) > 1 else verbs[0]
        rest += self.rest[done:]
        return f"{listed}{'' if rest[:1] in ',;:-/' else ' '}{rest}".strip()

    def parts(self, tag: str) -> tuple[str, str] | None:
        """The verb in the form of a Penn tag and what follows it; None where several verbs share the deed."""
        # "bathing and feeding": one would be left behind.
        several = len(self.verbs) != 1 or _ANOTHER.match(self.rest) or _AND.match(self.rest)
        if several or self.turns or self.lent or not self.rest or self.rest[0] in ",;:-/(":
            return None
        verb, rest = inflect(self.verbs[0], tag, self.like), self.rest
        first, _, after = rest.partition(" ")
        if first in PARTICLES and after and " " not in verb:
            verb, rest = f"{verb} {first}", after
        return verb, measured(rest)


_ANOTHER = re.compile(
    r"(?:and|or|,|&) (?!\w*(?:training|engineering|nursing|cleaning|banking|packaging|wiring|marketing)\b)[a-z]+ing\b"
)
_AND = re.compile(r"(?:and|or|&) [a-z]+(?:ed|t|ew|d)\b")
PARTICLES = frozenset("up out off down over back together".split())
"""Words that stay with their verb: "set up"."""


def measured(rest: str) -> str:
    """``rest`` with the article that a sum before one thing needs: "a $2.3M upgrade"."""
    found = re.match(
        r"[£$€]\d[\w.,]* (?:[\w-]+ ){0,3}?(?P<head>[a-z][\w-]*)(?= (?:in|of|for|at|on|to|with|by|from|across)\b|,|$)",
        rest,
    )
    return f"a {rest}" if found and not found["head"].endswith("s") else rest


_BEFORE = re.compile(r" (?:including|such as|which|where|who|for|with|in|at|by|to|from|on|while|so that|and)\b|[,;:(]")
_SHORT = 8
"""Words of an object behind which the manner still belongs to the verb."""


def with_manner(rest: str, manner: str) -> str:
    """``rest`` with how it was done behind its object: "the office" and "daily" as "the office daily"."""
    if not manner:
        return rest
    cut = next((m.start() for m in _BEFORE.finditer(rest) if len(rest[: m.start()].split()) > 1), len(rest))
    end = len(rest) if len(rest.split()) <= _SHORT and not re.search(r"[,;:(]", rest) else cut
    gap = " " if rest[end : end + 1] == "(" else ""
    return f"{rest[:end].rstrip()} {manner}{gap}{rest[end:]}"
