"""A file that a page without a script carries along comes back whole or is refused in words."""

from __future__ import annotations

import base64

import pytest
from starlette.datastructures import FormData

from dotwise.service.page.handed import held_paper
from dotwise.service.problems import ApiProblem


def test_a_held_file_comes_back() -> None:
    form = FormData([("held", base64.b64encode(b"A line").decode()), ("held_name", "cv.txt")])

    assert ("cv.txt", b"A line") == (held_paper(form).name, held_paper(form).data)


@pytest.mark.parametrize("changed", ["", "QQ", "QQ*=", "Qé=="])
def test_a_held_file_that_was_changed_is_refused(changed: str) -> None:
    with pytest.raises(ApiProblem) as refused:
        held_paper(FormData([("held", changed)]))

    assert "empty_file" == refused.value.code
