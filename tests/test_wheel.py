"""The built wheel carries what the program needs, and runs from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    return next(folder.glob("dotwise-*.whl"))


def test_carries_models_and_data_but_no_pickle(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert "dotwise/models/MANIFEST.json" in names
    assert any(name.startswith("dotwise/data/terms/") for name in names)
    assert not [name for name in names if name.endswith((".pkl", ".joblib", ".pt", ".bin"))]
    assert not [name for name in names if "labelled" in name]


def test_runs_from_another_folder(wheel: Path, tmp_path: Path, samples: tuple[Path, ...]) -> None:
    place = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(place)
    program = (
        "import sys, dotwise; from dotwise.settings import data_folder; "
        f"assert dotwise.__file__.startswith({str(place)!r}) and str(data_folder()).startswith({str(place)!r}); "
        "print(dotwise.analyze(sys.argv[1]).status.value)"
    )
    environment = os.environ | {"PYTHONPATH": str(place)}

    done = subprocess.run(
        [sys.executable, "-c", program, str(samples[0])],
        capture_output=True, text=True, check=False, cwd=tmp_path, env=environment,
    )  # fmt: skip

    assert "ok" == done.stdout.strip(), done.stderr
