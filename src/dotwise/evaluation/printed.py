"""Where the texts of a labelled document are printed, and the sentences that carry no label."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

Labels: TypeAlias = dict[str, Any]
"""One ``gold.json`` as read."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_SHORTEST_ASIDE = 4
"""Fewer words than this are a greeting or a sign-off."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A printed sentence without a label; it stands after statement number ``after`` (0: before the first)."""

    text: str
    after: int
    section: int | None


@dataclass(frozen=True, slots=True)
class Printed:
    """``sections[i]`` numbers the section in which statement ``i`` is printed."""

    sections: tuple[int | None, ...]
    asides: tuple[Aside, ...]


def print_order(folder: Path, labels: Labels) -> Printed:
    """How the document in ``folder`` is printed; without layout or Markdown nothing is known."""
    layout, markdown = folder / "layout.json", folder / f"{labels['id']}.md"
    if layout.is_file():
        return _from_layout(json.loads(layout.read_text(encoding="utf-8")), labels)
    if markdown.is_file():
        return _from_markdown(markdown.read_text(encoding="utf-8"), labels)
    return Printed((None,) * len(labels["statements"]), ())


def _from_layout(layout: Labels, labels: Labels) -> Printed:
    numbers = {statement["text"]: index for index, statement in enumerate(labels["statements"])}
    sections: list[int | None] = [None] * len(numbers)
    asides: list[Aside] = []
    heading: int | None = None
    after = 0
    for block in layout["blocks"]:
        if block["t"] == "heading":
            heading = block["section"]
        for part in block.get("parts", block.get("items", ())):
            if isinstance(part, dict):
                sections[part["s"]] = heading
                after = part["s"] + 1
            elif block["t"] == "para":
                asides += [Aside(sentence, after, heading) for sentence in _sentences(part)]
        for number in block.get("other", ()):
            after = numbers[labels["other_bullets"][number]] + 1
            sections[after - 1] = heading
        if block["t"] == "role":
            for bullet in labels["roles"][block["role"]]["bullets"]:
                after = numbers[bullet] + 1
                sections[after - 1] = heading
    return Printed(tuple(sections), tuple(asides))


def _from_markdown(text: str, labels: Labels) -> Printed:
    headings = {section["heading"]: number for number, section in enumerate(labels["sections"])}
    texts = [statement["text"] for statement in labels["statements"]]
    sections: list[int | None] = [None] * len(texts)
    asides: list[Aside] = []
    heading: int | None = None
    after = 0
    for line in text.splitlines():
        if line.startswith("## "):
            heading = headings.get(line.removeprefix("## ").strip())
        for index, printed in enumerate(texts):
            if sections[index] is None and printed in line:
                sections[index], after = heading, index + 1
        if line and line[0] not in "#-|" and "|" not in line:
            first = next((index for index, printed in enumerate(texts) if printed in line), after)
            rest = line
            for printed in texts:
                rest = rest.replace(printed, "\n")
            asides += [
                Aside(sentence, after if line.find(sentence) > 0 else first, heading)
                for piece in rest.split("\n")
                for sentence in _sentences(piece)
                if not re.fullmatch(r"[\w ]+ – (present|\w* ?\d{4})", sentence) and not _is_detail(heading, labels)
            ]
    return Printed(tuple(sections), tuple(asides))


def _is_detail(heading: int | None, labels: Labels) -> bool:
    """Whether lines below this heading are facts of education, not sentences."""
    return heading is not None and labels["sections"][heading]["kind"] not in ("summary", "other")


def _sentences(text: str) -> list[str]:
    return [s for s in (part.strip() for part in _SENTENCE_END.split(text)) if len(s.split()) >= _SHORTEST_ASIDE]
