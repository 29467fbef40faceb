"""
The documents of five adversaries: what is read of them may not fall below what was reached.

How they came to be, and what was read of them before anything was changed, stands in ``docs/quality-notes/reading.md``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.evaluation.reading_figures import FileFigures, ReadFigures, f1, read_figures, table

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
    assert (figures.sections.value or 0.0) >= 0.92


def test_roles(figures: FileFigures) -> None:
    assert (figures.roles.value or 0.0) >= 0.96


def test_contact(figures: FileFigures) -> None:
    assert (figures.contact.value or 0.0) >= 0.96


def test_kind(figures: FileFigures) -> None:
    assert figures.kind.value == 1.0


@pytest.fixture(scope="module")
def second() -> FileFigures:
    """The second set without its scans, which need the extra for them."""
    read = ReadFigures(
        tuple(file for file in read_figures(FOLDER.parent / "adversary2").files if file.renderer != "scan")
    )
    whole = read.by(lambda _: "all")[0]
    print(table([*read.files, *read.by(lambda file: file.format), whole]))
    return whole


def test_the_second_set(second: FileFigures) -> None:
    assert second.kind.total == 28
    assert second.kind.value == second.coverage.value == 1.0
    assert (f1(second) or 0.0) >= 0.98
    assert (second.sections.value or 0.0) >= 0.93
    assert (second.roles.value or 0.0) >= 0.96
    assert (second.contact.value or 0.0) >= 0.97


@pytest.fixture(scope="module")
def third() -> FileFigures:
    read = read_figures(FOLDER.parent / "adversary3")
    whole = read.by(lambda _: "all")[0]
    print(table([*read.files, *read.by(lambda file: file.format), whole]))
    return whole


def test_the_third_set(third: FileFigures) -> None:
    assert third.kind.total == 16
    assert third.kind.value == third.coverage.value == 1.0
    assert (f1(third) or 0.0) >= 0.98
    assert (third.sections.value or 0.0) >= 0.94
    assert (third.roles.value or 0.0) >= 0.95
    assert (third.contact.value or 0.0) >= 0.97


@pytest.fixture(scope="module")
def fourth() -> FileFigures:
    """The realistic set."""
    read = read_figures(FOLDER.parent / "adversary4")
    whole = read.by(lambda _: "all")[0]
    print(table([*read.files, *read.by(lambda file: file.format), whole]))
    return whole


def test_the_fourth_set(fourth: FileFigures) -> None:
    assert fourth.kind.total == 24
    assert fourth.kind.value == fourth.coverage.value == 1.0
    assert (f1(fourth) or 0.0) >= 0.99
    assert (fourth.sections.value or 0.0) >= 0.95
    assert (fourth.roles.value or 0.0) >= 0.96
    assert (fourth.contact.value or 0.0) >= 0.97


@pytest.fixture(scope="module")
def fifth() -> FileFigures:
    """The set that was sealed until the reading of the fourth had been mended."""
    read = read_figures(FOLDER.parent / "adversary5")
    whole = read.by(lambda _: "all")[0]
    print(table([*read.files, *read.by(lambda file: file.format), whole]))
    return whole


def test_the_fifth_set(fifth: FileFigures) -> None:
    assert fifth.kind.total == 24
    assert fifth.kind.value == fifth.coverage.value == 1.0
    assert (f1(fifth) or 0.0) >= 0.99
    assert (fifth.sections.value or 0.0) >= 0.96
    assert (fifth.roles.value or 0.0) >= 0.93
    assert (fifth.contact.value or 0.0) >= 0.94


def test_what_is_sure_is_right(
    figures: FileFigures, second: FileFigures, third: FileFigures, fourth: FileFigures, fifth: FileFigures
) -> None:
    sure = figures.sure_roles + second.sure_roles + third.sure_roles + fourth.sure_roles + fifth.sure_roles
    assert sure.total > 150
    assert (sure.value or 0.0) >= 0.95
