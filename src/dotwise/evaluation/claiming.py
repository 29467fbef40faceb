"""
How completely the claims of a profile are found: on texts of invented people with every claim marked.

``data/labelled/pairs/profiles.jsonl`` teaches ``connect.marking``; of ``profiles_unseen.jsonl``, by another writer, only the totals
are looked at. ``python -m dotwise.evaluation.claiming FILE`` prints the figures, with ``-v`` what was missed and found beside.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotwise.connect.claims import find_claims
from dotwise.evaluation.claim_match import overlaps
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.language.understand import understand
from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.settings import data_folder

_POST = "\n\nExperience\n{title}, Hartwell Group, 2019 - present\n- Kept the rota\n"
_PAGES = {
    "summary": "Sam Reed\nsam.reed@example.com\n\nProfile\n{text}" + _POST,
    "skills": "Sam Reed\nsam.reed@example.com\n\nSkills\n{text}" + _POST,
    "headed": "Sam Reed\nsam.reed@example.com\n\n{text}" + _POST,
    "letter": "Dear Ms Hill,\n\n{text}\n\nYours sincerely,\nSam Reed\n",
    "bio": "Sam Reed\n\n{text}\n",
}
_HEADED = re.compile(r"[^\n:,]*\b(?:skills|competenc|expertise)[^\n:,]*:?\n", re.IGNORECASE)
"""A list of skills that brings its own heading."""


_FORMS = ("summary", "skills", "letter", "bio")


@dataclass(frozen=True, slots=True)
class Profile:
    """A text as somebody wrote it, and the claims marked in it, word for word."""

    name: str
    writer: str
    form: str
    title: str
    text: str
    claims: tuple[tuple[str, str], ...]
    """Text and kind of each."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one profile."""

    profile: Profile
    missed: tuple[tuple[str, str], ...]
    """Marked claims that no found one covers: text and kind."""
    beside: tuple[str, ...]
    """Found ones that cover no marked claim."""
    found: int


def load_profiles(path: Path) -> tuple[Profile, ...]:
    """The profiles of a file."""
    rows = (json.loads(row) for row in path.read_text(encoding="utf-8").splitlines())
    return tuple(
        Profile(
            row["id"],
            row["writer"],
            row["form"],
            row["title"],
            row["text"],
            tuple((one["text"], one["kind"]) for one in row["claims"]),
        )
        for row in rows
    )


def page_of(profile: Profile) -> str:
    """The profile in a short document of its kind."""
    headed = profile.form == "skills" and _HEADED.match(profile.text)
    return _PAGES["headed" if headed else profile.form].format(text=profile.text, title=profile.title)


def read_profile(profile: Profile, tagger: Tagger, embedder: Embedder) -> tuple[Career, Sense]:
    """The profile read in the place where people print it."""
    career = outline(parse(Source(f"{profile.name}.txt", page_of(profile).encode())))
    return career, understand([dot.text for dot in career.dots], Identity(), tagger, embedder)


def found_claims(profiles: Sequence[Profile]) -> Iterator[Found]:
    """Every profile with what was found of it."""
    tagger, embedder = load_tagger(), load_embedder()
    for profile in profiles:
        career, sense = read_profile(profile, tagger, embedder)
        claims = find_claims(career, sense)
        texts = [dot.text for dot in career.dots]
        covers = {
            mark: [c for c in claims if overlaps(texts[c.row], c.start, c.end, " ".join(mark[0].split()))]
            for mark in profile.claims
        }
        right = [claim for held in covers.values() for claim in held]
        beside = tuple(claim.text for claim in claims if claim not in right)
        yield Found(profile, tuple(mark for mark, held in covers.items() if not held), beside, len(claims))


def table(found: Sequence[Found]) -> str:
    """Recall, precision and F1 by form of text, and recall by kind of claim, as Markdown."""
    rows = [_row("all", found)]
    rows += [_row(form, [one for one in found if one.profile.form == form]) for form in _FORMS]
    marked = Counter(kind for one in found for _, kind in one.profile.claims)
    missed = Counter(kind for one in found for _, kind in one.missed)
    rows += [
        f"| kind: {kind} | {marked[kind]} | {1 - missed[kind] / marked[kind]:.3f} | | |" for kind in sorted(marked)
    ]
    return "\n".join(
        ["| texts | claims | found | of those found, claims | F1 |", "| --- | --- | --- | --- | --- |", *rows]
    )


def _row(name: str, found: Sequence[Found]) -> str:
    marked, missed = sum(len(one.profile.claims) for one in found), sum(len(one.missed) for one in found)
    said, beside = sum(one.found for one in found), sum(len(one.beside) for one in found)
    recall, precision = 1 - missed / max(marked, 1), 1 - beside / max(said, 1)
    mean = 2 * recall * precision / max(recall + precision, 1e-9)
    return f"| {name} | {marked} | {recall:.3f} | {precision:.3f} | {mean:.3f} |"


def profiles_file(name: str) -> Path:
    """A file of our own marked profiles: "profiles" or "profiles_unseen"."""
    return data_folder() / "labelled" / "pairs" / f"{name}.jsonl"


def main(arguments: Sequence[str]) -> None:
    """Print the figures of a file of profiles."""
    found = list(found_claims(load_profiles(Path(arguments[0]))))
    if "-v" in arguments:
        for one in found:
            print(f"{one.profile.name} {one.profile.text!r}\n   missed {one.missed}\n   beside {one.beside}")  # noqa: T201
    print(table(found))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
