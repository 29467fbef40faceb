from __future__ import annotations

import pytest

from dotwise.assess.questions import (
    challenge_questions,
    clarity_question,
    focus_question,
    purpose_question,
    strategy_question,
)
from dotwise.assess.quotes import quoted
from dotwise.model import Career, Claim, State, Ties, TitleView, Transition
from tests.connect.building import asset, bullet, career, mixed, role, skill

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


def test_a_quality_among_the_skills_is_not_asked_when_it_was_last_needed() -> None:
    read = career(*READ.dots, skill("Hardworking"))

    assert about(read, Ties(claims=(Claim("d3", 0, 11, "Hardworking"),)))["finding", "proof"].startswith("You claim")
    assert about(read, Ties(claims=(Claim("d3", 0, 11, "Docker"),)))["finding", "proof"].startswith("You list")


def test_the_deed_behind_a_duty_is_quoted() -> None:
    line = mixed(
        "Responsible for the boat diary. I read three years of it and moved the Sunday sailing, and it fills now"
    )

    assert quoted(line) == "I read three years of it and moved the Sunday sailing …"


def test_a_certificate_that_employers_look_for_is_not_asked_for_its_day() -> None:
    asked = about(READ, Ties(claims=(Claim("d2", 0, 4, "CSCS"), Claim("d2", 0, 3, "SVQ"))))

    assert ("finding", "proof") not in asked


def test_a_change_of_field_and_a_title_that_is_too_small() -> None:
    view = TitleView("r1", ("d1",), "ran the depot in May", "?")
    read = career(*READ.dots, roles=(role("r0", "Baker", "Marlow Bread", "2001", "2005"), *READ.roles))
    asked = about(read, Ties(transitions=(Transition("new field", "r0", "r1", (), ""),), titles=(view,)))

    assert asked["finding", "change"].startswith("As Clerk you took up another kind of work.")
    assert "“ran the depot in May”" in asked["performing", "next scope"]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("Structural engineer", "Associate, Historic Structures", "Kept the tower of St Jude standing"),
        ("HR Business Partner", "Interim HR Manager", "Ended the double payments"),
        ("Stable hand", "Yard Manager", "Cut the feed bill of the stable by a third"),
    ],
)
def test_posts_of_one_trade_or_matter_are_no_other_kind_of_work(before: str, after: str, line: str) -> None:
    posts = (role("r0", before, "Marlow", "2001", "2005"), role("r1", after, "Quay Depot", "2005", "2010"))
    asked = about(career(asset(line), roles=posts), Ties(transitions=(Transition("new field", "r0", "r1", (), ""),)))

    assert ("finding", "change") not in asked


def test_a_document_without_assets_still_gets_questions() -> None:
    asked = about(career(bullet("Filed", "r1")), Ties())

    assert asked["performing", "contribution"].startswith("What does Quay Depot have to get right this year")


@pytest.mark.parametrize("house", ["self employed (mostly for Quay Builders)", "Freelance", "Various clients"])
def test_an_employer_that_is_none_is_not_named(house: str) -> None:
    read = career(asset("Ended the double payments"), roles=(role("r1", "Mason", house, "2019-01", "present"),))

    assert not any(house in text for text in about(read, Ties()).values())
    assert "you have worked with or for" in about(read, Ties())["leaving", "relationships"]


def test_private_life_is_neither_quoted_nor_asked_about() -> None:
    fired = asset("Was fired after I reported the spoiled fish; the store was closed for a week")
    home, sold = role("r1", "Stay-at-home mother", "", "2015", "2019"), role("r2", "Clerk", "Mill", "2019", "present")
    moved = Ties(transitions=(Transition("new field", "r1", "r2", (), ""),))
    asked = about(career(fired, roles=(home, sold)), moved)

    assert ("finding", "change") not in asked
    assert not any("fired" in text for text in asked.values())


def test_a_line_that_hangs_on_another_is_not_the_one_quoted() -> None:
    read = career(asset("Both clerks stayed."), mixed("Found nine containers that had been paid for twice"))

    assert "“Found nine containers" in about(read, Ties())["finding", "difference"]


@pytest.mark.parametrize("state", list(State))
def test_no_question_of_the_four_elements_sounds_like_doubt(state: State) -> None:
    asked = [
        ask(READ, Ties(), state) for ask in (purpose_question, clarity_question, focus_question, strategy_question)
    ]

    assert all(asked)
    assert not any(doubt in text.lower() for text in asked for doubt in ("why ", "somebody else", "went wrong before"))


def test_the_clause_of_the_person_is_quoted_and_not_the_scene() -> None:
    read = career(asset("On the chapel roof the surveyor wanted every slate off. I showed that one gutter leaked."))

    assert "“I showed that one gutter leaked”" in about(read, Ties())["finding", "difference"]


@pytest.mark.parametrize(
    "text",
    ["Cellar clerk since 2012", "Member of the flood committee", "On nights we had many leaks by the lower lock"],
)
def test_a_topic_is_not_asked_about_as_a_deed(text: str) -> None:
    read = career(mixed(text))

    assert text not in purpose_question(read, Ties(), State.ABSENT)


def test_the_deed_behind_a_topic_is_quoted() -> None:
    read = career(asset("Link clerk for the ferries; drew a tide card that both crews asked for"))

    assert "drew a tide card" in purpose_question(read, Ties(), State.ABSENT)


def test_no_language_is_asked_for_its_deed() -> None:
    asked = about(READ, Ties(claims=(Claim("d2", 0, 5, "Welsh"),)))

    assert ("finding", "proof") not in asked


def test_a_break_that_the_document_explains_as_private_is_not_asked_about() -> None:
    posts = (
        role("r0", "Clerk", "Mill Store", "2010-01", "2015-01"),
        role("r1", "Clerk", "Quay Depot", "2019-01", "present"),
    )
    ties = Ties(transitions=(Transition("gap", "r0", "r1", (), ""),))
    told = bullet("I was away from paid work for four years caring for my mother.", "r1")

    assert ("finding", "change") in about(career(bullet("Filed", "r1"), roles=posts), ties)
    assert ("finding", "change") not in about(career(bullet("Filed", "r1"), told, roles=posts), ties)


def test_a_question_quotes_the_whole_name() -> None:
    told = asset("Rescued the sepsis trial with Prof. Adeyemi")

    assert "Rescued the sepsis trial with Prof. Adeyemi" == quoted(told)


def test_a_trouble_is_quoted_with_the_deed_that_ended_it() -> None:
    read = career(asset("Potassium results were coming high from one ward only; found the tubes lay on ice"))

    assert "“found the tubes lay on ice”" in clarity_question(read, Ties(), State.ABSENT)


@pytest.mark.parametrize(
    "line", ["Was promoted after 8 months to head of the bakery", "She failed the slope two times"]
)
def test_nobody_is_asked_who_would_be_glad_of_a_promotion_or_a_failure(line: str) -> None:
    read = career(asset("Ended the double payments; they have not come back since"), asset(line))

    assert "“Ended the double payments”" in clarity_question(read, Ties(), State.ABSENT)
    assert "who else would be glad" not in clarity_question(career(asset(line)), Ties(), State.ABSENT)


def test_a_title_that_only_says_how_high_is_no_other_kind_of_work() -> None:
    posts = (
        role("r1", "Loom Fitter", "Weir Mill", "2011", "2014"),
        role("r2", "Team Leader", "Hoy Bakery", "2014", "2018"),
    )
    read = career(bullet("Set the shuttles", "r1"), bullet("Rota of nine", "r2"), roles=posts)
    asked = about(read, Ties(transitions=(Transition("new field", "r1", "r2", (), ""),)))

    assert ("finding", "change") not in asked


def test_nobody_is_asked_whom_it_helped_that_they_are_a_roofer() -> None:
    who = mixed("I am a roofer with eleven years on slate, and now I am coming back to it.")
    asked = about(career(who, asset("Ended the double payments")), Ties())

    assert "roofer" not in asked["performing", "contribution"]
