"""Read what people edit under ``data/terms``: lists of one entry a line, where lines that begin with ``#`` are remarks, and tables in YAML."""

from __future__ import annotations

from functools import cache
from typing import Any

from dotwise.settings import data_folder


def term_lines(*path: str) -> tuple[str, ...]:
    """The entries of the list ``data/terms/<path>``, without the spaces around them."""
    lines = data_folder().joinpath("terms", *path).read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def term_table(name: str) -> Any:
    """What ``data/terms/<name>``, a YAML file, holds. The C loader is ten times as fast as the Python one."""
    import yaml

    text = (data_folder() / "terms" / name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 (both are the safe ones)


@cache
def known_tools() -> frozenset[str]:
    """Names of software, programming languages and systems that may also mean something else, lower case."""
    return frozenset(term_lines("tools.txt"))


@cache
def trade_words() -> frozenset[str]:
    """Nouns that name what a person is at work, lower case: those that titles of posts end in, and rarer trades."""
    lines = (*term_lines("outline", "title-words.txt"), *term_lines("trades.txt"))
    return frozenset(word for line in lines for word in line.split())
