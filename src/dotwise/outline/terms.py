"""The word lists that the outline looks things up in, loaded once from ``data/terms/outline``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from dotwise.settings import data_folder


def _rows(name: str) -> tuple[str, ...]:
    path: Path = data_folder() / "terms" / "outline" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


@cache
def title_words() -> frozenset[str]:
    """Nouns that name what a person is at work, lower case."""
    return frozenset(word for row in _rows("title-words.txt") for word in row.split())


@cache
def organisation_words() -> frozenset[str]:
    """Words that name a kind of organisation or its legal form, lower case."""
    return frozenset(word for row in _rows("organisation-words.txt") for word in row.split())


@cache
def words() -> frozenset[str]:
    """Common English words, lower case, to undo hyphenation."""
    return frozenset(word for row in _rows("words.txt") for word in row.split())


@cache
def regions() -> frozenset[str]:
    """Countries, states and counties, lower case, with their short forms."""
    return frozenset(place.strip() for row in _rows("regions.txt") for place in row.split(",") if place.strip())


@cache
def places() -> frozenset[str]:
    """Regions and large cities, lower case."""
    cities = (place.strip() for row in _rows("places.txt") for place in row.split(","))
    return regions() | frozenset(city for city in cities if city)


@cache
def known_places() -> frozenset[str]:
    """Regions, large cities and the towns of GeoNames, lower case."""
    towns = (town.strip() for row in _rows("towns.txt") for town in row.split(","))
    return places() | frozenset(town for town in towns if town)


@cache
def months() -> dict[str, int]:
    """Month names and short forms of a dozen languages, lower case, to 1..12."""
    table: dict[str, int] = {}
    for row in _rows("months.tsv"):
        number, names = row.split("\t", 1)
        for name in names.split():
            table.setdefault(name, int(number))
    return table


@cache
def content_words() -> dict[str, frozenset[str]]:
    """Kind of section to the words that speak for it."""
    rows = (row.split("\t", 1) for row in _rows("content-words.tsv"))
    return {kind: frozenset(names.split()) for kind, names in rows}


@cache
def header_labels() -> dict[str, str]:
    """What a field of a post may be called, lower case, to what it names: title, organisation, client, dates and so on."""
    return _labels("header-labels.tsv")


@cache
def label_words() -> dict[str, str]:
    """Words that labels of a form of posts are made of, lower case, to what they say; the first row that has one counts."""
    table: dict[str, str] = {}
    for kind, words in (row.split("\t", 1) for row in _rows("label-words.tsv")):
        for word in words.split(","):
            table.setdefault(word.strip(), kind)
    return table


@cache
def person_labels() -> dict[str, str]:
    """What a field of a form about the person may be called, lower case, to what it names: name, given, family and so on."""
    return _labels("person-labels.tsv")


def _labels(name: str) -> dict[str, str]:
    rows = (row.split("\t", 1) for row in _rows(name))
    told = ((label.strip(), kind) for kind, labels in rows for label in labels.split(","))
    return {re.sub(r"\s*/\s*", "/", label.replace(" & ", " and ")): kind for label, kind in told}


@cache
def heading_wordings() -> tuple[tuple[str, str], ...]:
    """Kind and wording of headings as people print them."""
    return tuple((kind, wording) for kind, wording in (row.split("\t", 1) for row in _rows("headings.tsv")))
