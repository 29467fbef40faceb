"""
Flag certificates that stand where a deed could.

What it flags
    "Certified in", "holds a licence", "chartered member of".

Why it is a commodity
    It is a fact that employers filter on, and others hold it too; a section of its own is where they look for it.

Instead
    Name it once under certificates; here say what you did because you were allowed to.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

import re

from dotwise.model import Severity
from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where

_PERSON = re.compile(r"(?:er|or|ist|ian|ant|yst|nurse|mechanic|coach|driver)s?$", re.IGNORECASE)
"""How a word ends that names somebody: "welder", "accountant"."""


def _certifies_a_thing(context: Context, hit: Hit) -> bool:
    """Whether not the person is certified but a thing or a place: "certified copies", "62 villages were certified"."""
    tokens = context.parsed.tokens
    word = next((token for token in tokens if token.start == hit.start), None)
    if word is None or word.lower != "certified":
        return False
    before = tokens[: word.index]
    passive = [t for t in before if t.dep == "nsubjpass" and t.pos in ("NOUN", "NUM")]
    named = tokens[word.index + 1] if word.index + 1 < len(tokens) else None
    a_thing = named is not None and named.pos == "NOUN" and named.tag == "NNS" and not _PERSON.search(named.text)
    return bool(passive) or a_thing


RULE = Rule(
    code="Y105",
    name="certificate-claim",
    message="'{}' is a fact employers look for: keep it, short, in its list. Is there something you did because of it?",
    match=Tokens(
        (
            "certified|accredited in|as|by|to|ADJ|NOUN|PROPN",
            "hold|holds|holding|obtained|earned|completed|gained|received|has|have a|an|the|my|his|her|their? ADJ|NOUN|PROPN? ADJ|NOUN|PROPN? ADJ|NOUN|PROPN? certificate|certification|licence|license|degree|diploma|qualification|mba|accreditation|bachelor|master|clearance 's? degree?",
            "member|fellow of the PROPN|NOUN|ADJ",
            "valid|clean|full driving|driver NOUN? licence|license",
        )
    ),
    flags=("Certified first-aider and fire warden", "Holds a diploma in bookkeeping"),
    keeps=(
        "Used the crane licence on the one night it counted and lifted the bus off the child",
        "Filing, scanning and certified copies",
        "Got the school registered as a polling place, and turnout doubled",
    ),
    where=Where.PLAIN,
    spares=_certifies_a_thing,
    severity=Severity.HINT,
    doc=__doc__,
)
