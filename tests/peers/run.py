"""
The same résumés through other open tools and through dotwise, on one core: ``python -m tests.peers.run VENVS OUT.md``.

Each tool is installed from PyPI into an environment of its own under VENVS and runs as a process of its own, offline and
on the same core; it is never imported here. One that cannot be installed or run is said to be so.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotwise.evaluation.bench.documents import Printable, as_pdf, as_plain_pdf, printables
from dotwise.model import Source

_RESUMES = 24
_AD = (
    "Shift lead wanted. You plan the week, train new colleagues and keep records that others can use. "
    "Requirements: three years in the trade, Excel, first aid, planning."
)
_DRIVER = """
import json, re, sys, time
{load}
paths = sys.argv[1:]
work(paths[0])
for path in paths:
    started = time.process_time()
    found = work(path)
    print("RESULT " + json.dumps([time.process_time() - started, found]))
"""


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool: its package (empty for dotwise), what it does in ``work``, and the code of ``work``, which returns texts."""

    name: str
    package: str
    does: str
    load: str


TOOLS = (
    Tool(
        "dotwise, reading",
        "",
        "lines with place and look; the bullets are told by the next row",
        """
from dotwise.model import Source
from dotwise.parsers import parse
def work(path):
    parse(Source("cv.pdf", open(path, "rb").read()))
    return None
""",
    ),
    Tool(
        "dotwise, the whole analysis",
        "",
        "verdicts, findings, connections, rewrites, report",
        """
from dotwise.model import Source
from dotwise.pipeline import Analyzer
from dotwise.render.json import to_json
analyzer = Analyzer.load()
def work(path):
    report = analyzer.analyze(Source("cv.pdf", open(path, "rb").read()))
    to_json(report)
    return [dot.text for dot in report.dots]
""",
    ),
    Tool(
        "openresume-parser",
        "openresume-parser",
        "fields of the résumé",
        """
from openresume.parser import parse_resume_from_pdf
def work(path):
    resume = parse_resume_from_pdf(path).get("resume") or {}
    jobs = resume.get("experience", {}).get("work_history", [])
    return [line for job in jobs for line in re.split("[\\n\\x7f•]", str(job.get("description", "")))]
""",
    ),
    Tool(
        "resumehq, parse and score",
        "resumehq",
        "fields, two scores against an ad",
        f"""
import contextlib, io, ats_scorer, hr_scorer, text_extractor
ad = {_AD!r}
def work(path):
    with contextlib.redirect_stdout(io.StringIO()):
        text = text_extractor.extract_text(path)
        ats_scorer.calculate_ats_score(text, ad)
        hr_scorer.calculate_hr_score_from_text(text, ad)
        jobs = hr_scorer.parse_resume(text).jobs
    return [bullet for job in jobs for bullet in job.bullets]
""",
    ),
    Tool(
        "glassbox-hiring, lens",
        "glassbox-hiring[parse]",
        "blocks of text and a check of the layout",
        """
from glassbox.parse.diagnostics import diagnose
from glassbox.parse.layout import column_aware_reading_order
from glassbox.parse.pdf import extract_blocks
def work(path):
    blocks, _ = extract_blocks(path)
    return column_aware_reading_order(blocks).split(chr(10))
""",
    ),
)


def main(environments: Path, page: Path) -> None:
    """Run every tool and write the tables."""
    resumes = printables(_RESUMES)
    embedded = _rows(TOOLS, environments, resumes, as_pdf)
    plain = _rows([tool for tool in TOOLS if tool.name in _READERS], environments, resumes, as_plain_pdf)
    embedded.append("| restruct-cv | fields of the résumé | not run: it wants a download of 352 MB of models | |")
    told = (
        f"## Peers\n\n{_RESUMES} of the same résumés, one core, one after the other in one run, loading left out, by "
        "`tests/peers/run.py`. A bullet is found whole when one text of the tool's answer holds all of its words and at "
        "most a quarter more."
    )
    again = "The same printed by reportlab (standard fonts, one text operation for every line), readers only:"
    page.write_text("\n".join([told, "", _HEAD, *embedded, "", again, "", _HEAD, *plain, ""]), encoding="utf-8")


_READERS = ("dotwise, reading", "openresume-parser")
_HEAD = "| tool | does | processor time a résumé | bullets found whole |\n| --- | --- | --- | --- |"


def _rows(
    tools: Sequence[Tool], environments: Path, resumes: Sequence[Printable], printed: Callable[[Printable], Source]
) -> list[str]:
    """A row a tool, all on the same files."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, resume in enumerate(resumes):
            paths.append(Path(folder, f"{number:02d}.pdf"))
            paths[-1].write_bytes(printed(resume).data)
        return [_row(tool, environments, resumes, paths) for tool in tools]


def _row(tool: Tool, environments: Path, resumes: Sequence[Printable], paths: Sequence[Path]) -> str:
    python = python_of(tool, environments)
    if python is None:
        return f"| {tool.name} | {tool.does} | could not be installed | |"
    done = subprocess.run(
        [str(python), "-c", _DRIVER.format(load=tool.load), *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
        preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}),
        env=os.environ
        | {"HF_HUB_OFFLINE": "1", "SCORER_CLOUD_URL": "", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
    )
    results = [json.loads(line[7:]) for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    if len(results) < len(paths):
        reason = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        return f"| {tool.name} | {tool.does} | could not be run: {reason[:120].replace('|', '/')} | |"
    seconds = sorted(seconds for seconds, _ in results)[len(results) // 2]
    if results[0][1] is None:
        return f"| {tool.name} | {tool.does} | {1000 * seconds:.0f} ms | |"
    found = sum(_found(resume, texts) for resume, (_, texts) in zip(resumes, results, strict=True))
    every = sum(len(resume.bullets) for resume in resumes)
    return f"| {tool.name} | {tool.does} | {1000 * seconds:.0f} ms | {found} of {every} |"


def python_of(tool: Tool, environments: Path) -> Path | None:
    """The interpreter of the tool's environment, made if it is not there."""
    if not tool.package:
        return Path(sys.executable)
    python = environments / tool.package.split("[")[0] / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(environments / tool.package.split("[")[0])], check=True)
        done = subprocess.run([str(python), "-m", "pip", "install", "--quiet", tool.package], check=False)
        if done.returncode:
            return None
    return python


def _found(resume: Printable, texts: Sequence[str]) -> int:
    plain = [_plain(text) for text in texts]
    return sum(
        any(bullet in text and len(text) <= 1.25 * len(bullet) + 4 for text in plain)
        for bullet in map(_plain, resume.bullets)
    )


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.casefold()).strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
