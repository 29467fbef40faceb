"""What the machine allows."""

from __future__ import annotations

import os

import pytest

from dotwise.settings import processors


def test_the_processors_of_this_process_are_counted() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)


def test_where_the_system_does_not_tell_all_processors_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)  # as on macOS

    assert os.cpu_count() == processors()
