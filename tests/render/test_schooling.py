"""Lines of schooling and languages, told apart as far as they say it themselves."""

from __future__ import annotations

import pytest

from dotwise.render.schooling import Schooling, is_paper, schooling, schooling_of
from dotwise.render.tongues import Tongue, listed_items, tongues_of


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("BSc (Hons) Botany, Leeds Beckett 2015, 2:1", Schooling("Leeds Beckett", "BSc (Hons)", "Botany", None, "2015", "2:1")),
        ("MSc Physics, University of York, Sep 2014 - Jun 2015", Schooling("University of York", "MSc", "Physics", "2014-09", "2015-06")),
        ("BEng Ship Design at Saltmere College (2010–13)", Schooling("Saltmere College", "BEng", "Ship Design", "2010", "2013")),
        ("Bachelor of Nursing, Tern University, 2010", Schooling("Tern University", "Bachelor of Nursing", None, None, "2010")),
        ("MBA, INSEAD, 2012", Schooling("INSEAD", "MBA", None, None, "2012")),
        ("A levels in English and Geography, 2014", Schooling(None, "A levels", "English and Geography", None, "2014")),
        ("BSc Economics, Tern University, 2008 - present", Schooling("Tern University", "BSc", "Economics", "2008")),
    ],
)  # fmt: skip
def test_a_line_of_schooling_is_told_apart_by_its_own_words(line: str, read: Schooling):
    assert read == schooling(line)


def test_nothing_is_taken_for_a_school_because_nothing_else_is_left():
    assert Schooling(None, "BSc", "Nursing", rest=("Adult Branch",)) == schooling("BSc Nursing, Adult Branch")
    assert Schooling(rest=("Read history and never finished",)) == schooling("Read history and never finished")


def test_lines_below_one_another_make_one_entry_until_one_says_a_thing_twice():
    lines = ("Tern University", "BSc Chemistry", "2010 – 2013", "HND Logistics, Saltmere College, 2009")

    assert (
        Schooling("Tern University", "BSc", "Chemistry", "2010", "2013"),
        Schooling("Saltmere College", "HND", "Logistics", None, "2009"),
    ) == schooling_of(lines)


def test_a_paper_among_the_schooling_is_no_school():
    assert is_paper("Immediate Life Support (ILS) - renewed 2023")
    assert is_paper("NMC PIN 15I2345E")
    assert not is_paper("BSc Computer Science, Hogeschool Maasoever, 2014")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Dutch, Turkish, English", (Tongue("Dutch"), Tongue("Turkish"), Tongue("English"))),
        ("Dutch (native), German – B2", (Tongue("Dutch", "native"), Tongue("German", "B2"))),
        ("Fluent English and conversational Polish", (Tongue("English", "Fluent"), Tongue("Polish", "conversational"))),
        ("Japanese, Native speaker", (Tongue("Japanese", "Native speaker"),)),
        ("Spanish native; English fluent (written, spoken)", (Tongue("Spanish", "native"), Tongue("English", "fluent (written, spoken)"))),
        ("British Sign Language (level 2)", (Tongue("British Sign Language", "level 2"),)),
        ("I speak Dutch at home and some French on the road every week", (Tongue("I speak Dutch at home and some French on the road every week"),)),
    ],
)  # fmt: skip
def test_languages_with_the_level_that_is_printed(line: str, read: tuple[Tongue, ...]):
    assert read == tongues_of([line])


def test_a_list_is_cut_at_its_commas_and_a_sentence_is_not():
    assert ("fell running", "baking", "my 2 dogs") == listed_items("Hobbies: fell running, baking, my 2 dogs")
    told = "I row on the canal every morning before work, whatever the weather brings"
    assert (told,) == listed_items(told)
