"""What many tests share: the loaded language, once a session, and the places of documents."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.pipeline import Analyzer

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    return load_tagger()


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    return load_embedder()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The development data beside the checkout; tests that want it are skipped where it is not."""
    folder = Path(os.environ.get("DOTWISE_SHARED", ROOT.parent / "shared"))
    if not (folder / "data" / "gold").is_dir():
        pytest.skip(f"the development data is not here ({folder}); set DOTWISE_SHARED to run this")
    return folder


@pytest.fixture(scope="session")
def samples() -> tuple[Path, ...]:
    return tuple(sorted(path for path in (ROOT / "data" / "samples").iterdir() if path.is_file()))


@pytest.fixture(scope="session")
def analyzer() -> Analyzer:
    return Analyzer.load()
