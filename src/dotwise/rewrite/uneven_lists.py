"""
Lists of which not every part can become a deed, so that none does: a thing between deeds, a task behind a thing.

    Operation of machines, visual control, packing of parts   ->  (stays)
    Sorting of samples and photo identification               ->  (stays)
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.language.tokens import Parsed
from dotwise.rewrite.deed_words import verb_of_noun
from dotwise.rewrite.opening import Opening


def skips_a_part(opening: Opening) -> bool:
    """Whether a thing stands between deeds of a list that all become verbs: "operation of machines, visual control, packing of parts"."""
    last = max((start for start, _ in opening.turns), default=0)
    begun = {start for start, _ in opening.turns}
    listed = re.sub(r"\([^()]*\)", lambda aside: "_" * len(aside.group()), opening.rest[:last])
    return any(part.end() not in begun for part in _NEXT_PART.finditer(listed))


def ends_in_task(parsed: Parsed, opening: Opening, end: int) -> bool:
    """Whether a thing and a second task stand behind one deed: "sorting of samples and photo identification"."""
    joined = _LAST_NOUNS.search(opening.rest)
    if opening.lent or joined is None or opening.turns or not _OF_ACTIVITIES.isdisjoint(opening.verbs):
        return False
    behind = [token for token in parsed.tokens if parsed.text.rfind(opening.rest, 0, end) <= token.start < end]
    first = next(
        (t for t, after in pairwise(behind) if t.tag.startswith("NN") and not after.tag.startswith("NN")), None
    )
    last = next((token for token in reversed(behind) if token.lower == joined["head"].lower()), None)
    task = last is not None and last.tag == "NN" and _is_task(last.lower)
    return task and first is not None and not _is_task(first.lower) and " and " in parsed.text[first.end : end]


def _is_task(noun: str) -> bool:
    return verb_of_noun(noun) is not None or noun in _TASKS


_TASKS = frozenset(
    "control entry service housekeeping bookkeeping recordkeeping duty rotation replenishment cleaning packing".split()
)
_OF_ACTIVITIES = frozenset(
    "plan organise organize coordinate manage supervise oversee monitor support deliver run lead direct review improve schedule develop "
    "implement control administer evaluate assess document conduct perform provide facilitate promote teach ensure handle do offer receive".split()
)
"""Verbs that activities can be the object of as well as things."""
_LAST_NOUNS = re.compile(r" (?:and|&) (?:[a-z-]+ ){0,2}(?P<head>[a-z]+)[ .]*$")
_NEXT_PART = re.compile(r", (?:and )?(?=\S|$)")
