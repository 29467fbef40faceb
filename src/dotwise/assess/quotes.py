"""Which words of a line stand for it in a question: the clause that tells the deed, cut to a dozen words."""

from __future__ import annotations

import re

from dotwise.language.stops import parted
from dotwise.model import Dot, DotKind

LONGEST_QUOTE = 12
_SHORT_CLAUSE = 9
_CLAUSE_END = re.compile(r";|(?<=[\w)%]{3})\. (?=[\W\dA-Z])")
_DEED = re.compile(
    r"(?:I|we|\w+ed|led|built|wrote|ran|cut|found|made|set|won|took|kept|began|put|held|sold|sent|got|drew|taught|brought|caught|gave|grew|paid|bought|rebuilt|rewrote)\b",
    re.I,
)
"""How a clause opens that tells a deed."""
_SETS_A_SCENE = re.compile(
    r"^(?:on|in|at|when|the|an?|after|before|for|during|our|while|with|since)\b(?!.*\b(?:I|we)\b)", re.IGNORECASE
)
"""How a clause begins that tells what others did or where it was, before the person acts."""
_OPENS_WITH_A_DUTY = re.compile(
    r"(?:responsible|accountable) for\b|in charge of\b|(?:my |the )?(?:duties|tasks|role) (?:include|included|was|is)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells what the post owed, before the person acts."""
_OTHERS = re.compile(r"(?:she|he|it|they|nobody|no one)\b", re.IGNORECASE)
_HOW_THINGS_STOOD = re.compile(r"(?!I\b|We\b)(?:[\w-]+ ){1,4}(?:was|were|had been)\b(?![^;]*\b(?:I|we)\b)")
"""How a clause begins that tells how things were: "Potassium results were coming high"."""


def quoted(dot: Dot) -> str:
    """The clause of a dot that tells the deed, short enough to stand in a question; the first one, unless it sets a scene."""
    clauses = [clause.strip() for clause in parted(_CLAUSE_END, dot.text.strip())]
    if tells_of_others(clauses[0], dot.kind):
        return short_clause(next((clause for clause in clauses[1:] if _DEED.match(clause)), dot.text))
    if _SETS_A_SCENE.search(clauses[0]) or _OPENS_WITH_A_DUTY.match(clauses[0]):
        return short_clause(next((clause for clause in clauses if clause.startswith("I ")), dot.text))
    return short_clause(dot.text)


def tells_of_others(clause: str, kind: DotKind) -> bool:
    """Whether a clause tells what others did or how things stood; "she" in a sentence of a bio is the person."""
    if kind is not DotKind.BULLET or _DEED.match(clause):
        return False
    return bool(_OTHERS.match(clause) or _HOW_THINGS_STOOD.match(clause))


def first_clause(text: str) -> str:
    """What stands before the first semicolon or full stop; "E. coli" has none."""
    return parted(_CLAUSE_END, text.strip())[0].rstrip(" .")


def short_clause(text: str, longest: int = LONGEST_QUOTE) -> str:
    """The first clause of a text, or its first words with three dots; none breaks off on a small word."""
    clause = first_clause(text)
    if len(clause.split()) < _SHORT_CLAUSE and not _DEED.match(clause):
        clause = text.strip().rstrip(" .")  # the deed may stand behind: "Link nurse for falls; moved the lamps"
    words = clause.split()
    if len(words) <= longest:
        return clause
    words = words[:longest]
    while len(words) > 2 and words[-1].lower() in _DANGLING:
        words.pop()
    return " ".join(words).rstrip(",:;.") + " …"


_DANGLING = frozenset(
    "a an the and or but that which who when where while after before since until for of in on at to from with without by "
    "into over under as than so his her its our my their your this these was were is are be been being has have had not do does did".split()
)
"""Words on which a quotation must not break off."""
