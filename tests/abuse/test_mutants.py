"""Documents damaged at random, from a fixed seed: each is read or refused in words, and the next one is read."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from dotwise.errors import UnreadableError
from dotwise.model import Source
from dotwise.parsers import parse
from dotwise.workers import ParsePool
from tests.abuse.make_corpus import Demand, cases
from tests.abuse.test_abuse import CODES

_EACH = 100 if "DOTWISE_SLOW" in os.environ else 3
"""Mutants of every document; a night's work by hand, some seconds otherwise."""


def mutants(data: bytes, seed: int) -> Iterator[bytes]:
    """``_EACH`` copies with bytes changed, pieces cut out, doubled, moved, or the end missing."""
    chance = random.Random(seed)
    for _ in range(_EACH):
        copy = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            at, length = chance.randrange(len(copy)), chance.choice((1, 1, 4, 60, 900))
            piece = bytes(copy[at : at + length])
            match chance.randrange(5):
                case 0:
                    copy[at : at + length] = chance.randbytes(len(piece))
                case 1:
                    del copy[at : at + length]
                case 2:
                    copy[at:at] = piece * chance.choice((1, 2, 50))
                case 3:
                    other = chance.randrange(len(copy))
                    copy[other:other] = piece
                case _:
                    copy[at] ^= 1 << chance.randrange(8)
            if len(copy) < 2:
                break
        yield bytes(copy[: chance.randrange(1, len(copy) + 1)] if chance.random() < 0.2 else copy)


def seeds(samples: tuple[Path, ...]) -> list[tuple[str, bytes]]:
    """The sample documents and the small ones of the corpus that can be read."""
    small = [(case.name, case.data) for case in cases() if case.demand is Demand.READ and len(case.data) < 60_000]
    return [(path.name, path.read_bytes()) for path in samples] + small


def test_every_mutant_has_an_answer(samples: tuple[Path, ...]) -> None:
    refused: list[UnreadableError] = []
    with ParsePool(1) as pool:
        for number, (name, data) in enumerate(seeds(samples)):
            for mutant in mutants(data, number):
                try:
                    pool.parse(Source(name, mutant))
                except UnreadableError as error:
                    refused.append(error)

    assert CODES >= {error.code for error in refused}
    assert refused  # else nothing was damaged
    assert all(len(error.message) > 20 for error in refused)


@pytest.mark.parametrize("name", ["text", "markdown", "html", "json"])
def test_no_mutant_of_a_written_document_raises_anything_else(name: str) -> None:
    """In this process, where an error that the child would turn into parse_crash shows itself."""
    line = "- Wrote the *handover* sheet [that](http://x.example) all four wards now use, 2019 - 2021\n"
    written = {
        "text": "Jo Probe\n\nEXPERIENCE\n" + line * 8,
        "markdown": "# Jo Probe\n\n## Experience\n\n| a | b |\n|---|---|\n" + line * 8,
        "html": "<!doctype html><html><body><h1>Jo</h1><ul>" + f"<li>{line}</li>" * 8 + "</ul><table><tr><td>x</table>",
        "json": '{"basics": {"name": "Jo"}, "work": [{"name": "Ward", "highlights": ["' + line.strip() + '"]}]}',
    }
    codes = set()
    for mutant in mutants(written[name].encode(), 40):
        try:
            parse(Source(name, mutant))
        except UnreadableError as error:
            codes.add(error.code)

    assert CODES >= codes
