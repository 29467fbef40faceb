"""
What a label of a post says that no list knows, by the words it is made of.

    Where did you work?          the employer
    Dates you were there         both ends of a time
    Employeur / Employer         the employer, in two languages
    Reason you left              a note

Every word must be one that labels are made of: "Company secretary" names no employer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dotwise.outline.terms import label_words

_WORD = re.compile(r"[^\W\d_]+")
_HINT = re.compile(r"\([^()]{0,40}\)")
_ASKED = re.compile(r"\bdid (?:you|i) (?=\w)")
"""What only asks: "When did you start?" asks for no deeds."""
_FEWEST, _MOST = 2, 9
"""Words of a label that is read so; one word alone is on the list or none."""
_LONGEST = 70
"""Characters of the longest such label."""
_ORDER = ("note", "duties", "begin", "end", "dates", "title", "organisation", "location")
"""What counts first where a label has words of several kinds."""


@lru_cache(maxsize=4096)
def kind_in_words(text: str) -> str | None:
    """What a label made of the words of labels says; None where it is none."""
    if len(text) > _LONGEST or not re.match(r"\s*[^\W\d_]", text):
        return None
    table = label_words()
    told = [table.get(word) for word in _WORD.findall(_ASKED.sub("", _HINT.sub("", text).casefold()))]
    if not _FEWEST <= len(told) <= _MOST or None in told:
        return None
    kind = next((kind for kind in _ORDER if kind in told), None)
    if kind == "location" and "name" in text.casefold():  # "name and town"
        return "organisation"
    return "dates" if kind == "begin" else kind
