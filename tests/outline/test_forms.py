"""Posts and people as forms print them: labels above values, beside them, in tables; both ends of a time apart."""

from __future__ import annotations

import io

import docx

from dotwise.model import Career, DotKind, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _typed(text: str) -> Career:
    return outline(parse(Source("person.txt", text.encode())))


def _table(*rows: tuple[str, str]) -> Career:
    """A Word file that is one table of labels and values."""
    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text = label
        cells[1].text, *more = value.split("\n")
        for text in more:
            cells[1].add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return outline(parse(Source("person.docx", stream.getvalue())))


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start, role.end) for role in career.roles]


def _duties(career: Career, role: str) -> list[str]:
    return [dot.text for dot in career.dots if dot.role == role]


def test_both_ends_of_a_time_on_lines_of_their_own() -> None:
    career = _typed(
        "Thandi Nkabinde\nthandi@example.com\n\nEMPLOYMENT HISTORY\n\n"
        "Position: Laboratory Assistant\nEmployer: Umgeni Dairy\nFrom: 03/2016\nTo: Current\nCountry: Ireland\n"
        "Duties:\nSampling of raw milk\nCleaning of glassware\n\n"
        "Position: Packer\nEmployer: Blue Crane Creamery\nFrom: 01/2013   To: 02/2016\nCountry: Ireland\n"
        "Duties:\nPacking of butter\nStacking of crates\n"
    )
    assert _posts(career) == [
        ("Laboratory Assistant", "Umgeni Dairy", "2016-03", "present"),
        ("Packer", "Blue Crane Creamery", "2013-01", "2016-02"),
    ]
    assert _duties(career, "r2") == ["Packing of butter", "Stacking of crates"]
    assert {dot.kind for dot in career.dots} == {DotKind.BULLET}


def test_labels_in_the_left_cells_of_a_table_and_the_employer_below_the_work() -> None:
    career = _table(
        ("Work experience", ""),
        ("Dates", "March 2014 – September 2021"),
        ("Occupation or position held", "Veterinary nurse"),
        ("Main activities and responsibilities", "- Preparing animals for surgery\n- Ordering of vaccines"),
        ("Name and address of employer", "Pelion Clinic S.A., Larisis 200, Volos"),
        ("Type of business or sector", "Animal health"),
        ("Dates", "2010 – 2014"),
        ("Occupation or position held", "Stable hand"),
        ("Main activities and responsibilities", "I fed 22 horses. I rode the young ones."),
        ("Name and address of employer", "Magnesia Riding Club, Agria"),
        ("Education and training", ""),
        ("Dates", "2009"),
        ("Title of qualification awarded", "Animal health assistant"),
    )
    assert _posts(career) == [
        ("Veterinary nurse", "Pelion Clinic S.A.", "2014-03", "2021-09"),
        ("Stable hand", "Magnesia Riding Club", "2010", "2014"),
    ]
    assert _duties(career, "r1") == ["Preparing animals for surgery", "Ordering of vaccines"]
    assert _duties(career, "r2") == ["I fed 22 horses.", "I rode the young ones."]


def test_other_fields_are_no_title_no_employer_and_no_dot() -> None:
    career = _typed(
        "Jolene Beaudry\njolene@example.com\n\nWORK EXPERIENCE\n\n"
        "Job Title: Hydrologic Technician\nSeries/Grade: GS-1316-07\nEmployer: 3-12 Water Battalion\n"
        "Start/End: 05/2017 - Present\nHours per week: 40\nFavourite tool: a dip meter\nSupervisor: D. Whitcomb\n"
        "Duties: Measures streamflow at 22 gauges\nReason for leaving: not applicable\n"
    )
    assert _posts(career) == [("Hydrologic Technician", "3-12 Water Battalion", "2017-05", "present")]
    assert _duties(career, "r1") == ["Measures streamflow at 22 gauges"]


def test_the_place_of_an_employer_is_told_by_its_label() -> None:
    career = _typed(
        "Ramil Villarta\nramil@example.com\n\nEXPERIENCE\n\n"
        "Designation : Sous Chef\nOrganisation : Marjan Beach Hotel\nDuration : June 2018 - Present\nLocation : Ajman\n"
        "Job Profile :\nSupervising the hot section\nMenu costing for two outlets\n"
    )
    assert [(role.organisation, role.location) for role in career.roles] == [("Marjan Beach Hotel", "Ajman")]


def test_words_that_head_sections_are_no_labels_of_the_line_below() -> None:
    career = _typed(
        "Ana Marlowe\nana@example.com\n\nSkills\nLathe work\n\nProject\nA chapel organ, 2019\n\nSchool\nLeeds College, 2012\n"
    )
    assert "Project" in [section.heading for section in career.sections]


def test_the_surname_may_be_asked_for_first() -> None:
    career = _table(
        ("Europass Curriculum Vitae", ""),
        ("Surname(s) / First name(s)", "Karatzi, Eleni"),
        ("Address(es)", "Odos Ermou 14, 38221 Volos, Greece"),
        ("Telephone(s)", "+30 24215 55019"),
        ("E-mail", "eleni.k@example.com"),
        ("Nationality", "Greek"),
    )
    assert career.contact.name == "Eleni Karatzi"
    assert career.contact.location == "Odos Ermou 14, 38221 Volos, Greece"
    assert career.dots == ()


def test_first_name_and_surname_in_fields_of_their_own() -> None:
    career = _typed("Surname: Okonjo\nFirst name: Chiamaka Adaeze\nNationality: Nigerian\nPhone: +234 803 555 0122\n")
    assert career.contact.name == "Chiamaka Adaeze Okonjo"


def test_the_hour_of_an_export_is_no_telephone_number() -> None:
    career = _typed("PROFILE   generated 11/02/2025 19:42\n\nFull name: Rowena Keane\nPhone: +353 20 915 0147\n")
    assert career.contact.phone == "+353 20 915 0147"


def test_numbered_and_indented_fields_are_no_items() -> None:
    career = _typed(
        "Bishnu Adhikari\nbishnu@example.com\n\nWORK EXPERIENCE\n\n"
        "1. Company: Rawabi Contracting LLC\n   Designation: Scaffolder\n   Duration: Jan 2015 to Till Date\n"
        "   Job Responsibilities:\n   - Green tagging\n   - Fixing of base plates\n\n"
        "2. Company: Himal Steel Pvt. Ltd.\n   Designation: Helper\n   Duration: March 2010 to Dec 2014\n"
        "   Job Responsibilities:\n   - Loading of ledgers\n"
    )
    assert [post[:2] for post in _posts(career)] == [
        ("Scaffolder", "Rawabi Contracting LLC"),
        ("Helper", "Himal Steel Pvt. Ltd."),
    ]
    assert [dot.text for dot in career.dots] == ["Green tagging", "Fixing of base plates", "Loading of ledgers"]


def test_two_titles_below_one_employer_and_the_next_employer_below_them() -> None:
    career = _typed(
        "Siobhan Mulcahy\ns.mulcahy@example.com\n\nWork History\n\n"
        "Employer: Ballyvaughan Oysters Ltd\nJob title: Grader\nDate from: 04/2019\nDate to: 09/2022\n"
        "Main duties: Bagging of oysters\nJob title: Boat hand\nDate from: 01/2017\nDate to: 03/2019\n"
        "Main duties: Turning of bags\n\nEmployer: Kinvara Fish Shop\nJob title: Counter assistant\n"
        "Date from: 2015\nDate to: 2016\nMain duties: Serving customers\n"
    )
    assert _posts(career) == [
        ("Grader", "Ballyvaughan Oysters Ltd", "2019-04", "2022-09"),
        ("Boat hand", "Ballyvaughan Oysters Ltd", "2017-01", "2019-03"),
        ("Counter assistant", "Kinvara Fish Shop", "2015", "2016"),
    ]


def test_a_public_service_prints_both_ends_on_one_line_and_a_grade_that_is_no_date() -> None:
    career = _typed(
        "Rosa Quintero\nrosa@example.com\n\nWORK EXPERIENCE\n\n"
        "Rangeland Management Specialist, GS-2004-09\nYuma Regional Land Office\nRange Branch, Yuma, AZ\n"
        "From: 04/2019 To: Present\nHours per week: 40 Salary: $58,300 per year\n\n"
        "Accomplishments:\n- Mapped 212 wells in two summers.\n- Trained four seasonal aides.\n\n"
        "Sales Associate\nMesa Hardware Co-op\nMesa, AZ\nFrom: 08/2010 To: 05/2012\n\n"
        "EDUCATION\nA.S., Range Science, Gila Valley College, 2013\n"
    )
    assert _posts(career) == [
        ("Rangeland Management Specialist, GS-2004-09", "Yuma Regional Land Office", "2019-04", "present"),
        ("Sales Associate", "Mesa Hardware Co-op", "2010-08", "2012-05"),
    ]
    assert _duties(career, "r1") == ["Mapped 212 wells in two summers.", "Trained four seasonal aides."]
    assert [section.heading for section in career.sections] == ["WORK EXPERIENCE", "EDUCATION"]


def test_labels_in_cells_are_no_headings_where_headings_stand_out() -> None:
    document = docx.Document()
    document.add_paragraph("Europass Curriculum Vitae")
    table = document.add_table(rows=0, cols=2)
    for label, value in (
        ("!Personal information", ""),
        ("Name", "Ilinca Moraru"),
        ("!Work experience", ""),
        ("Dates", "05/2017 – 02/2020"),
        ("Occupation or position held", "Tailor"),
        ("Name of employer", "Atelier Crinul SRL"),
        ("!Personal skills and competences", ""),
        ("Social skills and competences", "Patience with customers."),
        ("Computer skills", "Word, Excel"),
    ):
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label.lstrip("!")).bold = label.startswith("!")
        cells[1].text = value
    stream = io.BytesIO()
    document.save(stream)
    career = outline(parse(Source("person.docx", stream.getvalue())))
    assert [section.heading for section in career.sections] == [
        *("Personal information", "Work experience", "Personal skills and competences"),
    ]
    assert [dot.text for dot in career.dots] == ["Patience with customers.", "Word, Excel"]
