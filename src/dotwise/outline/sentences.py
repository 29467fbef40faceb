"""Split prose into sentences by rule, fast enough for the reading step; spaCy has not run yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Line

_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof rev fr sr jr st mt co inc ltd corp vs etc e.g i.e eg ie incl approx ca cf no nos vol fig dept "
    "univ est ave blvd rd hon capt lt col gen sgt u.s u.k p.a z.b bzw ph.d b.sc m.sc b.a m.a p.eng jan feb mar apr jun jul "
    "aug sep sept oct nov dec pvt z o.o sp min max avg pp".split()
)
_BREAK = re.compile(r"((?<![.!?…])[.!?…]+[\"'”’)\]]*)\s+(?=[\"'“‘(\[]?[^\W_])")


_WIDE = re.compile(r"(?:(?<=\s)|^)([a-zß-ÿ]{4,}[.!?])\t(?=[A-ZÀ-Þ][\w'’]* [a-zß-ÿ])")


def without_gaps(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of prose without the white that some people type between sentences, which parts no cells."""
    return tuple(
        replace(line, text=text)
        if "\t" in line.text
        and (text := _WIDE.sub(r"\1 ", line.text[:_LOOKED_AT]) + line.text[_LOOKED_AT:]) != line.text
        else line
        for line in lines
    )


_LOOKED_AT = 2000
"""Characters of a line that are looked at, so that hostile text costs no more."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of ``text`` in order, with single spaces and their own end marks."""
    text = re.sub(r"\s+", " ", text).strip()
    found: list[str] = []
    begin = 0
    capitals = not text.islower()
    for match in _BREAK.finditer(text):
        after = text[match.end() :] if capitals else text[match.end() :].capitalize()  # typed without any capital
        if _is_end(text[begin : match.start()], match[1], after):
            found.append(text[begin : match.end(1)].strip())
            begin = match.end()
    found.append(text[begin:].strip())
    return tuple(sentence for sentence in found if sentence)


def _is_end(before: str, mark: str, after: str) -> bool:
    following = after.lstrip("\"'“‘([")[:1]
    if mark[0] in "!?…":
        return not following.islower()
    word = re.search(r"(\S+)$", before)
    last = word[1].lstrip("(\"'“‘").lower() if word else ""
    if last in _ABBREVIATIONS and not (last in {"etc", "co", "inc", "ltd", "corp"} and following.isupper()):
        return False
    if (
        re.fullmatch(r"[^\W\d_]", last) and last != "i"
    ):  # an initial, but for the letter of a class: "Driving licence B."
        return _OF_A_CLASS.search(before) is not None and following.isupper()
    if re.search(r"\b(?:[^\W\d_]\.)+[^\W\d_]{1,3}$", last):
        return following.isupper() and after.split(" ", 1)[0].lower() in _OPENERS
    return not following.islower()


_OF_A_CLASS = re.compile(r"\b(?:licen[cs]e|class|category|cat|grade|level|band|type|group)\.? [^\W\d_]$", re.IGNORECASE)
_OPENERS = frozenset(
    "the a an i we he she they it in on at since before after there this that my our his her their when".split()
)
