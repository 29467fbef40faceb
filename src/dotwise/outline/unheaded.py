"""
Posts that stand under no heading of their own: behind the contact, or behind a summary.

    Ross Heke                            About me
    heke@example.nz                      Grew up on a farm ...

    Farm Manager, Ohai Downs Ltd         Jun 2020 - May 2024   FARM MANAGER
    Jun 2020 - May 2024                  Ohai Downs Ltd
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise

from dotwise.model import SectionKind
from dotwise.outline.announcing import announces, is_short
from dotwise.outline.asides import without_asides
from dotwise.outline.dates import is_only_dates, spans, without_dates
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import degree_score, organisation_score, title_score
from dotwise.outline.personal import tells_schooling
from dotwise.outline.sections import Part

_BEFORE = frozenset((None, SectionKind.SUMMARY, SectionKind.OTHER))
"""What may stand before posts without a heading."""
_APART = 0.5
"""White above a line, in line heights, that parts it from the one before."""
_NEAR = 4
"""Lines behind the dates among which the first list item stands."""
_FEWEST = 2
"""Posts, or list items behind the only one, by which a part holds posts."""
_OVER = 2
"""Lines at most that stand above the dates of a post in its block."""
_TITLED = 0.5
_HOUSED = 0.6
"""From this score on a line names an employer."""
_SURE = 0.6
_UNSURE = 0.5
"""Confidence of a section below which its wording says little of what it holds."""
_SCHOOLED = 0.7
"""From this score on a line is one of schooling."""


def with_posts(parts: Sequence[Part], paragraphs: Sequence[Paragraph]) -> tuple[Part, ...]:
    """The parts; where none holds posts, those that stand without a heading in a part of their own."""
    if any(part.kind is SectionKind.EXPERIENCE for part in parts):
        return tuple(parts)
    found: list[Part] = []
    for part in parts:
        unsure = part.kind in _BEFORE or part.confidence < _UNSURE
        begin = _first_post(part, paragraphs) if unsure else None
        if begin is None:
            found.append(part)
            continue
        if begin == 0 and part.heading is not None:  # the heading is theirs, in words that nobody knows
            found.append(replace(part, kind=SectionKind.EXPERIENCE, confidence=min(part.confidence, _SURE)))
            continue
        end = _end_of_posts(part, paragraphs)
        found.append(Part(part.heading, part.kind, part.members[:begin], part.confidence))
        found.append(Part(None, SectionKind.EXPERIENCE, part.members[begin:end], _SURE))
        found.append(Part(None, None, part.members[end:]))
    return tuple(part for part in found if part.members or part.heading is not None)


def _first_post(part: Part, paragraphs: Sequence[Paragraph]) -> int | None:
    """Place among the members where the header of the first post begins; None where there are no posts."""
    own = [paragraphs[number] for number in part.members]
    dated = [place for place, paragraph in enumerate(own) if _heads_post(paragraph)]
    listed = [place for place, number in enumerate(part.members) if paragraphs[number].listed]
    told = [place for place in dated if any(place < item <= place + _NEAR for item in listed)]
    if len(told) < _FEWEST and (not told or sum(item > told[0] for item in listed) < _FEWEST):
        told = _signless(own, [place for place, paragraph in enumerate(own) if announces(paragraph)])
    if len(told) < _FEWEST and (not told or sum(item > told[0] for item in listed) < _FEWEST):
        return None
    begin = told[0]
    while begin and _stands_right_above(paragraphs[part.members[begin - 1]], paragraphs[part.members[begin]]):
        begin -= 1
    return begin


def _signless(own: Sequence[Paragraph], dated: Sequence[int]) -> list[int]:
    """Dates of posts with more below them, though few list signs or none stand in the part; one at least has a title."""
    found = [place for place in dated if _is_over_more(own, place)]
    named = any(title_score(without_dates(paragraph.text)) >= _TITLED for paragraph in own if is_short(paragraph))
    housed = sum(organisation_score(own[place - 1].text) >= _HOUSED for place in found if place)
    return found if named or housed >= _FEWEST else []


def _is_over_more(own: Sequence[Paragraph], place: int) -> bool:
    """Whether dates near the top of a block, or in front of a line, have more below them; a lone year needs a title."""
    begin = place
    text = without_asides(own[place].text)
    leads = spans(text)[0].begin == 0 and not is_only_dates(text)
    while begin and (own[begin].line.gap or 0.0) < _APART and not leads:
        begin -= 1
    header = own[begin : place + 1]
    titled = any(title_score(without_dates(line.text)) >= _TITLED for line in header)
    schooled = any("@" in line.text or degree_score(line.text) >= _SCHOOLED for line in header)
    if place - begin > _OVER or not is_short(own[place]) or schooled:
        return False
    return (_heads_post(own[place]) or titled) and _has_more_below(own, place, titled)


def _has_more_below(own: Sequence[Paragraph], place: int, titled: bool) -> bool:
    """Whether an undated line stands right below dates; below those of a title also behind white."""
    if place + 1 >= len(own) or announces(own[place + 1]):
        return False
    return (own[place + 1].line.gap or 0.0) < _APART or titled


def _end_of_posts(part: Part, paragraphs: Sequence[Paragraph]) -> int:
    """Place behind the posts: where, below the first items of the last, blocks without items begin that name schools or lone years."""
    own = [paragraphs[number] for number in part.members]
    header = max((place for place, paragraph in enumerate(own) if _heads_post(paragraph)), default=0)
    later = [place for place in range(header + 1, len(own)) if announces(own[place]) and _is_over_more(own, place)]
    header = max((header, *later))
    item = next((place for place in range(header, len(own)) if own[place].listed), header)
    apart = [place for place in range(item + 1, len(own)) if (own[place].line.gap or 0.0) >= _APART]
    blocks = pairwise((*apart, len(own)))
    begin = next((low for low, high in blocks if not any(line.listed for line in own[low:high])), len(own))
    told = any(_tells_of_school(paragraph.text) for paragraph in own[begin:]) or _is_block_each(own, header)
    return begin if told else len(own)


def _is_block_each(own: Sequence[Paragraph], last: int) -> bool:
    """Whether white stands above every post without signs before the ``last``, and nowhere within one."""
    if any(paragraph.listed for paragraph in own):
        return False
    dates = [place for place in range(last + 1) if announces(own[place]) and _is_over_more(own, place)]
    apart = [0, *(place for place in range(1, last + 1) if (own[place].line.gap or 0.0) >= _APART)]
    posts = [sum(low <= place < high for place in dates) for low, high in pairwise((*apart, last + 1))]
    behind_head = list(dropwhile(lambda count: count == 0, posts))
    return len(dates) > _FEWEST and set(behind_head) == {1}


def _tells_of_school(text: str) -> bool:
    lone = any(not span.ranged and span.finish >= len(text.rstrip(" .)")) for span in spans(text))
    return lone or degree_score(text) >= _SCHOOLED or tells_schooling(text)


def _heads_post(paragraph: Paragraph) -> bool:
    return announces(paragraph) and any(span.ranged for span in spans(paragraph.text))


def _stands_right_above(paragraph: Paragraph, below: Paragraph) -> bool:
    return is_short(paragraph) and (below.line.gap or 0.0) < _APART and "@" not in paragraph.text
