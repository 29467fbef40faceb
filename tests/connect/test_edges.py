from __future__ import annotations

import pytest

from dotwise.connect.edges import claims_nothing, names_a_person, paired, whole_name, whole_words
from dotwise.connect.marking import Marked
from dotwise.language.tagger import Tagger
from dotwise.language.tokens import Parsed


def parsed(text: str, tagger: Tagger) -> Parsed:
    return tagger.read([text])[0]


@pytest.mark.parametrize(
    ("text", "marked", "whole"),
    [
        ("I am a hard working and honest porter.", "hard", "hard working"),
        ("I also do the flowers and other tasks as needed.", "other tasks as", "other tasks"),
        ("Skilled in grafting and pruning of old trees", "grafting and", "grafting"),
        ("Hands-on foreman of a yard", "Hands", "Hands-on"),
        ("Excel | Word", "Excel |", "Excel"),
        ("Friendly and quick at the till", "quick at the till", "quick at the till"),
    ],
)
def test_a_claim_ends_with_a_whole_word(text: str, marked: str, whole: str, tagger: Tagger) -> None:
    start = text.index(marked)
    begin, end = whole_words(parsed(text, tagger), start, start + len(marked))

    assert text[begin:end] == whole


@pytest.mark.parametrize(
    ("text", "hoped", "empty"),
    [
        ("we did not have to close for a single day", False, True),
        ("grow with the organisation", True, True),
        ("I take over boats that nobody wants", False, False),
        ("dry stone walling", True, False),
        ("The number of boats in the harbour has tripled", False, True),
        ("The night crews are not talking to each other any more", False, True),
        ("Every sail is cut for its boat", False, False),
        ("the good of the harbour", True, True),
        ("anybody who will listen", False, True),
        ("not looking just now", False, True),
        ("not afraid of deep water", False, False),
        ("gently", False, True),
    ],
)
def test_what_was_and_what_is_hoped_for_claim_nothing(text: str, hoped: bool, empty: bool, tagger: Tagger) -> None:
    assert claims_nothing(parsed(text, tagger).tokens, hoped=hoped) is empty


@pytest.mark.parametrize(
    "text",
    [
        "Pensions Actuary",
        "Sound engineer",
        "Textile conservator",
        "Midwife",
        "Medical illustrator",
        "Google Cloud engineer",
        "Mine surveyor",
        "Dog Groomer",
        "Sous-chef",
        "Ward co-ordinator",
        "HEAD CHEF",
        "Roofer (retired)",
    ],
)
def test_a_headline_that_names_a_profession(text: str) -> None:
    assert names_a_person(text)


@pytest.mark.parametrize("text", ["Brassica and onion", "Connecting growers", "Spring water", "Contract growing"])
def test_a_headline_that_names_work(text: str) -> None:
    assert not names_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "Docker",
        "Flutter",
        "Blender",
        "Compiler",
        "Spinnaker",
        "Adobe Illustrator",
        "FileMaker",
        "SQL Server",
        "Checklist",
        "Library",
        "Calculator",
        "DevOps",
        "QA",
    ],
)
def test_a_tool_or_a_field_is_no_profession_though_its_name_ends_like_one(text: str) -> None:
    assert not names_a_person(text)


@pytest.mark.parametrize(
    ("text", "marked", "whole"),
    [
        ("Asana, Basecamp, My Choir Desk", "Choir Desk", "My Choir Desk"),
        ("Tally Prime Server", "Tally Prime", "Tally Prime Server"),
        ("Basecamp (basic), Asana", "Basecamp", "Basecamp"),
        ("Experience with Tally Prime in a mill", "Tally Prime", "Tally Prime"),
        ("Hands-on in Spark and Kafka", "Spark", "Spark"),
    ],
)
def test_a_name_in_a_list_is_the_whole_item(text: str, marked: str, whole: str) -> None:
    begin, end = whole_name(text, text.index(marked), text.index(marked) + len(marked))

    assert text[begin:end] == whole


def test_health_and_safety_is_one_claim(tagger: Tagger) -> None:
    text = "Rigging, health and safety and insurance"
    marks = [
        Marked(text.index(word), text.index(word) + len(word), "skill") for word in ("health", "safety", "insurance")
    ]

    assert ["health and safety", "insurance"] == [text[m.start : m.end] for m in paired(parsed(text, tagger), marks)]
