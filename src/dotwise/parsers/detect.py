"""What a file is, by its bytes and never by its name; what cannot be read is told with the way out."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from dotwise.errors import UnreadableError
from dotwise.model import Format
from dotwise.parsers.refusals import corrupt, empty_file, encrypted, unsupported, without_main_part

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|div|section|article|main|p|h1|h2|ul|table)\b", re.IGNORECASE)
_RESUME_KEYS = re.compile(r'"(?:basics|work|education|skills|volunteer|projects)"\s*:')
_MARKS = re.compile(
    r"\*\*[^*\n]+\*\*|\[[^\]\[\n]{1,300}\]\((?:https?:|mailto:|tel:|www\.|#)|^\|(?: ?:?-+:? ?\|)+$", re.MULTILINE
)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LOWER = re.compile(r"^#{2,6} \S", re.MULTILINE)
_CROSSES = re.compile(r"^# \S[^\n]*\n(?=# \S)", re.MULTILINE)
_MAIL = re.compile(r"\A(?:[A-Z][\w-]*:[^\n]*\n)*?(?:MIME-Version|Content-Type|Received|Message-ID):", re.IGNORECASE)
_EXPORTED = frozenset({"profile.csv", "positions.csv", "profile summary.csv", "skills.csv", "education.csv"})
_LOOKED_AT = 32_768
_SAVE_AS = "Open it in the program it was made with, save it as .docx or PDF, and send that."
_OTHERS = (
    (b"{\\rtf", "an RTF file"),
    (b"%!PS", "a PostScript file"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"SQLite format 3", "a database"),
)
_PROGRAM = re.compile(rb"MZ[^\x00]{0,62}\x00")
"""A name may begin with MZ; what a program's header begins with holds zeros."""
ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
"""How a ZIP begins."""


def detect(data: bytes) -> Format:
    """The format of a file.

    Raises:
        UnreadableError: empty_file, unsupported_type, encrypted or corrupt, each with what to do next.
    """
    start = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf\x00\t\n\x0b\x0c\r ")
    if not start and not data.strip(b"\xef\xbb\xbf\x00\t\n\x0b\x0c\r "):
        raise empty_file()
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(ARCHIVES):
        if data[-64:].rstrip().endswith(b"%%EOF"):
            raise unsupported(
                "two files in one, an archive and a PDF", "Save the one that is meant anew and send that."
            )
        return _zipped(data)
    if data.startswith(_OLE):
        raise _old_office(data)
    if data.startswith(_PICTURES):
        return Format.IMAGE
    for magic, what in _OTHERS:
        if start.startswith(magic):
            raise unsupported(what, _SAVE_AS)
    if _PROGRAM.match(data):
        raise unsupported("a program", _SAVE_AS)
    return _written(_sample(data))


def _zipped(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.casefold() for name in archive.namelist()]
            small = "mimetype" in archive.namelist() and archive.getinfo("mimetype").file_size < 200
            kind = archive.read("mimetype") if small else b""
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError, EOFError) as error:
        raise corrupt() from error
    if any(name.rsplit("/", 1)[-1] in _EXPORTED for name in names):
        return Format.LINKEDIN_EXPORT
    if any(name.startswith("word/") and name.endswith(".xml") for name in names):
        return Format.DOCX
    raise _other_archive(names, kind)


def _other_archive(names: list[str], kind: bytes) -> UnreadableError:
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        return unsupported("an OpenDocument file (.odt)", "Save it as .docx or PDF from LibreOffice and send that.")
    if "index.zip" in names or any(name.startswith("index/") and name.endswith(".iwa") for name in names):
        return unsupported("an Apple Pages file", "In Pages choose File, Export To, Word or PDF, and send that.")
    if any(name.startswith("xl/") for name in names):
        return unsupported("an Excel workbook", "Copy the text into Word, save it as .docx, and send that.")
    if any(name.startswith("ppt/") for name in names):
        return unsupported("a PowerPoint file", "Export it as PDF and send that.")
    if "[content_types].xml" in names:
        return without_main_part()
    return unsupported("a ZIP archive without a résumé in it", "Take the résumé out of it and send that file alone.")


def _old_office(data: bytes) -> UnreadableError:
    if any(name.encode("utf-16-le") in data for name in ("EncryptedPackage", "EncryptionInfo")):
        return encrypted()
    return unsupported(
        "a file of an old Office version (.doc)", "Open it in Word or LibreOffice, save it as .docx, and send that."
    )


def _sample(data: bytes) -> str:
    """The beginning as text; UTF-16 is known by its mark or by every second byte being zero.

    Raises:
        UnreadableError: the bytes are no text.
    """
    head = data[:_LOOKED_AT]
    zeros = head.count(0)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    if zeros > len(head) // 4 and (head[0] == 0) != (head[1:2] == b"\x00"):
        return head.decode("utf-16-be" if head[0] == 0 else "utf-16-le", errors="replace")
    if sum(byte < 9 or 13 < byte < 27 for byte in head) > len(head) // 50 + 1:
        raise unsupported("a file of a kind that holds no text", _SAVE_AS)
    return head.decode("utf-8", errors="replace")


def _lists_with_crosses(sample: str) -> bool:
    """Whether "#" opens the items of typed lists: line upon line of it, and no heading of a lower rank."""
    return len(_CROSSES.findall(sample)) > 1 and _LOWER.search(sample) is None


def _written(sample: str) -> Format:
    head = sample.lstrip("\ufeff \t\r\n")
    if _MAIL.match(head):
        raise unsupported("an e-mail", "Save the attached document from it and send that.")
    if head.startswith("{") and _RESUME_KEYS.search(head):
        return Format.JSON_RESUME
    if head.startswith("<") and _HTML.search(head):
        return Format.HTML
    if (_HEADING.search(sample) and not _lists_with_crosses(sample)) or len(_MARKS.findall(sample)) >= 2:
        return Format.MARKDOWN
    return Format.TEXT
