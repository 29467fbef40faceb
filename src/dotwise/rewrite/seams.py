"""
Where two pieces of a line meet: one sign and one space between them, and nothing else of either is touched.

    Kept the log,  + ; it is in use  ->  Kept the log, it is in use
    Moved it       + to .NET 8       ->  Moved it to .NET 8
"""

from __future__ import annotations

import re

_OWN_SIGN = re.compile(r"\s*([.,;:])(?=[\s.;:]|$)")
"""A sign that opens the second piece and begins no word, as the point of ".NET" does."""
_SIGNS = tuple(".,;:")


def met(left: str, right: str) -> str:
    """``left`` and ``right`` in one line: of two signs the first stays, of two spaces one."""
    if not left:
        return right.lstrip()
    while (found := _OWN_SIGN.match(right)) is not None:
        left, right = left.rstrip(), right[found.end() :]
        closed = left[-1:] in _SIGNS and (found[1] != "," or left.endswith(","))
        left = left if closed else left + found[1]
    return left + (right.lstrip(" \t") if left[-1:].isspace() else right)
