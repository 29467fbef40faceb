"""
Find the positions held: header lines around the dates they print, cut to one group a date, each read by its pieces.

A header is a stretch of short lines without list sign near a date. Where it prints several dates, it is cut so that
the groups make the most sense together: an employer with its own span above its posts, or posts one after another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile

from dotwise.model import Hint
from dotwise.outline.announcing import announces, is_short, under_dates
from dotwise.outline.asides import without_asides
from dotwise.outline.dates import is_duration, is_only_dates, spans, without_dates
from dotwise.outline.deeds import is_deed
from dotwise.outline.duties import block_above, closes_block, goes_beyond, is_agent, tells_work
from dotwise.outline.entries import Entry, entries_of, groups_of
from dotwise.outline.fitting import NOTE
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of
from dotwise.outline.mistaken import CLOSE
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.posts import Context, Position, Post
from dotwise.outline.repeats import handed_out, told_again
from dotwise.outline.wrapping import is_small

_BACK, _ON = 3, 3
_SURE = 0.9
"""Confidence of a post from which its employer is known in the others."""
_FIELDS = 8
"""Fields of a header at most on either side of its dates."""


def positions(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Position, ...]:
    """The positions of one section in order of print; ``members`` are the paragraphs of the section."""
    again = told_again(paragraphs, members)
    paragraphs = [
        paragraph if paragraph.listed else replace(paragraph, text=without_asides(paragraph.text))
        for paragraph in paragraphs
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
        context = Context(employer, habit, known=known)
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
    under = under_dates(paragraphs)
    indent = _text_indent(paragraphs, [number for number in members if number not in under])
    chosen: set[int] = set()
    dates_lead = bool(members) and is_only_dates(paragraphs[members[0]].text)
    for place, number in enumerate(members):
        if announces(paragraphs[number]):
            opens = dates_lead and is_only_dates(paragraphs[number].text)  # in a column or cell before what they date
            above = [] if opens else _above(paragraphs, members[:place], number, indent, chosen | again)
            chosen |= {number, *above}
            for on in members[place + 1 : place + 1 + _reach(paragraphs, members[place + 1 :], _ON)]:
                if on in again or (on not in under and not _follows(paragraphs, on, number, indent, chosen)):
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


def _above(
    paragraphs: Sequence[Paragraph], before: Sequence[int], dated: int, indent: float | None, taken: Collection[int]
) -> list[int]:
    """The lines right above a dated line that begin its header, none that is taken or ends the block of another."""
    earlier = max((other for other in taken if other < dated), default=None)
    found: list[int] = []
    for back in before[::-1][: _reach(paragraphs, before[::-1], _BACK)]:
        if back in taken or not _belongs_above(paragraphs[back], paragraphs[dated], indent):
            break
        if earlier is not None and closes_block(paragraphs, earlier, back):
            break
        found.append(back)
    return found


def _reach(paragraphs: Sequence[Paragraph], members: Sequence[int], usual: int) -> int:
    """How many lines on a header may reach: the usual number that name something, or as far as fields with labels go."""
    labelled = takewhile(lambda number: field_of(paragraphs[number].text) is not None, members)
    naming = [place for place, number in enumerate(members) if not _is_silent(paragraphs[number].text)][:usual]
    return max(usual, min(len(list(labelled)), _FIELDS), naming[-1] + 1 if len(naming) == usual else 0)


def _is_silent(text: str) -> bool:
    """Whether a line of a header names nothing: a length of time, the terms of the work."""
    return is_duration(text) or NOTE.match(text) is not None


def _belongs_above(paragraph: Paragraph, dated: Paragraph, indent: float | None) -> bool:
    if paragraph.line.hint is not None:
        return paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION, Hint.LOCATION)
    if not is_short(paragraph) or paragraph.text.endswith((":", ";")):
        return False
    if _GROUP.fullmatch(paragraph.text) and title_score(without_dates(dated.text)) >= _TITLED:
        return False
    if _begins_small(paragraph, dated) or (is_deed(paragraph.text) and not _stands_over(paragraph, dated)):
        return False
    return not _is_inside(paragraph, dated, indent)


def _begins_small(paragraph: Paragraph, dated: Paragraph) -> bool:
    """Whether a line of some words begins with a small letter where the dated line does not: an item without a sign."""
    told = len(paragraph.text.split()) >= _ITEM and title_score(paragraph.text) < _TITLED
    return is_small(paragraph.text) and told and dated.text[:1].isupper()


def _first_of(paragraphs: Sequence[Paragraph], dated: int) -> Paragraph:
    """The line that begins the header: that right above dates alone, or the dated one itself."""
    anchor = paragraphs[dated]
    alone = dated > 0 and is_only_dates(anchor.text) and (anchor.line.gap or 0.0) < CLOSE
    return paragraphs[dated - 1] if alone else anchor


def _stands_over(paragraph: Paragraph, dated: Paragraph) -> bool:
    """Whether a line begins a block and dates alone stand right below it: "Babysitting for three families"."""
    apart = (paragraph.line.gap or 0.0) >= CLOSE > (dated.line.gap or 0.0)
    return apart and is_only_dates(dated.text) and len(paragraph.text.split()) <= 7


def _is_inside(paragraph: Paragraph, dated: Paragraph, indent: float | None) -> bool:
    """Whether a line stands as far in as the text below headers does; beside a column of dates all lines do."""
    found = spans(dated.text)
    if found and found[0].begin == 0 and found[0].finish < len(dated.text.rstrip()):
        return False
    return indent is not None and paragraph.line.indent >= indent - 1 and paragraph.line.indent > dated.line.indent + 3


def _follows(
    paragraphs: Sequence[Paragraph], number: int, dated: int, indent: float | None, chosen: Collection[int]
) -> bool:
    """Whether a line goes on with the header that ends right above it, and tells nothing of the work yet."""
    if not _belongs_below(paragraphs, number, dated, indent):
        return False
    if announces(paragraphs[number]) or _says_what_it_is(paragraphs[number]) or _is_town_below(paragraphs, number):
        return True
    return not goes_beyond(paragraphs[number], block_above(paragraphs, number, chosen))


def _is_town_below(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a word or two stand right below dates with their length, above longer text: where the post was."""
    dated, text = paragraphs[number - 1].text, paragraphs[number].text
    below = paragraphs[number + 1].text if number + 1 < len(paragraphs) else ""
    named = text.istitle() and len(text.split()) <= _TOWN and (paragraphs[number].line.gap or 0.0) < CLOSE
    return named and len(below) > 2 * len(text) and is_only_dates(dated) and dated.endswith(")")


_TOWN = 3
"""Words of the longest town that is taken for one by where it stands."""


def _says_what_it_is(paragraph: Paragraph) -> bool:
    """Whether a line can be nothing but part of a header: dates, a length of time, a place, a field with its label."""
    text = paragraph.text
    if paragraph.line.hint is not None or is_duration(text) or is_only_dates(text) or place_score(text) >= 0.7:
        return True
    field = field_of(text)
    return field is not None and bool(field.value)


def _belongs_below(paragraphs: Sequence[Paragraph], number: int, dated: int, indent: float | None) -> bool:
    paragraph, anchor = paragraphs[number], paragraphs[dated]
    if paragraph.line.hint is not None:
        return paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION, Hint.LOCATION, Hint.DATES)
    if not is_short(paragraph) or paragraph.text.endswith((":", ";")):
        return False
    if _is_inside(paragraph, anchor, indent) or _begins_small(paragraph, _first_of(paragraphs, dated)):
        return False
    text = paragraph.text
    if announces(paragraph) or _says_what_it_is(paragraph):
        return True
    if tells_work(text) and not paragraph.line.bold and not paragraph.line.italic:
        return False
    scores = max(title_score(text), organisation_score(text), place_score(text))
    look = paragraph.line.bold or paragraph.line.italic
    if is_only_dates(anchor.text):  # the date came first: title and employer follow
        return scores >= 0.45 or look or _names(text) or _names_first(text)
    first = number == dated + 1
    named = _names(text) or (is_agent(text) and title_score(anchor.text) < _TITLED)
    return (scores >= 0.5 and not is_deed(text)) or look or (named and (first or "," in text))


def _names(text: str) -> bool:
    words = text.split()
    capital = sum(word[:1].isupper() for word in words)
    return len(words) <= 8 and capital * 2 > len(words) and not is_deed(text)


def _names_first(text: str) -> bool:
    """Whether a name of some words stands before a comma, and behind it in small letters what bears it."""
    name, comma, told = text.partition(", ")
    return bool(comma) and len(name.split()) > 1 and is_name_shaped(name) and is_small(told) and not is_deed(text)


_GROUP = re.compile(
    r"(?:(?:and|also|other|some|various|further|as|an?|in my spare time)[, ]+)*(?:volunteer(?:ing|ed)?|voluntary|unpaid|casual|part[- ]time|seasonal|"
    r"earlier|previous(?:ly)?|before(?: that)?|other)(?: (?:work|jobs?|roles?|posts?|positions?|employment|experience|too|as well))*:?",
    re.IGNORECASE,
)
"""A line that names what sort of posts follow, above one that names its own title: "Also volunteer", "Earlier jobs"."""
_TITLED = 0.5
_ITEM = 3
"""Words of a line that tells something."""


def _text_indent(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> float | None:
    """Indent of list items without sign, where dated lines stand further left."""
    dated = [paragraphs[number].line.indent for number in members if announces(paragraphs[number])]
    others = [paragraphs[number].line.indent for number in members if not paragraphs[number].listed]
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
        if paragraph.line.hint in (Hint.TITLE, Hint.ORGANISATION) or (
            is_short(paragraph)
            and any(paragraphs[on].listed for on in following)
            and (_is_named(paragraph.text) or (paragraph.line.bold and _names(paragraph.text)))
        ):
            chosen.add(number)
    return chosen


def _is_named(text: str) -> bool:
    return title_score(text) >= 0.5 or organisation_score(text) >= 0.5
