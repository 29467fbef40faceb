from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.connect.claims import ClaimKind, find_claims, is_name
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import DocumentKind, Dot, DotKind
from tests.connect.building import bullet, career, role, sense_of, sentence, skill


def claimed(dot: Dot, tagger: Tagger, embedder: Embedder) -> list[tuple[str, ClaimKind]]:
    read = career(dot, bullet("Swept the yard", "r1"))
    return [(claim.text, claim.kind) for claim in find_claims(read, sense_of(read, tagger, embedder))]


def test_a_list_of_skills_is_taken_apart(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(skill("Excel, welding of pipes, Navision and Kotlin"), tagger, embedder)

    assert [text for text, _ in found] == ["Excel", "welding of pipes", "Navision", "Kotlin"]
    assert [kind for _, kind in found] == [ClaimKind.TOOL, ClaimKind.SKILL, ClaimKind.TOOL, ClaimKind.TOOL]


def test_the_label_of_a_list_is_no_claim(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(skill("Drawing: AutoCAD, Revit (beginner)"), tagger, embedder)

    assert [text for text, _ in found] == ["AutoCAD", "Revit"]


def test_qualities_of_a_summary_are_found_where_they_stand(tagger: Tagger, embedder: Embedder) -> None:
    dot = sentence("A patient and resourceful clerk with excellent attention to detail.")
    read = career(dot, bullet("Swept the yard", "r1"))
    found = find_claims(read, sense_of(read, tagger, embedder))

    assert [claim.text for claim in found] == ["patient", "resourceful", "excellent attention to detail"]
    assert all(dot.text[claim.start : claim.end] == claim.text for claim in found)
    assert {claim.kind for claim in found} == {ClaimKind.TRAIT}


def test_tools_are_introduced_by_a_word(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(sentence("Clerk proficient in Word, SAP and Access."), tagger, embedder)

    assert [text for text, _ in found] == ["Word", "SAP", "Access"]


def test_a_habit_is_a_promise(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(sentence("I take over ledgers that nobody could close."), tagger, embedder)

    assert found == [("I take over ledgers that nobody could close", ClaimKind.PROMISE)]


@pytest.mark.parametrize(
    "text",
    [
        "I am rung when a licence hangs by a thread.",
        "I take over herds that are losing money and hand them back sound.",
        "Never late, and no load ever lost.",
    ],
)
def test_what_somebody_always_does_is_a_promise(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert {kind for _, kind in claimed(sentence(text), tagger, embedder)} == {ClaimKind.PROMISE}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Able to shoe a horse that kicks.", ["shoe a horse that kicks"]),
        ("Hands-on in Spark and Kafka; good exposure to Airflow.", ["Spark", "Kafka", "Airflow"]),
        (
            "Adept at e-discovery, drafting pleadings and trial preparation.",
            ["e-discovery", "drafting pleadings", "trial preparation"],
        ),
        ("Not afraid of a difficult conversation.", ["Not afraid of a difficult conversation"]),
    ],
)
def test_what_leads_in_is_no_part_of_a_claim(text: str, said: list[str], tagger: Tagger, embedder: Embedder) -> None:
    assert [found for found, _ in claimed(sentence(text), tagger, embedder)] == said


def test_what_everybody_does_after_who_is_no_promise(tagger: Tagger, embedder: Embedder) -> None:
    assert claimed(sentence("A clerk who has a small office."), tagger, embedder) == []


def test_a_work_with_capitals_is_a_skill_and_no_tool() -> None:
    assert not is_name("Propagation")
    assert is_name("Phorest")


@pytest.mark.parametrize(
    "text",
    [
        "Registered nurse with eleven years in two hospitals.",
        "I am looking for a patient employer.",
        "My duties include patient transport and filing.",
    ],
)
def test_certificates_aims_and_duties_claim_nothing(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert claimed(sentence(text), tagger, embedder) == []


def test_the_patients_who_are_cared_for_are_no_quality(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(sentence("Adaptable nurse, known for excellent patient care."), tagger, embedder)

    assert not any(text.endswith("patient") for text, _ in found)


def test_a_bullet_of_a_role_claims_nothing(tagger: Tagger, embedder: Embedder) -> None:
    assert claimed(bullet("Reliable and punctual", "r1"), tagger, embedder) == []


def test_names_are_told_from_works() -> None:
    assert is_name("PowerShell")
    assert is_name("Office 365")
    assert is_name("Excel")
    assert not is_name("Stock taking")
    assert not is_name("Welding")


def test_years_of_work_are_no_claim_and_the_quality_beside_them_is_one(tagger: Tagger, embedder: Embedder) -> None:
    text = "Hard-working clerk with eight years of experience in freight and excellent attention to detail."
    found = claimed(sentence(text), tagger, embedder)

    assert [text for text, _ in found] == ["Hard-working", "excellent attention to detail"]


def test_a_praised_quality_is_a_claim_of_its_own(tagger: Tagger, embedder: Embedder) -> None:
    found = claimed(sentence("Experienced in stock control and strong communication skills."), tagger, embedder)

    assert [text for text, _ in found] == ["stock control", "strong communication skills"]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time and consideration.",
        "To obtain a full-time post with benefits.",
        "I believe in God and have three children, and I was made redundant in May.",
        "Cut the waiting time from nine weeks to two.",
    ],
)
def test_courtesies_wishes_private_life_and_deeds_claim_nothing(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert claimed(sentence(text), tagger, embedder) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Wouwen teaches fourth-grade music at the harbour school in Leith.",
        "She works with fishermen who lower home-made lamps from their boats.",
        "I handle cash, open accounts and help members with online banking.",
        "The harbour has used her tide table since 2016, and two ports have copied it.",
    ],
)
def test_a_bio_that_tells_where_and_what_promises_nothing(text: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(sentence(text), kind=DocumentKind.BIO, held=False)

    assert [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))] == []


def test_what_somebody_would_like_to_do_is_no_promise(tagger: Tagger, embedder: Embedder) -> None:
    text = "She would like to build a choir where people say that nobody sings."
    read = career(sentence(text), kind=DocumentKind.BIO, held=False)

    assert find_claims(read, sense_of(read, tagger, embedder)) == ()


def test_a_bio_promises_by_what_the_person_does_for_which_case(tagger: Tagger, embedder: Embedder) -> None:
    read = career(sentence("Ilse Wouwen takes over farms that nobody wants."), kind=DocumentKind.BIO, held=False)

    (claim,) = find_claims(read, sense_of(read, tagger, embedder))
    assert claim.text.endswith("takes over farms that nobody wants")


def test_the_line_of_the_name_and_the_title_of_a_post_claim_nothing(tagger: Tagger, embedder: Embedder) -> None:
    name = replace(skill("Ada Moss, RN, BSN"), kind=DotKind.HEADLINE)
    title = replace(skill("Clerk | Excel"), kind=DotKind.HEADLINE)
    read = career(name, title, bullet("Swept the yard", "r1"))

    assert [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))] == ["Excel"]


def test_a_place_of_the_person_or_of_a_post_claims_nothing(tagger: Tagger, embedder: Embedder) -> None:
    post = replace(role("r1", "Clerk", "Quay Depot", "2001", "2005"), location="Wick, Caithness")
    read = career(skill("Wick, Excel"), bullet("Swept the yard", "r1"), roles=(post,))

    assert [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))] == ["Excel"]


def test_a_summary_without_a_heading_claims_too(tagger: Tagger, embedder: Embedder) -> None:
    opening = replace(sentence("I am hard working, reliable and punctual."), section=None)
    read = career(opening, bullet("Swept the yard", "r1"))

    found = [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))]
    assert found == ["hard working", "reliable", "punctual"]


def test_a_headline_claims_its_tools_and_not_the_profession(tagger: Tagger, embedder: Embedder) -> None:
    headline = replace(sentence("Python developer | Docker | Flutter | Blender"), kind=DotKind.HEADLINE)

    assert [text for text, _ in claimed(headline, tagger, embedder)] == ["Docker", "Flutter", "Blender"]


@pytest.mark.parametrize(
    "text",
    ["Rigger, born 1981, resident in Turku, Finland", "Chilean, single, 41 years old", "OKAFOR-LIND, ADA RUTH (MRS.)"],
)
def test_what_stands_in_a_passport_is_no_claim(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert claimed(sentence(text), tagger, embedder) == []


def test_the_beginning_of_a_title_and_the_post_that_is_hoped_for_are_no_claim(
    tagger: Tagger, embedder: Embedder
) -> None:
    post = role("r1", "Docker & Python Trainer", "Quay Depot", "2001", "present")
    headline = replace(sentence("Docker & Python Trainer | Flutter | Blender"), kind=DotKind.HEADLINE)
    read = career(headline, sentence("My aim is to become a harbour master."), bullet("Swept", "r1"), roles=(post,))

    found = [claim.text for claim in find_claims(read, sense_of(read, tagger, embedder))]
    assert "Blender" in found
    assert not {"Docker", "harbour master", "a harbour master"} & set(found)
