"""
Cut a header that prints several dates into one group for each, and read the groups one after another.

It is cut so that the groups make the most sense together, are alike, and begin where the eye expects them to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dotwise.outline.dates import PRESENT, without_dates
from dotwise.outline.duties import describes_house
from dotwise.outline.headers import read_employer, read_group
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_gap, is_own_account, place_score, title_score, works_alone
from dotwise.outline.pieces import dates_of, pieces_of
from dotwise.outline.posts import Context, Post
from dotwise.outline.ranks import is_force, is_unit, without_unit


@dataclass(frozen=True, slots=True)
class Entry:
    """The paragraphs of one group, the post they name, and whether they only name an employer for posts below."""

    group: tuple[int, ...]
    post: Post
    is_employer: bool


def entries_of(
    paragraphs: Sequence[Paragraph], groups: Sequence[tuple[int, ...]], context: Context
) -> tuple[list[Entry], Post | None]:
    """The posts of groups one after another, each under the employer known by then, and the employer at the end."""
    found: list[Entry] = []
    employer, waiting = context.employer, False
    for place, group in enumerate(groups):
        lines = [paragraphs[number] for number in group]
        within = waiting or _lies_within(lines, employer)
        post = _gap(lines) or read_group(lines, replace(context, employer=employer, waiting=within))
        post = _of_force(post, employer) if within and employer is not None else post
        below = [paragraphs[number] for number in groups[place + 1]] if place + 1 < len(groups) else []
        if below and (_is_employer(post, below) or _embraces(lines, below)):
            post = read_employer(lines)
        alone = is_own_account(post.organisation or "") and post.start is not None
        under, waiting = waiting, post.title is None and post.organisation is not None and not alone
        if post.organisation is not None:
            employer = post if _stands_above(post, lines) and not alone else None
        elif employer is not None and (under or not works_alone(post.title)):
            employer = replace(employer, title=None)
            post = replace(post, organisation=employer.organisation, location=post.location or employer.location)
        elif works_alone(post.title):
            employer = None  # what follows service or travel is no promotion
        found.append(Entry(group, post, waiting))
    return found, employer


def _embraces(lines: Sequence[Paragraph], below: Sequence[Paragraph]) -> bool:
    """Whether a line in capitals or further out, with a stretch of time, stands over a post whose dates lie within it.

    A line that describes the house may stand between them: "Ferry operator, 31 vessels".
    """
    (above, *between), first = lines, below[0]
    told = without_dates(above.text)
    capital = told.split(",")[0].isupper() and not without_dates(first.text).isupper()
    outer = first.line.indent > above.line.indent + 3 or capital
    described = all(describes_house(line.text) or _COUNTED.search(line.text) for line in between)
    if not described or not outer or not _lies_within(below, replace(read_employer(lines), title=None)):
        return False
    return dates_of(lines) != dates_of(below) and title_score(without_dates(first.text)) >= _TITLED


_COUNTED = re.compile(r",\s+\d[\d.,]* [a-z]+$")
"""How much a house has of something: "Ferry operator, 31 vessels"."""
_TITLED = 0.5
_MAY_BE_PLACE = 0.6
"""From this score on what was read as an employer may be a place."""


def _of_force(post: Post, employer: Post) -> Post:
    """A post below its employer without the unit of that employer which its line names besides: the force stays."""
    of_force = is_unit(post.organisation or "") or is_force(employer.organisation or "")
    named = None if of_force else post.organisation
    return replace(post, title=post.title and without_unit(post.title), organisation=named)


def _lies_within(lines: Sequence[Paragraph], employer: Post | None) -> bool:
    """Whether the dates of a post lie within those of an employer that was printed alone with its own stretch of time."""
    if employer is None or employer.title is not None or employer.start is None or employer.end is None:
        return False
    if place_score(employer.organisation or "") >= _MAY_BE_PLACE:
        return False
    start, end = dates_of(lines)
    if start is None or end is None:
        return False
    last = "9999" if employer.end == PRESENT else employer.end
    return employer.start <= start[: len(employer.start)] and ("9999" if end == PRESENT else end)[: len(last)] <= last


def _stands_above(post: Post, lines: Sequence[Paragraph]) -> bool:
    """Whether the employer is printed on a line of its own above the title, so that more titles may follow below it."""
    if post.title is None or post.organisation is None:
        return post.title is None
    texts = [line.text for line in lines]
    named = next((row for row, text in enumerate(texts) if post.organisation in text), len(texts))
    return named < next((row for row, text in enumerate(texts) if post.title in text), named)


def _gap(lines: Sequence[Paragraph]) -> Post | None:
    """The post of lines that name a time without work, perhaps with its place, and no employer; else None."""
    pieces = [piece.text for piece in pieces_of(lines)]
    named = [text for text in pieces if is_gap(text)]
    if not named or any(text not in named and place_score(text) < 0.7 for text in pieces):
        return None
    post = read_employer(lines)
    place = next((text for text in pieces if text not in named), None)
    return Post(named[0], None, place, post.start, post.end, _GAP)


_GAP = 0.8
"""The confidence of a time without work, which is told like a post and is none."""


def _is_employer(post: Post, below: Sequence[Paragraph]) -> bool:
    """Whether what was read as a post of unknown title is the employer of the clear post printed right below."""
    if post.title is None or is_gap(post.title) or title_score(post.title) >= 0.3:
        return False
    following = read_group(below, Context())
    return following.title is not None and title_score(following.title) >= 0.5 and following.organisation is None


def groups_of(
    paragraphs: Sequence[Paragraph], header: Sequence[int], dated: Sequence[int], context: Context
) -> tuple[tuple[int, ...], ...]:
    """The header cut into one group for each of its ``dated`` paragraphs, in the way that reads best."""
    if len(dated) < 2:
        return (tuple(header),)
    best: tuple[float, tuple[tuple[int, ...], ...]] = (-1e9, (tuple(header),))
    for cuts in _cuts(header, dated):
        entries, _ = entries_of(paragraphs, cuts, context)
        score = sum(_sense(entry) for entry in entries) - 0.6 * (entries[-1].post.title is None)
        score += sum(_BEGUN * _begins(paragraphs, group[0], header) for group in cuts[1:])
        score += _REGULAR * (_alike(cuts, dated) - 1)
        if score > best[0] + 1e-9:
            best = (score, cuts)
    return best[1]


_BEGUN = 0.2
"""What it is worth that a group begins as the eye expects."""


_REGULAR = 0.25
"""What it is worth that a group has as many lines, and its date on the same of them, as another."""


def _alike(cuts: Sequence[tuple[int, ...]], dated: Sequence[int]) -> int:
    """How many groups have the commonest shape."""
    shapes = Counter((len(group), *(number - group[0] for number in dated if number in group)) for group in cuts)
    return max(shapes.values())


def _begins(paragraphs: Sequence[Paragraph], number: int, header: Sequence[int]) -> float:
    """Whether a line looks like the first line of the header, or stands apart from the line above: from 0 to 3."""
    line, first = paragraphs[number].line, paragraphs[header[0]].line
    alike = line.bold and first.bold and not all(paragraphs[other].line.bold for other in header)
    gaps = [paragraphs[other].line.gap or 0.0 for other in header[1:]]
    apart = line.gap is not None and line.gap > min(gaps, default=0.0) + 0.3
    blank = apart and line.place.box is None and (line.gap or 0.0) >= _BLANK
    return 0.5 * alike + (_PARTED if blank else 0.5) * apart


_BLANK = 0.9
"""White above a line, in line heights, that a blank line of typed text leaves."""
_PARTED = 2.5
"""How much surer a blank line parts posts than white of the other lines' kind."""


def _sense(entry: Entry) -> float:
    """How much sense a group makes: a clear post is best, an employer alone nearly as good, a nameless date bad."""
    post = entry.post
    if post.title is None:
        return post.confidence - (0.1 if entry.is_employer else 1.0)
    return post.confidence - (0.4 if post.organisation is None and not works_alone(post.title) else 0.0)


def _cuts(header: Sequence[int], dated: Sequence[int]) -> list[tuple[tuple[int, ...], ...]]:
    """Every way to cut the header between neighbouring dates so that each group holds one."""
    ways: list[list[int]] = [[]]
    for one, other in pairwise(dated):
        ways = [[*way, cut] for way in ways for cut in range(one + 1, other + 1)]
        if len(ways) > 256:
            ways = ways[:256]
    result = []
    for way in ways:
        bounds = [header[0], *way, header[-1] + 1]
        result.append(tuple(tuple(range(low, high)) for low, high in pairwise(bounds)))
    return result
