"""A report whose suggestions carry what the person answered: the finished line stands where the question stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from dotwise.model import Dot, Positioning, Report, Rewrite
from dotwise.rewrite.finish import answered

Answers: TypeAlias = Mapping[str, Mapping[str, str]]
"""What was typed, by the name of a suggestion and the id of its blank.

The second suggestion for dot ``d7`` is called ``d7-2``; the drafts are ``draft-statement``, ``draft-headline`` and
``draft-bio_opening``.
"""
_DRAFTS = ("statement", "headline", "bio_opening")


def with_answers(report: Report, answers: Answers) -> Report:
    """The report with the answers in its suggestions.

    Of several suggestions for a line the answered one comes first; one that only asked and got no answer has
    nothing to say and is left out.
    Names that the report does not have are passed over.
    """
    if not answers:
        return report
    dots = tuple(_dot(dot, answers) for dot in report.dots)
    drafts = _drafts(report.positioning, answers) if report.positioning else None
    return replace(report, dots=dots, positioning=drafts)


def _dot(dot: Dot, answers: Answers) -> Dot:
    chosen: list[Rewrite] = []
    others: list[Rewrite] = []
    for number, rewrite in enumerate(dot.rewrites, 1):
        given = _given(answers, f"{dot.id}-{number}")
        if not given:
            others.append(rewrite)
        elif (done := answered(rewrite, given)).text.rstrip(".") not in ("", dot.text.rstrip(" .")):
            chosen.append(done)
    return replace(dot, rewrites=(*chosen, *others))


def _drafts(drafts: Positioning, answers: Answers) -> Positioning:
    found = {name: (getattr(drafts, name), _given(answers, f"draft-{name}")) for name in _DRAFTS}
    done = {name: answered(draft, given) for name, (draft, given) in found.items() if draft is not None and given}
    return replace(drafts, **done) if done else drafts


def _given(answers: Answers, name: str) -> dict[str, str]:
    """What was typed for a suggestion; a field that was left empty leaves its question."""
    return {id: typed for id, typed in answers.get(name, {}).items() if typed.strip()}
