"""The drawing of the career."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from dotwise.render.career_map import career_map

from .sample import failed_report_sample, sample_report

_SVG = "{http://www.w3.org/2000/svg}"


def _drawn() -> etree._Element:
    return etree.fromstring(career_map(sample_report()))


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


def test_everything_lies_on_the_paper():
    root = _drawn()
    _, _, width, height = map(float, root.get("viewBox").split())

    for circle in root.iter(f"{_SVG}circle"):
        assert 0 < float(circle.get("cx")) < width
        assert 0 < float(circle.get("cy")) < height


def test_roles_without_dates_stand_side_by_side():
    report = sample_report()
    roles = tuple(replace(role, start=None, end=None) for role in report.roles)

    drawing = career_map(replace(report, roles=roles))

    assert 3 == drawing.count('<g class="role">')
    assert "axis" not in drawing


def test_without_roles_there_is_no_drawing():
    assert "" == career_map(failed_report_sample())
