"""Split prose into sentences by rule, fast enough for the reading step; spaCy has not run yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.language.stops import ends_sentence
from dotwise.model import Line

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


_NEAR = 80
"""Characters behind a stop that may tell whether a sentence ends there."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of ``text`` in order, with single spaces and their own end marks."""
    text = re.sub(r"\s+", " ", text).strip()
    found: list[str] = []
    begin = 0
    capitals = not text.islower()
    for match in _BREAK.finditer(text):
        after = text[match.end() : match.end() + _NEAR]
        after = after if capitals else after.capitalize()  # typed without any capital
        if ends_sentence(text[begin : match.start()], match[1], after):
            found.append(text[begin : match.end(1)].strip())
            begin = match.end()
    found.append(text[begin:].strip())
    return tuple(sentence for sentence in found if sentence)
