"""Keep ``models/MANIFEST.json``: the sha256 of every file that is loaded at run time."""

from __future__ import annotations

import json
from pathlib import Path

from dotwise.language.integrity import manifest, sha256_of
from dotwise.settings import models_folder


def record(name: str, path: Path | None = None) -> None:
    """Set the entry ``name`` (a path below ``models``) to the hash of that file as it is now.

    ``path`` is given for weights that come as a package and lie elsewhere.
    """
    listing = models_folder() / "MANIFEST.json"
    content = json.loads(listing.read_text(encoding="utf-8"))
    content["files"][name] = sha256_of(path or models_folder() / name)
    content["files"] = dict(sorted(content["files"].items()))
    listing.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    manifest.cache_clear()
