"""Schemas describe what is written, and the files under docs are the ones that the code makes."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from dotwise.model import Comparison
from dotwise.render.json import comparison_to_json, from_json, line_to_json, to_json
from dotwise.render.json_resume import to_json_resume
from dotwise.render.schema import comparison_schema, json_resume_schema, line_schema, report_schema, schemas

from .sample import failed_report_sample, sample_report

_DOCS = Path(__file__).resolve().parents[2] / "docs" / "schemas"


@pytest.mark.parametrize("report", [sample_report(), failed_report_sample()], ids=["whole", "failed"])
def test_a_report_keeps_to_its_schema_and_comes_back_equal(report):
    written = to_json(report)

    jsonschema.validate(json.loads(written), report_schema(), jsonschema.Draft202012Validator)
    assert report == from_json(written)


def test_a_line_and_a_comparison_keep_to_their_schemas():
    report = sample_report()
    comparison = Comparison((), (), 1, report.dots[:2], (), None, report.scores)

    jsonschema.validate(json.loads(line_to_json(report.dots[2])), line_schema())
    jsonschema.validate(json.loads(line_to_json(replace(report.dots[2], verdict=None))), line_schema())
    jsonschema.validate(json.loads(comparison_to_json(comparison)), comparison_schema())


def test_a_json_resume_keeps_to_its_schema():
    jsonschema.validate(json.loads(to_json_resume(sample_report())), json_resume_schema())


def test_a_wrong_label_or_a_missing_field_is_no_report():
    wrong = json.loads(to_json(sample_report()))
    wrong["dots"][0]["verdict"]["label"] = "excellent"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, report_schema())

    missing = json.loads(to_json(sample_report()))
    del missing["coverage"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(missing, report_schema())


def test_what_is_no_report_is_refused():
    with pytest.raises(ValueError, match="not a report"):
        from_json(b'{"schema": "another/1"}')


def test_the_files_under_docs_are_the_ones_that_the_code_makes():
    """DOTWISE_REGENERATE=1 writes them anew; so does ``dotwise docs``."""
    made = {f"{name}.json": json.dumps(schema, indent=1) + "\n" for name, schema in schemas()}
    if os.environ.get("DOTWISE_REGENERATE") == "1":
        for name, text in made.items():
            (_DOCS / name).write_text(text, encoding="utf-8")

    assert made == {path.name: path.read_text(encoding="utf-8") for path in _DOCS.glob("*.json")}
