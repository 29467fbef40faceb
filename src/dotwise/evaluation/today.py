"""The table "Today": every measured figure that has a bar, beside it, with whether it is met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dotwise.evaluation.asking import UnseenAsking
from dotwise.evaluation.connecting import Figure
from dotwise.evaluation.judge_measures import Row
from dotwise.evaluation.page_figures import PageFigures
from dotwise.evaluation.rewriting import RewriteFigures

_JUDGE_BARS = (("kappa", 0.70), ("macro-F1", 0.75), ("AUROC", 0.93))
_COVERED, _FAITHFUL, _MOVES = 0.95, 1.0, 0.70
_EXTRACTED = 0.85


@dataclass(frozen=True, slots=True)
class Standing:
    """One figure beside its bar; ``measured_on`` says of what it is true."""

    part: str
    name: str
    measured_on: str
    value: float | None
    bar: float

    @property
    def met(self) -> str:
        """Yes or no as the figure is printed, to three places; a dash where there is no figure."""
        if self.value is None:
            return "–"
        return "yes" if round(self.value, 3) >= self.bar else "no"


def today_table(figures: PageFigures) -> str:
    """Every figure of the page that has a bar, as Markdown."""
    lines = ["| part | figure | measured on | value | bar | met |", "| --- | --- | --- | --- | --- | --- |"]
    for one in _standings(figures):
        value = "–" if one.value is None else f"{one.value:.3f}"
        lines.append(f"| {one.part} | {one.name} | {one.measured_on} | {value} | {one.bar:.2f} | {one.met} |")
    return "\n".join(lines)


def _standings(figures: PageFigures) -> Iterator[Standing]:
    yield from _judging(figures.judging.pages.rows, "lines of whole documents, unseen")
    yield from _judging(figures.judging.balanced.rows, "lines written to be hard, unseen")
    yield from _rewriting(figures.rewriting.gold)
    yield from _asking(figures.connecting.asking)
    yield from _connecting(figures.connecting.unseen, "unseen careers")
    yield from _connecting(figures.connecting.gold, "gold set")


def _judging(rows: Sequence[Row], measured_on: str) -> Iterator[Standing]:
    judge = next(row for row in rows if row.slice == "all" and row.model == "judge")
    for (name, bar), value in zip(_JUDGE_BARS, (judge.kappa, judge.macro_f1, judge.auroc), strict=True):
        yield Standing("judging", name, f"{judge.lines} {measured_on}", value, bar)


def _rewriting(gold: RewriteFigures) -> Iterator[Standing]:
    yield Standing("rewriting", "weak lines with a suggestion", "gold set", gold.covered, _COVERED)
    yield Standing("rewriting", "suggestions that pass the checker", "gold set", gold.faithful, _FAITHFUL)
    yield Standing("rewriting", "moves of the expert chosen", "gold set", gold.moves.recall, _MOVES)


def _asking(asking: UnseenAsking) -> Iterator[Standing]:
    name, ads = "requirement extraction, F1", f"{asking.writer.ads} ads as firms write them, unseen"
    yield Standing("connecting", name, ads, asking.writer.f1, _EXTRACTED)
    yield Standing("connecting", name, "the same, a second reader's marks", asking.second.f1, _EXTRACTED)


def _connecting(measured: Sequence[Figure], measured_on: str) -> Iterator[Standing]:
    for figure in measured:
        if figure.bar is not None:
            yield Standing("connecting", figure.name, measured_on, figure.value, figure.bar)
