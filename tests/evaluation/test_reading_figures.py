"""Figures of reading, on two documents made here: one that is read right, one whose labels say something else."""

from __future__ import annotations

import json
from pathlib import Path

from dotwise.evaluation.reading_figures import f1, read_figures, table

TEXT = """# Una Obi

Sligo, Ireland | 07700 900418 | una@example.org

## Experience

### Head Baker, Oatfield Mills
2016 – 2019

- Kept the mill open through the flood
- Trained two apprentices
"""

GOLD = {
    "kind": "resume",
    "layout": "plain",
    "files": [{"path": "una.md", "renderer": "by hand"}],
    "contact": {
        "name": "Una Obi",
        "email": "una@example.org",
        "phone": "07700 900418",
        "location": "Sligo, Ireland",
        "links": [],
    },
    "sections": [{"heading": "Experience", "kind": "experience"}],
    "roles": [
        {
            "title": "Head Baker",
            "organisation": "Oatfield Mills",
            "start": "2016",
            "end": "2019",
            "bullets": ["Kept the mill open through the flood", "Trained two apprentices"],
        }
    ],
    "other_bullets": [],
}


def write(folder: Path, gold: dict[str, object]) -> Path:
    (folder / "una").mkdir()
    (folder / "una" / "una.md").write_text(TEXT, encoding="utf-8")
    (folder / "una" / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder


def test_what_is_read_right_counts_one(tmp_path: Path) -> None:
    file = read_figures(write(tmp_path, GOLD)).files[0]

    assert [1.0] * 6 == [
        s.value for s in (file.recall, file.precision, file.sections, file.roles, file.contact, file.kind)
    ]
    assert 1.0 == f1(file)
    assert () == file.misses


def test_what_is_missed_is_named(tmp_path: Path) -> None:
    wrong = {**GOLD, "other_bullets": ["Sang in the choir"], "kind": "bio"}
    figures = read_figures(write(tmp_path, wrong))

    assert "missing: Sang in the choir" in figures.files[0].misses
    assert 0.8 == f1(figures.by(lambda _: "all")[0])
    assert 0.0 == figures.files[0].kind.value
    assert "una.md" in table(figures.files)
