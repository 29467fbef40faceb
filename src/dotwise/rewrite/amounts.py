"""
Which of two printed amounts is more: "900 g" and "1.1 kg", "30 a month" and "40 a year", "two days" and "25 minutes".

Scales, units and rates are converted where a table knows them both. Where it does not, nobody can tell, and no
direction is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isclose

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_VALUES = {word: float(value) for value, word in enumerate(_WORDS)} | {
    "none": 0.0, "nil": 0.0, "no": 0.0, "nothing": 0.0, "a": 1.0, "an": 1.0, "half": 0.5, "thirty": 30.0, "forty": 40.0,
    "fifty": 50.0, "sixty": 60.0, "hundred": 100.0,
}  # fmt: skip
_SCALES = {
    "k": 1e3, "m": 1e6, "bn": 1e9, "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6,
    "mn": 1e6, "crore": 1e7, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip
_TIMES = {
    "second": 1.0, "sec": 1.0, "minute": 60.0, "min": 60.0, "hour": 3600.0, "hr": 3600.0, "h": 3600.0, "day": 86400.0, "night": 86400.0,
    "week": 604800.0, "fortnight": 1209600.0, "month": 2629800.0, "quarter": 7889400.0, "year": 31557600.0,
}  # fmt: skip
_UNITS = {unit: ("time", value) for unit, value in _TIMES.items()} | {
    "ms": ("time", 1e-3), "millisecond": ("time", 1e-3),
    "mg": ("mass", 1e-3), "g": ("mass", 1.0), "gram": ("mass", 1.0), "kg": ("mass", 1e3), "kilo": ("mass", 1e3),
    "tonne": ("mass", 1e6), "oz": ("mass", 28.35), "ounce": ("mass", 28.35), "lb": ("mass", 453.6), "pound": ("mass", 453.6),
    "mm": ("length", 1e-3), "cm": ("length", 1e-2), "metre": ("length", 1.0), "meter": ("length", 1.0), "km": ("length", 1e3),
    "inch": ("length", 0.0254), "ft": ("length", 0.3048), "foot": ("length", 0.3048), "feet": ("length", 0.3048), "mile": ("length", 1609.3),
    "ml": ("volume", 1e-3), "l": ("volume", 1.0), "litre": ("volume", 1.0), "liter": ("volume", 1.0),
    "kb": ("data", 1e3), "mb": ("data", 1e6), "gb": ("data", 1e9), "tb": ("data", 1e12),
}  # fmt: skip
"""What each unit measures, and how much of it, in seconds, grams, metres, litres or bytes."""
_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
}
_RATE = re.compile(r"[ -]*(?:(?:an?|per|each|every) (?P<of>[a-z\d]+)|/ ?(?P<sign>[a-z]+)|(?P<adverb>[a-z]+ly)\b)")
_SHARE = re.compile(rf" ?(?:out of|in(?= (?:(?!(?:19|20)\d\d\b)\d|(?:{'|'.join(_WORDS)})\b))) (?P<of>\w+)")
_LEAST_WRITTEN_OUT = 1000.0
"""A number from here on leaves out no "thousand" or "million"."""
_ONE_OF = {"people": "person", "men": "man", "women": "woman", "children": "child", "inches": "inch"}
_NO_UNIT = frozenset(
    "in at on by for from with within over under during after before when while since until as so and or but which who that this last "
    "next per each every a an the to of across between through because thanks due only now then today without despite once if".split()
)
"""Words that stand behind a number and are no unit of it."""


@dataclass(frozen=True, slots=True)
class _Amount:
    number: float
    scale: float
    sign: str
    """Of a currency or a share; empty for others."""
    unit: str
    rate: str


def amount_of(count: str) -> float | None:
    """The number that a printed count stands for: 80000.0 for "80k", 2.0 for "two"; None where it is none."""
    word = count.lower().removesuffix(" a").removesuffix(" an").split()[-1]
    if word in _VALUES:
        return _VALUES[word]
    found = re.search(r"(\d[\d,]*(?:\.\d+)?)(k|m|bn)?", word)
    if found is None:
        return None
    return float(found[1].replace(",", "").rstrip(".")) * _SCALES.get(found[2] or "", 1.0)


def more_or_less(first: str, behind_first: str, second: str, behind_second: str) -> int:
    """1 where the second amount is more than the first, -1 where it is less, 0 where nobody can tell.

    Each is a count ("900", "£80k", "three") with the words behind it (" thousand a year ...").
    """
    a, b = _read(first, behind_first), _read(second, behind_second)
    factors = _factors(a, b) if a is not None and b is not None else None
    if a is None or b is None or factors is None:
        return 0
    scales = {(a.scale, b.scale)}
    if any(one.scale == 1.0 and one.number < _LEAST_WRITTEN_OUT for one in (a, b)):
        scales.add((max(a.scale, b.scale),) * 2)  # "from 80 to 90 thousand": both readings have to agree
    found = {_order(a.number * of * factors[0], b.number * to * factors[1]) for of, to in scales}
    return found.pop() if len(found) == 1 else 0


def _order(one: float, other: float) -> int:
    return 0 if isclose(one, other) else 1 if other > one else -1


def _read(count: str, behind: str) -> _Amount | None:
    number, behind = amount_of(count), behind.lower()
    if number is None:
        return None
    suffix = re.search(r"\d(k|m|bn)%?$", count.lower())
    scale = _SCALES[suffix[1]] if suffix else 1.0
    number, said = number / scale, re.match(r"[ -]?([a-z]+)", behind)
    if said and said[1].rstrip("s") in _SCALES and len(said[1]) > 1:
        scale, behind = _SCALES[said[1].rstrip("s")], behind[said.end() :].removeprefix(" of")
        said = re.match(r"[ -]?([a-z]+)", behind)
    sign = (
        "%" if count.endswith("%") or re.match(r" ?(?:%|per ?cent)", behind) else "".join(re.findall(r"[£$€]", count))
    )
    unit = _unit(said[1]) if said and not _RATE.match(behind) and not _SHARE.match(behind) else ""
    behind = behind[said.end() :] if unit and said else behind
    return _Amount(number, scale, sign, unit, _rate(behind))


def _unit(word: str) -> str:
    """A word behind a number as its unit, in the singular; empty where it is none."""
    if word in _NO_UNIT or word.endswith("ing"):
        return ""
    return word if word in _UNITS else _ONE_OF.get(word, word.rstrip("s"))


def _rate(behind: str) -> str:
    """For what an amount counts: "month" for "a month", "10" for "out of 10"; empty where nothing is said."""
    if share := _SHARE.match(behind):
        return share["of"]
    found = _RATE.match(behind)
    if found is None:
        return ""
    return found["of"] or found["sign"] or _ADVERBS.get(found["adverb"], "")


def _factors(a: _Amount, b: _Amount) -> tuple[float, float] | None:
    """By what to multiply each so that they can be compared; what one leaves out it takes from the other. None where nobody knows."""
    if a.sign and b.sign and a.sign != b.sign:
        return None
    units = _common(a.unit, b.unit, _UNITS)
    rates = _common(a.rate, b.rate, {unit: ("time", value) for unit, value in _TIMES.items()})
    return None if units is None or rates is None else (units[0] / rates[0], units[1] / rates[1])


def _common(a: str, b: str, known: dict[str, tuple[str, float]]) -> tuple[float, float] | None:
    if not a or not b or a == b:
        return 1.0, 1.0
    one, other = known.get(a), known.get(b)
    return (one[1], other[1]) if one and other and one[0] == other[0] else None
