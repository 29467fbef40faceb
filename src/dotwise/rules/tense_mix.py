"""
Flag present tense among past deeds of a job that has ended.

What it flags
    A bullet that opens in the present tense where the other bullets of the role open in the past.

Why it is a commodity
    It is not a commodity but it costs trust: the reader wonders which of it is over.

Instead
    Put finished work in the past tense throughout.

Sources
    Quinnipiac University, Resume Experience Section, https://cas360.qu.edu/resources/resume-experience-section/
"""

from __future__ import annotations

from collections import Counter

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Document, Group, Hit, Predicate, Rule


def _find(context: Context) -> tuple[Hit, ...]:
    """Silent in a job that goes on, where both tenses have their place."""
    if context.role is not None and context.role.end == "present":
        return ()
    first = _opening_tag(context.document, context.index)
    if first not in ("VBP", "VBZ"):
        return ()
    tags = context.document.once(_tags)[context.group]
    past, present = tags["VBD"], tags["VBP"] + tags["VBZ"]
    word = context.parsed.tokens[0]
    follows = context.parsed.tokens[1].pos if len(context.parsed.tokens) > 1 else ""
    sure = follows in ("DET", "PRON", "NUM", "ADJ") and word.pos == "VERB"
    return (Hit(word.start, word.end),) if sure and past >= 2 and past > present else ()


def _tags(document: Document) -> dict[Group, Counter[str]]:
    """How many lines of each group open with each tag."""
    return {
        group: Counter(_opening_tag(document, index) for index in members) for group, members in document.alike.items()
    }


def _opening_tag(document: Document, index: int) -> str:
    tokens = document.parsed[index].tokens
    return tokens[0].tag if tokens else ""


RULE = Rule(
    code="C101",
    name="tense-mix",
    message="'{}' stands in the present among past deeds; is this still going on?",
    match=Predicate(_find),
    flags=(
        "Built the east wing\nPaid the crew\nManage the stores",
        "Sold the hay\nSheared the ewes\nDrives the cattle to market",
    ),
    keeps=("Built the east wing\nPaid the crew", "Manage the stores\nPay the crew\nBuilt the east wing"),
    kinds=(DotKind.BULLET,),
    severity=Severity.HINT,
    doc=__doc__,
)
