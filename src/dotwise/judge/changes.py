"""What a stated change tells the reader, in a few words before its quotation."""

from __future__ import annotations

import re

from dotwise.judge.view import LineView
from dotwise.language.anatomy import Event
from dotwise.language.tokens import Token

_TOLD = {
    "found": "says what came to light",
    "caught in time": "says what was caught in time",
    "rescued": "says what was saved",
    "refused": "tells of a refusal",
    "persuaded": "says who was won over",
    "was decided otherwise": "says what was decided",
    "was taken up by others": "says what others took up",
    "for the first time": "says what was new",
    "there had been none": "says what there had not been",
    "the only one": "says what nobody else had",
    "beside the usual": "compares with the usual",
    "instead of": "says what was done instead",
    "had failed before": "says what had failed before",
    "still holds": "says what has lasted",
    "is so now": "says what is so today",
    "asked for by name": "says who asked for it",
    "was chosen": "says what somebody was chosen for",
    "won": "says what was won",
    "stayed or came back": "says who or what stayed",
    "went on to": "says where others went from there",
    "stands out": "says where you stood among others",
    "led to": "says what it led to",
    "so that": "says what followed",
}
"""What an event of that cue tells the reader."""

_MEASURED = re.compile(r"\b(?:down|up|fell|dropped|rose|grew|gone|went|fallen|risen) (?:by|from|to) \W?\d")
"""A change that is measured; whatever other cue stands beside it, the reader is told what changed."""
_STRETCH = re.compile(r"\bfirst (?:\w+ )?(?:days?|weeks?|months?|years?|terms?|seasons?)\b")
"""A time with which something begins, and no news: "their first six months"."""
_BEFORE = re.compile(r"\bused to\b|^where (?:we|they|there|it)\b")
"""Words of how things stood, before anything was done instead."""
_PROPOSES = frozenset("proposed suggested recommended".split())

_CAME_OF_IT = re.compile(
    r"\b(?:came|come|gone|went) (?:down|up)\b|\b(?:has|have|had|was|were)? ?(?:reduced|risen|fallen|dropped|halved|doubled) (?:by|from|to|a lot|a great)\b"
    r"|\b(?:grew|rose|fell|dropped) (?:by|from|to|a lot)\b|\breached (?!out)|^(?:less|fewer|more) (?:\w+ )+(?:after|since)\b|\bgot it\W*$",
    re.IGNORECASE,
)
"""Words in which a line says that something changed or was reached, though it measures nothing."""


def told_by(view: LineView, event: Event) -> str:
    """What an event tells the reader; a word of taking up that has the person's own object is no one else's."""
    words = view.parsed.text[event.start : event.end].lower()
    if _MEASURED.search(words):
        return "says what changed"
    if event.cue == "for the first time" and words == "first time":
        return "says what succeeded at the first try"
    if event.cue == "for the first time" and words.startswith(("nobody", "no one")):
        return "says what nobody had"
    if event.cue == "instead of" and _BEFORE.search(words):
        return "says how it stood before"
    if is_a_stretch(view, event):
        return "says over what time"
    if event.cue == "was taken up by others" and _has_object(view, event):
        return "tells of one case"
    if event.cue == "persuaded" and words.split()[0] in _PROPOSES:
        return "says what you proposed"
    if event.cue == "nobody any more" and any(token.tag == "VBD" for token in _inside(view, event)):
        return "says what nobody did"
    return _TOLD.get(event.cue, "says what changed")


def is_a_stretch(view: LineView, event: Event) -> bool:
    """Whether an event that is taken for news only names a time: "their first six months"."""
    words = view.parsed.text[event.start : event.end].lower()
    return event.cue == "for the first time" and _STRETCH.search(words) is not None


def told_without_event(text: str) -> str:
    """What is said of a line that measures no change: "We asked for a grant and got it" does not end without a result."""
    return "tells what came of it, and little of your part" if _CAME_OF_IT.search(text) else "ends without a result"


def _inside(view: LineView, event: Event) -> list[Token]:
    return [token for token in view.parsed.tokens if event.start <= token.start < event.end]


def _has_object(view: LineView, event: Event) -> bool:
    """Whether the one word of an event is a verb with an object behind it and nobody else before it."""
    inside = _inside(view, event)
    if len(inside) != 1:
        return False
    behind = view.parsed.tokens[inside[0].index + 1 : inside[0].index + 2]
    others = any(token.dep in ("nsubj", "nsubjpass") for token in view.parsed.children(inside[0].index))
    return not others and any(token.pos in ("NOUN", "ADJ", "DET", "PROPN") for token in behind)
