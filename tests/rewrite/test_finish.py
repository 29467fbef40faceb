"""Blanks and their filling: the answer joins the line as its first words ask for."""

from __future__ import annotations

import pytest

from dotwise.model import Blank, BlankKind, Rewrite
from dotwise.rewrite import fill
from dotwise.rewrite.answers import answer_in
from dotwise.rewrite.finish import answered, finished
from dotwise.rewrite.values import Draft, Gap


def rewrite(text: str, *blanks: tuple[BlankKind, str]) -> Rewrite:
    return Rewrite(text, (), tuple(Blank(f"b{n}", k, q) for n, (k, q) in enumerate(blanks, 1)), "", not blanks)


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("by moving the heavy picks down", "Picked orders by moving the heavy picks down."),
        ("cutting wrong picks by half", "Picked orders, cutting wrong picks by half."),
        ("returns fell from nine a week to two.", "Picked orders; returns fell from nine a week to two."),
        ("110 an hour, target 90", "Picked orders (110 an hour, target 90)."),
        ("", "Picked orders."),
    ],
)
def test_an_answer_joins_as_it_begins(answer, line):
    asked = rewrite("Picked orders [how many, and what changed?].", (BlankKind.NUMBER, "how many, and what changed?"))
    assert fill(asked, {"b1": answer}) == line


@pytest.mark.parametrize(
    "answer",
    ["no", "None.", "I dont know", "I don’t know, sorry", "dunno", "no idea", "n/a", "?", "–", "yes", "can't remember",
     "I can't recall the number", "not sure"],
)  # fmt: skip
def test_an_answer_that_is_none_drops_its_bracket(answer):
    asked = rewrite("Ran the night desk [which night stood out?].", (BlankKind.THING, "which night stood out?"))
    assert fill(asked, {"b1": answer}) == "Ran the night desk."


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("The night of the flood.", "Ran the night desk; the night of the flood stood out."),
        ("Returns fell by half", "Ran the night desk; returns fell by half."),
        ("None of the guests had to wait", "Ran the night desk; none of the guests had to wait."),
        ("Ursula took the desk over", "Ran the night desk; Ursula took the desk over."),
        ("Mark took the desk over", "Ran the night desk; Mark took the desk over."),
        ("NHS inspectors praised it", "Ran the night desk; NHS inspectors praised it."),
        ("I kept it open", "Ran the night desk; I kept it open."),
    ],
)
def test_a_result_follows_the_deed_with_a_small_letter_and_one_full_stop(answer, line):
    asked = rewrite("Ran the night desk [which night stood out?].", (BlankKind.THING, "which night stood out?"))
    assert fill(asked, {"b1": answer}) == line


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("Ward clerk, paediatrics, in Leith", "Ward clerk of nine years. Seeking ward clerk, paediatrics, in Leith."),
        ("I want a post in a small clinic", "Ward clerk of nine years. Seeking a post in a small clinic."),
        ("looking for a small clinic", "Ward clerk of nine years. Seeking a small clinic."),
        ("no idea", "Ward clerk of nine years."),
        ("", "Ward clerk of nine years."),
    ],
)
def test_a_goal_follows_the_words_that_seek_it_and_no_goal_takes_them_along(answer, line):
    asked = rewrite("Ward clerk of nine years. Seeking [which post?].", (BlankKind.THING, "which post?"))
    assert fill(asked, {"b1": answer}) == line


def test_what_is_not_answered_yet_still_asks():
    asked = rewrite("Kept the log [for whom?]; it is in use [since when?]",
                    (BlankKind.WHO, "for whom?"), (BlankKind.PERIOD, "since when?"))  # fmt: skip
    half = answered(asked, {"b2": "since 2019"})
    assert half.text == "Kept the log [for whom?]; it is in use since 2019"
    assert [blank.id for blank in half.blanks] == ["b1"]
    assert not half.complete
    assert answered(half, {"b1": "for the night porters"}).complete


def test_a_whole_question_without_an_answer_leaves_nothing():
    assert fill(rewrite("[When was it seen?]", (BlankKind.THING, "When was it seen?")), {"b1": "dunno"}) == ""


def test_a_size_takes_the_place_of_its_question():
    asked = rewrite("Covered [how many?] depots", (BlankKind.NUMBER, "how many?"))
    assert fill(asked, {"b1": "nine"}) == "Covered nine depots"
    assert fill(asked, {}) == "Covered depots"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("I", "Raised the pass rate from 38% to 71%"),
        ("with two colleagues", "With two colleagues, raised the pass rate from 38% to 71%"),
        ("our Grade 9 team", "Our Grade 9 team raised the pass rate from 38% to 71%"),
        ("", "Raised the pass rate from 38% to 71%"),
    ],
)
def test_the_actor_opens_the_line(answer, line):
    asked = rewrite("[I / with whom?] raised the pass rate from 38% to 71%", (BlankKind.WHO, "I / with whom?"))
    assert fill(asked, {"b1": answer}) == line


def test_the_part_stands_in_brackets_before_the_result():
    question = "your part: drafted it, checked it, got it agreed?"
    asked = rewrite(f"Wrote the form [{question}]; it replaced four", (BlankKind.WHO, question))
    assert fill(asked, {"b1": "Drafted it with the ward sister"}) == (
        "Wrote the form (drafted it with the ward sister); it replaced four"
    )


def test_blanks_are_numbered_and_printed():
    draft = Draft(
        ("Kept the log", Gap(BlankKind.WHO, "for whom?"), "; it is in use", Gap(BlankKind.PERIOD, "since when?"))
    )
    made = finished(draft, (), ".")
    assert made.text == "Kept the log [for whom?]; it is in use [since when?]."
    assert [(blank.id, blank.kind) for blank in made.blanks] == [("b1", BlankKind.WHO), ("b2", BlankKind.PERIOD)]
    assert not made.complete


def test_a_line_that_only_asks_asks_in_a_sentence():
    made = finished(Draft((Gap(BlankKind.THING, "when did it matter?"),)), (), ".")
    assert made.text == "[When did it matter?]"


def test_what_was_left_out_is_said():
    made = finished(Draft(("Kept the log",), notes=("takes off “Responsible for”", "asks nothing")), ("SAP",), "")
    assert made.because == "Takes off “Responsible for” and asks nothing. Left out: “SAP”."


def test_the_way_to_a_result_is_not_claimed_alone_before_the_part_is_told():
    question = "which part was yours?"
    asked = rewrite(f"Saved 12 hours by moving payroll to ADP [{question}]", (BlankKind.WHO, question))
    assert fill(asked, {}) == "Saved 12 hours by helping to move payroll to ADP"
    assert fill(asked, {"b1": "all of it"}) == "Saved 12 hours by moving payroll to ADP"
    assert fill(asked, {"b1": "Ran the trial"}) == "Saved 12 hours by moving payroll to ADP (ran the trial)"


def test_a_clause_behind_the_part_leaves_the_words_before_it_alone():
    question = "which part was yours?"
    asked = rewrite(f"Worked on the design [{question}] which saved a week", (BlankKind.WHO, question))
    assert fill(asked, {}) == "Worked on the design which saved a week"


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        ("which wrong dose did you stop at the bedside?", "a double dose", "; stopped a double dose at the bedside"),
        ("which wrong dose did you stop at the bedside?", "stopped a double dose", "; stopped a double dose"),
        ("which wrong dose did you stop at the bedside?", "the sister caught it with me", "; the sister caught it with me"),
        ("what did you stop or report before anybody was hurt?", "a loose hoist",
         "; stopped or reported a loose hoist before anybody was hurt"),
        ("whom did you have to win over, and how?", "the matron", "; had to win over the matron"),
        ("what was it given for?", "Sepsis", ", given for sepsis"),
        ("how often, and which time do you remember best?", "every week", ", every week"),
        ("who uses it, and for what?", "the night porters", ", used by the night porters"),
        ("what did it save: hours, money, mistakes?", "two hours a week", ", saving two hours a week"),
        ("which one was hardest, and how did it end?", "the flood", "; the flood was hardest"),
        ("which of these went better because of you, and how?", "the rota", "; the rota went better"),
        ("for which of these did others come to you?", "EICRs", ", the one others came to for EICRs"),
        ("what could they do afterwards that they could not before?", "walk to the shop", "; they could walk to the shop"),
        ("what came of it?", "fewer falls", "; fewer falls"),
        ("what would have gone wrong: damp, a wall opened twice?", "damp", " (otherwise: damp)"),
        ("how many in a normal week?", "about 40", " (about 40 in a normal week)"),
        ("over how long?", "3 years", " over 3 years"),
        ("by how much: from what to what?", "9% to 4%", " (9% to 4%)"),
        ("who grew under you?", "two apprentices", " (two apprentices)"),
        ("how much of the old slate could you put back?", "two thirds", " (two thirds)"),
        ("how many jobs a day beyond your own?", "40", " (40)"),
        ("cost per repair, before and after?", "a third less", " (cost per repair: a third less)"),
        ("what did you build, find or speed up with it?", "a stock app", " (a stock app)"),
        ("what did you argue up or down?", "the grade", " (the grade)"),
        ("what did you see them do that no one had planned?", "a short cut", " (a short cut)"),
        ("which rule did you begin to take on?", "tagging", " (tagging)"),
        ("which method did you bring in or teach on the ward?", "a huddle", " (a huddle)"),
        ("whom did you talk out of selling?", "the owner", "; talked the owner out of selling"),
        ("which man did you nurse through the night?", "the mate", "; nursed the mate through the night"),
        ("what was decided or done because of it?", "two new fridges", " (two new fridges)"),
        ("which fault was found on paper?", "two clashes", " (two clashes)"),
        ("which fault was found on paper?", "a clash of pipes", "; a clash of pipes was found on paper"),
        ("who uses less of it since?", "the night porters", " (the night porters)"),
        ("what were you asked to do that nobody else was?", "the vault", " (the vault)"),
        ("when did it pay its way?", "the wet summer", " (the wet summer)"),
    ],
)  # fmt: skip
def test_a_thing_is_told_with_the_words_of_its_question(question, answer, said):
    assert (
        fill(rewrite(f"Kept the log [{question}]", (BlankKind.THING, question)), {"b1": answer})
        == f"Kept the log{said}"
    )


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Each of the 12 wards now orders from it", "; each of the 12 wards now orders from it"),
        ("Once the racks were numbered, picking took half the time",
         "; once the racks were numbered, picking took half the time"),
        ("Daily stock-outs fell from 9 to 1", "; daily stock-outs fell from 9 to 1"),
        ("Each ward saved £400", "; each ward saved £400"),
        ("Every second Tuesday", ", every second Tuesday"),
        ("twice a year", ", twice a year"),
    ],
)  # fmt: skip
def test_words_that_begin_as_a_time_and_tell_what_happened_are_a_clause(answer, said):
    asked = rewrite("Kept the stock room [what came of it?]", (BlankKind.THING, "what came of it?"))
    assert fill(asked, {"b1": answer}) == f"Kept the stock room{said}"


@pytest.mark.parametrize("answer", ["Every shift ran on time", "The night trains ran on time"])
def test_a_clause_is_not_put_into_the_words_of_its_question(answer):
    asked = rewrite("Ran the depot [which fault did you catch?]", (BlankKind.THING, "which fault did you catch?"))
    assert fill(asked, {"b1": answer}) == f"Ran the depot; {answer[0].lower()}{answer[1:]}"


def test_a_part_of_a_shared_deed_stands_behind_its_object_and_the_deed_stays_shared():
    part, given = "your part: pulled together, covered, finished it?", "what was it given for?"
    asked = rewrite(f"Won [{part}] Trust award 2017 [{given}]", (BlankKind.WHO, part), (BlankKind.THING, given))
    assert (
        fill(asked, {"b1": "covered", "b2": "sepsis"}) == "Helped to win Trust award 2017 (covered), given for sepsis"
    )
    assert fill(asked, {"b1": "all of it"}) == "Won Trust award 2017"
    assert fill(asked, {}) == "Helped to win Trust award 2017"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Reading Borough Council", " (Reading Borough Council)"),
        ("Reading the night log to the porters", ", reading the night log to the porters"),
        ("Polish builders", " (Polish builders)"),
        ("Church of England schools", " (Church of England schools)"),
        ("Slack and Excel", " (Slack and Excel)"),
        ("Orange County", " (Orange County)"),
        ("Ford", " (Ford)"),
        ("Head Office", " (Head Office)"),
        ("Night porters", " (night porters)"),
        ("Saved Leeds a day", "; saved Leeds a day"),
        ("npm packages", " (npm packages)"),
        (".75 FTE", " (.75 FTE)"),
        (".5%", " (.5%)"),
        ("to .NET 8", " to .NET 8"),
        ("waits fell ... twice", "; waits fell ... twice"),
    ],
)
def test_a_name_and_a_figure_stay_as_the_person_wrote_them(answer, said):
    asked = rewrite("Moved the desk [who grew under you?].", (BlankKind.WHO, "who grew under you?"))
    assert fill(asked, {"b1": answer}) == f"Moved the desk{said}."


def test_signs_of_the_line_itself_stay_and_only_the_seam_is_mended():
    asked = rewrite("Moved std::vector code to .NET 8, [for whom?]; p99 fell ... twice", (BlankKind.WHO, "for whom?"))
    assert fill(asked, {}) == "Moved std::vector code to .NET 8, p99 fell ... twice"
    assert fill(asked, {"b1": "for Dell"}) == "Moved std::vector code to .NET 8, for Dell; p99 fell ... twice"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("iOS release work", "iOS release work in 2020"),
        ("npm packages", "npm packages in 2020"),
        ("night work", "Night work in 2020"),
    ],
)
def test_an_answer_that_opens_the_line_has_a_capital_unless_its_name_has_none(answer, line):
    assert fill(rewrite("[What was it?] in 2020", (BlankKind.THING, "What was it?")), {"b1": answer}) == line


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("work on reefers [frozen goods]", "work on reefers [frozen goods]"),
        ("[done twice]", "done twice"),
        ("in [two] years.", "in [two] years"),
    ],
)
def test_brackets_that_somebody_typed_stay_in_pairs(typed, printed):
    assert answer_in(typed) == printed
