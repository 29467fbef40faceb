from __future__ import annotations

from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Claim, Requirement
from dotwise.target.qualities import shown_quality
from tests.connect.building import bullet, career, sense_of, sentence

CLAIM = Claim("d1", 0, 15, "Detail-oriented", ("d2",))


def answered(asked: str, claim: Claim, tagger: Tagger, embedder: Embedder) -> tuple[str, ...]:
    read = career(sentence("Detail-oriented clerk."), bullet("Found 31 wrong prices line by line", "r1"))
    open_yet = Requirement("q1", asked, (), 0.0, kind="trait")
    return shown_quality(
        open_yet, read, sense_of(read, tagger, embedder), tagger.read((asked,))[0], (claim,)
    ).answered_by


def test_a_quality_is_answered_by_the_lines_that_show_the_same_claim(tagger: Tagger, embedder: Embedder) -> None:
    assert ("d2",) == answered("Strong attention to detail", CLAIM, tagger, embedder)


def test_another_quality_and_a_claim_that_nothing_shows_answer_nothing(tagger: Tagger, embedder: Embedder) -> None:
    bare = Claim("d1", 0, 15, "Detail-oriented")

    assert () == answered("Calm under pressure", CLAIM, tagger, embedder)
    assert () == answered("Strong attention to detail", bare, tagger, embedder)
