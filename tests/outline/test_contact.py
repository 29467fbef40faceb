"""Contact wherever it is printed, for names of many cultures; numbers from ranges kept for fiction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.model import Contact, Format, Line, Place, Reading
from dotwise.outline import outline
from dotwise.outline.contact import cleaned_name
from dotwise.outline.phones import phones
from tests.outline.pages import column, lines, page

BODY = "\n\n# Experience\n\n! Baker, Oatfield Mills\t2016 – 2019\n* Baked for the county fair"


@pytest.mark.parametrize(
    "name",
    ["Una Obi", "Seán Ó Briain", "María José García Márquez", "Nguyễn Thị Minh Khai", "Jan van der Berg", "İpek Yılmaz",
     "Abdul-Rahman al-Khatib", "Jean-Luc Lefèvre", "N. R. Narayanan", "Wei Jie Koh", "Zoë O'Hara", "Kirsty McAllister",
     "Aminah binti Yusof", "نور الحسن", "Siân ferch Hywel"],
)  # fmt: skip
def test_names(name: str) -> None:
    assert name == outline(page(f"# {name}\nSligo | 07700 900418 | post@example.org{BODY}")).contact.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Una Obi, MBA", "Una Obi"),
        ("Dr Una Obi", "Una Obi"),
        ("Una Obi PhD CEng", "Una Obi"),
        ("Curriculum Vitae: Una Obi", "Una Obi"),
    ],
)
def test_titles_and_degrees_are_not_part_of_a_name(text: str, name: str) -> None:
    assert name == cleaned_name(text)


@pytest.mark.parametrize(
    "number",
    [
        "+353 20 915 5014",
        "07700 900418",
        "(619) 555-0147",
        "403-555-0119",
        "+48 12 555 01 93",
        "+44 (0)20 7946 0018",
        "555.0123.456",
    ],
)
def test_numbers_stay_as_printed(number: str) -> None:
    assert (number,) == phones(f"Phone: {number}")


@pytest.mark.parametrize(
    "text",
    [
        "2016 – 2019",
        "Mar 2016 - May 2019",
        "Registration: 30917755",
        "14,200 loaves",
        "1 140 learners",
        "ISBN 978-0-00-000001-7",
        "Reg. no. 1234567",
        "Passport 533380006",
        "01/02/1988",
        "10 000 000 PLN",
        "P.O. Box 114-00100",
        "Phone: +999 555 012 345",
    ],
)
def test_other_numbers_are_no_telephones(text: str) -> None:
    assert () == phones(text)


def test_one_line_with_everything() -> None:
    contact = outline(
        page(f"# Una Obi\nSligo, Ireland | 07700 900418 | una.obi@example.org | www.example.org/una{BODY}")
    ).contact

    assert (
        Contact("Una Obi", "una.obi@example.org", "07700 900418", "Sligo, Ireland", ("www.example.org/una",)) == contact
    )


def test_labels_in_front() -> None:
    contact = outline(
        page(f"# Una Obi\nAddress: 12 Mill Lane, Ballymote\nMobile: 07700 900418 Email: una.obi@example.org{BODY}")
    ).contact

    assert ("12 Mill Lane, Ballymote", "07700 900418", "una.obi@example.org") == (
        contact.location,
        contact.phone,
        contact.email,
    )


def test_contact_under_a_heading_of_its_own() -> None:
    contact = outline(
        page(f"# Una Obi{BODY}\n\n# Contact\n\nuna.obi@example.org\n07700 900418\nSligo, Ireland")
    ).contact

    assert ("una.obi@example.org", "07700 900418", "Sligo, Ireland") == (contact.email, contact.phone, contact.location)


def test_contact_in_a_line_that_repeats_on_every_page() -> None:
    footer = Line("Sligo, Ireland | 07700 900418 | una@example.org", Place(1), furniture=True)
    printed = lines(f"# Una Obi{BODY}")

    contact = outline(Reading(Format.PDF, 2, (*printed, footer, replace(footer, place=Place(2))))).contact

    assert ("una@example.org", "07700 900418", "Sligo, Ireland") == (contact.email, contact.phone, contact.location)


def test_referees_are_somebody_else() -> None:
    contact = outline(
        page(f"# Una Obi\nuna@example.org{BODY}\n\n# References\n\nMs N. Byrne, owner, 033 555 0190, byrne@example.com")
    ).contact

    assert ("una@example.org", None) == (contact.email, contact.phone)


def test_nothing_is_invented() -> None:
    assert Contact() == outline(page("# Experience\n\n! Baker, Oatfield Mills\t2016 – 2019\n* Baked")).contact


def test_an_address_that_wraps_in_a_narrow_column_is_one() -> None:
    text = "# Una Obi\n\nwww.linkedin.com/in/una-\nobi-example (LinkedIn)\npost@example.org\nSligo"

    contact = outline(page(text + BODY)).contact

    assert ("www.linkedin.com/in/una-obi-example",) == contact.links


def test_the_address_of_a_page_below_one_that_wraps_is_its_own() -> None:
    text = "# Una Obi\n\nwww.linkedin.com/in/una-\nobi-example (LinkedIn)\nunabooks.example.com (Portfolio)\npost@example.org"

    contact = outline(page(text + BODY)).contact

    assert ("www.linkedin.com/in/una-obi-example", "unabooks.example.com") == contact.links
    assert contact.location is None


@pytest.mark.parametrize("address", ["12 Marine Drive, Sligo", "4 Baker Street, Tarrowby"])
def test_a_street_may_be_named_like_a_trade(address: str) -> None:
    assert address == outline(page(f"# Una Obi\n{address}\npost@example.org{BODY}")).contact.location


def test_a_whole_career_in_one_paragraph_is_no_name() -> None:
    """The name is found at its beginning, and what follows is still told."""
    told = "Una Obi una.obi@example.org Sligo. " + "I wrote the rota that the night shift still uses. " * 5

    career = outline(page(told))

    assert "Una Obi" == career.contact.name
    assert any("I wrote the rota" in dot.text for dot in career.dots)


@pytest.mark.parametrize("formula", ['=HYPERLINK("http://127.0.0.1:9/","x")', "<b>Sligo</b>", "{{place}}"])
def test_a_formula_is_neither_name_nor_place(formula: str) -> None:
    contact = outline(page(f"{formula} Una\nuna.obi@example.org{BODY}")).contact

    assert contact.name is None or not set(contact.name) & set('="<>{}')
    assert contact.location is None or not set(contact.location) & set('="<>{}')
    assert not any('"' in link for link in contact.links)


def test_a_sentence_is_no_name() -> None:
    assert cleaned_name("Airflow and Spark at Northwind") is None


def test_a_name_below_curriculum_vitae_of_is_only_the_name() -> None:
    career = outline(
        page(
            "Curriculum Vitae\nof ODA K. FENWICK\noda@example.com\n# EMPLOYMENT\nWeaver, Loom Ltd, 2010 - 2012\n* cloth"
        )
    )
    assert career.contact.name == "ODA K. FENWICK"


def test_a_letter_in_the_place_of_an_icon_is_no_part_of_the_address() -> None:
    career = outline(
        page("ODA FENWICK\nT +64 21 555 0178\nE oda@example.com\nA Lower Hutt, Wellington\n# SKILLS\n* cloth")
    )
    assert career.contact.location == "Lower Hutt, Wellington"


def test_a_number_that_wraps_behind_its_countrys_code_is_whole() -> None:
    found = column(
        "Una Obi, born in Poland, Phone number: (+48)", "601 000 111 (Mobile) | Email address: una@example.pl"
    )
    assert outline(Reading(Format.PDF, None, found)).contact.phone == "(+48) 601 000 111"
