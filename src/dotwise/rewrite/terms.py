"""The word lists that people edit, read once."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import yaml

from dotwise.settings import data_folder

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def read_terms(name: str) -> Any:
    """Content of ``data/terms/<name>``, a YAML file. The C loader is ten times as fast as the Python one."""
    text = (data_folder() / "terms" / name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 (both loaders are the safe ones)


def holds(pattern: str, text: str) -> bool:
    """Whether a text holds whole words of a pattern of the lists, in any case."""
    return _compiled(pattern).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
