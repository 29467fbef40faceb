"""
Flag British and American spelling side by side.

What it flags
    "Organised" in one line and "organized" or "color" in another.

Why it is a commodity
    It looks pasted together from several sources.

Instead
    Choose the spelling of the reader's country and keep it.

Sources
    Style guide, "Words to avoid", Government Digital Service, https://www.gov.uk/guidance/style-guide/a-to-z
"""

from __future__ import annotations

import re

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Document, Hit, Predicate, Rule

_BRITISH = re.compile(
    r"\b(?:re|dis)?(?:organis|minimis|maximis|optimis|utilis|recognis|specialis|prioritis|standardis|analys|colour|labour|"
    r"favour|behaviour|honour|programme|centre|labelled|travelled|modelled|licence|catalogue)\w*",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"\b(?:re|dis)?(?:organiz|minimiz|maximiz|optimiz|utiliz|recogniz|specializ|prioritiz|standardiz|analyz|color|labor(?!at)|"
    r"favor|behavior|honor(?!ar)|labeled|traveled|modeled)\w*",
    re.IGNORECASE,
)
_EITHER = tuple(
    "anis imis ilis gnis alis itis rdis alys our amme entre elled icence ogue aniz imiz iliz gniz aliz itiz rdiz alyz olor abor avor avior onor eled".split()
)
"""Letters that a word of either spelling holds: a search for them costs a fraction of one for the words."""
_NEITHER = re.compile(r"analys(?:is|es|t|ts)$", re.IGNORECASE)


def _find(context: Context) -> tuple[Hit, ...]:
    """The words of the rarer spelling, where both occur and one is clearly rarer."""
    lower = context.dot.text.lower()
    if not any(letters in lower for letters in _EITHER):
        return ()
    mine = _count(_BRITISH, context.dot.text) + _count(_AMERICAN, context.dot.text)
    if not mine:
        return ()
    british, american = context.document.once(_both)
    if not british or not american or british == american:
        return ()
    rarer = _BRITISH if british < american else _AMERICAN
    return tuple(Hit(*match.span()) for match in rarer.finditer(context.dot.text) if not _NEITHER.search(match.group()))


def _both(document: Document) -> tuple[int, int]:
    """How many words of the document are spelt the British and how many the American way."""
    whole = " ".join(dot.text for dot in document.dots)
    return _count(_BRITISH, whole), _count(_AMERICAN, whole)


def _count(spelling: re.Pattern[str], text: str) -> int:
    return sum(not _NEITHER.search(match.group()) for match in spelling.finditer(text))


RULE = Rule(
    code="C110",
    name="spelling-mix",
    message="'{}' is spelt the other way than most of this document; keep one spelling.",
    match=Predicate(_find),
    flags=(
        "Organised the fair\nMinimised the queue\nOrganized the stalls",
        "Labeled the jars\nHonored the dead\nChose the colours",
    ),
    keeps=("Organised the fair\nMinimised the queue", "Analyzed the catch\nLabeled the jars"),
    kinds=(DotKind.BULLET, DotKind.SENTENCE),
    severity=Severity.HINT,
    doc=__doc__,
)
