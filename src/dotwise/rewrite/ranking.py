"""
What a draft is worth to the person who reads it, and which two drafts are the same.

For it stand the result in front, the deed freed, a question that fits the line's own matter; against it length, more
than two questions and a text that only asks.
"""

from __future__ import annotations

from dotwise.model import BlankKind
from dotwise.rewrite.values import Draft, Material

_LONG = 30
_CUTS = 2.0
"""What a cut gains at most: it comes first where nothing of the line is the person's own."""
_GAINS = {
    "lead-with-outcome": 1.0,
    "show-not-tell": 1.0,
    "drop-duty-opener": 0.8,
    "credit-the-actor": 0.6,
    "larger-context": 0.1,
    "ask-for-result": 0.5,
    "make-scope-concrete": 0.3,
    "name-the-stakes": 0.5,
}


def worth(draft: Draft) -> float:
    """How good a draft is beside the others of its line; higher is better."""
    said = draft.words
    words = len(said.split())
    gain = sum(_GAINS.get(move, 0.0) for move in draft.moves) + (_CUTS * draft.fit if "cut" in draft.moves else 0.0)
    costs = 0.05 * max(words - _LONG, 0) + 0.5 * max(len(draft.gaps) - 2, 0) + (1.5 if not said else 0.0)
    return round(gain + draft.fit - costs, 4)


def alike(one: Draft, two: Draft) -> bool:
    """Whether two drafts say and ask the same."""
    if one.words != two.words:
        return False
    same_questions = {gap.question for gap in one.gaps} == {gap.question for gap in two.gaps}
    return same_questions or (one.moves == two.moves and one.facet == two.facet)


def only_takes_back(one: Draft, other: Draft, material: Material) -> bool:
    """
    Whether a draft is the printed line with the very question that the other asks of the line said better.

    Where the question is for the person's part, the printed line claims less than the other and stays worth showing.
    """
    if one.words != material.text or other.words == material.text or not other.words:
        return False
    asks_part = any(gap.kind is BlankKind.WHO for gap in one.gaps)
    return not asks_part and [gap.question for gap in one.gaps] == [gap.question for gap in other.gaps] != []
