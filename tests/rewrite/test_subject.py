"""Who a summary or headline is made to speak of: what it says of the person stays, what anybody could claim goes."""

import pytest

from dotwise.model import DotKind, Label
from dotwise.rewrite.subject import introduced_as, subject_of


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Results-driven buyer with 12 years of experience in frozen fish", "Buyer with 12 years in frozen fish"),
        ("Approved gas fitter with a proven track record in schools", "Approved gas fitter in schools"),
        (
            "Hard-working clerk with six years in court and excellent attention to detail",
            "Clerk with six years in court",
        ),
        ("Highly motivated forklift driver with a can-do attitude", "Forklift driver"),
        ("Visionary port manager with a can-do attitude", "Port manager"),
        (
            "Dynamic data engineer having 4.5+ years of IT experience in big data",
            "Data engineer with 4.5+ years in big data",
        ),
        ("Team player with strong leadership skills", "Team member"),
        ("Midwife for families on the islands", "Midwife for families on the islands"),
    ],
)
def test_a_summary_keeps_its_facts_and_loses_its_claims(material, line, subject):
    assert subject_of(material(line, label=Label.COMMODITY, kind=DotKind.SENTENCE)) == subject


@pytest.mark.parametrize(
    "headline",
    [
        "Leading Hand Rigger",
        "Registered Nurse, Theatre",
        "Interpreter (Polish A, English B)",
        "Maps for people who walk",
    ],
)
def test_a_headline_stays_as_it_is_printed(material, headline):
    assert subject_of(material(headline, label=Label.COMMODITY, kind=DotKind.HEADLINE)) == headline


@pytest.mark.parametrize("headline", ["Curriculum vitae", "CV", "Résumé of a working life"])
def test_the_name_of_the_document_is_nobodys_headline(material, headline):
    subject = subject_of(material(headline, label=Label.COMMODITY, kind=DotKind.HEADLINE))
    assert subject is None or headline not in subject


def test_a_register_is_no_person(material):
    line = material("HCPC registered, nine years in the lab", label=Label.COMMODITY, kind=DotKind.SENTENCE)
    assert subject_of(line) != "HCPC"


def test_a_wish_that_names_its_goal_stays_and_is_asked_what_leads_there(advise):
    (made,) = advise(("I would like to run the workshop of a tram depot.", Label.COMMODITY, DotKind.SENTENCE))
    assert [one.text for one in made.rewrites] == [
        "I would like to run the workshop of a tram depot [what have you done already that leads there?]."
    ]


def test_a_wish_that_anybody_has_is_asked_for_its_goal(advise):
    (made,) = advise(("Seeking a challenging position in a reputable company.", Label.COMMODITY, DotKind.SENTENCE))
    assert made.rewrites[0].text.startswith("Seeking [which kind of work, at what kind of place?]")


def test_two_deeds_with_a_colon_stand_in_sentences_of_their_own(advise):
    made = advise(
        ("Reliable crane fitter", Label.COMMODITY, DotKind.SENTENCE),
        ("Found why crane 4 tripped every wet winter: a gland that two firms had called sound", Label.ASSET),
    )
    assert made[0].rewrites[0].text.startswith("Crane fitter. Found why crane 4 tripped every wet winter: a gland")


def test_a_list_loses_its_claims_and_keeps_its_names(advise):
    (made,) = advise(
        ("Team leadership, fault finding, AutoCAD, good problem-solving skills", Label.COMMODITY, DotKind.SKILL)
    )
    assert made.rewrites[0].text == "Fault finding, AutoCAD"
    assert "“Team leadership” and “good problem-solving skills”" in made.rewrites[0].because


def test_a_list_keeps_the_marks_between_its_names(advise):
    (made,) = advise(
        ("Vendor control · Fire and life safety · Teamwork · Energy audits", Label.COMMODITY, DotKind.SKILL)
    )
    assert made.rewrites[0].text == "Vendor control · Fire and life safety · Energy audits"


def test_a_list_of_names_is_left_whole(advise):
    (made,) = advise(("Formwork, reading drawings, crane signals", Label.COMMODITY, DotKind.SKILL))
    assert all("Formwork, reading drawings, crane signals" in one.text for one in made.rewrites if one.text)


def test_no_two_questions_stand_side_by_side(advise):
    (made,) = advise(
        ("Under the new matron's lead, 40 volunteers now come on Sundays, where there were none", Label.MIXED)
    )
    assert not any("] [" in one.text for one in made.rewrites)


def test_an_honour_is_nobodys_hidden_deed(advise):
    (made,) = advise(
        ("Advocate Ana Brandt was named a young lawyer of the year in 2021", Label.MIXED, DotKind.SENTENCE)
    )
    assert not any("named advocate" in one.text.lower() for one in made.rewrites)


@pytest.mark.parametrize(
    "line",
    [
        "He lives in Ayr with his wife, two children and a boat.",
        "Your notice for a bridge inspector hung in our mess room in Crewe.",
        "She grew up beside the shipyard at Port Glasgow, where her mother welded.",
    ],
)
def test_what_tells_of_a_life_or_speaks_to_the_reader_is_left_alone(advise, line):
    (made,) = advise((line, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert made.rewrites == ()


@pytest.mark.parametrize(
    "line",
    ["I design rooms for people who did not choose to be there.", "A librarian for streets that never asked for one."],
)
def test_a_motto_stays_and_is_asked_only_what_is_likely_apt(advise, line):
    (made,) = advise((line, Label.MIXED, DotKind.SENTENCE), sentences_apart=True)
    assert all(one.text.startswith(line[:-1]) for one in made.rewrites)
    assert made.rewrites or made.alone


def test_a_licence_in_a_letter_is_never_cut(advise):
    line = "I hold a degree in social care, a clean driving licence and current Garda vetting."
    (made,) = advise((line, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert all(one.text.startswith(line[:-1]) for one in made.rewrites)


def test_a_claim_beside_a_fact_goes_and_the_fact_stays(advise):
    line = "She holds a doctorate from Waikato and is a passionate speaker."
    (made,) = advise((line, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert made.rewrites[0].text == "She holds a doctorate from Waikato."


@pytest.mark.parametrize("line", ["RN, Minnesota and Wisconsin (active)", "BLS, ACLS", "PCCN, 2019", "CSCS gold card"])
def test_a_licence_stays_in_its_list(advise, line):
    (made,) = advise((line, Label.COMMODITY, DotKind.SKILL))
    assert made.rewrites == ()


@pytest.mark.parametrize(
    "line",
    ["Seeking a charge nurse or unit educator position.", "Looking for a warehouse supervisor job near the port."],
)
def test_a_post_that_is_named_is_a_goal(advise, line):
    (made,) = advise((line, Label.COMMODITY, DotKind.SENTENCE))
    assert all(one.text.startswith(line[:-1]) for one in made.rewrites)


def test_two_assisted_deeds_stay_together(advise):
    (made,) = advise(("Assisted with bathing and feeding of residents", Label.COMMODITY))
    assert all(
        " and feeding of residents" not in one.text or "bathing and feeding" in one.text for one in made.rewrites
    )


def test_a_letter_is_not_asked_what_its_next_sentence_tells(advise):
    made = advise(
        ("In 2023 I saw that three older members had been phoned by one caller.", Label.MIXED, DotKind.SENTENCE),
        ("I wrote a card that tellers now read before large withdrawals.", Label.ASSET, DotKind.SENTENCE),
        sentences_apart=True,
    )
    assert not any("[what was done" in one.text for one in made[0].rewrites)


def test_a_summary_behind_a_headline_keeps_its_facts(advise):
    made = advise(
        ("Registered nurse", Label.COMMODITY, DotKind.HEADLINE),
        ("Compassionate and dedicated ward nurse with 14 years in step-down care.", Label.COMMODITY, DotKind.SENTENCE),
        ("Wrote the handoff sheet that both shifts now use", Label.ASSET),
        sentences_apart=True,
    )
    assert made[1].rewrites[0].text == "Ward nurse with 14 years in step-down care."


@pytest.mark.parametrize(
    "line",
    ["Recovering alcoholic, nine years sober.", "I was made redundant in March.", "Took care of my mother until 2020"],
)
def test_what_is_private_is_left_alone(advise, line):
    (made,) = advise((line, Label.MIXED, DotKind.SENTENCE), sentences_apart=True)
    assert made.rewrites == ()
    assert "yours to tell" in (made.alone or "")


def test_who_leads_a_team_that_runs_something_leads(advise):
    (made,) = advise(("Lead a team of four that runs the data platform of eleven towns", Label.COMMODITY))
    assert not any(one.text.startswith("Lead ran") for one in made.rewrites)


def test_a_claim_with_a_number_in_it_is_not_cut(advise):
    (made,) = advise(
        ("Quality engineer with 8 years in banking software, the last four as lead of six", Label.COMMODITY)
    )
    assert all(one.text for one in made.rewrites)


def test_a_list_of_tools_stays_a_list(advise):
    (made,) = advise(("Civica Cx, SAP, Outlook", Label.COMMODITY, DotKind.SKILL))
    assert made.rewrites[0].text.startswith("Civica Cx, SAP, Outlook [")


def test_bearing_pressure_is_a_claim_whatever_its_grammar(advise):
    (made,) = advise(("Worked well under pressure in a busy environment", Label.COMMODITY))
    assert any("worst day" in one.text for one in made.rewrites)


def test_a_thank_you_is_left_alone(advise):
    (made,) = advise(("Thank you for your time and consideration.", Label.COMMODITY, DotKind.SENTENCE))
    assert made.rewrites == ()
    assert made.alone


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Posting of bills and preparation of vouchers", "Posted bills and prepared vouchers"),
        ("Supervision of staff and liaising with auditors", "Supervised staff and liaised with auditors"),
        ("Inspection of valves, and ordering of spares", "Inspected valves, and ordered spares"),
    ],
)
def test_deeds_told_as_nouns_all_become_verbs(advise, line, told):
    (made,) = advise((line, Label.COMMODITY))
    assert made.rewrites[0].text.startswith(told)


def test_contributing_to_a_thing_does_nothing_with_it(advise):
    (made,) = advise(("Contributed to field campaigns and data management", Label.COMMODITY))
    assert not any(one.text.startswith("Field") for one in made.rewrites)


@pytest.mark.parametrize(
    "line",
    ["Looking to run a distribution centre and its night shift.", "To serve a growing bakery as its Finance Manager."],
)
def test_a_wish_is_asked_for_what_leads_there(advise, line):
    (made,) = advise((line, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert [one.text for one in made.rewrites] == [f"{line[:-1]} [what have you done already that leads there?]."]


@pytest.mark.parametrize("line", ["Northern Design Prize, shortlist, 2021", "Regional Apprentice of the Year 2013"])
def test_a_distinction_is_asked_what_it_was_given_for(advise, line):
    (made,) = advise((line, Label.COMMODITY))
    assert made.rewrites[0].text == f"{line} [what was it given for?]"


def test_an_entry_that_ends_in_what_is_done_is_a_skill_and_no_tool(advise):
    (made,) = advise(("Microsoft 365 administration", Label.COMMODITY, DotKind.SKILL))
    assert not any(one.text.startswith("Used") for one in made.rewrites)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I'm a UX designer who is passionate about products that people love.", "I'm a UX designer"),
        ("I am a passionate network engineer who is keen on uptime.", "I am a network engineer"),
        ("Anna Weiss-Lindt is a fitter and is committed to quality.", "Anna Weiss-Lindt is a fitter"),
        ("I'm a UX designer who cut the form from nine screens to four.", ""),
        ("I am a dedicated player who is keen to learn.", ""),
    ],
)
def test_who_somebody_says_to_be_before_what_anybody_claims(material, text, who):
    assert introduced_as(material(text, label=Label.COMMODITY, kind=DotKind.SENTENCE)) == who


@pytest.mark.parametrize("name", ["Anna", "Anna Weiss", "Morag Abernethy-Lind", "Pieter-Jan Hoekstra"])
def test_whoever_a_sentence_names_is_its_subject(material, name):
    line = material(f"{name} has sewn costumes for nine years.", label=Label.COMMODITY, kind=DotKind.SENTENCE)
    assert subject_of(line) == name
