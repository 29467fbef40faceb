from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Twenty small files."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(20):
        (folder / f"cv{number:02d}.txt").write_text(f"Wrote plan {number}")
    return folder
