"""Patterns of the tables that people edit."""

from __future__ import annotations

import re
from functools import cache


def holds(pattern: str, text: str) -> bool:
    """Whether a text holds whole words of a pattern of the lists, in any case."""
    return _compiled(pattern).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
