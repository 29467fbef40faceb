"""Where the look of a line changes: "**Ward Sister**, *Tarrow General*, 2019" is three stretches."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable

from dotwise.parsers.text_cleaning import clean

_LONGEST = 200
"""Characters of a line that is looked at: what is longer is no header."""


def stretches(pieces: Iterable[tuple[str, Hashable]]) -> tuple[str, ...]:
    """The texts of the stretches of one look in a line, in order; none where it looks the same all along.

    A piece is some text and its look; signs and white space alone have the look of what stands before them.
    """
    found: list[tuple[str, Hashable]] = []
    for text, look in pieces:
        if found and (found[-1][1] == look or not re.search(r"\w", text)):
            found[-1] = (found[-1][0] + text, found[-1][1])
        else:
            found.append((text, look))
    if len(found) < 2 or sum(len(text) for text, _ in found) > _LONGEST:
        return ()
    return tuple(text for text in (clean(text) for text, _ in found) if re.search(r"\w", text))
