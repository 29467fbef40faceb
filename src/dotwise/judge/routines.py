"""How a line is told that it tells of routine: by a time that comes again, or by what was set beforehand."""

from __future__ import annotations

import re

from dotwise.judge.quoting import quoted
from dotwise.judge.telling import standing_marks
from dotwise.judge.towards import Towards
from dotwise.judge.view import LineView

_PERSON = re.compile(r"\b(?:I|Alex|she|he|we|they)\b", re.IGNORECASE)
"""Who sets nothing beforehand: "where she teaches" is the person's own doing."""


def routine(towards: Towards, view: LineView) -> str:
    """What is said of a line that tells of routine, or of none."""
    if towards is Towards.ASSET:
        return "tells of nothing that happens every day"
    times = [span for span in view.anatomy.routine if not _describes(view, span)]
    if times:
        return f"{quoted(view, times[0])} tells of routine"
    marks = [span for span in standing_marks(view.running) if not _PERSON.search(view.parsed.text[span[0] : span[1]])]
    return f"{quoted(view, marks[0])} was set beforehand" if marks else "tells what happens every day"


def _describes(view: LineView, span: tuple[int, int]) -> bool:
    """Whether a time stands before a noun that it belongs to: "a night" of "a night desk clerk"."""
    if not view.parsed.text[span[0] : span[1]].lower().startswith(("a ", "an ")):
        return False
    last = next((token for token in reversed(view.parsed.tokens) if token.end <= span[1]), None)
    return last is not None and last.dep in ("compound", "nmod") and last.head > last.index
