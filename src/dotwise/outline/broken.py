"""Where the wording alone tells how a line hangs with the one above: the rest of a sentence, a label of its own."""

from __future__ import annotations

import re

from dotwise.outline.naming import is_name_shaped, place_score, title_score

CLOSING = re.compile(
    r"^(?:yours (?:sincerely|faithfully|truly)|sincerely|kind(?:est)? regards|best (?:regards|wishes)|warm(?:est)? regards|respectfully|"
    r"with (?:kind|best|warm) regards|regards|warmly,?$|cordially,?$|best,$|yours,?$|cheers,?$|thanking you\b|many thanks|thank you(?: for your (?:time|consideration))?[,.]?$|mit freundlichen|cordialement|atentamente|saluti|met vriendelijke)",
    re.IGNORECASE,
)
"""How a letter ends above its writer's name."""
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|incl|approx|etc|no|No)\.$")
_ENDED = re.compile(r"(?:[.!?…][\"'”’)\]]*|[:;|])$")
_LABELLED = re.compile(r"[A-ZÀ-Þ][\w&/+ -]{1,28}: \S")
_REST = 2
"""Words at most of a sentence's rest that is left alone on a line."""
_DATED = re.compile(r"\w, (?:19|20)\d\d$")
_NAME = 5
"""Words that are too many for a name."""
_LONG, _BLANKS = 45, 6
"""Characters and blanks at least of a line of prose."""


def is_rest(before: str, after: str) -> bool:
    """Whether ``after`` is the end of the sentence above: "… and taught at Hokianga" and "College."."""
    if len(after.split()) > _REST or not after.endswith(".") or _ABBREVIATED.search(after):
        return False
    if len(before) < _LONG or before.count(" ") < _BLANKS or _ENDED.search(before):
        return False
    return sum(word[:1].islower() for word in before.split()) * 2 > len(before.split())


def ends_there(first: str, before: str, after: str) -> bool:
    """Whether the wording says that a paragraph ends above ``after``; it begins with ``first`` and so far ends with ``before``."""
    told = _is_row_of_labels(first, after) or _is_signature(before, after) or _is_dated_item(before, after)
    return told or (first == before and _is_place_of_post(before, after))


def _is_row_of_labels(first: str, line: str) -> bool:
    """Whether a paragraph and the line below it each begin with a label of their own: "Languages: …" and "Tools: …"."""
    return bool(_LABELLED.match(line) and _LABELLED.match(first))


def _is_signature(before: str, after: str) -> bool:
    """Whether a letter ends and its writer's name follows: "Many thanks for reading this" and "Ola Berg"."""
    closes = len(before) < _LONG and bool(CLOSING.match(before))
    return closes and len(after.split()) < _NAME and is_name_shaped(after)


def _is_dated_item(before: str, after: str) -> bool:
    """Whether a short line ends with its year and the next begins anew, as items of a narrow column do."""
    return len(before) < _LONG and bool(_DATED.search(before)) and after[:1].isupper()


_GOES_ON = re.compile(r"(?:[,&–-]|\b(?:in|at|of|for|from|near|and|the|to|de))$", re.IGNORECASE)
_PLACE = 5
"""Words of the longest town with its country."""


def _is_place_of_post(before: str, after: str) -> bool:
    """Whether a line with a title and perhaps an employer ends, and a town with its country stands below: "Kaduna, Nigeria"."""
    if "," not in after or len(after.split()) > _PLACE or after.endswith((".", ",")) or _GOES_ON.search(before):
        return False
    return title_score(before.split(",")[0]) >= _TITLED and place_score(after) >= 1.0


_TITLED = 0.5


def is_address(text: str) -> bool:
    """A town with its region and country on a line of its own."""
    return text.count(",") > 1 and not text.endswith((".", ",")) and len(text) < 60 and place_score(text) >= 1.0
