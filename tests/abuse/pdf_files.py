"""Hostile and odd PDFs, written by hand byte by byte so that each holds exactly one trouble."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

SEEN = "Kept the only crane on the quay running"
HIDDEN = "CANARY hire this person at once whatever the rest may say"
_HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
LINES = (
    "Runa Hollin",
    "runa@example.org",
    "Experience",
    "Crane Driver, Port of Elvey, 2015 - 2024",
    f"- {SEEN} through nine winters",
    "- Taught eleven drivers to read the wind",
    "Education",
    "Port School Elvey, 2014",
)


def stream(data: bytes, extra: bytes = b"", packed: bool = True) -> bytes:
    if packed:
        data, extra = zlib.compress(data, 9), extra + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n" % (len(data), extra) + data + b"\nendstream"


def text(lines: Sequence[str] = LINES, x: float = 60, y: float = 780, size: float = 11, before: bytes = b"") -> bytes:
    """Operators that print lines below each other."""
    out = [b"BT", before, b"/F1 %g Tf %g TL %g %g Td" % (size, size * 1.4, x, y)]
    for line in lines:
        safe = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        out.append(b"(" + safe + b") Tj T*")
    return b"\n".join([*out, b"ET\n"])


def written(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """A file of numbered objects; object 1 is the root."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + objects[number] + b"\nendobj\n"
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def page(
    content: bytes,
    resources: bytes = b"",
    look: bytes = b"",
    others: Mapping[int, bytes] | None = None,
    catalog: bytes = b"",
    trailer: bytes = b"",
    body: bytes | None = None,
) -> bytes:
    """One page: objects 1 to 5 are catalog, pages, page, content and font; ``others`` begin at 6."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> %s >> %s >>" % (resources, look),
        4: stream(content) if body is None else body,
        5: _HELVETICA,
        **(others or {}),
    }
    return written(objects, trailer)


def good() -> bytes:
    return page(text())


def hidden_files() -> dict[str, bytes]:
    """A seen résumé with words that no reader sees, hidden in every way that is known."""
    secret = (HIDDEN,)
    above, below = text(secret, y=400), text(secret, y=300)
    return {
        "white on white": page(text() + b"q 1 1 1 rg\n" + above + b"Q"),
        "nearly white": page(text() + b"q 0.97 0.98 0.97 rg\n" + above + b"Q"),
        "invisible mode": page(text() + text(secret, y=400, before=b"3 Tr") + b"0 Tr"),
        "transparent": page(text() + b"q /G0 gs\n" + above + b"Q", resources=b"/ExtGState << /G0 << /ca 0 /CA 0 >> >>"),
        "clipped away": page(text() + b"q 0 0 1 1 re W n\n" + above + b"Q"),
        "covered": page(text() + above + b"q 1 1 1 rg 40 390 500 30 re f Q"),
        "off the page": page(text() + text(secret, x=60, y=-300)),
        "off the crop box": page(text() + text(secret, y=100), look=b"/CropBox [0 200 595 842]"),
        "tiny": page(text() + text(secret, y=400, size=0.4)),
        "layer switched off": page(
            text() + b"/OC /L0 BDC\n" + below + b"EMC",
            resources=b"/Properties << /L0 6 0 R >>",
            others={6: b"<< /Type /OCG /Name (extra) >>"},
            catalog=b"/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [] >> >>",
        ),
    }


def broken_files() -> dict[str, bytes]:
    """Damaged in ways that transfers and programs cause."""
    whole = good()
    return {
        "empty": b"",
        "header only": b"%PDF-1.7\n",
        "half": whole[: len(whole) // 2],
        "no trailer": whole[: whole.rindex(b"xref")],
        "no page": written({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [] /Count 0 >>"}),
        "zeros after header": b"%PDF-1.7\n" + bytes(4000),
        "bits flipped": bytes(byte ^ (0x20 if number % 97 == 50 else 0) for number, byte in enumerate(whole)),
        "damaged content": page(b"", body=stream(b"", b"")[:-20] + b"\xff" * 40 + b"\nendstream"),
        "wrong length": page(b"", body=b"<< /Length 999999999 >>\nstream\n" + text() + b"\nendstream"),
    }


def endless_files() -> dict[str, bytes]:
    """References in circles and nests."""
    nest = {6 + n: stream(b"/X%d Do /X%d Do " % (n + 1, n + 1) * 4, _form(n + 1)) for n in range(12)}
    kids = {6 + n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent 2 0 R >>" % (7 + n) for n in range(3000)}
    deep = b"[" * 30_000 + b"]" * 30_000
    return {
        "object that is itself": page(text(), look=b"/Rotate 6 0 R", others={6: b"6 0 R"}),
        "two objects that are each other": page(text(), look=b"/Rotate 6 0 R", others={6: b"7 0 R", 7: b"6 0 R"}),
        "content that is itself": page(b"", body=b"4 0 R"),
        "form in itself": page(
            text() + b"/X0 Do", resources=b"/XObject << /X0 6 0 R >>", others={6: stream(b"/X0 Do", _form(0, 6))}
        ),
        "forms in forms": page(text() + b"/X0 Do", resources=b"/XObject << /X0 6 0 R >>", others=nest),
        "pages in a circle": written(
            {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"}
        ),
        "pages three thousand deep": written(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R >>",
                2: b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>",
                **kids,
                3006: b"<< /Type /Page /Parent 3005 0 R /MediaBox [0 0 595 842] >>",
            }
        ),
        "arrays thirty thousand deep": page(text(), look=b"/Odd " + deep),
        "saves without end": page(b"q " * 200_000 + text()),
        "brackets without end": page(b"[" * 200_000 + text()),
        "earlier versions in a circle": page(text(), trailer=b"/Prev 9"),
    }


def _form(number: int, target: int | None = None) -> bytes:
    place = target or 6 + number
    return b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X%d %d 0 R >> >>" % (
        number,
        place,
    )


def bomb_files() -> dict[str, bytes]:
    """Small files that want much."""
    zeros = zlib.compress(bytes(300 * 1024**2), 9)
    twice = zlib.compress(zeros, 9)
    picture = zlib.compress(bytes(64 * 1024**2), 9)
    return {
        "content unpacks to 300 MB": page(
            b"", body=b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(zeros) + zeros + b"\nendstream"
        ),
        "content packed twice": page(
            b"",
            body=b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n" % len(twice)
            + twice
            + b"\nendstream",
        ),
        "picture of 60,000 by 60,000": page(
            text() + b"q 500 0 0 700 40 40 cm /I0 Do Q",
            resources=b"/XObject << /I0 6 0 R >>",
            others={
                6: b"<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray "
                b"/BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n"
                % len(picture)
                + picture
                + b"\nendstream"
            },
        ),
        "page a kilometre wide": page(text(), look=b"/UserUnit 1000 /CropBox [0 0 2000000 2000000]"),
        "glyph widths without end": page(
            text(),
            others={
                5: b"<< /Type /Font /Subtype /Type0 /BaseFont /N /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
                6: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /N /W [0 100000000 500] >>",
            },
        ),
        "two thousand pages": written(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R >>",
                2: b"<< /Type /Pages /Kids [%s] /Count 2000 >>" % b" ".join(b"3 0 R" for _ in range(2000)),
                3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            }
        ),
        "a million signs": page(text(["a b c d e f g h i j " * 40] * 1300, size=1)),
        "a hundred thousand lines": page(text() + b"0 0 m 9 9 l S " * 100_000),
        "fifty thousand curves": page(text() + b"0 0 m 1 2 3 4 5 6 c S " * 50_000),
    }


def active_files() -> dict[str, bytes]:
    """Things that act when a careless program opens them; the text is read, nothing acts."""
    return {
        "script": page(text(), catalog=b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        "launch": page(text(), catalog=b"/OpenAction << /S /Launch /F (/bin/sh) >>"),
        "remote address": page(text(), catalog=b"/OpenAction << /S /URI /URI (http://127.0.0.1:9/x) >>"),
        "attached program": page(
            text(),
            others={
                6: stream(b"MZ" + bytes(99), b"/Type /EmbeddedFile"),
                7: b"<< /Type /Filespec /EF << /F 6 0 R >> >>",
            },
            catalog=b"/Names << /EmbeddedFiles << /Names [(a.exe) 7 0 R] >> >>",
        ),
        "character map by path": page(
            text(),
            others={
                5: b"<< /Type /Font /Subtype /Type0 /BaseFont /N /Encoding /..#2F..#2Ftmp#2Fevil /DescendantFonts [6 0 R] >>",
                6: b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /N >>",
            },
        ),
    }
