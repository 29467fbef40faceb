"""Words by which an ad tells what a line of it is: signs that the nets weigh (``target.asking``), none of which decides alone."""

from __future__ import annotations

import re
from enum import StrEnum

CREDENTIAL = re.compile(
    r"\b(?:licen[cs]ed?|registration|registered|certifi\w+|diploma|degree|bachelor\w*|master'?s|qualification|(?<!newly )qualified"
    r"|chartered|designation|clearance|(?:background|record|police|dbs|reference|barring service) check|accredit\w+|signed off|phd|mba|gcse\w*"
    r"|apprenticeship completed|member of|membership of|level \d|cpc|nvq|npq\w*|hnd|bsc|msc)\b",
    re.IGNORECASE,
)
QUALITY = re.compile(
    r"\b(?:team ?player|teamwork|calm|patient(?! (?:care|safety|experience|records?|flow|handling|contact|outcomes?|groups?))|patience|empath\w+"
    r"|communicat\w+|interpersonal|self-?starter|motivated|flexib\w+"
    r"|reliab\w+|resilien\w+|detail|creativ\w+|curious|honest\w*|integrity|positive|proactive|initiative|problem[- ]solv\w+"
    r"|organi[sz]ed|punctual|enthusias\w+|passion\w*|adaptab\w+|leadership skills|analytical|attitude|personality|humou?r)\b",
    re.IGNORECASE,
)
WISHES = re.compile(
    r"\b(?:nice[- ]to[- ]haves?|desirable|preferred|preferabl[ye]|bonus|a plus|pluses|optional|advantage\w*|would be great|good to have"
    r"|ideally|welcome|we would love|even better|would (?:help|be (?:nice|good))|helps if|you (?:might|may)(?: also)? (?:have|bring)"
    r"|not (?:essential|required|needed)|desired|helpful|beneficial|useful|an asset|extra credit|stand out|set you apart|handy|highly regarded)\b",
    re.IGNORECASE,
)
WELCOME = (
    r"(?:is |are |would be )?(?:also |strongly |highly |very )?(?:preferred|desirable|desired|welcome|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|nice to have|ideal"
    r"|helpful|useful|beneficial|highly regarded|not (?:a must|essential|required|needed))"
)
"""How a part of a line ends that is only wished for: "Arabic is a plus"."""
DEMANDS = re.compile(
    r"\b(?:is|are) (?:needed|required|essential|necessary|a must|mandatory)\b|\bmust (?:have|hold|be|speak)\b"
    r"|\brequires?\b|\byou(?:'ll|’ll| will)? need\b",
    re.IGNORECASE,
)
_EXPECTS = re.compile(
    r"\b(?:you (?:have|bring|are|know|speak|hold|can|should)|we (?:expect|need|want)|experience (?:of|with|in)|ideally"
    r"|is a plus|an advantage|desirable|preferred|knowledge of|fluent|proficien\w+|at least \w+ years)\b",
    re.IGNORECASE,
)
OF_LINES = (
    DEMANDS,
    _EXPECTS,
    WISHES,
    re.compile(r"\byou(?:'ll|’ll| will)? (?:have|hold|bring|need|are|possess|know|speak|enjoy)\b", re.IGNORECASE),
    re.compile(r"\byou(?:'ll|’ll| will)\b", re.IGNORECASE),
    re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE),
    re.compile(r"\byou(?:r|'\w+|’\w+)?\b", re.IGNORECASE),
    re.compile(r"\b(?:apply|send|cv|email|contact|closing|deadline|interview)\b", re.IGNORECASE),
    re.compile(r"[£$€]|\bper (?:hour|annum|month)|salary|pension|holiday|discount", re.IGNORECASE),
    CREDENTIAL,
    QUALITY,
    re.compile(r"\b(?:years?|yrs?)\b", re.IGNORECASE),
)
"""Signs that are looked for in a line and in the heading above it."""
OF_LINES_ALONE = (
    re.compile(
        r"^(?:an? )?(?:\w+ )?(?:ability|able|willing\w*|knowledge|experience\w*|understanding|familiar\w*|proficien\w+|proven|strong"
        r"|good|excellent|must|fluen\w+|comfortable|confident|degree|bachelor)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:candidates?|applicants?|somebody|someone|the (?:right|ideal|successful) (?:person|candidate)|post ?holder)\b",
        re.IGNORECASE,
    ),
    re.compile(r"[.!]\W*$"),
    re.compile(r"\?\W*$"),
    re.compile(r":\W*$"),
    re.compile(r"^[a-z]"),
    re.compile(r"^\w+ing\b"),
    re.compile(r"\b(?:no|not|n[o']t)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:no|not|n['’]t)\b.{0,40}\b(?:required|needed?|necessary|essential|expected|matter|mind|care)\b",
        re.IGNORECASE,
    ),
)
"""Signs that are looked for in a line only: what it opens and ends with, whom it speaks of."""


class Zone(StrEnum):
    """Which part of an ad a heading opens, as far as its words tell; the nets read on where they do not."""

    OPEN = "open"
    ASKS = "asks"
    WISHES = "wishes"
    TASKS = "tasks"
    ELSE = "else"


_ASKS = re.compile(
    r"\b(?:what we (?:ask|need|want|look for|expect|are looking for)|what you(?:'ll|’ll| will)? (?:need|bring|have|offer)"
    r"|requirements?|qualifications?|you (?:have|bring|are|offer|should|will have|must)|about you|who you are|your profile"
    r"|must[- ]haves?|essentials?|person specification|skills|experience|we (?:ask|expect|need|look for)|looking for"
    r"|you(?:'ll|’ll| will)? (?:need|require)|(?:candidates?|applicants?)(?! (?:experience|care))|(?:right|great|good|perfect) (?:person|fit)|person spec"
    r"|to be (?:successful|considered)|criteria|competenc\w+|credentials|minimum|your background)\b",
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
    r"\b(?:responsibilit\w+|duties|what you(?:'ll|’ll| will) (?:do|be doing)|you(?:'ll|’ll| will) (?:do|be doing)|what will you be doing"
    r"|your (?:tasks|day|role|work)|(?:key |main )?tasks|the (?:work|role|job)|in this (?:role|post|job)|day to day|responsible for|you(?:'ll|’ll| will)(?: be)?(?=\W*$))(?!\w)",
    re.IGNORECASE,
)
"""Headings below which the work itself is listed."""
_ABOUT_THE_HOUSE = re.compile(r"\b(?:offer|benefits|perks|about|why|apply|salary|hours|contact)\b", re.IGNORECASE)


def zone_of(heading: str) -> Zone:
    """Which part of an ad a heading opens."""
    if not heading:
        return Zone.OPEN
    if WISHES.search(heading):
        return Zone.WISHES
    if _SURELY_ASKS.search(heading):
        return Zone.ASKS
    if _TASKS.search(heading) and not _ABOUT_THE_HOUSE.search(heading):
        return Zone.TASKS
    if _ELSE.search(heading):
        return Zone.ELSE
    return Zone.ASKS if _ASKS.search(heading) else Zone.OPEN
