"""Find what a job ad asks for, word for word: list items below a heading that asks, and sentences that demand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from dotwise.model import JobRequirement

_BULLET = re.compile(r"^\s*(?:[-–—*•●▪◦‣·+>]|\d{1,2}[.)])\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")
_ASKS = re.compile(
    r"\b(?:what we (?:ask|need|want|look for|expect|are looking for)|what you(?:'ll|’ll| will)? (?:need|bring|have|offer)"
    r"|requirements?|qualifications?|you (?:have|bring|are|offer|should|will have|must)|about you|who you are|your profile"
    r"|must[- ]haves?|essentials?|person specification|skills|experience|we (?:ask|expect|need|look for)|looking for"
    r"|ideal candidate|criteria|competenc\w+|credentials|minimum|your background)\b",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\b(?:nice[- ]to[- ]haves?|desirable|preferred|bonus|a plus|pluses|optional|advantage\w*|would be great|good to have"
    r"|ideally|welcome|we would love)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:what we offer|we offer|benefits|perks|why (?:join|us)|about (?:us|the company|the role)|who we are|how to apply"
    r"|to apply|apply|salary|the (?:role|job|post|position)|responsibilit\w+|duties|what you(?:'ll|’ll| will) (?:do|be doing)"
    r"|your (?:tasks|day|role)|tasks|the work|hours|contact|equal opportunit\w+|in return|next steps)\b",
    re.IGNORECASE,
)
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


class Zone(StrEnum):
    """Which part of an ad a line stands in."""

    OPEN = "open"
    ASKS = "asks"
    WISHES = "wishes"
    ELSE = "else"


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
    asked = [item for item in items if item.listed and item.zone in (Zone.ASKS, Zone.WISHES)]
    if not asked:
        asked = [item for item in items if item.listed and item.zone is Zone.OPEN]
    cue = _DEMAND if asked else _EXPECT
    found: dict[str, JobRequirement] = {}
    for item in items:
        if item in asked:
            found.setdefault(item.text, requirement(item.text, item.zone is Zone.WISHES))
        elif not item.listed and (item.zone is not Zone.ELSE or cue is _DEMAND):
            for sentence in _SENTENCE_END.split(item.text):
                if cue.search(sentence) or (not asked and _DEMAND.search(sentence)):
                    found.setdefault(sentence, requirement(sentence, False))
    return tuple(found.values())


def requirement(text: str, wished: bool) -> JobRequirement:
    """A requirement with its necessity (must or nice) and its kind."""
    necessity = "nice" if wished or _WISHES.search(text) else "must"
    return JobRequirement(text, necessity, kind_of(text))


def kind_of(text: str) -> str:
    """credential, trait, skill or experience, by the words of the requirement."""
    if CREDENTIAL.search(text):
        return "credential"
    if _QUALITY.search(text) and not re.search(r"\byears?\b", text):
        return "trait"
    if _DONE.search(text) or len(text.split()) > 6:
        return "experience"
    return "skill"


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
        elif (opened := _zone(stripped)) is not None:
            zone, in_list = opened, False
        else:
            items.append(Item(stripped, zone, False))
    return items


def _zone(line: str) -> Zone | None:
    """The zone that a line opens, if it is a heading: short and without a full stop."""
    if len(line.split()) > _HEADING_WORDS or line.endswith((".", "!", ";", ",")):
        return None
    if _WISHES.search(line):
        return Zone.WISHES
    if _ELSE.search(line):
        return Zone.ELSE
    if _ASKS.search(line):
        return Zone.ASKS
    return None
