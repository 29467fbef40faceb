"""Word's automatic lists: the sign in front of an item, its level and its indent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dotwise.language.ooxml import Element, is_on, number, value, w
from dotwise.parsers.docx.symbols import sign

_PLACEHOLDER = re.compile(r"%([1-9])")
_SHOWN_AS_LETTERS = {"lowerLetter": "abcdefghijklmnopqrstuvwxyz", "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list definition."""

    form: str
    """``bullet``, ``decimal``, ``none`` …"""
    text: str
    start: int = 1
    left: float | None = None
    """Indent in points."""
    hidden: bool = False

    @property
    def counts(self) -> bool:
        """Whether items are counted rather than bulleted."""
        return bool(_PLACEHOLDER.search(self.text)) and self.form not in {"bullet", "none"}


@dataclass(frozen=True, slots=True)
class Numbering:
    """All lists of a document, by the number that paragraphs call them by."""

    lists: Mapping[str, tuple[Level, ...]]

    def level(self, identity: str | None, depth: int) -> Level | None:
        """Level ``depth`` of a list; None if there is no such list (or its number is 0, which means none)."""
        levels = self.lists.get(identity or "0", ())
        return levels[max(0, min(depth, len(levels) - 1))] if levels else None


def read_numbering(root: Element | None, styled: Mapping[str, str]) -> Numbering:
    """Lists of the numbering part.

    Args:
        root: the part; None where the document has none.
        styled: style id to list number, for lists that are defined by a style (``w:numStyleLink``).
    """
    if root is None:
        return Numbering({})
    drafts = {element.get(w("abstractNumId")) or "": element for element in root.iterfind(w("abstractNum"))}
    calls = {element.get(w("numId")) or "": element for element in root.iterfind(w("num"))}
    lists = {}
    for identity, call in calls.items():
        draft = drafts.get(value(call, "abstractNumId") or "")
        link = value(draft, "numStyleLink")
        if link and (linked := calls.get(styled.get(link, ""))) is not None:
            draft = drafts.get(value(linked, "abstractNumId") or "")
        if draft is not None and identity != "0":
            lists[identity] = _levels(draft, call)
    return Numbering(lists)


def _levels(draft: Element, call: Element) -> tuple[Level, ...]:
    found = {element.get(w("ilvl")) or "0": _level(element) for element in draft.iterfind(w("lvl"))}
    for override in call.iterfind(w("lvlOverride")):
        element = override.find(w("lvl"))
        if element is not None:
            found[override.get(w("ilvl")) or "0"] = _level(element)
    return tuple(found[key] for key in sorted(found, key=lambda key: number(key) or 0))


def _level(element: Element) -> Level:
    form = value(element, "numFmt") or "decimal"
    text = value(element, "lvlText") or ""
    properties = element.find(w("rPr"))
    font = value(properties, "rFonts", "ascii") or value(properties, "rFonts", "hAnsi")
    if element.find(w("lvlPicBulletId")) is not None:
        text = "•"
    if form == "bullet":
        text = "".join(
            sign(ord(character), font) if 0xF000 <= ord(character) <= 0xF0FF else character for character in text
        )
        if (font or "").lower().startswith(("wingdings", "webdings")) and text and ord(text[0]) < 0x100:
            text = sign(ord(text[0]), font)
    left = number(value(element.find(w("pPr")), "ind", "left") or value(element.find(w("pPr")), "ind", "start"))
    return Level(
        form=form,
        text=text,
        start=int(number(value(element, "start")) or 1),
        left=None if left is None else left / 20,
        hidden=bool(is_on(properties, "vanish")),
    )


class Counter:
    """Counts the items of numbered lists while a document is read from its start to its end."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, int], int] = {}

    def glyph(self, identity: str, depth: int, level: Level) -> str:
        """The sign printed before the next item of that list and level."""
        if not level.counts:
            return "" if level.form == "none" or level.hidden else level.text.strip()
        count = self._counts.get((identity, depth), level.start - 1) + 1
        self._counts[identity, depth] = count
        for key in [key for key in self._counts if key[0] == identity and key[1] > depth]:
            del self._counts[key]
        shown = {depth: _shown(count, level.form)}
        return _PLACEHOLDER.sub(
            lambda match: shown.get(int(match[1]) - 1, str(self._counts.get((identity, int(match[1]) - 1), 1))),
            level.text,
        ).strip()


def _shown(count: int, form: str) -> str:
    letters = _SHOWN_AS_LETTERS.get(form)
    return letters[(count - 1) % 26] if letters else str(count)
