"""What a form asks of everybody is no dot; what only begins like it is one."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Source
from dotwise.outline import outline
from dotwise.outline.personal import is_personal
from dotwise.parsers import parse


@pytest.mark.parametrize(
    "text",
    ["Sex: Female.", "Marital Status: Married", "State of Origin : Edo", "Date of Birth - 4 May 1990", "Father's Name : A. Obi",
     "Age: 31 Civil Status: Single Religion: None", "Height: 160 cm", "Languages Known : Tamil, English", "Languages: English, Yoruba.",
     "I hereby declare that the above statements are true to the best of my knowledge.",
     "Declaration: I certify that the information given herein is correct.",
     "I, Una Obi, do solemnly affirm that all particulars furnished are true.",
     "Leeds, 4 May 2026", "Münster, den 4. Mai 2026", "Place : Leeds", "Date: 04/05/2026", "Place:",
     "Year 12, Leeds, 2009", "Grade 12 – 2011", "WASSCE, Ibadan, 2008",
     "Total Experience : 9 Years", "Hobbies: chess, cycling", "Referees: on demand", "Refs: ask me and I will pass on the numbers",
     "Notice period: 30 days", "Okay to contact this Supervisor: Contact me first", "May we contact this employer? Yes",
     "Supervisor: Una Obi (303-555-0188)", "Supervisor: MSG Una Obi (retired)"],
)  # fmt: skip
def test_fields_of_a_form(text: str) -> None:
    assert is_personal(text, DotKind.SENTENCE)


@pytest.mark.parametrize(
    "text",
    ["Health: rolled out screening to four sites in the county", "Place: moved the depot to Leeds in March 2019",
     "Leeds, 4 May 2019: opened the second depot with 12 staff", "References: rewrote 40 entries of the county catalogue",
     "Weight: cut by a fifth on every frame that we sold", "Languages: Java, Python",
     "Certified that the statements of 40 clients were true and correct", "Year 12 pupils rose from 14 to 40 in 2015",
     "Experience: redesigned the tour so that 400 more visitors came each month", "Status: moved nine dashboards to one page",
     "Supervisor: led 12 clerks on the night shift", "Supervisor: Rota for 40 nurses",
     "Interests: built a telescope that the school still uses every winter", "Passport: cut the queue at desk 4 by half"],
)  # fmt: skip
def test_items_that_only_begin_so(text: str) -> None:
    assert not is_personal(text, DotKind.BULLET, in_post=True)


def test_languages_among_skills_stay() -> None:
    assert not is_personal("Languages: Greek, English", DotKind.SKILL)


def test_a_personal_profile_of_fields_is_no_summary() -> None:
    text = (
        "UNA OBI\nuna@example.org\n\nWORK EXPERIENCE\n\nBaker, Oat Mills, 2016 - 2019\n- Baked\n\nPERSONAL PROFILE\n\n"
        "Father's Name : Ross Obi\nDate of Birth : 11.02.1994\nMarital Status : Married\n"
    )
    career = outline(parse(Source("a.txt", text.encode())))
    assert [section.kind.value for section in career.sections] == ["experience", "other"]
