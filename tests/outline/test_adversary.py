"""
The adversary's documents: what is read of them may not fall below what was reached.

How they came to be, and what was read of them before anything was changed, stands in ``docs/quality-notes/reading.md``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.evaluation.reading_figures import FileFigures, f1, read_figures, table

FOLDER = Path(__file__).parents[1] / "documents" / "adversary"


@pytest.fixture(scope="module")
def figures() -> FileFigures:
    read = read_figures(FOLDER)
    whole = read.by(lambda _: "all")[0]
    print(table([*read.files, *read.by(lambda file: file.format), whole]))
    return whole


def test_every_document_is_read(figures: FileFigures) -> None:
    assert figures.kind.total == 24
    assert figures.coverage.value == 1.0


def test_bullets(figures: FileFigures) -> None:
    assert (f1(figures) or 0.0) >= 0.98


def test_sections(figures: FileFigures) -> None:
    assert (figures.sections.value or 0.0) >= 0.84


def test_roles(figures: FileFigures) -> None:
    assert (figures.roles.value or 0.0) >= 0.91


def test_contact(figures: FileFigures) -> None:
    assert (figures.contact.value or 0.0) >= 0.96


def test_kind(figures: FileFigures) -> None:
    assert figures.kind.value == 1.0
