"""Each move on lines of our own: what it says, and where it keeps silent."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dotwise.model import DotKind, Finding, Label, Severity
from dotwise.rewrite.grammar import upper_first
from dotwise.rewrite.moves.credit_actor import credit_actor
from dotwise.rewrite.moves.cut import promises_references
from dotwise.rewrite.moves.direction import aim, direction
from dotwise.rewrite.moves.drop_duty_opener import drop_duty_opener
from dotwise.rewrite.moves.fold_tool import fold_tool, tools_of
from dotwise.rewrite.moves.hidden_actor import credit_hidden_actor
from dotwise.rewrite.moves.larger_context import holds_more_than_title
from dotwise.rewrite.moves.lead_with_outcome import lead_with_outcome
from dotwise.rewrite.moves.make_scope_concrete import ask_size, make_scope_concrete
from dotwise.rewrite.moves.merge_lines import merge_lines
from dotwise.rewrite.moves.name_stakes import name_stakes
from dotwise.rewrite.moves.show_not_tell import drop_claim, proof_of, show_not_tell
from dotwise.rewrite.moves.split_line import split_line
from dotwise.rewrite.moves.trim_list import trim_list
from dotwise.rewrite.questions import topic_of
from dotwise.rewrite.values import Draft


@pytest.mark.parametrize(
    ("line", "current", "said"),
    [
        ("Responsible for the maintenance of pumps in four plants", False, "Maintained pumps in four plants"),
        ("Maintenance and repair of pumps", False, "Maintained and repaired pumps"),
        ("Picking and packing orders", True, "Pick and pack orders"),
        ("Picking and packing orders", False, "Picked and packed orders"),
        ("Responsible for managing a team of 5", False, "Managed a team of 5"),
        ("Was asked to write the referral form", False, "Wrote the referral form (was asked to)"),
        ("Worked on migration of payroll to the new system", False, "Migrated payroll to the new system"),
        ("Part of the team that validated the new method", False, "Validated the new method"),
        ("Conducted training for all staff", False, "Trained all staff"),
        ("Responsible for the rota", True, "Look after the rota"),
        ("In charge of a mixed caseload", False, "Carried a mixed caseload"),
        ("Utilised the scanner for stock checks", False, "Used the scanner for stock checks"),
        ("Labelling samples and travelling to farms", False, "Labelled samples and travelled to farms"),
    ],
)
def test_the_duty_opener_makes_way_for_the_deed(material, line, current, said):
    draft = drop_duty_opener(material(line, label=Label.COMMODITY, current=current))
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    "line",
    [
        "Answering phones, filing and data entry",  # only some tasks of the list are gerunds
        "Licensing, fire safety and first aid",
        "Engineering support for two sites",
        "Wrote the county's heat plan",
        "Health and safety",
    ],
)
def test_a_line_without_an_opener_is_left(material, line):
    assert drop_duty_opener(material(line, label=Label.COMMODITY)) is None


def test_a_gerund_in_an_object_stays_a_gerund(material):
    draft = drop_duty_opener(material("Taking calls about bills and moving house", label=Label.COMMODITY, current=True))
    assert draft is not None
    assert draft.words == "Take calls about bills and moving house"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Worked on migration of payroll to ADP which ended up saving about 12 hours per pay cycle",
            "Saved about 12 hours per pay cycle by migrating payroll to ADP",
        ),
        (
            "Was asked to write the referral form, it replaced four other forms",
            "Wrote the referral form that replaced four other forms",
        ),
        (
            "Was involved in moving the firm to e-filing, and rejected filings went down from nine a month to one",
            "Cut rejected filings from nine a month to one by moving the firm to e-filing",
        ),
        (
            "Audited ladder checks after two falls, found that nobody owned them at weekends",
            "After two falls, found by auditing ladder checks that nobody owned them at weekends",
        ),
        (
            "Responsible for the release process, releases now take 25 minutes instead of two days",
            "Cut releases from two days to 25 minutes while running the release process",
        ),
    ],
)
def test_a_buried_result_comes_first(material, line, said):
    draft = lead_with_outcome(material(line))
    assert draft is not None
    assert draft.words == said


def test_a_result_whose_pronoun_points_back_stays_behind(material):
    assert lead_with_outcome(material("Kept the dead boards for parts, the owner stopped ordering for them")) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Pass rate was increased from 38% to 71%", "increased the pass rate from 38% to 71%"),
        ("Crash-free sessions improved from 96.1% to 99.8%", "raised crash-free sessions from 96.1% to 99.8%"),
        ("Breakdowns came down from 11 a year to 1", "cut breakdowns from 11 a year to 1"),
    ],
)
def test_nobody_did_it_so_the_person_is_asked(material, line, said):
    draft = credit_hidden_actor(material(line))
    assert draft is not None
    assert draft.words == said
    assert draft.gaps[0].question == "I / with whom?"


def test_a_passive_with_its_agent_keeps_its_agent(material):
    assert credit_hidden_actor(material("The store was heated by the landlord and leaks stopped")) is None


def test_an_abbreviation_is_no_deed(material):
    assert lead_with_outcome(material("LED lighting of 14 wards, which ended up saving £30,000 a year")) is None


def test_a_vague_size_is_asked_for(material):
    line = material("Covered various depots in the north")
    draft = make_scope_concrete(line, Draft((line.text,)))
    assert draft is not None
    assert draft.words == "Covered depots in the north"
    assert draft.gaps[0].question == "how many, and which ones?"


def test_a_number_of_another_line_is_offered_and_not_taken(material):
    lines = material.all(
        "Trained several drivers",
        "Rostered 14 drivers a night",
        label=Label.COMMODITY,
        current=False,
        kind=DotKind.BULLET,
    )
    draft = make_scope_concrete(lines[0], Draft((lines[0].text,)), [line.parsed for line in lines])
    assert draft is not None
    assert draft.pieces[0] == "Trained"
    assert draft.gaps[0].question == "the 14 of another line, or how many?"


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Mentored several students through their appeals", "Taught Year 9 students the physics of flight"),
        ("Wrote to several customers about the recall", "Answered calls from about 300 customers a day"),
        ("Repaired various pumps", "Maintained 4-12 pumps on each site"),
    ],
)
def test_a_grade_a_range_and_a_rough_number_are_not_even_offered(advise, line, other):
    suggested, _ = advise((line, Label.COMMODITY), (other, Label.COMMODITY))
    assert suggested.rewrites
    assert not [rewrite.text for rewrite in suggested.rewrites if re.search(r"\d", rewrite.text)]


def test_the_size_of_a_bare_plural_is_asked_for(material):
    line = material("Serviced pumps for the depot")
    draft = ask_size(line, Draft((line.text,)))
    assert draft is not None
    assert draft.pieces[0] == "Serviced"
    assert draft.gaps[0].question == "how many?"
    assert draft.words == line.text


def test_a_size_that_the_line_tells_is_not_asked_for(material):
    line = material("Serviced 14 pumps for the depot")
    assert ask_size(line, Draft((line.text,))) is None


def test_nothing_is_at_stake_where_the_line_guards_against_nothing(material):
    line = material("Sang in the town choir")
    assert name_stakes(line, Draft((line.text,)), topic_of(line, line.verb, line.thing)) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Opening and closing the store", "Opened and closed the store"),
        ("Loading and securing of loads", "Loaded and secured loads"),
        (
            "Responsible for preventive and corrective maintenance on pumps",
            "Maintained pumps (preventive and corrective)",
        ),
    ],
)
def test_joined_deeds_take_the_same_form(material, line, told):
    opening = material(line).opening
    assert opening is not None
    assert upper_first(opening.told("VBD")) == told


def test_a_result_about_something_not_yet_named_keeps_its_place(material):
    line = material(
        "Kept a list of why people came twice, the five reasons on top became the new front page of the site"
    )
    assert lead_with_outcome(line) is None


def test_a_plight_comes_first(material):
    line = material("Wrote the ladder check after two accidents")
    draft = name_stakes(line, Draft((line.text,)), topic_of(line, line.verb, line.thing))
    assert draft.words == "After two accidents, wrote the ladder check"


def test_without_a_plight_the_stakes_are_asked_for(material):
    line = material("Kept the ward list")
    topic = replace(topic_of(line, line.verb, line.thing), title="Nurse")
    draft = name_stakes(line, Draft((line.text,)), topic)
    assert draft.gaps[0].question == ("what would have gone wrong: something seen too late, somebody back in hospital?")


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Deputised for the head chef in August", True),
        ("Acting harbour master since 2021", True),
        ("Cleaned the slipway", False),
    ],
)
def test_a_post_above_the_title_is_noticed(line, more):
    assert holds_more_than_title(line) is more


def test_a_claim_before_its_own_proof_goes(material):
    draft = drop_claim(material("Passionate about training: two of my apprentices now run the workshop"))
    assert draft is not None
    assert draft.words == "Two of my apprentices now run the workshop"


def test_adjectives_before_a_fact_go(material):
    line = "Highly motivated baker with great people skills whose sourdough starter is now used by nine bakeries"
    draft = drop_claim(material(line))
    assert draft is not None
    assert draft.words == "Baker whose sourdough starter is now used by nine bakeries"


def test_a_trait_gives_way_to_the_line_that_shows_it(material):
    from dataclasses import replace

    lines = material.all(
        "Excellent communicator", "Wrote the handover sheet that all four wards now use",
        label=Label.MIXED, current=False, kind=DotKind.SKILL,
    )  # fmt: skip
    shown = replace(lines[0], shown_by=(1,))
    draft = show_not_tell(shown, lines, {})
    assert draft is not None
    assert draft.words == "Wrote the handover sheet that all four wards now use"


def test_an_empty_aim_becomes_a_question(material):
    draft = aim(material("Seeking a challenging position where I can grow", label=Label.COMMODITY))
    assert draft is not None
    assert draft.words == "Seeking"
    assert draft.gaps


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "To find a challenging position as Head Chef in Porto where I can use my creativity and my knowledge",
            "Looking for a position as Head Chef in Porto",
        ),
        (
            "Seeking a trainee dental nurse position where I can learn and grow",
            "Seeking a trainee dental nurse position",
        ),
        (
            "Looking for a charge nurse post where I can run the stoma clinic that I set up here",
            "Looking for a charge nurse post where I can run the stoma clinic that I set up here",
        ),
    ],
)
def test_a_named_aim_loses_what_everybody_hopes_for(material, line, said):
    draft = direction(material(line, label=Label.COMMODITY, kind=DotKind.SENTENCE))
    assert draft.words == said
    assert draft.gaps


def test_tools_of_a_list():
    assert tools_of("Proficient in AutoCAD (2D, 3D), Revit and Excel") == ("AutoCAD (2D, 3D)", "Revit", "Excel")
    assert tools_of("Languages: Kotlin, Java") == ("Kotlin", "Java")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Familiar with SAP and Tableau", "Familiar with SAP and Tableau"),
        ("Basic knowledge of Epic, Cerner, Meditech, Lorenzo and EMIS", "Basic knowledge of Epic, Cerner, Meditech, Lorenzo and EMIS"),
        ("Experienced in Epic, Cerner, Meditech, Lorenzo and EMIS", "Used Epic, Cerner, Meditech, Lorenzo and EMIS"),
    ],
)  # fmt: skip
def test_who_knows_a_tool_has_not_used_it_and_none_is_dropped(material, line, said):
    read = material(line)
    draft = fold_tool(read, [read])
    assert draft is not None
    assert draft.words == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Good Manufacturing Practice, HPLC, team leadership, AutoCAD", "Good Manufacturing Practice, HPLC, AutoCAD"),
        ("good clinical practice, Great Plains, strong negotiator", "Good clinical practice, Great Plains"),
        ("Strong Customer Authentication, PSD2, hard-working", "Strong Customer Authentication, PSD2"),
        ("Excellent Communication Skills, PSD2, HPLC", "PSD2, HPLC"),
    ],
)
def test_a_standard_is_no_praise(material, line, said):
    draft = trim_list(material(line, kind=DotKind.SKILL))
    assert draft is not None
    assert draft.words == said


def test_a_tool_stays_where_it_did_the_work(material):
    lines = material.all(
        "Excel, SAP and Tableau", "Rebuilt the month-end close in Excel",
        label=Label.COMMODITY, current=False, kind=DotKind.SKILL,
    )  # fmt: skip
    draft = fold_tool(lines[0], lines)
    assert draft is not None
    assert draft.words == "Excel, SAP and Tableau"
    assert draft.gaps[0].question == "what did you find, finish or fix with them?"


def test_two_stories_get_a_line_each(material):
    line = (
        "Ran the tuck shop and its till for two years with the help of parents from all six classes of the lower school; "
        "wrote the allergy list that the county now sends to each of its 41 schools"
    )
    draft = split_line(material(line))
    assert draft is not None
    first, second = str(draft.pieces[0]).split("\n")
    assert first.endswith("lower school")
    assert second.startswith("Wrote the allergy list")


def test_a_stub_beside_its_own_story_is_cut(material):
    lines = material.all(
        "Weekly stock count", "Found 212 parts that were on order by a weekly stock count",
        label=Label.MIXED, current=False, kind=DotKind.BULLET,
    )  # fmt: skip
    draft = merge_lines(lines[0], lines, frozenset({1}))
    assert draft is not None
    assert draft.pieces == ("",)
    assert draft.moves == ("merge-lines", "cut")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Wrote the handover sheet with Dr. Ahmed that all four wards still use",
            "Wrote the handover sheet with Dr. Ahmed that all four wards still use",
        ),
        (
            "Rescued the log at St. Mary's after the flood; Mr. Okoro copied it",
            "Rescued the log at St. Mary's after the flood; Mr. Okoro copied it",
        ),
        ("Cut stock loss from 4% to 1% at J. Lewis", "Cut stock loss from 4% to 1% at J. Lewis"),
        (
            "Wrote the triage form. It is now in use on nine wards",
            "Wrote the triage form; it is now in use on nine wards",
        ),
        ("Wrote the triage form. Okoro's ward copied it", "Wrote the triage form; Okoro's ward copied it"),
    ],
)
def test_a_proof_keeps_the_names_it_holds(material, line, said):
    assert said == proof_of(material(line, label=Label.ASSET))


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("Worked with Dr. Lee on the triage form. It is now in use", "Worked with Dr. Lee on the triage form"),
        ("Helped St. John Ambulance with first aid", "Helped St. John Ambulance with first aid"),
        ("Assisted Mr. Khan", "Assisted Mr. Khan"),
        ("Supported Prof. Adeyemi", "Supported Prof. Adeyemi"),
    ],
)
def test_the_question_for_the_part_stands_behind_the_sentence(material, line, before):
    draft = credit_actor(material(line), Draft((line,)))

    assert draft is not None
    assert before == draft.pieces[0]


@pytest.mark.parametrize(
    ("line", "promised", "goes"),
    [
        ("References available upon request", "References available upon request", True),
        ("Professional references available on request.", "references available on request", True),
        ("Wrote the manual of references, available on request to 40 depots", "available on request", False),
    ],
)
def test_a_promise_of_references_goes_and_a_deed_beside_it_stays(material, line, promised, goes):
    start = line.index(promised)
    found = Finding(
        "B104", "references-on-request", start, start + len(promised), promised, "goes without saying", Severity.WARNING
    )

    assert goes == promises_references(replace(material(line, label=Label.COMMODITY), findings=(found,)))
