"""
Lists of which not every part can become a deed, so that none does: a thing between deeds, a task behind a thing.

    Operation of machines, visual control, packing of parts   ->  (stays)
    Sorting of samples and photo identification               ->  (stays)
    Monitoring of links and escalation to the provider        ->  (stays)
    Testing boards on the bench and soldering by hand         ->  (stays)
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.deed_words import is_gerund, verb_of_noun
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


def leaves_a_task(parsed: Parsed, opening: Opening, end: int) -> bool:
    """Whether a part of the list stays a task beside deeds: "and escalation to the provider", ", verifying the sums"."""
    begin = parsed.text.rfind(opening.rest.removeprefix("the ") if opening.lent else opening.rest, 0, end)
    if begin < 0:
        return False
    if _FOLLOW_UP.search(opening.rest):
        return True
    turned = {begin + start for start, _ in opening.turns}
    tokens = [token for token in parsed.tokens if begin <= token.start < end]
    parts = (at for at in range(1, len(tokens)) if tokens[at - 1].lower in _JOINTS and tokens[at].lower not in _JOINTS)
    if opening.lent:
        return any(is_gerund(tokens[at]) and tokens[at].dep not in ("amod", "compound") for at in parts)
    left = [at for at in parts if tokens[at].start not in turned]
    if any(_governs(tokens, at) or tokens[at].lower in _SINGLE_TASKS for at in left):
        return True
    if not _OF_ACTIVITIES.isdisjoint(opening.verbs):
        return False
    things = bool(tokens) and not is_gerund(tokens[0])  # "supplied catering and cleaning": an activity beside another
    return any(
        _names_deed(tokens, at) or (things and (_is_bare_deed(tokens, at) or _is_named_task(tokens, at))) for at in left
    )


def _governs(tokens: list[Token], at: int) -> bool:
    """Whether a part opens with a gerund that has an object of its own: ", verifying the sums"."""
    first, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_gerund(first) or first.tag != "VBG" or first.lower in _LINKING or first.dep in ("amod", "compound"):
        return False
    return after is not None and after.tag in ("DT", "NN", "NNS", "NNP", "JJ", "PRP$", "IN", "VBG", "RP")


def _names_deed(tokens: list[Token], at: int) -> bool:
    """Whether a part opens with a noun of doing and what it was done to: "and escalation to the provider"."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return after in ("to", "of", "on", "for", "with") and verb_of_noun(tokens[at].lower) is not None


def _is_bare_deed(tokens: list[Token], at: int) -> bool:
    """Whether a part is a gerund without an object: "and soldering by hand", "and filing"."""
    first, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_gerund(first) or first.lower in _LINKING or first.dep in ("amod", "compound"):
        return False
    return after is None or after.tag in ("IN", ".")


def _is_named_task(tokens: list[Token], at: int) -> bool:
    """Whether a last part behind a comma is a task by its name: ", cash count", ", key holding", ", till work"."""
    if tokens[at - 1].text != "," or len(tokens) - at != _TASK_WORDS or tokens[at].tag in ("DT", "CD", "VBG"):
        return False
    return tokens[-1].lower in _TASKS_BY_NAME or is_gerund(tokens[-1])


_TASK_WORDS = 2
_TASKS_BY_NAME = frozenset("count control service work duty rotation replenishment handling entry".split())
_FOLLOW_UP = re.compile(r"(?:,| and| &) follow[- ]up\b")
_LINKING = frozenset("including excluding using following regarding concerning involving covering".split())
_JOINTS = frozenset((",", "and", "&"))
_SINGLE_TASKS = frozenset("handover escalation pouring banking follow-up publication recording tagging rental".split())


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
