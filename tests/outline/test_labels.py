"""Posts that are filled in like a form."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.labels import Field, field_of, told_cells
from dotwise.parsers import parse


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Organisation: Blue Lantern", Field("organisation", "Blue Lantern")),
        ("Position held:\tTram driver", Field("title", "Tram driver")),
        ("Employer’s name : Rook", Field("organisation", "Rook")),
        ("Puesto: Cocinera", Field("title", "Cocinera")),
        ("Hours per week: 40", Field("note", "40")),
        ("Warned the harbour: the crane was loose", None),
        ("Tram driver", None),
    ],
)
def test_a_label_says_what_a_field_names(text: str, field: Field | None) -> None:
    assert field_of(text) == field


def test_a_label_in_a_cell_of_its_own_speaks_for_the_next() -> None:
    assert told_cells(("Employer:", "Rook", "Leeds")) == (("Rook", "organisation"), ("Leeds", None))


FORMS = (
    "Organisation: {o}\nPosition: {t}\nDuration: {d}\n",
    "Period: {d}\nEmployer: {o}\nJob title: {t}\nReporting to: the director\n",
    "Company: {o}, Leeds\nDesignation: {t}\nFrom: {d}\n",
    "{o}\t{d}\nRole: {t}\n",
)


@pytest.mark.parametrize("form", FORMS)
def test_posts_with_labels(form: str) -> None:
    posts = [("Ward Clerk", "Qorvex", "2019 – 2022"), ("Kelp dryer", "Sunday Paper", "2015 – 2019")]
    text = "Ana Marlowe\nana@example.com\n\nEXPERIENCE\n\n"
    for title, employer, dates in posts:
        text += form.format(t=title, o=employer, d=dates) + "- Moved the stock room to one list.\n\n"

    roles = outline(parse(Source("a.txt", text.encode()))).roles

    assert [(role.title, role.organisation) for role in roles] == [post[:2] for post in posts]
    assert [(role.start, role.end) for role in roles] == [("2019", "2022"), ("2015", "2019")]
