"""
The gate before every ZIP: limits on entries, sizes, ratios and XML are checked before anything is built from it.

Limits are those of SAFETY 3.5, measured so that no legal document of 323 real ones is refused.
"""

from __future__ import annotations

import io
import itertools
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO
from urllib.parse import unquote
from xml.parsers import expat

from lxml import etree

from dotwise.language.ooxml import RELATIONS, Element, parse_part
from dotwise.parsers.refusals import corrupt, encrypted, forbidden, swollen, too_long

MAX_ENTRIES = 2_000
MAX_PART = 25 * 1024 * 1024
MAX_TOTAL = 60 * 1024 * 1024
MAX_RATIO = 200
RATIO_FREE = 1024 * 1024
MAX_DEPTH = 200
MAX_ELEMENTS = 400_000
MAX_XML_CHARACTERS = 2_000_000
CHUNK = 256 * 1024
_TAG = re.compile(rb"<[^>]*>")
_AES = 99
"""The compression method that stands for AES encryption."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie from one part to another part or to an address."""

    id: str
    kind: str
    """Last word of the relation type: ``header``, ``styles``, ``hyperlink`` …"""
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """A ZIP that passed the gate; parts are unpacked when they are asked for."""

    archive: zipfile.ZipFile
    names: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self.names

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableError: the part is damaged.
        """
        try:
            with self.archive.open(name) as part:
                return _inflate(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, NotImplementedError) as error:
            raise corrupt() from error

    def xml(self, name: str) -> Element | None:
        """The root element of an XML part; None where there is no such part.

        Raises:
            UnreadableError: the XML is broken, forbidden or beyond the limits.
        """
        if not self.has(name):
            return None
        try:
            root = parse_part(self.read(name))
        except etree.XMLSyntaxError as error:
            raise corrupt() from error
        if sum(map(len, root.itertext())) > MAX_XML_CHARACTERS:
            raise too_long()
        return root

    def relations(self, name: str) -> tuple[Relation, ...]:
        """Where a part points to, as part names and addresses; () where it points nowhere."""
        folder, file = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = []
        for element in root if root is not None else ():
            target = element.get("Target") or ""
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            kind = (element.get("Type") or "").rsplit("/", 1)[-1]
            found.append(Relation(element.get("Id") or "", kind, target, external))
        return tuple(found)


def _inflate(part: IO[bytes]) -> bytes:
    """All bytes of a part, in chunks: what a part says of its own size is not believed."""
    chunks = []
    size = 0
    while chunk := part.read(CHUNK):
        size += len(chunk)
        if size > MAX_PART:
            raise swollen()
        chunks.append(chunk)
    return b"".join(chunks)


def relation_id(element: Element) -> str | None:
    """The ``r:id`` of an element."""
    identity = element.get(f"{{{RELATIONS}}}id")
    return str(identity) if identity is not None else None


def open_package(data: bytes) -> Package:
    """Open a ZIP whose directory and XML parts keep all limits.

    Raises:
        UnreadableError: corrupt, encrypted, decompression_limit or forbidden_xml.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise corrupt() from error
    entries = archive.infolist()
    _check_directory(entries)
    package = Package(archive, tuple(entry.filename for entry in entries))
    elements = 0
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels")):
            part = package.read(entry.filename)
            elements += _check_xml(part)
            if elements > MAX_ELEMENTS:
                raise swollen()
            if _is_swollen(entry) and len(_TAG.sub(b"", part)) > MAX_XML_CHARACTERS:
                raise too_long()
        if _is_swollen(entry):
            raise swollen()
    return package


def _is_swollen(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FREE and entry.file_size > MAX_RATIO * max(1, entry.compress_size)


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise swollen()
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise corrupt()
    for entry in entries:
        if entry.flag_bits & 0x1 or entry.compress_type == _AES:
            raise encrypted()
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise corrupt()
        understated = entry.compress_size > entry.file_size * 1.01 + 64
        if entry.file_size > MAX_PART or understated:
            raise swollen()
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    for entry, after in itertools.pairwise(ordered):
        if entry.header_offset + 30 + len(entry.filename) + entry.compress_size > after.header_offset:
            raise corrupt()


def _check_xml(data: bytes) -> int:
    """Number of elements of one part; stops at the first thing that no document needs."""
    depth = elements = 0

    def opened(_name: str, _attributes: list[str]) -> None:
        nonlocal depth, elements
        depth += 1
        elements += 1
        if depth > MAX_DEPTH:
            raise corrupt()
        if elements > MAX_ELEMENTS:
            raise swollen()

    def closed(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_declaration: object) -> None:
        raise forbidden()

    reader = expat.ParserCreate()
    reader.ordered_attributes = True
    reader.StartElementHandler = opened
    reader.EndElementHandler = closed
    reader.StartDoctypeDeclHandler = doctype
    try:
        reader.Parse(data, True)
    except expat.ExpatError as error:
        raise corrupt() from error
    return elements
