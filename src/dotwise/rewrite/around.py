"""What stands around a line when its suggestions are made."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dotwise.model import DotKind, Label
from dotwise.rewrite.links import Likeness
from dotwise.rewrite.values import Material

WE_DID = re.compile(
    r"(?:[,;:]|\b(?:and|so|after|because|when|once|since|as)) we (?:all |have |had |also |both |then |\w+ly )*"
    r"(?:[a-z-]+ed|made|took|built|went|got|put|set|cut|bought|brought|found|gave|held|kept|led|ran|sold|sent|taught|won|wrote|did|began)\b"
)
"""A clause in which others did it with the person: "after we started counting one aisle a night"."""
MINE = re.compile(r"\b(?:my|me|I|our|we)\b")
"""Words by which a line speaks of the person as the one who tells it."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a line: all lines of its document, and how often each question was asked, each line shown."""

    lines: Sequence[Material]
    asked: Mapping[str, int]
    likeness: Likeness
    """Cosines of all lines with each other."""

    @property
    def strong(self) -> frozenset[int]:
        """Numbers of the document's assets."""
        verdicts = ((line.number, line.dot.verdict) for line in self.lines)
        return frozenset(number for number, verdict in verdicts if verdict and verdict.label is Label.ASSET)


def is_mixed(material: Material) -> bool:
    """Whether the judge saw something singular in the line, which the questions should then be about."""
    return material.dot.verdict is not None and material.dot.verdict.label is Label.MIXED


def is_prose(material: Material) -> bool:
    """Whether a line is a sentence outside the posts: of a summary, a bio, a letter."""
    return material.dot.kind is DotKind.SENTENCE and material.dot.role is None
