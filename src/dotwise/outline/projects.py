"""
Projects told within a post, each with its own dates: parts of the work, and no posts.

    Senior Structural Engineer, 2007 to 2014
    Project: Strengthening of the viaduct (2011 – 2013)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.announcing import announces
from dotwise.outline.dates import PRESENT, Span, spans
from dotwise.outline.joining import Paragraph

_PROJECT = re.compile(
    r"(?:(?:key|main|major|selected|sample|notable) )?(?:projects?|assignments?|case)(?: \d{1,2})?(?:\s*:|\s[–—-])\s*\S",
    re.IGNORECASE,
)


def without_projects(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> list[Paragraph]:
    """The paragraphs, the projects whose dates lie within those of the post above told to be details."""
    found = list(paragraphs)
    post: Span | None = None
    for number in members:
        paragraph = paragraphs[number]
        ranged = [span for span in spans(paragraph.text) if span.ranged]
        if post is not None and ranged and _PROJECT.match(paragraph.text):
            if all(_lies_within(span, post) for span in ranged):
                found[number] = replace(paragraph, line=replace(paragraph.line, hint=Hint.DETAIL))
        elif ranged and announces(paragraph):
            post = ranged[0]
    return found


def _lies_within(span: Span, post: Span) -> bool:
    """Whether a stretch of time lies within another, as far as both say the month."""
    begun = (span.start or "") >= (post.start or "")[: len(span.start or "")]
    last, end = (("9999" if one.end == PRESENT else one.end or "") for one in (span, post))
    return begun and last[: len(end)] <= end[: len(last)]
