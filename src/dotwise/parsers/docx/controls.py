"""Content controls that still show what the template asks for: nobody's words, so no content."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dotwise.language.ooxml import Element, is_on, value, w
from dotwise.model import Problem

CONTROL = w("sdt")
_ASKS = re.compile(
    r"^\s*(?:\[[^\]]{1,80}\]\s*)+$|^\W*(?:(?:click|tap)\b.{0,80}\b(?:text|date|enter|here|item|add)\b"
    r"|choose an item|pick (?:a|the) date|enter (?:text|a date|your|any|the)\b|type (?:your|here|text|the)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""How the texts of Word's own placeholders read; a control that is marked as unfilled may yet hold a person's words."""
_GREY = "placeholdertext"
_MOST_TOLD = 5


def is_unfilled(control: Element) -> bool:
    """Whether a ``w:sdt`` shows its placeholder: it is marked so, and its text is the template's request."""
    if not is_on(control.find(w("sdtPr")), "showingPlcHdr"):
        return False
    runs = [run for run in control.iter(w("r")) if run.find(w("t")) is not None]
    if runs and all((value(run.find(w("rPr")), "rStyle") or "").lower() == _GREY for run in runs):
        return True
    return bool(_ASKS.match(_text(control)))


def unfilled_problems(root: Element) -> Iterator[Problem]:
    """What to tell about the placeholders below ``root``; the first few."""
    texts = [_text(control).strip() for control in root.iter(CONTROL) if is_unfilled(control)]
    for text in [text for text in dict.fromkeys(texts) if text][:_MOST_TOLD]:
        yield Problem(
            "unfilled_field",
            f"The template still asks here: “{text[:80]}”. It was left out. Fill the field in, or delete it.",
        )


def _text(control: Element) -> str:
    return "".join(text.text or "" for text in control.iter(w("t")))
