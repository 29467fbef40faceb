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
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dotwise.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Record:
    """A finished document: its key, its label and its report as JSON."""

    key: str
    label: str
    report: bytes


class Journal:
    """The file and where each valid record stands in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, int] = {}
        self._drop_torn_end()
        self._file = path.open("ab")
        self._index()

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def add(self, records: Iterable[Record]) -> None:
        """Append records and return when they are on the disk."""
        for record in records:
            packed = base64.b64encode(zlib.compress(record.report, 6)).decode()
            line = json.dumps({"key": record.key, "label": record.label, "report": packed}, ensure_ascii=False)
            self._places[record.key] = self._file.tell()
            self._file.write(line.encode("utf-8", "surrogateescape") + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def records(self, keys: Iterable[str]) -> Iterator[Record]:
        """The records of ``keys``, in that order."""
        with self._path.open("rb") as file:
            for key in keys:
                file.seek(self._places[key])
                raw = json.loads(file.readline())
                yield Record(raw["key"], raw["label"], zlib.decompress(base64.b64decode(raw["report"])))

    def close(self) -> None:
        """Close the file; it stays, so that the next run need not analyse the same files again."""
        self._file.close()

    def _drop_torn_end(self) -> None:
        if not self._path.exists():
            return
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
                    self._places[json.loads(line)["key"]] = place
                except (ValueError, KeyError, TypeError) as error:
                    raise ConfigurationError(
                        f"{self._path} is not a journal of dotwise, or was changed. Delete it to begin anew."
                    ) from error
                place += len(line)


@contextmanager
def only_run(path: Path) -> Iterator[None]:
    """Hold a lock beside the output, so that two runs never write the same one.

    Raises:
        ConfigurationError: another run holds it.
    """
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ConfigurationError(f"Another run is writing this output ({path} is locked).") from error
        yield
    path.unlink(missing_ok=True)
