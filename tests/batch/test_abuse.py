"""Every hostile file in one folder through ``dotwise batch`` to the end: a row each, typed, and nothing hidden in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dotwise.batch.archives import is_hidden
from tests.abuse.corpus import corpus, items, text_of
from tests.abuse.make_corpus import Demand, main

_slow = pytest.mark.skipif("DOTWISE_SLOW" not in os.environ, reason="takes some minutes; set DOTWISE_SLOW=1")
_named = pytest.mark.skipif(corpus() is None, reason="set DOTWISE_CORPUS to a folder with a manifest.jsonl")
_SECONDS = 2400
_GROUPS = ("pdf", "docx", "other", "jd")


def analysed(*paths: Path, output: Path) -> list[dict[str, object]]:
    """The reports of a batch that ran to its end."""
    call = [sys.executable, "-c", "from dotwise.cli import main; main()", "batch", *map(str, paths), "-o", str(output)]

    ended = subprocess.run([*call, "--workers", "2"], check=False, capture_output=True, text=True, timeout=_SECONDS)

    assert ended.returncode in (0, 3), ended.stderr[-2000:]
    assert "Traceback" not in ended.stderr
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def code_of(report: dict[str, object]) -> str:
    """The code of the problem of a report; empty when it was read."""
    return report["problems"][0]["code"] if report["status"] == "failed" else ""  # type: ignore[index]


@pytest.mark.slow
@_slow
def test_every_hostile_file_has_a_row(tmp_path: Path) -> None:
    main(tmp_path / "inbox")
    manifest = tmp_path / "inbox" / "manifest.jsonl"
    told = {raw["file"]: raw for raw in map(json.loads, manifest.read_text(encoding="utf-8").splitlines())}
    manifest.unlink()

    reports = {
        Path(str(one["source"]["name"])).name: one for one in analysed(tmp_path / "inbox", output=tmp_path / "o.jsonl")
    }  # type: ignore[index]

    assert set(told) == set(reports)
    for name, report in reports.items():
        demand, code = Demand(told[name]["demand"]), code_of(report)
        assert demand is not Demand.REFUSE or code, name
        assert demand not in (Demand.READ, Demand.EXPOSE) or code in ("", "text_limit"), (name, code)
        assert not code or not told[name]["codes"] or code in told[name]["codes"], (name, code)
        assert "CANARY" not in text_of(report), name


@pytest.mark.slow
@_slow
@_named
def test_a_corpus_from_elsewhere_runs_to_its_end(tmp_path: Path) -> None:
    folder = corpus()
    assert folder is not None
    listed = {item.path.as_posix(): item for item in items(folder, *_GROUPS)}

    reports = analysed(*(folder / group for group in _GROUPS), output=tmp_path / "out.jsonl")

    named = {str(report["source"]["name"]): report for report in reports}  # type: ignore[index]
    assert len(reports) == len(named)
    archives = {path for path in listed if path.endswith(".zip")}  # a row a member
    assert set(listed) - archives <= set(named)
    documents = [item for path, item in listed.items() if path not in archives and item.group != "jd"]
    wrong = [
        f"{item.name}: {told}"
        for item in documents
        if (told := item.wrong(code_of(report := named[item.path.as_posix()]), text_of(report)))
    ]
    print(len(documents), "documents;", len(wrong), "not as wanted:", *wrong, sep="\n")
    assert len(wrong) <= len(documents) // 25


@pytest.mark.slow
@_slow
@_named
def test_traps_for_folders_from_elsewhere_are_rows_or_passed_over(tmp_path: Path) -> None:
    folder = corpus()
    assert folder is not None
    listed = {item.path.as_posix(): item for item in items(folder, "batch") if not item.path.is_dir()}

    reports = analysed(folder / "batch", output=tmp_path / "out.jsonl")

    named = {str(report["source"]["name"]): code_of(report) for report in reports}  # type: ignore[index]
    assert len(reports) == len(named)
    for path, item in listed.items():
        assert is_hidden(item.path.name) or path in named, path
        if item.outcome == "extract":
            assert not named[path], path
        if "/fs/" in path and item.path.name != "noperm.pdf":  # which root may read
            assert named[path] in ("not_opened", "not_a_file", "too_large"), path
    assert "root:" not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")  # /etc/passwd behind a link
