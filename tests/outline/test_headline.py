"""What may stand under a name as the person's own headline, and what only stands there."""

import pytest

from dotwise.outline.headline import is_headline, names_house


@pytest.mark.parametrize(
    "text",
    [
        "Crane fitter",
        "Maps for people who walk",
        "Interpreter (Polish A, English B)",
        "Buyer | Timber | Shipping",
        "Analyst: numbers for tugs",
    ],
)
def test_a_headline_says_what_somebody_is_or_does(text):
    assert is_headline(text)


@pytest.mark.parametrize(
    "text",
    [
        "Curriculum Vitae",
        "RÉSUMÉ",
        "To: jobs@example.com",
        "Subject: my papers, as asked",
        "Nationality: Kenyan",
        "Dear Madam or Sir,",
        "Leeds, UK",
        "Harbour School, Quay Road, Hull HU1",
        "Home About Contact",
        "Lives in",
    ],
)
def test_papers_mails_labels_and_addresses_are_no_headlines(text):
    assert not is_headline(text)


def test_a_school_is_where_somebody_learnt_and_no_headline():
    assert names_house("Northfield State University")
    assert not names_house("Hospital Porter")
    assert not names_house("Lecturer, University of Lothian")
