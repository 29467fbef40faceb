"""
Where things lie and which limits hold.

``data`` and ``models`` are found inside an installed wheel (beside this file) or in a checkout (two folders up);
``DOTWISE_DATA`` and ``DOTWISE_MODELS`` name other places.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from dotwise.errors import ConfigurationError
from dotwise.model import Source

VERSION = "0.1.0"
"""Of dotwise; a test compares it with pyproject.toml."""

_HERE = Path(__file__).resolve().parent

MAX_BYTES = 10 * 1024 * 1024
"""Largest file that is read."""
MAX_PAGES = 50
"""Most pages of a PDF that are read."""
MAX_CHARACTERS = 300_000
"""Most characters that are parsed."""
MAX_LINES = 10_000
"""Most lines that are parsed: fifty full pages in two columns have two thirds of that."""
MAX_JUDGED_CHARACTERS = 100_000
"""Most characters that go through spaCy and the embedder."""
MAX_LINE_CHARACTERS = 20_000
"""Longest single line that is judged: spaCy's time grows faster than the line."""
MAX_DOTS = 1_500
"""Most dots that are judged: some steps compare each with every other."""
COVERAGE_FLOOR = 0.90
"""Share of lines that must be placed; below it a report is ``partial`` and bears no score."""

SMALL = Source(
    "small.txt",
    b"Jo Probe\n\nSUMMARY\nTeam player with a passion for people\n\nEXPERIENCE\nWard clerk, Probe Hospital, 2019 - 2022\n"
    b"- Responsible for training new staff and for daily reports\n- Managed a team of five\n"
    b"- Wrote the rota that the night shift still uses\n\nSKILLS\nExcel, scheduling\n",
)
"""A document of our own with a claim, a role and skills: what every step can be tried on."""
SMALL_AD = "Ward clerk\n\nYou have\n- Trained new colleagues\n- Planned rotas\n"
"""An ad to hold it against."""


def processors() -> int:
    """How many processors this process may use; where the system does not tell (macOS), all that there are."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed is not None else os.cpu_count() or 1


def _folder(name: str, variable: str) -> Path:
    if named := os.environ.get(variable):
        return Path(named)
    for place in (_HERE / name, _HERE.parents[1] / name):
        if place.is_dir():
            return place
    raise ConfigurationError(f"The folder '{name}' is missing from this installation. Install dotwise again.")


@cache
def data_folder() -> Path:
    """Folder of what people edit: exemplars, terms, samples."""
    return _folder("data", "DOTWISE_DATA")


@cache
def models_folder() -> Path:
    """Folder of the trained artefacts and their manifest."""
    return _folder("models", "DOTWISE_MODELS")


RELEASE_YEAR = 2026
"""The year of this release: what is held "today" lasts until it begins at least. No clock, so that a file gives the same
report tomorrow; a report tells the year where it reckons with it."""
