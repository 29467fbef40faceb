"""
How often each rule is right, on lines whose label people set.

A rule is right where it fires on a line labelled commodity or mixed; its recall is counted over the lines that bear a
reason its family stands for. Two materials: our own labelled lines, each a document of its own, and the gold documents
read perfectly, where the rules about a whole document have their say too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dotwise.check import Linter, load_linter
from dotwise.evaluation.gold import career_of, load_gold
from dotwise.language.anatomy import read_anatomy
from dotwise.language.identity import Identity, mask
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger
from dotwise.model import Career, Contact, Coverage, DocumentKind, Dot, DotKind, Label, Section, SectionKind, Severity
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
"""Reasons of the gold labels that a family stands for. Consistency has none: it concerns form."""

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
class MarkedLine:
    """A labelled line and the codes of the rules that fire on it."""

    text: str
    label: Label
    reasons: tuple[str, ...]
    fired: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleScore:
    """One rule. Precision is None where it never fired, recall where no line has a reason of its family."""

    code: str
    name: str
    severity: Severity
    fired: int
    right: int
    agreed: int
    """Lines where it fired and people gave a reason of its family."""
    precision: float | None
    recall: float | None


def mark_lines(folder: Path, tagger: Tagger) -> tuple[MarkedLine, ...]:
    """Every line of the ``*.jsonl`` files of ``folder``, each a document of its own."""
    paths = sorted(folder.glob("*.jsonl"))
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]
    careers = [_career_of_line(row["text"], row.get("kind") or "bullet") for row in rows]
    fired = _fired(careers, tagger)
    return tuple(
        MarkedLine(row["text"], Label(row["label"]), tuple(row["reasons"]), codes[0])
        for row, codes in zip(rows, fired, strict=True)
    )


def mark_gold(folder: Path, tagger: Tagger) -> tuple[MarkedLine, ...]:
    """Every labelled statement of the gold documents, in its document."""
    documents = load_gold(folder)
    careers = [career_of(document) for document in documents]
    lines = []
    for document, career, fired in zip(documents, careers, _fired(careers, tagger), strict=True):
        codes = {dot.text: found for dot, found in zip(career.dots, fired, strict=True)}
        lines += [MarkedLine(s.text, s.label, s.reasons, codes[s.text]) for s in document.statements]
    return tuple(lines)


def score_rules(lines: Sequence[MarkedLine]) -> tuple[RuleScore, ...]:
    """One row a rule, in the order of the catalogue."""
    return tuple(_score(rule.code, rule.name, rule.severity, lines) for rule in RULES)


def below_bar(scores: Iterable[RuleScore]) -> tuple[RuleScore, ...]:
    """Warnings whose precision is under the bar: they must become hints or better."""
    return tuple(s for s in scores if s.severity is Severity.WARNING and s.precision is not None and s.precision < BAR)


def _score(code: str, name: str, severity: Severity, lines: Sequence[MarkedLine]) -> RuleScore:
    reasons = frozenset(_REASONS.get(code[0], ()))
    hits = [line for line in lines if code in line.fired]
    meant = [line for line in lines if not reasons.isdisjoint(line.reasons)]
    right = sum(line.label is not Label.ASSET for line in hits)
    return RuleScore(
        code=code,
        name=name,
        severity=severity,
        fired=len(hits),
        right=right,
        agreed=sum(not reasons.isdisjoint(line.reasons) for line in hits),
        precision=round(right / len(hits), 4) if hits else None,
        recall=round(sum(code in line.fired for line in meant) / len(meant), 4) if meant else None,
    )


def _fired(careers: Sequence[Career], tagger: Tagger) -> list[tuple[frozenset[str], ...]]:
    linter = load_linter(tagger.nlp.make_doc)
    return [_fired_in(career, linter, tagger) for career in careers]


def _fired_in(career: Career, linter: Linter, tagger: Tagger) -> tuple[frozenset[str], ...]:
    masked = [mask(dot.text, Identity()) for dot in career.dots]
    parsed = tuple(m.restore(p) for m, p in zip(masked, tagger.read([m.text for m in masked]), strict=True))
    unused = np.zeros((len(parsed), 0), dtype=np.float32)
    sense = Sense(tuple(m.text for m in masked), parsed, tuple(map(read_anatomy, parsed)), unused, unused, unused)
    return linter.fired(career.dots, sense, career.sections, career.roles, career.kind)


def _career_of_line(text: str, kind: str) -> Career:
    dot_kind, document, section = _READ_AS.get(kind, _READ_AS["bullet"])
    dots = (Dot("d1", text, dot_kind, "s1", None),)
    return Career(document, Contact(), (Section("s1", "", section),), (), dots, Coverage(1, 1))
