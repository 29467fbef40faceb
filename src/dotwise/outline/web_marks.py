"""
What a profile on the web prints around what its owner wrote, and what comes along when the page is copied.

    Hollin Mills logo            the text in place of a picture, above the name itself
    412 connections
    Show all 14 skills →

Such lines are details: no part of a post's header, no duties, no headlines. What people write themselves too, "Endorsed by
the mayor", is such a mark only on a page that bears others; a list item is never one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.joining import Paragraph

_MARK = re.compile(
    r"\d[\d,.]*\+? (?:connections|endorsements?)|(?:…|\.\.\.)\s?(?:see |show )?more|see (?:credential|project|publication)|"
    r"show (?:all \d+ [\w &]+?|credential|project|publication)(?: ?[→›>])?|credential id:? \S+|"
    r"skills: .{3,200} · \+\d+ skills?|.{3,200} and \+\d+ skills?",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"\d[\d,.]*\+? followers(?: · \d[\d,.]*\+? connections)?|contact info|see more|endorsed by .{3,80}", re.IGNORECASE
)
"""What stands on such a page, and in the words of a person as well."""
_FEWEST = 2
"""Marks that tell such a page."""
_LOGO = re.compile(r"(?P<name>\S.{0,80}?) logo", re.IGNORECASE)
_NEAR = 3
"""Lines below a picture's text among which the name itself is printed."""


def without_web_marks(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, what only the page says told to be details."""
    own = {number for number, paragraph in enumerate(paragraphs) if not paragraph.listed}
    marks = {
        number
        for number in own
        if _MARK.fullmatch(paragraphs[number].text)
        or _is_logo(paragraphs[number].text, paragraphs[number + 1 : number + 1 + _NEAR])
    }
    if len(marks) >= _FEWEST:
        marks |= {number for number in own if _ALSO.fullmatch(paragraphs[number].text)}
        marks |= own & _causes([paragraph.text for paragraph in paragraphs])
    told = tuple(
        replace(paragraph, line=replace(paragraph.line, hint=Hint.DETAIL)) if number in marks else paragraph
        for number, paragraph in enumerate(paragraphs)
    )
    return tuple(map(_without_link, told)) if len(marks) >= _FEWEST else told


def _causes(texts: Sequence[str]) -> set[int]:
    """Lines right below the dates of posts held without pay that are one of the causes which the page lets people choose."""
    begin = next((number for number, text in enumerate(texts) if _UNPAID.fullmatch(text)), len(texts))
    return {n for n in range(begin + 1, len(texts)) if _LASTED.search(texts[n - 1]) and _CAUSE.fullmatch(texts[n])}


_UNPAID = re.compile(r"Volunteering|Volunteer experience", re.IGNORECASE)
_LASTED = re.compile(r" · (?:\d+ yrs?(?: \d+ mos?)?|\d+ mos?)$")
_CAUSE = re.compile(
    r"Animal Welfare|Arts and Culture|Children|Civil Rights and Social Action|Disaster and Humanitarian Relief|Economic Empowerment|"
    r"Education|Environment|Health|Human Rights|Politics|Poverty Alleviation|Science and Technology|Social Services|Veteran Support"
)


def _without_link(paragraph: Paragraph) -> Paragraph:
    """A line without the link to the contact that the page prints behind a place."""
    return replace(paragraph, text=_LINK.sub("", paragraph.text))


_LINK = re.compile(r"(?<=\w)(?:\s·\s?|\s)Contact info$")


def _is_logo(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line stands for the picture of a house whose name is printed right below."""
    match = _LOGO.fullmatch(text)
    return match is not None and any(paragraph.text.startswith(match["name"]) for paragraph in below)
