"""One version, told the same everywhere."""

from __future__ import annotations

import tomllib
from pathlib import Path

import dotwise


def test_the_program_and_its_package_agree() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[1] / "pyproject.toml").read_text())["project"]

    assert project["version"] == dotwise.__version__
