"""
Which documents a call means: folders, globs, lists (``@file``), ZIP and TAR archives, single files.

Every file gives exactly one document or one refusal with its reason; nothing is followed out of the folder that was named.
"""

from __future__ import annotations

import fnmatch
import glob
import os
import stat
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotwise.errors import ConfigurationError
from dotwise.settings import MAX_BYTES

_ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_MAX_MEMBERS = 100_000
_HIDDEN = ("__MACOSX/*", "*/.DS_Store", ".DS_Store", "*/Thumbs.db", "Thumbs.db", "*/~$*", "~$*")


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a batch: its label (path as named, or archive!member) and its bytes."""

    label: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not opened, and why."""

    label: str
    code: str
    message: str


def documents(paths: Sequence[str]) -> Iterator[Document | Refusal]:
    """Every document that ``paths`` mean, each label once, in the order of the call and of the names.

    Raises:
        ConfigurationError: a path means nothing at all.
    """
    seen: set[str] = set()
    for path in _named(paths):
        for item in _opened(path):
            if item.label not in seen:
                seen.add(item.label)
                yield item


def _named(paths: Sequence[str]) -> Iterator[Path]:
    for text in paths:
        if text.startswith("@"):
            yield from _listed(Path(text[1:]))
            continue
        path = Path(text)
        if path.is_dir():
            yield from _inside(path)
        elif os.path.lexists(path):
            yield path
        elif matches := sorted(glob.glob(text, recursive=True)):  # noqa: PTH207 — ``**`` and absolute patterns alike
            yield from (Path(match) for match in matches if not Path(match).is_dir())
        else:
            raise ConfigurationError(f"{text} is no file, folder or pattern that matches anything.")


def _listed(path: Path) -> Iterator[Path]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise ConfigurationError(f"The list {path} cannot be read ({error.strerror}).") from error
    yield from (Path(line.strip()) for line in lines if line.strip())


def _inside(folder: Path) -> Iterator[Path]:
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(base) / name for name in sorted(files) if not name.startswith((".", "~$")))


def _opened(path: Path) -> Iterator[Document | Refusal]:
    label = path.as_posix()
    if label.lower().endswith(_ARCHIVES) and path.is_file() and not path.is_symlink():
        yield from _members(path)
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        told = (
            "It is a link; links are not followed." if path.is_symlink() else f"It cannot be opened ({error.strerror})."
        )
        yield Refusal(label, "not_opened", told)
        return
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            yield Refusal(label, "not_a_file", "It is no regular file.")
        elif found.st_size > MAX_BYTES:
            yield Refusal(label, "too_large", f"It has {found.st_size // 1024**2} MiB; up to 10 MiB are read.")
        else:
            yield Document(label, file.read(MAX_BYTES + 1))


def _members(path: Path) -> Iterator[Document | Refusal]:
    try:
        with path.open("rb") as file:
            first = file.read(4)
        if first.startswith(b"PK") and _is_document(path):
            yield Document(path.as_posix(), path.read_bytes())
        elif first.startswith(b"PK"):
            yield from _zip_members(path)
        else:
            yield from _tar_members(path)
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError, NotImplementedError, RuntimeError) as error:
        yield Refusal(path.as_posix(), "corrupt", f"The archive cannot be read to its end ({type(error).__name__}).")


def _is_document(path: Path) -> bool:
    """Whether a ZIP is itself one document: a LinkedIn data export."""
    names = {Path(name).name for name in zipfile.ZipFile(path).namelist()[:500]}
    return {"Profile.csv", "Positions.csv"} <= names


def _zip_members(path: Path) -> Iterator[Document | Refusal]:
    with zipfile.ZipFile(path) as archive:
        for info in sorted(archive.infolist()[:_MAX_MEMBERS], key=lambda member: member.filename):
            label = f"{path.as_posix()}!{info.filename}"
            if info.is_dir() or _is_hidden(info.filename):
                continue
            if info.flag_bits & 1:
                yield Refusal(label, "encrypted", "It is protected by a password inside the archive.")
            elif info.file_size > MAX_BYTES:
                yield Refusal(label, "too_large", "It unpacks to more than 10 MiB.")
            else:
                with archive.open(info) as member:
                    data = member.read(MAX_BYTES + 1)
                if len(data) > MAX_BYTES:
                    yield Refusal(label, "too_large", "It unpacks to more than 10 MiB.")
                else:
                    yield Document(label, data)


def _tar_members(path: Path) -> Iterator[Document | Refusal]:
    with tarfile.open(path) as archive:
        for count, info in enumerate(archive):
            label = f"{path.as_posix()}!{info.name}"
            if count >= _MAX_MEMBERS or info.isdir() or _is_hidden(info.name):
                continue
            if not info.isreg():
                yield Refusal(label, "not_a_file", "It is no regular file.")
            elif info.size > MAX_BYTES:
                yield Refusal(label, "too_large", f"It has {info.size // 1024**2} MiB; up to 10 MiB are read.")
            else:
                member = archive.extractfile(info)
                assert member is not None
                yield Document(label, member.read(MAX_BYTES + 1))


def _is_hidden(name: str) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in _HIDDEN)
