"""
How well documents are read: dots, section kinds, roles, contact, kind and coverage against what their makers know.

A list item counts when its text is the same after white space is made one; merged, cut or split ones do not count.
A role counts when title, organisation, start and end are all the same. ``python -m`` with a folder prints a table.
"""

from __future__ import annotations

import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dotwise.errors import UnreadableError
from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse

SURE = 0.9
"""Confidence of which nine in ten must be right."""
_CONTACT = ("name", "email", "phone", "location", "links")


@dataclass(frozen=True, slots=True)
class Share:
    """So many right of so many."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    @property
    def value(self) -> float | None:
        """The share; None of nothing."""
        return round(self.right / self.total, 4) if self.total else None


@dataclass(frozen=True, slots=True)
class FileFigures:
    """What was read right of one file, and what went wrong, in words."""

    file: str
    format: str
    layout: str
    renderer: str
    recall: Share = Share()
    precision: Share = Share()
    sections: Share = Share()
    roles: Share = Share()
    contact: Share = Share()
    kind: Share = Share()
    coverage: Share = Share()
    sure_roles: Share = Share()
    """Of the roles with a confidence of at least ``SURE``, how many are right."""
    sure_sections: Share = Share()
    """The same of sections: heading and kind."""
    sure_dots: Share = Share()
    """The same of list items: the text as printed."""
    seconds: float = 0.0
    misses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """Figures by file."""

    files: tuple[FileFigures, ...]

    def by(self, group: Callable[[FileFigures], str]) -> tuple[FileFigures, ...]:
        """Sums over the files of each group, by the group's name."""
        names = sorted({group(file) for file in self.files})
        return tuple(_sum(name, [file for file in self.files if group(file) == name]) for name in names)


def f1(figures: FileFigures) -> float | None:
    """Harmonic mean of precision and recall of list items."""
    right = 2 * figures.recall.right
    total = figures.recall.total + figures.precision.total
    return round(right / total, 4) if total else None


def read_figures(folder: Path) -> ReadFigures:
    """Read every file of a gold folder (``*/gold.json``) or of a folder with ``pairs.jsonl`` and compare."""
    pairs = folder / "pairs.jsonl"
    if pairs.is_file():
        rows = [json.loads(row) for row in pairs.read_text(encoding="utf-8").splitlines() if row.strip()]
        return ReadFigures(tuple(_pair(folder / file, row) for row in rows for file in row["files"]))
    return ReadFigures(tuple(file for path in sorted(folder.glob("*/gold.json")) for file in _gold(path)))


def _gold(path: Path) -> Iterable[FileFigures]:
    raw = json.loads(path.read_text(encoding="utf-8"))
    for file in raw["files"]:
        yield _compared(path.parent / file["path"], raw, raw["layout"], file["renderer"])


def _pair(path: Path, row: Any) -> FileFigures:
    roles = [{**role, "organisation": role.get("org"), "bullets": ()} for role in row["roles"] or ()]
    raw = {"bullets": row["bullets"], "headings": row["sections"] or (), "roles": roles}
    return _compared(path, raw, row["layout"] if row["set"] == "layout_clones" else row["set"], row["set"])


def _compared(path: Path, raw: Any, layout: str, renderer: str) -> FileFigures:
    kind = path.suffix.lstrip(".")
    begin = time.perf_counter()
    try:
        career = outline(parse(Source(path.name, path.read_bytes())))
    except UnreadableError as error:
        return FileFigures(path.name, kind, layout, renderer, misses=(f"failed: {error.code}",))
    seconds = time.perf_counter() - begin
    misses: list[str] = []
    wanted = raw.get("bullets")
    if wanted is None:
        wanted = [bullet for role in raw["roles"] for bullet in role["bullets"]] + raw["other_bullets"]
    recall, precision = _bullets(career, wanted, misses)
    roles, sure = _roles(career, raw["roles"], misses)
    return FileFigures(
        path.name,
        kind,
        layout,
        renderer,
        recall,
        precision,
        _sections(career, raw, misses),
        roles,
        _contact(career, raw["contact"], misses) if "contact" in raw else Share(),
        Share(int(career.kind.value == raw["kind"]), 1) if "kind" in raw else Share(),
        Share(career.coverage.placed, career.coverage.lines),
        sure,
        _sure_sections(career, raw),
        _sure_dots(career, wanted),
        seconds,
        tuple(misses),
    )


def _sure_sections(career: Career, raw: Any) -> Share:
    kinds = {(_bare(s["heading"]), s["kind"]) for s in raw["sections"]} if "headings" not in raw else set()
    sure = [(_bare(s.heading), s.kind.value) in kinds for s in career.sections if s.confidence >= SURE] if kinds else []
    return Share(sum(sure), len(sure))


def _sure_dots(career: Career, wanted: Sequence[str]) -> Share:
    gold = {normal(text) for text in wanted}
    sure = [normal(d.text) in gold for d in career.dots if d.kind is DotKind.BULLET and d.confidence >= SURE]
    return Share(sum(sure), len(sure))


def normal(text: str | None) -> str:
    """Text with one form of every sign and single spaces."""
    plain = unicodedata.normalize("NFKC", text or "").replace("\u00ad", "")
    return re.sub(r"\s+", " ", plain).strip()


def _bullets(career: Career, wanted: Sequence[str], misses: list[str]) -> tuple[Share, Share]:
    gold = Counter(normal(text) for text in wanted)
    found = Counter(normal(dot.text) for dot in career.dots if dot.kind is DotKind.BULLET)
    right = sum((gold & found).values())
    misses += [f"missing: {text}" for text in sorted((gold - found).elements())]
    misses += [f"extra: {text}" for text in sorted((found - gold).elements())]
    return Share(right, gold.total()), Share(right, found.total())


def _sections(career: Career, raw: Any, misses: list[str]) -> Share:
    found = Counter((_bare(section.heading), section.kind.value) for section in career.sections)
    if "headings" in raw:
        gold = Counter(_bare(heading) for heading in raw["headings"])
        have = Counter(heading for heading, _ in found.elements())
        misses += [f"heading missing: {heading}" for heading in sorted((gold - have).elements())]
        return Share(sum((gold & have).values()), gold.total())
    kinds = Counter((_bare(s["heading"]), s["kind"]) for s in raw["sections"])
    misses += [f"section missing: {pair}" for pair in sorted((kinds - found).elements())]
    misses += [f"section extra: {pair}" for pair in sorted((found - kinds).elements())]
    return Share(sum((kinds & found).values()), max(kinds.total(), found.total()))


def _bare(heading: str) -> str:
    return normal(heading).rstrip(" :.-–").casefold()


def _roles(career: Career, wanted: Sequence[Any], misses: list[str]) -> tuple[Share, Share]:
    dated = any(role.get("start") for role in wanted)
    keys = ("title", "organisation", "start", "end") if dated else ("title", "organisation")
    gold = Counter(tuple(normal(role.get(key)) for key in keys) for role in wanted)
    found = [(tuple(normal(getattr(role, key)) for key in keys), role.confidence) for role in career.roles]
    have = Counter(key for key, _ in found)
    misses += [f"role missing: {role}" for role in sorted((gold - have).elements())]
    misses += [f"role extra: {role}" for role in sorted((have - gold).elements())]
    sure = [key in gold for key, confidence in found if confidence >= SURE] if wanted else []
    return Share(sum((gold & have).values()), gold.total()), Share(sum(sure), len(sure))


def _contact(career: Career, wanted: Any, misses: list[str]) -> Share:
    right = 0
    for field in _CONTACT:
        found, gold = getattr(career.contact, field), wanted[field]
        same = sorted(found) == sorted(gold) if field == "links" else normal(found) == normal(gold)
        right += same
        if not same:
            misses.append(f"contact {field}: {found!r} for {gold!r}")
    return Share(right, len(_CONTACT))


def _sum(name: str, files: Sequence[FileFigures]) -> FileFigures:
    def total(share: Callable[[FileFigures], Share]) -> Share:
        return sum((share(file) for file in files), Share())

    return FileFigures(
        file=name,
        format="",
        layout="",
        renderer="",
        recall=total(lambda file: file.recall),
        precision=total(lambda file: file.precision),
        sections=total(lambda file: file.sections),
        roles=total(lambda file: file.roles),
        contact=total(lambda file: file.contact),
        kind=total(lambda file: file.kind),
        coverage=total(lambda file: file.coverage),
        sure_roles=total(lambda file: file.sure_roles),
        sure_sections=total(lambda file: file.sure_sections),
        sure_dots=total(lambda file: file.sure_dots),
        seconds=sum(file.seconds for file in files),
    )


def table(rows: Sequence[FileFigures]) -> str:
    """Figures as lines of text, one a row."""
    head = f"{'':34}{'F1':>7}{'rec':>7}{'prec':>7}{'sect':>7}{'roles':>7}{'cont':>7}{'kind':>7}{'cover':>7}{'s-role':>7}{'s-sect':>7}{'s-dot':>7}"
    lines = [head]
    for row in rows:
        shares = (
            row.recall,
            row.precision,
            row.sections,
            row.roles,
            row.contact,
            row.kind,
            row.coverage,
            row.sure_roles,
            row.sure_sections,
            row.sure_dots,
        )
        values = [f1(row), *(share.value for share in shares)]
        lines.append(f"{row.file[:33]:34}" + "".join(f"{'-' if v is None else format(v, '.3f'):>7}" for v in values))
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    """Print the figures of a folder; with ``-v`` also what went wrong, file by file."""
    figures = read_figures(Path(arguments[0]))
    chosen = [word for word in arguments[1:] if not word.startswith("-")]
    for file in figures.files:
        if "-v" in arguments and file.misses and (not chosen or any(word in file.file for word in chosen)):
            print(f"\n{file.file}\n  " + "\n  ".join(file.misses))  # noqa: T201
    print("\n" + table(figures.files))  # noqa: T201
    print("\n" + table(figures.by(lambda file: f"{file.layout[:26]} {file.format}")))  # noqa: T201
    print("\n" + table([*figures.by(lambda file: file.format), *figures.by(lambda _: "all")]))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
