"""
Find the positions held: header lines around the dates they print, cut to one group a date, each read by its pieces.

A header is a stretch of short lines without list sign near a date. Where it prints several dates, it is cut so that
the groups make the most sense together: an employer with its own span above its posts, or posts one after another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby, islice, takewhile

from dotwise.model import Hint
from dotwise.outline.announcing import announces, is_short, under_dates
from dotwise.outline.asides import without_asides
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.duties import closes_block
from dotwise.outline.entries import Entry, entries_of, groups_of
from dotwise.outline.header_lines import belongs_above, follows, is_named_so, is_silent
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of
from dotwise.outline.naming import organisation_score, title_score
from dotwise.outline.posts import Context, Position, Post
from dotwise.outline.projects import without_projects
from dotwise.outline.repeats import handed_out, told_again

_BACK, _ON = 3, 3
_TITLED = 0.5
_SURE = 0.9
"""Confidence of a post from which its employer is known in the others."""
_FIELDS = 8
"""Fields of a header at most on either side of its dates."""
_NEAR = 12
"""Lines on either side of dates that are looked at, so that many posts cost no more than each of them."""


def positions(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Position, ...]:
    """The positions of one section in order of print; ``members`` are the paragraphs of the section."""
    again = told_again(paragraphs, members)
    paragraphs = [
        paragraph if paragraph.listed else replace(paragraph, text=without_asides(paragraph.text))
        for paragraph in without_projects(paragraphs, members)
    ]
    headers = _headers(paragraphs, members, frozenset(again))
    first = _read(paragraphs, members, headers, 0.0)
    orders = [1 if post.title_first else -1 for _, post in first if post.title_first is not None]
    habit = sum(orders) / (len(orders) + 1)
    known = frozenset(post.organisation for _, post in first if post.organisation and post.confidence >= _SURE)
    found = [position for position, _ in _read(paragraphs, members, headers, habit, known)]
    return handed_out(found, again)


def _read(
    paragraphs: Sequence[Paragraph],
    members: Sequence[int],
    headers: Sequence[Sequence[int]],
    habit: float,
    known: frozenset[str] = frozenset(),
) -> list[tuple[Position, Post]]:
    """Every position with the post its header says, read with the order of title and employer that is usual."""
    found: list[tuple[Position, Post]] = []
    employer: Post | None = None
    for order, header in enumerate(headers):
        end = headers[order + 1][0] if order + 1 < len(headers) else members[-1] + 1
        inherited = None if _is_entry(paragraphs[header[0]]) else employer  # an entry tells its own employer or none
        context = Context(inherited, habit, known=known)
        dated = [number for number in header if spans(paragraphs[number].text) and announces(paragraphs[number])]
        dated = [number for number in dated if not _tells_year(paragraphs, number, dated)]
        groups = groups_of(paragraphs, header, dated, context)
        entries, employer = entries_of(paragraphs, groups, context)
        found += _placed(entries, header, end)
    return found


def _tells_year(paragraphs: Sequence[Paragraph], number: int, dated: Collection[int]) -> bool:
    """Whether a line with a lone year in brackets stands right below dates that hold that year, and names no post."""
    text = paragraphs[number].text
    if (
        number - 1 not in dated
        or not re.search(r"\((?:19|20)\d\d\)$", text)
        or title_score(without_dates(text)) >= _TITLED
    ):
        return False
    (year, *_), above = spans(text), [span for span in spans(paragraphs[number - 1].text) if span.ranged]
    return any((span.start or "") <= (year.start or "") <= (span.end or "") for span in above)


def _placed(entries: Sequence[Entry], header: Sequence[int], end: int) -> list[tuple[Position, Post]]:
    """Employer lines without a title join the post below them; alone they are a post without a title."""
    found: list[tuple[Position, Post]] = []
    waiting: tuple[int, ...] = ()
    for order, entry in enumerate(entries):
        last = order + 1 == len(entries)
        if entry.is_employer and not last:
            waiting += entry.group
            continue
        members = tuple(range(header[-1] + 1, end)) if last else ()
        post = entry.post
        where = (post.title, post.organisation, post.location, post.start, post.end)
        found.append((Position(*where, (*waiting, *entry.group), members, post.confidence), post))
        waiting = ()
    return found


def _headers(paragraphs: Sequence[Paragraph], members: Sequence[int], again: frozenset[int]) -> list[tuple[int, ...]]:
    """Stretches of paragraphs that announce positions, in order; what is told ``again`` announces nothing."""
    if entries := [number for number in members if _is_entry(paragraphs[number]) and number not in again]:
        return [tuple(entry) for _, entry in groupby(entries, lambda number: paragraphs[number].line.block)]
    under = under_dates(paragraphs)
    indent = _text_indent(paragraphs, [number for number in members if number not in under])
    chosen: set[int] = set()
    dates_lead = bool(members) and is_only_dates(paragraphs[members[0]].text)
    for place, number in enumerate(members):
        if announces(paragraphs[number]):
            opens = dates_lead and is_only_dates(paragraphs[number].text)  # in a column or cell before what they date
            before, behind = members[max(0, place - _NEAR) : place], members[place + 1 : place + 1 + _NEAR]
            above = [] if opens else _above(paragraphs, before, number, indent, chosen | again)
            chosen |= {number, *above}
            for on in behind[: _reach(paragraphs, behind, _ON)]:
                if on in again or (on not in under and not follows(paragraphs, on, number, indent, chosen)):
                    break
                chosen.add(on)
    if not chosen:
        chosen = _undated(paragraphs, members)
    runs: list[list[int]] = []
    for number in sorted(chosen):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]


def _is_entry(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a field of a structured source that names a post; each of its blocks is one entry."""
    return paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION, Hint.LOCATION, Hint.DATES)


def _above(
    paragraphs: Sequence[Paragraph], before: Sequence[int], dated: int, indent: float | None, taken: Collection[int]
) -> list[int]:
    """The lines right above a dated line that begin its header, none that is taken or ends the block of another."""
    earlier = max((other for other in taken if other < dated), default=None)
    found: list[int] = []
    for back in before[::-1][: _reach(paragraphs, before[::-1], _BACK)]:
        if back in taken or not belongs_above(paragraphs[back], paragraphs[dated], indent):
            break
        if earlier is not None and closes_block(paragraphs, earlier, back):
            break
        found.append(back)
    return found


def _reach(paragraphs: Sequence[Paragraph], members: Sequence[int], usual: int) -> int:
    """How many lines on a header may reach: the usual number that name something, or as far as fields with labels go."""
    labelled = takewhile(lambda number: field_of(paragraphs[number].text) is not None, members[:_FIELDS])
    told = (place for place, number in enumerate(members) if not is_silent(paragraphs[number].text))
    naming = list(islice(told, usual))
    return max(usual, len(list(labelled)), naming[-1] + 1 if len(naming) == usual else len(members))


def _text_indent(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> float | None:
    """Indent of list items without sign, where dated lines stand further left."""
    dated = [paragraphs[number].line.indent for number in members if announces(paragraphs[number])]
    plain = [paragraphs[number].line for number in members if not paragraphs[number].listed]
    plain = [line for line in plain if not line.bold] or plain  # employers may be set in a little, in bold type
    others = [line.indent for line in plain]
    if not dated or not others:
        return None
    deeper = [indent for indent in others if indent > max(dated) + 3]
    return min(deeper) if len(deeper) > 1 else None


def _undated(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> set[int]:
    """Header lines of a section that prints no dates: emphasised or titled lines right above list items."""
    chosen: set[int] = set()
    for place, number in enumerate(members):
        following = members[place + 1 : place + 3]
        paragraph = paragraphs[number]
        if (
            is_short(paragraph)
            and any(paragraphs[on].listed for on in following)
            and (_is_named(paragraph.text) or (paragraph.line.bold and is_named_so(paragraph.text)))
        ):
            chosen.add(number)
    return chosen


def _is_named(text: str) -> bool:
    return title_score(text) >= 0.5 or organisation_score(text) >= 0.5
