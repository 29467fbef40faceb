"""The ZIP around a Word document: read once, a few parts replaced, all others kept byte for byte."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import Any

from lxml import etree

from dotwise.errors import UnreadableError
from dotwise.language.ooxml import DIALECTS, RELATIONS, STRICT, WORD, Element
from dotwise.model import Format

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ROOT_RELATIONS = "_rels/.rels"
_CONTENT_TYPES = "[Content_Types].xml"


class Dialect(Enum):
    """The two ways in which Word writes the same document."""

    USUAL = "transitional"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Archive:
    """Every entry of the file with its bytes, in the order of the file."""

    entries: tuple[tuple[zipfile.ZipInfo, bytes], ...]

    def part(self, name: str) -> bytes | None:
        """The bytes of a part; None where there is none."""
        return next((data for info, data in self.entries if info.filename == name), None)

    def replaced(self, parts: dict[str, bytes]) -> bytes:
        """The whole file anew with some parts replaced and new ones at the end; same parts, same bytes."""
        page = BytesIO()
        known = {info.filename for info, _ in self.entries}
        with zipfile.ZipFile(page, "w") as written:
            for info, data in self.entries:
                written.writestr(_like(info), parts.get(info.filename, data), info.compress_type)
            for name in sorted(parts.keys() - known):
                written.writestr(zipfile.ZipInfo(name), parts[name], zipfile.ZIP_DEFLATED)
        return page.getvalue()


def open_archive(data: bytes) -> Archive:
    """All entries of a ZIP.

    Raises:
        UnreadableError: it is no readable ZIP.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return Archive(tuple((info, archive.read(info)) for info in archive.infolist()))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError) as error:
        raise UnreadableError(
            "corrupt", "This Word file is damaged. Open it in Word, save a copy and try that one.", Format.DOCX
        ) from error


def main_part(archive: Archive) -> str:
    """Name of the part that holds the body, as the package itself names it."""
    for relation in _relations(archive.part(_ROOT_RELATIONS)):
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
    return "word/document.xml"


def comments_part(archive: Archive, main: str) -> str | None:
    """Name of the comments that the document already has; None where it has none."""
    for relation in _relations(archive.part(_relations_name(main))):
        if str(relation.get("Type", "")).endswith("/comments"):
            target = posixpath.join("/", posixpath.dirname(main), str(relation.get("Target", "")))  # may begin with "/"
            return posixpath.normpath(target).lstrip("/")
    return None


def with_comments(archive: Archive, main: str, comments: bytes, dialect: Dialect) -> dict[str, bytes]:
    """The parts to write so that ``comments`` belong to the document: they, and where they were not yet named, that."""
    existing = comments_part(archive, main)
    if existing is not None:
        return {existing: comments}
    folder = posixpath.dirname(main)
    return {
        posixpath.join(folder, "comments.xml"): comments,
        _relations_name(main): _related(archive.part(_relations_name(main)), dialect),
        _CONTENT_TYPES: _typed(archive.part(_CONTENT_TYPES), posixpath.join(folder, "comments.xml")),
    }


def read_xml(data: bytes) -> Element:
    """The root of a part, nothing taken away, entities unresolved, nothing fetched.

    Raises:
        UnreadableError: it is no XML.
    """
    reader = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, reader)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(
            "corrupt", "This Word file is damaged. Open it in Word, save a copy and try that one.", Format.DOCX
        ) from error


def read_word(data: bytes) -> tuple[Element, Dialect]:
    """The root of a part of WordprocessingML under the usual names, and in which dialect it was written.

    Raises:
        UnreadableError: it is no XML.
    """
    root = read_xml(data)
    if str(root.tag).startswith(f"{{{WORD}}}"):
        return root, Dialect.USUAL
    for strict, usual in DIALECTS:
        data = data.replace(strict.encode(), usual.encode())
    return read_xml(data), Dialect.STRICT


def write_word(root: Element, dialect: Dialect) -> bytes:
    """A part as Word writes it, in its dialect."""
    written = write_xml(root)
    if dialect is Dialect.STRICT:
        for strict, usual in DIALECTS:
            written = written.replace(usual.encode(), strict.encode())
    return written


def write_xml(root: Element) -> bytes:
    """A part as Word writes it."""
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def empty_comments() -> Element:
    """The root of a comments part without comments."""
    return etree.Element(f"{{{WORD}}}comments", nsmap={"w": WORD})


def _relations(data: bytes | None) -> list[Any]:
    return [] if data is None else [element for element in read_xml(data) if isinstance(element.tag, str)]


def _relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _related(data: bytes | None, dialect: Dialect) -> bytes:
    space = f"{_PACKAGE}/relationships"
    root = read_xml(data) if data is not None else etree.Element(f"{{{space}}}Relationships", nsmap={None: space})
    taken = {element.get("Id") for element in root}
    free = next(f"rIdDotwise{number}" for number in range(1, len(taken) + 2) if f"rIdDotwise{number}" not in taken)
    kind = f"{STRICT}officeDocument/relationships" if dialect is Dialect.STRICT else RELATIONS
    etree.SubElement(
        root, f"{{{space}}}Relationship", {"Id": free, "Type": f"{kind}/comments", "Target": "comments.xml"}
    )
    return write_xml(root)


def _typed(data: bytes | None, name: str) -> bytes:
    space = f"{_PACKAGE}/content-types"
    root = read_xml(data) if data is not None else etree.Element(f"{{{space}}}Types", nsmap={None: space})
    etree.SubElement(root, f"{{{space}}}Override", {"PartName": f"/{name}", "ContentType": _COMMENTS_TYPE})
    return write_xml(root)


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """A fresh directory entry with the name, date and attributes of ``info``."""
    copy = zipfile.ZipInfo(info.filename, info.date_time)
    copy.external_attr = info.external_attr
    copy.create_system = info.create_system
    copy.compress_type = info.compress_type
    return copy
