"""What a report says of its own reading."""

from __future__ import annotations

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.report import nameless

_TORN = """Una Obi
una@x.example

EXPERIENCE

04/2018 – today

09/2011 – 03/2018

EDUCATION

Diploma in Baking, 2011
"""


def test_dates_without_title_and_employer_are_told() -> None:
    (problem,) = nameless(outline(parse(Source("cv.txt", _TORN.encode()))))

    assert "nameless_posts" == problem.code
    assert "without title or employer" in problem.message


def test_a_post_with_either_is_none_of_them() -> None:
    whole = _TORN.replace("04/2018 – today", "Head Baker, Oatfield Mills, 04/2018 – today").replace(
        "09/2011 – 03/2018", "Baker, Tilde Bakery, 09/2011 – 03/2018"
    )
    assert nameless(outline(parse(Source("cv.txt", whole.encode())))) == ()
