"""Files that are not what they say, text that tortures, markup that acts, input that makes careless patterns slow."""

from __future__ import annotations

import json
import struct
import zlib

from tests.abuse.pdf_files import LINES, good
from tests.abuse.word_files import word

_TEXT = "\n".join(LINES)


def mistaken_files() -> dict[str, bytes]:
    """What no résumé is: each is refused with its reason."""
    return {
        "nothing": b"",
        "white space": b" \n\t\r\n" * 200,
        "zeros": bytes(5000),
        "a program": b"\x7fELF" + bytes(range(256)) * 9,
        "a script host": b"MZ" + bytes(range(256)) * 9,
        "rich text": b"{\\rtf1 Crane Driver}",
        "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000),
        "gzip": b"\x1f\x8b\x08" + bytes(99),
        "noise": bytes((number * 7919 + number // 3) % 251 for number in range(20_000)),
        "eleven megabytes": b"word " * (11 * 1024**2 // 5),
        "picture of 60,000 by 60,000": _png(60_000, 60_000),
        "picture cut off": _png(40, 40)[:50],
    }


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(min(width // 8 + 1, 100) * min(height, 100)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def two_faced_files() -> dict[str, bytes]:
    """Two formats in one: read as one of them or refused, never both."""
    return {
        "PDF after a Word file": word() + good(),
        "Word file after a PDF": good() + word(),
        "PDF behind some bytes": b"junk\n" * 20 + good(),
        "HTML in a PDF's comment": good().replace(b"%PDF-1.7\n", b"%PDF-1.7\n%<html><script>alert(1)</script>\n"),
    }


def tortured_texts() -> dict[str, bytes]:
    """A plain résumé with odd signs: read without trouble."""
    odd = {
        "right to left marks": _TEXT.replace("crane", "cra\u202ene\u202c"),
        "nothing wide": _TEXT.replace("crane", "c\u200br\u200da\u2060n\ufeffe"),
        "many accents": _TEXT + "\n- Z" + "\u0301" * 3000 + "algo",
        "control signs": _TEXT.replace("\n", "\x0c\n\x0b"),
        "terminal codes": _TEXT + "\n- \x1b[31mred\x1b]0;title\x07 tape",
        "fullwidth and ligatures": _TEXT + "\n- Ｂｕｉｌｔ ﬁve oﬃces",
        "every plane": _TEXT
        + "\n- "
        + "".join(chr(0x1F300 + n) + chr(0x20000 + n) + chr(0xE000 + n) for n in range(300)),
        "one long word": _TEXT + "\n- " + "x" * 100_000,
        "one long line": _TEXT + "\n- " + "word " * 30_000,
        "fifty thousand short lines": _TEXT + "\n- a" * 50_000,
        "formulas": _TEXT + '\n=HYPERLINK("http://127.0.0.1:9","x")\n@SUM(1)\n- <script>alert(1)</script>',
    }
    files = {name: text.encode("utf-8") for name, text in odd.items()}
    return files | {
        "UTF-16": _TEXT.encode("utf-16"),
        "broken UTF-8": _TEXT.encode() + b"\n- \xff\xfe\xc3\x28 \xed\xa0\x80 drove on",
        "old Windows signs": _TEXT.replace("nine", "n\u00efne").encode("cp1252"),
    }


def slow_inputs() -> dict[str, bytes]:
    """Long runs on which a pattern that goes back and forth takes for ever."""
    runs = {
        "blanks": " " * 200_000 + "x",
        "dashes": "-" * 200_000,
        "dots": "Skills" + "." * 200_000 + "5",
        "mail": "a@" * 60_000,
        "mail dots": "a." * 60_000 + "@",
        "addresses": "http://" * 20_000,
        "digits": "1" * 200_000,
        "phone": "+1 (2) " * 25_000,
        "dates": "2019 - " * 25_000,
        "months": "Jan " * 40_000,
        "brackets": "[" * 60_000 + "]" * 60_000,
        "stars": "*" * 100_000 + "a",
        "hashes": "# " * 80_000,
        "pipes": "|" * 150_000 + "\n|-",
        "angles": "<" * 100_000,
        "tags": "<p" * 80_000,
        "open comment": "<!--" * 40_000,
        "commas": "a," * 90_000,
        "initials": "a. " * 60_000,
        "hyphens": ("deve-\n" * 40_000),
        "capitals": "A" * 150_000 + "\n" + "A B " * 30_000,
    }
    return {name: f"{_TEXT}\n{run}\n".encode() for name, run in runs.items()}


def many_alike(count: int) -> dict[str, bytes]:
    """So many small things of one kind, each of them looked at beside the others."""
    texts = {
        "posts": "Cook, Inn, 2019 - 2020\n- did it\n" * count,
        "letters of one word": "É" * 20 * count + " x\n",
        "capitals of one word": "A'" * 10 * count + " x\n",
        "posts that name nothing": "Full-time, 2019 - 2020\n" * count,
    }
    return {name: text.encode() for name, text in texts.items()}


def markup_files() -> dict[str, bytes]:
    """HTML, Markdown and JSON that act or nest."""
    page = "<!doctype html><html><body><h1>Runa Hollin</h1><h2>Experience</h2><ul><li>Drove cranes</li></ul>{}</body></html>"
    resume = {"basics": {"name": "Runa Hollin"}, "work": [{"name": "Port", "highlights": ["Drove cranes"]}]}
    files = {
        "script": page.format("<script>alert('CANARY')</script>"),
        "hidden block": page.format("<div style='display:none'>CANARY words nobody sees on this page</div>"),
        "remote frame": page.format("<iframe src='http://127.0.0.1:9/'></iframe><img src='file:///etc/passwd'>"),
        "thirty thousand deep": page.format("<div>" * 30_000),
        "entities": page.format("&lt;" * 50_000),
        "attributes": page.format("<p " + "a=1 " * 50_000 + ">x</p>"),
        "JSON a hundred thousand deep": '{"basics": ' + "[" * 100_000 + "]" * 100_000 + "}",
        "JSON of wrong kinds": json.dumps({"basics": [1], "work": {"a": None}, "skills": "x", "education": 7}),
        "JSON with great numbers": json.dumps(resume)[:-1] + ', "x": 1' + "0" * 5000 + "}",
        "quotes in quotes": "# Runa Hollin\n\n" + ">" * 50_000 + " x",
        "lists in lists": "# Runa Hollin\n\n" + "\n".join(" " * n + "- deeper" for n in range(800)),
    }
    return {name: text.encode() for name, text in files.items()}
