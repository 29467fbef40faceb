from __future__ import annotations

from dotwise.connect import connect
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Career, ConnectionKind
from tests.connect.building import asset, bullet, career, sense_of, sentence, skill


def shown(read: Career, tagger: Tagger, embedder: Embedder) -> dict[str, list[str]]:
    ties = connect(read, sense_of(read, tagger, embedder))
    texts = {dot.id: dot.text for dot in read.dots}
    return {claim.text: [texts[dot] for dot in claim.shown_by] for claim in ties.claims}


def test_a_tool_is_shown_by_the_line_that_uses_it(tagger: Tagger, embedder: Embedder) -> None:
    use = "Booked 40 containers a week in Navision"
    read = career(skill("Navision"), skill("AutoCAD"), bullet(use, "r1"), bullet("Swept the yard", "r1"))

    assert shown(read, tagger, embedder) == {"Navision": [use], "AutoCAD": []}


def test_a_quality_is_shown_by_a_deed_that_does_not_name_it(tagger: Tagger, embedder: Embedder) -> None:
    deed = "Spotted the same wrong weight on nine freight bills that two checks had passed"
    read = career(
        sentence("Excellent attention to detail."),
        bullet("Filed delivery notes", "r1"),
        asset(deed),
        bullet("Answered the telephone", "r1"),
    )

    assert shown(read, tagger, embedder) == {"Excellent attention to detail": [deed]}


def test_what_nothing_shows_is_said_too(tagger: Tagger, embedder: Embedder) -> None:
    read = career(sentence("Punctual and motivated."), bullet("Unloaded lorries", "r1"))

    assert shown(read, tagger, embedder) == {"Punctual": [], "motivated": []}


def test_every_pair_bears_a_reason_in_words(tagger: Tagger, embedder: Embedder) -> None:
    read = career(skill("Navision"), bullet("Booked 40 containers a week in Navision", "r1"))
    ties = connect(read, sense_of(read, tagger, embedder))

    (connection,) = ties.connections
    assert connection.kind is ConnectionKind.SHOWS
    assert (connection.source, connection.target) == ("d2", "d1")
    assert connection.because == "“Navision” is named where the work was done."
    assert 0.5 < connection.similarity <= 1.0


def test_an_empty_career_has_no_ties(tagger: Tagger, embedder: Embedder) -> None:
    read = career()
    ties = connect(read, sense_of(read, tagger, embedder))

    assert ties.claims == ()
    assert ties.connections == ()
    assert ties.throughlines == ()


def test_a_doubtful_best_line_is_given_as_doubtful(tagger: Tagger, embedder: Embedder) -> None:
    read = career(
        sentence("Excellent negotiation skills."),
        bullet("Filed delivery notes", "r1"),
        asset("Kept the stall open through the flood by moving it to the church steps"),
    )
    ties = connect(read, sense_of(read, tagger, embedder))

    assert all(
        connection.because.endswith("is for you to say.") or connection.similarity >= 0.3
        for connection in ties.connections
    )
