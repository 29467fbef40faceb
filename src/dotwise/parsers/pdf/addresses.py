"""The addresses that a PDF keeps behind its words and pictures: an envelope that opens a mail, “LinkedIn” as a link."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from dotwise.model import Box, Place
from dotwise.parsers.links import MAX_LINKS, Link
from dotwise.parsers.pdf.words import Frame

_LONGEST = 500
"""Bytes of the longest address that is read."""
_TOP = 0.2
"""Share of the first page, from its top, where contacts stand."""


def read_links(document: Any, page: Any, frame: Frame, number: int) -> tuple[Link, ...]:
    """The web, mail and telephone addresses of page ``number`` (from 1), in the order in which the file lists them."""
    links: list[Link] = []
    for handle in _handles(page):
        address = _address(document, handle)
        box = _box(handle, frame)
        if address and box:
            links.append(Link(address, Place(number, box), number == 1 and box[1] < _TOP * frame.shown[1]))
    return tuple(links)


def _handles(page: Any) -> Iterator[Any]:
    position, handle = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(MAX_LINKS):
        if not pdfium.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(handle)):
            return
        yield handle


def _address(document: Any, handle: Any) -> str | None:
    """Where a link leads; None within the document, or too long to be an address that people have."""
    action = pdfium.FPDFLink_GetAction(handle)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return None
    length = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0)
    if not 1 < length <= _LONGEST:
        return None
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length)
    return buffer.value.decode("utf-8", "replace").strip()


def _box(handle: Any, frame: Frame) -> Box | None:
    corners = pdfium.FS_RECTF()
    if not pdfium.FPDFLink_GetAnnotRect(handle, ctypes.byref(corners)):
        return None
    (x0, y0), (x1, y1) = frame.place(corners.left, corners.bottom), frame.place(corners.right, corners.top)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
