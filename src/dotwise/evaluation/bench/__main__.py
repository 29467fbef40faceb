"""``python -m dotwise.evaluation.bench PAGE``: measure everything in one run and write the page.

Prose for people stands in ``speed-notes.md`` beside the page, so that a new run cannot overwrite it.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # before numpy: one core is one thread

from dotwise.evaluation.bench.agreement import agreement_figures, instruction_figures
from dotwise.evaluation.bench.clocks import Figure
from dotwise.evaluation.bench.core import Loaded, reading_figures, stage_figures, whole_figures
from dotwise.evaluation.bench.documents import as_docx, as_pdf, printables
from dotwise.evaluation.bench.many import equal_string_figures, growth_figures, process_figures
from dotwise.evaluation.bench.starting import memory_figures, starting_figures
from dotwise.model import Source
from dotwise.render.json import to_json
from dotwise.settings import data_folder, processors

_INTRODUCTION = """# What dotwise costs

Tables written by `make bench`, measured on one machine, so believe the ratios more than the seconds. What happens on one core is told in processor seconds with one thread; what spans
processes is told on the wall, where busy neighbours show.

The résumés are printed from this project's own labelled lines: two pages, a profile, four roles of six bullets.

"Around the analysis" counts opening, journal, rows and Parquet with ready reports, so that thousands of files can be
measured. Two processes are told at the best of the rounds, and only an idle machine shows their worth. ONNX Runtime has no switch
for instruction sets; in its place every number of every vector is moved by more than another kernel would move it.
"""


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path)
    parser.add_argument("--resumes", type=int, default=24, help="how many résumés are measured on one core")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--files", type=int, default=20_000, help="most files for the cost around the analysis")
    parser.add_argument("--peers", type=Path, help="the table that tests/peers/run.py wrote")
    options = parser.parse_args()
    parts = _measured(options.resumes, options.rounds, options.files)
    if options.peers:
        parts.append(options.peers.read_text(encoding="utf-8"))
    notes = options.page.with_name("speed-notes.md")
    told = [notes.read_text(encoding="utf-8")] if notes.is_file() else []
    options.page.write_text(
        "\n".join([_INTRODUCTION, _machine(options), *told, *parts]).rstrip() + "\n", encoding="utf-8"
    )


def _measured(resumes: int, rounds: int, files: int) -> list[str]:
    printed = printables(resumes)
    pdfs, documents = [as_pdf(resume) for resume in printed], [as_docx(resume) for resume in printed]
    people = [Source(path.name, path.read_bytes()) for path in sorted((data_folder() / "careers").glob("c*/*.md"))]
    loaded = Loaded.load()
    reports = list(loaded.analyzer().analyze_many([*people, *pdfs]))
    texts = [dot.text for report in reports for dot in report.dots]
    return [
        _part("Reading, one core", reading_figures(pdfs, documents)),
        _part("The whole analysis, one core", whole_figures(loaded, pdfs)),
        _part("Step by step, one core", stage_figures(loaded, pdfs)),
        _part("Starting", starting_figures(pdfs[0], rounds)),
        _part("Memory", memory_figures(pdfs)),
        _part("Many files", process_figures(pdfs * 4, rounds)),
        _part("As files grow many", growth_figures(to_json(reports[-1]), (100, 1_000, files))),
        _part("Equal strings", equal_string_figures(loaded.embedder, texts)),
        _part("Agreement with fp32 sentence-transformers", agreement_figures(loaded, [*people, *pdfs])),
        _part("Other instruction sets", instruction_figures(pdfs[:12])),
    ]


def _part(title: str, figures: Sequence[Figure]) -> str:
    told_now = [title, *(f"  {figure.name}: {figure.value} {figure.bar}" for figure in figures)]
    sys.stderr.write("\n".join(told_now) + "\n")
    told = {True: "met", False: "**missed**", None: ""}
    rows = [f"| {figure.name} | {figure.value} | {figure.bar} | {told[figure.met]} |" for figure in figures]
    return "\n".join([f"## {title}", "", "| measured | value | bar | |", "| --- | --- | --- | --- |", *rows, ""])


def _machine(options: argparse.Namespace) -> str:
    load = os.getloadavg()[0]
    cores = processors()
    return (
        f"Machine: {platform.machine()}, {cores} cores, Python {platform.python_version()}; "
        f"load of the last minute when it was written {load:.1f} (an idle machine: 0). {options.resumes} résumés, "
        f"{options.rounds} rounds, up to {options.files:,} files.\n"
    )


if __name__ == "__main__":
    main()
