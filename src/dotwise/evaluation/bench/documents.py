"""Two-page résumés to measure on, printed as PDF and DOCX from the project's own labelled lines."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from dataclasses import dataclass

from dotwise.model import Source
from dotwise.settings import data_folder

_ROLES, _BULLETS, _SENTENCES = 4, 6, 3
_WIDTH = 88
"""Characters of a printed line."""


@dataclass(frozen=True, slots=True)
class Printable:
    """One résumé before it is printed: its bullets are what a reader must find again."""

    occupation: str
    sentences: tuple[str, ...]
    bullets: tuple[str, ...]

    @property
    def roles(self) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
        """Title, employer, dates and bullets of every role, the newest first."""
        title = self.occupation[0].upper() + self.occupation[1:]
        return tuple(
            (
                title if number else f"Senior {title}",
                f"{place} Works",
                f"{2020 - 4 * number} - {2024 - 4 * number if number else 'Present'}",
                self.bullets[number * _BULLETS : (number + 1) * _BULLETS],
            )
            for number, place in enumerate(("Hartwell", "Mossley", "Brennock", "Tarn Hill"))
        )


def printables(count: int) -> tuple[Printable, ...]:
    """``count`` résumés, each of one occupation's lines, no line in two of them."""
    lines: dict[str, list[str]] = defaultdict(list)
    sentences: dict[str, list[str]] = defaultdict(list)
    for path in sorted((data_folder() / "labelled").glob("*.jsonl")):
        for raw in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(raw)
            kind = entry.get("kind")
            if kind in (None, "bullet"):
                lines[entry["occupation"]].append(entry["text"])
            elif kind == "summary":
                sentences[entry["occupation"]].append(entry["text"])
    all_sentences = [text for occupation in sorted(sentences) for text in sentences[occupation]]
    need = _ROLES * _BULLETS
    found = [
        Printable(occupation, tuple(all_sentences[_SENTENCES * number :][:_SENTENCES]), tuple(lines[occupation][:need]))
        for number, occupation in enumerate(name for name in sorted(lines) if len(lines[name]) >= need)
    ]
    return tuple(found[:count])


def as_pdf(resume: Printable) -> Source:
    """Two pages of A4 with wrapped bullets, by reportlab."""
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(595, 842), invariant=True)
    y = 800.0
    for text, font, size, indent in _lines(resume):
        if y < 60 or (text == _ROLE_BREAK and y < 500):
            canvas.showPage()
            y = 800.0
        if text != _ROLE_BREAK:
            canvas.setFont(font, size)
            canvas.drawString(56 + indent, y, text)
            y -= size * 1.45
    canvas.showPage()
    canvas.save()
    return Source(f"{resume.occupation}.pdf", paper.getvalue())


_ROLE_BREAK = "\f"


def _lines(resume: Printable) -> list[tuple[str, str, float, float]]:
    """Printed lines: text, font, size, indent."""
    plain, bold = "Helvetica", "Helvetica-Bold"
    lines = [("Ada Marlow", bold, 18.0, 0.0), ("ada.marlow@example.org | +44 1632 960 001 | Leeds", plain, 10.0, 0.0)]
    lines += [
        ("Profile", bold, 13.0, 0.0),
        *((line, plain, 10.5, 0.0) for line in _wrapped(" ".join(resume.sentences))),
    ]
    lines.append(("Experience", bold, 13.0, 0.0))
    for number, (title, employer, dates, bullets) in enumerate(resume.roles):
        if number == _ROLES // 2:
            lines.append((_ROLE_BREAK, plain, 0.0, 0.0))
        lines.append((f"{title}, {employer}, {dates}", bold, 11.0, 0.0))
        for bullet in bullets:
            first, *others = _wrapped(bullet)
            lines.append((f"• {first}", plain, 10.5, 10.0))
            lines += [(line, plain, 10.5, 17.5) for line in others]
    lines += [("Education", bold, 13.0, 0.0), ("Diploma, Northfield College, 2007", plain, 10.5, 0.0)]
    return [*lines, ("Skills", bold, 13.0, 0.0), ("Excel, planning, first aid", plain, 10.5, 0.0)]


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, _WIDTH) or [""]


def as_docx(resume: Printable) -> Source:
    """The same as a Word file, by python-docx."""
    import docx

    document = docx.Document()
    document.add_heading("Ada Marlow", 0)
    document.add_paragraph("ada.marlow@example.org | +44 1632 960 001 | Leeds")
    document.add_heading("Profile", 1)
    document.add_paragraph(" ".join(resume.sentences))
    document.add_heading("Experience", 1)
    for title, employer, dates, bullets in resume.roles:
        document.add_heading(f"{title}, {employer}, {dates}", 2)
        for bullet in bullets:
            document.add_paragraph(bullet, style="List Bullet")
    document.add_heading("Education", 1)
    document.add_paragraph("Diploma, Northfield College, 2007")
    document.add_heading("Skills", 1)
    document.add_paragraph("Excel, planning, first aid")
    file = io.BytesIO()
    document.save(file)
    return Source(f"{resume.occupation}.docx", file.getvalue())
