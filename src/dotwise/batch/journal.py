"""
What is finished, on disk, so that an interrupted run goes on where it was.

Append-only JSON lines, one a document, flushed to the disk after every chunk; a torn last line is dropped. A record is
valid for the same path, size, sha256, versions and rule choice: files that have not changed are not analysed again.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dotwise.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Record:
    """A finished document: its key, its label, its report as JSON and whether it could not be read."""

    key: str
    label: str
    report: bytes
    failed: bool = False


class Journal:
    """
    The file and where each valid record stands in it; locked as long as it is open.

    Raises:
        ConfigurationError: another run holds it, or the file is no journal.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, int] = {}
        self._failed: set[str] = set()
        self._file = path.open("ab", buffering=0)
        try:
            self._lock()
            self._drop_torn_end()
            self._index()
        except BaseException:
            self._file.close()
            raise

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def has_failed(self, key: str) -> bool:
        """Whether the document of ``key`` is finished because it could not be read."""
        return key in self._failed

    def add(self, records: Iterable[Record]) -> None:
        """
        Append records and return when they are on the disk.

        Raises:
            OSError: the disk is full or broken; the records before these are safe.
        """
        for record in records:
            packed = base64.b64encode(zlib.compress(record.report, 6)).decode()
            raw = {"key": record.key, "label": record.label, "failed": record.failed, "report": packed}
            place = self._file.seek(0, os.SEEK_END)
            self._write(json.dumps(raw).encode() + b"\n")
            self._know(raw, place)
        os.fsync(self._file.fileno())

    def records(self, keys: Iterable[str]) -> Iterator[Record]:
        """The records of ``keys``, in that order."""
        with self._path.open("rb") as file:
            for key in keys:
                file.seek(self._places[key])
                raw = json.loads(file.readline())
                report = zlib.decompress(base64.b64decode(raw["report"]))
                yield Record(raw["key"], raw["label"], report, raw["key"] in self._failed)

    def close(self) -> None:
        """Close the file; it stays, so that the next run need not analyse the same files again."""
        self._file.close()

    def _know(self, raw: dict[str, Any], place: int) -> None:
        self._places[raw["key"]] = place
        if raw.get("failed"):  # journals of old do not say
            self._failed.add(raw["key"])

    def _write(self, line: bytes) -> None:
        view = memoryview(line)
        while view:
            view = view[self._file.write(view) or 0 :]

    def _lock(self) -> None:
        """Hold the journal, so that two runs never write the same output."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ConfigurationError(f"Another run is writing this output ({self._path} is locked).") from error

    def _drop_torn_end(self) -> None:
        data_end = self._path.stat().st_size
        with self._path.open("r+b") as file:
            while data_end > 0:
                start = max(0, data_end - 65536)
                file.seek(start)
                at = file.read(data_end - start).rfind(b"\n")
                if at >= 0:
                    file.truncate(start + at + 1)
                    return
                data_end = start
            file.truncate(0)

    def _index(self) -> None:
        place = 0
        with self._path.open("rb") as file:
            for line in file:
                try:
                    self._know(json.loads(line), place)
                except (ValueError, KeyError, TypeError) as error:
                    raise ConfigurationError(
                        f"{self._path} is not a journal of dotwise, or was changed. Delete it to begin anew."
                    ) from error
                place += len(line)
