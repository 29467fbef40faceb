"""Take the sign off text that a mail program quoted: ">" before nearly every line, the blank ones too."""

from __future__ import annotations

import re
from itertools import dropwhile

_SIGN = re.compile(r"^\s{0,3}(?:> ?)+")
_PROOF = re.compile(r"\s{0,3}(?:> ?)+\s*(?:[-*•]\s.*)?")
"""A blank line or another sign behind it: a list that is typed with ">" has neither."""
_HEAD = re.compile(r"[A-Z][\w-]{1,30}:(?: |$)|.{0,120}\b(?:wrote|writes|schrieb|écrit|escribió|scritto|schreef)\s?:$")
"""A line that a mail program puts before what it quotes: "Subject: My CV", "On Tuesday Ann wrote:"."""
_NEARLY_ALL = 0.7
"""Share of the lines that bear the sign; below a mail there may be a signature."""


def unquoted(text: str) -> str:
    """``text`` without the signs of a quoted mail, its lines as many as before; any other text as it is."""
    rows = text.split("\n")
    body = [row for row in dropwhile(lambda row: not row.strip() or _HEAD.match(row), rows) if row.strip()]
    quoted = [row for row in body if _SIGN.match(row)]
    if len(quoted) < _NEARLY_ALL * len(body) or not any(_PROOF.fullmatch(row) for row in quoted):
        return text
    return "\n".join(_SIGN.sub("", row) for row in rows)
