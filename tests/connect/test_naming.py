from __future__ import annotations

from dotwise.connect.naming import names_for
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Dot
from tests.connect.building import asset, career, mixed, role, sense_of

POSTS = (
    role("r1", "Harbour Clerk", "Quay Depot", "2019-01", "present"),
    role("r2", "Warehouse Clerk", "Mill Store", "2012-01", "2018-12"),
)


def named(*dots: Dot, tagger: Tagger, embedder: Embedder) -> str:
    """The best name for a throughline through the strong ones of these dots."""
    read = career(*dots, roles=POSTS)
    group = [row for row, dot in enumerate(read.dots) if dot.role is not None]
    return names_for(read, sense_of(read, tagger, embedder), group)[0]


def test_the_thing_that_every_line_deals_with(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Rebuilt the grain ledger after the flood", "r1"),
        asset("Corrected nine years of the grain ledger", "r2"),
    )

    assert named(*lines, tagger=tagger, embedder=embedder) == "grain ledger"


def test_what_others_use_since(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Wrote the loading card; three crews use it", "r1"),
        asset("Drew up a list of dangerous goods that the night shift still uses", "r2"),
    )

    assert named(*lines, tagger=tagger, embedder=embedder) == "cards that others use"


def test_the_person_by_the_deed_that_returns(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Noticed a cracked chain before the lift", "r1"),
        asset("Spotted crates that were declared empty", "r2"),
    )

    assert named(*lines, tagger=tagger, embedder=embedder) == "the one who noticed"


def test_a_deed_that_was_shared_names_nobody(tagger: Tagger, embedder: Embedder) -> None:
    lines = mixed("Helped to spot a cracked chain", "r1"), mixed("A forged seal was noticed on one crate", "r2")

    assert not named(*lines, tagger=tagger, embedder=embedder).startswith("the one who")


def test_deeds_told_in_other_words_are_named_by_the_plainest(tagger: Tagger, embedder: Embedder) -> None:
    lines = asset("Noticed a cracked chain before the lift", "r1"), asset("Found 40 seals in the scrap", "r2")

    assert named(*lines, tagger=tagger, embedder=embedder) == "the one who found it"


def test_what_is_not_said_of_every_line_is_no_name(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Noticed a cracked chain before the lift", "r1"),
        asset("Spotted crates that were declared empty", "r2"),
        asset("Sold the bruised pears as juice", "r2"),
    )

    name = named(*lines, tagger=tagger, embedder=embedder)
    assert name.startswith("“")
    assert name.endswith("”")
