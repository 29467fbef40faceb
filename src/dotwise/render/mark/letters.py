"""Where the words of a dot stand in a Word paragraph: every visible character with its run, and how to cut runs there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from dotwise.language.ooxml import BOX_CONTENT, REMOVED, SPACE, Element, children, w
from dotwise.render.words_in_print import locate

_SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_SKIPPED = REMOVED | {w("pPr"), w("rPr"), w("rt"), w("sdtPr"), w("sdtEndPr"), w("instrText"), w("delText"), BOX_CONTENT}


@dataclass(frozen=True, slots=True)
class Letter:
    """One visible character: the run and the element that print it, and its number within the element."""

    sign: str
    run: Element
    element: Element
    offset: int


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a paragraph, counted in its letters."""

    paragraph: Element
    start: int
    end: int


def letters_of(paragraph: Element) -> tuple[Letter, ...]:
    """The characters that a reader sees, in order; what stands in text boxes or was deleted is not among them."""
    return tuple(_letters(paragraph, None))


def _letters(element: Element, run: Element | None) -> Iterator[Letter]:
    for child in children(element):
        if run is not None and child.tag in _SIGNS:
            yield Letter(_SIGNS[child.tag], run, child, 0)
        elif run is not None and child.tag == w("t"):
            for offset, sign in enumerate(child.text or ""):
                yield Letter(sign, run, child, offset)
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED and len(child):
            yield from _letters(child, child if child.tag == w("r") else run)


def text_of(letters: Sequence[Letter]) -> str:
    """The letters as a string of the same length."""
    return "".join(letter.sign for letter in letters)


def find(paragraph: Element, words: str, after: int = 0) -> Span | None:
    """Where ``words`` stand in a paragraph, at letter ``after`` or later; None where they do not."""
    text = text_of(letters_of(paragraph))
    return next((Span(paragraph, start, end) for start, end in [locate(text, words, after)] if end > start), None)


def isolate(span: Span) -> tuple[Element, ...]:
    """The runs that print exactly the letters of ``span``; runs are cut in two where it begins and ends."""
    cut(span.paragraph, span.end)
    cut(span.paragraph, span.start)
    runs: list[Element] = []
    for letter in letters_of(span.paragraph)[span.start : span.end]:
        if not runs or runs[-1] is not letter.run:
            runs.append(letter.run)
    return tuple(runs)


def cut(paragraph: Element, at: int) -> None:
    """Cut the run that prints letter ``at`` so that this letter begins a run; both halves look as before."""
    letters = letters_of(paragraph)
    if not 0 < at < len(letters) or letters[at - 1].run is not letters[at].run:
        return
    letter = letters[at]
    second = deepcopy(letter.run)
    _drop_text(second)
    moved = letter.element
    if letter.offset:
        text = letter.element.text or ""
        moved = deepcopy(letter.element)
        _set_text(letter.element, text[: letter.offset])
        _set_text(moved, text[letter.offset :])
        letter.element.addnext(moved)
    while moved is not None:
        following = moved.getnext()
        second.append(moved)
        moved = following
    letter.run.addnext(second)


def _drop_text(run: Element) -> None:
    for child in list(run):
        if child.tag != w("rPr"):
            run.remove(child)


def _set_text(element: Element, text: str) -> None:
    element.text = text
    element.set(SPACE, "preserve")
