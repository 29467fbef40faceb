"""What is printed beside the dots."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Dot, JobAd, Requirement, Section, SectionKind
from dotwise.target import hold_against, lines_beside
from dotwise.target.requirements import Necessity, requirement
from tests.connect.building import asset, bullet, career, sense_of


def answered(asked: str, *lines: Dot, tagger: Tagger, embedder: Embedder, papers: tuple[str, ...] = ()) -> Requirement:
    read, ad = career(*lines), JobAd(None, None, asked, (requirement(asked, Necessity.MUST),))
    wanted = understand([asked], Identity(), tagger, embedder)
    (first,) = hold_against(read, sense_of(read, tagger, embedder), ad, wanted, papers).requirements
    return first


def test_a_heading_is_no_paper_unless_it_names_one_and_none_stands_below_it() -> None:
    skills = Section("s4", "SKILLS", SectionKind.SKILLS)
    paper = Section("s5", "Full driving licence", SectionKind.OTHER)
    read = replace(career(bullet("Swept", "r1")), sections=(skills, paper))
    none = replace(read, dots=(replace(read.dots[0], text="None", section="s5"),))

    assert lines_beside(read) == ("Ada Moss", "Full driving licence")
    assert lines_beside(none) == ("Ada Moss",)


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("Registered Nurse", "Mentored 14 newly qualified nurses; nine of the first ten are registered and still here"),
        ("Registered manager", "Recruited a registered manager for the home"),
        ("Teaching certificate", "Trained staff towards a teaching certificate"),
        ("CIMA qualified", "Manage two assistant accountants, one of whom passed CIMA in 2023"),
    ],
)
def test_somebody_elses_paper_answers_nothing(asked: str, line: str, tagger: Tagger, embedder: Embedder) -> None:
    assert not answered(asked, asset(line), tagger=tagger, embedder=embedder).answered_by


def test_the_persons_own_paper_is_named(tagger: Tagger, embedder: Embedder) -> None:
    passed = asset("Manage two assistant accountants, one of whom passed CIMA in 2023")
    printed = ("CIMA, qualified 2018",)
    found = answered("CIMA qualified", passed, tagger=tagger, embedder=embedder, papers=printed)

    assert found.sure
    assert found.answered_by == ()
    assert found.elsewhere == "“CIMA, qualified 2018” is printed"


def test_a_paper_behind_hold_is_answered_where_its_letters_are_printed(tagger: Tagger, embedder: Embedder) -> None:
    asked, papers = "Hold or are working towards an NPQ", ("NPQ in Leading Teaching, 2022",)

    assert answered(asked, bullet("Swept", "r1"), tagger=tagger, embedder=embedder, papers=papers).sure
    assert not answered(asked, bullet("Swept", "r1"), tagger=tagger, embedder=embedder).sure


def test_letters_answer_only_at_the_level_asked_for(tagger: Tagger, embedder: Embedder) -> None:
    papers = ("NVQ Level 3 Professional Cookery",)

    assert not answered("NVQ Level 4", bullet("Swept", "r1"), tagger=tagger, embedder=embedder, papers=papers).sure
    assert answered("NVQ Level 3", bullet("Swept", "r1"), tagger=tagger, embedder=embedder, papers=papers).sure
