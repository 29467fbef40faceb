"""When a found claim is the one that was labelled."""

from __future__ import annotations

import re


def overlaps(text: str, start: int, end: int, claim: str) -> bool:
    """Whether ``text[start:end]`` lies at least half inside ``claim`` where it stands in the text, or holds it."""
    found = re.search(rf"(?<!\w){re.escape(claim)}(?!\w)", text)
    if found is None:
        return False
    shared = min(end, found.end()) - max(start, found.start())
    return 2 * shared >= min(end - start, len(claim))
