"""
Documents inside ZIP and TAR archives: each member one document or one refusal, read in memory, never unpacked to disk.

Paths inside an archive are labels only. An archive that unpacks to far more than it holds is stopped.
"""

from __future__ import annotations

import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import BinaryIO

from dotwise.batch.documents import Document, Refusal, too_large
from dotwise.settings import MAX_BYTES

ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

_MAX_MEMBERS = 100_000
_FREE = 256 * 1024**2
"""Bytes that any archive may unpack to."""
_MAX_RATIO = 100
"""Beyond those, how many times its own size."""
_PASSED_OVER = ("__MACOSX", "Thumbs.db", ".*", "~$*")
_DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
)
_LINKEDIN = {"Profile.csv", "Positions.csv"}


def is_hidden(name: str) -> bool:
    """Whether a file name is one that no person put there as a document."""
    return any(fnmatch(name, pattern) for pattern in _PASSED_OVER)


def members(label: str, file: BinaryIO) -> Iterator[Document | Refusal]:
    """Every member of the archive in ``file``, labelled ``archive!member``; the archive itself where it is one document."""
    try:
        yield from _members(label, file)
    except _DAMAGE as error:
        yield Refusal(label, "corrupt", f"The archive cannot be read to its end ({type(error).__name__}).")


def _members(label: str, file: BinaryIO) -> Iterator[Document | Refusal]:
    size = file.seek(0, 2)
    file.seek(0)
    zipped = file.read(4).startswith(b"PK")
    file.seek(0)
    budget = _Budget(label, _FREE + _MAX_RATIO * size)
    if not zipped:
        yield from _of_tar(label, file, budget)
        return
    with zipfile.ZipFile(file) as archive:
        if {PurePosixPath(name).name for name in archive.namelist()[:500]} >= _LINKEDIN:
            file.seek(0)
            yield Document(label, file.read(MAX_BYTES + 1))
        else:
            yield from _of_zip(label, archive, budget)


def _of_zip(label: str, archive: zipfile.ZipFile, budget: _Budget) -> Iterator[Document | Refusal]:
    for info in sorted(archive.infolist(), key=lambda member: member.filename):
        if info.is_dir() or _is_passed_over(info.filename):
            continue
        if budget.is_spent_by(info.file_size if info.file_size <= MAX_BYTES else 0):  # larger ones are not unpacked
            yield budget.refusal()
            return
        yield _zipped(f"{label}!{info.filename}", archive, info)


def _zipped(label: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Document | Refusal:
    if info.flag_bits & 1:
        return Refusal(label, "encrypted", "It is protected by a password inside the archive.")
    if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        return Refusal(label, "not_a_file", "It is no regular file.")
    if info.file_size > MAX_BYTES:
        return too_large(label)
    try:
        with archive.open(info) as member:
            data = member.read(MAX_BYTES + 1)
    except _DAMAGE as error:
        return Refusal(label, "corrupt", f"It is damaged inside the archive ({type(error).__name__}).")
    return too_large(label) if len(data) > MAX_BYTES else Document(label, data)


def _of_tar(label: str, file: BinaryIO, budget: _Budget) -> Iterator[Document | Refusal]:
    with tarfile.open(fileobj=file) as archive:
        for info in archive:
            if budget.is_spent_by(info.size):  # also what is passed over has to be unpacked on the way
                yield budget.refusal()
                return
            if not (info.isdir() or _is_passed_over(info.name)):
                yield _tarred(f"{label}!{info.name}", archive, info)


def _tarred(label: str, archive: tarfile.TarFile, info: tarfile.TarInfo) -> Document | Refusal:
    if not info.isreg():
        return Refusal(label, "not_a_file", "It is no regular file.")
    if info.size > MAX_BYTES:
        return too_large(label)
    member = archive.extractfile(info)
    assert member is not None
    return Document(label, member.read(MAX_BYTES + 1))


def _is_passed_over(name: str) -> bool:
    return any(is_hidden(part) for part in PurePosixPath(name).parts if part not in (".", ".."))


@dataclass(slots=True)
class _Budget:
    """What is left of the members and bytes that an archive may hold."""

    label: str
    bytes: int
    members: int = _MAX_MEMBERS

    def is_spent_by(self, size: int) -> bool:
        """Take one more member of ``size`` bytes; whether that was too much."""
        self.bytes -= size
        self.members -= 1
        return self.bytes < 0 or self.members < 0

    def refusal(self) -> Refusal:
        """The row that tells where reading stopped."""
        return Refusal(
            self.label,
            "decompression_limit",
            "This archive holds far more than documents need, so it was read up to its limit only. "
            "Unpack it and name the folder.",
        )
