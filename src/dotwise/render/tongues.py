"""Read lines that list languages, each with the level printed beside it, and lines that list other things."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dotwise.model import SectionKind


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language and how well it is spoken, as far as that is printed."""

    language: str
    fluency: str | None = None


_LEVEL = (
    r"(?:native|fluent|bilingual|conversational|basic|intermediate|advanced|beginner|elementary|limited|professional|working|full professional"
    r"|mother tongue|good|excellent|proficient|spoken|written|some|[abc][12])\b"
)
_BEHIND = re.compile(
    rf"(?P<name>[^\W\d_]+(?: (?-i:[A-ZÀ-Þ])[^\W\d_]+){{0,2}})(?:\s*\((?P<bracket>.+)\)|\s*[:–—-]\s*(?P<sign>.+)|\s+(?P<bare>{_LEVEL}.*))",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?P<level>{_LEVEL}(?: {_LEVEL})?)(?: in)? (?P<name>(?-i:[A-ZÀ-Þ])[^\W\d_]+)", re.IGNORECASE)


def tongues_of(lines: Iterable[str]) -> tuple[Tongue, ...]:
    """The languages that lines list, each with the level printed beside it."""
    return tuple(tongue for line in lines for tongue in _tongues(line))


def _tongues(line: str) -> Iterator[Tongue]:
    waiting: Tongue | None = None
    for piece in listed_items(line):
        if (
            waiting is not None
            and waiting.fluency is None
            and re.match(_LEVEL, piece, re.I)
            and not _BEFORE.fullmatch(piece)
        ):
            waiting = replace(waiting, fluency=piece)
            continue
        if waiting is not None:
            yield waiting
        behind, before = _BEHIND.fullmatch(piece), _BEFORE.fullmatch(piece)
        if before is not None:
            waiting = Tongue(before["name"], before["level"])
        elif behind is not None:
            waiting = Tongue(behind["name"], behind["bracket"] or behind["sign"] or behind["bare"])
        else:
            waiting = Tongue(piece)
    if waiting is not None:
        yield waiting


_LABEL = re.compile(
    r"^(?:(?P<languages>languages?)|(?P<interests>hobbies|interests|hobbies (?:and|&) interests)|references?|certificat\w+)\s*:\s*",
    re.IGNORECASE,
)
_MOST_WORDS = 5


def listed_items(line: str) -> tuple[str, ...]:
    """The items that a line lists; the line itself, without its label, where it is a sentence or its pieces are long."""
    text = _LABEL.sub("", line).rstrip(" .")
    items = tuple(item.strip() for item in re.split(r"[,;|•·\n\t](?![^(]*\))|\s+and\s+|\s+/\s+", text) if item.strip())
    return items if all(len(item.split()) <= _MOST_WORDS for item in items) else (text,)


def kind_of_list(line: str) -> SectionKind | None:
    """Languages or interests, where a line opens with their label, whatever section it stands in."""
    label = _LABEL.match(line)
    if label is None:
        return None
    return SectionKind.LANGUAGES if label["languages"] else SectionKind.INTERESTS if label["interests"] else None
