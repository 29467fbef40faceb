"""The ZIP of CSV files that LinkedIn sends."""

import pytest
from tests.documents.word import pack

from dotwise.errors import UnreadableError
from dotwise.model import DocumentKind, Hint, SectionKind, Source
from dotwise.parsers import parse

FILES = {
    "Profile.csv": 'First Name,Last Name,Headline,Summary,Geo Location,Websites\nAda,Oyelaran,Baker,"I bake.\nAt night.",'
    "Tromsø,[PERSONAL:https://ada.example]\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary\nold@x.example,Yes,No\nada@x.example,Yes,Yes\n",
    "Positions.csv": 'Company Name,Title,Description,Location,Started On,Finished On\nTilde,Baker,"Night shift. • Baked rye  • Sold it",'
    "Tromsø,May 2014,\n",
    "Skills.csv": "Name\nRye\nSpelt\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name\nNordlys College,2010,2013,,Baking\n",
    "Certifications.csv": "Name,Url,Authority,Started On\nFood safety,,Mattilsynet,Jan 2015\n",
    "Connections.csv": "Notes:\nFirst Name,Last Name\nSomebody,Else\n",
}


def test_profile_positions_and_skills():
    reading = parse(Source("export.zip", pack({f"Basic/{name}": text for name, text in FILES.items()})))
    assert reading.kind is DocumentKind.LINKEDIN
    assert [(line.hint, line.text) for line in reading.lines] == [
        (Hint.NAME, "Ada Oyelaran"),
        (Hint.HEADLINE, "Baker"),
        (Hint.CONTACT, "Tromsø"),
        (Hint.CONTACT, "ada@x.example"),
        (Hint.CONTACT, "old@x.example"),
        (Hint.CONTACT, "https://ada.example"),
        (Hint.HEADING, "Summary"),
        (Hint.PROSE, "I bake."),
        (Hint.PROSE, "At night."),
        (Hint.HEADING, "Experience"),
        (Hint.TITLE, "Baker"),
        (Hint.ORGANISATION, "Tilde"),
        (Hint.LOCATION, "Tromsø"),
        (Hint.DATES, "May 2014 – present"),
        (Hint.PROSE, "Night shift."),
        (Hint.BULLET, "Baked rye"),
        (Hint.BULLET, "Sold it"),
        (Hint.HEADING, "Education"),
        (Hint.DETAIL, "Baking, Nordlys College, 2010 – 2013"),
        (Hint.HEADING, "Skills"),
        (Hint.SKILL, "Rye"),
        (Hint.SKILL, "Spelt"),
        (Hint.HEADING, "Certifications"),
        (Hint.BULLET, "Food safety, Mattilsynet, Jan 2015"),
    ]
    assert reading.lines[10].section_hint is SectionKind.EXPERIENCE


def test_notes_above_the_header_are_passed_over():
    positions = 'Notes:\n"When exporting, some data may be missing"\n\nCompany Name,Title\nTilde,Baker\n'
    reading = parse(Source("export.zip", pack({"Positions.csv": positions})))
    assert [line.text for line in reading.lines] == ["Experience", "Baker", "Tilde"]


def test_a_field_beyond_all_measure_is_refused():
    export = {**FILES, "Positions.csv": "Company Name,Title,Description\nTilde,Baker," + "x" * 140_000 + "\n"}
    with pytest.raises(UnreadableError) as refusal:
        parse(Source("export.zip", pack(export)))
    assert refusal.value.code == "text_limit"
