"""Messages over a pipe: eight bytes of length, then the bytes."""

from __future__ import annotations

import os
import select
import struct
from time import monotonic

_LENGTH = struct.Struct("<Q")
MAX_FRAME = 256 * 1024 * 1024


def write_frame(descriptor: int, data: bytes) -> None:
    """Write one message whole."""
    view = memoryview(_LENGTH.pack(len(data)) + data)
    while view:
        view = view[os.write(descriptor, view) :]


def read_frame(descriptor: int, seconds: float | None = None) -> bytes | None:
    """The next message, or None when the other side has gone.

    Raises:
        TimeoutError: it did not arrive within ``seconds``.
        ValueError: it is longer than ``MAX_FRAME``.
    """
    until = None if seconds is None else monotonic() + seconds
    head = _read_exactly(descriptor, _LENGTH.size, until)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME:
        raise ValueError(f"a message of {length} bytes is too long")
    return _read_exactly(descriptor, length, until)


def _read_exactly(descriptor: int, count: int, until: float | None) -> bytes | None:
    pieces = bytearray()
    while len(pieces) < count:
        left = None if until is None else max(until - monotonic(), 0.0)
        if left is not None and not select.select([descriptor], [], [], left)[0]:
            raise TimeoutError
        piece = os.read(descriptor, min(count - len(pieces), 1 << 20))
        if not piece:
            return None
        pieces += piece
    return bytes(pieces)
