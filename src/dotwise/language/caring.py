"""What a line says that somebody cares about, where that is more than anybody could print: "women in tech", not "results"."""

from __future__ import annotations

import re

from dotwise.language.likeness import content_tokens
from dotwise.language.tokens import Parsed

_PASSION = re.compile(
    r"\b(?:passionate about|care(?:s)? (?:deeply )?about|driven by|believe[s]? (?:in|that|(?=(?:an?|every|no) \w))(?! (?:I|my|our)\b)"
    r"|interested in(?! (?:talking|hearing|discussing|chatting|meeting|connecting))"
    r"|motivated by|(?:committed|dedicated|devoted|commitment|dedication) to|loves? (?=\w+ing\b))\s*(.+)",
    re.IGNORECASE,
)
_EMPTY_PASSIONS = frozenset(
    "people process performance work success excellence result service quality job team company organisation organization "
    "business asset heart key greatest future experience candidate customer client standard delivery growth outcome "
    "improvement innovation best value thing time level environment learning development technology".split()
)
_END = re.compile(r"[.;,](?=\s|$)")


def cared_about(parsed: Parsed) -> str | None:
    """The words that name it, up to the end of their clause; None where nothing specific is named."""
    found = _PASSION.search(parsed.text)
    if found is None:
        return None
    tokens = content_tokens(parsed, found.start(1), found.end(1))
    specific = {token.lemma for token in tokens if token.pos in ("NOUN", "PROPN")} - _EMPTY_PASSIONS
    return _END.split(found[1])[0].strip() if specific else None
