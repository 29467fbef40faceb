"""
PDF to lines in reading order.

    words ─▶ runs ─▶ regions ─▶ lines ─▶ furniture marked
      └ hidden words taken out           └ a page that failed is read again by pdfplumber, or by OCR

Every step is a module with one door. PDFium is not thread-safe: one process reads one document at a time. The caller
limits time and memory (``workers``); here pages and characters are counted.
"""

from __future__ import annotations

from dotwise.parsers.pdf.parse import parse_pdf

__all__ = ["parse_pdf"]
