from __future__ import annotations

import re

import pytest

from dotwise.assess.positioning import Package, position
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Positioning, Throughline, Ties
from tests.connect.building import asset, bullet, career, sense_of, sentence

WROTE = "Wrote the gate book that nine depots now fill in"
SAVED = "Took over the cold store with two weeks to the audit; it passed without a remark"
TIES = Ties(throughlines=(Throughline("t1", "gate book and cold store", ("d1", "d2"), ("r1",)),))


def drafted(package: Package, tagger: Tagger, embedder: Embedder) -> Positioning:
    read = career(asset(WROTE), asset(SAVED))
    return position(read, sense_of(read, tagger, embedder), TIES, package)


def test_an_employee_opens_with_the_post(tagger: Tagger, embedder: Embedder) -> None:
    statement = drafted(Package.EMPLOYEE, tagger, embedder).statement

    assert statement is not None
    assert statement.text.splitlines()[0] == f"Clerk. I {WROTE[0].lower()}{WROTE[1:]}."
    assert statement.blanks[0].question in statement.text


def test_an_interim_manager_opens_with_the_rescue(tagger: Tagger, embedder: Embedder) -> None:
    statement = drafted(Package.INTERIM, tagger, embedder).statement

    assert statement is not None
    assert statement.text.startswith("I took over the cold store")


def test_a_consultant_opens_with_the_client(tagger: Tagger, embedder: Embedder) -> None:
    statement = drafted(Package.CONSULTANT, tagger, embedder).statement

    assert statement is not None
    assert statement.text.startswith("For [whose trouble is it")


@pytest.mark.parametrize("package", list(Package))
def test_no_word_outside_the_blanks_is_new(package: Package, tagger: Tagger, embedder: Embedder) -> None:
    drafts = drafted(package, tagger, embedder)
    own = set(re.findall(r"\w+", f"{WROTE} {SAVED} clerk".lower())) | {"i", "and", "for", "next", "free"}

    for draft in (drafts.statement, drafts.headline, drafts.bio_opening):
        assert draft is not None
        assert set(re.findall(r"\w+", re.sub(r"\[.*?\]", "", draft.text).lower())) <= own


def test_without_an_asset_there_is_nothing_to_draft(tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Filed", "r1"))

    assert position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE) == Positioning(None, None, None)


def test_what_the_person_does_for_others_stands_before_the_proof(tagger: Tagger, embedder: Embedder) -> None:
    read = career(sentence("I mend boats that two yards have given up."), asset(WROTE))
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement

    assert statement is not None
    assert statement.text.splitlines()[0] == "Clerk. I mend boats that two yards have given up."


def test_a_throughline_without_a_name_is_asked_for_in_the_headline(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(WROTE), asset(SAVED))
    sense = sense_of(read, tagger, embedder)
    unnamed = Ties(throughlines=(Throughline("t1", "“took over the cold store”", ("d1", "d2"), ("r1",)),))

    named = position(read, sense, TIES, Package.EMPLOYEE).headline
    asked = position(read, sense, unnamed, Package.EMPLOYEE).headline
    assert named is not None
    assert asked is not None
    assert named.text == "Clerk | gate book and cold store"
    assert asked.text == "Clerk | [what do people come to you for?]"


@pytest.mark.parametrize(
    "line",
    [
        "Link nurse for falls - wrote the card that three wards copied",
        "Charge nurse on nights: opened the lounge at 6am",
    ],
)
def test_the_name_of_a_post_is_not_taken_for_a_deed(line: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(line))
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement

    assert statement is not None
    assert f"{line}." in statement.text


def test_a_sentence_that_leans_on_another_follows_no_deed_in_a_bio(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(WROTE), asset("Got 74% for it."))
    bio = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).bio_opening

    assert bio is not None
    assert "74%" not in bio.text
