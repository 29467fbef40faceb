"""Read the ZIP that LinkedIn sends when a person asks for their data: a handful of CSV files, one for each part of a profile."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from itertools import islice

from dotwise.language.decoding import decode
from dotwise.model import DocumentKind, Format, Hint, Reading, SectionKind
from dotwise.parsers.package import Package, open_package
from dotwise.parsers.refusals import too_long
from dotwise.parsers.structured import Field, heading, listed, period, prose, to_lines

MAX_ROWS = 2_000
_LOOKED_FOR_HEADER = 8
"""LinkedIn puts notes above the header of some files."""


def parse_linkedin_export(data: bytes) -> Reading:
    """Lines of a LinkedIn data export, complete or basic.

    Raises:
        UnreadableError: the ZIP is damaged or beyond the limits, or a field in it is.
    """
    package = open_package(data)
    return Reading(Format.LINKEDIN_EXPORT, None, to_lines(_fields(package)), kind=DocumentKind.LINKEDIN)


def _fields(package: Package) -> Iterator[Field]:
    yield from _profile(package)
    yield from _jobs(package, ("positions.csv",), "Experience", SectionKind.EXPERIENCE)
    yield from _jobs(
        package, ("volunteering.csv", "volunteering experiences.csv"), "Volunteering", SectionKind.VOLUNTEER
    )
    yield from _projects(package)
    yield from _education(package)
    yield from _skills(package)
    yield from _lists(package)


def _rows(package: Package, *names: str) -> list[Mapping[str, str]]:
    """Rows of the first of these files that is there, by lower-case column."""
    for part in package.names:
        if part.rsplit("/", 1)[-1].casefold() in names:
            rows = _cells(decode(package.read(part)))
            start = next((at for at, row in enumerate(rows[:_LOOKED_FOR_HEADER]) if _is_header(row)), None)
            if start is None:
                return []
            columns = [column.strip().casefold() for column in rows[start]]
            return [
                dict(zip(columns, row, strict=False)) for row in rows[start + 1 :] if any(cell.strip() for cell in row)
            ]
    return []


def _cells(text: str) -> list[list[str]]:
    """The rows of a CSV file that are read."""
    try:
        return list(islice(csv.reader(io.StringIO(text)), MAX_ROWS + _LOOKED_FOR_HEADER))
    except csv.Error as error:  # one field beyond all measure
        raise too_long() from error


_COLUMNS = frozenset(
    {"first name", "company name", "title", "name", "school name", "email address", "number", "profile summary"}
)


def _is_header(row: list[str]) -> bool:
    return any(cell.strip().casefold() in _COLUMNS for cell in row)


def _get(row: Mapping[str, str], *columns: str) -> str:
    return next((row[column].strip() for column in columns if row.get(column, "").strip()), "")


def _dates(row: Mapping[str, str]) -> str:
    return period(_get(row, "started on", "start date"), _get(row, "finished on", "end date"))


def _profile(package: Package) -> Iterator[Field]:
    row = next(iter(_rows(package, "profile.csv")), {})
    name = " ".join(part for part in (_get(row, "first name"), _get(row, "last name")) if part)
    yield Field(name, Hint.NAME)
    yield Field(_get(row, "headline"), Hint.HEADLINE)
    yield Field(_get(row, "geo location", "address"), Hint.CONTACT)
    addresses = _rows(package, "email addresses.csv")
    for address in sorted(addresses, key=lambda entry: _get(entry, "primary").casefold() != "yes"):
        yield Field(_get(address, "email address"), Hint.CONTACT)
    for phone in _rows(package, "phonenumbers.csv", "phone numbers.csv", "whatsapp phone numbers.csv"):
        yield Field(_get(phone, "number"), Hint.CONTACT)
    for site in _get(row, "websites").strip("[]").split(","):
        yield Field(site.split(":", 1)[-1] if not site.strip().startswith("http") else site, Hint.CONTACT)
    summaries = _rows(package, "profile summary.csv")
    summary = _get(row, "summary") or "\n".join(_get(entry, "profile summary") for entry in summaries)
    if summary:
        yield heading("Summary", SectionKind.SUMMARY)
        yield from prose(summary, SectionKind.SUMMARY)


def _jobs(package: Package, files: tuple[str, ...], title: str, section: SectionKind) -> Iterator[Field]:
    rows = _rows(package, *files)
    if rows:
        yield heading(title, section)
    for row in rows:
        yield Field(_get(row, "title", "role"), Hint.TITLE, section, opens=True)
        yield Field(_get(row, "company name"), Hint.ORGANISATION, section)
        yield Field(_get(row, "location"), Hint.LOCATION, section)
        yield Field(_dates(row), Hint.DATES, section)
        yield Field(_get(row, "cause"), Hint.DETAIL, section)
        yield from prose(_get(row, "description"), section)


def _projects(package: Package) -> Iterator[Field]:
    rows = _rows(package, "projects.csv")
    if rows:
        yield heading("Projects", SectionKind.PROJECTS)
    for row in rows:
        yield Field(_get(row, "title"), Hint.DETAIL, SectionKind.PROJECTS, opens=True)
        dates = _dates(row) if _get(row, "finished on") else _get(row, "started on")
        yield Field(listed(dates, _get(row, "url")), Hint.DETAIL, SectionKind.PROJECTS)
        yield from prose(_get(row, "description"), SectionKind.PROJECTS)


def _education(package: Package) -> Iterator[Field]:
    rows = _rows(package, "education.csv")
    if rows:
        yield heading("Education", SectionKind.EDUCATION)
    for row in rows:
        dates = _dates(row) if _get(row, "end date") else _get(row, "start date")
        line = listed(_get(row, "degree name"), _get(row, "school name"), dates)
        yield Field(line, Hint.DETAIL, SectionKind.EDUCATION, opens=True)
        yield Field(_get(row, "notes"), Hint.DETAIL, SectionKind.EDUCATION)
        yield Field(_get(row, "activities"), Hint.DETAIL, SectionKind.EDUCATION)


def _skills(package: Package) -> Iterator[Field]:
    rows = _rows(package, "skills.csv")
    if rows:
        yield heading("Skills", SectionKind.SKILLS)
    for row in rows:
        yield Field(_get(row, "name"), Hint.SKILL, SectionKind.SKILLS)


_LISTS = (
    (
        "certifications.csv",
        "Certifications",
        SectionKind.CERTIFICATIONS,
        Hint.BULLET,
        ("name", "authority", "started on"),
    ),
    ("honors.csv", "Honours", SectionKind.AWARDS, Hint.BULLET, ("title", "issued on", "description")),
    ("publications.csv", "Publications", SectionKind.PUBLICATIONS, Hint.BULLET, ("name", "publisher", "published on")),
    ("patents.csv", "Patents", SectionKind.PUBLICATIONS, Hint.BULLET, ("title", "number", "issued on")),
    ("languages.csv", "Languages", SectionKind.LANGUAGES, Hint.DETAIL, ("name", "proficiency")),
    ("courses.csv", "Courses", SectionKind.EDUCATION, Hint.DETAIL, ("name", "number")),
    ("organizations.csv", "Organisations", SectionKind.OTHER, Hint.DETAIL, ("name", "position", "started on")),
)


def _lists(package: Package) -> Iterator[Field]:
    for file, title, section, hint, columns in _LISTS:
        rows = _rows(package, file)
        if rows:
            yield heading(title, section)
        for row in rows:
            yield Field(listed(*(_get(row, column) for column in columns)), hint, section, opens=True)
