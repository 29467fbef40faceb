"""Read how long something was done or is asked for: years in words and figures, the least of a range, months."""

from __future__ import annotations

import re

NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
"""Numbers of years as people write them out."""
_NUMBER = rf"\d{{1,2}}|{'|'.join(NUMBERS)}"
_OF_ELSE = r"(?![\s-](?:olds?|of age|contracts?|leases?|plans?|programmes?|programs?|degrees?|courses?|diplomas?|terms?|warranty)\b)"
"""What is so many years long or old is no time of work."""
_YEARS = re.compile(
    rf"(?<![\d.])\b({_NUMBER})\+?(?: \(\d{{1,2}}\))?[\s-](?:or more |full )?(?:years?|yrs?)\b{_OF_ELSE}", re.IGNORECASE
)
_RANGE = re.compile(
    rf"(?<![\d.])\b({_NUMBER})\s?(?:-|–|to|or)\s?(?:{_NUMBER})\+?[\s-](?:full )?(?:years?|yrs?)\b{_OF_ELSE}",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    rf"(?<![\d.])\b({_NUMBER})\+?[\s-]months?\b{_OF_ELSE}(?=.*\bexperience\b|.*\b(?:as|in|of) )", re.IGNORECASE
)
_NO_DURATION = re.compile(
    r"(?:\b(?:first|last|past|previous|next|every|within|aged|age|older than|less than|under)(?: the| over| of)?|\d (?:to|-|–))\s*$",
    re.IGNORECASE,
)
"""What stands before a number of years that is an age or a date: "within the last two years", "13 to 19 years"."""
_OF_AGE = re.compile(
    r"\b(?:aged?|ages|between|child\w*|pupils?|students?|boys|girls|people|residents?)(?: of| from| the ages of)?\s*$",
    re.IGNORECASE,
)
"""What stands before a range of years that is one of ages: "children of 3 to 5 years"."""


def years_in(text: str) -> int:
    """The largest number of years that a text names; 0 where it names none."""
    matches = (match for match in _YEARS.finditer(text) if not _NO_DURATION.search(text, 0, match.start()))
    return max((_number(match.group(1)) for match in matches), default=0)


def years_asked(text: str) -> float:
    """How many years a requirement asks for: of a range the least, months as a part of a year; 0 where it asks for none."""
    for match in _RANGE.finditer(text):
        if not _NO_DURATION.search(text, 0, match.start()) and not _OF_AGE.search(text, 0, match.start()):
            return _number(match.group(1))
    months = _MONTHS.search(text)
    if months is not None and not years_in(text) and not _NO_DURATION.search(text, 0, months.start()):
        return _number(months.group(1)) / 12
    return years_in(text)


def _number(word: str) -> int:
    return NUMBERS.get(word.lower()) or int(word)
