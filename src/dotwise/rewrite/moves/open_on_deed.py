"""
Open on the deed that a duty stands before, and put the duty behind it.

    Responsible for the tool store. I marked every shelf, and lost tools fell from 40 to 6 a year.
        ->  Marked every shelf, and lost tools fell from 40 to 6 a year (responsible for the tool store).
"""

from __future__ import annotations

import re

from dotwise.rewrite.around import is_prose
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.values import Draft, Material

NAME = "lead-with-outcome"
_DUTY = re.compile(r"(?:Responsible for|In[- ]charge of|Accountable for|Entrusted with) ")
_TURNS = re.compile(r"(?:[.;]| [–—-]|,(?: and)?) I (?=[a-z])")
_MEASURED = re.compile(r"\bfrom (?:\D{0,12})\d.{0,30}? to (?:\D{0,12})\d|\d ?(?:%|per ?cent)")
"""A change told with its figures, of which nothing need be asked."""
_LONGEST = 14
"""Words of a duty that can stand in brackets."""


def open_on_deed(material: Material) -> Draft | None:
    """
    The line from its "I …" on, the duty before it in brackets; None where no deed of the person's follows the duty.

    It fits as it is where the deed tells its change in figures.
    """
    text = material.text
    turn = _TURNS.search(text)
    if turn is None or is_prose(material) or _DUTY.match(text) is None:
        return None
    duty, deed = text[: turn.start()], text[turn.end() :]
    does = next((token for token in material.parsed.tokens if token.start >= turn.end()), None)
    if does is None or does.tag != "VBD" or does.lemma == "be" or len(duty.split()) > _LONGEST or "." in duty:
        return None
    said = f"{upper_first(deed)} ({lower_first(duty, material.parsed)})"
    moves, notes = (NAME, "drop-duty-opener"), ("puts your own deed first and the duty behind it",)
    return Draft((said,), moves, notes, fit=float(_MEASURED.search(deed) is not None))
