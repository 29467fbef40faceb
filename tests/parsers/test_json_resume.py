"""JSON Resume: every field becomes a line that knows what it is."""

import json

import pytest

from dotwise.errors import UnreadableError
from dotwise.model import Hint, SectionKind
from dotwise.parsers.json_resume import parse_json_resume


def lines(resume):
    return parse_json_resume(json.dumps(resume).encode()).lines


def test_a_job():
    job = {
        "name": "Tilde Bakery",
        "position": "Baker",
        "location": "Tromsø",
        "startDate": "2014-05",
        "summary": "Night shift.\n- Baked rye",
        "highlights": ["Baked for the whole street."],
    }
    assert [(line.hint, line.text, line.glyph) for line in lines({"work": [job]})] == [
        (Hint.HEADING, "Experience", None),
        (Hint.TITLE, "Baker", None),
        (Hint.ORGANISATION, "Tilde Bakery", None),
        (Hint.LOCATION, "Tromsø", None),
        (Hint.DATES, "2014-05 – present", None),
        (Hint.PROSE, "Night shift.", None),
        (Hint.BULLET, "Baked rye", "•"),
        (Hint.BULLET, "Baked for the whole street.", "•"),
    ]
    assert {line.section_hint for line in lines({"work": [job]})} == {SectionKind.EXPERIENCE}


def test_a_promotion_keeps_both_jobs_apart():
    jobs = [{"name": "Tilde", "position": position} for position in ("Head baker", "Baker")]
    blocks = [line.block for line in lines({"work": jobs}) if line.hint is Hint.TITLE]
    assert len(set(blocks)) == 2


def test_the_person():
    basics = {
        "name": "Ada",
        "label": "Baker",
        "email": "ada@x.example",
        "location": {"city": "Tromsø", "countryCode": "NO"},
    }
    assert [(line.hint, line.text) for line in lines({"basics": basics})] == [
        (Hint.NAME, "Ada"),
        (Hint.HEADLINE, "Baker"),
        (Hint.CONTACT, "ada@x.example"),
        (Hint.CONTACT, "Tromsø, NO"),
    ]


def test_skills_are_single_and_fields_of_no_schema_are_kept():
    found = lines({"skills": [{"name": "Bread", "keywords": ["Rye", "Spelt"]}], "boats": [{"name": "Skerry"}]})
    assert [(line.hint, line.text) for line in found] == [
        (Hint.HEADING, "Skills"),
        (Hint.DETAIL, "Bread"),
        (Hint.SKILL, "Rye"),
        (Hint.SKILL, "Spelt"),
        (Hint.HEADING, "boats"),
        (Hint.DETAIL, "Skerry"),
    ]


@pytest.mark.parametrize(
    "resume", [{"basics": None, "work": "Baker"}, {"work": [None, 3, []], "skills": {"name": "Rye"}}, {}]
)
def test_fields_of_the_wrong_shape_do_no_harm(resume):
    assert all(line.text for line in lines(resume))


def test_a_line_separator_inside_a_text_breaks_nothing():
    resume = {"work": [{"position": "Baker", "highlights": ["Baked rye\u2028for the street"]}]}

    read = parse_json_resume(json.dumps(resume, ensure_ascii=False).encode()).lines

    assert read[-1].text == "Baked rye for the street"


def test_broken_json_says_where():
    with pytest.raises(UnreadableError) as refusal:
        parse_json_resume(b'{"basics": {\n"name": "Ada",,}}')
    assert refusal.value.code == "corrupt"
    assert "near line 2" in refusal.value.message


def test_bottomless_json_is_refused():
    with pytest.raises(UnreadableError):
        parse_json_resume(b'{"work":' + b"[" * 200_000)
