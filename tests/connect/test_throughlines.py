from __future__ import annotations

from dotwise.connect.throughlines import find_throughlines
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import ConnectionKind, DocumentKind, Label
from tests.connect.building import asset, bullet, career, role, sense_of, sentence

POSTS = (
    role("r1", "Harbour Clerk", "Quay Depot", "2019-01", "present"),
    role("r2", "Warehouse Clerk", "Mill Store", "2012-01", "2018-12"),
)
FIRST = "Found nine frozen containers that had been paid for twice, and got the money back"
SECOND = "Discovered 14 empty containers that were billed as full, and recovered the freight"


def test_an_asset_that_returns_in_another_role_is_a_throughline(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(FIRST, "r1"), bullet("Swept the yard", "r1"), asset(SECOND, "r2"), roles=POSTS)
    lines, connections = find_throughlines(read, sense_of(read, tagger, embedder))

    (line,) = lines
    assert line.dots == ("d1", "d3")
    assert line.roles == ("r1", "r2")
    assert [connection.kind for connection in connections] == [ConnectionKind.RECURS]
    assert connections[0].because.startswith("Both lines ")


def test_its_name_is_made_of_the_persons_own_words(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(FIRST, "r1"), asset(SECOND, "r2"), roles=POSTS)
    (line,), _ = find_throughlines(read, sense_of(read, tagger, embedder))

    own = set(f"{FIRST} {SECOND}".lower().replace(",", "").split()) | {"the", "one", "who", "it"}
    assert 1 <= len(line.name.split()) <= 5
    assert set(line.name.lower().split()) <= own


def test_lines_of_one_role_are_no_throughline(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(FIRST, "r1"), asset(SECOND, "r1"), roles=POSTS)

    assert find_throughlines(read, sense_of(read, tagger, embedder)) == ((), ())


def test_commodity_lines_are_no_throughline(tagger: Tagger, embedder: Embedder) -> None:
    read = career(bullet("Filing and post", "r1"), bullet("Filing of post", "r2"), roles=POSTS)

    assert find_throughlines(read, sense_of(read, tagger, embedder)) == ((), ())


def test_the_sentences_of_one_story_are_no_line_through_a_career(tagger: Tagger, embedder: Embedder) -> None:
    told = (
        sentence(
            "Three years ago we found the pump logs did not agree with the meters, so I read every meter for a month.",
            Label.ASSET,
        ),
        sentence("We found 46 leaks nobody had down and the town could stop buying water.", Label.ASSET),
    )
    other = sentence("I like the work.")
    apart = career(told[0], other, told[1], kind=DocumentKind.BIO, held=False)
    story = career(other, *told, kind=DocumentKind.BIO, held=False)

    assert find_throughlines(story, sense_of(story, tagger, embedder))[0] == ()
    assert len(find_throughlines(apart, sense_of(apart, tagger, embedder))[0]) == 1
