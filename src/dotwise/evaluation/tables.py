"""Figures as tables for people: plain Markdown, which a terminal shows as well as a page does."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.evaluation.connecting import table as connecting_table
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.quality import Quality, Reading
from dotwise.evaluation.retrieval import RetrievalFigures
from dotwise.evaluation.rewriting import RewriteFigures
from dotwise.evaluation.rule_precision import RuleScore


def quality_table(quality: Quality) -> str:
    """Every figure of a folder, part by part."""
    parts = [
        "## Reading\n\n" + reading_table(quality.reading),
        "## Judging\n\n" + judging_table(quality.judging),
        "## Rewriting\n\n" + (rewriting_table(quality.rewriting) if quality.rewriting else "Not measured."),
        "## Connecting\n\n" + connecting_table(quality.connecting),
    ]
    if quality.not_measured:
        parts.append("Not measured here: " + "; ".join(quality.not_measured) + ".")
    return "\n\n".join(parts)


def reading_table(rows: Sequence[Reading]) -> str:
    """Groups of files with their shares."""
    head = ("files", "n", "bullets F1", "recall", "sections", "roles all exact", "contact", "kind", "lines placed", "sure roles right")  # fmt: skip
    body = [
        (r.group, str(r.files), *map(_share, (r.bullets_f1, r.bullets_recall, r.sections, r.roles, r.contact, r.kind, r.coverage, r.sure_roles)))
        for r in rows
    ]  # fmt: skip
    return _table(head, body)


def judging_table(rows: Sequence[Row]) -> str:
    """Slices with ranking, three-label agreement and calibration; baselines stand beside the judge."""
    head = ("set", "slice", "model", "lines", "AUROC", "95%", "macro-F1", "kappa", "ECE", "error")
    body = [
        (r.set, r.slice, r.model, str(r.lines), _share(r.auroc), _interval(r), _share(r.macro_f1), _share(r.kappa), _share(r.calibration_error), _share(r.error_rate))
        for r in rows
    ]  # fmt: skip
    return _table(head, body)


def rewriting_table(figures: RewriteFigures) -> str:
    """What was suggested, how faithfully, and how often with the moves an expert chose."""
    rows = [
        ("commodity and mixed bullets with a suggestion", _share(figures.covered), "0.95"),
        ("rewrites that pass the checker", _share(figures.faithful), "1.00"),
        ("identical from run to run", "yes" if figures.stable else "no", "yes"),
        ("rewrites with words of the line or trade in the question", _share(figures.specific), ""),
        ("questions asked only once in a document", _share(figures.distinct_questions), ""),
        ("moves of the expert chosen, best suggestion", _share(figures.moves.recall), "0.70"),
        ("moves of the expert chosen, any of three", _share(figures.moves.recall_of_three), ""),
        ("moves chosen that are the expert's", _share(figures.moves.precision), ""),
    ]
    return _table(("figure", "value", "bar"), rows)


def retrieval_table(figures: RetrievalFigures) -> str:
    """How well the atlas finds the question for a line."""
    rows = [
        ("lines, each with the facet and the move it calls for", str(figures.lines)),
        ("called-for facet among the three nearest entries (hit@3)", _share(figures.facet_hit)),
        ("called-for move among the three suggestions (hit@3)", _share(figures.move_hit)),
        ("question that fits among the three nearest entries (hit@3)", _share(figures.fitting_hit)),
        ("lines that are asked a question of the atlas", _share(figures.asked)),
        ("of these, first question that fits", _share(figures.first_fits)),
    ]
    return _table(("figure", "value"), rows)


def first_table(figures: RetrievalFigures) -> str:
    """How often the first question of the atlas is asked, and fits."""
    rows = [
        ("lines", str(figures.lines)),
        ("asked a question of the atlas", _share(figures.asked)),
        ("of these, first question that fits", _share(figures.first_fits)),
    ]
    return _table(("figure", "value"), rows)


def rules_table(scores: Sequence[RuleScore]) -> str:
    """Every rule with how often it fired and how often rightly."""
    head = ("rule", "name", "severity", "fired", "right", "precision", "recall")
    body = [
        (s.code, s.name, s.severity.value, str(s.fired), str(s.right), _share(s.precision), _share(s.recall))
        for s in scores
    ]
    return _table(head, body)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _interval(row: Row) -> str:
    return "–" if row.auroc_low is None or row.auroc_high is None else f"{row.auroc_low:.2f}–{row.auroc_high:.2f}"
