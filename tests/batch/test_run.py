"""One row a file, the same bytes however it was interrupted, and no file analysed twice."""

from __future__ import annotations

import errno
import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from dotwise.batch.journal import Journal
from dotwise.batch.outputs import OutputError
from dotwise.errors import ConfigurationError
from tests.batch.toy import ToyEngine, run


def rows(path: Path) -> list[dict[str, object]]:
    return pq.read_table(path).to_pylist()


def test_one_row_a_file_sorted_by_name(inbox: Path, tmp_path: Path) -> None:
    summary = run([inbox], tmp_path / "out.parquet", ToyEngine(backwards=True))

    assert [f"{inbox}/cv{number:02d}.txt" for number in range(20)] == [
        row["path"] for row in rows(tmp_path / "out.parquet")
    ]
    assert (20, 0, 0, 20) == (
        summary.progress.done,
        summary.progress.failed,
        summary.progress.known,
        summary.progress.total,
    )


def test_a_document_that_breaks_its_worker_is_a_failed_row_and_the_others_go_on(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv07.txt").write_text("poison")

    summary = run([inbox], tmp_path / "out.parquet")

    assert 1 == summary.progress.failed
    assert ["parse_crash"] == [row["problem"] for row in rows(tmp_path / "out.parquet") if row["status"] == "failed"]
    assert 20 == len(rows(tmp_path / "out.parquet"))


def test_what_was_not_opened_has_its_row_with_the_reason(inbox: Path, tmp_path: Path) -> None:
    (inbox / "link.pdf").symlink_to("/etc/passwd")

    run([inbox], tmp_path / "out.parquet")

    (row,) = (row for row in rows(tmp_path / "out.parquet") if row["status"] == "failed")
    assert ("not_opened", "It is a link; links are not followed.") == (row["problem"], row["message"])


def test_files_that_have_not_changed_are_not_analysed_again(inbox: Path, tmp_path: Path) -> None:
    run([inbox], tmp_path / "out.parquet")
    before = (tmp_path / "out.parquet").read_bytes()
    (inbox / "cv03.txt").write_text("Wrote another plan")
    (inbox / "cv04.txt").unlink()
    (inbox / "new.txt").write_text("New here")
    engine = ToyEngine()

    summary = run([inbox], tmp_path / "out.parquet", engine)

    assert ["cv03.txt", "new.txt"] == sorted(Path(label).name for label in engine.asked)
    assert 18 == summary.progress.known
    assert 20 == len(rows(tmp_path / "out.parquet"))
    assert before != (tmp_path / "out.parquet").read_bytes()


def test_the_order_in_which_work_is_finished_does_not_show(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv07.txt").write_text("poison")
    for suffix in ("parquet", "csv", "jsonl"):
        run([inbox], tmp_path / f"one.{suffix}", ToyEngine())
        run([inbox], tmp_path / f"two.{suffix}", ToyEngine(backwards=True))

        assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_no_time_stands_in_a_report(inbox: Path, tmp_path: Path) -> None:
    run([inbox], tmp_path / "out.jsonl")

    assert [{}] * 20 == [json.loads(line)["timing"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]


def test_too_many_failures_end_the_run_and_it_can_go_on(inbox: Path, tmp_path: Path) -> None:
    for number in range(5):
        (inbox / f"cv{number:02d}.txt").write_text("poison")

    summary = run([inbox], tmp_path / "out.parquet", max_failures=2)

    assert summary.interrupted
    assert not (tmp_path / "out.parquet").exists()
    assert tmp_path / "out.incomplete.parquet" == summary.written
    assert len(summary.rows) == len(rows(summary.written)) < 20
    assert not run([inbox], tmp_path / "out.parquet").interrupted
    assert 20 == len(rows(tmp_path / "out.parquet"))
    assert not summary.written.exists()


def test_failures_of_an_earlier_run_count(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv00.txt").write_text("poison")
    (inbox / "cv00b.txt").symlink_to("/etc/passwd")
    first = run([inbox], tmp_path / "out.csv", max_failures=1)

    again = run([inbox], tmp_path / "out.csv", max_failures=1)

    assert (2, 2) == (first.progress.failed, again.progress.failed)
    assert first.interrupted
    assert again.interrupted


def test_a_file_that_was_mended_counts_no_longer(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv00.txt").write_text("poison")
    run([inbox], tmp_path / "out.csv", max_failures=0)
    (inbox / "cv00.txt").write_text("Wrote plan 0")

    again = run([inbox], tmp_path / "out.csv", max_failures=0)

    assert 0 == again.progress.failed
    assert not again.interrupted


def test_a_folder_that_was_stopped_early_has_a_table_beside_it(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv00.txt").write_text("poison")

    summary = run([inbox], tmp_path / "out", max_failures=0)

    assert tmp_path / "out.incomplete.csv" == summary.written
    assert "cv00.txt" in summary.written.read_text()


def test_what_was_written_on_an_early_stop_is_no_document_of_the_next_run(inbox: Path) -> None:
    (inbox / "cv00.txt").write_text("poison")
    run([inbox], inbox / "out.csv", max_failures=0)

    assert {f"cv{number:02d}.txt" for number in range(20)} == {
        Path(row.path).name for row in run([inbox], inbox / "out.csv").rows
    }


def test_a_stop_after_the_last_file_changes_nothing(inbox: Path, tmp_path: Path) -> None:
    (inbox / "cv19.txt").write_text("poison")

    summary = run([inbox], tmp_path / "out.csv", max_failures=0)

    assert not summary.interrupted
    assert (tmp_path / "out.csv").is_file()


def test_a_run_that_broke_at_any_write_goes_on_to_the_same_bytes(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The n-th write to the disk fails as on a full disk, n = 1, 2, 3 …, until a run gets through."""
    run([inbox], tmp_path / "whole.parquet")
    whole = (tmp_path / "whole.parquet").read_bytes()
    failing, output = 1, tmp_path / "1.parquet"
    while broke(monkeypatch, failing, inbox, output):
        assert not output.exists() or whole == output.read_bytes()  # never half there
        run([inbox], output)
        assert whole == output.read_bytes(), failing
        failing += 1
        output = tmp_path / f"{failing}.parquet"

    assert failing > 25  # twenty records, a flush for each chunk, the table, its place and its folder
    assert whole == output.read_bytes()


def broke(monkeypatch: pytest.MonkeyPatch, failing: int, inbox: Path, output: Path) -> bool:
    """Run with the ``failing``-th write, flush or replacement refused; whether it came to that."""
    write, count = Journal._write, itertools.count(1)

    def refusing(call: Callable[..., Any]) -> Callable[..., Any]:
        def refused(*arguments: Any) -> Any:
            if next(count) != failing:
                return call(*arguments)
            if call is write:
                arguments[0]._file.write(arguments[1][:30])  # a full disk still takes a part of the line
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return refused

    with monkeypatch.context() as patched:
        for owner, name in ((Journal, "_write"), (os, "fsync"), (Path, "replace")):
            patched.setattr(owner, name, refusing(getattr(owner, name)))
        try:
            run([inbox], output)
        except OutputError:
            return True
    return False


def test_an_earlier_output_stays_whole_when_the_new_one_fails(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run([inbox], tmp_path / "out.csv")
    before = (tmp_path / "out.csv").read_bytes()
    (inbox / "cv00.txt").write_text("Something else")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        with pytest.raises(OutputError):
            run([inbox], tmp_path / "out.csv")

    assert before == (tmp_path / "out.csv").read_bytes()
    assert [] == list(tmp_path.glob(".*.part"))


def test_a_place_that_cannot_be_written_is_told_in_plain_words(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(OutputError, match="goes on from there"):
        run([inbox], tmp_path / "file" / "out.csv")


def test_an_unknown_kind_of_output_is_told_before_any_work(inbox: Path, tmp_path: Path) -> None:
    engine = ToyEngine()
    with pytest.raises(ConfigurationError, match="parquet"):
        run([inbox], tmp_path / "out.xlsx", engine)

    assert [] == engine.asked


def test_the_output_may_lie_among_the_documents(inbox: Path) -> None:
    run([inbox], inbox / "out.csv")
    before = (inbox / "out.csv").read_bytes()

    assert 20 == run([inbox], inbox / "out.csv").progress.known
    assert before == (inbox / "out.csv").read_bytes()
