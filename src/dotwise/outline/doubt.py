"""
Whether a text is none of résumé, bio, letter and profile: a job advert, a program, something else.

It doubts only where nothing of a person stands: no dated post, no contact, no life told. How often it errs is measured
in ``tests/outline/test_doubt.py``: on no document of the sets may it doubt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from dotwise.model import Career, DocumentKind, Reading, SectionKind
from dotwise.outline.dates import spans


class Doubt(StrEnum):
    """What a text seems to be instead."""

    ADVERT = "advert"
    CODE = "code"
    OTHER = "other"


_FEWEST_WORDS = 40
"""A text of fewer words is too little to doubt: somebody tries a few lines."""
_CODED = 0.3
"""Share of lines that look like a program's, from which a text is one."""
_ASKS = 2
"""Different marks of an advert, from which a text without a dated post is one."""
_CODE = re.compile(
    r"^(?:import \w|from [\w.]+ import\b|def \w+\(|class \w+[(:{]|@\w+(?:\(|$)|#include\b|#!/|using [\w.:]+;|package [\w.]+;?$|"
    r"(?:export |public |private |static |async |const |let |var |function |return\b|if ?\(|for ?\(|while ?\(|else\b|elif |try:|except\b|"
    r"SELECT |INSERT |CREATE TABLE |echo |fn |func )|//|/\*|\*/|--\[|<\?|</?\w+[^<>]*>$|\"[\w-]+\"\s*:)|[{}]$|[)}\]'\"];$|^\S+(?: \S+)?;$|^[\w.\[\]]+ ?(?:=|\+=|:=) ?\S|=>|\w\([^)]*\):?$"
)
_PROSE = 0.25
"""Share of lines with two sentences, below which a text may be somebody's list of deeds."""
_MARKS = tuple(
    re.compile(mark, re.IGNORECASE)
    for mark in (
        r"\byou(?:'|’)?(?:ll| will| are| have| bring| should| must| can| may|r role|r tasks|r profile|r responsibilities)\b",
        r"\bwe(?:'|’)?(?:re| are) (?:looking|seeking|hiring|searching|recruiting|an? )|\bjoin (?:us|our)\b|\bwe offer\b|\bour (?:team|client|company) (?:is|are|seeks)\b",
        r"\b(?:successful|ideal|suitable) (?:candidate|applicant)s?\b|\bcandidates? (?:must|should|will|with)\b|\bapplicants? (?:must|should|will)\b",
        r"\bequal[- ]opportunit(?:y|ies) employer\b|\bwithout regard to race\b|\bwe welcome applications\b",
        r"\b(?:apply (?:now|online|here|by|to|via|through|today)|how to apply|to apply\b|send (?:us )?your (?:cv|r[ée]sum[ée]|application)|closing date|application deadline)\b",
        r"^(?:about (?:us|the (?:role|job|company|team|position))|what (?:you|we)\b.{0,30}|who (?:you|we) are|the role|job (?:description|summary|purpose|title|type)\b.*|"
        r"(?:key |main |essential |your )?(?:responsibilities|requirements|duties|tasks|accountabilities)|(?:minimum |required |preferred |desired )(?:qualifications|skills|requirements|experience)|"
        r"person specification|benefits|perks|your (?:profile|tasks|role|mission)|(?:nice to have|must have)s?)\W*$",
        r"\b(?:at least|minimum(?: of)?) \w+\+? years?\b|\b\d\+? years?['’]? (?:of )?(?:\w+ )?experience (?:required|preferred|in|with|as)\b|\b(?:required|preferred|essential|desirable|is a (?:plus|must))\W*$",
        r"\b(?:competitive (?:salary|pay)|salary (?:range|from|of|:)|paid (?:holiday|time off|leave)|per (?:hour|annum|year) plus|\b401\(?k\)?|annual leave|pension scheme|(?:full|part)[- ]time,? permanent|reports? to the)\b",
    )
)
"""What an advert says to its reader; each counts once."""
_SPOKEN = 6
"""So many of the marks come first that nobody writes of himself; one of them must be there."""
_TOLD = re.compile(r"\b(?:I|my|me|he|she|his|her|their|they)\b")
_DEED = re.compile(
    r"^(?:[A-Z][a-z]+(?:ed|ing)|Led|Built|Ran|Wrote|Won|Kept|Made|Took|Set|Cut|Held|Taught|Grew|Sold|Drove|Found|Brought|Began|Gave|"
    r"Manage|Lead|Provide|Assist|Develop|Coordinate|Support|Maintain|Prepare|Supervise|Clean|Serve|Responsible|Work)\b"
)
_OF_A_LIFE = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.CERTIFICATIONS})


def doubt_of(reading: Reading, career: Career) -> Doubt | None:
    """What ``reading`` seems to be instead of a document about a person; None where nothing speaks against one."""
    texts = [line.text.strip() for line in reading.lines if line.text.strip() and not line.furniture]
    if reading.kind is not None or career.kind in (DocumentKind.LINKEDIN, DocumentKind.COVER_LETTER):
        return None
    if len(texts) > 4 and sum(bool(_CODE.search(text)) for text in texts) > _CODED * len(texts):
        return Doubt.CODE
    if sum(len(text.split()) for text in texts) < _FEWEST_WORDS or _is_lived(texts, career):
        return None
    marks = [any(mark.search(text) for text in texts) for mark in _MARKS]
    if sum(marks) >= _ASKS and any(marks[:_SPOKEN]):
        return Doubt.ADVERT
    prose = sum(bool(re.search(r"\w[.!?] [A-Z]", text)) for text in texts) > _PROSE * len(texts)
    return None if not prose or _is_of_somebody(texts, career) else Doubt.OTHER


def _is_lived(texts: Sequence[str], career: Career) -> bool:
    """Whether posts with dates stand in it, or stretches of years, or a person's address and number."""
    dated = sum(any(span.ranged for span in spans(text[:120])) for text in texts)
    contact = career.contact
    return (
        dated > 1 or any(role.start for role in career.roles) or bool(contact.name and contact.email and contact.phone)
    )


def _is_of_somebody(texts: Sequence[str], career: Career) -> bool:
    """Whether a person is told of: contact, sections of a life, a name and pronouns, or lines of deeds."""
    contact = career.contact
    reached = bool(contact.email or contact.phone) and contact.name is not None
    sections = {section.kind for section in career.sections} & _OF_A_LIFE
    told = sum(len(_TOLD.findall(text)) for text in texts)
    words = sum(len(text.split()) for text in texts)
    deeds = sum(bool(_DEED.match(text)) for text in texts)
    return reached or len(sections) > 1 or told > 0.012 * words or deeds > 0.1 * len(texts)
