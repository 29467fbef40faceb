"""What is left alone, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.knowledge.calling import trades_told
from dotwise.model import DotKind, Label, Section, SectionKind
from dotwise.rewrite import suggest
from dotwise.rewrite.alone import left_alone

SKILLS = (Section("s1", "Skills", SectionKind.SKILLS),)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("School of Coastal Sciences, University of Lothian", DotKind.SENTENCE),
        ("Fleet Maintenance | Inventory Control | Convoy Planning", DotKind.HEADLINE),
        ("Available on two weeks' notice.", DotKind.SENTENCE),
        ("Electrofishing licence, boat licence, category B", DotKind.BULLET),
        ("A levels in Biology, Chemistry and German", DotKind.BULLET),
        ("Enhanced police check, 2024", DotKind.BULLET),
        ("Safer recruitment trained", DotKind.BULLET),
        ("Kept up my nursing registration throughout", DotKind.BULLET),
        ("Kept up her membership of the guild.", DotKind.SENTENCE),
        ("(short version on request)", DotKind.SENTENCE),
        ("One thing I am still proud of.", DotKind.SENTENCE),
        ("Reach out if you want to talk kilns or greyhounds!", DotKind.SENTENCE),
    ],
)
def test_names_and_papers_stay_as_they_are(advise, text, kind):
    (made,) = advise((text, Label.COMMODITY, kind), sentences_apart=True)
    assert made.rewrites == ()
    assert made.alone


@pytest.mark.parametrize(
    "text",
    [
        "I have between 22 and 30 people, most of them agency.",
        "Attendance was better than in 2022, although the weather was too.",
        "Last summer I worked as a guide at a heritage site.",
        "My manager was pleased with it.",
        "I have a driver's licence and access to my aunt's car.",
    ],
)
def test_a_fact_of_a_letter_is_asked_nothing_that_puzzles(advise, text):
    (made,) = advise((text, Label.MIXED, DotKind.SENTENCE), sentences_apart=True)
    assert not any("shows it best" in one.text or "can that be seen" in one.text for one in made.rewrites)


def listed(lines, exemplars, atlas, embedder, tagger):
    from dotwise.language.identity import Identity
    from dotwise.language.understand import understand
    from dotwise.model import Ties
    from tests.rewrite.conftest import dots_of, role_of

    dots = dots_of(lines)
    roles = (role_of(current=True),)
    sense = understand([dot.text for dot in dots], Identity(), tagger, embedder, trades_told(dots, roles))
    return suggest(dots, sense, [()] * len(dots), Ties(), exemplars, roles, atlas, SKILLS)


def test_a_list_of_tools_keeps_every_name_though_one_stands_elsewhere(exemplars, atlas, embedder, tagger):
    made = listed(
        (("SolidWorks, AutoCAD, MATLAB", Label.COMMODITY), ("Modelled the rig in SolidWorks", Label.ASSET)),
        exemplars, atlas, embedder, tagger,
    )  # fmt: skip
    assert made[0].rewrites
    assert all(one.text.startswith("SolidWorks, AutoCAD, MATLAB") for one in made[0].rewrites)


def test_a_skill_printed_as_a_bullet_is_asked_by_its_name(exemplars, atlas, embedder, tagger):
    (made,) = listed((("Menu costing", Label.COMMODITY),), exemplars, atlas, embedder, tagger)
    assert "dish" in made.rewrites[0].text


def test_a_certificate_in_brackets_is_a_paper(exemplars, atlas, embedder, tagger):
    (made,) = listed((("Patient handling (cert valid to 2026)", Label.COMMODITY),), exemplars, atlas, embedder, tagger)
    assert made.rewrites == ()


@pytest.mark.parametrize("kept", ["multicultural leadership", "pre-opening"])
def test_a_claim_that_says_which_is_no_mere_claim(advise, kept):
    (made,) = advise(("Budgeting, multicultural leadership, pre-opening, team player", Label.COMMODITY, DotKind.SKILL))
    assert kept in made.rewrites[0].text
    assert "team player" not in made.rewrites[0].text


@pytest.mark.parametrize(
    "line", ["Dressing of wounds, catheterisation, NG tube", "Monthly reports to the board, sales filings, Form 990"]
)
def test_tasks_told_with_commas_alone_stay_a_list(advise, line):
    (made,) = advise((line, Label.COMMODITY))
    assert all(one.text.startswith(line) for one in made.rewrites)


def test_others_who_shadowed_are_not_the_person(advise):
    (made,) = advise(("Was given the new starters to shadow with me", Label.MIXED))
    assert not any(one.text.startswith("Shadow") for one in made.rewrites)


def test_a_line_that_still_asks_is_asked_nothing_more(advise):
    (suggestion,) = advise(("Ran the night desk [which night stood out?]", Label.COMMODITY))
    assert suggestion.rewrites == ()
    assert suggestion.alone is not None


def test_a_line_that_still_holds_a_question_is_asked_no_second_one(advise):
    (made,) = advise(("Ran the crane rota for [how many cranes? ]", Label.MIXED, DotKind.BULLET))
    assert made.rewrites == ()
    assert "answer that one first" in made.alone


@pytest.mark.parametrize(
    "text",
    ["New starters trained", "Kept up membership in a hard year", "Maintained the site licence", "Night staff trained"],
)
def test_people_who_were_trained_and_a_club_that_held_are_work(advise, text):
    (made,) = advise((text, Label.COMMODITY))
    assert made.alone is None
    assert made.rewrites


@pytest.mark.parametrize("text", ["Badminton Coach", "Piano, theory, choir", "Veterinary Nurse"])
def test_a_headline_that_names_the_work_is_never_replaced(advise, text):
    line = ("Cut the waiting list from 40 to 6 by opening on Saturdays", Label.ASSET)
    for made in advise((text, Label.COMMODITY, DotKind.HEADLINE), line)[0].rewrites:
        assert made.text.startswith(text)


@pytest.mark.parametrize(
    "text",
    [
        "Any other duties as assigned",
        "Does other task that may be assigned from time to time",
        "Any other ad hoc task assigned by Finance Manager",
    ],
)
def test_tasks_that_are_not_named_may_go(advise, text):
    (made,) = advise((text, Label.COMMODITY))
    assert [one.text for one in made.rewrites] == [""]


def test_other_tasks_that_are_named_stay(advise):
    (made,) = advise(("Other duties included the petty cash", Label.COMMODITY))
    assert all(one.text for one in made.rewrites)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("2019: Leadership for technical managers, 3 days", True),
        ("Supervisory skills, in house, 2019", True),
        ("Back into payroll, six evening sessions, 2026", True),
        ("Dissertation on slate roofs, 2019", False),
        ("Peer tutor for first-year students, 2019", False),
    ],
)
def test_a_course_among_the_schooling_stays_in_its_list(material, text, stays):
    line = replace(material(text, label=Label.COMMODITY), section=SectionKind.EDUCATION)
    line = replace(line, dot=replace(line.dot, role=None))
    assert (left_alone(line) is not None) is stays
