"""Which lines get no suggestion, and what the person is told instead."""

from __future__ import annotations

import re

from dotwise.language.private import is_private
from dotwise.model import PRINTED_BLANK, DotKind, Label
from dotwise.rewrite.papers import names_only_paper, stands_among_papers
from dotwise.rewrite.subject import is_bare_title
from dotwise.rewrite.unfinished import stops_short
from dotwise.rewrite.values import Material

_PRIVATE = "This is yours to tell or not to tell; dotwise asks nothing about it."
_LISTED = "Readers look for it by its name: it stays in its list as it is."
_CLOSING = re.compile(
    r"(?:available|I(?:['’]m| am) available|thank you|thanks|many thanks|sincerely|kind regards|best regards|yours|good day|dear|hoping for your|"
    r"I (?:would )?look forward to (?:hearing|meeting|speaking|discussing|your)|looking forward to (?:hearing|meeting|your)|my notice(?: period)? is|open to|"
    r"(?:I(?:['’]m| am) |also )?(?:willing|ready|prepared|happy|free|able) to (?:relocate|travel|work|start|join|move|take)|I can start|"
    r"(?:please )?(?:reach out|get in touch|drop me|message me|write to me|say hello|let['’]s (?:talk|connect|chat|meet))|"
    r"I (?:hereby|do) (?:solemnly )?(?:declare|certify)|hereby (?:declare|certify))\b",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\([^()]*\)[.]?")
"""A line in brackets: a remark to whoever prints the document."""
_LEADS_IN = re.compile(
    r"(?:One|Another|The one|The) (?:\w+ )?(?:thing|moment|job|project|piece of work|example)(?: that| which)? (?:I am|I['’]m)(?: (?:most|still|very|really|especially|particularly))*"
    r" proud of(?: is this| is the following)?[.:]?",
    re.IGNORECASE,
)
"""A sentence that only announces a deed."""


def left_alone(line: Material) -> str | None:
    """Why a line stays as it is; None where something may be suggested."""
    text, verdict = line.dot.text, line.dot.verdict
    if PRINTED_BLANK.search(text):  # of an earlier reading, in a marked document: a second one would pile up behind it
        return "It still holds a question for you: answer that one first."
    if stands_among_papers(line):
        return _LISTED
    if is_private(text):
        return _PRIVATE
    if verdict is not None and verdict.label is Label.ASSET:
        return None if stops_short(line) else _says_enough(line)
    if names_only_paper(line) or (_stands_at_head(line) and text.count(" | ") + text.count(" • ") > 1):
        return _LISTED
    if line.dot.kind is DotKind.HEADLINE and is_bare_title(line) and not line.elsewhere:
        return "It names your work and nothing else, and readers search for just that: it stays as it is."
    return _beside_the_work(line) if line.dot.kind is DotKind.SENTENCE else None


def _beside_the_work(line: Material) -> str | None:
    """Why a sentence that tells no work stays; None where it tells some."""
    text = line.dot.text
    if line.verb is None and _is_name(text):
        return "It is a name and nothing else: it stays as it is."
    if line.verb is None and _NOTE.fullmatch(text):
        return "It is a note to whoever prints this, and stays."
    if _LEADS_IN.fullmatch(text):
        return "It leads into the next sentence, which tells the deed."
    if _CLOSING.match(text):
        return "It only says thank you, goodbye or from when, and may."
    return None


def _stands_at_head(line: Material) -> bool:
    return line.dot.kind is DotKind.HEADLINE or (line.dot.kind is DotKind.SENTENCE and line.dot.role is None)


def _is_name(text: str) -> bool:
    """Whether a text is a name and nothing else: "School of Coastal Sciences, University of Lothian"."""
    words = re.findall(r"[^\W\d_]+", text)
    return len(words) > 1 and all(word[0].isupper() or word in _SMALL for word in words)


_SMALL = frozenset("of the and for in at on de la le du des di da do von van der den s".split())


def _says_enough(line: Material) -> str:
    for event in sorted(line.anatomy.events, key=lambda event: -event.strength):
        return f"It says what became different: “{line.dot.text[event.start : event.end]}”. Leave it as it is."
    return "Only you could print this line. Leave it as it is."
