from __future__ import annotations

from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.target.answers import Held
from dotwise.target.language import shared_language
from tests.connect.building import bullet, career, sense_of


def taken_up(line: str, asked: str, tagger: Tagger, embedder: Embedder) -> tuple[str, ...]:
    read = career(bullet(line, "r1"))
    wanted = understand([asked], Identity(), tagger, embedder)
    return shared_language(sense_of(read, tagger, embedder), wanted, [(Held(0, 0, {}), 0.9)])


def test_the_word_before_a_noun_comes_along_only_where_the_line_holds_it(tagger: Tagger, embedder: Embedder) -> None:
    asked = "You know dementia care"

    assert ("care",) == taken_up("Worked as a nurse on a night ward", asked, tagger, embedder)
    assert ("dementia care",) == taken_up(
        "Worked as a nurse with people who live with dementia", asked, tagger, embedder
    )
