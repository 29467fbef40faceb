from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.assess import compare
from dotwise.model import SCHEMA, Contact, Detail, Dot, Format, Label, Report, SourceInfo, Status, Verdict, Versions
from tests.connect.building import asset, bullet, career, mixed, role


def report(*dots: Dot) -> Report:
    info = SourceInfo("a.txt", Format.TEXT, None, "0", None)
    return Report(SCHEMA, Versions("1", "1", "1"), info, Status.OK, dots=career(*dots).dots)


def test_a_line_that_rose() -> None:
    old = report(bullet("Responsible for matching freight bills with the gate book", "r1"))
    new = report(asset("Ended double payments by matching freight bills with the gate book"))
    comparison = compare(old, new)

    (change,) = comparison.risen
    assert (change.was, change.now) == (Label.COMMODITY, Label.ASSET)
    assert change.before.startswith("Responsible")
    assert (comparison.fallen, comparison.new, comparison.lost) == ((), (), ())


def test_a_line_that_fell() -> None:
    comparison = compare(
        report(mixed("Kept the night desk open in the flood")), report(bullet("Kept the night desk open", "r1"))
    )

    assert [change.after for change in comparison.fallen] == ["Kept the night desk open"]


def test_what_is_new_and_what_was_lost() -> None:
    same = bullet("Filed delivery notes", "r1")
    comparison = compare(report(same, asset("Found nine lost containers")), report(mixed("Acting head in May"), same))

    assert comparison.unchanged == 1
    assert [dot.text for dot in comparison.new] == ["Acting head in May"]
    assert [dot.text for dot in comparison.lost] == ["Found nine lost containers"]


def test_a_dot_is_the_version_of_one_other_only() -> None:
    comparison = compare(
        report(bullet("Filed notes", "r1")), report(bullet("Filed notes", "r1"), bullet("Filed notes", "r1"))
    )

    assert comparison.unchanged == 1
    assert len(comparison.new) == 1


def test_a_small_move_of_probability_is_no_change() -> None:
    before = Dot("d1", "Filed", asset("x").kind, None, None, verdict=Verdict(Label.COMMODITY, 0.93))
    after = Dot("d1", "Filed", asset("x").kind, None, None, verdict=Verdict(Label.COMMODITY, 0.90))
    info = SourceInfo("a.txt", Format.TEXT, None, "0", None)
    old = Report(SCHEMA, Versions("1", "1", "1"), info, Status.OK, dots=(before,))
    new = Report(SCHEMA, Versions("1", "1", "1"), info, Status.OK, dots=(after,))

    assert compare(old, new).unchanged == 1


@pytest.mark.parametrize(
    ("before", "after", "gone", "come"),
    [
        ("Led a 28 bedded ward on nights", "Led a 82 bedded ward on nights", ("28",), ("82",)),
        ("Sold £1.2m of seed to nine farms", "Sold £2.1m of seed to six farms", ("£1.2m", "nine"), ("£2.1m", "six")),
        ("Cut waste by 12% in the mill", "Cut waste by 12% in 3 mills", (), ("3",)),
        ("Ran 3 vans for the depot", "Ran three vans for the depot", (), ()),
        ("Put a red sticker on the notes", "Put a blue sticker on the notes", (), ()),
    ],
)
def test_a_line_in_other_words_is_reworded_and_its_changed_numbers_are_named(
    before: str, after: str, gone: tuple[str, ...], come: tuple[str, ...]
) -> None:
    comparison = compare(report(bullet(before, "r1")), report(bullet(after, "r1")))

    (change,) = comparison.reworded
    assert comparison.unchanged == 0
    assert (change.before, change.after) == (before, after)
    assert (change.numbers_before, change.numbers_after) == (gone, come)


def test_a_changed_contact_detail_is_told() -> None:
    old, new = report(), report()
    old = replace(old, contact=Contact("Ada Moss", None, "07700 900412", None, ("a.org",)))
    new = replace(new, contact=Contact("Ada Moss", "ada@example.org", "07700 900999", None, ("b.org",)))

    assert [(fact.what, fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("email", None, "ada@example.org"),
        ("phone", "07700 900412", "07700 900999"),
        ("link", "a.org", "b.org"),
    ]


CLERK = role("r1", "Clerk", "Mill Store", "2016-01", "2019-12")
FLORIST = role("r2", "Florist", "Rose Hall", "2020-01", "present")


def test_changed_dates_and_titles_of_a_post_are_told() -> None:
    old = replace(report(), roles=(FLORIST, CLERK))
    new = replace(report(), roles=(FLORIST, replace(CLERK, title="Head Clerk", start="2014-01")))

    assert [(fact.what, fact.post, fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("title", "Head Clerk, Mill Store", "Clerk", "Head Clerk"),
        ("start", "Head Clerk, Mill Store", "2016-01", "2014-01"),
    ]


def test_posts_that_came_and_went_are_told() -> None:
    old, new = replace(report(), roles=(CLERK,)), replace(report(), roles=(replace(FLORIST, id="r1"),))

    assert [(fact.what, fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("post", None, "Florist, Rose Hall, 2020-01 to present"),
        ("post", "Clerk, Mill Store, 2016-01 to 2019-12", None),
    ]


def test_a_post_renamed_throughout_is_known_by_its_lines() -> None:
    line = bullet("Kept the flood desk open", "r1")
    old = replace(report(line), roles=(role("r1", "Clerk", "Mill Store", "2016", "2019"),))
    new = replace(report(line), roles=(role("r1", "Desk Lead", "Quay Depot", "2015", "2020"),))

    assert {fact.what for fact in compare(old, new).facts} == {"title", "organisation", "start", "end"}


def _schooled(*lines: str) -> Report:
    return replace(report(), details=tuple(Detail(line, "s9", None) for line in lines))


def test_what_is_printed_and_not_judged_is_compared_too() -> None:
    old = _schooled("BSc Physics (2:1), Uppland University", "Level 3 Food Safety, 2019", "English fluent")
    new = _schooled("BSc Economics (First), Uppland University", "Level 4 Food Safety, 2019", "English fluent")

    assert [(fact.what, fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("detail", "BSc Physics (2:1), Uppland University", "BSc Economics (First), Uppland University"),
        ("detail", "Level 3 Food Safety, 2019", "Level 4 Food Safety, 2019"),
    ]


def test_lines_of_schooling_that_came_and_went_are_told() -> None:
    old, new = _schooled("HND Catering, 2009", "First aid at work"), _schooled("HND Catering, 2010")

    assert [(fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("HND Catering, 2009", "HND Catering, 2010"),
        ("First aid at work", None),
    ]


def test_what_only_moved_or_broke_otherwise_has_not_changed() -> None:
    old = _schooled("HND Catering, 2009", "Oatfield College")
    new = _schooled("Oatfield College", "HND\tCatering", "2009")

    assert compare(old, new).facts == ()


def test_the_head_of_a_post_is_compared_as_printed() -> None:
    old = replace(report(), roles=(replace(CLERK, printed=("Clerk, Mill Store (110 bays)", "2016 – 2019")),))
    new = replace(report(), roles=(replace(CLERK, printed=("Clerk, Mill Store (140 bays) | 2016 - 2019",)),))

    assert [(fact.what, fact.before, fact.after) for fact in compare(old, new).facts] == [
        ("head", "Clerk, Mill Store (110 bays) | 2016 – 2019", "Clerk, Mill Store (140 bays) | 2016 - 2019")
    ]


def test_a_date_that_is_told_is_not_told_again_with_its_head() -> None:
    old = replace(report(), roles=(replace(CLERK, printed=("Clerk, Mill Store, Jan 2016 – Dec 2019",)),))
    later = replace(CLERK, end="2020-02", printed=("Clerk, Mill Store, Jan 2016 – Feb 2020",))

    assert [fact.what for fact in compare(old, replace(report(), roles=(later,))).facts] == ["end"]


def test_a_line_that_lost_all_but_its_first_clause_is_the_same_line() -> None:
    old = report(mixed("Audit line care every month; infections fell from 3.1 to 0.8 per 1,000 days on the ward"))
    new = report(bullet("Audit line care every month; results were reported", "r1"))

    (change,) = compare(old, new).fallen
    assert change.numbers_before == ("3.1", "0.8", "1,000")
