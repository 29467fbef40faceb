"""The words in which people say where they want to go."""

from __future__ import annotations

import re

LOOKS_FOR = re.compile(r"\b(?:look(?:ing)? for|seeking|seeks|in search of|hoping to find)\b", re.IGNORECASE)
WISH = re.compile(
    r"(?:(?:I(?:['’]d| would) (?:now |very much )?like|I (?:now )?want|I hope|I(?: am|['’]m) (?:now )?looking (?:for|to|forward)|Next,? I|My next|Now I want|"
    r"I look for|My (?:aim|goal|ambition) is|Look(?:ing)? (?:for|to)|Seeking|To (?:serve|work|lead|join|build|use|keep|find|obtain|secure|become|apply|bring|put|run|grow|take|help|make)|Hoping to|Would like)\b)",
    re.IGNORECASE,
)


def aims(text: str) -> bool:
    """Whether a sentence says in any words where somebody wants to go."""
    return LOOKS_FOR.search(text) is not None or WISH.match(text) is not None
