"""Check what is loaded against the sha256 that ``models/MANIFEST.json`` gives for it."""

from __future__ import annotations

import hashlib
import json
import mmap
from functools import cache
from pathlib import Path

from dotwise.errors import IntegrityError
from dotwise.settings import models_folder


@cache
def manifest() -> dict[str, str]:
    """Name of every file that is loaded at run time, to its sha256.

    Names are paths below ``models`` or ``package:path`` for weights that come as a package.
    """
    path = models_folder() / "MANIFEST.json"
    try:
        return dict(json.loads(path.read_text(encoding="utf-8"))["files"])
    except (OSError, ValueError, KeyError) as error:
        raise IntegrityError(f"The manifest {path} cannot be read. Install dotwise again.") from error


def sha256_of(path: Path) -> str:
    """Hex sha256 of a file."""
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            return hashlib.sha256().hexdigest()
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
            return hashlib.sha256(view).hexdigest()


def checked(path: Path, name: str) -> Path:
    """``path``, if its bytes are those the manifest lists under ``name``.

    Raises:
        IntegrityError: it is missing, not listed, or another file.
    """
    expected = manifest().get(name)
    if expected is None:
        raise IntegrityError(f"{name} is not listed in models/MANIFEST.json, so it is not loaded.")
    if not path.is_file():
        raise IntegrityError(f"{path} is missing. Install dotwise again.")
    if sha256_of(path) != expected:
        raise IntegrityError(
            f"{path} is not the file that models/MANIFEST.json lists as {name} (sha256 differs). It was not loaded."
        )
    return path


def model_file(name: str) -> Path:
    """A checked file below ``models``, such as ``judge/weights.json``."""
    return checked(models_folder() / name, name)


def check_models() -> None:
    """Check every file below ``models``, also those that are loaded when they are first needed (10 ms).

    Raises:
        IntegrityError: one is missing or was changed.
    """
    for name in manifest():
        if ":" not in name:
            model_file(name)
