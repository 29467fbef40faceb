"""Two-page résumés to measure on, printed as PDF and DOCX from the project's own labelled lines."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from dataclasses import dataclass
from html import escape

from dotwise.model import Source
from dotwise.settings import data_folder

_ROLES, _BULLETS, _SENTENCES = 4, 6, 3
_STYLE = "@page { size: A4; margin: 20mm } body { font: 10.5pt/1.4 'Liberation Sans', sans-serif }"


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
    """Two pages of A4 with embedded fonts and wrapped bullets, by WeasyPrint."""
    from weasyprint import HTML  # type: ignore[import-untyped]

    roles = "".join(
        f"<h3>{escape(f'{title}, {employer}, {dates}')}</h3><ul>{''.join(f'<li>{escape(b)}</li>' for b in bullets)}</ul>"
        for title, employer, dates, bullets in resume.roles
    )
    body = (
        "<h1>Ada Marlow</h1><p>ada.marlow@example.org | +44 1632 960 001 | Leeds</p>"
        f"<h2>Profile</h2><p>{escape(' '.join(resume.sentences))}</p><h2>Experience</h2>{roles}"
        "<h2>Education</h2><p>Diploma, Northfield College, 2007</p><h2>Skills</h2><p>Excel, planning, first aid</p>"
    )
    page = f"<html lang=en><title>Résumé</title><style>{_STYLE}</style><body>{body}</body></html>"
    return Source(f"{resume.occupation}.pdf", HTML(string=page).write_pdf())


def as_plain_pdf(resume: Printable) -> Source:
    """The same by reportlab: standard fonts, one text operation for every printed line."""
    from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
    from reportlab.lib.styles import getSampleStyleSheet  # type: ignore[import-untyped]
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate  # type: ignore[import-untyped]

    styles = getSampleStyleSheet()
    story: list[Flowable] = []

    def put(style: str, text: str, sign: str | None = None) -> None:
        story.append(Paragraph(escape(text), styles[style], bulletText=sign))

    put("Title", "Ada Marlow")
    put("Normal", "ada.marlow@example.org | +44 1632 960 001 | Leeds")
    put("Heading2", "Profile")
    put("Normal", " ".join(resume.sentences))
    put("Heading2", "Experience")
    for title, employer, dates, bullets in resume.roles:
        put("Heading3", f"{title}, {employer}, {dates}")
        for bullet in bullets:
            put("Bullet", bullet, "•")
    put("Heading2", "Education")
    put("Normal", "Diploma, Northfield College, 2007")
    put("Heading2", "Skills")
    put("Normal", "Excel, planning, first aid")
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(story)
    return Source(f"{resume.occupation}.pdf", file.getvalue())


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
