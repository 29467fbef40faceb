"""What the paragraphs below a heading say about the kind of their section, whatever the heading says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.model import SectionKind
from dotwise.outline.dates import spans
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import degree_score, title_score
from dotwise.outline.persons import told_persons
from dotwise.outline.terms import content_words

_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|me)\b")
_REFEREE = re.compile(
    r"\bon request\b|\b(?:numbers?|addresses|phones?|contacts?|details) (?:by|on|when|if|upon)\b|"
    r"^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev)\.?\s+[A-Z]",
    re.MULTILINE,
)
_TOKEN = re.compile(r"[^\W_]+")
_REACHED = re.compile(r"\w@\w|https?:|www\.|\w\.\w+/\w|^[^\W\d_]*[ .:]*[+(]?\d[\d ()./-]{6,}$")
_ONE_YEAR = re.compile(r"(?<![-–—/\d])[,( ](?:19|20)\d\d\)?$")
_SHORT = 110
"""Characters of the longest line that may be a header or a line of schooling."""

_NAMED = 14
"""Words of a paragraph, mean, up to which they may be the names of certificates; longer ones tell of one in passing."""


@dataclass(frozen=True, slots=True)
class Content:
    """Measures of a section's paragraphs; shares are of paragraphs, ``hits`` of words."""

    jobs: float
    """How much it looks like positions: 0 none .. 1.9."""
    dated: bool
    listed: int
    degrees: float
    schooled: bool
    """Whether any paragraph names a school or a degree."""
    words: float
    """Words of a paragraph, mean."""
    first_person: float
    commas: bool
    referees: bool
    hits: dict[str, float]
    """Kind of section to the share of words that speak for it."""
    spoken: float
    """Share of paragraphs that name a language."""
    persons: float
    """Share of pieces, parted by semicolons, that name a person with a post or a number."""
    years: float
    """Share of paragraphs that are list items and end on one year, as certificates do."""
    reachable: float
    """Share of paragraphs that print an address of mail or web or a number."""


def content_of(members: Sequence[Paragraph]) -> Content:
    """Measure the paragraphs of a section."""
    count = max(len(members), 1)
    texts = [member.text for member in members]
    short = [member for member in members if len(member.text) < _SHORT]
    ranged = sum(any(span.ranged for span in spans(member.text)) for member in short)
    titled = sum(title_score(member.text) > 0.5 and not member.listed for member in short)
    listed = sum(member.listed for member in members)
    whole = "\n".join(texts)
    tokens = [_TOKEN.findall(text.lower()) for text in texts]
    total = max(1, sum(len(row) for row in tokens))
    known = content_words()
    return Content(
        jobs=float(ranged > 0 and titled > 0) + 0.5 * float(ranged > 0 and listed > ranged) + 0.4 * float(ranged > 1),
        dated=ranged > 0,
        listed=listed,
        degrees=sum(degree_score(member.text) >= 0.7 for member in short) / count,
        schooled=any(degree_score(text) > 0 for text in texts),
        words=total / count,
        first_person=sum(bool(_FIRST_PERSON.search(text)) for text in texts) / count,
        commas=whole.count(",") > 2 * count,
        referees=bool(_REFEREE.search(whole)),
        hits={kind: sum(token in words for row in tokens for token in row) / total for kind, words in known.items()},
        spoken=sum(len(row) < 12 and _speaks(row, known["languages"]) for row in tokens) / count,
        persons=told_persons(texts),
        years=sum(member.listed and bool(_ONE_YEAR.search(member.text)) for member in members) / count,
        reachable=sum(bool(_REACHED.search(text)) for text in texts) / count,
    )


def _speaks(row: Sequence[str], languages: frozenset[str]) -> bool:
    """Whether enough of a line's words name languages, so that it is about them."""
    return sum(token in languages for token in row) > 0.15 * len(row)


def likelihood(content: Content) -> dict[SectionKind, float]:
    """How much the content speaks for each kind, as additions to its log probability."""
    jobs, hits = content.jobs, content.hits
    prose = float(content.words > 18 and not content.listed and not content.dated)
    first_person = content.first_person * (not content.dated)
    return {
        **dict.fromkeys(SectionKind, 0.0),
        SectionKind.EXPERIENCE: 2.2 * jobs - 2.0 * content.degrees - float(not content.dated),
        SectionKind.EDUCATION: 3.0 * content.degrees
        - 1.2 * float(content.listed > 4)
        - 0.8 * float(content.listed > 1 and not content.schooled),
        SectionKind.SUMMARY: 2.2 * prose + 1.2 * first_person - 1.6 * jobs,
        SectionKind.SKILLS: 0.8 * float(content.words < 7)
        + 0.9 * (content.commas and not content.dated)
        - 1.6 * jobs
        - 0.8 * content.degrees,
        SectionKind.LANGUAGES: 2.5 * float(content.spoken > 0.6) - float(content.spoken == 0),
        SectionKind.CERTIFICATIONS: 1.2 * float(hits["certifications"] > 0 and content.words <= _NAMED)
        + 0.8 * float(content.years >= 0.6 and not content.dated)
        - 1.2 * jobs,
        SectionKind.VOLUNTEER: 1.2 * float(hits["volunteer"] > 0) - 0.3 * jobs,
        SectionKind.PUBLICATIONS: 1.5 * float(hits["publications"] > 0) - jobs - 1.2 * float(content.words < 7),
        SectionKind.INTERESTS: 2.5 * float(hits["interests"] >= 0.25) - 0.8 * float(content.words > 10) - 1.2 * jobs,
        SectionKind.REFERENCES: 2.5 * content.referees + 3.5 * float(content.persons >= 0.3) - jobs,
        SectionKind.AWARDS: 1.2 * float(hits["awards"] > 0) - jobs,
        SectionKind.OTHER: 2.0 * float(content.reachable >= 0.4 and not content.referees) - 0.5 * jobs,
    }


def content_likelihood(members: Sequence[Paragraph]) -> dict[SectionKind, float]:
    """The same of paragraphs."""
    return likelihood(content_of(members))
