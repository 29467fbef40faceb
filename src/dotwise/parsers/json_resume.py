"""Read a JSON Resume (jsonresume.org, schema 1.0 and its forerunners): every field becomes a line that knows what it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from dotwise.errors import UnreadableError
from dotwise.language.decoding import decode
from dotwise.model import Format, Hint, Reading, SectionKind
from dotwise.parsers.structured import Field, heading, listed, period, prose, to_lines

_KNOWN = (
    "basics", "work", "volunteer", "projects", "education", "certificates", "awards", "publications", "skills",
    "languages", "interests", "references", "meta", "$schema",
)  # fmt: skip


def parse_json_resume(data: bytes) -> Reading:
    """Lines of a JSON Resume in the order in which résumés are printed.

    Raises:
        UnreadableError: it is not valid JSON.
    """
    try:
        resume = json.loads(decode(data), strict=False)  # a text may hold line ends
    except (ValueError, RecursionError) as error:
        row = getattr(error, "lineno", None)
        where = f" near line {row}" if row else ""
        raise UnreadableError(
            "corrupt",
            f"This JSON Resume cannot be read: its JSON is broken{where}. Check the commas, quotes and brackets there.",
        ) from error
    return Reading(Format.JSON_RESUME, None, to_lines(_fields(resume if isinstance(resume, dict) else {})))


def _fields(resume: dict[str, Any]) -> Iterator[Field]:
    yield from _basics(resume.get("basics"))
    yield from _jobs(resume, "work", "Experience", SectionKind.EXPERIENCE)
    yield from _jobs(resume, "volunteer", "Volunteering", SectionKind.VOLUNTEER)
    yield from _projects(resume)
    yield from _education(resume)
    yield from _proofs(resume)
    yield from _skills(resume)
    yield from _people(resume)
    yield from _others(resume)


def _text(entry: Any, *names: str) -> str:
    """The first of the named fields that holds a text or number."""
    for name in names:
        value = entry.get(name) if isinstance(entry, dict) else None
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip():
            return str(value)
    return ""


def _entries(holder: Any, name: str) -> list[Any]:
    """The list under a name; a single value counts as a list of one."""
    value = holder.get(name) if isinstance(holder, dict) else None
    if value is None or value in ("", {}):
        return []
    return value if isinstance(value, list) else [value]


def _texts(holder: Any, name: str) -> list[str]:
    return [str(entry) for entry in _entries(holder, name) if isinstance(entry, (str, int, float))]


def _place(entry: Any) -> str:
    location = entry.get("location") if isinstance(entry, dict) else None
    if isinstance(location, dict):
        return listed(_text(location, "city"), _text(location, "region"), _text(location, "countryCode", "country"))
    return _text(entry, "location")


def _dates(entry: Any) -> str:
    return period(_text(entry, "startDate"), _text(entry, "endDate"))


def _basics(basics: Any) -> Iterator[Field]:
    yield Field(_text(basics, "name"), Hint.NAME)
    yield Field(_text(basics, "label"), Hint.HEADLINE)
    for name in ("email", "phone", "url", "website"):
        yield Field(_text(basics, name), Hint.CONTACT)
    yield Field(_place(basics), Hint.CONTACT)
    for profile in _entries(basics, "profiles"):
        yield Field(
            _text(profile, "url") or listed(_text(profile, "network"), _text(profile, "username")), Hint.CONTACT
        )
    if summary := _text(basics, "summary"):
        yield heading("Summary", SectionKind.SUMMARY)
        yield from prose(summary, SectionKind.SUMMARY)


def _jobs(resume: Any, name: str, title: str, section: SectionKind) -> Iterator[Field]:
    entries = _entries(resume, name)
    if entries:
        yield heading(title, section)
    for entry in entries:
        yield Field(_text(entry, "position"), Hint.TITLE, section, opens=True)
        yield Field(_text(entry, "name", "organization", "company"), Hint.ORGANISATION, section)
        yield Field(_place(entry), Hint.LOCATION, section)
        yield Field(_dates(entry), Hint.DATES, section)
        yield Field(_text(entry, "description"), Hint.DETAIL, section)
        yield from prose(_text(entry, "summary"), section)
        for highlight in _texts(entry, "highlights"):
            yield Field(highlight, Hint.BULLET, section)


def _projects(resume: Any) -> Iterator[Field]:
    section = SectionKind.PROJECTS
    entries = _entries(resume, "projects")
    if entries:
        yield heading("Projects", section)
    for entry in entries:
        yield Field(_text(entry, "name"), Hint.DETAIL, section, opens=True)
        yield Field(listed(*_texts(entry, "roles"), _text(entry, "entity")), Hint.DETAIL, section)
        yield Field(_dates(entry) if _text(entry, "endDate") else _text(entry, "startDate"), Hint.DETAIL, section)
        yield from prose(_text(entry, "description", "summary"), section)
        for highlight in _texts(entry, "highlights"):
            yield Field(highlight, Hint.BULLET, section)
        yield Field(listed(*_texts(entry, "keywords")), Hint.DETAIL, section)
        yield Field(_text(entry, "url"), Hint.DETAIL, section)


def _education(resume: Any) -> Iterator[Field]:
    section = SectionKind.EDUCATION
    entries = _entries(resume, "education")
    if entries:
        yield heading("Education", section)
    for entry in entries:
        degree = " ".join(part for part in (_text(entry, "studyType"), _text(entry, "area")) if part)
        dates = _dates(entry) if _text(entry, "endDate") else _text(entry, "startDate")
        line = listed(degree, _text(entry, "institution"), _text(entry, "score", "gpa"), dates)
        yield Field(line, Hint.DETAIL, section, opens=True)
        for course in _texts(entry, "courses"):
            yield Field(course, Hint.DETAIL, section)


_PROOFS = (
    ("certificates", "Certificates", SectionKind.CERTIFICATIONS, "issuer", "date"),
    ("awards", "Awards", SectionKind.AWARDS, "awarder", "date"),
    ("publications", "Publications", SectionKind.PUBLICATIONS, "publisher", "releaseDate"),
)


def _proofs(resume: Any) -> Iterator[Field]:
    for name, title, section, giver, date in _PROOFS:
        entries = _entries(resume, name)
        if entries:
            yield heading(title, section)
        for entry in entries:
            line = listed(_text(entry, "name", "title"), _text(entry, giver), _text(entry, date))
            yield Field(line, Hint.BULLET, section, opens=True)
            yield from prose(_text(entry, "summary"), section)


def _skills(resume: Any) -> Iterator[Field]:
    section = SectionKind.SKILLS
    entries = _entries(resume, "skills")
    if entries:
        yield heading("Skills", section)
    for entry in entries:
        name = entry if isinstance(entry, str) else _text(entry, "name")
        keywords = _texts(entry, "keywords")
        yield Field(name, Hint.DETAIL if keywords else Hint.SKILL, section, opens=True)
        for keyword in keywords:
            yield Field(keyword, Hint.SKILL, section)


def _people(resume: Any) -> Iterator[Field]:
    """Languages, interests and references: details about the person."""
    lists = (
        ("languages", "Languages", SectionKind.LANGUAGES, ("language", "fluency")),
        ("interests", "Interests", SectionKind.INTERESTS, ("name", "level")),
        ("references", "References", SectionKind.REFERENCES, ("name", "reference")),
    )
    for name, title, section, fields in lists:
        entries = _entries(resume, name)
        if entries:
            yield heading(title, section)
        for entry in entries:
            line = entry if isinstance(entry, str) else listed(*(_text(entry, field) for field in fields))
            yield Field(listed(line, *_texts(entry, "keywords")), Hint.DETAIL, section, opens=True)


def _others(resume: dict[str, Any]) -> Iterator[Field]:
    """Fields that no version of the schema knows: their texts are kept under their own name."""
    for name, value in resume.items():
        texts = list(_leaves(value)) if name not in _KNOWN else []
        if texts:
            yield heading(name, SectionKind.OTHER)
        for text in texts:
            yield Field(text, Hint.DETAIL, SectionKind.OTHER)


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from _leaves(entry)
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _leaves(entry)
