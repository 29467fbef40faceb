import pytest

from dotwise.language.anatomy import FigureKind, read_anatomy
from dotwise.language.tagger import Tagger


@pytest.mark.parametrize(
    ("line", "text", "kind"),
    [
        ("Answered 60 calls a day", "60", FigureKind.SCOPE),
        ("Met the night team in room 204", "204", FigureKind.VANITY),
        ("Wrote 14 reports", "14", FigureKind.OUTPUT),
        ("Ran the depot for 6 years", "6", FigureKind.PERIOD),
        ("Opened the shop in 2019", "2019", FigureKind.PERIOD),
        ("Cut the wait from 19 weeks to 7", "19", FigureKind.OUTCOME),
    ],
)
def test_what_a_number_stands_for(line: str, text: str, kind: FigureKind, tagger: Tagger) -> None:
    figures = read_anatomy(tagger.read([line])[0]).figures

    assert (figures[0].text, figures[0].kind) == (text, kind)
    assert line[figures[0].start : figures[0].end] == figures[0].text


def test_the_hedge_belongs_to_the_number(tagger: Tagger) -> None:
    line = "Saved about 12 hours a month"
    (figure,) = read_anatomy(tagger.read([line])[0]).figures

    assert (figure.hedge, figure.text, figure.unit) == ("about", "about 12", "hour")


def test_a_number_knows_its_baseline(tagger: Tagger) -> None:
    before, after = read_anatomy(tagger.read(["Raised the pass rate from 38% to 71%"])[0]).figures

    assert before.baseline
    assert after.baseline
    assert before.unit == "%"
