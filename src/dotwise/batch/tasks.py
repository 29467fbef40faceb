"""
Which documents a call means: folders, globs, lists (``@file``), ZIP and TAR archives, single files.

Every file gives exactly one document or one refusal with its reason; nothing is followed out of the folder that was named.
Hidden files (``.name``) and lock files of Word (``~$name``) are passed over.
"""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from dotwise.batch.archives import ARCHIVES, is_hidden, members
from dotwise.batch.documents import Document, Refusal, too_large
from dotwise.errors import ConfigurationError
from dotwise.settings import MAX_BYTES

_LINK = "It is a link; links are not followed."


def named(paths: Sequence[str], apart: Sequence[Path] = ()) -> tuple[Path, ...]:
    """
    Every file that ``paths`` mean, each once, in the order of the call and of the names; ``apart`` (the outputs) left out.

    Raises:
        ConfigurationError: a path means nothing at all.
    """
    kept = [place.resolve() for place in apart]
    found = dict.fromkeys(path for text in paths for path in _meant(text))
    return tuple(path for path in found if not any(_lies_in(path, place) for place in kept))


def documents(files: Sequence[Path]) -> Iterator[Document | Refusal]:
    """Every document in ``files``, opened one after the other; a label that comes again is numbered."""
    taken: set[str] = set()
    again: Counter[str] = Counter()
    for path in files:
        for item in _opened(path):
            label = plain = _printable(item.label)
            while label in taken:  # a numbered label may be the real name of another
                again[plain] += 1
                label = f"{plain}#{again[plain] + 1}"
            taken.add(label)
            yield replace(item, label=label)


def _printable(label: str) -> str:
    """The label as text that can be written anywhere; bytes that are no UTF-8 stand as escapes."""
    return label.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _meant(text: str) -> Iterator[Path]:
    path = Path(text)
    if not text.strip():
        raise ConfigurationError("A path is empty. Name a file or a folder; the folder you stand in is '.'.")
    if path.is_dir():
        yield from _inside(path)
    elif os.path.lexists(path):
        yield path
    elif text.startswith("@"):
        yield from _listed(Path(text[1:]))
    elif matches := sorted(glob.glob(text, recursive=True)):  # noqa: PTH207 — ``**`` and absolute patterns alike
        yield from (Path(match) for match in matches if not Path(match).is_dir())
    else:
        raise ConfigurationError(f"{text} is no file, folder or pattern that matches anything.")


def _listed(path: Path) -> Iterator[Path]:
    """The paths in a list; one that is not there is refused later, so that it has its row."""
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="surrogateescape").splitlines()
    except OSError as error:
        raise ConfigurationError(f"The list {path} cannot be read ({error.strerror}).") from error
    for line in lines:
        if name := line.strip():
            yield from _inside(Path(name)) if Path(name).is_dir() else [Path(name)]


def _inside(folder: Path) -> Iterator[Path]:
    """Files of a folder and its folders; a linked or unreadable folder stands for itself, so that it has its row."""
    closed: list[Path] = []
    for base, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        links = [name for name in folders if Path(base, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(base, name) for name in sorted([*files, *links]) if not is_hidden(name))
    yield from sorted(closed)


def _lies_in(path: Path, place: Path) -> bool:
    whole = path.absolute()
    return whole == place or place in whole.parents


def _opened(path: Path) -> Iterator[Document | Refusal]:
    label = path.as_posix()
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not possible"
        yield Refusal(label, "not_opened", _LINK if path.is_symlink() else f"It cannot be opened ({reason}).")
        return
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            yield Refusal(label, "not_a_file", "It is no regular file.")
        elif label.lower().endswith(ARCHIVES):
            yield from members(label, file)
        elif found.st_size > MAX_BYTES:
            yield too_large(label)
        else:
            try:
                yield Document(label, file.read(MAX_BYTES + 1))
            except OSError as error:
                yield Refusal(label, "not_opened", f"It cannot be read ({error.strerror}).")
