"""Refuses a PDF whose streams unpack to more than any résumé holds, before PDFium unpacks them."""

from __future__ import annotations

import re
import zlib
from itertools import pairwise

from dotwise.errors import UnreadableError

MOST_BYTES = 128 * 1024 * 1024
"""A picture of 40 million pixels in colour just fits."""
_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 2048
"""Bytes before a stream in which its dictionary stands."""
_HARMLESS = MOST_BYTES // 1032
"""Deflate expands at most 1,032 times: a smaller stream, unpacked once, cannot reach the limit."""
_CHUNK = 4 * 1024 * 1024


def check_inflation(data: bytes) -> None:
    """Raise ``UnreadableError`` with code decompression_limit for a bomb; cost grows with what is unpacked."""
    starts = [match.end() for match in _STREAM.finditer(data)]
    for start, end in pairwise([*starts, len(data)]):
        head = data[max(start - _HEAD, 0) : start]
        dictionary = head[head.rfind(b"obj") + 3 :]
        times = dictionary.count(b"FlateDecode") + dictionary.count(b"/Fl ")
        if times and (end - start > _HARMLESS or times > 1):
            _unpack(data[start:end], times)


def _unpack(packed: bytes, times: int) -> None:
    """Unpack ``times`` times over in chunks, counting; what does not unpack is left to PDFium."""
    for remaining in range(times, 0, -1):
        whole = remaining > 1
        out = bytearray()
        size = 0
        machine = zlib.decompressobj()
        try:
            while packed and not machine.eof:
                chunk = machine.decompress(packed, _CHUNK)
                packed = machine.unconsumed_tail
                size += len(chunk)
                if size > MOST_BYTES:
                    raise UnreadableError(
                        "decompression_limit",
                        "This PDF unpacks to far more than a résumé holds, so it was not opened. "
                        "Export it again from the program that made it.",
                    )
                if whole:
                    out += chunk
                if not chunk:
                    break
        except zlib.error:
            return
        packed = bytes(out)
