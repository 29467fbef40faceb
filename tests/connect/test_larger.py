from __future__ import annotations

import pytest

from dotwise.connect.larger import larger_context
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from tests.connect.building import bullet, career, sense_of


def context(text: str, tagger: Tagger, embedder: Embedder) -> str | None:
    (parsed,) = sense_of(career(bullet(text, "r1")), tagger, embedder).parsed
    return larger_context(parsed)


@pytest.mark.parametrize(
    ("text", "larger"),
    [
        ("Ran the depot for two months while the manager was ill", "ran the depot for two months"),
        ("When our purser left in May, I kept the books of both ships.", "kept the books of both ships"),
        ("Acting head of the night desk since March 2021", "acting head of the night desk since March 2021"),
        ("Wrote the rota for all four wards, although my title is still clerk", "wrote the rota for all four wards"),
    ],
)
def test_the_persons_own_deed_or_post_is_the_larger_context(
    text: str, larger: str, tagger: Tagger, embedder: Embedder
) -> None:
    assert context(text, tagger, embedder) == larger


@pytest.mark.parametrize(
    "text",
    [
        "On the chapel roof the surveyor wanted every slate off. I showed him it was one gutter. They have rung me since",
        "Foreman used to send the new starters to me to learn corners",
        "Shop manager cover for 7 months when the manager was ill",
        "The notes I wrote became the booklet of every branch",
    ],
)
def test_what_others_did_and_what_leans_on_another_line_is_none(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert context(text, tagger, embedder) is None
