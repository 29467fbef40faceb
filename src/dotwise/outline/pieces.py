"""The pieces of a header's lines: what its cells, labels and changes of look part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.outline.dates import LASTED, is_duration, spans, without_dates
from dotwise.outline.fitting import HOURS, NOTE, REPORTS
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import told_cells
from dotwise.outline.look import cut_by_look
from dotwise.outline.naming import SMALL_WORDS, is_own_account, place_score, title_score

_CELL = re.compile(r"\s*(?:\t|\||·|•|∙|⋅|●|◦|[▪-▿◆◇♦➔➜➤]|(?<=[^\s.,;:]) {2,}|\u2003+)\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    row: int
    bold: bool
    told: str | None = None
    """What its label says that it is."""


def pieces_of(paragraphs: Sequence[Paragraph]) -> tuple[Piece, ...]:
    found = []
    for row, paragraph in enumerate(paragraphs):
        cells = [
            part
            for cell in _CELL.split("; ".join(without_dates(part) for part in _stints(paragraph.text)))
            for sentence in _sentences(cell)
            for part in cut_by_look(sentence, paragraph.line.stretches)
        ]
        for cell, told in told_cells(cells):
            for text in _without_tail(_trimmed(cell)):
                if (
                    re.search(r"\w", text)
                    and not is_duration(text)
                    and told not in ("dates", "note")
                    and not HOURS.fullmatch(text)
                ):
                    found.append(Piece(text, row, paragraph.line.bold, told))
    found = [piece for piece in found if not REPORTS.match(piece.text)] or found
    found = [piece for place, piece in enumerate(found) if not place or not _is_said(piece, found[place - 1])]
    named = [p for p in found if p.told or not NOTE.match(p.text) or title_score(p.text) >= 0.45]
    if sum(place_score(piece.text) < 0.7 for piece in named) < 2:  # nothing else may name an employer
        named = [piece for piece in found if piece in named or is_own_account(piece.text)]
    return tuple((named or found)[:7])


def _is_said(piece: Piece, before: Piece) -> bool:
    """Whether a cell only says how: "Self-employed · Freelance", "Padua, Veneto, Italy · Hybrid"."""
    if piece.row != before.row or piece.told:
        return False
    if is_own_account(piece.text):
        return is_own_account(before.text)
    return _WHERE.fullmatch(piece.text) is not None and place_score(before.text) >= _PLACED


_WHERE = re.compile(r"hybrid|on-?site|remote", re.IGNORECASE)
_PLACED = 0.6
"""From this score on a cell is a place, its town in no list."""
_STOP = re.compile(r"(?<=[a-zß-ÿ]{3})\.\s+(?=[A-ZÀ-Þ])")
_LEADING = re.compile(r"^\s*\.\s+")
_TITLED = 0.5


def _sentences(cell: str) -> tuple[str, ...]:
    """Employer and title of a header that is typed in sentences: "Lake Power, Nairobi. Line Engineer."."""
    cell = _LEADING.sub("", cell)  # the stop behind dates that stand first
    parts = tuple(_STOP.split(cell.rstrip(" .")))
    titles = [title_score(part) >= _TITLED for part in parts]
    shortened = any(part.split()[-1].lower() in _SHORTENED for part in parts[:-1] if part)
    if len(parts) != 2 or shortened:
        return (cell,)
    return parts if sum(titles) == 1 or _is_capital_house(*parts) else (cell,)


def _is_capital_house(house: str, title: str) -> bool:
    """Whether an employer in capitals with its town stands before a few words in small letters: what somebody was there."""
    name, comma, _ = house.partition(", ")
    return bool(comma) and name.isupper() and len(name.split()) > 1 and len(title.split()) <= _TITLE


_TITLE = 6
"""Words of the longest title that an employer's capitals tell from it."""


_SHORTENED = frozenset(
    "est ltd inc corp bros dept univ assoc intl mfg eng tech asst mgr dir sen jun esq ste cie abt".split()
)


_SIZE = re.compile(
    r"(?<=\w)\s*\((?:about|some|over|around|approx\.?|ca?\.)?\s?\d[\d.,]*\+? [a-z][a-z -]{2,30}(?:, [a-z][^()]{0,40})?\)$"
)
"""How large an employer is, in brackets behind its name: "St Finian's School (290 pupils)"."""


def _trimmed(cell: str) -> str:
    """A cell without signs around it, nor the full stop that ends a header printed like a sentence."""
    text = _SIZE.sub("", LASTED.sub("", re.sub(r"\s+", " ", cell).strip(" ,;:–—-")))
    last = re.search(r"([^\W\d_]+)\.$", text)
    ended = last is not None and last[1][-1].islower() and len(last[1]) > 2 and last[1].lower() not in _SHORTENED
    return text[:-1] if ended and text.count(".") == 1 else text


_THROUGH = re.compile(r",?\s+(?:through|via|for)\s+(?=[A-ZÀ-Þ])(?:the )?(.+)$")
"""What stands before an agency where the place is told first: "Germany, through Hollis Agency"."""


def _without_tail(text: str) -> tuple[str, ...]:
    """A piece and the place that stands behind a dash at its end."""
    through = _THROUGH.search(text)
    if through and place_score(text[: through.start()]) >= 0.7:
        return (through[1], text[: through.start()])
    dash = re.search(r"\s+[-–—/]\s+([^–—/]+)$", text)
    return (text[: dash.start()], dash[1]) if dash and place_score(dash[1]) >= 0.7 else (text,)


def _stints(text: str) -> tuple[str, ...]:
    """The employers of one post that a line tells one after another, each with its dates; else the whole line."""
    parts = re.split(r";\s+", text)
    return tuple(parts) if len(parts) > 1 and all(_is_stint(part) for part in parts) else (text,)


def _is_stint(text: str) -> bool:
    return sum(span.ranged for span in spans(text)) == 1 and len(without_dates(text)) > 2


def dates_of(paragraphs: Sequence[Paragraph]) -> tuple[str | None, str | None]:
    """Start and end of the first stretch of time with two ends, else of the first point in time."""
    for paragraph in paragraphs:
        if len(stints := _stints(paragraph.text)) > 1:
            return next(s.start for s in spans(stints[0]) if s.ranged), spans(stints[-1])[-1].end
    found = [span for paragraph in paragraphs for span in spans(paragraph.text)]
    chosen = next((span for span in found if span.ranged), found[0] if found else None)
    return (chosen.start, chosen.end) if chosen else (None, None)


def capitalised(text: str) -> str:
    """A header written without capitals as others would print it, so that its pieces can be told apart."""
    return " ".join(word if word in SMALL_WORDS else word[:1].upper() + word[1:] for word in text.split(" "))
