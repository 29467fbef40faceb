"""What typed text tells of its lines by its words alone: where a sentence ends, where it goes on, whether capitals are used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dotwise.model import Line
from dotwise.outline.dates import spans

OPEN_WORDS = frozenset(
    "a an the and or nor but of in on at to for from with by as into onto over under per via than that which who whose where when while because "
    "is are was were be been my our their his her its this these those between within without through und oder der die "
    "das mit für von et ou de la le les du des y e o del".split()
)
"""Words on which a line cannot end."""
_LEADS_ON = OPEN_WORDS | frozenset(
    "including such etc not also then so if since until after before about around".split()
)
_SENTENCES = re.compile(r"[a-z]{3}[.!?] [A-Z]")
_LONG_LINE = 55
"""Characters of a typed line that is wrapped and no title."""
_UNCAPPED = 0.5
"""Share of lines that begin with a small letter in a document written without capitals; wrapped text has fewer."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|incl|approx|e\.g|i\.e|vs|etc|no|No)\.$")


def ends_sentence(text: str) -> bool:
    """Whether a line ends on the stop of a sentence, and not of a short form."""
    return bool(_SENTENCE_END.search(text)) and not _ABBREVIATION.search(text)


def leads_on(text: str) -> bool:
    """Whether the first word of a line goes on with the one before: "and", "which"."""
    return text.split()[0].strip(",;:()") in _LEADS_ON


_PAST = re.compile(r"(?:was|were|been|am|in charge of|on call)\s+\S+\s+\S")
"""How a duty begins that is told without "I": "was on the committee for a year"."""


def tells_of_past(text: str) -> bool:
    """Whether words that could go on with a line tell something of their own as well."""
    return bool(_PAST.match(text))


WIDEST = 110
"""Characters of the longest line to which people wrap text."""
_NEAR, _EDGED = 15, 3
"""Characters within which wrapped lines end near the edge, and how many of them make an edge."""


def is_unwrapped(lines: Sequence[Line]) -> bool:
    """Whether typed lines are as long as what they say: one is too long to have been wrapped, and no others end where it does."""
    lengths = [len(line.text) + line.indent for line in lines if not line.furniture]
    widest = max(lengths, default=0)
    if widest <= WIDEST or any(line.place.box for line in lines):
        return False
    return sum(length > widest - _NEAR for length in lengths) < _EDGED


def runs_on(first: Line, last: Line, line: Line) -> bool:
    """Whether prose goes on though the next word would have fitted: a long line within a text of several sentences."""
    prose = any(_SENTENCES.search(one.text) for one in (first, last, line))
    flush = first.glyph is None and abs(line.indent - last.indent) < 1.5 and (line.gap or 0.0) < 0.5
    fits = _LONG_LINE <= len(last.text) and len(line.text) <= WIDEST  # what is wider was never wrapped
    return prose and flush and fits and not spans(last.text[-12:])


def is_uncapped(lines: Sequence[Line]) -> bool:
    """Whether most lines begin with a small letter, those too that wrapping cannot have begun: after a blank line, a sign, a full stop."""
    opened = [line.text[0].islower() for line in lines if line.text[:1].isalpha() and not line.furniture]
    fresh = [
        line.text[0].islower()
        for last, line in pairwise(lines)
        if line.text[:1].isalpha()
        and not line.furniture
        and (line.gap or line.glyph is not None or ends_sentence(last.text))
    ]
    return all(sum(small) > _UNCAPPED * len(small) for small in (opened, fresh or opened))


_POINTER = re.compile(
    r"\b(?:like|as|after|before|of|for|with|from|by|about|on|than|to|do|did|does) (?:this|that|these|those)$"
)


def ends_on_pointer(text: str) -> bool:
    """Whether the last words point back at what was told, so that a line may end on them: "left it like this"."""
    return bool(_POINTER.search(text))


def is_pending(text: str) -> bool:
    """Whether the words cannot end here."""
    if re.search(r"[^\W\d_][-‐]$|[,&/(–—]$|\s\+$", text):
        return True
    last = re.search(r"(?<![\d/])\b([^\W\d_]+)$", text)  # not the letter of "Category 3a" or "n/a"
    if last and last[1].lower() in OPEN_WORDS and (last[1].islower() or last[1] in ("My", "Our", "The")):
        return True
    return text.count("(") > text.count(")")
