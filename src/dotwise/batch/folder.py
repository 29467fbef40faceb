"""
A folder of reports: JSON and HTML for every file, a marked copy of every Word file, put in place as a whole.

Files are numbered as the rows of ``rows.csv``. The folder is written beside its place and then moved there, so that it
is never half there; an earlier one of ours is replaced, any other is left alone.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from dotwise.batch.documents import Document
from dotwise.batch.row import COLUMNS, Row
from dotwise.batch.tasks import documents
from dotwise.errors import ConfigurationError, DotwiseError
from dotwise.model import Format
from dotwise.render.html import to_html
from dotwise.render.json import from_json
from dotwise.render.mark import mark_docx

ROWS = "rows.csv"
_LONGEST = 80
_OURS = re.compile(r"\d{5,}-.+\.(?:json|html|docx)", re.DOTALL)
"""The name of a report as it is written here."""


def check_folder(folder: Path) -> None:
    """Look whether the output may stand at ``folder``.

    Raises:
        ConfigurationError: it holds anything else than an earlier output, or it is the working directory.
    """
    if folder.resolve() == Path.cwd():
        raise ConfigurationError(
            "The output takes the place of its folder, and you stand in this one. Name a folder in it, such as -o reports."
        )
    if not folder.is_dir():
        return
    found = sorted(folder.iterdir())
    others = [path for path in found if not _is_ours(path)]
    if others or (found and not (folder / ROWS).exists()):
        named = f", such as {others[0].name}" if others else ""
        raise ConfigurationError(
            f"{folder} holds other files{named}. Name an empty folder, or one that is not there yet."
        )


def _is_ours(path: Path) -> bool:
    """Whether a file was written by an earlier run: a report by its name, the table by the heads of its columns."""
    if path.is_symlink() or not path.is_file():
        return False
    return _is_table(path) if path.name == ROWS else _OURS.fullmatch(path.name) is not None


def _is_table(path: Path) -> bool:
    with path.open(newline="", encoding="utf-8", errors="replace") as file:
        try:
            return tuple(next(csv.reader(file), ())) == COLUMNS
        except csv.Error:
            return False


@contextmanager
def replaced_folder(folder: Path) -> Iterator[Path]:
    """An empty folder to write into; it takes the place of ``folder`` when everything went well."""
    folder = folder.resolve()  # a link stays a link
    fresh, old = (folder.with_name(f".{folder.name}.{end}") for end in ("part", "old"))
    for left_over in (fresh, old):
        shutil.rmtree(left_over, ignore_errors=True)
    try:
        fresh.mkdir(parents=True)
        yield fresh
        os.sync()
        if folder.exists():
            folder.rename(old)
        fresh.rename(folder)
    finally:
        for left_over in (fresh, old):
            shutil.rmtree(left_over, ignore_errors=True)


def write_reports(folder: Path, pairs: Iterable[tuple[Row, bytes]]) -> dict[str, Path]:
    """``.json`` and ``.html`` of every report, numbered in the order given; returns where each label's JSON stands."""
    places: dict[str, Path] = {}
    for number, (row, report) in enumerate(pairs, 1):
        place = folder / f"{number:05d}-{_plain_name(row.path)}.json"
        place.write_bytes(report + b"\n")
        place.with_suffix(".html").write_text(to_html(from_json(report)), encoding="utf-8")
        places[row.path] = place
    return places


def write_marked(places: dict[str, Path], files: Sequence[Path]) -> None:
    """A ``.docx`` with comments and tracked changes beside the report of every Word file that has not changed since."""
    for item in documents(files):
        place = places.get(item.label)
        if not isinstance(item, Document) or place is None:
            continue
        report = from_json(place.read_bytes())
        if report.source.format is Format.DOCX and report.dots and report.source.sha256 == _sha256(item.data):
            try:
                place.with_suffix(".docx").write_bytes(mark_docx(item.data, report))
            except (DotwiseError, ValueError):  # read, but too odd to be written again: its page says the same
                place.with_suffix(".docx").unlink(missing_ok=True)


def _plain_name(label: str) -> str:
    name = PurePosixPath(label).name
    return "".join(sign if sign.isalnum() or sign in ".-_" else "_" for sign in name)[:_LONGEST]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
