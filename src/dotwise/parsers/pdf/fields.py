"""Form fields and typed-over notes: what a person filled in is printed by the viewer, so it is part of the page."""

from __future__ import annotations

from typing import Any

import pypdfium2.raw as pdfium

_FILLED_IN = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT)
_MOST_NOTES = 500
"""Notes on a page that are looked at: links are notes too."""


def open_page(document: Any, number: int) -> Any:
    """Page ``number`` (from 0) of a pypdfium2 document, its fields printed into it; the caller closes it."""
    page = document[number]
    if not _has_fields(page):
        return page
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[number]


def _has_fields(page: Any) -> bool:
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST_NOTES)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, number)
        kind = pdfium.FPDFAnnot_GetSubtype(note)
        pdfium.FPDFPage_CloseAnnot(note)
        if kind in _FILLED_IN:
            return True
    return False
