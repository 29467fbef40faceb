from __future__ import annotations

from dotwise.assess.questions import challenge_questions
from dotwise.model import Career, Claim, Ties, TitleView, Transition
from tests.connect.building import asset, bullet, career

READ = career(asset("Ended the double payments; they have not come back since"), bullet("Filed", "r1"))


def about(read: Career, ties: Ties) -> dict[tuple[str, str], str]:
    return {(question.challenge, question.about): question.text for question in challenge_questions(read, ties)}


def test_every_challenge_asks_its_own_questions() -> None:
    asked = about(READ, Ties())

    assert [challenge for challenge, _ in asked] == sorted(
        (c for c, _ in asked), key=["finding", "leaving", "performing"].index
    )
    assert {"target", "difference"} <= {topic for challenge, topic in asked if challenge == "finding"}
    assert {"take along", "relationships", "hand over"} == {t for c, t in asked if c == "leaving"}
    assert {"contribution", "next scope"} == {t for c, t in asked if c == "performing"}


def test_questions_take_up_the_persons_words() -> None:
    asked = about(READ, Ties())

    assert "“Ended the double payments”" in asked["finding", "difference"]
    assert "Quay Depot" in asked["leaving", "relationships"]


def test_a_claim_that_nothing_shows_is_asked_about() -> None:
    asked = about(READ, Ties(claims=(Claim("d2", 0, 5, "persuasive"),)))

    assert asked["finding", "proof"].startswith("You claim “persuasive”.")


def test_a_change_of_field_and_a_title_that_is_too_small() -> None:
    view = TitleView("r1", ("d1",), "ran the depot in May", "?")
    asked = about(READ, Ties(transitions=(Transition("new field", "r0", "r1", (), ""),), titles=(view,)))

    assert asked["finding", "change"].startswith("With Clerk you changed the kind of work.")
    assert "“ran the depot in May”" in asked["performing", "next scope"]


def test_a_document_without_assets_still_gets_questions() -> None:
    asked = about(career(bullet("Filed", "r1")), Ties())

    assert asked["performing", "contribution"].startswith("What does Quay Depot have to get right this year")
