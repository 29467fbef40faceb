"""Lists that people edit: one entry a line, remarks set aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from dotwise.language import terms


def test_remarks_empty_lines_and_spaces_around_an_entry_are_no_part_of_a_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "terms" / "rules").mkdir(parents=True)
    (tmp_path / "terms" / "rules" / "warm.txt").write_text("# A remark.\nwarm words \n\nC# and C\n", encoding="utf-8")
    monkeypatch.setattr(terms, "data_folder", lambda: tmp_path)

    assert ("warm words", "C# and C") == terms.term_lines("rules", "warm.txt")


def test_tools_are_known_by_the_names_that_mean_something_else_too() -> None:
    assert {"access", "active directory"} <= terms.known_tools()
