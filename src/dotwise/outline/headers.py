"""Read the header of one position: which piece is the title, the organisation, the place; what are its dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.model import Hint
from dotwise.outline.dates import is_duration, spans, without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score

_CELL = re.compile(r"\s*(?:\t|\||·|•|∙|\s[-–—]\s|\s/\s|\s@\s)\s*")
_AT = re.compile(r"\s+(?:at|@|bei|chez|en|presso)\s+(?=[A-Z0-9])")
_LEGAL = frozenset("inc llc ltd plc llp gmbh corp co lp sa ag bv nv pty jr sr".split())
_NOTE = re.compile(
    r"^[A-Z][\w ]{2,24}:\s|^\(.*\)$|^(?:full|part)[- ]time$|^(?:contract|permanent|temporary|freelance|internship|self-employed)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Post:
    """What one header says. ``confidence`` 0..1 grows with how clearly its pieces could be told apart."""

    title: str | None = None
    organisation: str | None = None
    location: str | None = None
    start: str | None = None
    end: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell of a header line with its place and look."""

    text: str
    row: int
    bold: bool
    italic: bool


def read_group(paragraphs: Sequence[Paragraph], employer: Post | None) -> Post:
    """The position that a group of header lines names; ``employer`` is the one whose posts are being listed, if any."""
    hinted = _hinted(paragraphs)
    if hinted is not None:
        return hinted
    start, end, dated = _dates(paragraphs)
    pieces = _pieces(paragraphs)
    pieces, location = _without_place(pieces)
    pieces = tuple(piece for piece in pieces if not _NOTE.match(piece.text)) or pieces
    title, organisation, place, clarity = _assign(pieces, employer)
    if organisation is not None and place is None:
        organisation, place = split_place(organisation)
    confidence = round(clarity * (1.0 if dated else 0.6), 4)
    return Post(title, organisation, location or place, start, end, confidence)


def _hinted(paragraphs: Sequence[Paragraph]) -> Post | None:
    by_hint = {paragraph.line.hint: paragraph.text for paragraph in reversed(paragraphs) if paragraph.line.hint}
    if not by_hint.keys() & {Hint.TITLE, Hint.ORGANISATION, Hint.DATES}:
        return None
    found = spans(by_hint.get(Hint.DATES, ""))
    start, end = (found[0].start, found[0].end) if found else (None, None)
    return Post(by_hint.get(Hint.TITLE), by_hint.get(Hint.ORGANISATION), by_hint.get(Hint.LOCATION), start, end, 1.0)


def _dates(paragraphs: Sequence[Paragraph]) -> tuple[str | None, str | None, bool]:
    found = [span for paragraph in paragraphs for span in spans(paragraph.text)]
    ranged = [span for span in found if span.ranged]
    if ranged:
        return ranged[0].start, ranged[0].end, True
    if found:
        return found[0].start, found[0].end, True
    return None, None, False


def _pieces(paragraphs: Sequence[Paragraph]) -> tuple[_Piece, ...]:
    found = []
    for row, paragraph in enumerate(paragraphs):
        for cell in without_dates(paragraph.text).split("\t"):
            for text in _CELL.split(cell):
                text = re.sub(r"\s+", " ", text).strip(" ,;:|·•–—")
                if re.search(r"\w", text) and not is_duration(text):
                    found.append(_Piece(text, row, paragraph.line.bold, paragraph.line.italic))
    return tuple(found)


def _without_place(pieces: Sequence[_Piece]) -> tuple[tuple[_Piece, ...], str | None]:
    """Take out the one piece that is nothing but a place, if enough is left."""
    for number in range(len(pieces) - 1, -1, -1):
        text = pieces[number].text.strip("()")
        if len(pieces) > 1 and place_score(text) >= 0.7 and organisation_score(text) < 0.7 and title_score(text) < 0.5:
            return tuple(piece for order, piece in enumerate(pieces) if order != number), text
    return tuple(pieces), None


def _assign(pieces: Sequence[_Piece], employer: Post | None) -> tuple[str | None, str | None, str | None, float]:
    """Title, organisation and place among the pieces, and how clear it was (0..1)."""
    if not pieces:
        return None, None, None, 0.0
    if len(pieces) == 1:
        return _single(pieces[0].text, employer)
    best = (-9.0, 0, 1)
    for one in range(min(len(pieces), 5)):
        for other in range(min(len(pieces), 5)):
            if one != other:
                score = _pair_score(pieces[one].text, pieces[other].text) - 0.08 * (max(one, other) - 1)
                score += 0.02 * (one < other)
                if score > best[0] + 1e-9:
                    best = (score, one, other)
    score, one, other = best
    title, organisation = pieces[one].text, pieces[other].text
    if len(pieces) == 2 and min(organisation_score(organisation), 0.5) < 0.3:
        merged = _wrapped_title(pieces)
        if merged is not None and employer is not None:
            return merged, None, None, 0.8
    rest = [piece for order, piece in enumerate(pieces) if order not in (one, other)]
    wrapped = [
        piece
        for piece in rest
        if piece.row == pieces[one].row + 1
        and piece.bold
        and title_score(piece.text) >= 0.8
        and len(piece.text.split()) <= 3
    ]
    if wrapped and pieces[one].bold:
        title = f"{title} {wrapped[0].text}"
    if title_score(title) < 0.3 and organisation_score(title) > 0.5 and organisation_score(organisation) < 0.3:
        title, organisation = organisation, title
    return title, organisation, None, min(1.0, 0.62 + 0.3 * score)


def _wrapped_title(pieces: Sequence[_Piece]) -> str | None:
    first, second = pieces[0], pieces[1]
    if (
        second.row == first.row + 1
        and first.bold
        and second.bold
        and title_score(second.text) >= 0.8
        and len(second.text.split()) <= 2
    ):
        return f"{first.text} {second.text}"
    return None


def _pair_score(title: str, organisation: str) -> float:
    return (
        title_score(title)
        - 0.6 * organisation_score(title)
        + 0.8 * organisation_score(organisation)
        - 0.7 * title_score(organisation)
        + 0.15 * is_name_shaped(organisation)
        - 0.3 * (place_score(organisation) > 0.6)
    )


def _single(text: str, employer: Post | None) -> tuple[str | None, str | None, str | None, float]:
    """One piece alone: a title, an employer, or both with a comma or "at" between them."""
    as_title, as_organisation = title_score(text), organisation_score(text)
    if employer is not None and as_title >= 0.45 and as_organisation < 0.6:
        return text, None, None, 0.85
    if match := _AT.search(text):
        return text[: match.start()], text[match.end() :], None, 0.85
    best: tuple[float, str, str] | None = None
    for match in re.finditer(r",\s+|:\s+", text):
        left, right = text[: match.start()], text[match.end() :]
        for title, organisation in ((left, right), (right, left)):
            if "(" in title and title.count("(") != title.count(")"):
                continue
            score = _pair_score(title, organisation) + 0.05 * (title == left)
            if title == right and place_score(title.split(",")[-1]) > 0.6:
                score -= 0.5
            if place_score(organisation) >= 0.7:
                score -= 1.0
            if best is None or score > best[0] + 1e-9:
                best = (score, title, organisation)
    if best and best[0] > 0.35 and title_score(best[1]) >= 0.4:
        organisation, place = split_place(best[2])
        return best[1], organisation, place, min(1.0, 0.6 + 0.3 * best[0])
    if as_title >= max(0.4, as_organisation):
        return text, None, None, 0.7
    organisation, place = split_place(text)
    if employer is not None and as_organisation < 0.4:
        return text, None, None, 0.4
    return None, organisation, place, 0.6 if as_organisation > 0.4 else 0.4


def split_place(text: str) -> tuple[str, str | None]:
    """An employer's name and the place that is printed behind it with a comma."""
    parts = [part.strip() for part in text.split(",")]
    taken: list[str] = []
    while len(parts) > 1 and len(taken) < 3:
        last = parts[-1]
        known = place_score(last) >= 0.7
        if last.lower().strip(".") in _LEGAL:
            break
        plain = (
            is_name_shaped(last)
            and len(last.split()) <= 3
            and organisation_score(last) < 0.4
            and title_score(last) < 0.45
        )
        if not known and not (plain and (not taken or place_score(taken[0]) >= 0.7)):
            break
        taken.insert(0, parts.pop())
    return ", ".join(parts), ", ".join(taken) or None
