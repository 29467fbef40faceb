"""
Read a file: bytes to lines in reading order, whatever the format.

``parse`` decides by the bytes and hands on to the reader of that format. Readers know layout, never meaning: which
line is a heading or a role is for the outline to say.
"""

from __future__ import annotations

from dotwise.model import Format, Reading, Source
from dotwise.parsers.detect import detect
from dotwise.parsers.refusals import nothing_to_read, page_instead, too_large, too_long
from dotwise.settings import MAX_BYTES, MAX_CHARACTERS, MAX_LINES


def parse(source: Source) -> Reading:
    """The lines of a source, with its format and what could not be read.

    Raises:
        UnreadableError: nothing could be read; the message says why and what to do next.
    """
    if len(source.data) > MAX_BYTES:
        raise too_large()
    form = detect(source.data)
    if form is Format.HTML and source.name.lower().endswith((".pdf", ".docx")):
        raise page_instead(source.name[source.name.rindex(".") :].lower())
    reading = _read(form, source.data)
    if len(reading.lines) > MAX_LINES or sum(len(line.text) for line in reading.lines) > MAX_CHARACTERS:
        raise too_long()
    if not any(line.text and not line.furniture for line in reading.lines):
        raise nothing_to_read()
    return reading


def _read(form: Format, data: bytes) -> Reading:
    """Hand the bytes to the reader of their format; readers are imported when they are needed."""
    match form:
        case Format.PDF:
            from dotwise.parsers.pdf import parse_pdf

            return parse_pdf(data)
        case Format.IMAGE:
            from dotwise.parsers.ocr import parse_image

            return parse_image(data)
        case Format.DOCX:
            from dotwise.parsers.docx import parse_docx

            return parse_docx(data)
        case Format.HTML:
            from dotwise.parsers.html import parse_html

            return parse_html(data)
        case Format.JSON_RESUME:
            from dotwise.parsers.json_resume import parse_json_resume

            return parse_json_resume(data)
        case Format.LINKEDIN_EXPORT:
            from dotwise.parsers.linkedin_export import parse_linkedin_export

            return parse_linkedin_export(data)
        case Format.MARKDOWN:
            from dotwise.parsers.markdown import parse_markdown

            return parse_markdown(data)
        case _:
            from dotwise.parsers.text import parse_text

            return parse_text(data)
