"""How reasons quote a line: whole clauses, whole numbers with what they count."""

from __future__ import annotations

import re

from dotwise.judge.phrases import whole_phrase
from dotwise.judge.view import LineView
from dotwise.language.anatomy import Figure, FigureKind, Span
from dotwise.rules._rule import Hit
from dotwise.rules._spans import whole_numbers

_DIGIT = re.compile(r"(?:[£$€]\s?)?\d")
_BARE = ("to", "at", "than", "up", "more", "less")
"""Words before a number that are no part of it when they stand alone."""
_COUNTED = re.compile(r"(?:[-–/]\w+)*")
_CLOCK = re.compile(r"(?::\d\d)?\s?(?:[ap]\.?m\b|o['’]clock\b)")
_AT_AN_HOUR = re.compile(r"\b(?:at|from|until|by|till|before|after) (?:half past )?\d{1,2}[.:]\d\d$", re.IGNORECASE)


def clause(view: LineView, start: int, end: int) -> str:
    """The clause around ``start:end``, with three dots where it goes on."""
    begin, stop = whole_phrase(view.parsed, start, end)
    told = quoted(view, (begin, stop))
    goes_on = view.parsed.text[stop:].lstrip()[:1].isalnum() and view.parsed.text[stop - 1] not in ",;.:"
    return f"{told[:-1]} …”" if goes_on else told


def quoted(view: LineView, span: Span) -> str:
    """The words of a span in quotes, no number cut in two."""
    whole = whole_numbers(view.parsed.text, Hit(*span))
    words = view.parsed.text[whole.start : whole.end].strip(" ,;.")
    bare = words.removeprefix("'s ").removeprefix("’s ")
    shut = view.parsed.text[whole.end : whole.end + 1] == ")" and bare.count("(") > bare.count(")")
    return f"“{bare}{')' if shut else ''}”"


def figure_words(view: LineView, figure: Figure) -> str:
    """The number as it is printed, with what it counts: "5-6 patients", not "to 5"."""
    text = view.parsed.text
    number = _DIGIT.search(text, figure.start, figure.end)
    start = number.start() if number and figure.hedge in _BARE else figure.start
    end = whole_numbers(text, Hit(start, figure.end)).end
    counted = _COUNTED.match(text, end)
    end = counted.end() if counted else end
    noun = next((token for token in view.parsed.tokens if end <= token.start <= end + 1), None)
    if noun is not None and noun.pos in ("NOUN", "PROPN") and figure.kind is not FigureKind.VANITY:
        end = noun.end
    return quoted(view, (start, end))


def is_clock_time(view: LineView, figure: Figure) -> bool:
    """Whether the number is an hour: "am", "pm" or "o'clock" follows it, or it is printed as one ("at 6.30")."""
    text = view.parsed.text
    return _CLOCK.match(text, figure.end) is not None or _AT_AN_HOUR.search(text[: figure.end]) is not None
