"""
Signs that people type before list items, and that only the whole page tells: letters, full stops, tight dashes.

One line alone does not say whether its first character is a sign; that others begin the same way does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dotwise.model import Line

_TIGHT = re.compile(r"[-–*+>»](?=[^\W\d_]{2}|[aiI] )")
_FEWEST_TIGHT = 3
"""Lines that open with a sign before one that stands tight is one: a lone one may be a slip."""
_FEWEST_LETTERS = 3
"""Lines in small letters that open with the letter o before it is a sign and no word of another language."""


def with_typed_signs(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those with a typed sign that only their fellows give away without it in their text."""
    return _with_tight_signs(_with_stops(_with_letters(tuple(lines))))


def _with_letters(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Where the letter o opens list items before capitals, it does so before small letters too; so do many in a row."""
    if sum(line.glyph == "o" for line in lines) < 2 and not _is_row_of_letters(lines):
        return lines
    return tuple(_opened(line, "o") if _opens(line, "o ") else line for line in lines)


def _is_row_of_letters(lines: Sequence[Line]) -> bool:
    """Whether lines that begin with "o" come one right after another, but for what wraps further in, as words of a text do not."""
    opening = [_opens(line, "o ") or line.glyph == "o" for line in lines]
    edge = min((line.indent for line, opens in zip(lines, opening, strict=True) if opens), default=0.0)
    whole = [opens for line, opens in zip(lines, opening, strict=True) if opens or line.indent <= edge]
    return sum(opening) >= _FEWEST_LETTERS and sum(one and other for one, other in pairwise(whole)) > 1


def _with_stops(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Where full stops stand before lines, they open list items."""
    if sum(_opens(line, ". ") for line in lines) < 2:
        return lines
    return tuple(_opened(line, ".") if _opens(line, ". ") else line for line in lines)


def _with_tight_signs(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Where a sign opens lines again and again, it opens those too before which it stands tight: "-daily checks"."""
    tight = [_TIGHT.match(line.text) if line.glyph is None else None for line in lines]
    dashes = Counter(match.group() for match in tight if match)
    parted = Counter(line.glyph for line in lines if line.glyph)
    signs = {sign for sign in dashes if dashes[sign] + parted[sign] >= _FEWEST_TIGHT}
    if dashes.total() >= _FEWEST_TIGHT:
        signs = set(dashes)
    return tuple(
        _opened(line, match.group()) if match is not None and match.group() in signs else line
        for line, match in zip(lines, tight, strict=True)
    )


def _opens(line: Line, opening: str) -> bool:
    return line.glyph is None and line.text.startswith(opening)


def _opened(line: Line, sign: str) -> Line:
    return replace(line, text=line.text[len(sign) :].lstrip(), glyph=sign, stretches=())
