"""
``docs/quality.md``: every figure that is published, written by one command.

    python -m dotwise.evaluation.page ../shared/data docs/quality.md

Needs the labelled development data; takes about ten minutes on one core. The prose stands in ``docs/quality-notes/``, a file
a part, so that people can edit it and the figures cannot be edited by hand. The prose comes below the tables of its part,
but "Today" opens with how the page is to be read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from dotwise.evaluation.asking import unseen_table
from dotwise.evaluation.claiming import table as claim_table
from dotwise.evaluation.connecting import table as connecting_table
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.judging import JudgingFigures
from dotwise.evaluation.judging_unseen import UnseenFigures
from dotwise.evaluation.page_figures import (
    ConnectingPart,
    JudgingPart,
    PageFigures,
    RewritingPart,
    RulesPart,
    measure_page,
)
from dotwise.evaluation.plot import calibration_svg
from dotwise.evaluation.quality import Reading
from dotwise.evaluation.tables import (
    first_table,
    judging_table,
    reading_table,
    retrieval_table,
    rewriting_table,
    rules_table,
)
from dotwise.evaluation.today import today_table
from dotwise.knowledge.versions import versions

_COMMAND = "python -m dotwise.evaluation.page ../shared/data docs/quality.md"
_CALIBRATION = "pictures/calibration.svg"
_TODAY = "{table}"
"""Where the note on today has its table."""
_GROUP = "group: "
_LEAST_GROUP = 50
"""Lines below which the figures of a group of occupations say nothing."""


def page(figures: PageFigures, notes: Path) -> str:
    """The whole page: today first, then each part with its tables and below them the prose of ``notes``."""
    current = versions()
    head = (
        "# How good it is\n\n"
        f"Written by `{_COMMAND}` with dotwise {current.dotwise}, models {current.models}, data {current.data}. "
        "Do not edit the figures; edit `docs/quality-notes/`.\n"
    )
    parts = (
        ("reading", _reading(figures)),
        ("judging", _judging(figures.judging)),
        ("rules", _rules(figures.rules)),
        ("rewriting", _rewriting(figures.rewriting)),
        ("connecting", _connecting(figures.connecting)),
        ("peers", iter(())),
    )
    today = f"## Today\n\n{_prose('today', notes).replace(_TODAY, today_table(figures))}\n"
    return "\n".join([head, today, *(_part(name, notes, body) for name, body in parts)])


def _part(name: str, notes: Path, body: Iterator[tuple[str, str]]) -> str:
    sections = [f"### {title}\n\n{table}" for title, table in body]
    return "\n\n".join([f"## {name.capitalize()}", *sections, _prose(name, notes)]).rstrip() + "\n"


def _prose(name: str, notes: Path) -> str:
    note = notes / f"{name}.md"
    return note.read_text(encoding="utf-8").strip() if note.is_file() else ""


def _reading(figures: PageFigures) -> Iterator[tuple[str, str]]:
    yield "The gold documents", reading_table(_cuts(figures.gold, ("all", "format: ")))
    yield "The pairs", reading_table(_cuts(figures.pairs, ("all", "format: ", "layout: ")))


def _cuts(rows: Sequence[Reading], wanted: tuple[str, ...]) -> list[Reading]:
    """Files printed by one renderer or in one layout of the gold set are one file or two: they say nothing."""
    return [row for row in rows if row.group.startswith(wanted)]


def _judging(part: JudgingPart) -> Iterator[tuple[str, str]]:
    yield "Lines of whole documents that nobody has trained on: the first figure to believe", _unseen(part.pages)
    yield "Balanced lines that nobody has trained on: the second", _unseen(part.balanced)
    yield "Our own lines, cross-validated", judging_table(_told(part.labelled.rows))
    yield "By group of occupations, on the same lines", _groups(part.labelled.rows)
    yield "Minimal pairs put in the right order", _pairs(part.labelled)
    yield "Calibration on the same lines", _calibration(part.labelled)
    yield "Statements of the gold documents (never trained on)", judging_table(part.gold)
    yield "Lines by the heading their author put them under (never trained on)", judging_table(part.headings)


def _unseen(figures: UnseenFigures) -> str:
    table = judging_table(_told(figures.rows))
    return table if figures.pairs is None else f"{table}\n\nMinimal pairs put in the right order: {figures.pairs:.3f}"


def _told(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.lines >= _LEAST_GROUP or not row.slice.startswith(_GROUP)]


def _groups(rows: Sequence[Row]) -> str:
    """How evenly the judge errs: the groups with the lowest and the highest error."""
    errors = [
        (row.error_rate, row.slice.removeprefix(_GROUP))
        for row in _told(rows)
        if row.slice.startswith(_GROUP) and row.error_rate is not None
    ]
    if not errors:
        return "Not measured."
    middle = mean(error for error, _ in errors)
    least, *_ = sorted(errors)
    most = sorted(errors, reverse=True)[:3]
    highest = ", ".join(f"{name} {error:.3f}" for error, name in most)
    return (
        f"The error of {len(errors)} groups lies about a mean of {middle:.3f}: lowest {least[1]} {least[0]:.3f}, "
        f"highest {highest}."
    )


def _pairs(figures: JudgingFigures) -> str:
    return "\n".join(f"- {name}: {'–' if share is None else f'{share:.3f}'}" for name, share in figures.pairs)


def _calibration(figures: JudgingFigures) -> str:
    lines = [f"![What was said against what was so, a panel a label]({_CALIBRATION})", ""]
    lines += ["| label | said | was | lines |", "| --- | --- | --- | --- |"]
    for label, bins in figures.calibration:
        lines += [f"| {label} | {said:.2f} | {was:.2f} | {count} |" for said, was, count in bins]
    return "\n".join(lines)


def _rules(part: RulesPart) -> Iterator[tuple[str, str]]:
    yield f"On {part.lines:,} lines written to be labelled", rules_table(part.labelled)
    fired = [score for score in part.gold if score.fired]
    missed = [score for score in fired if score.right < score.fired]
    said = f"{len(fired)} rules fire there, {len(fired) - len(missed)} of them rightly every time. The others:"
    yield "On the gold documents", f"{said}\n\n{rules_table(missed)}"


def _rewriting(part: RewritingPart) -> Iterator[tuple[str, str]]:
    yield "On the gold documents", rewriting_table(part.gold)
    yield "Finding the question for a line, on lines of our own", retrieval_table(part.questions)
    yield "The first question, on lines written after the search was set", first_table(part.later_questions)


def _connecting(part: ConnectingPart) -> Iterator[tuple[str, str]]:
    yield (
        "Claims found in profiles, lists of skills, bios and letters of a writer nobody learnt from",
        claim_table(part.claims),
    )
    yield "Requirements found in ads of a writer nobody learnt from", unseen_table(part.asking)
    yield "On careers nobody has learnt from or looked into: the figures to believe", connecting_table(part.unseen)
    yield "On the gold documents (never trained on)", connecting_table(part.gold)


def main(arguments: Sequence[str]) -> None:
    """Write the page and the plot of the calibration."""
    shared, target = Path(arguments[0]), Path(arguments[1])
    folder = target.parent
    figures = measure_page(shared)
    (folder / _CALIBRATION).write_text(calibration_svg(figures.judging.labelled.calibration), encoding="utf-8")
    target.write_text(page(figures, folder / "quality-notes"), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
