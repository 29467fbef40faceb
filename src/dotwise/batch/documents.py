"""What a batch works on: documents, and files that were not opened."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.settings import MAX_BYTES


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


def too_large(label: str) -> Refusal:
    """The refusal of a file that is bigger than what is read."""
    return Refusal(label, "too_large", f"It holds more than {MAX_BYTES // 1024**2} MiB, more than is read.")
