"""Letter-spaced words, whose letters stand apart: put together by the white between the letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from dotwise.parsers.pdf.runs import Run, is_glyph, join
from dotwise.parsers.pdf.words import Word

LETTERS = 4
"""Fewest pieces in a row that are taken for letter-spaced words."""
_PUNCTUATION = re.compile(r"[!?:.,…&]")
_SYLLABLE = 3
"""Most letters of such a piece: kerning draws some letters of a spaced word together."""
_BLANK, _TWO_BLANKS = 0.28, 1.6
"""Width of a blank in type sizes; white of more than so many blanks is that of two."""
_ENOUGH_GAPS = 3
_WORD_APART = 4.0
"""White between two spaced words is no more than so many times that between their letters."""


def spaced_words(words: Sequence[Word]) -> list[str]:
    """Texts of the words of a run, letter-spaced ones put together."""
    texts: list[str] = []
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and len(words[end].text) <= _SYLLABLE and words[end].text.isalpha():
            end += 1
        if end < len(words) and end - start >= LETTERS and _PUNCTUATION.fullmatch(words[end].text):
            end += 1
        letters = words[start:end]
        if _is_spaced(letters):
            texts += _spelled(letters)
            start = end
        else:
            texts.append(words[start].text)
            start += 1
    return texts


def parted_by_look(words: Sequence[Word]) -> str:
    """The text of a run, with a tab where bold or italic type begins or ends and the white is that of two blanks.

    So a title is parted from an employer that only the look and a little white set off.
    """
    gaps = [following.left - word.right for word, following in pairwise(words)]
    usual = median(gaps) if len(gaps) >= _ENOUGH_GAPS else _BLANK * words[0].style.size
    parts = [words[0].text]
    for (word, following), gap in zip(pairwise(words), gaps, strict=True):
        look, other = word.style, following.style
        changes = (look.bold, look.italic) != (other.bold, other.italic) and _is_border(word.text, following.text)
        wide = gap > max(_TWO_BLANKS * usual, _TWO_BLANKS * _BLANK * min(look.size, other.size))
        parts.append(f"\t{following.text}" if changes and wide else f" {following.text}")
    return "".join(parts)


def _is_border(before: str, after: str) -> bool:
    """True between two texts that no sign joins or parts already."""
    return before[-1].isalnum() and after[0].isalnum()


def joined_runs(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs of a row, those that are stretches of one letter-spaced text put together."""
    if len(runs) < 2 or not any(_in_pieces(run) for run in runs):
        return runs
    joined: list[Run] = []
    for stretch in _stretches(runs):
        words = [word for run in stretch for word in run.words]
        if len(stretch) > 1 and _is_spaced(words):
            whole = stretch[0]
            for run in stretch[1:]:
                whole = join(whole, run)
            joined.append(whole)
        else:
            joined += stretch
    return joined


def _stretches(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Neighbours whose words are all pieces, no further apart than words of spaced letters are; others by themselves."""
    stretch: list[Run] = []
    for run in runs:
        if stretch and not (_in_pieces(stretch[-1]) and _in_pieces(run) and _is_near(stretch, run)):
            yield stretch
            stretch = []
        stretch.append(run)
    yield stretch


def _in_pieces(run: Run) -> bool:
    return all(len(word.text) <= _SYLLABLE and word.text.isalpha() for word in run.words) and not is_glyph(run)


def _is_near(stretch: Sequence[Run], run: Run) -> bool:
    words = [word for part in (*stretch, run) for word in part.words]
    gaps = [following.left - word.right for word, following in pairwise(words)]
    return run.left - stretch[-1].right <= _WORD_APART * max(median(gaps), 0.2 * run.size)


def _is_spaced(words: Sequence[Word]) -> bool:
    return len(words) >= LETTERS and 2 * sum(1 for word in words if len(word.text) == 1) >= len(words)


def _spelled(letters: Sequence[Word]) -> list[str]:
    """Words of letters that stand apart; white clearly wider than the usual one parts them."""
    gaps = [following.left - letter.right for letter, following in pairwise(letters)]
    limit = max(1.7 * median(gaps), median(gaps) + 0.12 * letters[0].style.size)
    texts = [letters[0].text]
    for gap, letter in zip(gaps, letters[1:], strict=True):
        if gap > limit:
            texts.append(letter.text)
        else:
            texts[-1] += letter.text
    return texts
