"""Texts cut into pieces: a dot along its findings, a rewrite along its blanks."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from dotwise.model import Blank, Dot, Finding, Rewrite


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a dot and the findings that all of them belong to."""

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Characters of a rewrite; ``blank`` is set where they are a gap to fill."""

    text: str
    blank: Blank | None = None


def along_findings(dot: Dot) -> tuple[Piece, ...]:
    """The text of a dot, cut wherever a finding begins or ends; the pieces joined are the text."""
    edges = {0, len(dot.text)}
    for finding in dot.findings:
        edges |= {finding.start, finding.end}
    cuts = sorted(edge for edge in edges if 0 <= edge <= len(dot.text))
    return tuple(
        Piece(dot.text[start:end], tuple(f for f in dot.findings if f.start <= start and end <= f.end))
        for start, end in pairwise(cuts)
    )


def along_blanks(rewrite: Rewrite) -> tuple[Part, ...]:
    """The text of a rewrite, cut around its ``[question]`` gaps; a gap that is not in the text is passed over."""
    parts = []
    rest = rewrite.text
    for blank in rewrite.blanks:
        before, gap, after = rest.partition(f"[{blank.question}]")
        if gap:
            parts += [Part(before)] if before else []
            parts.append(Part(gap, blank))
            rest = after
    return (*parts, Part(rest)) if rest else tuple(parts)
