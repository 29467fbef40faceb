"""Posts whose dates stand at the left of them: in a cell of a Word table, or before a tab."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.shared import Pt

from dotwise.model import Career, Source
from dotwise.outline import outline
from dotwise.parsers import parse


def _career(document: docx.document.Document) -> Career:
    kept = BytesIO()
    document.save(kept)
    return outline(parse(Source("person.docx", kept.getvalue())))


def _table(rows: list[tuple[str, list[str]]]) -> Career:
    """A résumé with a row for each post: the dates, and what is printed beside them, the first line in bold."""
    document = docx.Document()
    for text in ("Ottilie Brandvold", "ottilie@example.com"):
        document.add_paragraph(text)
    document.add_heading("Work experience", 1)
    table = document.add_table(0, 2)
    for dates, texts in rows:
        left, right = table.add_row().cells
        left.paragraphs[0].text = dates
        right.paragraphs[0].add_run(texts[0]).bold = True
        for text in texts[1:]:
            right.add_paragraph(text)
    return _career(document)


def _posts(career: Career) -> list[tuple[str | None, str | None, str | None]]:
    return [(role.title, role.organisation, role.start) for role in career.roles]


def test_dates_in_the_left_cell_begin_the_post_beside_them() -> None:
    career = _table(
        [
            ("Mar 19 – now", ["Piano Tuner", "Nordahl Klaverhus AS", "Repairs of actions", "Trained one apprentice"]),
            ("Jun 16 – Feb 19", ["Workshop Assistant", "Fjord Music School", "Repair of pianos", "Moved instruments"]),
        ]
    )
    assert _posts(career) == [
        ("Piano Tuner", "Nordahl Klaverhus AS", "2019-03"),
        ("Workshop Assistant", "Fjord Music School", "2016-06"),
    ]
    assert [dot.text for dot in career.dots if dot.role == "r1"] == ["Repairs of actions", "Trained one apprentice"]


def test_the_last_duty_of_a_post_is_no_part_of_the_one_below() -> None:
    career = _table(
        [
            ("2019 – 2024", ["Tramways Oslo AS", "Tram Driver", "Service on three lines", "Instructor of new drivers"]),
            ("2016 – 2019", ["Hollins Bakery", "Delivery Driver", "Rounds to 22 shops", "Invoices and returns"]),
        ]
    )
    assert [(title, house) for title, house, _ in _posts(career)] == [
        ("Tram Driver", "Tramways Oslo AS"),
        ("Delivery Driver", "Hollins Bakery"),
    ]


def test_an_employer_in_bold_beside_its_dates_is_no_heading() -> None:
    career = _table(
        [
            ("2019 – 2024\nLarvik", ["Nordahl Klaverhus AS", "Piano Tuner", "Repairs of actions", "Tuning of grands"]),
            (
                "2016 – 2019\nSandefjord",
                ["Sandefjord Music School", "Workshop Assistant", "Repair of pianos", "Moved pianos"],
            ),
        ]
    )
    assert [(title, house) for title, house, _ in _posts(career)] == [
        ("Piano Tuner", "Nordahl Klaverhus AS"),
        ("Workshop Assistant", "Sandefjord Music School"),
    ]


def test_what_a_house_is_stands_behind_its_name_and_is_no_part_of_it() -> None:
    career = _table(
        [("2014 – 2016", ["Cook", "FV Bonnie Jean, trawler out of Eyemouth", "Three meals a day for a crew of nine."])]
    )
    assert _posts(career) == [("Cook", "FV Bonnie Jean", "2014")]


def test_lines_below_a_title_beside_its_dates_are_not_further_in() -> None:
    document = docx.Document()
    document.add_paragraph("Ilse Verhoeven")
    document.add_heading("Appointments", 1)
    for dates, title, house, told in (
        ("2019 – 2023", "Lecturer", "Hogeschool Noorderlicht", "I taught hydraulics to second year students."),
        ("2012 – 2016", "Research assistant", "Deltawerk Instituut", "Flume experiments, and I cleaned the data."),
    ):
        document.add_paragraph(f"{dates}\t{title}").paragraph_format.left_indent = Pt(80)
        for text in (house, told):
            document.add_paragraph(text).paragraph_format.left_indent = Pt(116)
    assert _posts(_career(document)) == [
        ("Lecturer", "Hogeschool Noorderlicht", "2019"),
        ("Research assistant", "Deltawerk Instituut", "2012"),
    ]


def test_dates_that_take_two_lines_of_their_cell_are_one_stretch() -> None:
    career = _table(
        [
            ("Oct 2019\nTo Present", ["Bakery Manager", "Fournil Atlas SARL", "Planning of shifts", "Ordering flour"]),
            ("Jan 2015\nTo Aug 2019", ["Pastry Cook", "Hotel Oudaya", "Making of cakes", "Cleaning of the oven"]),
        ]
    )
    assert [(role.title, role.start, role.end) for role in career.roles] == [
        ("Bakery Manager", "2019-10", "present"),
        ("Pastry Cook", "2015-01", "2019-08"),
    ]


def test_the_legal_form_may_stand_before_the_name() -> None:
    document = docx.Document()
    document.add_paragraph("Danylo Petrenko")
    document.add_heading("Employment history", 1)
    for text in (
        '2022 – now\tChief electrician (acting), LLC "Sonyachnyi Dim" cannery',
        "2016 – 2022\tElectrician-fitter, OOO Stroymontazh",
        "2011 – 2016\tWelder, SIA Baltic Steel",
    ):
        document.add_paragraph(text)
    assert _posts(_career(document)) == [
        ("Chief electrician (acting)", 'LLC "Sonyachnyi Dim" cannery', "2022"),
        ("Electrician-fitter", "OOO Stroymontazh", "2016"),
        ("Welder", "SIA Baltic Steel", "2011"),
    ]


def test_dates_at_the_right_of_a_post_and_its_work_are_those_of_the_post() -> None:
    document = docx.Document()
    document.add_paragraph("Nadia Berrada")
    document.add_heading("Work history", 1)
    table = document.add_table(0, 2)
    for title, house, told, dates in (
        ("Scaffold Inspector", "Gulf Access Co.", "Tagging of scaffolds", "Jan 2015\nTo Aug 2019"),
        ("Store Keeper", "Haven Cement Works", "Issuing of spare parts", "De mars 2012\nà octobre 2014"),
    ):
        left, right = table.add_row().cells
        left.paragraphs[0].add_run(title).bold = True
        left.add_paragraph(house)
        left.add_paragraph(told, style="List Bullet")
        right.text = dates
    career = _career(document)
    assert [(role.title, role.start, role.end) for role in career.roles] == [
        ("Scaffold Inspector", "2015-01", "2019-08"),
        ("Store Keeper", "2012-03", "2014-10"),
    ]
    assert [(dot.role, dot.text) for dot in career.dots] == [
        ("r1", "Tagging of scaffolds"),
        ("r2", "Issuing of spare parts"),
    ]
