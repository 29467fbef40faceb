"""
What looks like a heading and is none: the header of a post or a school, a headline, a label inside a post.

Each reads the likely headings of the whole document, for what stands among them says more than a line by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from dotwise.model import SectionKind
from dotwise.outline.announcing import announces
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.look import Body, signature
from dotwise.outline.naming import is_gap, organisation_score, title_score
from dotwise.outline.wording import Heading, Wording

LIKELY = 0.5
"""Probability from which a paragraph counts as a heading."""
KNOWN = 0.6
"""From this probability on the wording alone says that a paragraph is a heading."""
_HARDLY, _CLEAR = 0.3, 0.8
"""Probabilities of a rare wording, and of its kind, from which it is taken at its word."""
CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""


def mistaken(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """The paragraphs that were taken for headings and are none."""
    return (
        _employers(paragraphs, headings)
        | _headlines(paragraphs, headings, body)
        | _fields(paragraphs, headings)
        | _entries(paragraphs, headings)
        | _gaps(paragraphs, headings)
        | _fellows_of_titles(paragraphs, headings)
        | _typed_titles(paragraphs, headings)
        | _papers(paragraphs, headings)
    )


def known(headings: Sequence[Heading]) -> list[int]:
    """The headings whose wording is one that people use."""
    return [
        number
        for number, heading in enumerate(headings)
        if heading.probability >= LIKELY and heading.wording.heading >= KNOWN
    ]


def _entries(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """What stands right above a stretch of time below a heading of another look: a post, a school, a project."""
    looks = {signature(paragraphs[number]) for number in known(headings)}
    first = next(iter(known(headings)), len(headings))
    return frozenset(
        number
        for number in range(first + 1, len(headings) - 1)
        if headings[number].probability >= LIKELY
        and headings[number].wording.heading < KNOWN
        and signature(paragraphs[number]) not in looks
        and not paragraphs[number + 1].listed
        and is_only_dates(paragraphs[number + 1].text)
    )


def _gaps(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """A time without work with its dates right below or above: "Career break" and "2014 - 2016"."""
    return frozenset(
        number
        for number, paragraph in enumerate(paragraphs)
        if headings[number].wording.kind is not SectionKind.EDUCATION
        and is_gap(paragraph.text)
        and any(_is_dated(paragraphs, number, on) for on in (-1, 1))
    )


def _fellows_of_titles(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """A wording for work among posts that looks like the title of another and unlike every other heading: "Work Experience"."""
    named = known(headings)
    return frozenset(
        number
        for place, number in enumerate(named)
        if headings[number].wording.kind is SectionKind.EXPERIENCE
        and any(headings[above].wording.kind is SectionKind.EXPERIENCE for above in named[:place])
        and all(_is_other(paragraphs, other, number) for other in named if other != number)
        and any(_is_dated(paragraphs, number, on) and _has_fellow(paragraphs, headings, number, on) for on in (1, 2))
    )


def _papers(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """The name of a paper and who gave it, right above the day of issue as a profile on the web prints it: "Issued Mar 2021"."""
    issued = [number for number, paragraph in enumerate(paragraphs) if _ISSUED.match(paragraph.text)]
    above = {line for number in issued for line in range(max(0, number - 2), number)}
    said = known(headings)
    return frozenset(line for line in above if line not in said or line - 1 in said)


_ISSUED = re.compile(r"Issued (?:[A-Z][a-z]{2} )?(?:19|20)\d\d\b")


def _is_dated(paragraphs: Sequence[Paragraph], number: int, on: int) -> bool:
    """Whether the line so many lines further on, or back, holds dates and nothing else."""
    return 0 <= number + on < len(paragraphs) and is_only_dates(paragraphs[number + on].text)


def _has_fellow(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], number: int, on: int) -> bool:
    """Whether dates stand as far below another line of the same look, which is no heading."""
    return any(
        heading.probability < LIKELY and not _is_other(paragraphs, other, number) and _is_dated(paragraphs, other, on)
        for other, heading in enumerate(headings)
    )


def _typed_titles(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """A title in typed text with its dates right below: "Concreter at Bayside Slabs" and "2020 to now"."""
    return frozenset(
        number
        for number, (paragraph, below) in enumerate(pairwise(paragraphs))
        if headings[number].probability >= LIKELY
        and headings[number].wording.heading < KNOWN
        and paragraph.line.size is None
        and (below.line.gap or 0.0) < CLOSE
        and is_only_dates(below.text)
        and (title_score(paragraph.text) >= _TITLED or _OF_EMPLOYER.search(paragraph.text))
    )


_TITLED = 0.5
_OF_EMPLOYER = re.compile(r"\w(?: at| @| [-–—]|,) [A-ZÀ-Þ]")
"""How an employer follows a title on one line."""


def _fields(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """What is printed in post after post, "Key achievements:": it parts what is said of each, and is no heading.

    A heading that is printed again on the next page has the look of the others; one that ends on a colon where the
    others do not is told by that alone.
    """
    likely = [number for number, heading in enumerate(headings) if heading.probability >= LIKELY]
    counts = Counter(paragraphs[number].text.casefold() for number in likely)
    looks = Counter(signature(paragraphs[n]) for n in likely if counts[paragraphs[n].text.casefold()] == 1)
    colons = sum(paragraphs[number].text.endswith(":") for number in known(headings))
    plain = len(known(headings)) - colons
    return frozenset(
        number
        for number in likely
        if looks[signature(paragraphs[number])] < 2
        and (
            counts[paragraphs[number].text.casefold()] > 1
            or (
                paragraphs[number].text.endswith(":") and plain > max(2, 2 * colons) and _is_in_post(paragraphs, number)
            )
            or _is_amid_posts(paragraphs, headings, number)
        )
    )


def _is_amid_posts(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], number: int) -> bool:
    """Whether a line about what was done stands above list items, between posts and in another look than their heading."""
    if headings[number].wording.kind not in _SAID_OF_POSTS or not paragraphs[number + 1 : number + 2]:
        return False
    above = next(
        (
            n
            for n in range(number - 1, -1, -1)
            if headings[n].probability >= LIKELY and _is_other(paragraphs, n, number)
        ),
        None,
    )
    if above is None or headings[above].wording.kind is not SectionKind.EXPERIENCE:
        return False
    look = signature(paragraphs[above])
    ends = (
        n
        for n in range(number + 1, len(headings))
        if headings[n].probability >= LIKELY and signature(paragraphs[n]) == look
    )
    behind = paragraphs[number + 1 : next(ends, len(headings))]
    return paragraphs[number + 1].listed and _has_post(paragraphs[above + 1 : number]) and _has_post(behind)


_SAID_OF_POSTS = (SectionKind.AWARDS, SectionKind.EXPERIENCE)


def _is_other(paragraphs: Sequence[Paragraph], one: int, other: int) -> bool:
    return signature(paragraphs[one]) != signature(paragraphs[other])


def _has_post(paragraphs: Sequence[Paragraph]) -> bool:
    return any(announces(paragraph) and any(span.ranged for span in spans(paragraph.text)) for paragraph in paragraphs)


def _is_in_post(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether the header of a post stands above, with its dates and no white between."""
    while number > 0 and (paragraphs[number].line.gap or 0.0) < CLOSE:
        number -= 1
        above = paragraphs[number]
        if not above.listed and any(span.ranged for span in spans(above.text)):
            return True
    return False


def _headlines(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], body: Body) -> frozenset[int]:
    """What stands right under the largest line of a page's beginning and names a post: the headline of the person."""
    return frozenset(
        number
        for number in (1, 2)
        if number < len(paragraphs)
        and headings[number].wording.heading < KNOWN
        and (paragraphs[number - 1].line.size or 0.0) >= body.largest > (paragraphs[number].line.size or 0.0) + 2
        and title_score(paragraphs[number].text) >= 0.5
    )


def _employers(paragraphs: Sequence[Paragraph], headings: Sequence[Heading]) -> frozenset[int]:
    """What looks like a heading among positions and stands right above a title with its dates: an employer."""
    found: set[int] = set()
    among = False
    for number, heading in enumerate(headings):
        if heading.probability < LIKELY:
            continue
        if heading.wording.heading >= KNOWN:
            among = heading.wording.kind is SectionKind.EXPERIENCE
        elif _says_experience(heading.wording):
            among = True
        elif among and (
            _opens_post(paragraphs[number + 1 : number + 4])
            or _is_title(paragraphs[number], paragraphs[number + 1 : number + 4])
            or _is_like_others(paragraphs, headings, number)
        ):
            found.add(number)
    return frozenset(found)


def _is_like_others(paragraphs: Sequence[Paragraph], headings: Sequence[Heading], number: int) -> bool:
    """Whether dates stand as far below a line as below another of its look that is no heading: one employer of several."""
    own = _to_dates(paragraphs, number)
    return own is not None and any(
        heading.probability < LIKELY
        and signature(paragraphs[other]) == signature(paragraphs[number])
        and _to_dates(paragraphs, other) == own
        for other, heading in enumerate(headings)
    )


def _to_dates(paragraphs: Sequence[Paragraph], number: int) -> int | None:
    """How many lines below the first line of a block its dates stand alone, if right below or one line further on."""
    below = list(takewhile(lambda line: (line.line.gap or 0.0) < CLOSE, paragraphs[number + 1 : number + 3]))
    dated = (place for place, line in enumerate(below) if is_only_dates(line.text) and spans(line.text)[0].ranged)
    return next(dated, None) if (paragraphs[number].line.gap or 0.0) >= CLOSE else None


def _says_experience(wording: Wording) -> bool:
    """Whether a wording that people hardly use speaks of positions all the same: "Experience in detail"."""
    return wording.heading >= _HARDLY and dict(wording.kinds).get(SectionKind.EXPERIENCE, 0.0) >= _CLEAR


def _is_title(paragraph: Paragraph, following: Sequence[Paragraph]) -> bool:
    """Whether a line names a post whose employer and dates stand in the short lines right below it."""
    header = list(takewhile(lambda line: not line.listed and len(line.text) < 70, following))
    dated = any(span.ranged for line in header for span in spans(line.text))
    return (dated or announces(following[0])) and title_score(paragraph.text) >= 0.5 if following else False


def _opens_post(following: Sequence[Paragraph]) -> bool:
    """Whether a title and a stretch of time stand in the next lines, before any list item, and no employer."""
    header = list(takewhile(lambda paragraph: not paragraph.listed and len(paragraph.text) < 110, following))[:2]
    left = [without_dates(paragraph.text) for paragraph in header]
    titled = any(title_score(text) >= 0.45 and not re.search(r"[|@·]| at | [–-] |, \S+ \S", text) for text in left)
    dated = any(span.ranged for paragraph in header for span in spans(paragraph.text))
    return dated and titled and not any(organisation_score(text) >= 0.5 > title_score(text) for text in left)
