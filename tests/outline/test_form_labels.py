"""Forms whose labels no list knows as a whole: led by dots, asked as questions, with hints for who fills them in."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.outline.labels import kind_of_label
from dotwise.parsers import parse

FORM = """[ABOUT YOU]
Full name ........: Petra Lindqvist
E-mail ...........: petra@example.org

[JOBS - START WITH THE LAST ONE]

Job 1
   Where you worked ..: Sandvik Glassworks
   Your job there ....: Glass cutter
   From / to .........: May 2016 / June 2022
   What you did ......:
     + cut panes for greenhouses
     + swept the furnace hall
   Why you left ......: works closed

Job 2
   Where you worked ..: Norden Ferries
   Your job there ....: Deckhand
   From / to .........: March 2011 / April 2016
   What you did ......:
     + tied up the boat
     + sold tickets on board
   Why you left ......: sea sick
"""


def test_a_form_with_leaders_and_labels_of_its_own_is_read() -> None:
    career = outline(parse(Source("form.txt", FORM.encode())))
    told = [(role.title, role.organisation, role.start, role.end) for role in career.roles]
    assert told == [
        ("Glass cutter", "Sandvik Glassworks", "2016-05", "2022-06"),
        ("Deckhand", "Norden Ferries", "2011-03", "2016-04"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r1"] == [
        "cut panes for greenhouses",
        "swept the furnace hall",
    ]
    assert not any("sick" in dot.text or "Job 2" in dot.text for dot in career.dots)
    assert career.contact.name == "Petra Lindqvist"


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Where did you work?", "organisation"),
        ("Name des Arbeitgebers", "organisation"),
        ("Poste occupé / Position", "title"),
        ("From (mo/yr)", "dates"),
        ("Date you left", "end"),
        ("Why did you leave?", "note"),
        ("Brief description of duties", "duties"),
        ("Company secretary", None),
        ("Post office", None),
    ],
)
def test_a_label_is_known_by_the_words_it_is_made_of(label: str, kind: str | None) -> None:
    assert kind_of_label(label) == kind
