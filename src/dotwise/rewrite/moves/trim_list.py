"""
Take off a list of skills what anybody could claim; what can be looked up and tested stays.

    Team leadership, fault finding, AutoCAD, good problem-solving skills   ->  Fault finding, AutoCAD
"""

from __future__ import annotations

import re

from dotwise.rewrite.grammar import upper_first
from dotwise.rewrite.values import Draft, Material

NAME = "show-not-tell"
_MARKS = re.compile(r"\s*[;•·|]\s*")
_COMMAS = re.compile(r"\s*,\s*(?:and )?|\s+and\s+(?=[^,]+$)")
_GRADED = re.compile(r"(?:good|strong|excellent|great|solid|outstanding|effective|proven)\b", re.IGNORECASE)
_SOFT = re.compile(
    r"\b(?:skills|attitude|ethic|thinking|thinker|player|starter|leadership|communicat\w+|interpersonal|(?:self-)?motivat\w+|oriented|"
    r"multi-?tasking|time management|attention to detail|problem[- ]solving|work under pressure|team ?work\w*|collaborati\w+|punctual\w*|"
    r"organi[sz]ational|adaptab\w+|flexib\w+|reliab\w+|hard[- ]work\w*|dedicat\w+|proactive\w*|initiative|enthusias\w+|passion\w*|creativity)\b",
    re.IGNORECASE,
)
_STANDARD = re.compile(r"good (?:[a-z]+ ){1,3}practices?$", re.IGNORECASE)
"""What a trade calls its rules, in capitals or not: "good manufacturing practice"."""
_EMPTY = frozenset(
    "team good strong great excellent solid outstanding effective proven and of the in at with a an own people personal skills under to work working self".split()
)
_LEAST = 3


def trim_list(material: Material) -> Draft | None:
    """The list without its claims; None where it is no list, claims nothing, or claims everything."""
    mark = _MARKS.search(material.text)
    items = [item for item in (_MARKS if mark else _COMMAS).split(material.text) if item.strip()]
    kept = [item for item in items if not _claims(item)]
    if len(items) < _LEAST or not 0 < len(kept) < len(items) or any(len(item.split()) > 5 for item in items):
        return None
    gone = " and ".join(f"“{item}”" for item in items if _claims(item))
    text = upper_first((mark.group() if mark else ", ").join(kept)) + material.stop
    return Draft(
        (text,), (NAME, "cut"), (f"takes off {gone}: anybody could claim it, your lines have to show it",), fit=1.0
    )


def _claims(item: str) -> bool:
    """Whether an entry is a claim and nothing more: "multicultural leadership" says which, "Great Plains" is a name."""
    rest = _SOFT.sub(" ", item.lower())
    if rest != item.lower() and not set(re.findall(r"[a-z]+", rest)) - _EMPTY:
        return True
    graded = _GRADED.match(item)
    return graded is not None and item[graded.end() :].islower() and not _STANDARD.match(item)
