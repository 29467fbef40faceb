"""What other steps ask of a career: the title behind a dot, the lines of schooling, a career made of bare lines."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.model import (
    Career,
    Contact,
    Coverage,
    DocumentKind,
    Dot,
    DotKind,
    Reading,
    Role,
    Section,
    SectionKind,
)

_DETAIL = "detail"


def titles_of(career: Career) -> tuple[str | None, ...]:
    """For every dot the title of its role; elsewhere that of the newest role, or the headline, if there is one."""
    titles = {role.id: role.title for role in career.roles}
    newest = next((role.title for role in career.roles if role.title), None)
    headline = next((dot.text for dot in career.dots if dot.kind is DotKind.HEADLINE), None)
    return tuple(titles.get(dot.role or "") or newest or headline for dot in career.dots)


def schooling_of(reading: Reading, career: Career) -> tuple[str, ...]:
    """Texts of all lines that are details and no dots: among them those of education, where schools are named."""
    return tuple(line.text for line, place in zip(reading.lines, career.placements, strict=True) if place == _DETAIL)


def career_of_lines(texts: Sequence[str], occupation: str | None) -> Career:
    """Single lines without a document: one bullet each, under one past role, of that title when one is given."""
    section = Section("s1", "", SectionKind.EXPERIENCE)
    role = Role("r1", occupation, None, None, None, None, section.id)
    dots = tuple(
        Dot(f"d{number}", text, DotKind.BULLET, section.id, role.id) for number, text in enumerate(texts, start=1)
    )
    ledger = Coverage(len(texts), len(texts))
    return Career(DocumentKind.RESUME, Contact(), (section,), (role,), dots, ledger, ("dot",) * len(texts))
