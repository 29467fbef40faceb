"""
Put the line that shows a quality where the quality is only claimed.

    Excellent communicator      ->  Wrote the handover sheet that all four wards now use
    Team player                 ->  [When did the team need you most, and what did you do?]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.rewrite.grammar import upper_first
from dotwise.rewrite.opening import is_gerund
from dotwise.rewrite.questions import ask_trait
from dotwise.rewrite.values import Draft, Material

NAME = "show-not-tell"
_CUT = re.compile(r"; |\. |, (?:which|who|and|so|but|including|where|among them)\b|: | \(")
_LONGEST = 26
_SHORTEST = 6


def show_not_tell(material: Material, lines: Sequence[Material]) -> Draft | None:
    """The strongest line that shows the claim, in place of the claim; None where no line shows it."""
    for number in material.shown_by:
        shown = lines[number]
        text = first_clause(shown)
        if text:
            note = f"lets a deed say it: “{_quoted(text)}”"
            return Draft((upper_first(text),), (NAME,), (note,), (number,))
    return None


def ask_for_deed(material: Material) -> Draft:
    """Nothing but the question for the deed behind a claim."""
    return Draft(
        (ask_trait(material.dot.text),), (NAME, "ask-for-result"), ("asks for the moment in which it could be seen",)
    )


def first_clause(material: Material) -> str:
    """A strong line cut down to what a reader can take in at once; "" where it cannot be cut cleanly."""
    text = material.text
    if len(text.split()) <= _LONGEST:
        return text
    ends = [match.start() for match in _CUT.finditer(text) if len(text[: match.start()].split()) >= _SHORTEST]
    fitting = [end for end in ends if len(text[:end].split()) <= _LONGEST and text[:end].count("(") <= text[:end].count(")")]
    return text[: fitting[-1]] if fitting else ""


def deed_like(material: Material) -> bool:
    """Whether a line opens with a deed, so that it can follow a colon."""
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    return first is not None and first.tag in ("VBD", "VBP", "VB", "VBN") and not is_gerund(first)


def _quoted(text: str) -> str:
    words = text.split()
    return " ".join(words[:10]) + (" …" if len(words) > 10 else "")
