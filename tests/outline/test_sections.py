"""Headings in any look and wording, and what their sections hold."""

from __future__ import annotations

import pytest

from dotwise.model import DocumentKind, DotKind, SectionKind, Source
from dotwise.outline import outline
from dotwise.outline.wording import load_wording
from dotwise.parsers import parse
from tests.outline.pages import page

JOB = "! Head Baker\t2016 – 2019\nOatfield Mills\n* Kept the mill open through the flood\n* Trained two apprentices"


@pytest.mark.parametrize(
    ("heading", "content", "kind"),
    [
        ("Where I earned my bread", JOB, SectionKind.EXPERIENCE),
        ("Ovens and mills", JOB, SectionKind.EXPERIENCE),
        ("WORK RECORD", JOB, SectionKind.EXPERIENCE),
        ("Professional journey", JOB, SectionKind.EXPERIENCE),
        ("Schools that had me", "BSc Food Science, Ballymote University, 2010\nLeaving Certificate, 2006", SectionKind.EDUCATION),
        ("Training and diplomas", "Diploma in Baking, Sligo College, 2009", SectionKind.EDUCATION),
        ("A word about me", "I bake for towns that lost their last bakery. I am looking for a fourth one, by the sea.", SectionKind.SUMMARY),
        ("Tools I know", "* Deck ovens\n* Spiral mixers\n* Sage 50", SectionKind.SKILLS),
        ("Tongues", "English, Irish, some German", SectionKind.LANGUAGES),
        ("Away from the oven", "Sea swimming, chess, choir", SectionKind.INTERESTS),
        ("Tickets & licences", "HACCP level 3\nForklift licence", SectionKind.CERTIFICATIONS),
        ("Prizes", "Loaf of the Year, Connacht Food Fair, 2017", SectionKind.AWARDS),
        ("Unpaid work", "* Bread for the shelter on Sundays\n* Treasurer of the rowing club", SectionKind.VOLUNTEER),
        ("In print", "Rye without tears. Journal of Cereal Craft, 2018", SectionKind.PUBLICATIONS),
        ("People who will vouch for me", "Ms N. Byrne, owner, Oatfield Mills\nAvailable on request", SectionKind.REFERENCES),
        ("Projects of my own making", "* A proving box from a wine fridge", SectionKind.PROJECTS),
    ],
)  # fmt: skip
def test_says_what_a_section_holds(heading: str, content: str, kind: SectionKind) -> None:
    career = outline(
        page(
            f"! Una Obi\nuna@example.org\n\n# Profile\n\nI bake.\n\n# {heading}\n\n{content}\n\n# Education\n\nBSc Food Science, 2010"
        )
    )

    assert (heading, kind) in [(section.heading, section.kind) for section in career.sections]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Teaching", SectionKind.EXPERIENCE),
        ("Professional Service", SectionKind.OTHER),
        ("Career Synopsis", SectionKind.SUMMARY),
    ],
)
def test_a_wording_of_the_list_is_taken_at_its_word(heading: str, kind: SectionKind) -> None:
    assert kind is load_wording().read(heading).kind


def test_a_wording_that_came_to_the_list_after_the_training_is_a_heading() -> None:
    assert load_wording().read("Extra Curricular").heading >= 0.9


def test_headings_in_plain_text_need_no_look() -> None:
    career = outline(
        page(
            "Una Obi\nuna@example.org\n\nWORK HISTORY\n\nHead Baker, Oatfield Mills, 2016 - 2019\n* Baked\n\nSKILLS\n\n* Rye"
        )
    )

    assert ["WORK HISTORY", "SKILLS"] == [section.heading for section in career.sections]


def test_labels_inside_a_role_are_no_sections() -> None:
    career = outline(
        page(
            """
            ! Una Obi

            # Experience

            ! Head Baker\t2016 – 2019
            Oatfield Mills
            Responsibilities:
            * Baking
            Achievements:
            * Kept the mill open through the flood

            # Education

            BSc Food Science, 2010
            """
        )
    )

    assert ["Experience", "Education"] == [section.heading for section in career.sections]
    assert ["Baking", "Kept the mill open through the flood"] == [dot.text for dot in career.dots]


def test_titles_are_no_headings() -> None:
    career = outline(page(f"# Una Obi\n\n# Experience\n\n{JOB}\n\n! Baker\t2012 – 2016\nBrotkultur\n* Swept"))

    assert ["Experience"] == [section.heading for section in career.sections]


def test_a_section_states_how_sure_it_is() -> None:
    career = outline(page(f"! Una Obi\n\n# Experience\n\n{JOB}"))

    assert 0.9 < career.sections[0].confidence <= 1.0


BIO = (
    "Tomasz Wrona\norgan builder\n\n"
    "Tomasz Wrona was born in Kielce in 1979. He is an organ builder with a workshop of four people, and teaches voicing.\n\n"
    "In 2010 he restored the positive of the cathedral, which had been silent for forty years and is played every Sunday now.\n\n"
)


def test_a_bio_may_list_works_and_prizes_with_their_years() -> None:
    listed = (
        "Selected works:\n- Positive, Kielce, 2010\n- Organ of 12 stops, 2015–2017\n- Festival tunings, 2012–2014\n"
    )
    career = outline(parse(Source("bio.txt", (BIO + listed).encode())))
    assert career.kind is DocumentKind.BIO
    assert [section.heading for section in career.sections] == ["Selected works"]
    assert [dot.text for dot in career.dots if dot.kind is DotKind.HEADLINE] == ["organ builder"]


def test_a_resume_may_tell_of_its_person_as_others_do() -> None:
    posts = "EXPERIENCE\nVoicer, Amsel Organs, 2004 - 2012\n- Voiced reeds\n\nEDUCATION\nDiploma, Kielce, 2004\n"
    career = outline(parse(Source("resume.txt", (BIO + posts).encode())))
    assert career.kind is DocumentKind.RESUME
