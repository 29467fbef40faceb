"""Lines that tell what somebody did: they begin with a verb and name no post."""

from __future__ import annotations

import re

from dotwise.outline.naming import title_score

VERB = (
    r"Led|Built|Ran|Wrote|Won|Kept|Made|Took|Set|Cut|Held|Taught|Grew|Sold|Drove|Was|Were|Did|Had|Got|Gave|Went|Put|Brought|"
    r"Bought|Hung|Fed|Dug|Drew|Laid|Rode|Spun|Swept"
)
"""Past tenses that no ending tells."""
_DEED = re.compile(rf"^(?:[A-Z][a-z]+(?:ed|ing)\b|{VERB})\s+[a-z]")
_DEED_TO_SOMETHING = re.compile(
    rf"^(?:[A-Z][a-z]+ed|{VERB})\s+(?:the|a|an|all|my|our|up|on|out|over|in|for|to|with|from)\s"
)
_OF_ONES_OWN = re.compile(r"(?:I|We|i|we)\s+[a-z]+\s")
"""A deed that says whose it is: "I made the drawings"."""
_TITLED = 0.5


def is_deed(text: str) -> bool:
    """Whether a line tells what was done; "Lighting designer" and "Registered nurse" do not."""
    if _DEED_TO_SOMETHING.match(text) or _OF_ONES_OWN.match(text):
        return True
    return bool(_DEED.match(text)) and (len(text.split()) > 6 or title_score(text) < _TITLED)
