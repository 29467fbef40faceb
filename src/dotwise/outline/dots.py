"""Cut sections into dots: list items, sentences of prose, headlines, lines of skills. What is no dot is a detail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dotwise.model import DotKind, Hint, SectionKind
from dotwise.outline.addresses import EMAIL, LINK
from dotwise.outline.dates import is_duration, is_only_dates, spans, without_dates
from dotwise.outline.duties import describes_house
from dotwise.outline.fitting import NOTE, REPORTS
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import heads_duties, kind_of_label, tells_duties
from dotwise.outline.naming import degree_score, is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.personal import is_school
from dotwise.outline.persons import names_person
from dotwise.outline.sentences import sentences

_CLOSED = frozenset({SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.REFERENCES})
_LISTS = frozenset({SectionKind.SKILLS, SectionKind.CERTIFICATIONS})


_SCHOOLING = 14
"""Words of the longest list item that only names a degree."""
_GRADE = re.compile(
    r"(?:beginner|novice|basic|elementary|(?:pre-|upper[- ])?intermediate|advanced|expert|proficient|competent|fluent|native|"
    r"(?:very )?good|excellent|average|fair|working knowledge|conversational)(?: level)?",
    re.IGNORECASE,
)
_LANGUAGE_ITEM = re.compile(
    r"@|\d{5,}|\b(?:native|fluent|mother tongue|bilingual|proficien\w+|[ABC][12])\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A dot before it has an id."""

    text: str
    kind: DotKind
    paragraph: int
    confidence: float


def cuts(paragraphs: Sequence[Paragraph], members: Sequence[int], kind: SectionKind | None) -> tuple[Cut, ...]:
    """The dots among paragraphs of a section (or of a role), in order; paragraphs that give none are details."""
    found: list[Cut] = []
    indent = min((paragraphs[number].line.indent for number in members), default=0.0)
    for place, number in enumerate(members):
        following = paragraphs[members[place + 1]] if place + 1 < len(members) else None
        found += _cut(paragraphs[number], number, following, kind, indent)
    return tuple(found)


def role_cuts(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """The dots below a role's header; short notes before the first list item are details."""
    listed = [number for number in members if paragraphs[number].listed]
    prose = [n for n in members if not paragraphs[n].listed and paragraphs[n].line.hint is not Hint.DETAIL]
    prose = [n for n in prose if not heads_duties(paragraphs[n].text)]
    as_items = not listed and len(prose) > 1 and all(len(sentences(paragraphs[n].text)) <= 3 for n in prose)
    found: list[Cut] = []
    for number in members:
        paragraph = _unlabelled(paragraphs[number])
        hint = paragraph.line.hint
        if hint in (Hint.DETAIL, Hint.LOCATION, Hint.DATES, Hint.TITLE, Hint.ORGANISATION) or is_bare(paragraph.text):
            continue
        if paragraph.listed or hint is Hint.BULLET:
            found.append(Cut(_plain(paragraph.text), DotKind.BULLET, number, 0.97))
            continue
        own = _is_of_employer(paragraph)
        leads = own and number == members[0] if as_items else own or bool(listed)
        if _is_note(paragraph, leads) and not tells_duties(paragraphs[number].text):
            continue
        if as_items or not (listed or _is_told(paragraph.text)):
            found.append(Cut(_plain(paragraph.text), DotKind.BULLET, number, 0.85))
        else:
            found += [Cut(text, DotKind.SENTENCE, number, 0.85) for text in sentences(paragraph.text)]
    return tuple(found)


def _unlabelled(paragraph: Paragraph) -> Paragraph:
    """A paragraph of a post without the label that says that it tells of the work: "Duties: Keeps the stores."."""
    label, colon, told = paragraph.text.partition(":")
    if not colon or not told.strip() or kind_of_label(label) != "duties":
        return paragraph
    return replace(paragraph, text=told.strip())


def _cut(
    paragraph: Paragraph, number: int, following: Paragraph | None, kind: SectionKind | None, indent: float
) -> list[Cut]:
    text, hint = _plain(paragraph.text), paragraph.line.hint
    if hint in (Hint.DETAIL, Hint.NAME, Hint.CONTACT, Hint.LOCATION, Hint.DATES, Hint.TITLE, Hint.ORGANISATION):
        return []
    if hint is Hint.SKILL:
        return [Cut(text, DotKind.SKILL, number, 1.0)]
    if hint is Hint.BULLET:
        return [Cut(text, DotKind.BULLET, number, 1.0)]
    if is_bare(text) or _is_closed(text, kind, listed=paragraph.listed) or _says_when(text):
        return []
    if paragraph.listed:
        return [Cut(text, DotKind.BULLET, number, 0.95)]
    if kind in _LISTS and _OFFERED.fullmatch(text):
        return [Cut(text, DotKind.SENTENCE, number, 0.9)]
    if kind in _LISTS:
        return _list_line(paragraph, number, indent)
    if kind is SectionKind.PUBLICATIONS:
        return []
    if hint is not Hint.PROSE and _is_label(text, following, kind):
        return []
    return [Cut(sentence, DotKind.SENTENCE, number, 0.9) for sentence in sentences(paragraph.text)]


_OFFERED = re.compile(r"(?:references?|referees?)\b.{0,40}\b(?:up)?on request\W*", re.IGNORECASE)
"""What people print below their last list and is none of its items."""


def _is_closed(text: str, kind: SectionKind | None, *, listed: bool) -> bool:
    """Lines of schooling, languages, pastimes and referees are details, but for items that tell a deed."""
    if kind in _CLOSED:
        return not (listed and _is_statement(text, kind))
    if kind is not SectionKind.EDUCATION:
        return False
    named = degree_score(text) >= 1.0 or (len(text.split()) <= _SCHOOLING and _names_schooling(text))
    return named or not listed


def _names_schooling(text: str) -> bool:
    """Whether a short item names a degree or an exam and its year, "HND Brewing, 2009 to 2011", or a house and the years there."""
    named, comma, rest = text.partition(", ")
    dated = bool(comma) and is_name_shaped(named) and any(span.begin == 0 and span.ranged for span in spans(rest))
    return (degree_score(text) >= 0.7 and bool(spans(text)) and ":" not in text) or is_school(text) or dated


def is_bare(text: str) -> bool:
    """Whether a line holds nothing to judge: a link, a number, a date, a length of time, a place, a grade of knowledge."""
    clean = re.sub(r"[\ue000-\uf8ff]", "", text).strip()
    if not re.search(r"[^\W\d_]", clean) or LINK.fullmatch(clean) or EMAIL.fullmatch(clean) or _GRADE.fullmatch(clean):
        return True
    return len(clean) < 45 and (is_only_dates(clean) or is_duration(clean) or place_score(clean) >= 1.0)


def _is_statement(text: str, kind: SectionKind | None) -> bool:
    """Whether an item among languages, pastimes or referees tells what somebody did."""
    words = text.split()
    if kind is SectionKind.REFERENCES and names_person(text):
        return False
    return len(words) >= (7 if kind is SectionKind.INTERESTS else 5) and not _LANGUAGE_ITEM.search(text)


def _list_line(paragraph: Paragraph, number: int, indent: float) -> list[Cut]:
    """Lines of skills or certificates: a dot each; prose among them is cut into sentences."""
    text = _plain(paragraph.text)
    parts = sentences(text)
    if len(parts) > 1 and len(text.split()) > 14:
        return [Cut(part, DotKind.SENTENCE, number, 0.85) for part in parts]
    cells = _with_dates([cell.strip() for cell in re.split(r"\t(?!\s*:)", paragraph.text) if re.search(r"\w", cell)])
    cells = [cell for cell in cells if re.search(r"[^\W\d_]", cell) and not _GRADE.fullmatch(cell)] or cells
    # Labels and values are set in columns, labels often in bold.
    further_in = paragraph.line.indent > indent + 3 and len(cells) == 1 and not paragraph.line.bold
    kind = DotKind.BULLET if further_in else DotKind.SKILL
    return [Cut(cell, kind, number, 0.85) for cell in cells]


_VALID = re.compile(
    r"(?:(?:valid|expir\w+|exp|issued?|renew\w*|obtained|passed|completed|awarded|until|till|to|from|since|on|in|of|date|current|present|year|no expiry)\b\W*)*\W*",
    re.IGNORECASE,
)
"""What stands beside the date of a certificate and tells no more than that."""


def _says_when(text: str) -> bool:
    """Whether a line says no more than when the paper above it was given or ends: "Issued Aug 2022"."""
    return bool(spans(text)) and _VALID.fullmatch(without_dates(text)) is not None


def _with_dates(cells: Sequence[str]) -> list[str]:
    """The cells of a line, those that only say when behind what they date: "First aid" and "2019", "valid until 05/2028"."""
    found: list[str] = []
    for cell in cells:
        if found and _says_when(cell):
            found[-1] = f"{found[-1]} {cell}"
        else:
            found.append(cell)
    return found


_COUNTED_DEED = re.compile(r"\b(?:[a-z]{3,}ed|won|ran|built|led|made|wrote|taught|sold)\b.*\d")
"""What was done, and how much: "Team captain, raised 400 for the club"."""


def _is_label(text: str, following: Paragraph | None, kind: SectionKind | None) -> bool:
    """Lines that name something and say nothing of it: project titles, dated lines, "Nationality: Irish"."""
    words = text.split()
    ends = bool(re.search(r"[.!?]$", text))
    if kind is SectionKind.SUMMARY:
        return len(words) <= 2
    if len(words) <= 14 and not ends:
        if following is not None and following.listed:
            return True
        if (
            spans(text)
            or re.match(r"^[^:]{2,30}:\s", text)
            or kind in (SectionKind.OTHER, SectionKind.PROJECTS, SectionKind.VOLUNTEER)
        ):
            return True
        named = max(title_score(text), organisation_score(text)) >= 0.5 and not _COUNTED_DEED.search(text)
        return named or len(words) <= 3
    return False


def _is_note(paragraph: Paragraph, leads: bool) -> bool:
    """An employer's note between header and list: "Family firm with forty staff"."""
    text = paragraph.text
    if re.match(r"^[\w &/'’-]{2,40}:\s*$", text) or re.fullmatch(
        r"(?:key |main |selected )?(?:responsibilities|duties|achievements|results|tasks)\W*", text, re.I
    ):
        return True
    if heads_duties(text):
        return True
    if not leads:
        return False
    words = text.split()
    deed = re.match(r"^(?:[A-Z][a-z]+(?:ed|ing|s)\b|I\b|My\b|Led|Built|Ran|Wrote|Responsible)", text)
    return len(words) <= 12 and not text.endswith(".") and not deed and not text[:1].islower()


def _is_told(text: str) -> bool:
    """Whether the only plain line below a post is prose, or names another post: it is no duty then."""
    dated = any(span.ranged for span in spans(text))
    if dated or is_name_shaped(text) or title_score(text) >= 0.5 or len(sentences(text)) > 1:
        return True
    return text.endswith((".", "!", "?")) or len(text.split()) > 20 or bool(re.match(r"I\b|My\b", text))


def _is_of_employer(paragraph: Paragraph) -> bool:
    """Whether the first of several plain lines speaks of the employer or the terms, as none that tells of the work does."""
    text = paragraph.text
    named = is_name_shaped(text) and not text.endswith("ing")
    dated = any(span.ranged for span in spans(text))
    return (
        paragraph.line.italic
        or named
        or dated
        or describes_house(text)
        or bool(NOTE.match(text) or REPORTS.match(text))
    )


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
