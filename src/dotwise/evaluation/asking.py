"""
How completely the requirements of a job ad are found: on ads of our own in which every requirement and task was marked.

``data/ads`` teaches ``target.asking``; ``data/ads-unseen``, by another writer and marked once more by a second reader, is only ever
counted. ``python -m dotwise.evaluation.asking FOLDER`` prints the figures, with ``-v`` what was missed and what was found beside.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path

from dotwise.adverts import lines_of_ad, read_ad
from dotwise.errors import ConfigurationError
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.model import JobRequirement
from dotwise.settings import data_folder
from dotwise.target.ad_signs import DEMANDS, Zone, zone_of

_MARK = re.compile(r"\{\{([MNT]):(.*?)\}\}", re.DOTALL)
_KINDS = {"M": "must", "N": "nice", "T": "task"}
_TAG = re.compile(r"<[^>]*>")
_HALF = 0.5
"""Share of each other that a line found and a text marked must cover to be the same."""


@dataclass(frozen=True, slots=True)
class MarkedAd:
    """An ad without its marks, and the texts that were marked, each with its kind: must, nice or task."""

    writer: str
    name: str
    text: str
    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AskingFigures:
    """What was found of the requirements of ads; shares 0..1."""

    ads: int
    requirements: int
    found: float
    right: float
    exact: float
    """F1 where a line counts only if it is the marked text to the letter."""
    force: float
    """Of the requirements found, those rightly called must or nice."""
    by_heading: float
    """F1 of the simple way: items of lists below headings that ask, and sentences that demand."""

    @property
    def f1(self) -> float:
        """Of what was found and what is right."""
        return 2 * self.found * self.right / max(self.found + self.right, 1e-9)


@dataclass(frozen=True, slots=True)
class UnseenAsking:
    """The ads that nothing was learnt from: dotwise against their writer's marks and a second reader's, and these against those."""

    writer: AskingFigures
    second: AskingFigures
    readers: AskingFigures


def measure_unseen(embedder: Embedder) -> UnseenAsking:
    """The figures of the ads that nothing was learnt from."""
    folder = data_folder() / "ads-unseen"
    first = read_marked_ads(folder)
    second = _marked_again(first, folder / "second.json")
    marked = [[JobRequirement(text, kind, kind) for kind, text in ad.marks] for ad in second]
    return UnseenAsking(measure_asking(first, embedder), measure_asking(second, embedder), figures_of(first, marked))


def read_marked_ads(folder: Path) -> tuple[MarkedAd, ...]:
    """Every ad below ``folder``; the name of the folder that it lies in names its writer."""
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".txt", ".html")]
    return tuple(_unmarked(path) for path in paths)


def _unmarked(path: Path) -> MarkedAd:
    text = path.read_text(encoding="utf-8")
    marks = tuple((_KINDS[mark[1]], _printed(path.name, mark[2])) for mark in _MARK.finditer(text))
    return MarkedAd(path.parent.name, path.name, _MARK.sub(lambda mark: mark[2], text), marks)


def _printed(name: str, marked: str) -> str:
    """A marked text as its ad prints it: of a page without tags, its signs resolved."""
    return " ".join((unescape(_TAG.sub(" ", marked)) if name.endswith(".html") else marked).split())


def _marked_again(ads: Sequence[MarkedAd], marks: Path) -> tuple[MarkedAd, ...]:
    """The same ads with the marks of a second reader: by the ad's name, kind and text of each."""
    again = json.loads(marks.read_text(encoding="utf-8"))
    return tuple(
        replace(ad, marks=tuple((kind, _printed(ad.name, text)) for kind, text in again[ad.name])) for ad in ads
    )


def letters(text: str) -> str:
    """A text by its words alone, in small letters."""
    return re.sub(r"\W+", " ", text).strip().lower()


def measure_asking(ads: Sequence[MarkedAd], embedder: Embedder) -> AskingFigures:
    """The figures of dotwise and of the simple way over marked ads."""
    return figures_of(ads, [_read(ad, embedder) for ad in ads])


def figures_of(ads: Sequence[MarkedAd], found: Sequence[Sequence[JobRequirement]]) -> AskingFigures:
    """The figures of the requirements ``found`` in each ad."""
    texts = [[(one.text, one.necessity) for one in row if one.kind != "task"] for row in found]
    same, exact = _counted(ads, texts, _is_same), _counted(ads, texts, lambda one, other: one == other)
    simple = _counted(ads, [[(text, "must") for text in _by_heading(ad.text)] for ad in ads], _is_same)
    asked = sum(1 for ad in ads for kind, _ in ad.marks if kind != "task")
    return AskingFigures(len(ads), asked, same.recall, same.precision, exact.f1, same.force, simple.f1)


def _read(ad: MarkedAd, embedder: Embedder) -> tuple[JobRequirement, ...]:
    try:
        return read_ad(ad.text, embedder).requirements
    except ConfigurationError:
        return ()


@dataclass(frozen=True, slots=True)
class _Counted:
    precision: float
    recall: float
    force: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def _counted(
    ads: Sequence[MarkedAd], found: Sequence[Sequence[tuple[str, str]]], is_same: Callable[[str, str], bool]
) -> _Counted:
    count: Counter[str] = Counter()
    for ad, mine in zip(ads, found, strict=True):
        wanted = [(kind, letters(text)) for kind, text in ad.marks if kind != "task"]
        met: set[int] = set()
        for text, necessity in mine:
            hits = [row for row, (_, marked) in enumerate(wanted) if marked and is_same(letters(text), marked)]
            met |= set(hits)
            count["said"] += 1
            count["right"] += bool(hits)
            count["force"] += bool(hits) and wanted[hits[0]][0] == necessity
        count["wanted"] += len(wanted)
        count["met"] += len(met)
    return _Counted(
        count["right"] / max(count["said"], 1),
        count["met"] / max(count["wanted"], 1),
        count["force"] / max(count["right"], 1),
    )


def _is_same(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (shorter in longer and len(shorter) >= _HALF * len(longer))


def _by_heading(text: str) -> Iterable[str]:
    for line in lines_of_ad(text):
        if (line.listed and zone_of(line.heading) in (Zone.ASKS, Zone.WISHES)) or DEMANDS.search(line.text):
            yield line.text


def unseen_table(unseen: UnseenAsking) -> str:
    """The unseen ads as Markdown: against the writer's marks, the second reader's, and what the two readers have in common."""
    columns = [_cells(figures) for figures in (unseen.writer, unseen.second, unseen.readers)]
    rows = zip(_ROWS, *columns, strict=True)
    head = "| figure | against the writer's marks | against a second reader's | the second reader against the writer |"
    return "\n".join([head, "| --- | --- | --- | --- |", *(f"| {' | '.join(row)} |" for row in rows)])


def table(figures: AskingFigures) -> str:
    """The figures as Markdown."""
    rows = zip(_ROWS, _cells(figures), strict=True)
    return "\n".join(["| figure | value |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in rows)])


_ROWS = (
    "ads, requirements marked in them",
    "requirement extraction, F1 (bar 0.85)",
    "of the requirements found",
    "of those found, requirements",
    "F1, to the letter",
    "must and nice told apart rightly",
    "the simple way (lists below headings that ask, sentences that demand), F1",
)


def _cells(figures: AskingFigures) -> tuple[str, ...]:
    shares = (figures.f1, figures.found, figures.right, figures.exact, figures.force, figures.by_heading)
    return (f"{figures.ads}, {figures.requirements}", *(f"{share:.3f}" for share in shares))


def _told(ad: MarkedAd, embedder: Embedder) -> Iterable[str]:
    mine = [letters(one.text) for one in _read(ad, embedder) if one.kind != "task"]
    wanted = [(letters(text), text) for kind, text in ad.marks if kind != "task"]
    yield f"{ad.writer}/{ad.name}"
    yield from (f"  missed  {text}" for known, text in wanted if not any(_is_same(known, one) for one in mine))
    yield from (f"  beside  {one}" for one in mine if not any(_is_same(known, one) for known, _ in wanted))


if __name__ == "__main__":
    marked, reader = read_marked_ads(Path(sys.argv[1])), load_embedder()
    if "-v" in sys.argv:
        print("\n".join(line for ad in marked for line in _told(ad, reader)))  # noqa: T201
    print(table(measure_asking(marked, reader)))  # noqa: T201
