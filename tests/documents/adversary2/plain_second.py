"""Longer text: a scholar's list, a government form, a bio, a letter, and JSON Resume with what people leave out."""

from __future__ import annotations

import json

from .case import Case, Post

_B28 = """# Prof. Dr. Yetunde Adébáyò-Lindgren

Department of Linguistics, Uppland University, Sweden
yetunde.lindgren@example.se · +46 18 555 01 23 · https://orcid.org/0000-0000-0000-0123

## Current and past positions

2017–present · **Professor of African Linguistics**, Uppland University

- Founded the Yoruba tone archive: 4,100 hours, open to the villages that spoke them.

2009–2017 · **Lecturer**, University of the Lagoon, Lagos

2006–2009 · **Postdoctoral Fellow**, Institut für Tonsprachen, Mainz

## Degrees

2006 · PhD Linguistics, Leeds Wharf University
2001 · BA Linguistics and Yoruba, University of the Lagoon

## Publications

### Books

1. Adébáyò-Lindgren, Y. (2020). *Tones that travel*. Uppland University Press.

### Articles

2. Adébáyò, Y. and Berg, M. (2014). Whistled Yoruba after the radio. *Journal of Tone*, 12(3), 44–71.
3. Adébáyò, Y. (2008). Falling without a fall. *Phonetic Letters*, 3, 1–9.

## Grants

- Swedish Council of the Humanities, 4.2 million SEK, 2018–2022

## Doctoral students

- Ingela Stråhle (2021), Babatunde Fálànà (2023)
"""

B28 = Case(
    "b28",
    ".md",
    "Markdown",
    "academic, years before titles, numbered publications in groups",
    "Yetunde Adébáyò-Lindgren",
    lambda _: _B28.encode(),
    "yetunde.lindgren@example.se",
    "+46 18 555 01 23",
    "Sweden",
    ("https://orcid.org/0000-0000-0000-0123",),
    sections=(
        ("Current and past positions", "experience"),
        ("Degrees", "education"),
        ("Publications", "publications"),
        ("Books", "publications"),
        ("Articles", "publications"),
        ("Grants", "awards"),
        ("Doctoral students", "other"),
    ),
    posts=(
        Post(
            "Professor of African Linguistics",
            "Uppland University",
            "2017",
            "present",
            ("Founded the Yoruba tone archive: 4,100 hours, open to the villages that spoke them.",),
        ),
        Post("Lecturer", "University of the Lagoon", "2009", "2017"),
        Post("Postdoctoral Fellow", "Institut für Tonsprachen", "2006", "2009"),
    ),
    other=(
        "Adébáyò-Lindgren, Y. (2020). Tones that travel. Uppland University Press.",
        "Adébáyò, Y. and Berg, M. (2014). Whistled Yoruba after the radio. Journal of Tone, 12(3), 44–71.",
        "Adébáyò, Y. (2008). Falling without a fall. Phonetic Letters, 3, 1–9.",
        "Swedish Council of the Humanities, 4.2 million SEK, 2018–2022",
        "Ingela Stråhle (2021), Babatunde Fálànà (2023)",
    ),
)

_B29 = """DELROY K. WHITTAKER
118 Pecan Street, Killeen, TX 76541
Phone: (254) 555-0122
Email: delroy.whittaker@example.com
Citizenship: United States
Veterans' Preference: 10 points
Clearance: Secret (inactive)

WORK EXPERIENCE

U.S. Forest Office, Region 9
Supervisory Logistics Specialist, GS-0346-12
Milwaukee, WI
06/2018 - Present
Hours per week: 40
Salary: $89,400
Supervisor: Ann Brightwater (414-555-0188), may contact
Duties, Accomplishments and Related Skills:
- Got 41 fire engines and their crews to the Boundary fire in two days with trucks that the plan did not have.
- Account for $31 million of property; lost items fell from 212 to 9 in four years.

United States Army, 3rd Transport Battalion
Motor Sergeant (E-6)
Fort Cavazos, TX
03/2006 - 05/2018
Hours per week: 50
Duties, Accomplishments and Related Skills:
- Kept 88 of 90 vehicles ready for eleven months in Kuwait.
- Trained 35 mechanics.

EDUCATION

Central Prairie College, Killeen, TX
Associate of Arts, 2012, 62 semester hours

JOB RELATED TRAINING

Hazardous Materials Handler, 80 hours, 2019
Senior Leader Course, 2014

REFERENCES

Col. (ret.) Maria Estrada, 254-555-0109, professional
"""

B29 = Case(
    "b29",
    ".txt",
    "plain text",
    "federal form: employer, title, place, dates, hours, supervisor",
    "DELROY K. WHITTAKER",
    lambda _: _B29.encode(),
    "delroy.whittaker@example.com",
    "(254) 555-0122",
    "118 Pecan Street, Killeen, TX 76541",
    sections=(
        ("WORK EXPERIENCE", "experience"),
        ("EDUCATION", "education"),
        ("JOB RELATED TRAINING", "education"),
        ("REFERENCES", "references"),
    ),
    posts=(
        Post(
            "Supervisory Logistics Specialist, GS-0346-12",
            "U.S. Forest Office, Region 9",
            "2018-06",
            "present",
            (
                "Got 41 fire engines and their crews to the Boundary fire in two days with trucks that the plan did not have.",
                "Account for $31 million of property; lost items fell from 212 to 9 in four years.",
            ),
        ),
        Post(
            "Motor Sergeant (E-6)",
            "United States Army, 3rd Transport Battalion",
            "2006-03",
            "2018-05",
            (
                "Kept 88 of 90 vehicles ready for eleven months in Kuwait.",
                "Trained 35 mechanics.",
            ),
        ),
    ),
)

_B30 = """Noor Abdulrahman de Vries

Noor Abdulrahman de Vries builds theatres out of things that were thrown away. Her first stage was a sunken ferry in the
port of Sharjah, which two hundred people came to see on planks. Since then she has designed eleven productions in nine countries,
and never bought a new beam.

She trained as a shipwright in Vlissingen before she studied scenography in Ghent. In 2019 her set for The Salt Cellar won the
Delta Prize; the jury wrote that the rust had the best part.

Noor lives in Antwerp, teaches knots on Saturdays, and answers at noor@devries.example.
"""

B30 = Case(
    "b30",
    ".txt",
    "plain text",
    "creative bio in the third person, lines broken by hand",
    "Noor Abdulrahman de Vries",
    lambda _: _B30.encode(),
    "noor@devries.example",
    None,
    None,
    kind="bio",
)

_B31 = """<html><head><title>Letter</title></head><body style="font-family:Georgia">
<p>Ratu Semi Vakaloloma<br>12 Marine Drive, Suva<br>+679 330 5501<br>semi.vakaloloma@example.fj</p>
<p>14 October 2023</p><p>Ms Judith Prasad<br>Pacific Island Ferries<br>Suva</p>
<p>Dear Ms Prasad,</p>
<p>Your notice for a safety officer asks for somebody who reads weather. I have read it for nineteen years, from the wheelhouse of a copra boat.</p>
<p>Last March I turned back four hours out of Levuka with sixty people on board who all had somewhere to be. The front came through at dusk. Nobody thanked me that day, and everybody did that week.</p>
<p>I would like to write down how such a decision is made, so that a younger captain need not make it alone.</p>
<p>Yours sincerely,</p><p>Ratu Semi Vakaloloma</p></body></html>
"""

B31 = Case(
    "b31",
    ".html",
    "HTML",
    "cover letter as a page",
    "Ratu Semi Vakaloloma",
    lambda _: _B31.encode(),
    "semi.vakaloloma@example.fj",
    "+679 330 5501",
    "12 Marine Drive, Suva",
    kind="cover_letter",
)

_B32 = {
    "basics": {
        "name": "Chiamaka Orlov",
        "label": "Tram driver, soon planner",
        "email": "chiamaka@orlov.example",
        "phone": "",
        "url": "https://orlov.example",
        "summary": "I know every bend of line 9.",
        "location": {"address": "", "city": "Riga", "countryCode": "LV"},
        "profiles": [{"network": "GitHub", "username": "chiorlov", "url": "https://github.com/chiorlov-example"}],
    },
    "work": [
        {
            "company": "Rīgas Tramvajs",
            "position": "Tram Driver",
            "startDate": "2019-11-04",
            "endDate": "",
            "summary": "",
            "highlights": ["Mapped the 14 stops where wheelchairs cannot board; nine have been rebuilt.", ""],
        },
        {
            "name": "Baltic Couriers SIA",
            "position": "Rider",
            "startDate": "2017",
            "endDate": "2019-10",
            "highlights": [],
        },
    ],
    "volunteer": [
        {
            "organization": "Night Shelter Daugava",
            "position": "Cook",
            "startDate": "2020",
            "highlights": ["Soup for 80."],
        }
    ],
    "education": [
        {
            "institution": "Daugava Technical School",
            "area": "Transport",
            "studyType": "Diploma",
            "endDate": "2017-06-30",
        }
    ],
    "skills": [{"name": "Timetables", "keywords": ["GTFS", "Excel"]}, {"name": "Patience"}],
    "languages": [{"language": "Latvian", "fluency": "Native"}, {"language": "Igbo"}],
    "meta": {"theme": "even", "lastModified": "2024-01-01"},
}

B32 = Case(
    "b32",
    ".json",
    "JSON Resume",
    "old and new keys, empty values, no end",
    "Chiamaka Orlov",
    lambda _: json.dumps(_B32, ensure_ascii=False, indent=2).encode(),
    "chiamaka@orlov.example",
    None,
    "Riga, LV",
    ("https://orlov.example", "https://github.com/chiorlov-example"),
    sections=(
        ("Summary", "summary"),
        ("Experience", "experience"),
        ("Volunteering", "volunteer"),
        ("Education", "education"),
        ("Skills", "skills"),
        ("Languages", "languages"),
    ),
    posts=(
        Post(
            "Tram Driver",
            "Rīgas Tramvajs",
            "2019-11",
            "present",
            ("Mapped the 14 stops where wheelchairs cannot board; nine have been rebuilt.",),
        ),
        Post("Rider", "Baltic Couriers SIA", "2017", "2019-10"),
    ),
    other=("Soup for 80.",),
)

CASES = (B28, B29, B30, B31, B32)
