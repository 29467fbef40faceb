"""What is loaded is what was signed for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dotwise.errors import IntegrityError
from dotwise.language import integrity
from dotwise.language.integrity import checked, sha256_of
from dotwise.settings import models_folder


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "weights.bin"
    path.write_bytes(b"weights")
    files = {"weights.bin": sha256_of(path)}
    monkeypatch.setattr(integrity, "manifest", lambda: files)
    return path


def test_accepts_the_listed_file(listed: Path) -> None:
    assert listed == checked(listed, "weights.bin")


def test_names_the_file_that_was_changed(listed: Path) -> None:
    listed.write_bytes(b"Weights")

    with pytest.raises(IntegrityError, match=r"weights\.bin"):
        checked(listed, "weights.bin")


def test_names_the_file_that_is_missing(listed: Path) -> None:
    listed.unlink()

    with pytest.raises(IntegrityError, match=r"weights\.bin is missing"):
        checked(listed, "weights.bin")


def test_loads_nothing_that_is_not_listed(listed: Path) -> None:
    with pytest.raises(IntegrityError, match="not listed"):
        checked(listed, "other.bin")


def test_every_shipped_model_file_matches_the_manifest() -> None:
    files = json.loads((models_folder() / "MANIFEST.json").read_text())["files"]

    for name, expected in files.items():
        if ":" not in name:
            assert expected == sha256_of(models_folder() / name), name


def test_no_pickle_is_shipped() -> None:
    suffixes = {path.suffix for path in models_folder().rglob("*") if path.is_file()}

    assert not suffixes & {".pkl", ".pickle", ".joblib", ".pt", ".bin"}


def test_a_changed_model_is_found_before_it_is_needed(listed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integrity, "models_folder", lambda: listed.parent)
    integrity.check_models()
    listed.write_bytes(b"Weights")

    with pytest.raises(IntegrityError, match=r"weights\.bin"):
        integrity.check_models()
