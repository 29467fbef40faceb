"""How a line is said anew: each way of saying on varied lines, and the lines where it must stay silent."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite import fill
from dotwise.rewrite.change import read_change
from dotwise.rewrite.gate import faults
from dotwise.rewrite.join import mended
from dotwise.rewrite.moves.acting import acting
from dotwise.rewrite.moves.afterthought import asked_to, number_first
from dotwise.rewrite.moves.credit_actor import step_forward
from dotwise.rewrite.moves.hidden_actor import credit_hidden_actor
from dotwise.rewrite.moves.lead_with_outcome import lead_with_outcome
from dotwise.rewrite.moves.name_deeds import name_deeds
from dotwise.rewrite.subject import trade_of


@pytest.mark.parametrize(
    ("clause", "verb", "how"),
    [
        ("Waiting time went from 11 days to 3", "cut", "from 11 days to 3"),
        ("Attendance rose from 61% to 84% in a year", "raise", "from 61% to 84% in a year"),
        ("Returns fell by a quarter", "cut", "by a quarter"),
        ("Takings rose by £40k", "raise", "by £40k"),
        ("A refit now takes 4 hours instead of three days", "cut", "from three days to 4 hours"),
        ("Handover is now ten minutes instead of forty", "cut", "from forty minutes to ten"),
        ("Lead time from order to door went from six weeks to 9 days", "cut", "from six weeks to 9 days"),
        ("Sick days down from 41 to 12", "cut", "from 41 to 12"),
        ("Bookings doubled after the new sign", "double", "after the new sign"),
        (
            "no lost keys in the last two years (nine in the year before)",
            "cut",
            "from nine to none in the last two years",
        ),
        ("Penalties on the line went to nil", "cut", "to nil"),
    ],
)
def test_a_measured_change_has_a_verb_and_a_direction(clause, verb, how):
    change = read_change(clause)
    assert change is not None
    assert (change.verb, change.how) == (verb, how)


@pytest.mark.parametrize(
    "clause",
    [
        "He went from porter to manager",
        "Moved from London to three sites",
        "it went from 3 to 9",
        "the auditor found 3 forms missing instead of 48",
        "The team grew from 4 to 11",
        "The wards still use it",
        "Drove from depot to depot",
        "They come from 3 to 9 o'clock",
    ],
)
def test_where_nothing_is_measured_there_is_no_change(clause):
    assert read_change(clause) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Complaints about wrong parts fell by a third", "cut complaints about wrong parts by a third"),
        ("Turnaround is now two days instead of nine", "cut turnaround from nine days to two"),
        ("Number of members went from 44 to 90", "raised the number of members from 44 to 90"),
        ("Customers grew from 40 to 95", "raised the number of customers from 40 to 95"),
        (
            "Order errors went from 30 a month to 4 and the owner stopped the night check",
            "cut order errors from 30 a month to 4; the owner stopped the night check",
        ),
        (
            "Quiet bench was set up by the wall and the fights stopped",
            "set up the quiet bench by the wall; the fights stopped",
        ),
        ("Handbook was rewritten in plain words", "rewrote the handbook in plain words"),
        ("Shrink down from 3.1% to 1.4%", "cut shrink from 3.1% to 1.4%"),
    ],
)
def test_a_change_that_nobody_made_asks_who(material, line, said):
    read = material(line)
    draft = credit_hidden_actor(read)
    assert draft is not None
    assert draft.words.replace(" ;", ";") == said
    assert draft.gaps[0].question == "I / with whom?"
    assert faults(draft, read, [read]) == ()


@pytest.mark.parametrize(
    "line",
    ["The store was heated by the landlord and leaks stopped", "The team grew from 4 to 11", "Wrote the handbook"],
)
def test_where_somebody_acts_nobody_is_asked_for(material, line):
    assert credit_hidden_actor(material(line)) is None


def test_another_line_is_offered_as_the_likely_cause(advise):
    made = advise(
        ("Complaints about wrong parts fell by a third", Label.MIXED),
        ("Sent the supplier a photo of every wrong part", Label.MIXED),
        ("Ran the summer party", Label.MIXED),
    )
    assert "[by sending the supplier a photo of every wrong part" in made[0].rewrites[0].text
    assert made[0].rewrites[0].text.endswith(", or by what?]")


def test_a_line_of_another_story_is_not_offered(advise):
    made = advise(
        ("Gas bill fell by a fifth", Label.MIXED),
        ("Wrote the fire drill that the whole street now uses", Label.ASSET),
    )
    assert made[0].rewrites[0].text.endswith("[by changing what?]")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Moved the lamp, rejects fell from nine a week to one",
            "Cut rejects from nine a week to one by moving the lamp",
        ),
        (
            "Responsible for the night shift, downtime is now one hour a week instead of six",
            "Cut downtime from six hours a week to one while running the night shift",
        ),
        (
            "Responsible for reducing waste. Bins are now weighed each night, and margin has gone from 64% to 71%",
            "Raised the margin from 64% to 71% by reducing waste; bins are now weighed each night",
        ),
        (
            "Have been keeping the boiler log since the foreman left, no failed tests in the last two years (five in the year before)",
            "Cut failed tests from five to none in the last two years, while keeping the boiler log since the foreman left",
        ),
        (
            "Responsible for the tool store, which nobody had counted since 2009; found 40 drills that were on order",
            "Found 40 drills that were on order, while running the tool store, which nobody had counted since 2009",
        ),
        (
            "Checked the till rolls every night, noticed that refunds came in pairs",
            "Noticed, by checking the till rolls every night, that refunds came in pairs",
        ),
        (
            "At the bank I helped redesign the transfer form, which ended up with 38% fewer calls to the desk",
            "At the bank I cut calls to the desk by 38% by redesigning the transfer form",
        ),
        (
            "Part of the crew that tested the new pump. Start-up in 3 hours instead of 9, the night shift now gets home",
            "Cut the start-up from 9 hours to 3 by testing the new pump; the night shift now gets home",
        ),
    ],
)
def test_the_result_comes_first_and_the_deed_is_the_way(material, line, said):
    read = material(line)
    draft = lead_with_outcome(read)
    assert draft is not None
    assert draft.words == said
    assert faults(draft, read, [read]) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Was asked to sort out the returns cage, it was empty by June",
        "Opened the shop every morning, customers liked the coffee",
        "Although I kept the log, losses went from 3 to 9",
        "Kept the stock list",
    ],
)
def test_where_the_turned_sentence_would_limp_the_order_stays(material, line):
    assert lead_with_outcome(material(line)) is None


@pytest.mark.parametrize("line", ["Helped set up the repair bench", "Worked in a team of six to rebuild the racking"])
def test_without_likely_parts_to_choose_from_the_help_stays(material, line):
    assert step_forward(material(line)) is None


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("Helped write the order form; calls fell by a third", "Wrote"),
        ("Involved in the review of the night bus, which has since been kept on", "Reviewed"),
        ("Assisted in training of 40 porters, finished two days early", "Trained"),
        ("Part of the team that validated the new test", "Validated"),
        ("She also helped with the review of the old lists", "She reviewed"),
    ],
)
def test_an_assisted_deed_steps_forward_with_a_question_behind_its_verb(material, line, verb):
    read = material(line)
    draft = step_forward(read)
    assert draft is not None
    assert draft.pieces[0] == verb
    assert " part" in draft.gaps[0].question
    assert faults(draft, read, [read]) == ()


def test_a_which_finds_the_noun_that_became_the_verb(material):
    draft = step_forward(material("Involved in the review of the night bus, which has since been printed"))
    assert draft is not None
    assert draft.words == "Reviewed the night bus; the review has since been printed"


@pytest.mark.parametrize(
    "line",
    [
        "Assisted with filing, scanning and post",
        "Took part in training on fire safety",
        "Helped learners with their applications",
        "Participated in planning meetings",
        "Part of the bid team, which won the tunnel",
        "Wrote the order form",
        "Assisted the auditors",
        "Involved in the script for meter resets",
    ],
)
def test_without_a_deed_of_their_own_nobody_steps_forward(material, line):
    assert step_forward(material(line)) is None


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("", "Helped to write the order form; calls fell by a third"),
        ("alone", "Wrote the order form; calls fell by a third"),
        ("Drew it and tested it", "Helped to write the order form (drew it and tested it); calls fell by a third"),
    ],
)
def test_an_unanswered_part_gives_the_help_back(advise, answer, line):
    (suggestion,) = advise(("Helped write the order form, and calls fell by a third", Label.MIXED))
    rewrite = next(one for one in suggestion.rewrites if one.text.startswith("Wrote ["))
    filled = fill(rewrite, {rewrite.blanks[0].id: answer})
    assert filled.replace(", and calls", "; calls") == line


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Deputised for the General Manager during his absence (March to December 2020)",
            "Did the General Manager's job from March to December 2020 (deputised during his absence)",
        ),
        ("Acting harbour master since 2021", "Have done the harbour master's job since 2021 (acting)"),
        (
            "Acting for the HOD since 2021 as the post is vacant: timetable and visits",
            "Have done the HOD's job since 2021 (acting, as the post is vacant): timetable and visits",
        ),
        ("Filled gapped chief clerk billet for 13 months", "Did the chief clerk's job for 13 months (gapped billet)"),
        ("Stood in for the ward sister for six weeks", "Did the ward sister's job for six weeks (stood in)"),
        (
            "Acting head of department for nine months while the post was advertised",
            "Did the job of head of department for nine months (acting, while the post was advertised)",
        ),
        (
            "Floor walker for 14 agents when the team leader is off, which is most Fridays",
            "Stand in for the team leader as floor walker for 14 agents, most Fridays",
        ),
    ],
)
def test_an_acting_post_is_told_as_the_job(material, line, said):
    read = material(line, current=True)
    draft = acting(read)
    assert draft is not None
    assert draft.words == said
    assert faults(draft, read, [read]) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Deputised for the manager",
        "Covered for colleagues during holidays",
        "Covered the night shift for three months",
        "Stood in for Mrs Hall for a week",
        "Acting in the town's summer play",
        "Filled in forms for the landlord",
        "Covered the phones from May to June 2020",
        "Wrote the deputy's handbook",
    ],
)
def test_without_a_post_and_a_time_nobody_acted(material, line):
    assert acting(material(line)) is None


@pytest.mark.parametrize(
    ("line", "current", "said"),
    [
        (
            "Monthly payroll, reconciliations and tax returns for nine firms",
            True,
            "Run the monthly payroll, do the reconciliations and file the tax returns for nine firms",
        ),
        (
            "Setting out, site supervision and daily reports on a mountain road",
            False,
            "Did the setting out, supervised the site and wrote the daily reports on a mountain road",
        ),
        ("Rotas for 11 staff", False, "Drew up rotas for 11 staff"),
        ("Pack rate of 90 boxes an hour", True, "Pack 90 boxes an hour"),
        (
            "Weekly reports and minutes for two boards",
            False,
            "Wrote the weekly reports and took the minutes for two boards",
        ),
    ],
)
def test_listed_things_become_deeds(material, line, current, said):
    read = material(line, label=Label.COMMODITY, current=current)
    draft = name_deeds(read)
    assert draft is not None
    assert draft.words == said
    assert faults(draft, read, [read]) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Returns and exchanges on the shop floor",
        "Customer service and cash register",
        "Wrote reports for two boards",
        "Blood pressure, urine and record keeping in the clinic",
        "Payroll and reconciliations",
        "Death rate of 3 a year",
        "Stock control, display boards and playground duty in the school",
        "Health and safety for two sites",
    ],
)
def test_what_is_not_always_done_the_same_way_stays_a_list(material, line):
    assert name_deeds(material(line, label=Label.COMMODITY)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Repaired pumps, about 30 a month", "Repaired about 30 pumps a month"),
        (
            "Show the new drivers the route, 20 or so since I have been there",
            "Have shown 20 or so new drivers the route since I have been there",
        ),
        ("Sorted parcels for the port, over 400 a shift", "Sorted over 400 parcels for the port a shift"),
    ],
)
def test_a_number_comes_before_what_it_counts(material, line, said):
    draft = number_first(material(line))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line", ["Ran a lathe, 220 housings a shift", "Kept the log, since 2019", "Multi drop, 80 parcels a day"]
)
def test_a_number_of_something_else_stays(material, line):
    assert number_first(material(line)) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("The foreman asked me to sort the yard", "Sorted the yard, as the foreman asked"),
        ("My boss has asked me to take the night calls", "Have taken the night calls, as my boss asked"),
    ],
)
def test_what_one_was_asked_to_do_one_did(material, line, said):
    draft = asked_to(material(line))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Kept old boards for parts, owner stopped ordering them",
            "Kept old boards for parts; the owner stopped ordering them",
        ),
        ("Wrote the leaflet on scams, head office printed it", "Wrote the leaflet on scams; head office printed it"),
        ("Helped learners apply, 6 went on to college", "Helped learners apply; 6 went on to college"),
        ("Fixed the gate latch, it has held since", "Fixed the gate latch; it has held since"),
        (
            "Run the calving evening each July, 140 have been through it",
            "Run the calving evening each July; 140 have been through it",
        ),
    ],
)
def test_a_comma_between_two_sentences_is_mended(tagger, line, said):
    assert mended(tagger.read([line])[0], 0, len(line)) == said


@pytest.mark.parametrize(
    "line",
    [
        "By the time service starts, Paolo has checked the fridges",
        "Wrote the test that stopped 85 gates, a case the vendors had signed off",
        "In the two years since I joined, I have kept the log",
        "Known for precision, Hao works alone or in a team",
        "Ordered linen, checked rooms and reported faults",
        "Took calls, visits and letters for two clinics, which closed at noon",
        "Trained soldiers with a course that, I hear, other units use",
        "Ran a team of six, most of them apprentices",
    ],
)
def test_other_commas_stay(tagger, line):
    assert mended(tagger.read([line])[0], 0, len(line)) == line


@pytest.mark.parametrize(
    ("line", "trade"),
    [
        ("Motivated mechanical engineering graduate, eager to learn", "mechanical engineering graduate"),
        (
            "Enthusiastic and highly motivated customer service advisor with a can-do attitude",
            "customer service advisor",
        ),
        ("A patient, creative and calm teaching assistant with a sense of humour", "teaching assistant"),
        ("A-grade electrician with 14 years in commercial work", "electrician"),
        ("Results-driven hospitality professional with a proven track record", ""),
        ("Hard-working team player", ""),
        ("Excellent communicator", ""),
        ("Compassionate, adaptable and good with people", ""),
    ],
)
def test_a_summary_names_its_own_trade(material, line, trade):
    assert trade_of(material(line, label=Label.COMMODITY, kind=DotKind.SENTENCE)) == trade


def test_a_summary_says_who_two_deeds_and_where_next(advise):
    made = advise(
        ("Highly motivated forklift driver with a can-do attitude", Label.COMMODITY, DotKind.SENTENCE),
        ("Moved the ramp mirror after two near misses; none since", Label.ASSET),
        ("Wrote the loading sheet that all four depots now use", Label.ASSET),
        ("Reliable and hard-working", Label.COMMODITY, DotKind.SENTENCE),
    )
    best = made[0].rewrites[0].text
    assert best.startswith("Forklift driver: ")
    assert "moved the ramp mirror after two near misses; none since" in best
    assert best.endswith("Looking for [which kind of work, at what kind of place?]")
    assert not any("ramp mirror" in one.text for one in made[3].rewrites), "a proof is told once"


def test_a_mere_size_carries_the_result_of_the_same_post(advise):
    made = advise(
        ("Supervised a team of 14 packers", Label.COMMODITY),
        ("Cut accidents among the packers from nine to one by moving the lamp", Label.ASSET),
        ("Wrote the flood plan that the port still uses", Label.ASSET),
    )
    best = made[0].rewrites[0]
    assert best.text.startswith("Supervised a team of 14 packers; cut accidents among the packers from nine to one")
    assert "from another of your lines" in best.because
