"""
What a file is, by its first bytes and never by its name; what cannot be read is told with the way out.
"""

from __future__ import annotations

import io
import re
import zipfile

from dotwise.errors import UnreadableError
from dotwise.model import Format

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|section|article|main|p|h1|h2|ul|table)\b", re.IGNORECASE)
_RESUME_KEYS = re.compile(rb'"(?:basics|work|education|skills|volunteer|projects)"\s*:')
_MARKDOWN = re.compile(r"\*\*[^*\n]+\*\*|\[[^\]\n]+\]\((?:https?:|mailto:|tel:|www\.|#)|^\|(?: ?:?-+:? ?\|)+$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LOOKED_AT = 4096
_OTHERS = (
    (b"{\\rtf", "an RTF file"),
    (b"%!PS", "a PostScript file"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"SQLite format 3", "a database"),
)
_WAY_OUT = "Open it in the program it was made with, save it as .docx or PDF, and send that."


def detect(data: bytes) -> Format:
    """The format of a file.

    Raises:
        UnreadableError: empty_file, unsupported_type, encrypted or corrupt, each with what to do next.
    """
    if not data.strip(b"\x00\t\n\x0b\x0c\r \xef\xbb\xbf"):
        raise UnreadableError("empty_file", "This file is empty. Check that it was saved, and send it again.")
    start = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf\t\n\x0c\r ")
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"PK"):
        return _zipped(data)
    if data.startswith(_OLE):
        raise _old_office(data)
    if data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return Format.IMAGE
    for magic, name in _OTHERS:
        if start.startswith(magic):
            raise UnreadableError("unsupported_type", f"This is {name}, which dotwise cannot read. {_WAY_OUT}")
    return _written(data, start)


def _zipped(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            kind = (
                archive.read("mimetype")[:80]
                if "mimetype" in names and archive.getinfo("mimetype").file_size < 200
                else b""
            )
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableError(
            "corrupt",
            "This file is cut off or damaged, so it cannot be opened. Send it again, or save a new copy first.",
        ) from error
    lower = [name.casefold() for name in names]
    if any(name.endswith((".csv",)) and name.rsplit("/", 1)[-1] in _EXPORTED for name in lower):
        return Format.LINKEDIN_EXPORT
    if any(name.startswith("word/") for name in lower):
        return Format.DOCX
    raise _other_archive(lower, kind)


_EXPORTED = frozenset({"profile.csv", "positions.csv", "profile summary.csv", "skills.csv", "education.csv"})


def _other_archive(names: list[str], kind: bytes) -> UnreadableError:
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        return UnreadableError(
            "unsupported_type",
            "This is an OpenDocument file (.odt), which dotwise cannot read. Save it as .docx or PDF from LibreOffice and send that.",
        )
    if any(name.startswith("index/") and name.endswith(".iwa") for name in names) or "index.zip" in names:
        return UnreadableError(
            "unsupported_type",
            "This is an Apple Pages file, which dotwise cannot read. In Pages choose File, Export To, Word or PDF, and send that.",
        )
    if any(name.startswith("xl/") for name in names):
        return UnreadableError(
            "unsupported_type",
            "This is an Excel workbook, not a document. Copy the text into Word, save it as .docx, and send that.",
        )
    if any(name.startswith("ppt/") for name in names):
        return UnreadableError(
            "unsupported_type", "This is a PowerPoint file, which dotwise cannot read. Export it as PDF and send that."
        )
    if "[content_types].xml" in names:
        return UnreadableError(
            "corrupt",
            "The main text of this Office file is missing. Open it in Word, save it again, and send the new copy.",
        )
    return UnreadableError(
        "unsupported_type",
        "This is a ZIP archive without a document that dotwise knows. Take the résumé out of it and send that file alone.",
    )


def _old_office(data: bytes) -> UnreadableError:
    if "EncryptedPackage".encode("utf-16-le") in data or "EncryptionInfo".encode("utf-16-le") in data:
        return UnreadableError(
            "encrypted", "This file is protected by a password. Save a copy without the password and send that."
        )
    return UnreadableError(
        "unsupported_type",
        "This is a file of an old Office version (.doc), which dotwise cannot read. Open it in Word or LibreOffice, save it as .docx, and send that.",
    )


def _written(data: bytes, start: bytes) -> Format:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        sample = data[: _LOOKED_AT * 8].decode("utf-16", errors="replace")
    else:
        zeros = data[:_LOOKED_AT].count(0)
        controls = sum(byte < 9 or 13 < byte < 27 for byte in data[:_LOOKED_AT])
        if zeros or controls > len(data[:_LOOKED_AT]) // 50:
            if zeros > len(data[:_LOOKED_AT]) // 4 and (not data[1] or not data[0]):
                sample = data[: _LOOKED_AT * 8].decode("utf-16-le" if not data[1] else "utf-16-be", errors="replace")
                return Format.MARKDOWN if _is_markdown(sample) else Format.TEXT
            raise UnreadableError(
                "unsupported_type",
                "This is not a document that dotwise knows (Word, PDF, HTML, Markdown, plain text, JSON Resume, "
                f"a LinkedIn export, PNG or JPEG). {_WAY_OUT}",
            )
        sample = data[: _LOOKED_AT * 8].decode("utf-8", errors="replace")
    head = sample.lstrip("\ufeff \t\r\n").encode("utf-8")
    if head.startswith(b"{") and _RESUME_KEYS.search(data if b"\x00" not in start[:8] else head):
        return Format.JSON_RESUME
    if head.startswith(b"<") and (_HTML.search(head[:_LOOKED_AT])):
        return Format.HTML
    return Format.MARKDOWN if _is_markdown(sample) else Format.TEXT


def _is_markdown(sample: str) -> bool:
    return bool(_HEADING.search(sample)) or len(_MARKDOWN.findall(sample)) >= 2
