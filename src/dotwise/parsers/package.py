"""
The gate before every ZIP: limits on entries, sizes, ratios and XML are checked before anything is built from it.

Limits were measured so that no legal document of 323 real ones is refused.
"""

from __future__ import annotations

import io
import itertools
import posixpath
import re
import zipfile
import zlib
from collections.abc import Mapping
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
_TAG = re.compile(rb"<[^<>]*>")
_UTF_8 = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<[a-z]|<\?xml\s+version=[\"']1\.\d[\"'](?:\s+encoding=[\"']utf-8[\"'])?"
    rb"(?:\s+standalone=[\"'](?:yes|no)[\"'])?\s*\?>)",
    re.IGNORECASE,
)
"""How a part begins whose tags can be found among its bytes: other encodings may hide them."""
_TOO_DEEP = etree.XPath(f"boolean({'/*' * (MAX_DEPTH + 1)})")
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
    checked: Mapping[str, bytes]
    """The XML parts, unpacked by the gate."""

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self.names

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableError: the part is damaged.
        """
        return self.checked[name] if name in self.checked else _unpacked(self.archive, name)

    def xml(self, name: str) -> Element | None:
        """The root element of an XML part; None where there is no such part.

        Raises:
            UnreadableError: the XML is broken, forbidden or beyond the limits.
        """
        if not self.has(name):
            return None
        data = self.read(name)
        try:
            root = parse_part(data)
        except etree.XMLSyntaxError as error:
            raise corrupt() from error
        if _TOO_DEEP(root):
            raise corrupt()
        if len(data) > MAX_XML_CHARACTERS and sum(map(len, root.itertext())) > MAX_XML_CHARACTERS:
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


def _unpacked(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as part:
            return _inflate(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, NotImplementedError) as error:
        raise corrupt() from error


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
    parts: dict[str, bytes] = {}
    elements = 0
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels")):
            part = parts[entry.filename] = _unpacked(archive, entry.filename)
            elements += _most_elements(part)
            if elements > MAX_ELEMENTS:
                raise swollen()
            if _is_swollen(entry) and len(_TAG.sub(b"", part)) > MAX_XML_CHARACTERS:
                raise too_long()
        if _is_swollen(entry):
            raise swollen()
    return Package(archive, tuple(entry.filename for entry in entries), parts)


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


def _most_elements(data: bytes) -> int:
    """How many elements a part may have, at most; its tags are counted. Parts that this cannot tell of are walked."""
    most = data.count(b"<") - data.count(b"</")
    told = most <= MAX_ELEMENTS and b"<!DOCTYPE" not in data and _UTF_8.match(data)
    return most if told else _check_xml(data)


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
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter two: encodings it does not know
        raise corrupt() from error
    return elements
