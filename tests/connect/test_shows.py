from __future__ import annotations

from dotwise.connect import connect
from dotwise.language.embedder import Embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger
from dotwise.language.understand import understand
from dotwise.model import Career, Claim, ConnectionKind
from tests.connect.building import asset, bullet, career, sense_of, sentence, skill


def shown(read: Career, tagger: Tagger, embedder: Embedder) -> dict[str, list[str]]:
    ties = connect(read, sense_of(read, tagger, embedder), embedder.proofs)
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
    ties = connect(read, sense_of(read, tagger, embedder), embedder.proofs)

    (connection,) = ties.connections
    assert connection.kind is ConnectionKind.SHOWS
    assert (connection.source, connection.target) == ("d2", "d1")
    assert connection.because == "“Navision” is named where the work was done."
    assert 0.5 < connection.similarity <= 1.0


def test_an_empty_career_has_no_ties(tagger: Tagger, embedder: Embedder) -> None:
    read = career()
    ties = connect(read, sense_of(read, tagger, embedder), embedder.proofs)

    assert ties.claims == ()
    assert ties.connections == ()
    assert ties.throughlines == ()


def test_what_is_in_doubt_is_neither_shown_nor_shown_by_nothing(tagger: Tagger, embedder: Embedder) -> None:
    near = "Kept the stall open through the flood by moving it to the church steps"
    read = career(
        sentence("Resourceful, punctual and good at negotiating."),
        bullet("Filed delivery notes", "r1"),
        asset(near),
        asset("Talked the council into a second market day against nine objections"),
    )
    ties = connect(read, sense_of(read, tagger, embedder), embedder.proofs)

    for claim in ties.claims:
        tied = [tie for tie in ties.connections if tie.kind is ConnectionKind.SHOWS and tie.target == claim.dot]
        assert claim.sure or (claim.proofs == () and len(claim.nearest) == 1)
        assert all(tie.similarity >= 0.5 for tie in tied)


def test_the_three_states_of_a_claim() -> None:
    shown = Claim("d1", 0, 5, "Excel", ("d3",))
    unsure = Claim("d1", 7, 11, "calm", ("d4",), sure=False)
    bare = Claim("d1", 13, 21, "punctual")

    assert [claim.proofs for claim in (shown, unsure, bare)] == [("d3",), (), ()]
    assert [claim.nearest for claim in (shown, unsure, bare)] == [(), ("d4",), ()]


def test_who_the_person_is_moves_no_connection(tagger: Tagger, embedder: Embedder) -> None:
    def told(name: str, subject: str) -> list[tuple[ConnectionKind, float]]:
        read = career(
            sentence(f"{name} is calm under pressure, and {subject} takes over night shifts that nobody else will run"),
            asset("Talked a boy down from the roof of the bus station before the police came"),
            asset("Took over the night shift when its third supervisor had left, and kept all eleven people"),
            bullet("Kept the log of the night shift", "r1"),
        )
        sense = understand([dot.text for dot in read.dots], Identity(names=(name,)), tagger, embedder)
        return [(tie.kind, tie.similarity) for tie in connect(read, sense, embedder.proofs).connections]

    assert told("Aoife", "she")
    assert told("Aoife", "she") == told("Mohammed", "he")
