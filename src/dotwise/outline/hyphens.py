"""Put the two halves of a divided word together, keeping the hyphens that belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import Line
from dotwise.outline.terms import words

_HYPHENS = ("-", "‐", "\u00ad")
_DIVIDED = re.compile(r"([^\W\d_]+(?:[-‐][^\W\d_]+)*)[-‐­]$")
_TAIL = 120
"""Characters from the end in which a divided word is looked for: no word is longer, and hostile text costs no more."""
_JOINT = re.compile(r"\w[-‐/–]$")


def _divided(text: str) -> re.Match[str] | None:
    """The word that a line breaks off in; the last sign is looked at first, because hardly a line ends on a hyphen."""
    return _DIVIDED.search(text[-_TAIL:]) if text[-1:] in _HYPHENS else None


def vocabulary_of(lines: Sequence[Line]) -> frozenset[str]:
    """Every word the document prints whole, lower case, compounds with their hyphens."""
    found: set[str] = set()
    divided = False
    for line in lines:
        parts = [word.lower() for word in re.findall(r"[^\W_]+(?:[-‐][^\W_]+)*", line.text)]
        if divided:
            parts = parts[1:]
        divided = _divided(line.text) is not None
        found.update(parts[:-1] if divided else parts)
    return frozenset(found)


def joined(texts: Sequence[str], vocabulary: frozenset[str]) -> str:
    """One text of several printed lines; spaces are single, tabs stay."""
    result = ""
    for text in texts:
        text = re.sub(r"[ \u00a0]+", " ", text).strip(" ")
        if not result:
            result = text
            continue
        result = _append(result, text, vocabulary)
    return re.sub(r" *\t[ \t]*", "\t", result)


def _append(result: str, text: str, vocabulary: frozenset[str]) -> str:
    divided = _divided(result)
    following = re.match(r"[^\W_]+", text)
    if divided and following:
        if _keeps_hyphen(divided[1], following[0], vocabulary):
            return result + text
        return result[:-1] + text
    if _JOINT.search(result[-2:]) and following:
        return result + text
    return f"{result} {text}"


def _keeps_hyphen(left: str, right: str, vocabulary: frozenset[str]) -> bool:
    """Whether the hyphen is part of the word: the document prints it so, or only the halves are words."""
    low, high = left.lower(), right.lower()
    tail = low.rsplit("-", 1)[-1]
    if f"{low}-{high}" in vocabulary:
        return True
    if tail + high in vocabulary or tail + high in words():
        return False
    return not right[:1].islower() or (tail in words() and high in words())
