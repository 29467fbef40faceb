"""When a line found is a requirement that was marked."""

from __future__ import annotations

from pathlib import Path

from dotwise.evaluation.asking import figures_of, read_marked_ads
from dotwise.model import JobRequirement

AD = """Baker wanted

You need:
- {{M:Two years at a deck oven}}
- {{N:A van licence, ideally}}
{{T:You bake from four to noon.}} We give you bread.
"""


def _ad(folder: Path) -> Path:
    (folder / "b").mkdir()
    (folder / "b" / "01.txt").write_text(AD, encoding="utf-8")
    return folder


def test_marks_are_taken_out_of_the_text_and_kept_with_their_kinds(tmp_path: Path) -> None:
    (ad,) = read_marked_ads(_ad(tmp_path))

    assert "{{" not in ad.text
    assert "- Two years at a deck oven\n" in ad.text
    assert ad.marks == (
        ("must", "Two years at a deck oven"),
        ("nice", "A van licence, ideally"),
        ("task", "You bake from four to noon."),
    )
    assert ad.writer == "b"


def test_a_mark_in_a_page_is_what_the_page_shows(tmp_path: Path) -> None:
    page = "<p>You need</p><ul><li>{{M:a driver&#39;s licence &amp; <b>clean</b> record}}</li></ul>"
    (tmp_path / "01.html").write_text(page, encoding="utf-8")

    (ad,) = read_marked_ads(tmp_path)

    assert ad.marks == (("must", "a driver's licence & clean record"),)


def test_a_line_counts_where_it_and_the_mark_cover_half_of_each_other(tmp_path: Path) -> None:
    ads = read_marked_ads(_ad(tmp_path))
    found = (
        JobRequirement("Two years at a deck oven"),
        JobRequirement("a van licence", "must"),
        JobRequirement("bread"),
    )

    figures = figures_of(ads, [found])

    assert (figures.requirements, figures.found) == (2, 1.0)
    assert round(figures.right, 3) == 0.667
    assert figures.force == 0.5  # the licence is only welcome
    assert round(figures.exact, 3) == 0.4  # only the first is the mark to the letter
