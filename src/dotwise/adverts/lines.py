"""
The lines of a job ad: list items and sentences, each under the heading that it stands below.

    ESSENTIAL                                    Criteria            | E | D       You will need: a van licence
    Two years in a warehouse                     Forklift licence    | X |
    Able to work nights, ideally in a freezer    A second language   |   | X

Headings are told by their look, by a list that follows, by capitals, a colon, or words that head such parts; a line that says
two things of different force ("English; Arabic is a plus") is two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from dotwise.language.lengths import within
from dotwise.model import AdLine, Line
from dotwise.outline.joining import Paragraph, paragraphs
from dotwise.outline.sentences import sentences
from dotwise.target.ad_signs import DEMANDS, WELCOME, WISHES, Zone, zone_of

_LONGEST_HEADING, _LONGEST_LEAD = 10, 40
"""Words of a heading, and of a sentence that ends in a colon and leads into a list."""
_LEADS_IN = re.compile(r"[:：]\W*$")
_CLOSED = re.compile(r"[.!;,]\W*$")
_NUMBERED = re.compile(r"\(?[\dA-Za-z]{1,3}[.)]")
_SAYS_SO = re.compile(rf"^(?!what|who)\w.*{DEMANDS.pattern}\W*$", re.IGNORECASE)
"""A sentence without its full stop: "A driving licence is essential"."""
_HEADED = re.compile(r"(?P<head>[^:：]{2,60})(?:[:：]|:-)\s+(?P<rest>\w.*)")
"""A heading and what stands under it on one line: "Essential: a driving licence"."""
_NAMING = re.compile(
    r"\b(?:experience|skills?|qualifications?|competenc\w+|credentials|background|education)\b", re.IGNORECASE
)
"""Words of a heading without which the rest of its line would say too little: "Experience: five years"."""
_MARK = re.compile(r"[xX✓✔√●•yY*]|yes|[EDRP]|essential|desirable|required|preferred", re.IGNORECASE)
"""What a cell of a table holds where it only says how much the first cell is needed."""
_LETTERS = {"e": "Essential", "d": "Desirable", "r": "Required", "p": "Preferred"}
_SEPARATORS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\s*\((?=[^()]*\)\W*$)",
        r"\s*;\s+",
        r"(?<=[^\W\d_][.!?])\s+(?=[A-Z])",
        r"\s+[-–—]\s+",
        r"\s*,\s+(?:and |but )?",
        r"\s+(?:and|but|with)\s+",
    )
)
"""What may part two things that a line asks for, the surest first."""
_PREDICATE = re.compile(rf"{WELCOME}\W*$", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:with|in|of) [a-z-]+(?<!s)$")
"""How a half ends that shares its noun with the other: "Licence with passenger (and school bus endorsements)"."""
_FEW, _MANY = 6, 12
"""Words of a heading that only its length tells, and of the paragraph below it."""
_WRAPPED = 30
"""Characters of the shortest line of a column that goes on in the next."""
_STARRED = re.compile(r"(?:^|\s)[*•●▪✓✔]\s")
"""Signs of a list that is printed in one line."""
_PAIR = 2
"""Cells of a row that is a label and what it says: "Experience | 2 years"."""
_FEWEST = 2
"""Words of the shortest part of a line that is parted."""


@dataclass(frozen=True, slots=True)
class _Under:
    """What the next line stands under."""

    heading: str = ""
    columns: tuple[str, ...] = ()
    """The headings of a table's columns, where one is open."""


def ad_lines(lines: Sequence[Line]) -> tuple[AdLine, ...]:
    """The lines of an ad in reading order; furniture and empty lines are left out."""
    printed = _mended(
        [part for part in paragraphs([line for line in lines if not line.furniture]) if part.text.strip()]
    )
    found: list[AdLine] = []
    under, run, before = _Under(), 0, None
    for part, after in zip_longest(printed, printed[1:]):
        if part.line.block != (before or part).line.block:
            under, run = _Under(), run + 1
        if _is_heading(part, after):
            under, run, before = _opened(part), run + 2, part
            found.append(AdLine(_flat(part.text), run=run - 1, heads=True))
            continue
        if before is not None and part.listed != before.listed:
            run += 1
        found += _told(part, under, run)
        before = part
    return tuple(found)


def _mended(printed: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, those joined that a column of a table or a narrow page broke in mid-sentence."""
    found: list[Paragraph] = []
    for part in printed:
        last = found[-1] if found else None
        if last is not None and _goes_on(last, part):
            found[-1] = Paragraph(f"{last.text} {part.text}", (*last.lines, *part.lines), last.line)
        else:
            found.append(part)
    return found


def _goes_on(last: Paragraph, part: Paragraph) -> bool:
    small = part.text[:1].islower() and not last.text[:1].islower() and not part.listed
    open_ended = "\t" not in last.text and last.text[-1:] not in ".!?:;" and len(last.text) >= _WRAPPED
    return small and open_ended and part.line.block == last.line.block


def _is_heading(part: Paragraph, after: Paragraph | None) -> bool:
    """Whether a paragraph heads what follows it."""
    text, line = part.text.strip(), part.line
    if "\t" in text:
        return len([cell for cell in text.split("\t") if zone_of(cell) is not Zone.OPEN]) > 1
    if _LEADS_IN.search(text):
        return len(text.split()) <= _LONGEST_LEAD
    if len(text.split()) > _LONGEST_HEADING or _CLOSED.search(text) or _SAYS_SO.match(text) or after is None:
        return False
    if part.listed:
        return _NUMBERED.match(line.glyph or "") is not None and not _counts_on(part, after)
    if (line.style or "").startswith("heading") or after.listed or _LEADS_IN.search(after.text):
        return True
    if (line.bold and not after.line.bold) or (text.isupper() and len(text) > _FEWEST and not after.text.isupper()):
        return True
    if zone_of(text) is not Zone.OPEN and _is_title(text):
        return True
    return _stands_over(part, after)


def _stands_over(part: Paragraph, after: Paragraph) -> bool:
    """Whether white space or length tells a heading: a blank line above and none below, or a few words over a long paragraph."""
    apart = bool(part.line.gap) and after.line.gap == 0
    over = len(part.text.split()) <= _FEW and len(after.text.split()) >= _MANY and not re.search(r"\d", part.text)
    return apart or over


def _counts_on(part: Paragraph, after: Paragraph) -> bool:
    """Whether the next paragraph is the next item of the same numbered list."""
    one, other = part.line.glyph or "", after.line.glyph or ""
    return bool(other) and one.strip("().").isdigit() == other.strip("().").isdigit()


_TITLE = re.compile(
    r"(?:the |our |your |key |main |job |personal |minimum |additional |other |essential |desirable |preferred |what |who |you(?:'ll|’ll)? |we |about |to |how |why )*\W*"
    r"(?:requirements?|qualifications?|skills|experience|criteria|duties|responsibilities|benefits|profile|essentials?|desirables?|must[- ]haves?|perks|tasks|salary|offer|apply|role|job|contact|hours)?\b",
    re.IGNORECASE,
)


def _is_title(text: str) -> bool:
    """Whether a line of words that head a part of an ad is made of hardly anything else: "Key skills", not "Experience of tills"."""
    opening = _TITLE.match(text)
    return text.endswith("?") or (opening is not None and len(text[opening.end() :].split()) <= _FEWEST)


def _opened(part: Paragraph) -> _Under:
    cells = [_flat(cell) for cell in part.text.split("\t")]
    return _Under(cells[0], tuple(cells)) if len(cells) > 1 else _Under(_flat(part.text))


def _told(part: Paragraph, under: _Under, run: int) -> Iterator[AdLine]:
    """The lines of one paragraph: the cells of a table's row, a list item, the sentences of prose."""
    cells = [cell.strip() for cell in part.text.split("\t")]
    if len(cells) > 1:
        yield from _row(cells, under, run)
        return
    text, heading = _flat(part.text), under.heading
    headed = _HEADED.fullmatch(text)
    if headed and zone_of(headed["head"]) is not Zone.OPEN:
        heading = headed["head"]
        text = text if _NAMING.search(heading) else headed["rest"]
    starred = [piece.strip() for piece in _STARRED.split(text) if piece.strip()]
    several = len(starred) > _PAIR
    for sentence in starred if several else (text,) if part.listed else sentences(text):
        for line in within(sentence):
            for piece in _parted(line):
                yield AdLine(piece, heading, part.listed or several, run)


def _row(cells: Sequence[str], under: _Under, run: int) -> Iterator[AdLine]:
    """The things that one row of a table asks for: its first cell with a mark beside it, or one thing in each column."""
    marks = [(number, cell) for number, cell in enumerate(cells) if _MARK.fullmatch(cell)]
    items = [cell for cell in cells if cell and not _MARK.fullmatch(cell)]
    if marks and len(items) == 1:
        number, mark = marks[0]
        column = under.columns[number] if number < len(under.columns) else under.heading
        yield AdLine(_flat(items[0]), _LETTERS.get(mark.lower(), column if len(mark) == 1 else mark), True, run)
        return
    if (
        len(cells) == _PAIR
        and _HEADED.fullmatch(f"{cells[0].rstrip(':')}: {cells[1]}")
        and len(cells[0].split()) <= _FEW
        and not under.columns
    ):
        cells, under = cells[1:], _Under(_flat(cells[0]))
    for number, cell in enumerate(cells):
        if cell:
            heading = under.columns[number] if number < len(under.columns) else under.heading
            lines = within(_flat(cell))
            yield from (AdLine(piece, heading, True, run) for line in lines for piece in _parted(line))


def _parted(text: str) -> tuple[str, ...]:
    """A line as it is, or what it demands and what it wishes for, each for itself."""
    if WISHES.search(text) is None:
        return (text,)
    for separator in (found for pattern in _SEPARATORS for found in pattern.finditer(text)):
        one, other = text[: separator.start()].strip(), text[separator.end() :].strip()
        other = other.rstrip(").") if separator[0].endswith("(") else other
        wished = [part for part in (one, other) if WISHES.search(part)]
        if min(len(one.split()), len(other.split())) < _FEWEST or len(wished) != 1:
            continue
        if separator[0].strip() == "and" and _SHARED.search(one):
            continue
        loose = separator[0].strip() not in (";", "(", "")
        if _PREDICATE.search(wished[0]) and not (loose and len(wished[0].split()) > _FEW):
            return (one, other)
    return (text,)


def _flat(text: str) -> str:
    return " ".join(text.split())
