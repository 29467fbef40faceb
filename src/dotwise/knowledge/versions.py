"""Versions of what decides a report: the program, the trained artefacts, the edited data."""

from __future__ import annotations

import hashlib
from functools import cache

from dotwise.model import Versions
from dotwise.settings import VERSION, data_folder, models_folder

_DIGITS = 12


@cache
def versions() -> Versions:
    """The three versions; models and data by content hash, so that two equal version blocks mean equal answers."""
    manifest = (models_folder() / "MANIFEST.json").read_bytes()
    content = hashlib.sha256()
    for path in sorted((data_folder() / "terms").rglob("*")):
        if path.is_file():
            content.update(path.name.encode() + b"\0" + path.read_bytes())
    return Versions(VERSION, hashlib.sha256(manifest).hexdigest()[:_DIGITS], content.hexdigest()[:_DIGITS])
