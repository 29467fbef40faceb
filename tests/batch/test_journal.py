"""What is finished stays finished, and a torn end costs one record at most."""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.batch.journal import Journal, Record
from dotwise.errors import ConfigurationError

FIRST = Record("key-1", "cv.txt", b'{"status":"ok"}')
SECOND = Record("key-2", "l\u00e9on\n.txt", b'{"status":"failed"}')


@pytest.fixture
def path(tmp_path: Path) -> Path:
    journal = Journal(tmp_path / "journal")
    journal.add([FIRST, SECOND])
    journal.close()
    return tmp_path / "journal"


def test_records_come_back_in_the_order_asked_for(path: Path) -> None:
    assert [SECOND, FIRST] == list(Journal(path).records(["key-2", "key-1"]))


def test_any_torn_end_is_dropped_and_written_again(path: Path) -> None:
    whole = path.read_bytes()
    first = whole.index(b"\n") + 1
    for cut in range(len(whole) + 1):
        path.write_bytes(whole[:cut])
        journal = Journal(path)

        assert ("key-1" in journal, "key-2" in journal) == (cut >= first, cut == len(whole))

        journal.add([record for record in (FIRST, SECOND) if record.key not in journal])
        assert [FIRST, SECOND] == list(journal.records(["key-1", "key-2"]))
        journal.close()


def test_two_runs_never_hold_it_at_once(path: Path) -> None:
    journal = Journal(path)
    with pytest.raises(ConfigurationError, match="Another run"):
        Journal(path)
    journal.close()

    Journal(path).close()


def test_another_file_is_not_taken_for_a_journal(path: Path) -> None:
    path.write_text("dear diary\n")

    with pytest.raises(ConfigurationError, match="not a journal"):
        Journal(path)
