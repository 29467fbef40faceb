"""What crosses between a caller and the process that parses: a source one way, a reading or a problem the other."""

from __future__ import annotations

import json
import struct
from enum import IntEnum

from dotwise.codec import built, plain
from dotwise.errors import UnreadableError
from dotwise.model import Format, Reading, Source

_HEAD = struct.Struct("<BI")
_PROBLEM = b'{"problem"'
_MESSAGES = {
    "parse_timeout": "Reading this file took longer than is allowed, so it was stopped. "
    "Open it in Word or a browser, save it as a new PDF or DOCX, and try again.",
    "parse_memory": "Reading this file would need more memory than is allowed, so it was stopped. "
    "Save it as a new PDF or DOCX without large pictures, and try again.",
    "parse_crash": "This file broke the program that reads it; nothing else was harmed. "
    "Open it in Word or a browser, save it as a new PDF or DOCX, and try again.",
}


class Effort(IntEnum):
    """How far a reader may go for the text of one file."""

    READ = 0
    """Take the text that is there; a picture is answered with no_text_layer."""
    RECOGNISE = 1
    """Recognise letters in pictures too, where the extra for it is installed."""


def request(source: Source, effort: Effort = Effort.READ) -> bytes:
    """A source as a frame: effort, length of the name, name, bytes."""
    name = source.name.encode("utf-8", "replace")
    return _HEAD.pack(effort, len(name)) + name + source.data


def problem(code: str) -> bytes:
    """The answer for a child that was stopped."""
    return json.dumps({"problem": {"code": code, "message": _MESSAGES[code], "format": "unknown"}}).encode()


def requested(frame: bytes) -> tuple[Source, Effort]:
    """The source that ``request`` packed, and the effort that it may cost."""
    effort, length = _HEAD.unpack_from(frame)
    start = _HEAD.size
    return Source(frame[start : start + length].decode("utf-8", "replace"), frame[start + length :]), Effort(effort)


def answer_of(outcome: Reading | UnreadableError) -> bytes:
    """A reading, or why there is none, as JSON."""
    if isinstance(outcome, Reading):
        return json.dumps({"reading": plain(outcome)}).encode("utf-8", "replace")
    raw = {"code": outcome.code, "message": outcome.message, "format": outcome.format.value}
    return json.dumps({"problem": raw}).encode("utf-8", "replace")


def problem_in(answer: bytes) -> UnreadableError | None:
    """Why there is no reading; None when there is one. Cheap, as it does not look at the reading."""
    if not answer.startswith(_PROBLEM):
        return None
    told = json.loads(answer)["problem"]
    return UnreadableError(told["code"], told["message"], Format(told["format"]))


def reading_in(answer: bytes) -> Reading:
    """The reading in an answer.

    Raises:
        UnreadableError: the answer holds a problem.
    """
    if unreadable := problem_in(answer):
        raise unreadable
    return built(Reading, json.loads(answer)["reading"])
