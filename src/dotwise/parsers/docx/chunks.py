"""
Files placed inside a document (``w:altChunk``): web pages, plain texts, other documents, as templates and mail merges leave them.

Word shows their text where they stand, so it is read there. Other kinds are told as not read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from dotwise.errors import UnreadableError
from dotwise.language.ooxml import COMPATIBILITY, WORD, Element, w
from dotwise.model import Line, Place, Problem, Reading
from dotwise.parsers.html import parse_html
from dotwise.parsers.package import Package, relation_id
from dotwise.parsers.text import parse_text

_MOST = 20
"""Files inside a document that are read."""
_NAMES = {"w": WORD, "mc": COMPATIBILITY}
_PAGES = (".html", ".htm", ".xhtml")
_TEXTS = (".txt",)
_DOCUMENTS = (".docx", ".docm")


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one file inside gives: its lines, and the number of the paragraph that it follows."""

    after: int
    lines: tuple[Line, ...]


def read_chunks(
    package: Package, root: Element, targets: Mapping[str, str], inside: Callable[[bytes], Reading]
) -> tuple[tuple[Chunk, ...], tuple[Problem, ...]]:
    """The files placed inside a story, and what to tell of those that were not read.

    ``targets`` are the parts by relation id; ``inside`` reads a Word document.
    """
    chunks: list[Chunk] = []
    problems: list[Problem] = []
    found = list(root.iter(w("altChunk")))
    for place in found[:_MOST]:
        read = _read(package, targets.get(relation_id(place) or "", ""), inside)
        if read is None:
            continue
        lines, told = read
        before = len(place.xpath("preceding::w:p[not(ancestor::mc:Fallback)]", namespaces=_NAMES))
        chunks.append(Chunk(before, tuple(lines)))
        problems += told
    if len(chunks) < len(found):
        problems.append(
            Problem(
                "not_read",
                "Part of this document is another file placed inside it, which was not read. "
                "Open it in Word, save it again as .docx, and send the new copy.",
            )
        )
    return tuple(chunks), tuple(problems)


def _read(
    package: Package, name: str, inside: Callable[[bytes], Reading]
) -> tuple[Sequence[Line], Sequence[Problem]] | None:
    """Lines and problems of a part; None where it is not read."""
    readers = {_PAGES: parse_html, _TEXTS: parse_text, _DOCUMENTS: inside}
    reader = next((reader for ends, reader in readers.items() if name.lower().endswith(ends)), None)
    if reader is None or not package.has(name):
        return None
    try:
        reading = reader(package.read(name))
    except UnreadableError:
        return None
    return reading.lines, reading.problems


def with_chunks(lines: Sequence[Line], chunks: Sequence[Chunk]) -> list[Line]:
    """Lines of the document with those of the files inside, each as a block of its own where it stands."""
    merged = list(lines)
    for chunk in reversed(chunks):
        block = max((line.block for line in merged), default=-1) + 1
        inside = [
            replace(line, place=Place(paragraph=max(chunk.after, 1)), block=block + line.block) for line in chunk.lines
        ]
        before = [number for number, line in enumerate(merged) if (line.place.paragraph or 0) <= chunk.after]
        at = before[-1] + 1 if before else 0
        merged[at:at] = inside
    return merged
