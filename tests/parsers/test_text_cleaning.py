"""One form of every character, nothing invisible, nothing lost."""

import pytest

from dotwise.parsers.text_cleaning import clean


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("plain text", "plain text"),
        ("  two   spaces ", "two spaces"),
        ("E X P E R I E N C E", "EXPERIENCE"),
        ("W O R K   H I S T O R Y", "WORK HISTORY"),
        ("R E S E A R C H & T E A C H I N G", "RESEARCH & TEACHING"),
        ("C V", "C V"),
        ("P R O F I L E | C O N T A C T", "PROFILE | CONTACT"),
        ("Drove classes B C D E", "Drove classes B C D E"),
        ("A-levels: A A B B", "A-levels: A A B B"),
        ("Grades: A B B A C", "Grades: A B B A C"),
        ("B C D E", "B C D E"),
        ("I n a way", "I n a way"),
        ("of\ufb01ce", "office"),
        ("non\u00a0breaking\u2003spaces", "non breaking spaces"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
        ("\u202eevil\u202c", "evil"),
        ("Zoe\u0308", "Zoë"),
        ("\U0001d5dfed", "Led"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("tab \t\t here", "tab\there"),
        ("bell\x07", "bell"),
        ("row\nrow", "row row"),
        ("👩\u200d🔧 fitter", "👩🔧 fitter"),
    ],
)
def test_clean(raw, cleaned):
    assert clean(raw) == cleaned


def test_cleaning_twice_changes_nothing_more():
    for raw in ("E X P E R I E N C E", "of\ufb01ce \t x", "a\u200b b"):
        assert clean(clean(raw)) == clean(raw)


@pytest.mark.parametrize("unit", ["A ", "a", " ", "A  ", "é\u0301", "\t "])
def test_long_hostile_texts_take_no_time(unit):
    import time

    begin = time.perf_counter()
    clean(unit * 50_000)
    assert time.perf_counter() - begin < 1.0
