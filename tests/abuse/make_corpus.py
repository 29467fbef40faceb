"""
All hostile and odd files with what a good reader does with each: ``python -m tests.abuse.make_corpus OUT`` writes them
with a ``manifest.jsonl``. Every person, employer and line in them is invented.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.abuse import other_files, pdf_files, word_files


class Demand(StrEnum):
    """What has to become of a file; whatever it is, in time, in memory, and told in words."""

    READ = "read"
    """The résumé in it is read, and nothing that is hidden."""
    EXPOSE = "expose"
    """Read, the hidden words kept out and reported."""
    REFUSE = "refuse"
    ANSWER = "answer"
    """Read or refused."""


@dataclass(frozen=True, slots=True)
class Case:
    """One file and its demand; ``codes`` are the refusals that are right, () for any."""

    name: str
    data: bytes
    demand: Demand
    codes: tuple[str, ...] = ()


def cases() -> Iterator[Case]:
    """Every case; names are unique."""
    yield from _of("pdf good", {"plain": pdf_files.good()}, Demand.READ)
    yield from _of("pdf active", pdf_files.active_files(), Demand.READ, but={"character map by path": Demand.ANSWER})
    yield from _of("pdf hidden", pdf_files.hidden_files(), Demand.EXPOSE)
    yield from _of(
        "pdf broken", pdf_files.broken_files(), Demand.ANSWER, but={"empty": Demand.REFUSE, "no page": Demand.REFUSE}
    )
    yield from _of("pdf endless", pdf_files.endless_files(), Demand.ANSWER)
    yield from _of("pdf bomb", pdf_files.bomb_files(), Demand.ANSWER, but={"two thousand pages": Demand.REFUSE})
    yield from _of("word good", {"plain": word_files.word()}, Demand.READ)
    yield from _of("word harmless", word_files.harmless_files(), Demand.READ)
    yield from _of(
        "word hidden", word_files.hidden_files(), Demand.EXPOSE, but=dict.fromkeys(word_files.UNREPORTED, Demand.READ)
    )
    yield from _of("word entity", word_files.forbidden_files(), Demand.REFUSE, ("forbidden_xml",))
    yield from _of("word archive", word_files.odd_archives(), Demand.REFUSE)
    yield from _of("word bomb", word_files.bomb_files(), Demand.ANSWER, but={"main part of 200 MB": Demand.REFUSE})
    yield from _of("mistaken", other_files.mistaken_files(), Demand.REFUSE)
    yield from _of("two faces", other_files.two_faced_files(), Demand.ANSWER)
    yield from _of("text", other_files.tortured_texts(), Demand.READ, but={"fifty thousand short lines": Demand.ANSWER})
    yield from _of("slow", other_files.slow_inputs(), Demand.ANSWER)
    yield from _of("markup", other_files.markup_files(), Demand.ANSWER)


def _of(
    kind: str,
    files: Mapping[str, bytes],
    demand: Demand,
    codes: tuple[str, ...] = (),
    but: Mapping[str, Demand] | None = None,
) -> Iterator[Case]:
    for name, data in files.items():
        yield Case(f"{kind}: {name}", data, (but or {}).get(name, demand), codes)


def main(folder: Path) -> None:
    """Write every file and the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "manifest.jsonl").open("w", encoding="utf-8") as manifest:
        for case in cases():
            name = "".join(sign if sign.isalnum() else "-" for sign in case.name)
            (folder / name).write_bytes(case.data)
            told = {"file": name, "case": case.name, "demand": case.demand.value, "codes": case.codes}
            manifest.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
