"""What ships was fitted on the features that the program measures."""

from __future__ import annotations

import pytest

from dotwise.connect.claims import ClaimKind
from dotwise.connect.recurs import FEATURES as RECURS
from dotwise.connect.shows import FEATURES as SHOWS
from dotwise.language.logistic import load_logistic
from dotwise.target.answers import FEATURES as ANSWERS

SHIPPED = [
    ("connect/recurs.json", "recurs", RECURS),
    ("connect/answers.json", "answers", ANSWERS),
    *(("connect/shows.json", kind.value, SHOWS[kind]) for kind in ClaimKind),
]


@pytest.mark.parametrize(("file", "name", "features"), SHIPPED)
def test_the_model_was_fitted_on_what_is_measured(file: str, name: str, features: tuple[str, ...]) -> None:
    assert features == load_logistic(file, name).names, "run: dotwise train connect"
