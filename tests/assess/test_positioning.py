from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dotwise.assess.positioning import Package, position
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import DocumentKind, Label, Positioning, Throughline, Ties, Verdict
from tests.connect.building import asset, bullet, career, role, sense_of, sentence

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


POSTS = (
    role("r1", "Store Keeper", "Quay Depot", "2019-01", "present"),
    role("r2", "Packer", "Mill Store", "2012-01", "2018-12"),
)


def stated(read, tagger: Tagger, embedder: Embedder) -> str:
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement
    assert statement is not None
    return statement.text.splitlines()[0]


def test_a_deed_of_an_earlier_post_is_told_with_its_title(tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Filed bills", "r1"), asset(WROTE, "r2"), roles=POSTS)

    assert stated(read, tagger, embedder) == f"Store Keeper. As Packer, I {WROTE[0].lower()}{WROTE[1:]}."


def test_a_deed_of_the_present_post_goes_first(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(WROTE, "r2"), asset(SAVED, "r1"), roles=POSTS)

    assert stated(read, tagger, embedder).startswith("Store Keeper. I took over the cold store")


def test_an_honorary_post_is_not_the_title(tagger: Tagger, embedder: Embedder) -> None:
    chair = role("r3", "Deputy chair", "Harbour Sailing School", "2022-01", "present")
    read = career(asset(SAVED, "r1"), roles=(*POSTS, chair))

    assert stated(read, tagger, embedder).startswith("Store Keeper. ")


def test_the_result_behind_a_semicolon_stays(tagger: Tagger, embedder: Embedder) -> None:
    line = (
        "Recorded the yard rules in Polish, Tamil and Welsh on an old telephone because drivers were signing for what "
        "they could not read; crushed fingers came down from 14 to 3 in the year"
    )

    assert "from 14 to 3" in stated(career(asset(line)), tagger, embedder)


def test_a_sentence_opens_with_a_capital(tagger: Tagger, embedder: Embedder) -> None:
    line = "we were losing hens to the fox every week, I moved the coop and we lost none last year"

    assert stated(career(asset(line)), tagger, embedder).startswith("Clerk. We were losing hens")


def test_a_bio_names_its_person(tagger: Tagger, embedder: Embedder) -> None:
    told = sentence("She also introduced the night ferry, which all four islands use today.", Label.ASSET)
    read = career(told, held=False, kind=DocumentKind.BIO)

    assert stated(read, tagger, embedder).startswith("Ada Moss introduced the night ferry")


@pytest.mark.parametrize(
    "line",
    [
        "I bled it all through and changed the valves in the north wing, and nobody has rung since",
        "After this we had far fewer falls and the family of one man wrote to thank us",
        "The head said it saved us about four thousand pounds",
    ],
)
def test_a_line_that_hangs_on_another_is_no_draft(line: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(line))

    assert position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement is None


def drafts_of(read, tagger: Tagger, embedder: Embedder) -> Positioning:
    return position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE)


def test_somebody_else_of_a_letter_is_not_the_writer(tagger: Tagger, embedder: Embedder) -> None:
    pupil = (
        "She failed the slope twice at another school, I let her practise on the car park and she passed in March 2021"
    )
    alone = drafts_of(career(asset(pupil)), tagger, embedder)
    both = drafts_of(career(asset(pupil), asset(WROTE)), tagger, embedder)

    assert alone.statement is None
    assert both.statement is not None
    assert both.bio_opening is not None
    assert "slope" not in both.statement.text + both.bio_opening.text


def test_a_bio_gives_its_name_only_to_its_own_person(tagger: Tagger, embedder: Embedder) -> None:
    left = sentence("She left the yard in 2019 and built the ferry that all four islands use today.", Label.ASSET)
    own = sentence("Ada Moss learned to weld in Leith.")
    other = sentence("Her teacher was Jean Alder of Leith.")

    told = drafts_of(career(own, left, held=False, kind=DocumentKind.BIO), tagger, embedder).bio_opening
    assert told is not None
    assert told.text.startswith("Ada Moss left the yard in 2019")
    assert drafts_of(career(own, other, left, held=False, kind=DocumentKind.BIO), tagger, embedder).bio_opening is None


def test_a_title_that_ends_in_an_abbreviation_has_one_full_stop(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(WROTE, "r1"), roles=(role("r1", "Store Keeper a.i.", "Quay Depot", "2019-01", "present"),))

    assert stated(read, tagger, embedder) == f"Store Keeper a.i. I {WROTE[0].lower()}{WROTE[1:]}."


def test_a_result_behind_the_semicolon_stays_beside_one_before_it(tagger: Tagger, embedder: Embedder) -> None:
    line = (
        "Cut the survey of the old mill from nine weeks to four by scanning each floor at night with a hired "
        "rig and two students; the £600,000 steel frame was dropped from the scheme"
    )

    assert "£600,000" in stated(career(asset(line)), tagger, embedder)


@pytest.mark.parametrize(
    "line",
    [
        "Wrote the hand-over card after a missed result; all four wards use it today",
        "Wrote the switch-off sheet that the ward sisters sign before anybody touches a board, after a freezer was lost on "
        "another job; the board has made it a rule",
    ],
)
def test_the_drafts_open_on_the_line_that_the_focus_names(line: str, tagger: Tagger, embedder: Embedder) -> None:
    rarest = replace(asset(line), verdict=Verdict(Label.ASSET, 0.01))

    assert line[:30].lower() in stated(career(asset(WROTE), rarest), tagger, embedder).lower()


@pytest.mark.parametrize(
    ("told", "opening"),
    [
        (
            ("Ada Moss runs the fire office.", "In the homes she began to hold the drill at five."),
            "In the homes Ada Moss began to hold the drill at five.",
        ),
        (("The number of drills has tripled.", "She drew the new plan."), "Ada Moss drew the new plan."),
    ],
)
def test_a_bio_names_its_person_where_her_sentence_leaves_the_page(
    told: tuple[str, ...], opening: str, tagger: Tagger, embedder: Embedder
) -> None:
    read = career(*(sentence(text, Label.ASSET) for text in told), held=False, kind=DocumentKind.BIO)
    masked = understand(told, Identity(names=("Ada", "Moss")), tagger, embedder)
    bio = position(read, masked, Ties(), Package.EMPLOYEE).bio_opening

    assert bio is not None
    assert opening in bio.text


@pytest.mark.parametrize(
    ("told", "stays"),
    [
        (
            ("In 2018 Ada Moss saw her neighbour refuse a hearing aid.", "He had not heard a blackbird for years."),
            "blackbird",
        ),
        (("Ada Moss runs the night school.", "She found a singer.", "He sang for 40 towns."), "sang"),
        (("Ada Moss saw a trainee give up.", "A neighbour heard of this.", "She drew a softer mould."), "softer"),
        (("Ada Moss drew a softer mould that evening.",), "that evening"),
    ],
)
def test_a_sentence_stays_where_its_person_or_its_time_was_named(
    told: tuple[str, ...], stays: str, tagger: Tagger, embedder: Embedder
) -> None:
    read = career(*(sentence(text, Label.ASSET) for text in told), held=False, kind=DocumentKind.BIO)
    drafts = drafts_of(read, tagger, embedder)

    assert all(stays not in draft.text for draft in (drafts.statement, drafts.bio_opening) if draft)


def test_what_a_consultant_offers_stands_behind_a_colon(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset("New five-shift roster made in six evenings, accepted by 83% in the vote"))
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.CONSULTANT).statement

    assert statement is not None
    assert statement.text.splitlines()[0] == f"For [{statement.blanks[0].question}]:"


@pytest.mark.parametrize(
    "best",
    [
        "Rewrote the pricing page after listening to 40 lost calls; demo requests rose from 2.1% to 3.4% of visitors",
        "Found that three gangs were being paid from copied sheets, reported to the manager with the dates, and since then "
        "the clerks must send the print-out of the scale together with the sheet",
    ],
)
def test_what_others_did_behind_a_deed_leaves_it_the_persons_own(best: str, tagger: Tagger, embedder: Embedder) -> None:
    roles = (role("r1", "Manager", "Quay", "2022-01", "present"), role("r2", "Clerk", "Quay", "2019-01", "2021-12"))
    read = career(asset("Built the visitor database that is still in use", "r2"), asset(best), roles=roles)

    assert best[1:40] in stated(read, tagger, embedder)


@pytest.mark.parametrize(
    "line",
    [
        "Breakages stood at 4.1% when I came. I turned the racks to face the dock, had every crate tipped by two hands and was at 0.9% by the summer count, the lowest of our nine yards",
        "A loom that had stopped twice with torn weft was given to me; I saw that the lay had been set a hair low on one side, filed a new shoe and it wove the whole order, some 900 metres, with no fitter called",
        "Nine boys that could not float in the first term of 2019, I took them into the shallow end each morning before school with two ropes and a board; seven of the nine passed their badge in June and the other teachers asked for the board",
    ],
)
def test_a_draft_does_not_stop_before_the_deed_or_its_result(line: str, tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(line))
    drafts = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE)

    assert drafts.statement is not None
    assert drafts.bio_opening is not None
    assert f"{line}." in drafts.statement.text
    assert f"{line}." in drafts.bio_opening.text


def test_who_was_stranded_and_acted_is_given_no_second_i(tagger: Tagger, embedder: Embedder) -> None:
    line = "Stranded at the lock with 30 guests and no engine, I rang the keeper and had them home by ten"
    read = career(asset(line))
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement

    assert statement is not None
    assert statement.text.splitlines()[0] == f"Clerk. {line}."


def test_the_post_that_goes_on_is_the_present_one(tagger: Tagger, embedder: Embedder) -> None:
    posts = (
        role("r1", "Saddler", "Own workshop", "2009", "present"),
        role("r2", "Bandmaster", "Town Band", "2014", "2021"),
    )
    read = career(asset(WROTE), roles=posts)
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.EMPLOYEE).statement

    assert statement is not None
    assert statement.text.startswith("Saddler. I wrote")


def test_an_interim_manager_is_named_where_no_sentence_stands_before(tagger: Tagger, embedder: Embedder) -> None:
    deed = sentence("She moved the Sunday sailing to ten and it has been full ever since.", Label.ASSET)
    read = career(deed, kind=DocumentKind.BIO, held=False)
    statement = position(read, sense_of(read, tagger, embedder), Ties(), Package.INTERIM).statement

    assert statement is not None
    assert statement.text.startswith("Ada Moss moved the Sunday sailing")
