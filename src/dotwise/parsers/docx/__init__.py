"""
Read a Word document as a person sees it: every text in reading order, once, with its look and place.

    package ─▶ stories (headers, body, footers, notes) ─▶ spots (paragraphs in reading order) ─▶ lines

Line places carry the paragraph number of ``language.ooxml.paragraphs``: the body counts from 1, headers, footers and
notes go on after it, in that order.
"""

from dotwise.parsers.docx.document import parse_docx

__all__ = ["parse_docx"]
