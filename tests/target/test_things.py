"""Things to have, among lines that are printed and not judged."""

from __future__ import annotations

import pytest

from dotwise.target.requirements import Necessity, requirement
from dotwise.target.things import Had, had, things_of

BESIDE = (
    "full clean driving licence, own van",
    "NMC PIN 15I2345E",
    "Tickets: ECS gold card, 2391-52, IPAF 3a/3b",
    "BSc (Hons) Adult Nursing, Leeds Beckett 2015, 2:1",
    "Dutch, Turkish, English",
    "Spanish (fluent)",
    "Provisional HGV licence",
    "Eligible to work in the UK",
    "Welsh (native)",
    "CISRS, 2019",
)


def held(asked: str, *lines: str) -> Had | None:
    return had(things_of(requirement(asked, Necessity.MUST)), lines or BESIDE)


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("Full driving licence", BESIDE[0]),
        ("A clean driver's license is essential", BESIDE[0]),
        ("Own van", BESIDE[0]),
        ("Own transport", BESIDE[0]),
        ("Driving licence and own van", BESIDE[0]),
        ("NMC PIN", BESIDE[1]),
        ("IPAF", BESIDE[2]),
        ("IPAF or PASMA", BESIDE[2]),
        ("ECS gold card", BESIDE[2]),
        ("Degree in nursing", BESIDE[3]),
        ("Bachelor's degree", BESIDE[3]),
        ("Dutch", BESIDE[4]),
        ("Fluent Spanish", BESIDE[5]),
        ("Fluency in Welsh", BESIDE[8]),
        ("Scaffolding Record Scheme (CISRS)", BESIDE[9]),
        ("Right to work in the UK", BESIDE[7]),
    ],
)
def test_a_thing_that_is_printed_is_had_and_its_line_is_quoted(asked: str, line: str):
    found = held(asked)

    assert found is not None
    assert found.whole
    assert (line,) == found.lines


@pytest.mark.parametrize(
    "asked", ["HGV licence", "Forklift licence", "PASMA", "Master's degree", "Degree in Chemistry", "Fluent German", "French", "Own tools"]
)  # fmt: skip
def test_a_thing_that_is_not_printed_is_not_had(asked: str):
    assert held(asked) is None


def test_a_level_that_is_not_printed_is_told():
    found = held("Fluent Dutch")

    assert found is not None
    assert not found.whole
    assert "“Dutch, Turkish, English” is printed, without “Fluent”" == found.told()


def test_of_two_things_the_missing_one_is_told():
    found = held("Driving licence and forklift licence")

    assert found is not None
    assert "“full clean driving licence, own van” is printed, without “forklift licence”" == found.told()


@pytest.mark.parametrize(
    "line", ["No driving licence", "driving licence: expected 2026", "Driving licence, expired", "learning Dutch"]
)
def test_what_is_not_had_yet_is_not_had(line: str):
    assert held("Driving licence", line) is None
    assert held("Dutch", line) is None


def test_a_deed_is_no_thing_to_have():
    assert () == things_of(requirement("Has led a team of nurses through an inspection", Necessity.MUST))
    assert () == things_of(requirement("Patient and calm", Necessity.MUST))


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("CIMA qualified", "CIMA, qualified 2018"),
        ("ACCA/CIMA qualified", "CIMA, qualified 2018"),
        ("BSc/MSc in Computer Science or equivalent experience", "MSc in Computer Science, York 2012"),
        ("NVQ Level 2", "NVQ Level 3 Joinery"),
        ("Level 3 Award in Food Safety", "Level 3 Food Safety in Catering"),
        ("First aider", "First aid at work, 2022"),
        ("Counterbalance licence", "RTITB counterbalance and reach licence"),
        ("Fluent English", "English (C1)"),
        ("Fluent Polish", "Polish - mother tongue"),
        ("German (B2 or higher)", "German (B2)"),
        ("German (B2 or higher)", "German - C1"),
        ("Speak a community language such as Somali, Arabic or Polish", "conversational Somali"),
        ("Post-registration qualification in critical care", "PGCert in Critical Care, 2014"),
        ("Disclosure and Barring Service check is required", "Enhanced DBS check, 2023"),
    ],
)
def test_the_same_or_more_than_what_is_asked_is_had(asked: str, line: str):
    found = held(asked, line)

    assert found is not None
    assert found.whole


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("PhD in Physics or equivalent experience", "Experience"),
        ("Skills", "Skills"),
        ("BSc or MSc in Physics", "BSc in History"),
        ("NVQ Level 4", "NVQ Level 3 Joinery"),
        ("HACCP Level 3/4", "HACCP Level 2"),
        ("CIMA qualified", "CIMA, part-qualified"),
    ],
)
def test_a_lower_level_another_field_and_bare_experience_are_nothing_to_have(asked: str, line: str):
    assert held(asked, line) is None


@pytest.mark.parametrize("line", ["English (B1)", "English - B2"])
def test_a_level_below_fluent_is_told(line: str):
    found = held("Fluent English", line)

    assert found is not None
    assert ("Fluent",) == found.without


def test_what_may_be_had_without_its_paper_is_had_by_its_bare_name() -> None:
    assert held("Forklift licence or experience", "Forklift") is not None
    assert held("Forklift licence", "Forklift") is None
