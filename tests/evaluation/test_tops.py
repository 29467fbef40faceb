"""What the tops of the embedder are taught, and that what was kept of it belongs to the lines of today."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dotwise.errors import IntegrityError
from dotwise.judge.lessons import read_lessons
from dotwise.judge.told import read_told
from dotwise.language.embedder import Embedder
from dotwise.settings import data_folder
from dotwise.training.proof import read_proven

PAIRS = data_folder() / "labelled" / "pairs"


def test_no_claim_of_a_line_is_both_proven_and_tempting() -> None:
    proven = read_proven(PAIRS)

    assert len(proven) > 3500
    assert all(one.claims and not set(one.claims) & set(one.tempting) for one in proven)


@pytest.mark.parametrize("name", ["claims", "evidence", "promises", "wanted"])
def test_what_the_pair_models_learn_from_is_kept_from_the_top(name: str) -> None:
    rows = [json.loads(row) for row in (PAIRS / f"{name}.jsonl").read_text("utf-8").splitlines()]

    assert not {row["line"] for row in rows} & {one.line for one in read_proven(PAIRS)}


@pytest.mark.parametrize("folder", ["careers", "careers-unseen"])
def test_no_line_of_a_career_is_taught(folder: str) -> None:
    files = sorted((data_folder() / folder).glob("c*/gold.json"))
    lines = {statement["text"] for file in files for statement in json.loads(file.read_text("utf-8"))["statements"]}

    assert len(lines) > 400
    told = {line for line in lines if len(line.split()) > 4}
    assert not told & {one.line for one in read_proven(PAIRS)}


def test_what_was_read_off_the_lines_belongs_to_these_lines() -> None:
    lessons = read_lessons(data_folder() / "labelled")

    told = read_told(lessons)

    assert told.by_writer.shape == told.by_occupation.shape == (len(lessons), 3)
    with pytest.raises(IntegrityError, match="dotwise train telling"):
        read_told((replace(lessons[0], text="Another line"), *lessons[1:]))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["proof", "telling"])
def test_a_top_agrees_with_sentence_transformers(embedder: Embedder, name: str) -> None:
    pytest.importorskip("sentence_transformers")
    from dotwise.training.tops import reference

    lines = ["Wrote the county's first heat-emergency plan; it is still in use", "Team player"]
    read = embedder.read(lines)
    ours = read.proofs if name == "proof" else read.tellings

    assert np.abs(reference(name)(lines) - ours).max() < 1e-5


def test_weights_in_half_precision_are_read_in_full(tmp_path: Path) -> None:
    from safetensors.numpy import save_file

    from dotwise.language.embedder import _tensors

    table = np.array([[0.5, -1.25], [3.0, 0.125]])
    save_file({"half": table.astype(np.float16), "full": table.astype(np.float32)}, str(tmp_path / "two.safetensors"))

    names, values = _tensors(tmp_path / "two.safetensors")

    assert ["full", "half"] == sorted(names)
    for value in values:
        assert np.float32 == value.numpy().dtype
        assert np.array_equal(table, value.numpy())
