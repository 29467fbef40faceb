"""When a found claim is the one that was labelled."""

from __future__ import annotations


def overlaps(text: str, start: int, end: int, claim: str) -> bool:
    """Whether ``text[start:end]`` lies at least half inside ``claim`` where it stands in the text, or holds it."""
    begin = text.find(claim)
    if begin < 0:
        return False
    shared = min(end, begin + len(claim)) - max(start, begin)
    return 2 * shared >= min(end - start, len(claim))
