"""The drawing of the career."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from dotwise.model import Report, Role
from dotwise.render.career_map import career_map
from dotwise.settings import RELEASE_YEAR

from .sample import failed_report_sample, sample_report

_SVG = "{http://www.w3.org/2000/svg}"


def _drawings(report: Report) -> list[etree._Element]:
    """The wide and the narrow drawing of a career."""
    return list(etree.fromstring(f"<div>{career_map(report)}</div>"))


def _drawn() -> etree._Element:
    return _drawings(sample_report())[0]


def _texts(drawing: etree._Element, kind: str) -> list[etree._Element]:
    return [text for text in drawing.iter(f"{_SVG}text") if text.getparent().get("class") == kind]


def test_the_newest_role_stands_on_top():
    names = [text[0].text for text in _drawn().iter(f"{_SVG}text") if text.getparent().get("class") == "role"]

    assert ["Control Room Supervisor", "Service Controller", "Depot Clerk ↑"] == names


def test_time_runs_to_the_right():
    years = [text for text in _drawn().iter(f"{_SVG}text") if text.getparent().get("class") == "axis"]

    assert sorted(float(year.get("x")) for year in years) == [float(year.get("x")) for year in years]
    assert sorted(year.text for year in years) == [year.text for year in years]


def test_labels_differ_by_shape_and_not_only_by_colour():
    shapes = {
        group.get("class"): [child.tag.removeprefix(_SVG) for child in group if child.get("class") != "gem"]
        for group in _drawn().iter(f"{_SVG}g")
        if group.get("class") in ("commodity", "mixed", "asset")
    }

    assert ["title", "circle"] == shapes["commodity"]
    assert ["title", "circle", "path"] == shapes["mixed"]
    assert ["title", "circle", "circle"] == shapes["asset"]


def test_strong_dots_are_links_with_words():
    links = {link.get("href"): link.get("aria-label") for link in _drawn().iter(f"{_SVG}a")}

    assert (
        "asset, a hidden gem: Wrote the one-page diversion card that all four depots now keep in the cab"
        == links["#line-d6"]
    )
    assert "#line-d3" not in links


def test_throughlines_cross_the_roles_each_with_its_own_dash():
    paths = [
        group[0].get("stroke-dasharray")
        for group in _drawn().iter(f"{_SVG}g")
        if (group.get("class") or "").startswith("strand")
    ]

    assert ["none", "7 4"] == paths


def test_the_drawing_is_told_in_words():
    story = _drawn().find(f"{_SVG}desc").text

    assert story.startswith("Depot Clerk, Northmere Coaches, 2012 – Apr 2016: 3 lines, 0 strong.")
    assert story.endswith("Line 1: diversion cards and maps. Line 2: firsts at the depot.")


@pytest.mark.parametrize("sheet", [0, 1])
def test_everything_lies_on_the_paper(sheet: int):
    root = _drawings(sample_report())[sheet]
    _, _, width, height = map(float, root.get("viewBox").split())

    for circle in root.iter(f"{_SVG}circle"):
        assert 0 < float(circle.get("cx")) < width
        assert 0 < float(circle.get("cy")) < height


def test_roles_without_dates_stand_side_by_side():
    report = sample_report()
    roles = tuple(replace(role, start=None, end=None) for role in report.roles)

    drawing = career_map(replace(report, roles=roles))

    assert 6 == drawing.count('<g class="role">')  # three roles on the wide and on the narrow drawing
    assert "axis" not in drawing


def test_without_roles_there_is_no_drawing():
    assert "" == career_map(failed_report_sample())


def _with_roles(*spans: tuple[str, str]) -> Report:
    roles = tuple(
        Role(f"r{n}", f"Nurse {n}", f"Ward {n}", None, start, end, "s1") for n, (start, end) in enumerate(spans, 1)
    )
    return replace(sample_report(), roles=roles)


@pytest.mark.parametrize("sheet", [0, 1])
def test_a_post_held_today_lasts_until_today_and_ends_in_an_arrow(sheet: int):
    drawing = _drawings(_with_roles(("2019-03", "present"), ("2015", "2019-02")))[sheet]
    lines = [line for line in drawing.iter(f"{_SVG}line") if line.get("stroke-linecap")]
    held, before = (float(line.get("x2")) - float(line.get("x1")) for line in lines)

    assert f"today ({RELEASE_YEAR})" == _texts(drawing, "axis")[-1].text
    assert 1 == len([path for path in drawing.iter(f"{_SVG}path") if path.get("class") == "going-on"])
    assert 1.5 < held / before < 1.8  # six years and ten months beside four years and two


def test_today_is_not_before_what_is_printed():
    drawing = _drawings(_with_roles(("2019-03", "present"), (str(RELEASE_YEAR + 1), str(RELEASE_YEAR + 2))))[0]

    assert f"today ({RELEASE_YEAR + 3})" == _texts(drawing, "axis")[-1].text


def test_where_nothing_is_held_today_no_today_is_drawn():
    drawing = _drawings(_with_roles(("2009", "2012"), ("2012", "2016")))[0]

    assert "today" not in "".join(text.text for text in _texts(drawing, "axis"))


def test_a_narrow_screen_has_a_drawing_of_its_own_whose_names_fit():
    wide, narrow = _drawings(sample_report())

    assert (wide.get("class"), narrow.get("class")) == ("map wide", "map narrow")
    assert float(narrow.get("width")) <= 360
    assert all(len(part.text or "") <= 46 for text in _texts(narrow, "role") for part in text)
