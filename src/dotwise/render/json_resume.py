"""
JSON Resume out: the document as that standard writes it, dotwise's judgement under ``meta.dotwise``.

A source that was JSON Resume itself comes back whole, with every field that dotwise does not know; any other source is
written from what the report holds. Each judged line says by JSON Pointer (RFC 6901) where its text stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

from dotwise.language.decoding import decode
from dotwise.model import Detail, Dot, DotKind, Report, Role, Section, SectionKind
from dotwise.render.json import line_to_json, to_plain
from dotwise.render.schooling import Schooling, is_paper, schooling, schooling_of
from dotwise.render.tongues import kind_of_list, listed_items, tongues_of

Fields: TypeAlias = dict[str, Any]

SCHEMA = "dotwise/json-resume/1"
JUDGEMENT = ("versions", "status", "details", "framework", "scores", "throughlines", "questions")
"""What of a report goes into a JSON Resume beside its lines."""
_ENTRY_LISTS = {
    SectionKind.EXPERIENCE: ("work", "position", "name"),
    SectionKind.VOLUNTEER: ("volunteer", "position", "organization"),
    SectionKind.EDUCATION: ("education", "studyType", "institution"),
    SectionKind.PROJECTS: ("projects", "name", "entity"),
}
"""For sections of roles: the list, and under which keys an entry has the title and the organisation."""
_NAME_LISTS = {
    SectionKind.SKILLS: ("skills", "name"),
    SectionKind.CERTIFICATIONS: ("certificates", "name"),
    SectionKind.AWARDS: ("awards", "title"),
    SectionKind.PUBLICATIONS: ("publications", "name"),
    SectionKind.REFERENCES: ("references", "reference"),
}
"""For sections of single lines: the list and the key under which an entry has its text."""


def to_json_resume(report: Report, original: bytes | None = None) -> bytes:
    """UTF-8 JSON, indented. ``original`` is the source's bytes where the source was JSON Resume.

    Raises:
        ValueError: ``original`` is no JSON object.
    """
    resume = _written(report) if original is None else _read(original)
    judgement = {"schema": SCHEMA, "lines": _lines(report, resume)}
    whole = to_plain(report)
    judgement |= {name: whole[name] for name in JUDGEMENT}
    meta = resume.get("meta")
    resume["meta"] = {**(meta if isinstance(meta, dict) else {}), "dotwise": judgement}
    return (json.dumps(resume, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8", "replace")


def _read(original: bytes) -> Fields:
    resume = json.loads(decode(original), strict=False)
    if not isinstance(resume, dict):
        raise ValueError("This is no JSON Resume: the file holds no object.")
    return resume


def _written(report: Report) -> Fields:
    resume: Fields = {"basics": _basics(report)}
    sections = {section.id: section for section in report.sections}
    for role in report.roles:
        section = sections.get(role.section)
        kind = section.kind if section else SectionKind.EXPERIENCE
        name, title, organisation = _ENTRY_LISTS.get(kind, _ENTRY_LISTS[SectionKind.EXPERIENCE])
        resume.setdefault(name, []).append(_entry(report, role, title, organisation))
    for section in report.sections:
        loose = [dot for dot in report.dots if dot.section == section.id and dot.role is None]
        details = [detail for detail in report.details if detail.section == section.id]
        for name, entry in _singles(section, loose, details):
            resume.setdefault(name, []).append(entry)
    return resume


def _basics(report: Report) -> Fields:
    contact = report.contact
    city = {"city": contact.location} if contact.location else None
    headline = next((dot.text for dot in report.dots if dot.kind is DotKind.HEADLINE), None)
    about = {section.id for section in report.sections if section.kind is SectionKind.SUMMARY}
    known = {section.id for section in report.sections}
    summary = " ".join(
        dot.text
        for dot in report.dots
        if dot.kind is DotKind.SENTENCE and dot.role is None and (dot.section in about or dot.section not in known)
    )
    basics = {
        "name": contact.name,
        "label": headline,
        "email": contact.email,
        "phone": contact.phone,
        "url": contact.links[0] if contact.links else None,
        "summary": summary or None,
        "location": city,
        "profiles": [{"url": link} for link in contact.links[1:]] or None,
    }
    return _known(basics)


def _entry(report: Report, role: Role, title: str, organisation: str) -> Fields:
    entry = {
        title: role.title,
        organisation: role.organisation,
        "location": role.location,
        "startDate": role.start,
        "endDate": None if role.end == "present" else role.end,
        "highlights": [dot.text for dot in report.dots if dot.role == role.id],
    }
    return _known(entry)


def _singles(section: Section, dots: list[Dot], details: list[Detail]) -> Iterator[tuple[str, Fields]]:
    """Lines that stand in a section without a role, as entries of the list that fits the section."""
    printed: list[Dot | Detail] = [*dots, *details]
    texts = [one.text for one in sorted(printed, key=lambda one: one.lines)]
    for kind in (SectionKind.LANGUAGES, SectionKind.INTERESTS):
        yield from _listed(kind, [text for text in texts if (kind_of_list(text) or section.kind) is kind])
    if section.kind is SectionKind.EDUCATION:
        texts = [text for text in texts if kind_of_list(text) is None]
        papers = [text for text in texts if is_paper(text)]
        yield from (("certificates", {"name": text}) for text in papers)
        yield from (("education", entry) for entry in _schooling(section, dots, texts, set(papers)))
    elif section.kind in _NAME_LISTS:
        name, key = _NAME_LISTS[section.kind]
        yield from ((name, {key: text}) for text in texts)
    elif section.kind not in (SectionKind.SUMMARY, SectionKind.LANGUAGES, SectionKind.INTERESTS) and dots:
        name, title, _ = _ENTRY_LISTS.get(section.kind, _ENTRY_LISTS[SectionKind.PROJECTS])
        yield name, {title: section.heading, "highlights": [dot.text for dot in dots]}


def _listed(kind: SectionKind, texts: list[str]) -> Iterator[tuple[str, Fields]]:
    """Languages or interests, an entry each."""
    if kind is SectionKind.LANGUAGES:
        tongues = tongues_of(texts)
        yield from (("languages", _known({"language": one.language, "fluency": one.fluency})) for one in tongues)
    else:
        yield from (("interests", {"name": item}) for text in texts for item in listed_items(text))


def _schooling(section: Section, dots: list[Dot], texts: list[str], papers: set[str]) -> Iterator[Fields]:
    """Entries of schooling; a line that is judged stands whole among the highlights of its entry."""
    judged = [dot.text for dot in dots if dot.text not in papers]
    for entry in schooling_of(text for text in texts if text not in papers and text not in judged):
        yield _school(entry)
    yield from (_school(schooling(text)) | {"highlights": [text]} for text in judged if schooling(text).sure)
    told = [text for text in judged if not schooling(text).sure]
    if told:
        yield {"studyType": section.heading, "highlights": told}


def _school(entry: Schooling) -> Fields:
    """What could be told apart under the standard's names; the rest, as printed, where the standard has no name for it."""
    rest = ", ".join(entry.rest) or None
    return _known(
        {
            "institution": entry.institution,
            "studyType": entry.study,
            "area": entry.area if entry.sure else rest,
            "startDate": entry.start,
            "endDate": entry.end,
            "score": entry.score,
            "summary": rest if entry.sure else None,
        }
    )


def _known(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value is not None}


def _lines(report: Report, resume: Fields) -> list[Fields]:
    own = {key: value for key, value in resume.items() if key != "meta"}
    texts = [(pointer, " ".join(whole.split())) for pointer, whole in _texts(own, "")]
    return [{"pointer": _pointer(dot.text, texts), **json.loads(line_to_json(dot))} for dot in report.dots]


def _pointer(text: str, texts: list[tuple[str, str]]) -> str | None:
    """Where ``text`` stands among texts with single spaces: as a whole value, else inside one; a place is given once."""
    for place, (pointer, whole) in enumerate(texts):
        if whole == text:
            del texts[place]
            return pointer
    return next((pointer for pointer, whole in texts if text in whole), None)


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key in value:
            yield from _texts(value[key], f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _texts(item, f"{pointer}/{number}")
