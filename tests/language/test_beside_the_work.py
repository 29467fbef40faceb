from __future__ import annotations

import pytest

from dotwise.language.asides import is_aside


@pytest.mark.parametrize(
    "text",
    [
        "In his spare time he keeps bees and loses at chess.",
        "Away from work she rows, and she is the cox of a crew that has not won since 2011.",
        "My husband is a postman and we have two children at school.",
        "She lives in Oban with her husband and a parrot.",
        "I can start after six weeks notice.",
        "I would be glad to come and meet you on any day but Friday.",
        "Mr Ferris, our foreman, would be happy to talk to you about me.",
        "Here is my piece for the programme, sorry it is late.",
        "Notice period: three months",
        "I am on one month's notice.",
        "PSIRA registered, sober habits and available immediately.",
        "I look forward to hearing from you.",
        "Out of hours she rows.",
        "He is father of two daughters.",
        "Thank you for your attention.",
        "Next availability: from May",
        "My English is not perfect but I follow a course.",
        "My daughters are both at school.",
        "Please complete every section. Tick the box if it does not apply.",
    ],
)
def test_time_off_arrangements_and_words_of_a_form_stand_beside_the_work(text: str) -> None:
    assert is_aside(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cut the notice that tenants get from nine letters to one",
        "Looked after four families through the flood and found each of them a flat",
        "My wife and I ran the ferry for nine years; it never missed a tide.",
        "Filled in the crossing's log every hour and found why the barrier stuck",
        "Started the night bus. Thank you letters came from both hospitals.",
        "Moved 300 staff to the new site at three weeks' notice without losing a day",
        "Cut the notice period for tenants from nine weeks to two",
        "Started a Friday quiz that residents look forward to all week; attendance doubled",
        "Made stock figures available immediately to 14 branches, and returns fell",
        "Out of hours on-call for 3 hospitals: cut call-outs by 40%",
        "I have 28 children in my class and every one of them reads",
        "It took fourteen visits before the mother opened the door, and her son is at school today",
        "Ran evening classes so that parents know what their children are taught",
        "Traced the fault which I saw on the third day to a worn seal",
        "I would be happy to talk about it. In 2021 I rebuilt the weir.",
        "Thanked 300 donors by hand within two days",
    ],
)
def test_work_is_no_aside(text: str) -> None:
    assert not is_aside(text)
