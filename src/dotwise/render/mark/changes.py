"""
Tracked changes: a line's text turned into its rewrite, word by word, on the runs that print it.

Words that stay keep their runs. Words that go are wrapped in ``w:del``; new words come in a ``w:ins`` that looks like
the words they replace; blanks stand in highlighted brackets. Rejecting all brings the line back, accepting all gives
the rewrite. Links keep their words where the rewrite has them, drawings and footnote marks stay where they are; where
a field or somebody else's pending change would have to change, the line is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from lxml import etree

from dotwise.language.ooxml import SPACE, Element, w
from dotwise.model import Rewrite
from dotwise.render.mark.comments import AUTHOR
from dotwise.render.mark.letters import Letter, Span, cut, isolate, letters_of, text_of
from dotwise.render.mark.standing import Standing, field_edges, free_runs, standings
from dotwise.render.pieces import along_blanks

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_AFTER_HIGHLIGHT = frozenset(
    w(name)
    for name in "u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split()
)
_LEAST_KEPT = 3
"""Words between two changes that are fewer than this are replaced along with them: confetti is hard to read."""
_LEAST_ALIKE = 0.35
"""Lines that share less than this with their rewrite are replaced as a whole."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, a sign or white space of a text; a blank is one word."""

    text: str
    blank: bool = False


@dataclass(frozen=True, slots=True)
class _Swap:
    """Letters ``start:end`` of the paragraph give way to some words."""

    start: int
    end: int
    words: tuple[_Word, ...]


@dataclass(slots=True)
class Numbers:
    """The next free ``w:id`` for a tracked change."""

    free: int

    def next(self) -> str:
        """A number that no other mark of the document has."""
        self.free += 1
        return str(self.free)


def can_change(span: Span, rewrite: Rewrite) -> bool:
    """Whether the words can be turned into the rewrite, or can go, without touching what is not ours to change."""
    letters = letters_of(span.paragraph)[span.start : span.end]
    standing = standings(span.paragraph)
    if not rewrite.text:
        return all(standing[letter.run] is Standing.FREE for letter in letters)
    swaps = _swaps(span, rewrite)
    touched = [place for swap in swaps for place in range(swap.start, swap.end)]
    parted = [swap.start for swap in swaps if 0 < swap.start == swap.end < len(letters)]
    return not any(_fixed(letters[place], standing) for place in touched) and not any(
        _fixed(letters[place - 1], standing) and _fixed(letters[place], standing) for place in parted
    )


def rewrite_span(span: Span, rewrite: Rewrite, numbers: Numbers) -> None:
    """Turn the words of ``span`` into the rewrite, as tracked changes."""
    swaps = _swaps(span, rewrite)
    free_runs(letters_of(span.paragraph)[span.start : span.end])
    for swap in reversed(swaps):
        _swap(Span(span.paragraph, span.start + swap.start, span.start + swap.end), swap.words, numbers)


def delete_paragraph(span: Span, numbers: Numbers) -> None:
    """Propose to drop a whole paragraph: its words and its end."""
    _delete(isolate(span), numbers)
    properties = span.paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        span.paragraph.insert(0, properties)
    mark = properties.find(w("rPr"))
    if mark is None:
        mark = etree.Element(w("rPr"))
        tail = next((child for child in properties if child.tag in (w("sectPr"), w("pPrChange"))), None)
        if tail is None:
            properties.append(mark)
        else:
            tail.addprevious(mark)
    mark.insert(0, etree.Element(w("del"), _signed(numbers)))


def _swaps(span: Span, rewrite: Rewrite) -> list[_Swap]:
    letters = letters_of(span.paragraph)[span.start : span.end]
    standing = standings(span.paragraph)
    before = [_Word(text) for text in _WORDS.findall(text_of(letters))]
    after = [
        word
        for part in along_blanks(rewrite)
        for word in ([_Word(part.text, True)] if part.blank else [_Word(text) for text in _WORDS.findall(part.text)])
    ]
    places = [0]
    for word in before:
        places.append(places[-1] + len(word.text))
    held = [
        any(standing[letter.run] is not Standing.FREE for letter in letters[start:end])
        for start, end in pairwise(places)
    ]
    return [
        _Swap(places[start], places[end], tuple(after[new_start:new_end]))
        for start, end, new_start, new_end in _changed(before, after, held)
    ]


def _changed(
    before: Sequence[_Word], after: Sequence[_Word], held: Sequence[bool]
) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that differ, joined where too little between them stays; ``held`` words stay wherever they can."""
    matcher = SequenceMatcher(None, [_key(word) for word in before], [_key(word) for word in after], autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE and not any(held):
        yield 0, len(before), 0, len(after)
        return
    pending: tuple[int, int, int, int] | None = None
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            kept = sum(not word.text.isspace() for word in before[start:end])
            if pending is not None and (kept >= _LEAST_KEPT or any(held[start:end])):
                yield pending
                pending = None
        else:
            first = (start, new_start) if pending is None else (pending[0], pending[2])
            pending = (first[0], end, first[1], new_end)
    if pending is not None:
        yield pending


def _key(word: _Word) -> str:
    """What makes two words the same: white space is white space, and a blank is like no word."""
    return " " if word.text.isspace() else f"\0{word.text}" if word.blank else word.text


def _swap(span: Span, words: Sequence[_Word], numbers: Numbers) -> None:
    runs = isolate(span) if span.end > span.start else ()
    standing = standings(span.paragraph)
    if not runs:
        _insert(words, _neighbours(span), standing, numbers)
        return
    free = [place for place, run in enumerate(runs) if standing[run] is Standing.FREE]
    place = free[-1] if free else len(runs) - 1
    insertion = _insertion(words, runs[place], numbers) if words else None
    gone = _delete(runs, numbers)
    if insertion is not None:
        gone[place].addnext(insertion)


def _insert(
    words: Sequence[_Word],
    neighbours: tuple[Element | None, Element | None],
    standing: Mapping[Element, Standing],
    numbers: Numbers,
) -> None:
    """New words between two runs, looking like the left one; beside a link or field rather than in it."""
    before, after = neighbours
    if before is not None and standing[before] is Standing.FREE:
        before.addnext(_insertion(words, before, numbers))
    elif after is not None and standing[after] is Standing.FREE:
        after.addprevious(_insertion(words, after, numbers))
    elif before is not None and (after is None or _outermost(before, standing) != _outermost(after, standing)):
        _outermost(before, standing)[1].addnext(_insertion(words, before, numbers))
    elif before is not None:
        before.addnext(_insertion(words, before, numbers))
    elif after is not None:
        _outermost(after, standing)[0].addprevious(_insertion(words, after, numbers))


def _fixed(letter: Letter, standing: Mapping[Element, Standing]) -> bool:
    return standing[letter.run] is Standing.FIXED


def _outermost(run: Element, standing: Mapping[Element, Standing]) -> tuple[Element, Element]:
    """First and last element of the link or field around ``run``; the run itself where it is free."""
    if standing[run] is Standing.FREE:
        return run, run
    link = next(run.iterancestors(w("hyperlink"), w("fldSimple"), w("ins"), w("moveTo")), None)
    return (link, link) if link is not None else field_edges(run)


def _neighbours(span: Span) -> tuple[Element | None, Element | None]:
    """The runs left and right of an empty span, cut so that it lies between them."""
    cut(span.paragraph, span.start)
    letters = letters_of(span.paragraph)
    return (
        letters[span.start - 1].run if span.start > 0 else None,
        letters[span.start].run if span.start < len(letters) else None,
    )


def _delete(runs: Sequence[Element], numbers: Numbers) -> list[Element]:
    gone = []
    for run in runs:
        deletion = etree.Element(w("del"), _signed(numbers))
        run.addprevious(deletion)
        deletion.append(run)
        for text in run.findall(w("t")):
            text.tag = w("delText")
            text.set(SPACE, "preserve")
        gone.append(deletion)
    return gone


def _insertion(words: Sequence[_Word], model: Element | None, numbers: Numbers) -> Element:
    insertion = etree.Element(w("ins"), _signed(numbers))
    look = model.find(w("rPr")) if model is not None else None
    for text, blank in _joined(words):
        run = etree.SubElement(insertion, w("r"))
        own = deepcopy(look) if look is not None else None
        if blank:
            own = _highlighted(own)
        if own is not None:
            run.append(own)
        etree.SubElement(run, w("t"), {SPACE: "preserve"}).text = text
    return insertion


def _joined(words: Sequence[_Word]) -> list[tuple[str, bool]]:
    joined: list[tuple[str, bool]] = []
    for word in words:
        if joined and not word.blank and not joined[-1][1]:
            joined[-1] = (joined[-1][0] + word.text, False)
        else:
            joined.append((word.text, word.blank))
    return joined


def _highlighted(look: Element | None) -> Element:
    look = look if look is not None else etree.Element(w("rPr"))
    for old in look.findall(w("highlight")):
        look.remove(old)
    mark = etree.Element(w("highlight"), {w("val"): "yellow"})
    following = next((child for child in look if child.tag in _AFTER_HIGHLIGHT), None)
    if following is None:
        look.append(mark)
    else:
        following.addprevious(mark)
    return look


def _signed(numbers: Numbers) -> dict[str, str]:
    return {w("id"): numbers.next(), w("author"): AUTHOR}
