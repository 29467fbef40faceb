"""
Let a deed that the line says was done "by me" be told by the one who did it.

    A unit error was noticed by me before print                 ->  Noticed a unit error before print
    The checklist was drawn up by me and is used on all sites   ->  Drew up the checklist; it is used on all sites
"""

from __future__ import annotations

import re

from dotwise.model import DotKind
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.values import Draft, Material

NAME = "credit-the-actor"
_BY_ME = re.compile(
    r"(?P<before>(?:In|On|During|After|At|Since|For) [^,]{2,40}, )?(?P<thing>(?:(?!\b(?:which|that|who)\b)[^,;.]){3,90}?) "
    r"(?P<be>was|were|has been|have been) (?:(?:successfully|also|then) )?(?P<verb>[a-z]+)(?P<particle> (?:up|out|off|down|over))? "
    r"by (?:me|myself)\b(?! with\b| together\b| and (?:an?|my|our|two|three|another|one|others?|the (?:team|group|crew|staff|manager|head|others?))\b)(?P<rest>.*)$"
)
_STILL = re.compile(r",? and (?P<be>is|are|was|were|has|have) ")
_OTHERS = re.compile(
    r",? and (?=(?:the|our|their|my|his|her) (?:[\w-]+ ){1,3}?(?:\w+ed|took|made|gave|kept|won|has|have) )"
)
_NO_THING = frozenset("it this that there they these those he she".split())


def own_passive(material: Material) -> Draft | None:
    """The line with the person as the one who did it; None where nothing was done "by me"."""
    found = _BY_ME.match(material.text) if " by m" in material.text else None
    if found is None or found["thing"].split()[0].lower() in _NO_THING:
        return None
    lemma = verb_lemma(found["verb"])
    if lemma is None:
        return None
    they = "they" if found["be"] in ("were", "have been") else "it"
    rest = _STILL.sub(lambda joint: f"; {they} {joint['be']} ", found["rest"], count=1)
    rest = _OTHERS.sub("; ", rest, count=1)
    thing = found["thing"] if found["before"] else lower_first(found["thing"], material.parsed)
    subject = "I " if material.dot.kind is DotKind.SENTENCE else ""
    said = f"{found['before'] or ''}{subject}{inflect(lemma, 'VBD')}{found['particle'] or ''} {thing}{rest}"
    return Draft((upper_first(said),), (NAME,), ("names you as the one who did it, as the line says at its end",))
