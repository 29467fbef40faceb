"""
Documents whose labels people set: the gold set and our own short careers, read into values.

A folder holds one folder a document (``gold.json`` with the labels, and the print order in ``layout.json`` or in
``<id>.md``) and, in ``job_ads``, the ads with their answers. ``career_of`` makes the career that a perfect reading
would give, so that judging, rewriting and connecting can be measured apart from errors of reading.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from dotwise.evaluation.printed import Aside, print_order
from dotwise.model import (
    Career,
    Contact,
    Coverage,
    DocumentKind,
    Dot,
    DotKind,
    Label,
    Role,
    Section,
    SectionKind,
    State,
)


@dataclass(frozen=True, slots=True)
class GoldRole:
    """A position as printed, with its bullets."""

    title: str | None
    organisation: str | None
    start: str | None
    end: str | None
    bullets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """A labelled text; ``where`` is ``role:N``, summary, skills, bio or other, ``section`` numbers its section."""

    text: str
    where: str
    label: Label
    reasons: tuple[str, ...]
    section: int | None = None


@dataclass(frozen=True, slots=True)
class GoldEvidence:
    """A claim as printed and the statements that show it (none, if nothing does)."""

    claim: str
    shown_by: tuple[str, ...]


Grades: TypeAlias = tuple[tuple[str, State], ...]
"""Element and state, of one document."""


@dataclass(frozen=True, slots=True)
class GoldTitle:
    """A title that understates, and the statements that show it."""

    title: str
    evidence: tuple[str, ...]
    larger_context: str


@dataclass(frozen=True, slots=True)
class GoldThroughline:
    """Statements that belong together, and what they have in common."""

    theme: str
    dots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldRewrite:
    """What a first-rate coach would write instead."""

    before: str
    after: str
    moves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One labelled document."""

    id: str
    kind: DocumentKind
    occupation: str
    contact: Contact
    sections: tuple[tuple[str, SectionKind], ...]
    roles: tuple[GoldRole, ...]
    other_bullets: tuple[str, ...]
    statements: tuple[GoldStatement, ...]
    asides: tuple[Aside, ...]
    evidence: tuple[GoldEvidence, ...]
    understated: tuple[GoldTitle, ...]
    throughlines: tuple[GoldThroughline, ...]
    framework: Grades
    framework_readings: tuple[Grades, ...]
    """Grades by readers who did not write the document; none where nobody read it again."""
    rewrites: tuple[GoldRewrite, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldAnswer:
    """The statements of one document that answer one requirement (none, if the document does not)."""

    document: str
    requirement: str
    dots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldAd:
    """A job ad, its requirements word for word, and who answers them."""

    id: str
    title: str
    organisation: str
    text: str
    requirements: tuple[str, ...]
    answers: tuple[GoldAnswer, ...]


def load_gold(folder: Path) -> tuple[GoldDocument, ...]:
    """Every labelled document below ``folder``, by name."""
    return tuple(_document(path) for path in sorted(folder.glob("*/gold.json")))


def load_ads(folder: Path) -> tuple[GoldAd, ...]:
    """Every labelled job ad in ``folder/job_ads``, by name."""
    return tuple(_ad(_read(path)) for path in sorted((folder / "job_ads").glob("*.json")))


def career_of(gold: GoldDocument) -> Career:
    """The career that a perfect reading gives: a dot for every statement, in the order of the labels.

    Ids are ``s1``, ``r1``, ``d1`` … Sentences without a label (aims, motives) stand where they are printed, as dots
    whose id begins with ``a``. Dots carry no verdict.
    """
    sections = tuple(Section(f"s{n}", heading, kind) for n, (heading, kind) in enumerate(gold.sections, start=1))
    experience = next((s.id for s in sections if s.kind is SectionKind.EXPERIENCE), "")
    roles = tuple(
        Role(f"r{n}", role.title, role.organisation, None, role.start, role.end, experience)
        for n, role in enumerate(gold.roles, start=1)
    )
    dots = [(float(n), _dot(f"d{n}", statement, sections, gold)) for n, statement in enumerate(gold.statements, 1)]
    for n, aside in enumerate(gold.asides, start=1):
        section = sections[aside.section].id if aside.section is not None else _section(sections, SectionKind.SUMMARY)
        dots.append((aside.after + n / 1000, Dot(f"a{n}", aside.text, DotKind.SENTENCE, section, None)))
    ordered = tuple(dot for _, dot in sorted(dots, key=lambda item: item[0]))
    return Career(gold.kind, gold.contact, sections, roles, ordered, Coverage(len(ordered), len(ordered)))


def _dot(name: str, statement: GoldStatement, sections: tuple[Section, ...], gold: GoldDocument) -> Dot:
    where = statement.where
    if where.startswith("role:"):
        number = int(where.removeprefix("role:"))
        return Dot(name, statement.text, DotKind.BULLET, _section(sections, SectionKind.EXPERIENCE), f"r{number + 1}")
    section = sections[statement.section].id if statement.section is not None else None
    if where == "skills":
        return Dot(name, statement.text, DotKind.SKILL, section or _section(sections, SectionKind.SKILLS), None)
    if where in ("summary", "bio"):
        kind = DotKind.HEADLINE if "|" in statement.text else DotKind.SENTENCE
        return Dot(name, statement.text, kind, section or _section(sections, SectionKind.SUMMARY), None)
    kind = DotKind.BULLET if statement.text in gold.other_bullets else DotKind.SKILL
    return Dot(name, statement.text, kind, section or _section(sections, SectionKind.OTHER), None)


def _section(sections: tuple[Section, ...], kind: SectionKind) -> str | None:
    return next((section.id for section in sections if section.kind is kind), None)


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _document(path: Path) -> GoldDocument:
    raw = _read(path)
    printed = print_order(path.parent, raw)
    statements = tuple(
        GoldStatement(s["text"], s["where"], Label(s["label"]), tuple(s["reasons"]), section)
        for s, section in zip(raw["statements"], printed.sections, strict=True)
    )
    roles = tuple(
        GoldRole(r["title"], r["organisation"], r["start"], r["end"], tuple(r["bullets"])) for r in raw["roles"]
    )
    contact = raw["contact"]
    return GoldDocument(
        id=raw["id"],
        kind=DocumentKind(raw["kind"]),
        occupation=raw["occupation"],
        contact=Contact(
            contact["name"], contact["email"], contact["phone"], contact["location"], tuple(contact["links"])
        ),
        sections=tuple((s["heading"], SectionKind(s["kind"])) for s in raw["sections"]),
        roles=roles,
        other_bullets=tuple(raw["other_bullets"]),
        statements=statements,
        asides=printed.asides,
        evidence=tuple(GoldEvidence(e["claim"], tuple(e["supported_by"])) for e in raw["evidence"]),
        understated=tuple(
            GoldTitle(u["title"], tuple(u["evidence"]), u["larger_context"]) for u in raw["understated_roles"]
        ),
        throughlines=tuple(GoldThroughline(t["theme"], tuple(t["bullets"])) for t in raw["throughlines"]),
        framework=_grades(raw["framework"]),
        framework_readings=tuple(_grades(reading) for reading in raw.get("framework_readings", ())),
        rewrites=tuple(GoldRewrite(r["before"], r["after"], tuple(r["moves"])) for r in raw["expert_rewrites"]),
        files=tuple(file["path"] for file in raw["files"]),
    )


def _grades(raw: Any) -> Grades:
    return tuple((name, State(raw[name])) for name in ("purpose", "clarity", "focus", "strategy"))


def _ad(raw: Any) -> GoldAd:
    answers = tuple(GoldAnswer(a["document"], a["requirement"], tuple(a["bullets"])) for a in raw["answers"])
    return GoldAd(raw["id"], raw["title"], raw["organisation"], raw["text"], tuple(raw["requirements"]), answers)
