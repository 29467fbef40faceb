"""
Numbers behind a name: "Level 3", "Category 2", "Year 6", "Key Stage 1".

A level that is asked for is reached by the same one or a higher one; a year or key stage of a school is that one or another.
"""

from __future__ import annotations

import re
from collections import defaultdict

_CLIMBING = r"level|stage|grade|category|tier|band"
_NAMED = re.compile(
    rf"(?<!\d )(?<!\d)\b(key stage|ks|year|{_CLIMBING})s?[ -]?(\d{{1,2}})(?!\d|[.,]\d| ?%)((?:\s?(?:/|,|&|and|or|to|-|–)\s?\d{{1,2}}\b(?! ?%))*)",
    re.IGNORECASE,
)
_TO = re.compile(r"(\d+)\s?(?:to|-|–)\s?(\d+)", re.IGNORECASE)
_SAME = {"ks": "key stage"}
_OF_SCHOOL = frozenset({"key stage", "year"})


def ranks_in(text: str) -> dict[str, frozenset[int]]:
    """The numbers of each name in a text: "Years 3 to 5" gives 3, 4 and 5 of year."""
    found: dict[str, set[int]] = defaultdict(set)
    for match in _NAMED.finditer(text):
        name = match.group(1).lower()
        listed = match.group(2) + match.group(3)
        found[_SAME.get(name, name)] |= {int(number) for number in re.findall(r"\d+", listed)} | {
            number for first, last in _TO.findall(listed) for number in range(int(first), int(last))
        }
    return {name: frozenset(numbers) for name, numbers in found.items()}


def reaches(asked: str, printed: str) -> bool:
    """Whether a text prints every level and year that is asked for, a higher level for a lower one."""
    given = ranks_in(printed)
    return all(name in given and _is_reached(name, numbers, given[name]) for name, numbers in ranks_in(asked).items())


def falls_short(asked: str, told: str) -> bool:
    """Whether a text names a level or year of the sort asked for, and another or a lower one."""
    given = ranks_in(told)
    return any(
        name in given and not _is_reached(name, numbers, given[name]) for name, numbers in ranks_in(asked).items()
    )


def _is_reached(name: str, asked: frozenset[int], given: frozenset[int]) -> bool:
    """Of several that are asked for the least is enough."""
    return not asked.isdisjoint(given) if name in _OF_SCHOOL else max(given) >= min(asked)
