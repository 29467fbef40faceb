"""
What the service asks of its workers, as bytes: a JSON head, a line end, then the document.

Errands are ``analyze``, ``mark``, ``compare``, ``lines`` and ``fill``; the answer is a JSON head and a body in the same form.
Documents are read before a worker is asked: their readings follow them in the body, ``readings`` in the head are their lengths.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from dotwise.errors import DotwiseError, UnreadableError, place_of
from dotwise.model import Source

_OURS = (
    "dotwise made a mistake of its own while it worked on this document; the document is not at fault and nothing else "
    "was harmed. Tell whoever runs this service: its log has the place."
)


def packed(head: dict[str, Any], body: bytes = b"") -> bytes:
    """A head and a body as one message."""
    return json.dumps(head).encode() + b"\n" + body


def unpacked(message: bytes) -> tuple[dict[str, Any], bytes]:
    """Head and body of a message."""
    head, _, body = message.partition(b"\n")
    return json.loads(head), body


def documents_of(head: dict[str, Any], body: bytes) -> tuple[Source, ...]:
    """The documents that have to be read for an errand."""
    match head["errand"]:
        case "analyze" | "mark":
            return (Source(head["name"], body),)
        case "compare":
            first = head["lengths"][0]
            return Source(head["names"][0], body[:first]), Source(head["names"][1], body[first:])
        case _:
            return ()


def with_readings(head: dict[str, Any], body: bytes, readings: Sequence[bytes]) -> bytes:
    """An errand and the readings of its documents as one message."""
    return packed(head | {"readings": [len(reading) for reading in readings]}, body + b"".join(readings))


def readings_of(head: dict[str, Any], body: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """The documents of an errand as they came, and their readings."""
    lengths = head["readings"]
    at = len(body) - sum(lengths)
    documents, readings = body[:at], []
    for length in lengths:
        readings.append(body[at : at + length])
        at += length
    return documents, tuple(readings)


def failed(error: Exception) -> bytes:
    """The answer when an errand fails: a problem; of an error that nobody foresaw also its kind and place, for the log."""
    if isinstance(error, UnreadableError):
        return packed({"problem": error.code, "detail": error.message})
    place = place_of(error)
    if isinstance(error, DotwiseError):  # a model that is missing or was changed: not the document's fault
        return packed(
            {"problem": "internal", "detail": "The installation is damaged; its log says where.", "fault": place}
        )
    return packed({"problem": "unforeseen", "detail": _OURS, "fault": place})
