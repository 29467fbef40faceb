"""Files of the command line: what was given is never written over, and a report stays in its folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dotwise.cli import analyze, app, mark, revise, target
from dotwise.cli._exit import ExitStatus
from dotwise.cli._write import report_places
from dotwise.render.forms import ReportFormat

RUN = CliRunner()


@pytest.mark.parametrize(
    "call",
    [
        ["analyze", "{cv}", "-o", "{cv}"],
        ["analyze", "{cv}", "-o", "{there}/../home/cv.txt"],
        ["analyze", "{cv}", "-o", "{home}/twin.txt"],
        ["analyze", "{home}/cv", "{cv}", "-o", "{home}"],
        ["target", "{cv}", "{home}/ad.md", "-o", "{home}/ad.md"],
        ["target", "{cv}", "{home}/ad.md", "-o", "{cv}"],
        ["mark", "{cv}", "-o", "{home}/twin.txt"],
        ["revise", "{cv}", "-o", "{cv}"],
        ["revise", "{cv}", "--answers", "{cv}"],
        ["revise", "{cv}", "-o", "{home}/mine.txt", "--answers", "{home}/mine.txt"],
    ],
)
def test_what_was_given_is_never_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: list[str]) -> None:
    home, there = tmp_path / "home", tmp_path / "there"
    there.mkdir()
    home.mkdir()
    for name in ("cv", "cv.txt", "ad.md"):
        (home / name).write_text(f"Ada Marlow, {name}")
    (home / "twin.txt").hardlink_to(home / "cv.txt")
    before = {path: path.read_bytes() for path in home.iterdir()}

    def work(*_: object) -> None:
        raise AssertionError("there was work")

    for command in (analyze, target, mark, revise):
        monkeypatch.setattr(command, "load_analyzer", work)

    done = RUN.invoke(app, [word.format(cv=home / "cv.txt", home=home, there=there) for word in call])

    assert ExitStatus.USAGE == done.exit_code
    assert "never written over" in done.output
    assert before == {path: path.read_bytes() for path in home.iterdir()}


@pytest.mark.parametrize(
    "held",
    [
        {"basics": {"name": "Ada Marlow"}},
        {"line | how many?": "9", "name": "Ada Marlow"},
        {"line | how many?": 9},
        ["line"],
        "no JSON",
    ],
)
def test_a_file_that_holds_no_answers_is_not_taken_for_one(tmp_path: Path, held: object) -> None:
    document, other = tmp_path / "cv.txt", tmp_path / "other.json"
    document.write_text("- Answered 60 calls a day\n")
    other.write_text(held if isinstance(held, str) else json.dumps(held))
    before = other.read_bytes()

    done = RUN.invoke(app, ["revise", str(document), "--answers", str(other)])

    assert ExitStatus.USAGE == done.exit_code
    assert "does not hold answers" in done.output
    assert before == other.read_bytes()


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("../../escape/x.docx", "reports/x.docx.json"),
        ("/abs/x.docx", "reports/x.docx.json"),
        ("My CV.docx", "reports/My CV.docx.json"),
        ("/", "reports/document.json"),
        ("c" * 255, f"reports/{'c' * 200}.json"),
        ("é" * 127, f"reports/{'é' * 100}.json"),
    ],
)
def test_a_report_stays_in_its_folder_under_a_name_that_every_disk_takes(name: str, place: str) -> None:
    assert [Path(place)] == report_places([name], ReportFormat.JSON, Path("reports"))


def test_long_names_that_begin_alike_lose_nothing() -> None:
    names = ["c" * 230 + "1", "c" * 230 + "2"]

    assert 2 == len(set(report_places(names, ReportFormat.JSON, Path("reports"))))


@pytest.mark.parametrize(
    "ad", [b"", b"{}", b"<html><body></body></html>", b"%PDF-1.4 broken", b"\x7fELF", bytes(range(27)) * 9]
)
def test_a_file_without_a_job_ad_in_it_is_named(tmp_path: Path, ad: bytes) -> None:
    (tmp_path / "cv.txt").write_text("- Answered 60 calls a day\n")
    (tmp_path / "ad.bin").write_bytes(ad)

    done = RUN.invoke(app, ["target", str(tmp_path / "cv.txt"), str(tmp_path / "ad.bin")])

    assert ExitStatus.UNREADABLE == done.exit_code
    assert f"dotwise: {tmp_path / 'ad.bin'}: " in done.output
