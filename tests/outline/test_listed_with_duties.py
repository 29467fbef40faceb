"""Posts that are items of a list, with their dates in brackets below and duties under signs of their own."""

from __future__ import annotations

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse


def test_posts_bear_the_first_sign_and_duties_another_at_the_same_edge() -> None:
    page = (
        "Prabhu Chellamuthu\nprabhu@example.com\n\nPROFESSIONAL EXPERIENCE\n\n"
        "* Senior Executive - Quality, Kovai Spinners Ltd, Tiruppur (Unit 2)\n  (Aug 2018 to Till Date)\n"
        "Job Profile:\n1) Checking of yarn lots\n2) Preparing daily report\n\n"
        "* Trainee - Production, Sri Murugan Mills Pvt. Ltd.\n  (Jun 2014 to Jul 2018)\nJob Profile:\n1) Feeding of cones\n"
    )
    career = outline(parse(Source("person.txt", page.encode())))
    assert [(role.title, role.organisation, role.location, role.start) for role in career.roles] == [
        ("Senior Executive - Quality", "Kovai Spinners Ltd", "Tiruppur (Unit 2)", "2018-08"),
        ("Trainee - Production", "Sri Murugan Mills Pvt. Ltd.", None, "2014-06"),
    ]
    assert [(dot.role, dot.text) for dot in career.dots] == [
        ("r1", "Checking of yarn lots"),
        ("r1", "Preparing daily report"),
        ("r2", "Feeding of cones"),
    ]
