from __future__ import annotations

import json
from pathlib import Path

import pytest

from dotwise.evaluation.claim_match import overlaps
from dotwise.evaluation.gold import career_of, load_ads, load_gold
from dotwise.evaluation.pairs import Pairs, best_cut, counted, total
from dotwise.model import DotKind, Label, SectionKind, State

LABELS = {
    "id": "x01",
    "kind": "resume",
    "occupation": "clerk",
    "files": [{"path": "x01.md", "renderer": "markdown"}],
    "contact": {"name": "Ada Moss", "email": None, "phone": None, "location": None, "links": []},
    "sections": [
        {"heading": "Profile", "kind": "summary"},
        {"heading": "Work", "kind": "experience"},
        {"heading": "Free time", "kind": "volunteer"},
    ],
    "roles": [
        {
            "title": "Clerk",
            "organisation": "Quay",
            "start": "2019",
            "end": "present",
            "bullets": ["Ended it.", "Filed."],
        }
    ],
    "other_bullets": ["Runs the choir"],
    "statements": [
        {"text": "A patient clerk.", "where": "summary", "label": "commodity", "reasons": ["cliche"]},
        {"text": "Ended it.", "where": "role:0", "label": "asset", "reasons": []},
        {"text": "Filed.", "where": "role:0", "label": "commodity", "reasons": ["task-only"]},
        {"text": "Runs the choir", "where": "other", "label": "mixed", "reasons": []},
    ],
    "evidence": [{"claim": "patient", "supported_by": []}],
    "understated_roles": [],
    "throughlines": [],
    "framework": {"purpose": "present", "clarity": "weak", "focus": "absent", "strategy": "absent"},
    "expert_rewrites": [],
}
PRINTED = """# Ada Moss

## Profile

A patient clerk. My mother kept the books of a whole street.

## Work

### Clerk, Quay
2019 – present

- Ended it.
- Filed.

## Free time

- Runs the choir
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "x01"
    place.mkdir()
    (place / "gold.json").write_text(json.dumps(LABELS), encoding="utf-8")
    (place / "x01.md").write_text(PRINTED, encoding="utf-8")
    (tmp_path / "job_ads").mkdir()
    return tmp_path


def test_labels_become_values(folder: Path) -> None:
    (gold,) = load_gold(folder)

    assert gold.statements[1].label is Label.ASSET
    assert gold.framework[0] == ("purpose", State.PRESENT)
    assert gold.evidence[0].shown_by == ()
    assert load_ads(folder) == ()


def test_the_career_of_a_perfect_reading(folder: Path) -> None:
    (gold,) = load_gold(folder)
    career = career_of(gold)

    assert [(dot.id, dot.text, dot.role) for dot in career.dots] == [
        ("d1", "A patient clerk.", None),
        ("a1", "My mother kept the books of a whole street.", None),
        ("d2", "Ended it.", "r1"),
        ("d3", "Filed.", "r1"),
        ("d4", "Runs the choir", None),
    ]
    kinds = {section.id: section.kind for section in career.sections}
    assert kinds[career.dots[4].section or ""] is SectionKind.VOLUNTEER
    assert career.dots[4].kind is DotKind.BULLET


def test_counts_of_pairs() -> None:
    counts = counted(["a", "b"], ["b", "c", "d"])

    assert counts == Pairs(1, 2, 3)
    assert (counts.precision, round(counts.recall, 2), counts.f1) == (0.5, 0.33, 0.4)
    assert total([counts, Pairs(1, 1, 1)]) == Pairs(2, 3, 4)
    assert Pairs().f1 == 1.0


def test_the_best_cut_tries_every_threshold() -> None:
    assert best_cut([True, False, True], [0.9, 0.8, 0.7]) == 0.8
    assert best_cut([False], [0.9]) == 0.0


def test_a_found_claim_is_matched_by_where_it_stands() -> None:
    text = "Results-driven; writes R and Go"

    assert not overlaps(text, 0, 14, "R")
    assert overlaps(text, 23, 24, "R")
    assert overlaps(text, 0, 14, "driven")
