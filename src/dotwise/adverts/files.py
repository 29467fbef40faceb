"""The text of a job ad that came as a file."""

from __future__ import annotations

from collections.abc import Callable

from dotwise.language.decoding import decode
from dotwise.model import Format, Line, Reading, Source
from dotwise.parsers.detect import ARCHIVES, detect

_WRITTEN = frozenset((Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON_RESUME))


def ad_text(source: Source, parse: Callable[[Source], Reading]) -> str:
    """Text, a saved page and JSON as they stand, for an ad's data may lie in its tags; any other file as it is read.

    ``parse`` reads those others.

    Raises:
        UnreadableError: the file is none that is read.
    """
    # what packs something is for ``parse`` alone to open, for it may run in a limited process
    if not source.data.startswith(ARCHIVES) and detect(source.data) in _WRITTEN:
        return decode(source.data)
    return "\n".join(printed(line) for line in parse(source).lines if not line.furniture)


def printed(line: Line) -> str:
    """A line with the sign of a list item, as plain text has it."""
    return line.text if line.glyph is None else f"- {line.text}"
