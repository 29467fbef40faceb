"""Write the set: ``python -m tests.documents.adversary4.make`` from the checkout, with ids to write only those."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from . import page_looks, plain_looks, type_looks, word_first, word_second
from .person import Person, person, write

EMPLOYERS = {"Charles River University, Networked Systems Lab": "Charles River University"}
"""Employers printed with a department, and the employer alone."""


def printed_by_office(content: bytes) -> bytes:
    """A Word file as PDF, by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "person.docx"
        source.write_bytes(content)
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True)
        return source.with_suffix(".pdf").read_bytes()


def make(who: Person) -> None:
    words = word_first.LOOKS | word_second.LOOKS
    if who.id in words:
        content = words[who.id](who).content()
        if who.id == "f10":
            write(who, printed_by_office(content), "pdf", "LibreOffice")
        else:
            write(who, content, "docx", "python-docx", EMPLOYERS)
        return
    for module in (page_looks, type_looks, plain_looks):
        if who.id in module.LOOKS:
            content, suffix, renderer = module.LOOKS[who.id](who)
            write(who, content, suffix, renderer, EMPLOYERS)


if __name__ == "__main__":
    for number in sys.argv[1:] or [f"f{n:02}" for n in range(1, 25)]:
        make(person(number))
