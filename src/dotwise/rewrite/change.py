"""
A measured change that a clause lets happen by itself, and the verb with which somebody could have made it.

"Pass rate went from 38% to 71%" is raised, "Releases now take 25 minutes instead of two days" is cut: the direction
comes from the two figures, or from the verb where they cannot be compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dotwise.rewrite.amounts import amount_of, more_or_less

_COUNT = (
    r"(?:(?:about|around|nearly|almost|roughly|over|under|some|up to|more than|less than) )?"
    r"(?:[£$€]?\d(?:[\d.,]*\d)?(?:[kKmM]|bn)?%?|half an?|zero|none|nil|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a hundred|half|an?)"
)
_SHARE = (
    r"(?:(?:about|around|nearly|almost|over|roughly|more than|less than) )?(?:an?|one|two|three|half)"
    r"(?: an?)?(?:[- ](?:third|half|quarter|fifth|sixth|tenth)s?)?|(?:(?:about|nearly|almost|over) )?[£$€]?\d(?:[\d.,]*\d)?(?:[kKmM]|bn)?%?"
)
_AUX = r"(?:has |have |had )?(?:now |since |also |then )?"
_UP = frozenset("rose risen grew grown increased climbed".split())
_DOWN = frozenset("fell fallen dropped decreased shrank shrunk declined reduced".split())
_WENT = (
    r"(?P<verb>went|gone|came|come|improved|reduced|fell|fallen|rose|risen|dropped|grew|grown|moved|increased|decreased|shrank|"
    r"shrunk|declined|climbed)(?P<way> up| down)?"
)
_FROM_TO = re.compile(rf"{_AUX}{_WENT} (?P<rest>from (?P<a>{_COUNT})\b(?![.,]\d)(?P<mid>[^;:]{{0,30}}?) to (?P<b>{_COUNT})(?!\w|[.,]\d).*)$", re.I)  # fmt: skip
_BY = re.compile(rf"{_AUX}{_WENT} (?P<rest>by (?P<share>{_SHARE})(?![\w-]).*)$", re.IGNORECASE)
_BARE = re.compile(rf"(?P<verb>up|down)(?P<way>) (?P<rest>from (?P<a>{_COUNT})\b(?![.,]\d)(?P<mid>[^;:]{{0,30}}?) to (?P<b>{_COUNT})(?!\w|[.,]\d).*)$", re.I)  # fmt: skip
_TIMES = re.compile(rf"{_AUX}(?P<verb>halved|doubled|trebled|tripled)\b(?P<rest>.*)$", re.IGNORECASE)
_TO_NIL = re.compile(rf"{_AUX}{_WENT} (?P<rest>to (?P<b>nil|zero|none|nothing)\b.*)$", re.IGNORECASE)
_UNIT = r"[a-z]+(?:s|men|people)?"
_INSTEAD = re.compile(
    rf"(?P<verb>(?:now )?(?:takes?|is|are|in|has|needs?)(?: now)?) (?P<b>{_COUNT}) (?P<unit>(?!or\b){_UNIT})(?P<rate> (?:an?|per) [a-z]+)?(?P<now> now)? "
    rf"(?:instead of|rather than|not) (?P<a>{_COUNT})(?![\w])(?: (?P<unit2>(?!and\b|or\b|which\b|so\b|in\b|at\b|for\b|an?\b|per\b|each\b|every\b){_UNIT}))?(?P<rest>.*)$",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(
    r"no (?P<thing>[a-z][\w' -]{2,40}?)(?P<at> (?:in|at|during|for|over) [^()]{4,50}?) \((?P<a>\w+) (?:in|at|during) (?:the|our) "
    r"(?:one|ones|year|last|previous)\b[^)]*\)$",
    re.IGNORECASE,
)
_BARRED = re.compile(
    r"^(?:it|they|this|that|these|those|which|who|he|she|we|i|you|there|what|where|when|people|nobody|and|but|so)\b|"
    r"[;:()]|\b(?:which|who|that|is|are|was|were|has|have|had|been)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"(?:he|she|they|manager|owner|director|team|supervisor|crew|colleagues?|company|firm|class|classes)$", re.I
)


@dataclass(frozen=True, slots=True)
class Change:
    """``thing`` went ``how``: "pass rate", "raise", "from 38% to 71%". ``extra`` is what the clause says beyond it."""

    thing: str
    verb: str
    """Lemma: raise, cut, double, halve, bring, improve."""
    how: str
    extra: str = ""


@lru_cache(maxsize=2048)
def read_change(clause: str) -> Change | None:
    """The measured change of a clause whose subject is the thing itself; None for any other clause."""
    for pattern, make in _WAYS:
        found = pattern.search(clause)
        if found and _is_thing(found["thing"].removesuffix(" now")):
            return make(found)
    none = _NO_LONGER.match(clause)
    if none and amount_of(none["a"]):
        return Change(none["thing"], "cut", f"from {none['a'].lower()} to none{none['at']}")
    return None


def _moved(found: re.Match[str]) -> Change:
    groups = found.groupdict()
    way = (groups.get("way") or "").strip().lower()
    verb = groups["verb"].lower()
    rest = groups["rest"].strip()
    direction = _figures_say(found) if groups.get("a") else 0
    if rest.lower().startswith("to "):
        direction = -1
    told = 1 if way == "up" or verb in _UP | {"up"} else -1 if way == "down" or verb in _DOWN | {"down"} else 0
    if not direction or direction == -told:
        direction = 0 if direction else told  # "the place rose from 9 to 4": which way was meant is not sure
    lemma = {1: "raise", -1: "cut", 0: "bring"}[direction]
    if not direction and verb == "improved":
        lemma = "improve"
    how, extra = _parted(rest)
    return Change(found["thing"], lemma, how, extra)


def _figures_say(found: re.Match[str]) -> int:
    return more_or_less(found["a"], found["mid"], found["b"], found.string[found.end("b") :])


def _times(found: re.Match[str]) -> Change:
    lemma = {"halved": "halve", "doubled": "double", "trebled": "treble", "tripled": "triple"}[found["verb"].lower()]
    how, extra = _parted(found["rest"].strip(" ,"))
    return Change(found["thing"], lemma, how, extra)


def _instead(found: re.Match[str]) -> Change | None:
    thing, unit = found["thing"].removesuffix(" now"), found["unit"]
    a, b = found["a"], found["b"]
    rest = found["rest"]
    direction = more_or_less(a, f" {found['unit2'] or ''}{rest}", b, f" {unit}{found['rate'] or ''}")
    if (
        not direction
        or found["verb"].lower().endswith("has")
        or (found["rate"] and re.match(r" (?:an?|per|each|every) ", rest))
    ):
        return None
    verb = "cut" if direction < 0 else "raise"
    target = f"{b} {unit}" if found["unit2"] and found["unit2"] != unit else b
    start = f"{a} {found['unit2'] or _number_of(unit, a)}{found['rate'] or ''}"
    return Change(thing, verb, f"from {start} to {target}", rest.strip())


def _number_of(unit: str, count: str) -> str:
    """``unit`` in the number that ``count`` asks for: "man" after "three" is "men"."""
    one = count.lower() in ("one", "a", "an", "1", "half a", "half an")
    plurals = {"man": "men", "woman": "women", "person": "people"}
    if one or unit.endswith("s") or unit in plurals.values():
        return unit
    return plurals.get(unit, f"{unit}s")


def _parted(rest: str) -> tuple[str, str]:
    """The change itself, and the clause that is only joined to it: "from 9 to 2" and "any driver can do it"."""
    joint = re.search(r"(?:, (?:and |but |which |so )|; | and (?=(?:any|all|no|nobody|none|every|the|now|is|are|has|have)\b))", rest)  # fmt: skip
    if joint is None:
        return rest, ""
    return rest[: joint.start()], rest[joint.start() :].strip()


def _is_thing(text: str) -> bool:
    words = text.split()
    return not _BARRED.search(text) and len(words) <= 9 and not _PERSONAL.search(text) and words[0].lower() != "no"


_WAYS = (
    *tuple(
        (re.compile(rf"^(?P<thing>.{{3,60}}?),? {pattern.pattern}", re.IGNORECASE), make)
        for pattern, make in ((_FROM_TO, _moved), (_BARE, _moved), (_BY, _moved), (_TO_NIL, _moved), (_TIMES, _times))
    ),
    (re.compile(rf"^(?P<thing>.{{3,50}}?) (?:now )?{_INSTEAD.pattern}", re.IGNORECASE), _instead),
)
"""Every way in which a clause tells a change, the surest first."""
_FEWER = re.compile(
    r"(?:which |and |it )?(?:ended up|ending up|resulting|resulted|came out|left us)? ?(?:with|in) "
    r"(?P<share>(?:about |nearly |almost |over |roughly )?(?:\d[\d.,]*%|an? (?:third|half|quarter|fifth))) (?P<way>fewer|less|more|higher|lower) "
    r"(?P<thing>[a-z][^,;.()]{2,60})$",
    re.IGNORECASE,
)


def share_of(clause: str) -> Change | None:
    """Words such as "which ended up with 38% fewer calls" as a change: cut the calls by 38%; None for other clauses."""
    found = _FEWER.match(clause)
    if found is None:
        return None
    verb = "raise" if found["way"].lower() in ("more", "higher") else "cut"
    return Change(found["thing"], verb, f"by {found['share']}")


def fewer(clause: str) -> str | None:
    """Words such as "which ended up with 38% fewer calls" as a clause of its own: "calls fell by 38%"; None for other clauses."""
    found = _FEWER.match(clause)
    if found is None:
        return None
    verb = "rose" if found["way"].lower() in ("more", "higher") else "fell"
    return f"{found['thing']} {verb} by {found['share']}"


@lru_cache(maxsize=512)
def restated(text: str) -> str:
    """Every measured change of a text as "raise the thing from A to B": what a rewrite of it may say."""
    found = []
    for clause in _clauses(text):
        change = read_change(clause)
        if change is not None:
            found.append(f"{change.verb} {change.thing} {change.how} number of")
        turned = fewer(clause)
        if turned is not None:
            found.append(f"{turned}, cut raise by")
    return ". ".join(found)


def _clauses(text: str) -> tuple[str, ...]:
    """Every run of words that may be a clause: from the start or a joint to the end or the next joint."""
    bare = text.rstrip(" .;")
    joints = [
        (0, 0),
        *(
            (m.start(), m.end())
            for m in re.finditer(r", (?:and |so |but )?|; (?:and )?|\. | and | so that |(?= which )", bare)
        ),
    ]
    ends = [start for start, _ in joints[1:]] + [len(bare)]
    starts = [end for _, end in joints]
    return tuple(dict.fromkeys(bare[a:b].strip() for a in starts for b in (*ends, len(bare)) if 8 < b - a < 160))
