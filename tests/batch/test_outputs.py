"""Tables that are safe to open and folders that are put in place as a whole."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from dotwise.batch.outputs import Output, output_of
from dotwise.batch.row import COLUMNS
from dotwise.errors import ConfigurationError
from tests.batch.toy import run


def test_the_suffix_decides() -> None:
    assert [Output.PARQUET, Output.CSV, Output.JSONL, Output.JSONL, Output.FOLDER] == [
        output_of(Path(name)) for name in ("a.parquet", "a.CSV", "a.jsonl", "a.ndjson", "reports")
    ]


@pytest.mark.parametrize("start", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"])
def test_no_cell_of_a_csv_is_run_by_a_spreadsheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path(f"{start}.txt".replace("/", "")).write_text("x")

    run([Path(f"{start}.txt")], Path("out.csv"))

    with Path("out.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["path"].startswith("'")
    assert "1" == row["dots"]


def test_odd_names_survive_every_table(inbox: Path, tmp_path: Path) -> None:
    for name in ('comma, "quote".txt', "line\nbreak.txt", "zażółć 履歴書.txt"):
        (inbox / name).write_text("x")

    summary = run([inbox], tmp_path / "out.csv")
    run([inbox], tmp_path / "out.jsonl")

    with (tmp_path / "out.csv").open(newline="") as file:
        written = list(csv.DictReader(file))
    assert list(COLUMNS) == list(written[0])
    assert [row.path for row in summary.rows] == [row["path"] for row in written]
    lines = (tmp_path / "out.jsonl").read_text().split("\n")
    assert [row.path for row in summary.rows] == [json.loads(line)["source"]["name"] for line in lines if line]


def test_a_folder_holds_pages_and_rows_in_the_same_order(inbox: Path, tmp_path: Path) -> None:
    run([inbox], tmp_path / "out")

    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert ["00001-cv00.txt.html", "00001-cv00.txt.json"] == names[:2]
    assert "rows.csv" == names[-1]
    assert 41 == len(names)
    assert "Wrote plan 0" in (tmp_path / "out" / names[0]).read_text()


def test_an_earlier_folder_is_replaced_as_a_whole(inbox: Path, tmp_path: Path) -> None:
    run([inbox], tmp_path / "out")
    for number in range(10):
        (inbox / f"cv{number:02d}.txt").unlink()

    run([inbox], tmp_path / "out")

    assert 21 == len(list((tmp_path / "out").iterdir()))
    assert [".out.journal"] == [path.name for path in tmp_path.glob(".*")]


def test_a_folder_of_other_things_is_left_alone(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")

    with pytest.raises(ConfigurationError, match="other files"):
        run([inbox], tmp_path / "out")

    assert "years of work" == (tmp_path / "out" / "thesis.txt").read_text()


@pytest.mark.parametrize("other", ["thesis.txt", "rows.csv", "chapters/one.txt", "00001-cv00.txt.json.bak"])
def test_a_folder_with_one_file_that_we_did_not_write_is_left_alone(inbox: Path, tmp_path: Path, other: str) -> None:
    run([inbox], tmp_path / "out")
    mine = tmp_path / "out" / other
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("month,hours\nMay,12\n")

    with pytest.raises(ConfigurationError, match="other files"):
        run([inbox], tmp_path / "out")

    assert "month,hours\nMay,12\n" == mine.read_text()


def test_nobody_is_left_standing_in_a_folder_that_was_replaced(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")

    with pytest.raises(ConfigurationError, match="-o reports"):
        run([inbox], Path())


def test_a_folder_that_is_a_link_stays_one(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "out").symlink_to("disk")

    run([inbox], tmp_path / "out")
    run([inbox], tmp_path / "out")

    assert Path("disk") == (tmp_path / "out").readlink()
    assert 41 == len(list((tmp_path / "disk").iterdir()))


def test_a_folder_that_broke_halfway_leaves_the_earlier_one(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dotwise.batch import folder

    run([inbox], tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    (inbox / "cv00.txt").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(folder, "to_html", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run([inbox], tmp_path / "out")

    assert before == {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
