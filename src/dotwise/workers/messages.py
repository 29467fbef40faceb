"""What crosses between a caller and the process that parses: a source one way, a reading or a problem the other."""

from __future__ import annotations

import json
import struct

from dotwise.codec import built, plain
from dotwise.errors import UnreadableError
from dotwise.model import Format, Reading, Source

_NAME_LENGTH = struct.Struct("<I")
_MESSAGES = {
    "parse_timeout": "Reading this file took longer than is allowed, so it was stopped. "
    "Open it in Word or a browser, save it as a new PDF or DOCX, and try again.",
    "parse_memory": "Reading this file would need more memory than is allowed, so it was stopped. "
    "Save it as a new PDF or DOCX without large pictures, and try again.",
    "parse_crash": "This file broke the program that reads it; nothing else was harmed. "
    "Open it in Word or a browser, save it as a new PDF or DOCX, and try again.",
}


def request(source: Source) -> bytes:
    """A source as a frame: length of the name, name, bytes."""
    name = source.name.encode("utf-8", "replace")
    return _NAME_LENGTH.pack(len(name)) + name + source.data


def problem(code: str) -> bytes:
    """The answer for a child that was stopped."""
    return json.dumps({"problem": {"code": code, "message": _MESSAGES[code], "format": "unknown"}}).encode()


def requested(frame: bytes) -> Source:
    """The source that ``request`` packed."""
    (length,) = _NAME_LENGTH.unpack_from(frame)
    start = _NAME_LENGTH.size
    return Source(frame[start : start + length].decode("utf-8", "replace"), frame[start + length :])


def answer_of(outcome: Reading | UnreadableError) -> bytes:
    """A reading, or why there is none, as JSON."""
    if isinstance(outcome, Reading):
        return json.dumps({"reading": plain(outcome)}).encode("utf-8", "replace")
    raw = {"code": outcome.code, "message": outcome.message, "format": outcome.format.value}
    return json.dumps({"problem": raw}).encode("utf-8", "replace")


def reading_in(answer: bytes) -> Reading:
    """The reading in an answer.

    Raises:
        UnreadableError: the answer holds a problem.
    """
    raw = json.loads(answer)
    if told := raw.get("problem"):
        raise UnreadableError(told["code"], told["message"], Format(told["format"]))
    return built(Reading, raw["reading"])
