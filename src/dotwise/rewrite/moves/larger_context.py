"""
Ask what the tasks add up to, where the title or the single line says less than was done.

    Deputised for the manager (March to December)  ->  ... [which decisions were yours then, and what changed ...?]
    Kept the log of exceptions                     ->  ... [together these kept which decision, audit or deadline on track?]
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.model import BlankKind
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.phrasing import put
from dotwise.rewrite.topic import is_current
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "larger-context"
_ACTED = ("credit-the-actor", "ask-for-result")
"""What the question for decisions and changes does beside naming the larger context."""
_ACTING = re.compile(
    r"\b(?:acting|deputi[sz](?:ed|ing|es?)|stand(?:s|ing)? in|stood in|stand-in|in (?:the )?absence|in place of|covering for|"
    r"(?:covered|cover|covers) for|deputy (?:of|to|for)|2IC|second in command|filled (?:a |the )?gapped|interim|when the .{1,30} is (?:off|away)|keyholder|key holder|since the .{1,30} left)\b",
    re.IGNORECASE,
)


def holds_more_than_title(text: str) -> bool:
    """Whether a line says that somebody else's post was held."""
    return _ACTING.search(text) is not None


def larger_context(material: Material, draft: Draft) -> Draft | None:
    """``draft`` with a question about the whole; None where the line gives no sign of one."""
    if holds_more_than_title(material.dot.text):
        gap = Gap(BlankKind.THING, phrase("acting"))
        longer = draft.plus(gap, move=NAME, note="asks what you decided and changed in a post above your title")
        return replace(longer, moves=tuple(dict.fromkeys((*longer.moves, *_ACTED))), fit=1.0)
    if material.larger_context:
        gap = Gap(BlankKind.WHO, _inside(material.larger_context))
        return draft.plus(gap, move=NAME, note="asks what your lines under this title add up to")
    return None


def adds_up(material: Material, draft: Draft) -> Draft:
    """``draft`` with the question what this and its neighbours keep on track, or kept where the post is over."""
    asked = phrase("adds_up")
    question = put(asked, None, current=is_current(material))
    return draft.plus(Gap(BlankKind.THING, question, asked), move=NAME, note="asks what these tasks add up to")


def _inside(question: str) -> str:
    """A free-standing question as it reads within a line."""
    first, _, rest = question.partition(" ")
    return f"{first.lower()} {rest}" if first[1:].islower() and first != "I" else question
