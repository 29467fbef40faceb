"""What a line tells stays true and whole: nothing is counted that another line counts, no work is cut, no trouble is anybody's part."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite.moves.drop_duty_opener import drop_duty_opener
from dotwise.rewrite.moves.name_deeds import name_deeds

SENTENCE = DotKind.SENTENCE


def test_some_of_the_things_that_another_line_counts_do_not_get_its_number(advise):
    _, said = advise(
        ("Moved 31,000 objects to the new depot", Label.MIXED),
        ("A good number of objects that had been listed as missing were found", Label.MIXED),
    )
    assert all("31,000" not in rewrite.text for rewrite in said.rewrites)


def test_things_that_may_be_others_do_not_get_it_either(advise):
    said = advise(("Looked after various machines", Label.COMMODITY), ("Oiled 34 machines by hand", Label.MIXED))
    assert said[0].rewrites
    assert all("34" not in rewrite.text for rewrite in said[0].rewrites)


def test_who_is_asked_to_speak_stays_asked(material):
    line = material("Since then I am asked to speak about it at the yearly meeting.", label=Label.COMMODITY)
    assert drop_duty_opener(line) is None


def test_a_sentence_does_not_say_less_than_responsible(material):
    line = material(
        "I am responsible for the fleet and the yard.", label=Label.COMMODITY, kind=SENTENCE, sentences_apart=True
    )
    assert drop_duty_opener(line) is None


def test_a_list_of_duties_is_told_as_deeds(material):
    line = material(
        "My duties include the fleet and the yard.", label=Label.COMMODITY, kind=SENTENCE, sentences_apart=True
    )
    draft = drop_duty_opener(line)
    assert draft is not None
    assert draft.words == "I look after the fleet and the yard"


def test_a_bullet_drops_it_and_a_stronger_verb_is_taken(material):
    bullet = drop_duty_opener(material("Responsible for the fleet and the yard", label=Label.COMMODITY))
    whole = drop_duty_opener(
        material(
            "I was responsible for the P&L of two sites.", label=Label.COMMODITY, kind=SENTENCE, sentences_apart=True
        )
    )
    assert bullet is not None
    assert bullet.words == "Looked after the fleet and the yard"
    assert whole is not None
    assert whole.words == "I ran the P&L of two sites"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Watching the slide and making sure everyone follows the rules", "Watched the slide and made sure everyone followed the rules"),
        ("Responsible for ensuring that all lifts are inspected", "Ensured that all lifts were inspected"),
    ],
)  # fmt: skip
def test_what_somebody_saw_to_is_told_in_the_time_of_the_deed(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


def test_a_sentence_about_work_is_not_cut(advise):
    (said,) = advise(("I do the daily service myself and most of the repairs in the field.", Label.COMMODITY, SENTENCE), sentences_apart=True)  # fmt: skip
    assert all(rewrite.text.startswith("I do the daily service myself") for rewrite in said.rewrites)


def test_nobody_is_asked_for_their_part_in_a_trouble(advise):
    line = (
        "At our depot we had many complaints about late trains, and I was in the group which found a better timetable"
    )
    (said,) = advise((line, Label.MIXED))
    assert said.rewrites[0].text.startswith(
        "At our depot we had many complaints about late trains, and I was in the group"
    )
    assert "[which part was yours?]" in said.rewrites[0].text


def test_who_took_charge_alone_is_not_asked_for_a_part(advise):
    (said,) = advise(("Took charge of the nursery, we lost very few seedlings after the second year", Label.MIXED))
    assert all("which part was yours" not in rewrite.text for rewrite in said.rewrites)


@pytest.mark.parametrize(
    "line",
    [
        "I helped put out the chairs, washed up, and read to the children.",
        "I assisted the public with forms and referred them to the right office.",
        "I help the newcomers to learn the till.",
        "He took part in several juries and commissions of the county.",
        "She counsels patients together with their families.",
    ],
)
def test_where_no_part_can_be_told_none_is_asked_for(advise, line):
    (said,) = advise((line, Label.COMMODITY, SENTENCE), sentences_apart=True)
    assert all("which part" not in rewrite.text for rewrite in said.rewrites)


@pytest.mark.parametrize("line", ["Boning room, 1,100 head a day", "Cleaning schedule and hygiene logs"])
def test_a_place_or_list_named_by_its_use_is_no_deed(advise, line):
    (said,) = advise((line, Label.COMMODITY))
    assert all(rewrite.text.startswith(line) for rewrite in said.rewrites)


def test_being_in_charge_is_not_made_less(advise):
    (said,) = advise(("In charge of the economy cabin on the A330", Label.COMMODITY))
    assert all("ook after" not in rewrite.text and "ooked after" not in rewrite.text for rewrite in said.rewrites)


def test_a_second_task_told_as_a_noun_keeps_the_sentence_as_it_is(material):
    line = material("Responsible for writing the proposals and follow-up of the budgets", label=Label.COMMODITY)
    assert drop_duty_opener(line) is None


def test_a_sentence_that_lists_duties_is_not_cut(advise):
    line = "My duties include typing of pleadings, opening files, diary management and attending to clients."
    (said,) = advise((line, Label.COMMODITY, SENTENCE), sentences_apart=True)
    assert all(rewrite.text for rewrite in said.rewrites)


def test_a_robbery_is_the_persons_own_to_tell(advise):
    (said,) = advise(("Held up at gunpoint in 2014, back on the line the Monday", Label.MIXED))
    assert said.rewrites == ()


def test_a_committee_is_not_counted(advise):
    (said,) = advise(("Sits on the ethics committee of the hospital", Label.COMMODITY))
    assert all("how many committees" not in rewrite.text for rewrite in said.rewrites)


def test_how_many_is_not_asked_of_a_list(advise):
    (said,) = advise(("Fill logs, border papers, customs forms", Label.COMMODITY))
    assert all("[how many in a normal week?]" not in rewrite.text for rewrite in said.rewrites)


@pytest.mark.parametrize(
    "text",
    [
        "Services include pruning, removals, stump grinding and written reports for insurance.",
        "He has worked on ambulances, on forest crews and for eight years as shift leader.",
        "Today I am working with a health insurance company where I build dashboards for the claims teams.",
    ],
)
def test_a_sentence_that_says_what_is_offered_or_worked_on_stays(advise, text):
    proof = ("Flagged 38 claims from one clinic and stopped the payout", Label.ASSET)
    _, said = advise(proof, (text, Label.COMMODITY, SENTENCE), sentences_apart=True)
    assert all(rewrite.text.startswith(text[:30]) for rewrite in said.rewrites)


@pytest.mark.parametrize("text", ["In charge of a collection of around 7 000 items", "Driving licence B, own car"])
def test_a_thing_that_is_had_is_not_told_as_a_deed(material, text):
    assert drop_duty_opener(material(text, label=Label.COMMODITY)) is None


def test_a_collecting_round_is_a_deed(material):
    draft = drop_duty_opener(material("In charge of the collection of samples", label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Collected samples"


@pytest.mark.parametrize(
    "text",
    [
        "Monitoring of links with PRTG and escalation to the ISP",
        "Ordering of inspections to external assessors, verifying calculation in Audatex",
        "Drafting of calls for admission in Italian and publication on Euraxess",
        "Responsible for sterilization logs, weekly spore tests and ordering of hygiene supplies",
        "Training days are Wednesdays",
        "Working papers",
        "Boarding announcements in three languages",
        "Steering committee reporting",
        "Submits test summary report to the lead",
        "Payroll queries at the window are less than before",
        "Accountable for annual revenue of the region",
    ],
)
def test_a_line_that_cannot_be_turned_whole_stays(material, text):
    draft = drop_duty_opener(material(text, label=Label.COMMODITY))
    assert draft is None
    assert name_deeds(material(text, label=Label.COMMODITY)) is None


def test_duties_that_were_are_told_as_past(material):
    line = material(
        "My tasks were to update price lists and to call suppliers.",
        label=Label.COMMODITY,
        kind=SENTENCE,
        sentences_apart=True,
    )
    draft = drop_duty_opener(line)
    assert draft is not None
    assert draft.words == "I updated price lists and called suppliers"


@pytest.mark.parametrize(
    "text",
    [
        "She is a member of the repertoire committee of the regional festival.",
        "I spent seven years in patrol before I applied to the unit.",
        "Night shifts and weekends are not problem for me.",
        "At present I am also acting group leader.",
    ],
)
def test_a_fact_that_is_looked_for_is_not_cut(advise, text):
    _, said = advise(
        ("Ended the double payments", Label.ASSET), (text, Label.COMMODITY, SENTENCE), sentences_apart=True
    )
    assert all(rewrite.text for rewrite in said.rewrites)


@pytest.mark.parametrize("text", ["Union negotiations", "Quick changes", "Group displacement analysis"])
def test_a_task_under_a_post_is_no_claim_to_be_cut(advise, text):
    said, _ = advise((text, Label.COMMODITY), ("Ended the double payments", Label.ASSET))
    assert all(rewrite.text for rewrite in said.rewrites)


def test_several_hundred_is_a_number_already(advise):
    (said,) = advise(("Attended several hundred collisions", Label.COMMODITY))
    assert all("] hundred" not in rewrite.text for rewrite in said.rewrites)


def test_what_is_mine_is_nobody_elses(advise):
    text = "Most of my time was spent on town services, with some school contracts."
    (said,) = advise((text, Label.MIXED, SENTENCE), sentences_apart=True)
    assert all("whom?" not in rewrite.text for rewrite in said.rewrites)
