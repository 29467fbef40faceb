"""Deeds that hide in nouns: what is set free, in which words, and what keeps its own name."""

from __future__ import annotations

import pytest

from dotwise.model import Label
from dotwise.rewrite.moves.drop_duty_opener import drop_duty_opener


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Provided training to new starters on the till", "Trained new starters on the till"),
        ("Carried out inspections of lifting gear", "Inspected lifting gear"),
        ("Carried out weekly inspections of plant", "Inspected plant weekly"),
        ("Conducted interviews with candidates", "Interviewed candidates"),
        ("Gave advice to farmers on drainage", "Advised farmers on drainage"),
        ("Had responsibility for managing four fitters", "Managed four fitters"),
        ("Successfully managed a team of 6", "Managed a team of 6"),
    ],
)
def test_an_empty_verb_makes_way_for_the_deed_in_its_noun(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Responsible for the day to day running of the workshop", "Ran the workshop day to day"),
        ("Responsible for the daily running of the office", "Ran the office daily"),
        ("Day-to-day supervision of apprentices", "Supervised apprentices day to day"),
        ("Responsible for end to end recruitment of drivers", "Recruited drivers end to end"),
        (
            "Responsible for the day to day running of a busy clinic in Leith, including stock",
            "Ran a busy clinic day to day in Leith, including stock",
        ),
    ],
)
def test_how_it_was_done_goes_behind_what_it_was_done_to(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


def test_a_gerund_with_its_particle_becomes_one_verb(material):
    draft = drop_duty_opener(material("Carrying out of CT scans on two scanners", label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Carried out CT scans on two scanners"


def test_what_must_be_ensured_is_ensured_and_not_looked_after(material):
    draft = drop_duty_opener(material("Responsible for ensuring that all vans are checked", label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Ensured that all vans were checked"


@pytest.mark.parametrize(
    "line",
    [
        "Undertook risk assessments for events",  # only its own name says what it was
        "Provided first line support to 200 users",
        "Duties: opening and closing the shop, banking, rotas",  # the verb would not govern the rest of the list
        "Floating enquiries and follow up of quotations",
        "Being on call at weekends",
        "Tasting panel",
        "Willing to relocate to Cork",
    ],
)
def test_no_verb_is_made_where_none_fits_all(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Responsible for the calendar, home visits, bus trips and prayers", "Looked after the calendar"),
        ("Responsible for production, logistics, quality and safety", "Ran production, logistics"),
    ],
)
def test_a_list_takes_the_verb_of_its_first_thing_only_where_the_next_takes_it_too(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words.startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Responsible for the planning and delivering of lessons, marking of registers and assessment of students",
            "Planned and delivered lessons, marked registers and assessed students",
        ),
        ("Tasked with the measuring, casting and fitting of splints", "Measured, cast and fitted splints"),
        ("Responsible for planning, budgeting and reporting", "Planned, budgeted and reported"),
    ],
)
def test_every_deed_of_a_list_is_set_free(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "Handling of cash, counting of floats and banking",
        "Responsible for writing queries, reports and fixing of bugs",
        "Operation of presses, visual control, stacking of panels in racks",
        "My tasks are the checking and selling of tickets, announcements and closing of the doors",
        "Sorting of shells and species identification",
        "Cleaning of rooms and laundry service",
        "Preparation of invoices and stock control",
    ],
)
def test_a_list_of_which_not_every_part_can_become_a_deed_stays_as_it_is(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Maintenance of pumps and valves", "Maintained pumps and valves"),
        ("Coordination of transport and storage", "Coordinated transport and storage"),
        ("Preparation of training and induction", "Prepared training and induction"),
    ],
)
def test_things_and_activities_that_one_verb_governs_stay_its_objects(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Was able to create a macro for the final pay run", "Created a macro for the final pay run"),
        ("Had the opportunity to coordinate the tour of 212 pieces", "Coordinated the tour of 212 pieces"),
        ("Had the great privilege of leading the night team", "Led the night team"),
        ("Responsable for the orders of two kitchens", "Looked after the orders of two kitchens"),
    ],
)
def test_who_was_able_to_do_it_did_it(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.MIXED))
    assert draft is not None
    assert draft.words == said


def test_a_task_as_a_job_description_words_it_becomes_a_deed(material):
    draft = drop_duty_opener(material("To maintain records of dye lots", label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Maintained records of dye lots"


@pytest.mark.parametrize(
    "line",
    [
        "Responsible for safe and effective",
        "Accountable for various",
        "Responsible for new",
        "Performed various",
        "Helped cleaning and",
    ],
)
def test_a_line_that_breaks_off_frees_nothing(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Responsible for the wing of 60 prisoners", "Looked after the wing of 60 prisoners"),
        ("Responsible for the west wing of the hotel", "Looked after the west wing of the hotel"),
        ("Responsible for the ring of the bell tower", "Looked after the ring of the bell tower"),
        ("Responsible for the bedding of the horses", "Looked after the bedding of the horses"),
        ("Responsible for the old painting of the duke", "Looked after the old painting of the duke"),
        ("Responsible for the new landing of the ferry", "Looked after the new landing of the ferry"),
        ("Responsible for the painting of 40 flats", "Painted 40 flats"),
        ("Responsible for the filling of orders", "Filled orders"),
        ("Responsible for the manual handling of parcels", "Handled parcels (manual)"),
    ],
)
def test_a_thing_that_ends_in_ing_is_no_deed(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize("line", ["Worked on the new wing of Leith hospital", "Worked on the old lodging of the abbey"])
def test_who_worked_on_a_thing_did_not_do_the_thing(material, line):
    assert drop_duty_opener(material(line)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("carried out testing and inspection to BS7671 18th edition", "Tested and inspected to BS7671 18th edition"),
        ("Responsible for inspection to ISO 9001", "Inspected to ISO 9001"),
        ("Responsible for calibration to UKAS standards", "Calibrated to UKAS standards"),
        ("Responsible for maintenance to NHS standard", "Maintained to NHS standard"),
        ("Responsible for maintenance to pumps", "Maintained pumps"),
        ("Carried out repairs to the standard lamps", "Repaired the standard lamps"),
    ],
)
def test_a_standard_is_what_one_inspects_to_and_not_what_one_inspects(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


def test_what_was_carried_out_is_past_also_in_a_post_still_held(material):
    draft = drop_duty_opener(material("carried out testing of lifts", label=Label.COMMODITY, current=True))
    assert draft is not None
    assert draft.words == "Tested lifts"


@pytest.mark.parametrize(
    "line",
    [
        "Rating upgrade to AA+ in 2021",
        "Training award of the region, 2022",
        "Fencing medal for the school team, 2019",
    ],
)
def test_a_word_in_ing_that_names_an_event_is_no_deed(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Managing upgrade to the new till", "Managed upgrade to the new till"),
        ("Winning award for the region", "Won award for the region"),
        ("Managing budget of £2m", "Managed budget of £2m"),
    ],
)
def test_a_thing_without_its_article_is_still_an_object(material, line, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "Extracting claims data from SQL Server and cleaning in Power Query",
        "Preparing invoices for clients and filing in the cabinet",
        "Testing boards on the bench and soldering by hand",
    ],
)
def test_no_second_deed_is_left_a_gerund(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None
