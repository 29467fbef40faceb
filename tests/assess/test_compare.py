from __future__ import annotations

from dotwise.assess import compare
from dotwise.model import SCHEMA, Dot, Format, Label, Report, SourceInfo, Status, Verdict, Versions
from tests.connect.building import asset, bullet, career, mixed


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
