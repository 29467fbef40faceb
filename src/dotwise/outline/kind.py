"""Whether a document is a résumé, a bio, a cover letter or a LinkedIn profile, by the marks each of them bears."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import DocumentKind, SectionKind
from dotwise.outline.addresses import EMAIL
from dotwise.outline.broken import CLOSING
from dotwise.outline.dates import spans
from dotwise.outline.joining import Paragraph
from dotwise.outline.phones import phones

SALUTATION = re.compile(
    r"^(?:dear\b|to whom it may concern|hello\b.{0,40},$|hi\b.{0,30},$|greetings\b.{0,40}[,:!]?$|"
    r"good (?:day|morning|afternoon|evening)(?:[,:!]?$|[, ].{0,50}[^.]$)|(?:hi|hello|hey)(?: there)? (?:mrs?|ms|miss|mx|dr|prof|sir|madam|all|team)\b.{0,40}[^.]$|"
    r"to the (?:[\w-]+ ){0,3}(?:manager|director|team|committee|panel|board|officer|owner|principal|secretary|editor)\b.{0,40}[,:]$|"
    r"(?:respected|esteemed|honou?red) (?:sir|madam|mrs?|ms|dr|prof|members?|hiring|selection)\b|sehr geehrte|liebe[rs]?\b|madame,|monsieur,|estimad[oa]|gentile|prezad[oa]|beste\b|geachte)",
    re.IGNORECASE,
)
_TOP_SKILLS = re.compile(
    r"Top Skills|Principales compétences|Aptitudes principales|Top-Kenntnisse|Principais competências"
)
_INVITES = re.compile(r"^Contact .{2,60} on LinkedIn$", re.MULTILINE)
"""The last line of the layout that LinkedIn printed until 2018."""
_ONLINE = (
    re.compile(r"\d\+? (?:connections|followers)\b"),
    re.compile(r" · (?:\d+ yrs?(?: \d+ mos?)?|\d+ mos?)$", re.MULTILINE),
    re.compile(r" · (?:Full-time|Part-time|Self-employed|Freelance|Contract|Internship)$", re.MULTILINE),
    re.compile(r"^(?:Licenses & certifications|Honors & awards|Show all \d+ \w+|Endorsed by .+)$", re.MULTILINE),
)
"""What only the page on the web prints: its count of contacts, lengths behind a dot, terms of employment, its headings."""
_LENGTH = re.compile(r"\((?:\d+ years?)?\s*(?:\d+ months?)?\)$")
_SUBJECT = re.compile(r"^(?:re|subject|betreff|objet|asunto|ref)\s*:", re.IGNORECASE)


def kind_of(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind]) -> DocumentKind:
    """The kind of a document; ``kinds`` are those of its sections."""
    texts = [paragraph.text for paragraph in paragraphs]
    if _prose_share(paragraphs) > _MOSTLY and _tells_of_another(texts):
        return DocumentKind.BIO
    if _is_letter(texts) and not _lists_posts(paragraphs, kinds):
        return DocumentKind.COVER_LETTER
    if _is_linkedin(texts):
        return DocumentKind.LINKEDIN
    return DocumentKind.BIO if _is_bio(paragraphs, kinds) else DocumentKind.RESUME


def _is_letter(texts: Sequence[str]) -> bool:
    greets = any(SALUTATION.match(text) and len(text) < 90 for text in texts)
    closes = any(CLOSING.match(text) and len(text) < 60 for text in texts)
    subject = any(_SUBJECT.match(text) for text in texts)
    return greets and (closes or subject or sum(len(text) > 200 for text in texts) >= 2)


def _lists_posts(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind]) -> bool:
    """Whether sections of a résumé and lists follow a greeting: a mail with the résumé in it is a résumé."""
    others = {SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.CERTIFICATIONS} & set(kinds)
    dated = sum(any(span.ranged for span in spans(p.text)) and len(p.text) < 100 for p in paragraphs)
    items = sum(p.listed for p in paragraphs) > 2
    told = (bool(others) and items and dated > 0) or (dated > 1 and (bool(others) or items))
    return SectionKind.EXPERIENCE in kinds and told


def _is_linkedin(texts: Sequence[str]) -> bool:
    """Marks of a LinkedIn profile, weighed: its own headings, its link, lengths of time in brackets, its page feet."""
    whole = "\n".join(texts)
    lengths = any(_LENGTH.search(text) and spans(text) for text in texts)
    online = sum(bool(mark.search(whole)) for mark in _ONLINE)
    marks = (
        1.5 * any(_TOP_SKILLS.fullmatch(text) for text in texts)
        + 1.0 * bool(re.search(r"linkedin\.com|/in/[\w-]+", whole))
        + 1.5 * bool(_INVITES.search(whole))
        + 0.75 * lengths
        + 1.0 * min(online, 2)
        + 0.5 * any(re.fullmatch(r"Page \d+ of \d+", text) for text in texts)
        + 0.5 * any(text in ("About", "Info", "À propos", "Acerca de") for text in texts)
        + 0.5 * (EMAIL.search(whole) is None and not any(phones(text) for text in texts[:12]))
    )
    return marks >= 2


_ANOTHER = re.compile(r"(?:^|[.!?][\"'”’)]?\s)(?:\w+ (?:\w+ ){0,4}(?=s?he\b))?(?:[Ss]?[Hh]e|They)\b")
_ONESELF = re.compile(r"\b(?:I|[Mm]y)\b")
_OFTEN, _SELDOM = 3, 2
"""Sentences about him or her by which a page is told by another, whatever lists stand below; and where it has no section of a résumé."""
_MOSTLY, _HALF = 0.6, 0.5
"""Shares of a page that are prose."""


def _tells_of_another(texts: Sequence[str]) -> bool:
    """Whether sentences begin with "She" or "He" and hardly a word is the writer's own."""
    another, own = _told_of(texts)
    return another >= _OFTEN and another > _OFTEN * own


def _told_of(texts: Sequence[str]) -> tuple[int, int]:
    """How many sentences are about another, and how many words are the writer's own."""
    return sum(len(_ANOTHER.findall(text)) for text in texts), sum(len(_ONESELF.findall(text)) for text in texts)


def _prose(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    return tuple(p.text for p in paragraphs if not p.listed and len(p.text) > 90)


def _prose_share(paragraphs: Sequence[Paragraph]) -> float:
    return sum(map(len, _prose(paragraphs))) / (sum(len(paragraph.text) for paragraph in paragraphs) or 1)


def _is_bio(paragraphs: Sequence[Paragraph], kinds: Sequence[SectionKind]) -> bool:
    share = _prose_share(paragraphs)
    listed = sum(paragraph.listed for paragraph in paragraphs)
    dated = sum(any(s.ranged for s in spans(p.text)) and len(p.text) < 100 for p in paragraphs)
    cv_sections = {SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.EXPERIENCE} & set(kinds)
    if not cv_sections and share > _HALF:
        another, own = _told_of(_prose(paragraphs))
        if another >= _SELDOM > own:
            return True
    return share > _MOSTLY and dated == 0 and listed < 3 and len(cv_sections) < 2
