"""Titles that a page prints twice: first together, each with its dates, then again above what was done in each post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dotwise.outline.announcing import announces
from dotwise.outline.dates import without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.posts import Position


def told_again(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> dict[int, int]:
    """The lines right above a list that repeat a title without its dates, each with the line that printed them."""
    titles: dict[str, int] = {}
    found: dict[int, int] = {}
    for number, following in zip(members, [*members[1:], None], strict=True):
        paragraph = paragraphs[number]
        title = without_dates(paragraph.text).casefold().strip(" ,:–—-|")
        if announces(paragraph):
            titles.setdefault(title, number)
        elif title in titles and not paragraph.listed and following is not None and paragraphs[following].listed:
            found[number] = titles[title]
    return found


def handed_out(positions: Sequence[Position], again: Mapping[int, int]) -> tuple[Position, ...]:
    """The positions, each with the members that stand below its title where that is printed again."""
    owners = {number: index for index, position in enumerate(positions) for number in position.header}
    headers = [list(position.header) for position in positions]
    members: list[list[int]] = [[] for _ in positions]
    for index, position in enumerate(positions):
        owner = index
        for number in position.members:
            owner = owners.get(again.get(number, -1), owner)
            (headers if number in again else members)[owner].append(number)
    return tuple(
        replace(position, header=tuple(header), members=tuple(own))
        for position, header, own in zip(positions, headers, members, strict=True)
    )
