"""Tell the full stop that ends a sentence from the one that belongs to an abbreviation: "with Dr. Lee", "at 6 a.m. on Mondays"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof rev fr sr jr st mt co inc ltd corp vs etc e.g i.e eg ie incl approx ca cf no nos vol fig dept "
    "univ est ave blvd rd hon capt lt col gen sgt u.s u.k p.a z.b bzw ph.d b.sc m.sc b.a m.a p.eng jan feb mar apr jun jul "
    "aug sep sept oct nov dec pvt z o.o sp min max avg pp messrs mme mlle mag dipl ing lic drs habil".split()
)
_ENDS_TOO = frozenset("etc co inc ltd corp".split())
"""Abbreviations that often stand last in a sentence."""
_OF_A_CLASS = re.compile(r"\b(?:licen[cs]e|class|category|cat|grade|level|band|type|group)\.? [^\W\d_]$", re.IGNORECASE)
_LETTERS = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]\.)+[^\W\d_]{1,3}$")
"""Letters with a stop behind each: "Z.B.A", "8a.m"."""
_OPENERS = frozenset(
    "the a an i we he she they it in on at since before after there this that my our his her their when".split()
)

_NEAR = 80
"""Characters on either side that are looked at, so that a text of nothing but initials costs no more than another."""


def ends_sentence(before: str, mark: str, after: str) -> bool:
    """Whether ``mark`` between ``before`` and ``after`` ends a sentence."""
    before, after = before[-_NEAR:], after[:_NEAR]
    following = after.lstrip("\"'“‘([")[:1]
    if mark[0] in "!?…":
        return not following.islower()
    word = re.search(r"(\S+)$", before)
    last = word[1].lstrip("(\"'“‘").lower() if word else ""
    if last in _ABBREVIATIONS and not (last in _ENDS_TOO and following.isupper()):
        return False
    if re.fullmatch(r"[^\W\d_]", last) and last != "i":
        # an initial, but for the letter of a class: "Driving licence B."
        return _OF_A_CLASS.search(before) is not None and following.isupper()
    if _LETTERS.search(last):
        return following.isupper() and after.split(" ", 1)[0].lower() in _OPENERS
    return not following.islower()


def joints(pattern: re.Pattern[str], text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Where ``pattern`` parts ``text``, from character ``start`` on, but for stops that belong to an abbreviation."""
    return (found for found in pattern.finditer(text, start) if _parts(text, found))


def parted(pattern: re.Pattern[str], text: str) -> list[str]:
    """``text`` cut wherever ``pattern`` parts it."""
    parts, begin = [], 0
    for found in joints(pattern, text):
        parts.append(text[begin : found.start()])
        begin = found.end()
    return [*parts, text[begin:]]


def _parts(text: str, found: re.Match[str]) -> bool:
    stop = found.group().startswith(".")
    return not stop or ends_sentence(text[: found.start()], ".", text[found.start() + 1 :].lstrip())
