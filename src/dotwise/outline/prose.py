"""Cut bios and cover letters, which have no sections of a résumé: sentences are dots, formalities are details."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import DotKind, Hint
from dotwise.outline.addresses import EMAIL
from dotwise.outline.broken import CLOSING
from dotwise.outline.dots import Cut
from dotwise.outline.headline import is_headline
from dotwise.outline.joining import Paragraph
from dotwise.outline.kind import SALUTATION
from dotwise.outline.naming import title_score
from dotwise.outline.sentences import sentences


def letter_body(paragraphs: Sequence[Paragraph]) -> tuple[int, ...]:
    """Numbers of the paragraphs between salutation and closing."""
    begin, end = 0, len(paragraphs)
    for number, paragraph in enumerate(paragraphs):
        if SALUTATION.match(paragraph.text) and len(paragraph.text) < 90:
            begin = number + 1
            break
    for number in range(len(paragraphs) - 1, begin, -1):
        if CLOSING.match(paragraphs[number].text) and len(paragraphs[number].text) < 60:
            end = number
            break
    return tuple(range(begin, end))


def bio_opening(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """The line above the prose of a bio that says what the person is, if there is one."""
    for number in members[:_OVER]:
        paragraph = paragraphs[number]
        text = re.sub(r"\s+", " ", paragraph.text).strip()
        if paragraph.listed or not _is_short(text) or text.endswith((".", ":", "!")):
            break
        if title_score(text) >= _TITLED and is_headline(text):
            return (Cut(text, DotKind.HEADLINE, number, 0.7),)
    return ()


_OVER = 3
_WORDS, _SIGNS = 14, 160
"""Words of the longest headline, and its signs: one word may be as long as hostile text likes."""
_TITLED = 0.3


def _is_short(text: str) -> bool:
    return len(text) <= _SIGNS and len(text.split()) <= _WORDS


def prose_cuts(paragraphs: Sequence[Paragraph], members: Sequence[int]) -> tuple[Cut, ...]:
    """Sentences of the paragraphs; addresses, signatures and single words are details."""
    found: list[Cut] = []
    for number in members:
        paragraph = paragraphs[number]
        text = re.sub(r"\s+", " ", paragraph.text).strip()
        if paragraph.listed:
            found.append(Cut(text, DotKind.BULLET, number, 0.95))
            continue
        short = len(text.split()) <= 6 and not re.search(r"[.!?]$", text)
        if short or (EMAIL.search(text) and len(text.split()) < 5) or paragraph.line.hint is Hint.DETAIL:
            continue
        found += [Cut(sentence, DotKind.SENTENCE, number, 0.95) for sentence in sentences(text)]
    return tuple(found)
