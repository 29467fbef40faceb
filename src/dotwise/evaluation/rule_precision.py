"""
How often each rule is right, on our labelled lines.

A rule is right where it fires on a line that people labelled commodity or mixed; its recall is counted over the lines
that bear a reason the rule's family stands for. Rules about a whole document (consistency) cannot be measured on
single lines and have no count. Every line is a document of its own, so nothing leaks from one to the next.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dotwise.check import Linter
from dotwise.language.anatomy import read_anatomy
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.model import DocumentKind, Dot, DotKind, Label, Section, SectionKind, Severity
from dotwise.rules import RULES

BAR = 0.90
"""Precision that a rule must reach to be shipped as a warning."""

_REASONS = {
    "D": ("duty-opener", "task-only"),
    "H": ("weak-help-verb",),
    "A": ("passive-credit",),
    "U": ("vague-scope",),
    "T": ("cliche", "unsupported-claim"),
    "P": ("cliche",),
    "V": ("cliche", "task-only"),
    "B": ("cliche", "unsupported-claim", "task-only"),
    "S": ("tool-list",),
    "Y": ("years-of-experience", "credential-list"),
    "N": ("task-only",),
    "R": ("task-only", "buried-outcome"),
    "L": ("understated", "weak-help-verb"),
}
_READ_AS = {
    "bullet": (DotKind.BULLET, DocumentKind.RESUME, SectionKind.EXPERIENCE),
    "summary": (DotKind.SENTENCE, DocumentKind.RESUME, SectionKind.SUMMARY),
    "bio": (DotKind.SENTENCE, DocumentKind.BIO, SectionKind.SUMMARY),
    "letter": (DotKind.SENTENCE, DocumentKind.COVER_LETTER, SectionKind.OTHER),
    "headline": (DotKind.HEADLINE, DocumentKind.RESUME, SectionKind.SUMMARY),
    "skill": (DotKind.SKILL, DocumentKind.RESUME, SectionKind.SKILLS),
    "certificate": (DotKind.BULLET, DocumentKind.RESUME, SectionKind.OTHER),
}


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """One line of ``data/labelled`` with what it is read as."""

    text: str
    label: Label
    reasons: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class RuleScore:
    """One rule on the labelled lines. Precision is None where it never fired, recall where no line has its reasons."""

    code: str
    name: str
    severity: Severity
    fired: int
    right: int
    agreed: int
    """Lines where it fired and people gave a reason of its family."""
    precision: float | None
    recall: float | None


def load_lines(folder: Path) -> tuple[LabelledLine, ...]:
    """Every line of the ``*.jsonl`` files of a folder, files in order of name."""
    rows = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return tuple(
        LabelledLine(row["text"], Label(row["label"]), tuple(row["reasons"]), row.get("kind") or "bullet")
        for row in rows
    )


def fired_rules(lines: Sequence[LabelledLine], tagger: Tagger) -> tuple[frozenset[str], ...]:
    """Codes of the rules that fire on each line, every rule asked for itself."""
    masked = [mask(line.text, Identity()) for line in lines]
    parsed = [m.restore(p) for m, p in zip(masked, tagger.read([m.text for m in masked]), strict=True)]
    linters = [(rule, Linter([rule], tagger.nlp.make_doc)) for rule in RULES]
    fired = []
    for line, parse in zip(lines, parsed, strict=True):
        dot_kind, document, section = _READ_AS.get(line.kind, _READ_AS["bullet"])
        dot = Dot("d1", line.text, dot_kind, "s1", None)
        sense = Sense((line.text,), (parse,), (read_anatomy(parse),), np.zeros((1, 384), dtype=np.float32))
        sections = (Section("s1", "", section),)
        fired.append(
            frozenset(rule.code for rule, linter in linters if linter.check([dot], sense, sections, (), document)[0])
        )
    return tuple(fired)


def score_rules(lines: Sequence[LabelledLine], tagger: Tagger) -> tuple[RuleScore, ...]:
    """One row a rule, in the order of the catalogue."""
    fired = fired_rules(lines, tagger)
    return tuple(
        _score(
            rule.code, rule.name, rule.severity, list(zip(lines, (rule.code in codes for codes in fired), strict=True))
        )
        for rule in RULES
    )


def below_bar(scores: Iterable[RuleScore]) -> tuple[RuleScore, ...]:
    """Warnings whose precision is under the bar: they must become hints or better."""
    return tuple(s for s in scores if s.severity is Severity.WARNING and s.precision is not None and s.precision < BAR)


def _score(code: str, name: str, severity: Severity, marked: list[tuple[LabelledLine, bool]]) -> RuleScore:
    reasons = frozenset(_REASONS.get(code[0], ()))
    hits = [line for line, fires in marked if fires]
    meant = [fires for line, fires in marked if not reasons.isdisjoint(line.reasons)]
    right = sum(line.label is not Label.ASSET for line in hits)
    return RuleScore(
        code=code,
        name=name,
        severity=severity,
        fired=len(hits),
        right=right,
        agreed=sum(not reasons.isdisjoint(line.reasons) for line in hits),
        precision=round(right / len(hits), 4) if hits else None,
        recall=round(sum(meant) / len(meant), 4) if meant else None,
    )
