"""Headers of positions in many orders and shapes; all people and employers are invented."""

from __future__ import annotations

import pytest

from dotwise.outline import outline
from tests.outline.pages import page

LAYOUTS = [
    ("title and dates, employer below", "! Head Baker\tMar 2016 – Present\nOatfield Mills, Sligo", "Head Baker", "Oatfield Mills", "2016-03", "present"),
    ("employer and dates, title below", "! Oatfield Mills\t2016 – 2019\n/ Head Baker", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("employer, title, dates on three lines", "Oatfield Mills, Sligo\n! Head Baker\n03/2016 - 05/2019", "Head Baker", "Oatfield Mills", "2016-03", "2019-05"),
    ("title, employer, dates on three lines", "! Head Baker\nOatfield Mills\nMarch 2016 to May 2019", "Head Baker", "Oatfield Mills", "2016-03", "2019-05"),
    ("everything on one line with commas", "! Head Baker, Oatfield Mills, Sligo\t2016 - 2019", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("with pipes", "! Head Baker | Oatfield Mills | Sligo, Ireland | 2016 – 2019", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("pipes, employer first", "! Oatfield Mills | Head Baker | 2016 – 2019", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("with middle dots", "Head Baker · Oatfield Mills · since 2016", "Head Baker", "Oatfield Mills", "2016", "present"),
    ("with a dash", "! Head Baker – Oatfield Mills (2016–2019)", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("employer, dash, title", "! Oatfield Mills Ltd – Head Baker (2016–2019)", "Head Baker", "Oatfield Mills Ltd", "2016", "2019"),
    ("with at", "! Head Baker at Oatfield Mills\tJan 2016 – May 2019", "Head Baker", "Oatfield Mills", "2016-01", "2019-05"),
    ("with the at sign", "! Head Baker @ Oatfield Mills\tJan 2016 – May 2019", "Head Baker", "Oatfield Mills", "2016-01", "2019-05"),
    ("dates first on their own line", "2016 – 2019\n! Head Baker, Oatfield Mills, Sligo", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("dates first on the same line", "2016-05 → now\tHead Baker, Oatfield Mills", "Head Baker", "Oatfield Mills", "2016-05", "present"),
    ("place on its own line", "! Oatfield Mills\nHead Baker\nSligo, Ireland\n2016 – 2019", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("place beside the dates", "! Head Baker\tSligo, Ireland\nOatfield Mills\t2016 – 2019", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("length in brackets", "Oatfield Mills\nHead Baker\nJune 2016 - May 2019 (3 years)\nSligo, Ireland", "Head Baker", "Oatfield Mills", "2016-06", "2019-05"),
    ("one word employer without a form", "! Head Baker\t2016 – 2019\nBrotkultur", "Head Baker", "Brotkultur", "2016", "2019"),
    ("employer with a legal form", "! Shift Supervisor, Brotkultur GmbH, Köln\t2016 – 2019", "Shift Supervisor", "Brotkultur GmbH", "2016", "2019"),
    ("title with brackets", "! Physiotherapist (locum)\t2016 – 2019\nRiverbend Hospital", "Physiotherapist (locum)", "Riverbend Hospital", "2016", "2019"),
    ("title with a rank", "! Bosun's Mate Second Class (BM2)\tJUN 2016 - AUG 2019\nCutter Brightwater, Astoria, OR", "Bosun's Mate Second Class (BM2)", "Cutter Brightwater", "2016-06", "2019-08"),
    ("title with a subject", "! Teacher: Physics and Chemistry\t2016 to 2019\nLakeshore Secondary School", "Teacher: Physics and Chemistry", "Lakeshore Secondary School", "2016", "2019"),
    ("title with an area", "! Payroll Lead, EMEA\t2016 – 2019\nTideline Components", "Payroll Lead, EMEA", "Tideline Components", "2016", "2019"),
    ("title with a slash", "Picker/Packer, Brightwater Logistics\tMarch 2016 - present", "Picker/Packer", "Brightwater Logistics", "2016-03", "present"),
    ("university as employer", "! Research Assistant\tOct 2016 – Sep 2019\nUniversity of Ballymote, Department of Botany", "Research Assistant", "University of Ballymote, Department of Botany", "2016-10", "2019-09"),
    ("council with a place in its name", "! Policy Officer\t2016 – 2019\nSligo County Council", "Policy Officer", "Sligo County Council", "2016", "2019"),
    ("german", "! Bäckermeister\nMühle Haferfeld GmbH, Leipzig\n03/2016 – heute", "Bäckermeister", "Mühle Haferfeld GmbH", "2016-03", "present"),
    ("french", "! Chef de cuisine\tjuin 2016 – mai 2019\nRestaurant du Port, Lyon", "Chef de cuisine", "Restaurant du Port", "2016-06", "2019-05"),
    ("a year alone", "! Summer Intern, Oatfield Mills\t2016", "Summer Intern", "Oatfield Mills", "2016", "2016"),
    ("a note below", "! Head Baker\t2016 – 2019\nOatfield Mills\n/ Family mill with forty staff", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("legal form of one word behind a comma", "! Head Baker\t2016 – 2019\nMoinho & Filhos, Lda", "Head Baker", "Moinho & Filhos, Lda", "2016", "2019"),
    ("two names with a comma", "! Moinho, Trigo & Filhos\tMonterrey\nHead Baker\t2016 – 2019", "Head Baker", "Moinho, Trigo & Filhos", "2016", "2019"),
    ("a district with a number", "Board of Mills, District 4\nHead Baker\nSligo\n2016 – 2019", "Head Baker", "Board of Mills, District 4", "2016", "2019"),
    ("a county in the name", "! Head Baker (2016–2019)\nCounty of Ballymote Free Kitchens", "Head Baker", "County of Ballymote Free Kitchens", "2016", "2019"),
    ("told apart by capitals alone", "2016 – 2019 Sligo, Ireland\nHead Baker OATFIELD MILLS", "Head Baker", "OATFIELD MILLS", "2016", "2019"),
    ("without capitals", "head baker at oatfield & sons | feb 2016 → now", "head baker", "oatfield & sons", "2016-02", "present"),
    ("freelance where the employer stands", "! Freelance — Pastry Teacher\n2016 – 2019", "Pastry Teacher", "Freelance", "2016", "2019"),
    ("a work in quotation marks", "Cook — “The Long Table”, Corran TV\t2016 – 2019", "Cook", "“The Long Table”, Corran TV", "2016", "2019"),
    ("a full stop at the end", "2016–2019 Head Baker, Brotkultur GmbH, Köln.", "Head Baker", "Brotkultur GmbH", "2016", "2019"),
    ("a study year", "! Head Baker, Oatfield Mills\t2016/17", "Head Baker", "Oatfield Mills", "2016", "2017"),
    ("summers one by one", "! Oatfield Mills\nKitchen Porter (Summers 2016, 2017, 2019)", "Kitchen Porter", "Oatfield Mills", "2016", "2019"),
    ("a lone season and the place", "Oatfield Mills\nHead Baker\nSummer 2016, Sligo", "Head Baker", "Oatfield Mills", "2016", "2016"),
    ("a lone year before the post", "Summer 2016: Head Baker, Oatfield Mills", "Head Baker", "Oatfield Mills", "2016", "2016"),
    ("a town in brackets that no list knows", "Oatfield Mills (Tarrowby)\t2016 – 2019\nHead Baker", "Head Baker", "Oatfield Mills", "2016", "2019"),
    ("an AB from Sweden is no German since", "Kvarn & Mjöl AB\tJune 2016 – May 2019\nHead Baker", "Head Baker", "Kvarn & Mjöl AB", "2016-06", "2019-05"),
    ("joined by and", "! Sales Assistant\t2016 – 2019\nBoyle & Daughters Hardware", "Sales Assistant", "Boyle & Daughters Hardware", "2016", "2019"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "title", "organisation", "start", "end"), [row[1:] for row in LAYOUTS], ids=[row[0] for row in LAYOUTS]
)
def test_reads_the_header(header: str, title: str, organisation: str, start: str, end: str) -> None:
    career = outline(
        page(
            f"! Una Obi\n\n# Experience\n\n{header}\n* Kept the mill open through the flood\n* Trained two apprentices"
        )
    )

    role = career.roles[0]
    assert (title, organisation, start, end) == (role.title, role.organisation, role.start, role.end)
    assert ["r1", "r1"] == [dot.role for dot in career.dots if dot.text.startswith(("Kept", "Trained"))]


PROMOTION = """
! Una Obi

# Work history

! Oatfield Mills, Sligo\t2010 – present
/ Mill Manager\t2016 – present
* Took the mill through the flood
/ Head Baker\t2010 – 2016
* Baked for the county fair

! Brotkultur GmbH, Köln\t2007 – 2010
/ Apprentice Baker\t2007 – 2010
* Swept
"""


def test_a_promotion_keeps_its_employer() -> None:
    roles = outline(page(PROMOTION)).roles

    assert [
        ("Mill Manager", "Oatfield Mills"),
        ("Head Baker", "Oatfield Mills"),
        ("Apprentice Baker", "Brotkultur GmbH"),
    ] == [(role.title, role.organisation) for role in roles]
    assert ["2016", "2010", "2007"] == [role.start for role in roles]


def test_an_employer_with_its_own_years_stands_above_its_posts() -> None:
    roles = outline(
        page(
            """
            ! Una Obi

            # Experience

            Rook, Tarrowby\t2012 – present
            Mill Manager\t2016 – present
            * Took the mill through the flood
            Baker\t2012 – 2016
            * Baked for the county fair
            """
        )
    ).roles

    assert [("Mill Manager", "Rook"), ("Baker", "Rook")] == [(role.title, role.organisation) for role in roles]


def test_an_employer_in_capitals_among_positions_is_no_heading() -> None:
    career = outline(
        page(
            """
            ! EXPERIENCE

            ! ROOK
            Mill Manager\t2016 – present
            * Took the mill through the flood

            ! OSPREY
            Baker\t2012 – 2016
            * Baked for the county fair

            ! EDUCATION

            BSc Milling, Ballymote College, 2011
            """
        )
    )

    assert ["EXPERIENCE", "EDUCATION"] == [section.heading for section in career.sections]
    assert [("Mill Manager", "ROOK"), ("Baker", "OSPREY")] == [(r.title, r.organisation) for r in career.roles]


def test_posts_without_items_stand_one_below_the_other() -> None:
    roles = outline(
        page(
            """
            ! Una Obi

            # Experience

            ! Head Baker, Oatfield Mills\t2016 – 2019
            ! Baker, Brotkultur GmbH\t2012 – 2016
            ! Kitchen Porter, Hotel Meerblick\t2010 – 2012
            """
        )
    ).roles

    assert ["Head Baker", "Baker", "Kitchen Porter"] == [role.title for role in roles]
    assert ["Oatfield Mills", "Brotkultur GmbH", "Hotel Meerblick"] == [role.organisation for role in roles]


def test_items_without_sign_are_told_by_their_indent() -> None:
    career = outline(
        page(
            """
            ! Una Obi

            # Employment

            / Oatfield Mills
            ! Head Baker
            2016 - 2019
            > Outbound orders for three towns
            > Early shift
            / Brotkultur
            ! Baker
            2012 - 2016
            > Cleaning the ovens
            > Key holder
            """
        )
    )

    assert ["Oatfield Mills", "Brotkultur"] == [role.organisation for role in career.roles]
    assert [
        ("Outbound orders for three towns", "r1"),
        ("Early shift", "r1"),
        ("Cleaning the ovens", "r2"),
        ("Key holder", "r2"),
    ] == [(dot.text, dot.role) for dot in career.dots]


def test_schooling_is_no_role_and_volunteering_is_where_it_names_a_post_and_its_dates() -> None:
    career = outline(
        page(
            """
            ! Una Obi

            # Education

            BSc Food Science, Ballymote University\t2006 – 2010

            # Volunteering

            ! Treasurer, Sligo Rowing Club\t2012 – present
            * Moved the club's accounts out of a shoe box
            """
        )
    )

    assert ["Treasurer"] == [role.title for role in career.roles]
    assert ["Moved the club's accounts out of a shoe box"] == [dot.text for dot in career.dots]
