"""Tasks as people list them: what a word in -ing belongs to, and what a repeated preposition hangs on."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite.moves.credit_actor import own_part
from dotwise.rewrite.moves.drop_duty_opener import drop_duty_opener
from dotwise.rewrite.moves.hidden_actor import credit_nobody


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ordering cleaning supplies and looking after the van", "Order cleaning supplies and look after the van"),
        ("Booking meeting rooms", "Book meeting rooms"),
        ("Issuing parking permits", "Issue parking permits"),
        ("Buying building materials", "Buy building materials"),
        ("Responsible for welding supplies and hand tools", "Look after welding supplies and hand tools"),
        ("Picking and packing orders", "Pick and pack orders"),  # both deeds are done to the orders
        ("Responsible for cleaning rooms", "Clean rooms"),
    ],
)
def test_a_word_that_says_what_a_thing_is_for_is_no_deed(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY, current=True))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "Training officer and fire warden",
        "Cleaning supervisor at night",
        "Selling fishing tackle and riding boots",
        "Checking of passports, use of the scanner",
        "Feeding of calves, mending of fences and wood cutting",
        "Monitoring room temperatures, wound dressings, catheters",
    ],
)
def test_a_post_and_a_list_that_its_verb_does_not_govern_stay_as_they_are(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


def test_every_deed_of_a_list_takes_the_same_form_also_one_without_an_object(material):
    line = "My duties include greeting visitors, sorting the post, filing and ordering stationery"
    draft = drop_duty_opener(material(line, label=Label.COMMODITY, current=True))
    assert draft is not None
    assert draft.words == "Greet visitors, sort the post, file and order stationery"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Responsible for the tool store and for the keys", "Looked after the tool store and the keys"),
        ("Responsible for the bar and for the cellar", "Looked after the bar and the cellar"),
        ("Supervision of porters and of one clerk", "Supervised porters and one clerk"),
        ("Responsible for the maintenance of pumps and of valves", "Maintained pumps and valves"),
    ],
)
def test_a_repeated_preposition_goes_with_its_opener(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line", ["Responsible for cleaning the boilers and for the keys", "Responsible for the rota and for ordering feed"]
)
def test_a_second_task_is_not_done_with_the_verb_of_the_first(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


def test_being_asked_stays_told_beside_the_deed(material):
    draft = drop_duty_opener(material("Was asked to train the night porters, they all stayed"))
    assert draft is not None
    assert draft.words.startswith("Trained the night porters (was asked to)")


@pytest.mark.parametrize("line", ["Preceptor to student midwives", "A rinsing rack that I drew is still in use"])
def test_nobody_is_asked_who_brought_about_a_role_or_a_thing_that_lasts(material, line):
    assert credit_nobody(material(line)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Mr Adeyemi our bursar would be glad to speak for me.",
        "The oldest lathe that we have still runs because I learned to scrape its ways.",
        "She began a reading hour and most of the slow readers moved up a group.",
    ],
)
def test_a_sentence_that_shares_no_deed_is_not_asked_for_a_part(material, line):
    assert own_part(material(line, kind=DotKind.SENTENCE, sentences_apart=True)) is None


def test_a_thing_in_use_is_asked_who_uses_it(advise):
    (made,) = advise(
        ("I wrote the book of exercises which is still in use.", Label.MIXED, DotKind.SENTENCE), sentences_apart=True
    )
    assert "who uses it" in made.rewrites[0].text


def test_no_difference_is_asked_about_where_none_is_told(advise):
    (made,) = advise(("did the boiler readings in the book", Label.MIXED), title="Caretaker")
    assert all("made the difference" not in one.text for one in made.rewrites)


def test_a_tool_is_not_asked_for_the_hardest_of_its_kind(advise):
    (made,) = advise(("Ironing and night charts", Label.COMMODITY), title="Care assistant")
    assert all("which of the charts" not in one.text for one in made.rewrites)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Was asked to cover the late shift when a colleague left, and reduced overtime by 20%",
            "Covered the late shift when a colleague left (was asked to), and reduced overtime by 20%",
        ),
        ("Was asked to lead the audit and found 12 gaps", "Led the audit (was asked to) and found 12 gaps"),
        ("Was asked to train new staff and to keep the rota", "Trained new staff and kept the rota (was asked to)"),
        ("Was asked to help with the move", "Helped with the move"),
    ],
)
def test_being_asked_stands_beside_the_deed_it_was_asked_for(material, line, said):
    draft = drop_duty_opener(material(line))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Was told to keep the gate and to log visitors", "Kept the gate and logged visitors"),
        ("Was told to plan, to order and to book the stands", "Planned, ordered and booked the stands"),
        ("Responsible for training new staff and to keep the rota", "Trained new staff and kept the rota"),
        ("Was told to teach them to read and to write", "Taught them to read and to write"),
    ],
)
def test_a_second_to_takes_the_form_of_the_first_deed(material, line, said):
    draft = drop_duty_opener(material(line))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("In charge of slicing and bagging, 6 800 loaves per hour", "Sliced and bagged, 6 800 loaves per hour"),
        ("In charge of cutting and sewing, 200 pieces a day", "Cut and sewed, 200 pieces a day"),
        ("Responsible for loading and unloading (two docks)", "Loaded and unloaded (two docks)"),
        ("Planning work for six fitters", "Planned work for six fitters"),
        ("Checking of rooms, linen and keys", "Checked rooms, linen and keys"),
    ],
)
def test_deeds_that_share_what_was_done_take_the_same_form(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "Counting of lice, taking out dead fish, net inspection with camera",
        "Closing shifts, cash count",
        "Opening shifts, key holding",
        "Mooring work with the workboat and crane",
        "Painting work in two schools",
        "Booking sheet and card machine at weekends",
        "Loading sheet for the lorries",
    ],
)
def test_a_task_by_its_name_turns_into_no_deed(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


def test_a_further_deed_is_no_part_of_the_thing(material):
    thing = material("Sorting, describing and putting documents in binders", label=Label.COMMODITY).thing
    assert thing is not None
    assert thing.text == "the documents"


def test_a_department_is_run_and_what_is_named_beside_it_is_not(material):
    line = "Responsible for a department of six, the lighting stock and the touring rig"
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Looked after a department of six, the lighting stock and the touring rig"
