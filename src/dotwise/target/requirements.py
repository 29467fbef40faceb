"""
Find what a job ad asks for, word for word: list items below a heading that asks, and sentences that demand.

What the post will do every day is asked for too (``find_tasks``); it counts for less than what is demanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dotwise.language.credentials import is_credential
from dotwise.model import JobRequirement

_BULLET = re.compile(r"^\s*(?:[-–—*•●▪◦‣·+>]|\d{1,2}[.)])\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")
_ASKS = re.compile(
    r"\b(?:what we (?:ask|need|want|look for|expect|are looking for)|what you(?:'ll|’ll| will)? (?:need|bring|have|offer)"
    r"|requirements?|qualifications?|you (?:have|bring|are|offer|should|will have|must)|about you|who you are|your profile"
    r"|must[- ]haves?|essentials?|person specification|skills|experience|we (?:ask|expect|need|look for)|looking for"
    r"|you(?:'ll|’ll| will)? (?:need|require)|(?:candidates?|applicants?)(?! (?:experience|care))|(?:right|great|good|perfect) (?:person|fit)|person spec"
    r"|to be (?:successful|considered)|criteria|competenc\w+|credentials|minimum|your background)\b",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\b(?:nice[- ]to[- ]haves?|desirable|preferred|bonus|a plus|pluses|optional|advantage\w*|would be great|good to have"
    r"|ideally|welcome|we would love|even better|would (?:help|be (?:nice|good))|helps if|you (?:might|may)(?: also)? (?:have|bring)"
    r"|not (?:essential|required|needed))\b",
    re.IGNORECASE,
)
_SURELY_ASKS = re.compile(
    r"\b(?:you(?:'ll|’ll| will)? (?:need|require|bring|must)|(?:ideal|successful|right) (?:candidate|person)|looking for)\b",
    re.IGNORECASE,
)
"""Words that ask even where the heading names the role or the work: "What you need in this role"."""
_ELSE = re.compile(
    r"\b(?:what we offer|we offer|benefits|perks|why (?:join|us)|about (?:us|the company|the role)|who we are|how to apply"
    r"|to apply|apply|salary|the (?:role|job|post|position)|responsibilit\w+|duties|what you(?:'ll|’ll| will) (?:do|be doing)"
    r"|your (?:tasks|day|role)|tasks|the work|hours|contact|equal opportunit\w+|in return|next steps)\b",
    re.IGNORECASE,
)
_TASKS = re.compile(
    r"\b(?:responsibilit\w+|duties|what you(?:'ll|’ll| will) (?:do|be doing)|you(?:'ll|’ll| will) (?:do|be doing)"
    r"|your (?:tasks|day|role|work)|(?:key |main )?tasks|the (?:work|role|job)|in this (?:role|post|job)|day to day|responsible for|you(?:'ll|’ll| will)(?: be)?(?=\W*$))(?!\w)",
    re.IGNORECASE,
)
"""Headings below which the work itself is listed."""
_ABOUT_THE_HOUSE = re.compile(r"\b(?:offer|benefits|perks|about|why|apply|salary|hours|contact)\b", re.IGNORECASE)
_MOST_TASKS = 12
_NEEDED = r"(?:is |are )?(?:required|needed|essential|mandatory|necessary|a must)"
_WELCOME = r"(?:is |are |would be )?(?:strongly |highly )?(?:preferred|desirable|desired|welcome|an? (?:plus|advantage|bonus|asset)|nice to have|ideal)"
_BOTH = re.compile(
    rf"^(?P<must>[^,;()]+? {_NEEDED})\W+(?:and |but |with )?(?P<nice>[^,;()]+? {_WELCOME})\W*$"
    rf"|^(?P<nice_first>[^,;()]+? {_WELCOME})\W+(?:and |but |with )?(?P<must_last>[^,;()]+? {_NEEDED})\W*$",
    re.IGNORECASE,
)
"""One item that asks for two things: "A required, B preferred"."""
_DEMAND = re.compile(
    r"\b(?:is|are) (?:needed|required|essential|necessary|a must|mandatory)\b|\bmust (?:have|hold|be|speak)\b"
    r"|\brequires?\b|\byou(?:'ll|’ll| will)? need\b",
    re.IGNORECASE,
)
_EXPECT = re.compile(
    r"\b(?:you (?:have|bring|are|know|speak|hold|can|should)|we (?:expect|need|want)|experience (?:of|with|in)|ideally"
    r"|is a plus|an advantage|desirable|preferred|knowledge of|fluent|proficien\w+|at least \w+ years)\b",
    re.IGNORECASE,
)
CREDENTIAL = re.compile(
    r"\b(?:licen[cs]ed?|registration|registered|certifi\w+|diploma|degree|bachelor\w*|master'?s|qualification|qualified"
    r"|chartered|designation|clearance|(?:background|record|police|dbs|reference) check|accredit\w+|signed off|phd|mba|gcse\w*"
    r"|apprenticeship completed|member of|membership of|level \d|cpc|nvq|hnd|bsc|msc)\b",
    re.IGNORECASE,
)
SHORT_NAME = re.compile(r"\b(?:[A-Z][A-Za-z]*[A-Z]\w*)\b")
"""A paper by its letters: "RN", "BSc", "PCCN"."""
_QUALITY = re.compile(
    r"\b(?:team ?player|teamwork|calm|patient|patience|empath\w+|communicat\w+|interpersonal|self-?starter|motivated|flexib\w+"
    r"|reliab\w+|resilien\w+|detail|creativ\w+|curious|honest\w*|integrity|positive|proactive|initiative|problem[- ]solv\w+"
    r"|organi[sz]ed|punctual|enthusias\w+|passion\w*|adaptab\w+|leadership skills|analytical|attitude|personality|humou?r)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:years?|experience|has|have|had|worked|led|managed|built|made|background in|track record|you \w+(?:ed|e|s)?)\b",
    re.IGNORECASE,
)
_HEADING_WORDS = 9
_LEADS_IN = re.compile(r"[:：]\W*$")
"""What ends so introduces what follows and asks for nothing itself."""
_HEADED = re.compile(r"(?P<head>[^:：]{2,60})[:：]\s+(?P<rest>\w.*)")
"""A heading and what stands under it on one line: "Essential: a driving licence"."""
_NAMING = re.compile(r"\b(?:experience|skills?|qualifications?|competenc\w+|credentials|background)\b", re.IGNORECASE)
"""Words of a heading without which the rest of its line would say too little: "Experience: five years"."""
_SAYS_SO = re.compile(
    r"^(?!what|who)\w.*\b(?:is|are) (?:needed|required|essential|necessary|a must|mandatory)$", re.IGNORECASE
)
"""A sentence without its full stop: "A driving licence is essential"."""


class Zone(StrEnum):
    """Which part of an ad a line stands in."""

    OPEN = "open"
    ASKS = "asks"
    WISHES = "wishes"
    TASKS = "tasks"
    ELSE = "else"


class Necessity(StrEnum):
    """Whether an ad asks for a thing or only wishes for it."""

    MUST = "must"
    NICE = "nice"


@dataclass(frozen=True, slots=True)
class Item:
    """A printed line of the ad without its bullet sign."""

    text: str
    zone: Zone
    listed: bool


def find_requirements(text: str) -> tuple[JobRequirement, ...]:
    """The requirements of an ad, in order, each once.

    Where the ad lists what it asks for, the list is taken and, from the prose, only plain demands ("a licence is
    needed"). Where it has no such list, sentences that say what the applicant has or brings are taken.
    """
    items = _items(text)
    printed = {item.zone for item in items if item.listed}
    zones = printed & {Zone.ASKS, Zone.WISHES} or printed & {Zone.OPEN}
    cue = _DEMAND if zones else _EXPECT
    found: dict[str, JobRequirement] = {}
    for item in items:
        if item.listed and item.zone in zones:
            for part, necessity in _parted(item.text, _necessity_in(item.zone)):
                found.setdefault(part, requirement(part, necessity))
        elif not item.listed and (item.zone not in (Zone.ELSE, Zone.TASKS) or cue is _DEMAND):
            for sentence in _SENTENCE_END.split(item.text):
                if cue.search(sentence) or (not zones and _DEMAND.search(sentence)):
                    found.setdefault(sentence, requirement(sentence, Necessity.MUST))
    return tuple(found.values())


def find_tasks(text: str) -> tuple[JobRequirement, ...]:
    """What the post will do, as listed below "What you will do" and the like, in order, each once."""
    listed = [item.text for item in _items(text) if item.listed and item.zone is Zone.TASKS]
    return tuple(JobRequirement(text, "should", "task") for text in dict.fromkeys(listed))[:_MOST_TASKS]


def demanded(lines: Iterable[str]) -> Iterator[JobRequirement]:
    """The requirements among lines that are all asked for; a heading is none and says of those below it which are wished for."""
    necessity = Necessity.MUST
    for line in lines:
        if _LEADS_IN.search(line):
            necessity = _necessity_in(_zone(line))
        else:
            yield requirement(line, necessity)


def _parted(text: str, necessity: Necessity) -> tuple[tuple[str, Necessity], ...]:
    """The things that one item asks for, each with how much it is needed."""
    both = _BOTH.match(text)
    if both is None:
        return ((text, necessity),)
    must, nice = both["must"] or both["must_last"], both["nice"] or both["nice_first"]
    needed, welcome = (must, Necessity.MUST), (nice, Necessity.NICE)
    return (needed, welcome) if both["must"] else (welcome, needed)


def _necessity_in(zone: Zone | None) -> Necessity:
    return Necessity.NICE if zone is Zone.WISHES else Necessity.MUST


def requirement(text: str, necessity: Necessity) -> JobRequirement:
    """A requirement with its kind; ``necessity`` is what stands around it, its own words may say that it is only wished for."""
    said = Necessity.NICE if _WISHES.search(text) else necessity
    return JobRequirement(text, said.value, kind_of(text))


def kind_of(text: str) -> str:
    """credential, trait, skill or experience, by the words of the requirement."""
    bare = _BARE.sub("", text)
    if CREDENTIAL.search(text) or (SHORT_NAME.search(bare) and is_credential(bare)):
        return "credential"
    if _QUALITY.search(text) and not re.search(r"\byears?\b", text):
        return "trait"
    if _DONE.search(text) or len(text.split()) > 6:
        return "experience"
    return "skill"


_BARE = re.compile(rf"\W*\b(?:{_NEEDED}|{_WELCOME})\W*$", re.IGNORECASE)
"""What is said of a paper behind its name: "BSN required"."""


def _items(text: str) -> list[Item]:
    """The lines of an ad, each in its zone; a heading opens a zone, a blank line ends a list below it."""
    items: list[Item] = []
    zone, in_list = Zone.OPEN, False
    for line in text.splitlines():
        bullet = _BULLET.match(line)
        stripped = line.strip()
        if not stripped:
            if in_list:
                zone, in_list = Zone.OPEN if zone in (Zone.ASKS, Zone.WISHES) else zone, False
            continue
        if bullet:
            items.append(Item(line[bullet.end() :].strip(), zone, True))
            in_list = True
        elif headed := _headed(stripped):
            zone, in_list = headed.zone, False
            items.append(headed)
        elif (opened := _zone(stripped)) is not None:
            zone, in_list = opened, False
        elif not _LEADS_IN.search(stripped):
            items.append(Item(stripped, zone, False))
    return items


def _headed(line: str) -> Item | None:
    """What a heading on the same line asks for, in the zone that the heading opens; None for any other line."""
    parts = _HEADED.fullmatch(line)
    zone = _zone(parts["head"]) if parts else None
    if parts is None or zone is None:
        return None
    return Item(line if _NAMING.search(parts["head"]) else parts["rest"], zone, True)


def _zone(line: str) -> Zone | None:
    """The zone that a line opens, if it is a heading: short and without a full stop, or one that ends in a colon."""
    if _LEADS_IN.search(line):
        line = " ".join(line.split()[-_HEADING_WORDS:])
    elif len(line.split()) > _HEADING_WORDS or line.endswith((".", "!", ";", ",")) or _SAYS_SO.match(line):
        return None
    if _WISHES.search(line):
        return Zone.WISHES
    if _SURELY_ASKS.search(line):
        return Zone.ASKS
    if _TASKS.search(line) and not _ABOUT_THE_HOUSE.search(line):
        return Zone.TASKS
    if _ELSE.search(line):
        return Zone.ELSE
    if _ASKS.search(line):
        return Zone.ASKS
    return None
