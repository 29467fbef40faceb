"""
A folder of hostile files from elsewhere, as ``DOTWISE_CORPUS`` names it: a ``manifest.jsonl`` says what each must come to.

A line holds ``file`` and ``expect`` with ``outcome`` (extract, extract_visible, extract_or_reject, reject, needs_ocr,
needs_password), ``contains`` and ``absent``; files under ``http/`` are raw requests, those under ``batch/`` traps for folders.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Item:
    """One file of the corpus and what must become of it."""

    name: str
    path: Path
    outcome: str
    contains: tuple[str, ...]
    absent: tuple[str, ...]

    @property
    def group(self) -> str:
        """The folder it lies in: pdf, docx, other, jd, http, batch …"""
        return self.name.partition("/")[0]

    def wrong(self, code: str, text: str) -> str:
        """What is wrong with an answer: ``code`` of the problem, or none and ``text`` of the report; nothing if all is well."""
        read = not code
        match self.outcome:
            case "reject" | "needs_password" if read:
                return f"read, and had to be refused ({self.outcome})"
            case "extract" | "extract_visible" if not read:
                return f"refused as {code}, and had to be read"
            case "needs_password" if code != "encrypted":
                return f"refused as {code} and not as encrypted"
            case "needs_ocr" if code not in ("", "no_text_layer", "garbled_text"):
                return f"refused as {code}, and is only a picture"
        missing = [word for word in self.contains if word not in text] if read and self.outcome != "needs_ocr" else []
        shown = [word for word in self.absent if word in text] if read else []
        told = [f"without {', '.join(missing)}"] if missing else []
        return "; ".join([*told, *([f"with {', '.join(shown)}"] if shown else [])])


def corpus() -> Path | None:
    """The folder, where one is named."""
    named = os.environ.get("DOTWISE_CORPUS")
    return Path(named) if named else None


def items(folder: Path, *groups: str) -> Iterator[Item]:
    """What lies in ``groups``; what could not be made on this machine is left out."""
    with (folder / "manifest.jsonl").open(encoding="utf-8") as manifest:
        for line in manifest:
            raw = json.loads(line)
            expect = raw["expect"]
            path = folder / raw["file"]
            if raw["file"].partition("/")[0] in groups and os.path.lexists(path):
                words = tuple(expect["contains"]), tuple(expect["absent"])
                yield Item(raw["file"], path, expect["outcome"], *words)


def text_of(report: dict[str, object]) -> str:
    """Everything of a report that could come from the document's lines; a role is printed as a document prints it."""
    kept = {name: report[name] for name in ("contact", "sections", "roles", "dots") if name in report}
    headers = [f"{role['title']}, {role['organisation']}" for role in report.get("roles", ())]  # type: ignore[attr-defined]
    return json.dumps([kept, headers], ensure_ascii=False)
