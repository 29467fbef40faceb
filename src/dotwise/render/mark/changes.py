"""
Tracked changes: a line's text turned into its rewrite, word by word, on the runs that print it.

Words that stay keep their runs. Words that go are wrapped in ``w:del``; new words come in a ``w:ins`` that looks like
the words they replace; blanks stand in highlighted brackets. Rejecting all brings the line back, accepting all gives
the rewrite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml import etree

from dotwise.language.ooxml import Element, w
from dotwise.model import Rewrite
from dotwise.render.mark.comments import AUTHOR
from dotwise.render.mark.letters import Span, isolate, letters_of, text_of
from dotwise.render.pieces import along_blanks

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_PLAIN = frozenset(
    w(name) for name in ("rPr", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak")
)
_BETWEEN = frozenset(
    w(name)
    for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd")
)  # fmt: skip
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


def is_plain(span: Span) -> bool:
    """Whether the words stand in simple runs side by side, so that changing them touches nothing else."""
    letters = letters_of(span.paragraph)[span.start : span.end]
    parents = {letter.run.getparent() for letter in letters}
    if len(parents) != 1:
        return False
    parent = parents.pop()
    outside = [parent, *parent.iterancestors()]
    if any(element.tag in (w("ins"), w("del"), w("moveTo"), w("fldSimple")) for element in outside):
        return False
    runs = {letter.run for letter in letters}
    if any(child.tag not in _PLAIN for run in runs for child in run):
        return False
    siblings = list(parent)
    first, last = siblings.index(letters[0].run), siblings.index(letters[-1].run)
    return all(sibling in runs or sibling.tag in _BETWEEN or _is_reference(sibling) for sibling in siblings[first:last])


def rewrite_span(span: Span, rewrite: Rewrite, numbers: Numbers) -> None:
    """Turn the words of ``span`` into the rewrite, as tracked changes."""
    old = text_of(letters_of(span.paragraph)[span.start : span.end])
    for swap in reversed(_swaps(old, rewrite)):
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


def _swaps(old: str, rewrite: Rewrite) -> list[_Swap]:
    before = [_Word(text) for text in _WORDS.findall(old)]
    after = [
        word
        for part in along_blanks(rewrite)
        for word in ([_Word(part.text, True)] if part.blank else [_Word(text) for text in _WORDS.findall(part.text)])
    ]
    places = [0]
    for word in before:
        places.append(places[-1] + len(word.text))
    return [
        _Swap(places[start], places[end], tuple(after[new_start:new_end]))
        for start, end, new_start, new_end in _changed(before, after)
    ]


def _changed(before: Sequence[_Word], after: Sequence[_Word]) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that differ, joined where too little between them stays."""
    matcher = SequenceMatcher(None, [_key(word) for word in before], [_key(word) for word in after], autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        yield 0, len(before), 0, len(after)
        return
    pending: tuple[int, int, int, int] | None = None
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            kept = sum(not word.text.isspace() for word in before[start:end])
            if pending is not None and kept >= _LEAST_KEPT:
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
    before, after = (None, None) if runs else _neighbours(span)
    model = runs[0] if runs else before if before is not None else after
    insertion = _insertion(words, model, numbers) if words else None
    gone = _delete(runs, numbers)
    if insertion is None:
        return
    if gone:
        gone[-1].addnext(insertion)
    elif before is not None:
        before.addnext(insertion)
    elif after is not None:
        after.addprevious(insertion)


def _neighbours(span: Span) -> tuple[Element | None, Element | None]:
    """The runs left and right of an empty span, cut so that it lies between them."""
    letters = letters_of(span.paragraph)
    if 0 < span.start < len(letters):
        isolate(Span(span.paragraph, span.start, span.start + 1))
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
            text.set(_SPACE, "preserve")
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
        etree.SubElement(run, w("t"), {_SPACE: "preserve"}).text = text
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


def _is_reference(element: Element) -> bool:
    return element.tag == w("r") and element.find(w("commentReference")) is not None


def _signed(numbers: Numbers) -> dict[str, str]:
    return {w("id"): numbers.next(), w("author"): AUTHOR}
