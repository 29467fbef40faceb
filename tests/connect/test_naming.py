from __future__ import annotations

from dataclasses import replace

from dotwise.connect.naming import names_for
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from dotwise.model import Claim, Dot
from tests.connect.building import asset, career, mixed, role, sense_of, skill

POSTS = (
    role("r1", "Harbour Clerk", "Quay Depot", "2019-01", "present"),
    role("r2", "Warehouse Clerk", "Mill Store", "2012-01", "2018-12"),
)


def named(*dots: Dot, tagger: Tagger, embedder: Embedder, claims: tuple[Claim, ...] = ()) -> str:
    """The best name for a throughline through the strong ones of these dots."""
    read = career(*dots, roles=POSTS)
    group = [row for row, dot in enumerate(read.dots) if dot.role is not None]
    return names_for(read, sense_of(read, tagger, embedder), group, claims)[0]


def test_what_nobody_else_did(tagger: Tagger, embedder: Embedder) -> None:
    lines = asset("Found a leak that nobody had looked for", "r1"), asset("Noticed two bills with one number", "r2")

    assert named(*lines, tagger=tagger, embedder=embedder) == "what nobody had looked for"


def test_the_thing_that_every_line_deals_with(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Rebuilt the grain ledger after the flood", "r1"),
        asset("Corrected nine years of the grain ledger", "r2"),
    )

    assert named(*lines, tagger=tagger, embedder=embedder) == "grain ledger"


def test_what_others_use_since(tagger: Tagger, embedder: Embedder) -> None:
    lines = (
        asset("Wrote the loading card; three crews use it", "r1"),
        asset("Drew up a list of dangerous goods for the night shift", "r2"),
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


def test_a_claim_that_the_lines_show_lends_its_words(tagger: Tagger, embedder: Embedder) -> None:
    lines = asset("Traced a lost crate through four ports", "r1"), asset("Found why the scale was wrong", "r2")
    claim = Claim("d1", 0, 13, "Fault finding", ("d2", "d3"))

    assert named(skill("Fault finding"), *lines, tagger=tagger, embedder=embedder, claims=(claim,)) == "fault finding"
    shown_once = replace(claim, shown_by=("d2",))
    assert (
        named(skill("Fault finding"), *lines, tagger=tagger, embedder=embedder, claims=(shown_once,)) != "fault finding"
    )


def test_what_everybody_claims_is_no_name(tagger: Tagger, embedder: Embedder) -> None:
    lines = asset("Sold the bruised pears as juice", "r1"), asset("Moved the pumps before the flood", "r2")
    claim = Claim("d1", 0, 11, "Team player", ("d2", "d3"))

    name = named(skill("Team player"), *lines, tagger=tagger, embedder=embedder, claims=(claim,))
    assert name.startswith("“")
    assert name.endswith("”")
