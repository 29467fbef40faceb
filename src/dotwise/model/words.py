"""The closed vocabularies: every enumeration that a report or a step uses."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """What a file is, decided by its bytes."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON_RESUME = "json_resume"
    LINKEDIN_EXPORT = "linkedin_export"
    IMAGE = "image"
    UNKNOWN = "unknown"


class DocumentKind(StrEnum):
    """What a document is for."""

    RESUME = "resume"
    BIO = "bio"
    COVER_LETTER = "cover_letter"
    LINKEDIN = "linkedin"


class SectionKind(StrEnum):
    """What a section holds, whatever its heading says."""

    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SKILLS = "skills"
    PROJECTS = "projects"
    CERTIFICATIONS = "certifications"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    VOLUNTEER = "volunteer"
    LANGUAGES = "languages"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


class DotKind(StrEnum):
    """Which sort of text a dot is."""

    BULLET = "bullet"
    SENTENCE = "sentence"
    HEADLINE = "headline"
    SKILL = "skill"


class Label(StrEnum):
    """Could anybody with the title print it, or only this person?"""

    COMMODITY = "commodity"
    MIXED = "mixed"
    ASSET = "asset"


class Severity(StrEnum):
    """How sure a rule is that its remark is worth a reader's time."""

    HINT = "hint"
    WARNING = "warning"


class Facet(StrEnum):
    """What an outcome changed."""

    TIME = "time"
    MONEY = "money"
    QUALITY = "quality"
    RISK = "risk"
    GROWTH = "growth"
    PEOPLE = "people"
    REACH = "reach"
    FIRST = "first-of-its-kind"


class BlankKind(StrEnum):
    """Which sort of fact a blank asks for."""

    NUMBER = "number"
    PERIOD = "period"
    THING = "thing"
    WHO = "who"


class ConnectionKind(StrEnum):
    """How a dot is evidence: for a claim, in another role, above a title, for a requirement."""

    SHOWS = "shows"
    RECURS = "recurs"
    OUTGROWS = "outgrows"
    ANSWERS = "answers"


class Status(StrEnum):
    """How far a document could be read."""

    OK = "ok"
    PARTIAL = "partial"
    FAILED = "failed"


class State(StrEnum):
    """How clearly an element of the framework stands in the document."""

    PRESENT = "present"
    WEAK = "weak"
    ABSENT = "absent"


class Hint(StrEnum):
    """What a structured source (JSON Resume, LinkedIn export) already knows about a line."""

    NAME = "name"
    CONTACT = "contact"
    HEADLINE = "headline"
    HEADING = "heading"
    TITLE = "title"
    ORGANISATION = "organisation"
    LOCATION = "location"
    DATES = "dates"
    BULLET = "bullet"
    PROSE = "prose"
    SKILL = "skill"
    DETAIL = "detail"


class Challenge(StrEnum):
    """What the person is facing; the questions to it are asked of the same evidence."""

    FINDING = "finding"
    LEAVING = "leaving"
    PERFORMING = "performing"
