"""
Posts held without pay: what a section on volunteering prints in the manner of posts is read as they are.

    Volunteer firefighter, Otter Bay brigade, 2013 – now      a post
    Netball coach for the girls of Nasoso, winners in 2018    an item as any other
"""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.outline.dates import is_only_dates, spans
from dotwise.outline.deeds import is_deed
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import title_score
from dotwise.outline.posts import Position
from dotwise.outline.roles import positions


def _ends_with_year(text: str) -> bool:
    """Whether a line of a header prints its year in a cell of its own."""
    return "\t" in text and is_only_dates(text.rpartition("\t")[2])


_SURE = 0.7
"""Confidence from which a line is a post and no item that only holds dates."""
_TITLED = 0.5


def held_positions(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Position, ...]:
    """The posts of a section on volunteering that say what somebody was, for whom and how long."""
    return tuple(post for post in positions(paragraphs, members) if _is_held(post, paragraphs))


def _is_held(post: Position, paragraphs: Sequence[Paragraph]) -> bool:
    header = [paragraphs[number].text for number in post.header]
    told = any(is_deed(text) or text.endswith(".") for text in header)
    lasted = any(span.ranged for text in header for span in spans(text)) or any(map(_ends_with_year, header))
    named = post.organisation is not None and title_score(post.title or "") >= _TITLED
    return named and lasted and not told and post.confidence >= _SURE
