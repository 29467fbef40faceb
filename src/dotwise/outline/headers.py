"""
Read the header of one position: which piece is the title, the organisation, the place; what are its dates.

Every way to hand the pieces out is scored and the best one taken; how far it leads is the confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.dividing import bracketed, divided, trading, undivided
from dotwise.outline.fitting import (
    LEGAL_FORMS,
    SMALL_TITLE,
    is_small_title,
    may_be_town,
    organisation_fit,
    split_place,
    title_fit,
)
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import organisation_score, place_score, title_score
from dotwise.outline.pieces import Piece, capitalised, dates_of, pieces_of
from dotwise.outline.posts import Context, Post, Sharing
from dotwise.outline.ranks import service_of
from dotwise.outline.terms import regions

_INHERITED = 0.5
"""What an employer printed alone above is worth, beside one that the header itself would name.

Of another post it is worth a third, and more where employers stand above titles, so that a title alone is a promotion.
"""


def read_group(paragraphs: Sequence[Paragraph], context: Context) -> Post:
    """The position that a group of header lines names."""
    hinted = _hinted(paragraphs)
    if hinted is not None:
        return hinted
    start, end = dates_of(paragraphs)
    told = [without_dates(paragraph.text).strip(" ,;|-–—") for paragraph in paragraphs]
    if sum(map(bool, told)) == 1 and (service := service_of(next(filter(None, told)))):
        return Post(service.title, service.unit, service.place, start, end, _GUESSED, title_first=True)
    pieces = pieces_of(paragraphs)
    if place := _place_below(paragraphs, pieces, context):
        post = _post(pieces[:-1], context, start, end)
        return replace(post, location=post.location or place)
    if pieces and all(piece.text.islower() for piece in pieces):
        post = _post([replace(piece, text=capitalised(piece.text)) for piece in pieces], context, start, end)
        small = [name and name.lower() for name in (post.title, post.organisation, post.location)]
        return replace(post, title=small[0], organisation=small[1], location=small[2])
    return _post(pieces, context, start, end)


def _place_below(paragraphs: Sequence[Paragraph], pieces: Sequence[Piece], context: Context) -> str | None:
    """The place right below dates with their length, as LinkedIn prints it: known, or under an employer above its titles."""
    if len(pieces) < 2:
        return None
    titles_below = context.employer is not None and context.employer.title_first is False
    if not titles_below and place_score(pieces[-1].text) != _TOWN_UNKNOWN:
        return None
    last = pieces[-1]
    dated, below = paragraphs[last.row - 1], paragraphs[last.row]
    timed = last.row > 0 and is_only_dates(dated.text) and LENGTH.search(dated.text)
    apart = (below.line.gap or 0.0) >= _APART or len(last.text.split()) > _PLACE
    if not timed or apart or max(organisation_score(last.text), title_score(last.text)) >= _NAMED:
        return None
    return last.text


LENGTH = re.compile(
    r"(?:\((?:\d+ (?:years?|yrs?))? ?(?:\d+ (?:months?|mos?))?\)|· (?:\d+ yrs?(?: \d+ mos?)?|\d+ mos?))$"
)
"""How long it lasted: "(3 years 7 months)", "· 3 yrs 7 mos"."""
_TOWN_UNKNOWN = 0.6
"""The score of a place whose region is known and whose town is in no list."""
_APART = 0.5
"""White above a line, in line heights, that parts it from the one before."""
_PLACE = 6
"""Words of the longest place."""
_NAMED = 0.5
"""From this score on a line rather names an employer or a title."""


def _post(pieces: Sequence[Piece], context: Context, start: str | None, end: str | None) -> Post:
    if any(piece.told in _NAMING for piece in pieces):
        return _told(pieces, start, end)
    ways = sorted((_expected(way, pieces, context) for way in _sharings(pieces, context)), key=lambda w: -w.score)
    if not ways:
        return Post(start=start, end=end)
    best = ways[0]
    if best.title is not None and place_score(best.title) >= 0.7 and title_score(best.title) < 0.4:
        best = replace(best, title=None, location=best.location or best.title)
    if best.title is not None and best.location is None and (cut := _town_behind(best.title)):
        best = replace(best, title=cut[0], location=cut[1])
    rival = next((w.score for w in ways[1:] if (w.title, w.organisation) != (best.title, best.organisation)), -1.0)
    confidence = _confidence(best, best.score - rival, dated=start is not None or end is not None)
    if _is_guessed(best, pieces, context):
        confidence = min(_GUESSED, confidence)
    house = best.organisation and _OWN.sub("", best.organisation)
    return Post(best.title, house, best.location, start, end, confidence, best.title_first)


_OWN = re.compile(
    r"(?<=\w) \((?:self[- ]employed|sole (?:trader|proprietor)|own (?:business|company))\)$", re.IGNORECASE
)
"""That a house is one's own, in brackets behind its name."""


def _town_behind(title: str) -> tuple[str, str] | None:
    """A title and the known town that is printed behind it; a country may be what somebody answers for."""
    name, place = split_place(title)
    if place is None or not title.endswith(f", {place}") or place.casefold() in regions():
        return None
    stated = 0.7 <= place_score(place) < 1.0  # a town of any name with its state
    return (name, place) if stated or (place_score(place) >= 0.7 and title_score(name) >= 0.5) else None


_NAMING = frozenset(("title", "organisation", "client"))


def _told(pieces: Sequence[Piece], start: str | None, end: str | None) -> Post:
    """A post whose labels say which piece is which; what they leave open is the piece without a label that fits best."""
    by = {piece.told: piece.text for piece in reversed(pieces) if piece.told}
    title, named = by.get("title"), by.get("organisation") or by.get("client")
    free = [piece.text for piece in pieces if piece.told is None and place_score(piece.text) < 0.7]
    if title is None:
        title = max(free, key=title_fit, default=None)
    elif named is None:
        named = max(free, key=lambda text: organisation_fit(split_place(text)[0]), default=None)
    name, place = split_place(named) if named else (None, None)
    told = {"title", "organisation"} <= by.keys()
    return Post(title, name, by.get("location") or place, start, end, 0.95 if told else _GUESSED)


def _expected(way: Sharing, pieces: Sequence[Piece], context: Context) -> Sharing:
    """A post right below its employer's line needs no employer of its own."""
    score = way.score - 0.5 * (context.waiting and way.organisation is not None)
    score -= _LEFT * (bool(way.left) and way.organisation is None and _names_each(pieces, context))
    known = context.known
    return replace(way, score=score + _MET * (way.organisation in known) - _MET * (way.title in known))


def _names_each(pieces: Sequence[Piece], context: Context) -> bool:
    """Whether posts name their employers above their titles in this document, and no line of this header tells of work."""
    told = context.employer is not None and context.employer.title is not None and context.title_first <= _FIRST
    return told and all(len(piece.text.split()) <= _NAME for piece in pieces)


_FIRST, _NAME = -0.5, 7
"""From this habit on employers stand first; words of the longest of their names."""
_LEFT = 0.15
"""What it speaks against the employer of another post that a line of the header is left over."""
_MET = 0.4
"""What it is worth that the employer has surely been one before in this document, and speaks against it as a title."""


def read_employer(paragraphs: Sequence[Paragraph]) -> Post:
    """A group of header lines taken as an employer with its own stretch of time, whose posts are printed below."""
    start, end = dates_of(paragraphs)
    pieces = pieces_of(paragraphs)
    if not pieces:
        return Post(start=start, end=end)
    name, place = split_place(pieces[0].text)
    behind = next((piece.text for piece in pieces[1:] if place_score(piece.text) >= 0.7), None)
    return Post(None, name, place or behind, start, end, 0.8)


_GUESSED = 0.88
"""The confidence at most of a post of which one part was guessed."""


def _is_guessed(best: Sharing, pieces: Sequence[Piece], context: Context) -> bool:
    """Whether a town that no list knows was cut off, a piece was left over, or the employer may hold its town or is missing."""
    name = best.organisation or ""
    parts = name.split(", ")
    joined = len(parts) > 1 and parts[-1].lower().replace(".", "") not in LEGAL_FORMS and "&" not in name
    nameless = best.organisation is None and context.employer is None
    own = best.location in {piece.text.strip("()") for piece in pieces}
    unknown = best.location is not None and not own and place_score(best.location) < 0.7
    return bool(best.left) or joined or nameless or unknown


def _confidence(best: Sharing, lead: float, *, dated: bool) -> float:
    whole = 0.35 + 0.3 * min(1.0, max(0.0, best.score)) + 0.6 * min(0.5, max(0.0, lead))
    return round(min(1.0, whole) * (1.0 if dated else 0.6), 4)


def _hinted(paragraphs: Sequence[Paragraph]) -> Post | None:
    by_hint = {paragraph.line.hint: paragraph.text for paragraph in reversed(paragraphs) if paragraph.line.hint}
    if not by_hint.keys() & {Hint.TITLE, Hint.ORGANISATION, Hint.DATES}:
        return None
    found = spans(by_hint.get(Hint.DATES, ""))
    start, end = (found[0].start, found[0].end) if found else (None, None)
    return Post(by_hint.get(Hint.TITLE), by_hint.get(Hint.ORGANISATION), by_hint.get(Hint.LOCATION), start, end, 1.0)


def _sharings(pieces: Sequence[Piece], context: Context) -> Iterator[Sharing]:
    """Every way to make one piece the title and one the organisation, or to find both in one piece."""
    for order, piece in enumerate(pieces):
        rest = [other for other in pieces if other is not piece]
        yield _with_rest(Sharing(title_fit(piece.text) + _inherited(context), piece.text), rest)
        organisation, place = split_place(piece.text)
        alone = Sharing(organisation_fit(organisation) - 0.25 - 0.3 * context.title_first, None, organisation, place)
        yield _with_rest(alone, rest)
        for way in (
            *divided(piece.text, context),
            *bracketed(piece.text, context),
            *trading(piece.text),
            *undivided(piece.text),
        ):
            yield _with_rest(way, rest)
        for position, other in enumerate(pieces):
            if other is piece:
                continue
            yield _pair(
                piece, other, [p for p in pieces if p is not piece and p is not other], context, order < position
            )
        if order + 1 < len(pieces) and _goes_on(piece, pieces[order + 1]):
            yield from _wrapped(pieces, order, context)


def _pair(title: Piece, organisation: Piece, rest: Sequence[Piece], context: Context, first: bool) -> Sharing:
    name, place = split_place(organisation.text)
    fit = max(title_fit(title.text), SMALL_TITLE) if is_small_title(title.text, name) else title_fit(title.text)
    score = fit + organisation_fit(name)
    score -= {1.0: 0.7, 0.75: 0.35}.get(place_score(organisation.text), 0.0)
    score += 0.15 * context.title_first * (1 if first else -1)
    score += 0.03 * first - 0.06 * max(0, abs(title.row - organisation.row) - 1)
    return _with_rest(Sharing(score, title.text, name, place, first), rest)


def _wrapped(pieces: Sequence[Piece], order: int, context: Context) -> Iterator[Sharing]:
    """A long title whose last word stands on the next line."""
    title = f"{pieces[order].text} {pieces[order + 1].text}"
    rest = [piece for number, piece in enumerate(pieces) if number not in (order, order + 1)]
    yield _with_rest(Sharing(title_fit(title) + 0.15 + _inherited(context), title), rest)
    for other in rest:
        name, place = split_place(other.text)
        left = [piece for piece in rest if piece is not other]
        yield _with_rest(Sharing(title_fit(title) + 0.15 + organisation_fit(name), title, name, place), left)


def _goes_on(piece: Piece, following: Piece) -> bool:
    return (
        following.row == piece.row + 1
        and piece.bold
        and following.bold
        and len(piece.text) >= 30
        and len(following.text.split()) <= 2
        and title_score(piece.text) >= 0.45
    )


def _inherited(context: Context) -> float:
    if context.employer is None:
        return -0.05
    if context.waiting:
        return 2 * _INHERITED
    if context.employer.title is None:
        return _INHERITED
    return _INHERITED * (0.6 if context.employer.title_first is False else 0.34)


def _with_rest(way: Sharing, rest: Sequence[Piece]) -> Sharing:
    """The pieces left over are a place and notes; what looks like neither speaks against this way."""
    score, location, left = way.score, way.location, 0
    for piece in rest:
        place = place_score(piece.text.strip("()"))
        if place >= 0.7 and location is None:
            location = piece.text.strip("()")
            score += 0.05 if place >= 1.0 or way.organisation is not None else -0.15
        elif location is None and way.title and way.organisation and piece is rest[-1] and may_be_town(piece.text):
            location = piece.text
            score -= 0.12
        else:
            score -= 0.25 + 0.3 * max(title_score(piece.text), organisation_score(piece.text)) - 0.04 * piece.row
            left += 1
    return Sharing(score, way.title, way.organisation, location, way.title_first, left)
