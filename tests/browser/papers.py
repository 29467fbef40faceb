"""Documents that the browser tests hand in: invented people, and files that nobody can read."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pikepdf
from PIL import Image

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
WORD = SAMPLES / "temperance-okafor-lind.docx"
PDF = SAMPLES / "callum-abernethy-osei.pdf"
TEXT = SAMPLES / "solveig-aamodt-reyes.txt"
OTHER_WORD = SAMPLES / "rafael-quispe-mamani.docx"

AD = """Repairs Service Manager

What you need:
- Training contractors in new procedures
- Fluent German
"""

EARLIER = """Ines Varga-Holloway

Experience

Ward Clerk, Larkfield Hospital, 2019 - present
- Responsible for the handover sheet
- Answered the ward telephone
- Ordered stationery for the ward
"""

LATER = """Ines Varga-Holloway

Experience

Ward Clerk, Larkfield Hospital, 2019 - present
- Wrote the handover sheet that all four wards now use
- Answered the ward telephone
- Drew the bed map that ended lost transfers, the first time the ward had one
"""

Handed = dict[str, str | bytes]
"""A file as Playwright hands it in: name, mimeType, buffer."""


def handed(name: str, data: bytes) -> Handed:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": data}


def as_handed(paper: Path | Handed) -> Handed:
    """A file on disk as it is handed in; what is handed in already stays."""
    return handed(paper.name, paper.read_bytes()) if isinstance(paper, Path) else paper


def picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (240, 320), "white").save(written, "PNG")
    return written.getvalue()


def scan() -> bytes:
    """A PDF with nothing but a picture on its page."""
    written = io.BytesIO()
    Image.new("RGB", (240, 320), "white").save(written, "PDF")
    return written.getvalue()


def locked() -> bytes:
    """A PDF behind a password."""
    written = io.BytesIO()
    with pikepdf.open(PDF) as paper:
        paper.save(written, encryption=pikepdf.Encryption(user="only mine", owner="only mine"))
    return written.getvalue()


def two_pages() -> bytes:
    """The lines of three samples as one résumé; LibreOffice prints it on two pages."""
    paper = docx.Document(str(WORD))
    lines = [paragraph.text for paragraph in docx.Document(str(OTHER_WORD)).paragraphs]
    lines += TEXT.read_text(encoding="utf-8").splitlines()
    for line in lines:
        if len(line.split()) > 3:
            paper.add_paragraph(line, "List Bullet")
    written = io.BytesIO()
    paper.save(written)
    return written.getvalue()


OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(3000)
