"""Ads in every form that people save them in."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from dotwise.adverts import read_ad
from dotwise.errors import ConfigurationError
from dotwise.language.embedder import Embedder
from dotwise.model import JobAd

Read = Callable[[str], JobAd]


@pytest.fixture(scope="session")
def read(embedder: Embedder) -> Read:
    return lambda text: read_ad(text, embedder)


POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Ferry Steward",
    "hiringOrganization": {"@type": "Organization", "name": "North Sound Lines"},
    "description": "<p>Two crossings a day.</p><p>What we ask</p><ul><li>Speaks Gaelic</li></ul>",
    "qualifications": "Safety certificate STCW",
}


def test_a_text_bears_title_house_and_requirements(read: Read) -> None:
    ad = read("Ferry Steward\nNorth Sound Lines\n\nWhat we ask\n- Speaks Gaelic\n- Sleeps well at sea\n")

    assert (ad.title, ad.organisation) == ("Ferry Steward", "North Sound Lines")
    assert [requirement.text for requirement in ad.requirements] == ["Speaks Gaelic", "Sleeps well at sea"]


def test_a_page_with_a_job_posting(read: Read) -> None:
    page = f'<html><head><script type="application/ld+json">{json.dumps(POSTING)}</script></head><body>x</body></html>'
    ad = read(page)

    assert (ad.title, ad.organisation) == ("Ferry Steward", "North Sound Lines")
    assert [requirement.text for requirement in ad.requirements] == ["Safety certificate STCW", "Speaks Gaelic"]


def test_line_ends_inside_a_text_hide_no_posting(read: Read) -> None:
    posting = json.dumps(POSTING).replace("crossings a day", "crossings\na day")

    assert "Ferry Steward" == read(posting).title
    assert "Ferry Steward" == read(f'<script type="application/ld+json">{posting}</script>').title


def test_bottomless_data_is_read_as_text(read: Read) -> None:
    bottomless = '{"title":' + "[" * 50_000

    assert bottomless[:9] == read(bottomless).text[:9]
    assert "Gaelic" in read(f'<script type="application/ld+json">{bottomless}</script><p>Gaelic').text


def test_a_page_without_data_is_read_as_its_text(read: Read) -> None:
    page = """<html><body><h1>Ferry Steward</h1><script>var x = "no";</script>
    <h2>You bring</h2><ul><li><p>Gaelic</p></li><li>A calm voice</li></ul></body></html>"""
    ad = read(page)

    assert ad.title == "Ferry Steward"
    assert [requirement.text for requirement in ad.requirements] == ["Gaelic", "A calm voice"]
    assert "var x" not in ad.text


def test_a_json_resume_job(read: Read) -> None:
    job = {
        "title": "Ferry Steward",
        "company": "North Sound Lines",
        "description": "Two crossings a day.",
        "qualifications": ["Speaks Gaelic"],
        "skills": [{"name": "Languages", "keywords": ["Gaelic", "Norse"]}],
    }
    ad = read(json.dumps(job))

    assert ad.organisation == "North Sound Lines"
    assert [requirement.text for requirement in ad.requirements] == ["Speaks Gaelic", "Languages", "Gaelic", "Norse"]


@pytest.mark.parametrize("document", ["", "   \n", "<html><body></body></html>", "{}"])
def test_an_empty_ad_says_what_to_do(read: Read, document: str) -> None:
    with pytest.raises(ConfigurationError, match="Save the ad as text"):
        read(document)


def test_a_page_without_the_end_of_its_head_is_read(read: Read) -> None:
    ad = read("<html><head><title>Jobs | North Sound</title><body><h1>Chemist</h1><p>You bring experience in R&D")

    assert ad.text == "Chemist\nYou bring experience in R&D"


@pytest.mark.parametrize("kind", ["JobPosting", ["JobPosting", "Thing"]])
def test_a_posting_may_bear_several_types_and_stand_in_a_graph(read: Read, kind: object) -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {**POSTING, "@type": kind}]}
    ad = read(f'<html><script type="application/ld+json">{json.dumps(graph)}</script></html>')

    assert ad.title == "Ferry Steward"


@pytest.mark.parametrize("graph", [True, 5, "x", None])
def test_loose_data_is_no_obstacle(read: Read, graph: object) -> None:
    page = f'<html><script type="application/ld+json">{json.dumps({"@graph": graph})}</script><h1>Chemist</h1></html>'

    assert read(page).title == "Chemist"


def test_a_keyword_is_a_word_and_not_its_letters(read: Read) -> None:
    ad = read(json.dumps({"title": "Analyst", "skills": [{"name": "Analysis", "keywords": "Python"}]}))

    assert [requirement.text for requirement in ad.requirements] == ["Analysis", "Python"]


@pytest.mark.parametrize("keywords", [5, True, {"a": 1}])
def test_keywords_that_are_none_are_passed_over(read: Read, keywords: object) -> None:
    ad = read(json.dumps({"title": "Analyst", "skills": [{"name": "Analysis", "keywords": keywords}]}))

    assert [requirement.text for requirement in ad.requirements] == ["Analysis"]


@pytest.mark.parametrize("depth", [300, 900, 100_000])
def test_nesting_without_end_is_no_obstacle(read: Read, depth: int) -> None:
    nested = f'{{"title": "Analyst", "skills": {"[" * depth}"Analysis"{"]" * depth}}}'

    assert "Analyst" in read(nested).text


def test_far_too_many_lines_are_no_ad(read: Read) -> None:
    with pytest.raises(ConfigurationError, match="8002 lines, too many for a job ad"):
        read("Chemist\n\nYou bring\n" + "".join(f"- Method number {n}\n" for n in range(8_000)))


def test_headings_inside_a_field_are_no_requirements_and_part_must_from_nice(read: Read) -> None:
    ad = read(json.dumps({"title": "Baker", "qualifications": "You will need:\n- Rye\nDesirable:\n- A van licence"}))

    assert [(one.text, one.necessity) for one in ad.requirements] == [("Rye", "must"), ("A van licence", "nice")]
