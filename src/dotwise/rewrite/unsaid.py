"""
Sentences outside the posts of which no move says anything anew: what is asked of them, and when nothing is.

    A list of signs was put together by me and a colleague   ->  ... [which part was yours?]
    Over the years he took on more and more                  ->  ... [what have you done that shows it best?]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from dotwise.rewrite.around import Around, is_prose
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.moves.ask_for_result import ask_for_result
from dotwise.rewrite.moves.credit_actor import own_part
from dotwise.rewrite.moves.drop_duty_opener import as_printed
from dotwise.rewrite.sorts import names_paper
from dotwise.rewrite.telling import LEAST_ALONE, speaks_to_reader, tells_more, tells_of_life
from dotwise.rewrite.topic import topic_of
from dotwise.rewrite.values import Draft, Material

_TOLD_HOW = re.compile(r"\b(?:through \w+ing|mostly by \w+ing|(?:by|from) (?:me|him|her)\b)")
"""Where a sentence says itself who did it and how."""
_DOING = re.compile(r"what did you (?:do|change)")


def still_open(drafts: Iterable[Draft], material: Material, around: Around) -> Iterator[Draft]:
    """The drafts without those that only ask for a result which the next sentence of the same text tells."""
    after = material.number + 1
    prose = is_prose(material) and after < len(around.lines)
    told = prose and around.lines[after].dot.section == material.dot.section and tells_more(around.lines[after])
    how = is_prose(material) and _TOLD_HOW.search(material.text) is not None
    kept = (draft for draft in drafts if not (told and draft.words == material.text))
    return (draft for draft in kept if not (how and any(_DOING.match(gap.question) for gap in draft.gaps)))


def shared_or_open(drafts: Sequence[Draft], material: Material, around: Around) -> Sequence[Draft]:
    """The drafts; where none says the line anew, the question for the part in what others shared, or the one that is likely apt."""
    if any(draft.words != material.text for draft in drafts):
        return drafts
    mine = own_part(material)
    if mine is not None:
        return (mine,)
    asking = None if drafts else _likely(material, around)
    return drafts if asking is None else (asking,)


def _likely(material: Material, around: Around) -> Draft | None:
    """The sentence as printed with the plain question that is likely apt for it; None where the document was asked it."""
    found = coach_results(topic_of(material, material.verb, material.thing), around.asked, 0.0, LEAST_ALONE)
    if tells_of_life(material) or speaks_to_reader(material.text) or names_paper(material.text):
        return None  # nothing is asked of a home, a reader, a paper
    if not is_prose(material) or not found or around.asked.get(found[0].gap.template):
        return None
    return ask_for_result(material, as_printed(material), found[0])
