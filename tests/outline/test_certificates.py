"""Lines of certificates: one dot each, with the day until which it is valid."""

from __future__ import annotations

import pytest

from dotwise.model import Source
from dotwise.outline import outline
from dotwise.parsers import parse


@pytest.mark.parametrize(
    ("line", "dots"),
    [
        ("Forklift licence\tvalid until 05/2028", ["Forklift licence valid until 05/2028"]),
        ("First aid\t2019", ["First aid 2019"]),
        ("Tower crane\tissued 2014\texp. 2029", ["Tower crane issued 2014 exp. 2029"]),
        ("Asbestos awareness\tHot work permit", ["Asbestos awareness", "Hot work permit"]),
    ],
)
def test_dates_in_a_column_of_their_own_stay_with_what_they_date(line: str, dots: list[str]) -> None:
    page = f"Ida Roe\nida@example.com\n\nCertificates\n{line}\nWorking at heights\n"
    career = outline(parse(Source("person.txt", page.encode())))
    assert [dot.text for dot in career.dots] == [*dots, "Working at heights"]
