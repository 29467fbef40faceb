"""What the models of connecting are fitted on: labelled careers, ads and our own pairs, as features with a label."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dotwise.connect.claims import find_claims
from dotwise.connect.recurs import kinships
from dotwise.connect.shows import lines_of, pairs_of, places_of
from dotwise.evaluation.claim_match import overlaps
from dotwise.evaluation.connecting import as_job_ad
from dotwise.evaluation.gold import GoldAd, GoldDocument
from dotwise.evaluation.reading import Reader, read_gold
from dotwise.language.identity import Identity
from dotwise.language.sense import Sense
from dotwise.language.understand import understand
from dotwise.model import Career, Contact, Coverage, DocumentKind, Dot, DotKind, Role, Section, SectionKind
from dotwise.settings import data_folder
from dotwise.target.answers import held

_NEAR = "near"
"""Label of a pair on which readers may differ; nothing is learnt from it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One claim and one line with the label. ``group`` names the document, which no fold may split; ``claim`` the claim."""

    group: str
    kind: str
    features: dict[str, float]
    shows: bool
    claim: str = ""


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def career_examples(reader: Reader, documents: Sequence[GoldDocument]) -> Iterator[Example]:
    """Every labelled claim of the careers, as it is found in the text, against every line that could show it."""
    for gold in documents:
        career, sense = read_gold(gold, reader)
        lines = lines_of(career, sense)
        claims = find_claims(career, sense)
        places = places_of(sense, claims, reader.embedder.proofs)
        for claimed, place in zip(claims, places, strict=True):
            label = next(
                (
                    e
                    for e in gold.evidence
                    if overlaps(career.dots[claimed.row].text, claimed.start, claimed.end, e.claim)
                ),
                None,
            )
            if label is None:
                continue
            for pair in pairs_of(sense, claimed, lines, place):
                shows = career.dots[pair.row].text in label.shown_by
                name = f"{gold.id} {claimed.row} {claimed.start}"
                yield Example(gold.id, claimed.kind.value, dict(pair.features), shows, name)


def recurs_examples(reader: Reader, documents: Sequence[GoldDocument]) -> Iterator[Example]:
    """Every pair of the person's own lines in different roles: do they stand in one throughline?"""
    for gold in documents:
        career, sense = read_gold(gold, reader)
        lines = [set(line.dots) for line in gold.throughlines]
        for pair in kinships(career, sense):
            both = {career.dots[pair.first].text, career.dots[pair.second].text}
            yield Example(gold.id, "recurs", dict(pair.features), any(both <= line for line in lines))


def answer_examples(reader: Reader, documents: Sequence[GoldDocument], ads: Sequence[GoldAd]) -> Iterator[Example]:
    """Every requirement of the ads against every dot of the careers that were matched with it."""
    by_id = {gold.id: gold for gold in documents}
    for gold_ad in ads:
        ad = as_job_ad(gold_ad)
        sense_of_ad = understand(gold_ad.requirements, Identity(), reader.tagger, reader.embedder)
        for name in sorted({answer.document for answer in gold_ad.answers} & set(by_id)):
            career, sense = read_gold(by_id[name], reader)
            told = {a.requirement: a.dots for a in gold_ad.answers if a.document == name}
            for pair in held(career, sense, ad, sense_of_ad):
                asked = gold_ad.requirements[pair.requirement]
                if asked in told and pair.fit:
                    shows = career.dots[pair.row].text in told[asked]
                    yield Example(gold_ad.id, "answers", dict(pair.features), shows)


def pair_examples(reader: Reader, names: Sequence[str]) -> Iterator[Example]:
    """The cases of the named files, each a small career: the claims a list of skills or a summary, the lines a role."""
    folder = data_folder() / "labelled" / "pairs"
    cases: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in [row for name in names for row in rows_of(folder / f"{name}.jsonl")]:
        cases[row["case"]].append(row)
    for name, rows in sorted(cases.items()):
        labels = {(row["claim"], row["line"]): row.get("label", "proves" if row.get("shows") else "no") for row in rows}
        claims = list(dict.fromkeys(row["claim"] for row in rows))
        career, sense = _read_case(claims, list(dict.fromkeys(row["line"] for row in rows)), reader)
        lines = lines_of(career, sense)
        found = find_claims(career, sense)
        places = places_of(sense, found, reader.embedder.proofs)
        for claimed, place in zip(found, places, strict=True):
            if claimed.row >= len(claims):
                continue
            for pair in pairs_of(sense, claimed, lines, place):
                label = labels.get((career.dots[claimed.row].text, career.dots[pair.row].text), _NEAR)
                if label != _NEAR:
                    yield Example(name, claimed.kind.value, dict(pair.features), label == "proves")


def _read_case(claims: Sequence[str], lines: Sequence[str], reader: Reader) -> tuple[Career, Sense]:
    career = _case_career(claims, lines)
    sense = understand([dot.text for dot in career.dots], Identity(), reader.tagger, reader.embedder)
    return reader.judged(career, sense), sense


def _case_career(claims: Sequence[str], lines: Sequence[str]) -> Career:
    summed_up = len(claims) == 1
    kind = SectionKind.SUMMARY if summed_up else SectionKind.SKILLS
    skills, experience = Section("s1", "Skills", kind), Section("s2", "Work", SectionKind.EXPERIENCE)
    role = Role("r1", None, None, None, None, None, "s2")
    dots = [
        Dot(f"d{n}", claim, DotKind.SENTENCE if summed_up else DotKind.SKILL, "s1", None)
        for n, claim in enumerate(claims)
    ]
    dots += [Dot(f"d{len(claims) + n}", line, DotKind.BULLET, "s2", "r1") for n, line in enumerate(lines)]
    sections = (skills, experience)
    return Career(DocumentKind.RESUME, Contact(), sections, (role,), tuple(dots), Coverage(len(dots), len(dots)))
