"""
What a profile on the web prints around what its owner wrote, and what comes along when the page is copied.

    Hollin Mills logo            the text in place of a picture, above the name itself
    412 connections
    Show all 14 skills →

Such lines are details: no part of a post's header, no duties, no headlines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.joining import Paragraph

_MARK = re.compile(
    r"\d[\d,.]*\+? (?:connections|followers)|contact info|(?:…|\.\.\.)\s?(?:see |show )?more|see (?:more|credential|project|publication)|"
    r"show (?:all \d+ [\w &]+?|credential|project|publication)(?: ?[→›>])?|credential id:? \S+|endorsed by .{3,80}|skills: .{3,200} · \+\d+ skills?",
    re.IGNORECASE,
)
_LOGO = re.compile(r"(?P<name>\S.{0,80}?) logo", re.IGNORECASE)
_NEAR = 3
"""Lines below a picture's text among which the name itself is printed."""


def without_web_marks(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, what only the page says told to be details."""
    return tuple(
        replace(paragraph, line=replace(paragraph.line, hint=Hint.DETAIL, glyph=None))
        if _MARK.fullmatch(paragraph.text) or _is_logo(paragraph.text, paragraphs[number + 1 : number + 1 + _NEAR])
        else paragraph
        for number, paragraph in enumerate(paragraphs)
    )


def _is_logo(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line stands for the picture of a house whose name is printed right below."""
    match = _LOGO.fullmatch(text)
    return match is not None and any(paragraph.text.startswith(match["name"]) for paragraph in below)
