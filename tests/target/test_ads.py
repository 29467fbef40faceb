from __future__ import annotations

import json

import pytest

from dotwise.errors import ConfigurationError
from dotwise.target import read_ad

POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Ferry Steward",
    "hiringOrganization": {"@type": "Organization", "name": "North Sound Lines"},
    "description": "<p>Two crossings a day.</p><p>What we ask</p><ul><li>Speaks Gaelic</li></ul>",
    "qualifications": "Safety certificate STCW",
}


def test_a_text_bears_title_house_and_requirements() -> None:
    ad = read_ad("Ferry Steward\nNorth Sound Lines\n\nWhat we ask\n- Speaks Gaelic\n- Sleeps well at sea\n")

    assert (ad.title, ad.organisation) == ("Ferry Steward", "North Sound Lines")
    assert [requirement.text for requirement in ad.requirements] == ["Speaks Gaelic", "Sleeps well at sea"]


def test_a_page_with_a_job_posting() -> None:
    page = f'<html><head><script type="application/ld+json">{json.dumps(POSTING)}</script></head><body>x</body></html>'
    ad = read_ad(page)

    assert (ad.title, ad.organisation) == ("Ferry Steward", "North Sound Lines")
    assert [requirement.text for requirement in ad.requirements] == ["Safety certificate STCW", "Speaks Gaelic"]


def test_a_page_without_data_is_read_as_its_text() -> None:
    page = """<html><body><h1>Ferry Steward</h1><script>var x = "no";</script>
    <h2>You bring</h2><ul><li><p>Gaelic</p></li><li>A calm voice</li></ul></body></html>"""
    ad = read_ad(page)

    assert ad.title == "Ferry Steward"
    assert [requirement.text for requirement in ad.requirements] == ["Gaelic", "A calm voice"]
    assert "var x" not in ad.text


def test_a_json_resume_job() -> None:
    job = {
        "title": "Ferry Steward",
        "company": "North Sound Lines",
        "description": "Two crossings a day.",
        "qualifications": ["Speaks Gaelic"],
        "skills": [{"name": "Languages", "keywords": ["Gaelic", "Norse"]}],
    }
    ad = read_ad(json.dumps(job))

    assert ad.organisation == "North Sound Lines"
    assert [requirement.text for requirement in ad.requirements] == ["Speaks Gaelic", "Languages", "Gaelic", "Norse"]


@pytest.mark.parametrize("document", ["", "   \n", "<html><body></body></html>", "{}"])
def test_an_empty_ad_says_what_to_do(document: str) -> None:
    with pytest.raises(ConfigurationError, match="Save the ad as text"):
        read_ad(document)


def test_headings_inside_a_field_are_no_requirements_and_part_must_from_nice() -> None:
    ad = read_ad(json.dumps({"title": "Baker", "qualifications": "You will need:\n- Rye\nDesirable:\n- A van licence"}))

    assert [(one.text, one.necessity) for one in ad.requirements] == [("Rye", "must"), ("A van licence", "nice")]
