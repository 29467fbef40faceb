"""JSON Resume in and out: nothing lost, the judgement beside it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dotwise.model import Detail, Section, SectionKind
from dotwise.render.json_resume import to_json_resume

from .sample import sample_report


def test_roles_and_contact_are_written_where_the_standard_has_them():
    resume = json.loads(to_json_resume(sample_report()))

    assert "Runa Castell" == resume["basics"]["name"]
    assert {"city": "Halden"} == resume["basics"]["location"]
    first = resume["work"][0]
    assert ("Control Room Supervisor", "Halden Valley Buses") == (first["position"], first["name"])
    assert "2019-03" == first["startDate"]
    assert "endDate" not in first
    assert ["Excel", "Calm under pressure"] == [skill["name"] for skill in resume["skills"]]


def test_every_line_says_where_it_stands_and_how_it_was_judged():
    resume = json.loads(to_json_resume(sample_report()))

    lines = resume["meta"]["dotwise"]["lines"]
    card = next(line for line in lines if line["text"].startswith("Wrote the one-page"))
    assert "/work/0/highlights/3" == card["pointer"]
    assert "asset" == card["verdict"]["label"]
    assert resume["work"][0]["highlights"][3] == card["text"]


def test_a_source_that_was_json_resume_comes_back_whole():
    original = {
        "$schema": "https://example.org/schema.json",
        "basics": {"name": "Runa Castell", "pronouns": "she", "label": "Supervisor"},
        "work": [
            {"name": "Halden Valley Buses", "highlights": ["Answered about 120 radio calls a shift"], "x-own": 1.50}
        ],
        "meta": {"theme": "plain", "lastModified": "2024-05-01"},
        "x-more": [
            None,
            True,
            {"a~b/c": "Drew the map for the Kern bridge closure; drivers went on using it for two years"},
        ],
    }

    resume = json.loads(to_json_resume(sample_report(), json.dumps(original).encode()))

    judgement = resume["meta"].pop("dotwise")
    assert original == resume
    pointers = {line["text"]: line["pointer"] for line in judgement["lines"]}
    assert "/work/0/highlights/0" == pointers["Answered about 120 radio calls a shift"]
    assert (
        "/x-more/2/a~0b~1c"
        == pointers["Drew the map for the Kern bridge closure; drivers went on using it for two years"]
    )
    assert pointers["Excel"] is None


def test_an_earlier_judgement_is_replaced():
    original = b'{"meta": {"dotwise": {"lines": [1, 2, 3]}}}'

    resume = json.loads(to_json_resume(sample_report(), original))

    assert len(sample_report().dots) == len(resume["meta"]["dotwise"]["lines"])


def test_what_is_no_object_is_refused():
    with pytest.raises(ValueError, match="no JSON Resume"):
        to_json_resume(sample_report(), b"[]")


def test_schooling_languages_and_papers_stand_where_a_job_board_looks_for_them():
    printed = {
        SectionKind.EDUCATION: "BSc Transport, Tern University, 2011",
        SectionKind.LANGUAGES: "Norwegian (native), English",
        SectionKind.CERTIFICATIONS: "Bus licence, category D",
        SectionKind.INTERESTS: "Rowing, maps",
        SectionKind.REFERENCES: "References on request",
    }
    plain = sample_report()
    more = tuple(Section(f"x{number}", kind.value, kind) for number, kind in enumerate(printed))
    details = tuple(Detail(text, f"x{number}", None) for number, text in enumerate(printed.values()))

    resume = json.loads(to_json_resume(replace(plain, sections=(*plain.sections, *more), details=details)))

    school = {"institution": "Tern University", "studyType": "BSc", "area": "Transport", "endDate": "2011"}
    assert [school] == resume["education"]
    assert [{"language": "Norwegian", "fluency": "native"}, {"language": "English"}] == resume["languages"]
    assert [{"name": "Bus licence, category D"}] == resume["certificates"]
    assert [{"name": "Rowing"}, {"name": "maps"}] == resume["interests"]
    assert [{"reference": "References on request"}] == resume["references"]
    assert list(printed.values()) == [detail["text"] for detail in resume["meta"]["dotwise"]["details"]]
