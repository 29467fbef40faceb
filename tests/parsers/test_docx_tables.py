"""Tables of several columns in Word: what names the columns is one line, what tells the work is a list."""

from __future__ import annotations

from itertools import permutations

from tests.documents.word import bullet, cell, document, paragraph, row, run, table

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.parsers.docx import parse_docx

WORK = ("Set the sluices by the tide tables.", "Cleared weed from the screens.")
EARLIER = ("Dug ditches by hand and by machine.", "Mended banks after the floods of the winter.")


def table_of_posts(names: tuple[str, ...], *posts: tuple[tuple[str, ...] | str, ...]) -> bytes:
    rows = [row(*(cell(paragraph(name)) for name in names))]
    for post in posts:
        cells = [(one,) if isinstance(one, str) else one for one in post]
        rows.append(row(*(cell(*(paragraph(text) for text in texts)) for texts in cells)))
    return document(paragraph("Wiebe Terpstra"), paragraph("Work experience"), table(*rows))


def test_the_column_of_the_work_is_a_list() -> None:
    data = table_of_posts(
        ("Period", "Employer", "Post", "Duties"),
        ("2016 – 2020", "Marsh Board", "Sluice keeper", WORK),
        ("2012 – 2016", "Fen Trust", "Ditcher", EARLIER),
    )
    lines = parse_docx(data).lines
    assert lines[2].text == "Period\tEmployer\tPost\tDuties"
    assert tuple(line.text for line in lines if line.glyph == "") == WORK + EARLIER


def test_the_order_of_the_columns_does_not_matter() -> None:
    posts = {
        "Period": ("2016 – 2020", "2012 – 2016"),
        "Employer": ("Marsh Board", "Fen Trust"),
        "Post": ("Sluice Keeper", "Gardener"),
        "Duties": (WORK, EARLIER),
    }
    for order in permutations(posts):
        data = table_of_posts(order, *zip(*(posts[name] for name in order), strict=True))
        career = outline(parse(Source("keeper.docx", data)))
        assert [(role.title, role.organisation, role.start) for role in career.roles] == [
            ("Sluice Keeper", "Marsh Board", "2016"),
            ("Gardener", "Fen Trust", "2012"),
        ], order
        assert tuple(dot.text for dot in career.dots if dot.role == "r1") == WORK


def test_first_and_last_days_make_the_dates_of_a_post() -> None:
    data = table_of_posts(
        ("From", "To", "Employer", "Post", "Duties"),
        ("03/2016", "to date", "Marsh Board", "Sluice Keeper", WORK),
        ("05/2012", "02/2016", "Fen Trust", "Gardener", EARLIER),
    )
    roles = outline(parse(Source("keeper.docx", data))).roles
    assert [(role.start, role.end) for role in roles] == [("2016-03", "present"), ("2012-05", "2016-02")]


def bold(text: str) -> str:
    return paragraph(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>")


def test_every_row_of_a_table_of_schools_is_a_line() -> None:
    data = table_of_posts(
        ("Year", "Degree", "College"),
        ("2010", "Diploma in Drainage", "Polder College of Water and Land, with a year of practice on the banks"),
        ("", "Certificate in Surveying", "Polder College"),
    )
    assert [line.text for line in parse_docx(data).lines][2:] == [
        "Year\tDegree\tCollege",
        "2010\tDiploma in Drainage\tPolder College of Water and Land, with a year of practice on the banks",
        "Certificate in Surveying\tPolder College",
    ]


def test_the_names_of_its_columns_are_no_headings() -> None:
    data = document(
        paragraph("Farah Qureshi"),
        bold("ACADEMIC RECORD"),
        table(
            row(*(cell(bold(name)) for name in ("Qualification", "Board / Institute", "Year"))),
            row(*(cell(paragraph(text)) for text in ("BS MLT", "DOW MEDICAL INSTITUTE", "2014"))),
            row(*(cell(paragraph(text)) for text in ("Matric (Science)", "Board of Karachi", "2008"))),
        ),
        bold("COMPUTER SKILLS"),
        paragraph("MS Office"),
    )
    career = outline(parse(Source("technologist.docx", data)))
    assert [section.heading for section in career.sections] == ["ACADEMIC RECORD", "COMPUTER SKILLS"]
    assert [dot.text for dot in career.dots] == ["MS Office"]


def test_a_bold_title_that_opens_the_cell_of_the_work_is_no_duty() -> None:
    rows = [row(*(cell(paragraph(name)) for name in ("Years", "Employer", "Post and work")))]
    for years, employer, title, work in (
        ("2016 – 2020", "Marsh Board", "Sluice Keeper", WORK),
        ("2012 – 2016", "Fen Trust", "Gardener", EARLIER),
    ):
        told = cell(bold(title), *(paragraph(text) for text in work))
        rows.append(row(cell(paragraph(years)), cell(paragraph(employer)), told))
    data = document(paragraph("Wiebe Terpstra"), paragraph("Work experience"), table(*rows))
    career = outline(parse(Source("keeper.docx", data)))
    assert [(role.title, role.organisation, role.start) for role in career.roles] == [
        ("Sluice Keeper", "Marsh Board", "2016"),
        ("Gardener", "Fen Trust", "2012"),
    ]
    assert tuple(dot.text for dot in career.dots if dot.role == "r2") == EARLIER


def test_two_columns_of_posts_with_names_of_their_own_are_no_employer() -> None:
    data = table_of_posts(
        ("Period & Hotel", "Designation & Job Profile"),
        (("2016 – 2020", "Hotel Palm Terrace", "Kochi"), ("Housekeeping Supervisor", *WORK)),
        (("2012 – 2016", "Hotel Lagoon View", "Kochi"), ("Room Attendant", *EARLIER)),
    )
    roles = outline(parse(Source("keeper.docx", data))).roles
    assert [(role.title, role.organisation) for role in roles] == [
        ("Housekeeping Supervisor", "Hotel Palm Terrace"),
        ("Room Attendant", "Hotel Lagoon View"),
    ]


def test_a_heading_in_a_cell_above_a_list_is_no_label_of_a_form() -> None:
    fields = (
        ("Employer", "Marsh Board"),
        ("Position", "Sluice Keeper"),
        ("Period", "2016 to 2020"),
        ("Reason for leaving", "Works closed"),
        ("Employer", "Fen Trust"),
        ("Position", "Gardener"),
        ("Period", "2012 to 2016"),
        ("Reason for leaving", "Moved away"),
    )
    rows = [row(cell(paragraph(run(label, "<w:b/>"))), cell(paragraph(value))) for label, value in fields]
    courses = row(cell(paragraph(run("SHORT COURSES", "<w:b/>"))))
    listed = row(cell(bullet("First aid level 1"), bullet("Forklift licence, valid until 2026")))
    data = document(
        paragraph("Wiebe Terpstra"), paragraph(run("WORK EXPERIENCE", "<w:b/>")), table(*rows), table(courses, listed)
    )
    career = outline(parse(Source("keeper.docx", data)))
    assert [section.heading for section in career.sections] == ["WORK EXPERIENCE", "SHORT COURSES"]


def test_where_employers_stand_above_titles_one_that_reads_like_a_title_does_too() -> None:
    data = table_of_posts(
        ("Period & Hotel", "Designation & Job Profile"),
        (("2019 – 2022", "Hotel Palm Terrace", "Kochi"), ("Housekeeping Supervisor", *WORK)),
        (("2016 – 2019", "Sea Pearl Residency", "Kochi"), ("Room Attendant", *EARLIER)),
        (("2014 – 2016", "Lagoon Inn & Suites", "Kochi"), ("Industrial Trainee", *EARLIER)),
    )
    roles = outline(parse(Source("keeper.docx", data))).roles
    assert [role.organisation for role in roles] == ["Hotel Palm Terrace", "Sea Pearl Residency", "Lagoon Inn & Suites"]
