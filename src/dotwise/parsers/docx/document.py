"""A Word file from its bytes to a reading: headers first, then the body, notes and footers, each text once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from dotwise.language.ooxml import Element, is_on, paragraphs, story_references, value, w
from dotwise.model import Format, Line, Reading
from dotwise.parsers.docx.boxes import lies_behind_text
from dotwise.parsers.docx.chunks import read_chunks, with_chunks
from dotwise.parsers.docx.colours import UNKNOWN, read_theme
from dotwise.parsers.docx.controls import unfilled_problems
from dotwise.parsers.docx.hidden import hidden_problems
from dotwise.parsers.docx.lines import Printed, read_lines
from dotwise.parsers.docx.numbering import Numbering, read_numbering
from dotwise.parsers.docx.spots import block_numbers, spots
from dotwise.parsers.docx.styles import Styles, read_styles
from dotwise.parsers.links import Link, contact_lines
from dotwise.parsers.package import Package, Relation, open_package
from dotwise.parsers.refusals import corrupt, only_pictures, too_long, without_main_part
from dotwise.parsers.typed_signs import with_typed_signs
from dotwise.settings import MAX_CHARACTERS

_PAGE_WORDS = re.compile(r"\b(?:page|pages|of|seite|von|p|pg)\b|[\d\W_]+", re.IGNORECASE)
_REACHES = re.compile(r"@|https?:|www\.|\.(?:com|org|net|io)\b|(?:\d[\s()./-]*){7,}")
"""An address or a telephone number, for which a footer is read though it counts pages."""
_FIRST_PARAGRAPHS = 12
"""Links in these paragraphs belong to the contact."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A part with text, the zone of the page it prints in, and its relations."""

    zone: str
    root: Element
    relations: tuple[Relation, ...]
    shown: bool = True


def parse_docx(data: bytes) -> Reading:
    """Lines of a Word document (.docx, .dotx, .docm, also Strict) in reading order.

    Raises:
        UnreadableError: corrupt, encrypted, decompression_limit, forbidden_xml.
    """
    return _parsed(data, _inside)


def _inside(data: bytes) -> Reading:
    """A document inside another one; what is placed inside that is not read, so that a file cannot hold itself."""
    return _parsed(data, _refused)


def _refused(_data: bytes) -> Reading:
    raise corrupt()


def _parsed(data: bytes, inside: Callable[[bytes], Reading]) -> Reading:
    package = open_package(data)
    if not (package.has("[Content_Types].xml") and package.has("_rels/.rels")):
        raise corrupt()
    name = _main_part(package)
    root = package.xml(name)
    if root is None:
        raise without_main_part()
    if sum(len(text.text or "") for text in root.iter(w("t"))) > MAX_CHARACTERS:
        raise too_long()
    relations = package.relations(name)
    styles, numbering = _definitions(package, relations)
    printed = []
    chunks, unread = read_chunks(package, root, {r.id: r.target for r in relations if not r.external}, inside)
    problems = [*unread, *unfilled_problems(root)]
    first, blocks = 1, block_numbers()
    for story in _stories(package, root, relations):
        count = sum(1 for _ in paragraphs(story.root))
        if story.shown:
            found = spots(story.root, first, blocks, styles, _diagrams(package, story))
            paper = UNKNOWN if any(lies_behind_text(part) for part in (root, story.root)) else None
            printed.append((story, read_lines(found, styles, numbering, paper)))
        first += count
    problems.extend(hidden_problems([passage for _, part in printed for passage in part.hidden]))
    lines = list(with_typed_signs(with_chunks(_in_order(printed), chunks)))
    lines.extend(contact_lines(tuple(_links(printed)), lines))
    if not lines and not problems and any("/media/" in part for part in package.names):
        raise only_pictures()
    return Reading(Format.DOCX, None, tuple(lines), tuple(problems))


def _main_part(package: Package) -> str:
    targets = [relation.target for relation in package.relations("") if relation.kind == "officeDocument"]
    return next((target for target in targets if package.has(target)), "word/document.xml")


def _definitions(package: Package, relations: tuple[Relation, ...]) -> tuple[Styles, Numbering]:
    """Styles and lists; a document whose relations are lost still finds them at their usual places."""

    def part(kind: str, usual: str) -> Element | None:
        named = next((relation.target for relation in relations if relation.kind == kind), usual)
        return package.xml(named)

    theme = read_theme(part("theme", "word/theme/theme1.xml"))
    root = part("styles", "word/styles.xml")
    lists = part("numbering", "word/numbering.xml")
    linked = lists is not None and next(lists.iter(w("numStyleLink")), None) is not None
    listed = {
        element.get(w("styleId")): number
        for element in (root.iterfind(w("style")) if root is not None and linked else ())
        if (number := value(element.find(f"{w('pPr')}/{w('numPr')}"), "numId"))
    }
    return read_styles(root, theme), read_numbering(lists, listed)


def _stories(package: Package, root: Element, relations: tuple[Relation, ...]) -> Iterator[_Story]:
    """All texts of the file in the order of paragraph numbers: body, headers, footers, footnotes, endnotes."""
    targets = {relation.id: relation.target for relation in relations if not relation.external}
    settings = package.xml(next((r.target for r in relations if r.kind == "settings"), "word/settings.xml"))
    printed = {"default"}
    if any(is_on(section, "titlePg") for section in root.iter(w("sectPr"))):
        printed.add("first")
    if is_on(settings, "evenAndOddHeaders"):
        printed.add("even")
    yield _Story("body", root, relations)
    for zone in ("header", "footer"):
        references = story_references(root, zone)
        for form, identity in sorted(references, key=lambda reference: reference[0] != "first"):
            part = package.xml(targets.get(identity, ""))
            if part is not None:
                yield _Story(zone, part, package.relations(targets[identity]), form in printed)
    for kind in ("footnotes", "endnotes"):
        name = next((relation.target for relation in relations if relation.kind == kind), "")
        part = package.xml(name)
        if part is not None:
            yield _Story("note", part, package.relations(name))


def _diagrams(package: Package, story: _Story) -> dict[str, Element]:
    """The data of a story's SmartArt by relation id."""
    targets = {relation.id: relation.target for relation in story.relations if relation.kind == "diagramData"}
    return {key: data for key, target in targets.items() if (data := package.xml(target)) is not None}


def _in_order(printed: list[tuple[_Story, Printed]]) -> list[Line]:
    """Headers, body, notes, footers; what only repeats or counts pages is furniture."""
    words = {
        word for story, part in printed if story.zone == "body" for line in part.lines for word in line.text.split()
    }
    lines: list[Line] = []
    seen: set[str] = set()
    for zone in ("header", "body", "note", "footer"):
        for story, part in printed:
            if story.zone != zone:
                continue
            for line in part.lines:
                if zone in ("header", "footer"):
                    repeats = line.text in seen
                    counts = line.place.paragraph in part.page_counts and (
                        _only_counts(line.text, words) or (zone == "footer" and not _REACHES.search(line.text))
                    )
                    seen.add(line.text)
                    line = replace(line, furniture=repeats or counts, style=_zone_style(line.style, zone))
                elif zone == "note":
                    line = replace(line, style="footnote text")
                lines.append(line)
    return lines


def _only_counts(text: str, words: set[str]) -> bool:
    rest = [word for word in _PAGE_WORDS.sub(" ", text).split() if word not in words]
    return not rest


def _zone_style(style: str | None, zone: str) -> str | None:
    return zone if style is None or style.lower() in {"normal", "header", "footer", "no spacing"} else style


def _links(printed: list[tuple[_Story, Printed]]) -> Iterator[Link]:
    """All hyperlinks with their addresses; those of headers, footers and the first paragraphs belong to the contact."""
    for story, part in printed:
        targets = {relation.id: relation.target for relation in story.relations if relation.external}
        for link, place in part.links:
            near = story.zone != "body" or (place.paragraph or 0) <= _FIRST_PARAGRAPHS
            yield Link(targets.get(link, link), place, near)
