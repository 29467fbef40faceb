"""
Rows and reports to one table or a folder: Parquet, CSV, JSON lines, or a file a report.

A table is written to a temporary file in the same folder, flushed, and put in its place at once: it is never half there.
Nothing in it depends on the time, on the number of workers or on what was interrupted.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from enum import StrEnum
from itertools import islice
from pathlib import Path

from dotwise.batch.row import COLUMNS, Row
from dotwise.errors import ConfigurationError

_GROUP = 200
_RISKY = ("=", "+", "-", "@", "\t", "\r")


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


def write(kind: Output, path: Path, pairs: Iterable[tuple[Row, bytes]]) -> None:
    """Write every row with its report (JSON), in the order given."""
    if kind is Output.FOLDER:
        _write_folder(path, pairs)
        return
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            _WRITERS[kind](file, pairs)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    _flush_folder(path.parent)


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


def _write_folder(folder: Path, pairs: Iterable[tuple[Row, bytes]]) -> None:
    """One ``.json`` and one ``.html`` a report, and ``rows.csv`` over all of them."""
    from dotwise.render.html import to_html
    from dotwise.render.json import from_json

    folder.mkdir(parents=True, exist_ok=True)
    rows: list[tuple[Row, bytes]] = []
    for number, (row, report) in enumerate(pairs, 1):
        name = f"{number:05d}-{''.join(sign if sign.isalnum() or sign in '.-_' else '_' for sign in Path(row.path).name)[:80]}"
        _replace(folder / f"{name}.json", report + b"\n")
        _replace(folder / f"{name}.html", to_html(from_json(report)).encode())
        rows.append((row, b""))
    write(Output.CSV, folder / "rows.csv", rows)


def _replace(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_bytes(data)
    temporary.replace(path)


def _groups(pairs: Iterable[tuple[Row, bytes]]) -> Iterator[list[tuple[Row, bytes]]]:
    waiting = iter(pairs)
    while group := list(islice(waiting, _GROUP)):
        yield group


_WRITERS = {Output.PARQUET: _write_parquet, Output.CSV: _write_csv, Output.JSONL: _write_jsonl}
