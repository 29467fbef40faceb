"""
The nouns: every value that passes between steps.

Frozen, slotted dataclasses, tuples and enums of the standard library, nothing else. A step takes some of these and
returns others; nothing here knows a file format, a model or a door. The words are those of the design's vocabulary.

Units: boxes are PDF points from the top left of the page; similarities and probabilities lie in 0..1;
offsets count characters of ``Dot.text``; dates read ``YYYY``, ``YYYY-MM`` or ``present``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

SCHEMA = "dotwise/report/1"

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left corner of the page."""


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


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Where text stands: a page and box in a PDF, a running paragraph number in a Word or text file."""

    page: int | None = None
    box: Box | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person can act on. ``code`` is stable, ``message`` is for reading."""

    code: str
    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line or Word paragraph, with its place and look, in reading order.

    ``block`` numbers stretches of text that belong together visually (a column, a table cell, a text box);
    a wrapped sentence never crosses from one block into another unless a column or page ends.
    ``glyph`` is the bullet sign that was taken off the text ("" when the line is a list item without a visible sign,
    None when it is no list item). ``gap`` is the white space above, in line heights; None where unknown.
    """

    text: str
    place: Place = Place()
    block: int = 0
    size: float | None = None
    bold: bool = False
    italic: bool = False
    font: str | None = None
    colour: str | None = None
    indent: float = 0.0
    gap: float | None = None
    glyph: str | None = None
    level: int = 0
    style: str | None = None
    paragraph_end: bool = False
    """True where the format says that the paragraph ends here (Word, HTML); False where it is not known."""
    furniture: bool = False
    """True where the parser knows it is a page number or a repeated header."""
    hint: Hint | None = None
    section_hint: SectionKind | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a parser made of a source."""

    format: Format
    pages: int | None
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    kind: DocumentKind | None = None
    """Set where the format itself tells (a LinkedIn export)."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach the person."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    location: str | None = None
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what it is about."""

    id: str
    heading: str
    kind: SectionKind
    place: Place = Place()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Role:
    """A position held: one title at one organisation for one stretch of time."""

    id: str
    title: str | None
    organisation: str | None
    location: str | None
    start: str | None
    end: str | None
    section: str
    place: Place = Place()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Factor:
    """One reason that moved a verdict: positive weights towards commodity, negative towards asset."""

    factor: str
    weight: float
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Commodity, mixed or asset, with the probability of commodity against asset and what moved it."""

    label: Label
    commodity: float
    because: tuple[Factor, ...] = ()
    probabilities: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Calibrated probabilities of commodity, mixed, asset."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's remark on the words ``text[start:end]`` of a dot."""

    rule: str
    name: str
    start: int
    end: int
    text: str
    message: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class Echo:
    """The exemplar nearest to a dot, the facet they share and what the dot lacks beside it."""

    exemplar: str
    similarity: float
    facet: Facet
    lacks: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A typed gap in a rewrite with the question that fills it; it stands in the text as ``[question]``."""

    id: str
    kind: BlankKind
    question: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A suggested text. ``complete`` is True when it holds no blank. An empty text suggests to cut the line."""

    text: str
    moves: tuple[str, ...]
    blanks: tuple[Blank, ...]
    because: str
    complete: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """The smallest thing that can be judged, with everything that the steps found out about it."""

    id: str
    text: str
    kind: DotKind
    section: str | None
    role: str | None
    place: Place = Place()
    lines: tuple[int, ...] = ()
    """Numbers of the source lines that print it."""
    level: int = 0
    confidence: float = 1.0
    verdict: Verdict | None = None
    findings: tuple[Finding, ...] = ()
    echo: Echo | None = None
    rewrites: tuple[Rewrite, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A source line that belongs nowhere, with the reason."""

    text: str
    place: Place
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The ledger: every line of the source is placed or listed here."""

    lines: int
    placed: int
    unplaced: tuple[Unplaced, ...] = ()


@dataclass(frozen=True, slots=True)
class Career:
    """What the lines mean."""

    kind: DocumentKind
    contact: Contact
    sections: tuple[Section, ...]
    roles: tuple[Role, ...]
    dots: tuple[Dot, ...]
    coverage: Coverage
    placements: tuple[str, ...] = ()
    """For every source line: contact, heading, role, dot, detail, furniture, hidden or unplaced."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A quality or skill that a dot claims, and the dots that show it (none, if nothing does)."""

    dot: str
    start: int
    end: int
    text: str
    shown_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Connection:
    """A tie from the evidence (``source``, a dot) to what it is evidence for (``target``: dot, role or requirement).

    In JSON the two ends are called ``from`` and ``to``.
    """

    kind: ConnectionKind
    source: str
    target: str
    similarity: float
    because: str


@dataclass(frozen=True, slots=True)
class Throughline:
    """A group of recurring dots across roles: the line through the career."""

    id: str
    name: str
    dots: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transition:
    """A change between two roles that follow each other, and the throughlines that lead across it."""

    kind: str
    source: str
    target: str
    throughlines: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True)
class TitleView:
    """A role whose evidence stands above its title."""

    role: str
    evidence: tuple[str, ...]
    larger_context: str | None
    question: str


@dataclass(frozen=True, slots=True)
class Gem:
    """A strong dot that hides, where it hides, and what to do about it."""

    dot: str
    hides: str
    advice: str


@dataclass(frozen=True, slots=True)
class Ties:
    """What connecting found: every tie between the dots of one career."""

    claims: tuple[Claim, ...] = ()
    connections: tuple[Connection, ...] = ()
    throughlines: tuple[Throughline, ...] = ()
    transitions: tuple[Transition, ...] = ()
    titles: tuple[TitleView, ...] = ()
    gems: tuple[Gem, ...] = ()


@dataclass(frozen=True, slots=True)
class Element:
    """One of the four elements, with the quoted evidence and one question."""

    state: State
    evidence: tuple[str, ...]
    question: str


@dataclass(frozen=True, slots=True)
class Framework:
    """Purpose, clarity, focus and strategy of the whole document."""

    purpose: Element
    clarity: Element
    focus: Element
    strategy: Element


@dataclass(frozen=True, slots=True)
class Scores:
    """How much of the document is interchangeable, each 0..1; None where nothing could be counted."""

    asset_share: float | None
    distinctiveness: float | None
    evidence: float | None
    overall: float | None
    formula: str


@dataclass(frozen=True, slots=True)
class Positioning:
    """Drafts composed only of the document's own assets, with blanks."""

    statement: Rewrite | None
    headline: Rewrite | None
    bio_opening: Rewrite | None


@dataclass(frozen=True, slots=True)
class Question:
    """One question to the person, with the dots it is about. ``challenge``: finding, leaving or performing."""

    challenge: str
    about: str
    text: str
    dots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole document in four elements, four figures and drafts of how to position the person."""

    framework: Framework
    scores: Scores
    positioning: Positioning
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class JobRequirement:
    """One requirement, word for word. ``necessity``: must or nice; ``kind``: skill, experience, trait, credential."""

    text: str
    necessity: str = "must"
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class JobAd:
    """What a job ad asks for, and its whole text."""

    title: str | None
    organisation: str | None
    text: str
    requirements: tuple[JobRequirement, ...]


@dataclass(frozen=True, slots=True)
class DotChange:
    """A dot that changed between two versions of a document: its text then and now and its verdicts."""

    before: str
    after: str
    was: Label
    now: Label
    commodity_before: float
    commodity_after: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a document side by side."""

    risen: tuple[DotChange, ...]
    fallen: tuple[DotChange, ...]
    unchanged: int
    new: tuple[Dot, ...]
    lost: tuple[Dot, ...]
    scores_before: Scores | None
    scores_after: Scores | None


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement as the job ad prints it and the dots that answer it; ``strength`` 0..1."""

    id: str
    text: str
    answered_by: tuple[str, ...]
    strength: float
    necessity: str = "must"
    kind: str = "experience"


@dataclass(frozen=True, slots=True)
class Target:
    """A job ad held against a career."""

    requirements: tuple[Requirement, ...]
    unused_assets: tuple[str, ...]
    language: tuple[str, ...] = ()
    """Words of the ad that the person's own evidence can honestly take up."""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What is known of the file itself."""

    name: str
    format: Format
    pages: int | None
    sha256: str
    kind: DocumentKind | None


@dataclass(frozen=True, slots=True)
class Versions:
    """What made the report; the same three and the same bytes give the same report."""

    dotwise: str
    models: str
    data: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything of one source: the only thing that leaves the pipeline."""

    schema: str
    versions: Versions
    source: SourceInfo
    status: Status
    problems: tuple[Problem, ...] = ()
    coverage: Coverage = Coverage(0, 0)
    contact: Contact = Contact()
    sections: tuple[Section, ...] = ()
    roles: tuple[Role, ...] = ()
    dots: tuple[Dot, ...] = ()
    claims: tuple[Claim, ...] = ()
    connections: tuple[Connection, ...] = ()
    throughlines: tuple[Throughline, ...] = ()
    transitions: tuple[Transition, ...] = ()
    titles: tuple[TitleView, ...] = ()
    gems: tuple[Gem, ...] = ()
    framework: Framework | None = None
    positioning: Positioning | None = None
    scores: Scores | None = None
    questions: tuple[Question, ...] = ()
    """Fitting questions for each of the three challenges: finding, leaving, performing."""
    target: Target | None = None
    timing: tuple[tuple[str, float], ...] = ()
    """Seconds by step; printed as an object and left out of every comparison."""
