"""
Rows and reports to one table or a folder: Parquet, CSV, JSON lines, or a file a report.

A table is written to a temporary file in the same folder, flushed, and put in its place at once: it is never half there.
Nothing in it depends on the time, on the number of workers or on what was interrupted.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from enum import StrEnum
from itertools import islice
from pathlib import Path

from dotwise.batch.folder import ROWS, check_folder, replaced_folder, write_marked, write_reports
from dotwise.batch.row import COLUMNS, Row
from dotwise.errors import ConfigurationError, DotwiseError

_GROUP = 200
_RISKY = ("=", "+", "-", "@", "\t", "\r")


class OutputError(DotwiseError):
    """The output cannot be written; the message says what to do and that nothing is lost."""


class Output(StrEnum):
    """What a batch writes."""

    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"
    FOLDER = "folder"


def output_of(path: Path) -> Output:
    """The kind of output that a path asks for, by its suffix; a path without one is a folder.

    Raises:
        ConfigurationError: the suffix is of no kind that is written.
    """
    if path.is_dir() or not path.suffix:
        return Output.FOLDER
    try:
        return Output(path.suffix.removeprefix(".").lower().replace("ndjson", "jsonl"))
    except ValueError as error:
        raise ConfigurationError(f"{path}: write to .parquet, .csv, .jsonl or a folder.") from error


def incomplete_of(output: Path) -> Path:
    """Where the rows of a run stand that was stopped early: ``results.incomplete.csv``; for a folder a table beside it."""
    suffix = ".csv" if output_of(output) is Output.FOLDER else output.suffix
    return output.with_name(f"{output.name.removesuffix(output.suffix)}.incomplete{suffix}")


def check_place(kind: Output, path: Path) -> None:
    """Look before hours of work whether the output may be put at ``path``.

    Raises:
        ConfigurationError: a folder stands there that holds other things.
    """
    if kind is Output.FOLDER:
        check_folder(path)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tell trouble with the disk in plain words.

    Raises:
        OutputError: for every OSError inside.
    """
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}). What was analysed so far is kept: "
            "put that right, start the same command again, and it goes on from there."
        ) from error


def write(kind: Output, path: Path, pairs: Iterable[tuple[Row, bytes]], files: Sequence[Path]) -> None:
    """Write every row with its report (JSON), in the order given; ``files`` are what Word copies are marked from."""
    if kind is Output.FOLDER:
        with replaced_folder(path) as place:
            rows: list[Row] = []
            places = write_reports(place, _remembered(pairs, rows))
            write_marked(places, files)
            _write_table(Output.CSV, place / ROWS, ((row, b"") for row in rows))
    else:
        _write_table(kind, path, pairs)
    _flush_folder(path.parent)


def _remembered(pairs: Iterable[tuple[Row, bytes]], rows: list[Row]) -> Iterator[tuple[Row, bytes]]:
    for row, report in pairs:
        rows.append(row)
        yield row, report


def _write_table(kind: Output, path: Path, pairs: Iterable[tuple[Row, bytes]]) -> None:
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            _WRITERS[kind](file, pairs)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_parquet(file: io.BufferedWriter, pairs: Iterable[tuple[Row, bytes]]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([*((name, _arrow_type(name)) for name in COLUMNS), ("report", pa.string())])
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(pairs):
            columns = list(zip(*(astuple(row) for row, _ in group), strict=True))
            arrays = [pa.array(column, schema.field(name).type) for name, column in zip(COLUMNS, columns, strict=True)]
            arrays.append(pa.array([report.decode() for _, report in group], pa.string()))
            writer.write_table(pa.table(arrays, schema=schema))


def _arrow_type(name: str) -> object:
    import pyarrow as pa

    annotation = str(Row.__annotations__[name])
    return pa.float64() if "float" in annotation else pa.int64() if "int" in annotation else pa.string()


def _write_csv(file: io.BufferedWriter, pairs: Iterable[tuple[Row, bytes]]) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row, _ in pairs:
        writer.writerow([_safe(value) for value in astuple(row)])
    text.detach()


def _safe(value: object) -> object:
    """A text cell that a spreadsheet would run as a formula gets an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_RISKY) else value


def _write_jsonl(file: io.BufferedWriter, pairs: Iterable[tuple[Row, bytes]]) -> None:
    for _, report in pairs:
        file.write(report + b"\n")


def _groups(pairs: Iterable[tuple[Row, bytes]]) -> Iterator[list[tuple[Row, bytes]]]:
    waiting = iter(pairs)
    while group := list(islice(waiting, _GROUP)):
        yield group


_WRITERS = {Output.PARQUET: _write_parquet, Output.CSV: _write_csv, Output.JSONL: _write_jsonl}
