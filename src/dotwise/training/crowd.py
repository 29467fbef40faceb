"""``dotwise train crowd``: from measured n-gram shares to the phrases that are shipped."""

from __future__ import annotations

import gzip
from pathlib import Path

from dotwise.settings import models_folder
from dotwise.training.manifest import record

FLOOR = 0.005
"""Smallest share of documents of the first corpus that makes a phrase worth keeping."""
_EMPTY = frozenset(
    "a an the of in on at to for with from by and or as is are was were be been it its this that these those i my we our "
    "all other such well not no also but if than then so up out into over under per their them they he she his her "
    "has have had will can may would which who when while during any each both more most new".split()
)
_DATES = frozenset(
    "january february march april may june july august september october november december current present company name "
    "city state university of bachelor bachelors master high school gpa street phone email e-mail".split()
)


def build_crowd(shares: Path) -> int:
    """Write ``models/crowd/phrases.tsv`` from a table ngram, words, share per corpus. Returns how many were kept.

    Kept: two to five words, at least ``FLOOR`` of the first corpus and half of that in another, at least one word that
    bears meaning, no parts of dates, addresses and form fields.
    """
    kept: dict[str, float] = {}
    with gzip.open(shares, "rt", encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if line.startswith("#") or cells[0] == "ngram":
                continue
            first, *others = (float(cell) for cell in cells[2:])
            words = cells[0].split()
            if len(words) > 1 and first >= FLOOR and max(others) >= FLOOR / 2 and _tells(words):
                kept[cells[0]] = first
    folder = models_folder() / "crowd"
    folder.mkdir(exist_ok=True)
    lines = [f"{phrase}\t{round(share * 10_000)}\n" for phrase, share in sorted(kept.items())]
    (folder / "phrases.tsv").write_text("".join(lines), encoding="utf-8")
    record("crowd/phrases.tsv")
    return len(kept)


def _tells(words: list[str]) -> bool:
    meaning = [word for word in words if word not in _EMPTY and not word.isdigit()]
    return bool(meaning) and not any(word in _DATES for word in meaning) and words[-1] not in ("the", "a", "an", "and")
