"""
What the service asks of its workers, as bytes: a JSON head, a line end, then the document.

The head is an ``Errand``, that of what comes back an ``Answer``. Documents are read before a worker is asked: their
readings follow them in the body.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from dotwise.codec import built, plain
from dotwise.errors import DotwiseError, UnreadableError, place_of
from dotwise.model import Blank, Source
from dotwise.service.asking import Asking

_OURS = (
    "dotwise made a mistake of its own while it worked on this document; the document is not at fault and nothing else "
    "was harmed. Tell whoever runs this service: its log has the place."
)


class Task(Enum):
    """What a worker can be asked for."""

    ANALYZE = "analyze"
    MARK = "mark"
    COMPARE = "compare"
    LINES = "lines"
    FILL = "fill"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A rewrite to finish with the answers to its blanks, by their ids; ``line`` is the line as it was printed."""

    text: str
    blanks: tuple[Blank, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    occupation: str | None = None
    line: str | None = None


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked of a worker; what a task does not need is empty."""

    task: Task
    names: tuple[str, ...] = ()
    """Of the documents in the body, in order."""
    lengths: tuple[int, ...] = ()
    """In bytes, of the documents in the body where there are several."""
    readings: tuple[int, ...] = ()
    """Lengths in bytes of the readings behind the documents."""
    form: str | None = None
    """The form of the report: a ``ReportFormat``, or ``body`` for a piece of the page; None is JSON."""
    ad: str | None = None
    asking: Asking = Asking()
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What was typed into the report: by dot, then by blank."""
    texts: tuple[str, ...] = ()
    """Single lines to judge."""
    occupation: str | None = None
    unfinished: tuple[Unfinished, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker tells beside the body: the document's title and format, or its problem."""

    title: str = ""
    format: str = ""
    problem: str | None = None
    """Code of what went wrong; ``detail`` says it in words."""
    detail: str = ""
    fault: str | None = None
    """Kind and place of a mistake of our own, for the log."""


def packed(head: Errand | Answer, body: bytes = b"") -> bytes:
    """A head and a body as one message."""
    return json.dumps(plain(head)).encode() + b"\n" + body


def errand_in(message: bytes) -> tuple[Errand, bytes]:
    """Head and body of what is asked."""
    head, _, body = message.partition(b"\n")
    return built(Errand, json.loads(head)), body


def answer_in(message: bytes) -> tuple[Answer, bytes]:
    """Head and body of what came back."""
    head, _, body = message.partition(b"\n")
    return built(Answer, json.loads(head)), body


def documents_of(errand: Errand, body: bytes) -> tuple[Source, ...]:
    """The documents that have to be read for an errand."""
    match errand.task:
        case Task.ANALYZE | Task.MARK:
            return (Source(errand.names[0], body),)
        case Task.COMPARE:
            first = errand.lengths[0]
            return Source(errand.names[0], body[:first]), Source(errand.names[1], body[first:])
        case _:
            return ()


def with_readings(errand: Errand, body: bytes, readings: Sequence[bytes]) -> bytes:
    """An errand and the readings of its documents as one message."""
    lengths = tuple(len(reading) for reading in readings)
    return packed(replace(errand, readings=lengths), body + b"".join(readings))


def readings_of(errand: Errand, body: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """The documents of an errand as they came, and their readings."""
    at = len(body) - sum(errand.readings)
    documents, readings = body[:at], []
    for length in errand.readings:
        readings.append(body[at : at + length])
        at += length
    return documents, tuple(readings)


def failed(error: Exception) -> bytes:
    """The answer when an errand fails: a problem; of an error that nobody foresaw also its kind and place, for the log."""
    if isinstance(error, UnreadableError):
        return packed(Answer(problem=error.code, detail=error.message))
    place = place_of(error)
    if isinstance(error, DotwiseError):  # a model that is missing or was changed: not the document's fault
        return packed(
            Answer(problem="internal", detail="The installation is damaged; its log says where.", fault=place)
        )
    return packed(Answer(problem="unforeseen", detail=_OURS, fault=place))
