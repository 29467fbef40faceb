"""Which lines announce a position: a short line with the dates of a post, and what stands between it and its list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from dotwise.model import Hint
from dotwise.outline.asides import only_ends_papers, without_asides
from dotwise.outline.dates import Span, is_only_dates, spans
from dotwise.outline.deeds import is_deed
from dotwise.outline.fitting import may_be_town
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import field_of, tells_duties
from dotwise.outline.naming import SMALL_WORDS, place_score, title_score
from dotwise.outline.wrapping import is_small

_LONGEST = 130
_BETWEEN = 3
"""Lines at most between the dates of a post and its list."""
_FLUSH = 1.5
"""Points or signs by which edges may differ that are one."""
_CLOSE = 0.5
"""White above a line, in line heights, up to which it stands right under another."""


def announces(paragraph: Paragraph) -> bool:
    """Whether the paragraph is a header line that prints the dates of a position."""
    if paragraph.line.hint is not None:
        return paragraph.line.hint is Hint.DATES
    text = without_asides(paragraph.text)
    if paragraph.listed or len(text) > _LONGEST:
        return False
    found = spans(text)
    if not found or only_ends_papers(text) or _is_begun(paragraph, found) or tells_duties(text):
        return False
    field = field_of(text)
    if field is not None and field.kind == "dates":
        return True
    rest = len(re.sub(r"\W", "", text)) - sum(span.finish - span.begin for span in found)
    if any(span.ranged for span in found):
        at_an_edge = found[0].begin == 0 or found[-1].finish >= len(text.rstrip(" .)"))
        return (rest < 90 and (at_an_edge or not text.endswith("."))) or is_only_dates(text)
    single = found[0]
    if single.begin == 0:
        behind = text[single.finish :].strip(" ,:|·•–-()\t")
        apart = re.match(r"\s*[,|·•(\t]", text[single.finish :]) is not None
        if place_score(behind) >= 0.7 or (apart and may_be_town(behind)):
            return True
        if rest < 90 and title_score(re.split(r"[,|:@]|\s[–-]\s", behind)[0]) >= 0.5:
            return True
    edge = single.begin <= 1 or single.finish >= len(text.rstrip(" )"))
    return edge and (
        "\t" in text or is_only_dates(text) or bool(re.search(r"[|·•(–—,]\s*\(?$| /\s*$", text[: single.begin]))
    )


_BEGUN = re.compile(r"(?-i:[a-zß-ÿ])[^,;:|@\t(–—]* (?:from|since) [^,;:|@\t(–—]*", re.IGNORECASE)
_TITLED = 0.5


def _is_begun(paragraph: Paragraph, found: Sequence[Span]) -> bool:
    """Whether a line in small letters right under another names no house and tells since when: "counterbalance truck from 2018"."""
    text = without_asides(paragraph.text)
    told = _BEGUN.fullmatch(text) is not None and found[0].finish == len(text)
    return told and (paragraph.line.gap or 0.0) < _CLOSE and title_score(text[: found[0].begin]) < _TITLED


_ABBREVIATED = re.compile(r"(?<![a-z])(?:[A-Z][a-z]{0,3}|[a-z])\.$")
"""A line that ends on a short form of capitals, "Ltd.", "S.A.", and so on no sentence."""


def is_short(paragraph: Paragraph) -> bool:
    """Whether a line without list sign is short enough for a header, no sentence, and not labelled as duties."""
    text = paragraph.text
    return (
        not paragraph.listed
        and len(text) <= _LONGEST
        and len(text.split()) <= 16
        and not tells_duties(text)
        and not (re.search(r"[\w)%]\.$", text) and len(text.split()) > 6 and not _ABBREVIATED.search(text))
    )


def under_dates(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Short lines without sign that part a line with dates from the list below it: still header, however far in."""
    dated = [number for number, paragraph in enumerate(paragraphs) if announces(paragraph)]
    found: set[int] = set()
    for number in dated:
        following = paragraphs[number + 1 : number + 2 + _BETWEEN]
        between = len(list(takewhile(lambda line: _may_stand_under(line) and not announces(line), following)))
        ended = between < len(following) and (following[between].listed or announces(following[between]))
        if between and ended:
            found.update(range(number + 1, number + 1 + between))
    usual = {paragraphs[number].line.indent for number in found}
    # The last post of a section has no other below it: what stands as far in as below the others belongs to it.
    found |= {
        number + 1
        for number in dated
        if number + 1 < len(paragraphs)
        and paragraphs[number + 1].line.indent in usual
        and _may_be_header(paragraphs[number + 1])
        and paragraphs[number + 1].line.indent > paragraphs[number].line.indent
    }
    return frozenset(found)


def _may_stand_under(paragraph: Paragraph) -> bool:
    """Whether a line may be header below dates: no blank line of typed text parts it from them, and it tells of no work."""
    text = paragraph.text
    typed = paragraph.line.size is None
    return _may_be_header(paragraph) and not (typed and (paragraph.line.gap or 0.0) >= _BLANK) and not is_deed(text)


_BLANK = 0.9
"""White above a line, in line heights, that a blank line leaves."""


def over_dates(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Short lines without sign that stand right above dates of the same indent: the title of a post, however far in."""
    return frozenset(
        number
        for number, (paragraph, below) in enumerate(pairwise(paragraphs))
        if (_may_be_header(paragraph) or _begins_block(paragraph))
        and _opens_with_dates(below)
        and abs(below.line.indent - paragraph.line.indent) < _FLUSH
        and below.line.block == paragraph.line.block
        and (below.line.gap or 0.0) < _CLOSE
    )


def _begins_block(paragraph: Paragraph) -> bool:
    """Whether a short line has white above it and does not end as a sentence."""
    text = paragraph.text
    apart = (paragraph.line.gap or 0.0) >= _CLOSE
    return apart and is_short(paragraph) and len(text.split()) <= 8 and not text.endswith((".", ":", ";"))


def _opens_with_dates(paragraph: Paragraph) -> bool:
    found = spans(paragraph.text)
    return announces(paragraph) and found[0].begin <= 1 and found[0].ranged


_ITEM = 6
"""Words of a line with a small letter in front that tells something."""


def _may_be_header(paragraph: Paragraph) -> bool:
    text = paragraph.text
    words = [
        word
        for word in re.findall(r"[^\W\d_][\w'’.-]*", re.sub(r"\([^)]*\)", "", text.split("\t")[0]))
        if word not in SMALL_WORDS
    ]
    if is_small(text) and len(text.split()) >= _ITEM:
        return False
    named = sum(word[:1].isupper() for word in words) * 2 >= len(words) > 0
    named = named or place_score(text) >= 0.7
    return is_short(paragraph) and named and not text.endswith((".", ":", ";")) and len(words) <= 10
