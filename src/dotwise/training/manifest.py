"""List a trained file in ``models/MANIFEST.json``; what is not listed there is never loaded."""

from __future__ import annotations

import json

from dotwise.language.integrity import manifest, sha256_of
from dotwise.settings import models_folder


def record(name: str) -> None:
    """Set the sha256 of ``models/<name>`` in the manifest; the other entries stay as they are."""
    path = models_folder() / "MANIFEST.json"
    listed = json.loads(path.read_text(encoding="utf-8"))
    listed["files"][name] = sha256_of(models_folder() / name)
    listed["files"] = dict(sorted(listed["files"].items()))
    path.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    manifest.cache_clear()
