"""The text in bytes of which nobody says how they were written: files, job ads, what comes on standard input."""

from __future__ import annotations

import codecs
import re

_BYTE_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> str:
    """Text of bytes in UTF-8, UTF-16 (also without its mark), Windows-1252 or Latin-1, with Unix line ends."""
    return re.sub(r"\r\n?|\u2028|\u2029|\x85", "\n", _text_in(data))


def sent_lines(data: bytes) -> list[str]:
    r"""The lines in such bytes as a program sends them: parted at \n, \r\n and \r only, so that none falls in two."""
    *lines, rest = re.split(r"\r\n?|\n", _text_in(data))
    return [*lines, rest] if rest else lines


def _text_in(data: bytes) -> str:
    for mark, encoding in _BYTE_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data[:2000].count(0) > len(data[:2000]) // 4:
        return data.decode("utf-16-le" if data[1:2] == b"\x00" else "utf-16-be", errors="replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
