from __future__ import annotations

from dataclasses import replace

import pytest

from dotwise.connect.gems import find_gems
from dotwise.connect.orders import propose_orders
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger
from tests.connect.building import HELPING, asset, bullet, career, mixed, role, sense_of

POSTS = (
    role("r1", "Harbour Clerk", "Quay Depot", "2019-01", "present"),
    role("r2", "Warehouse Clerk", "Mill Store", "2012-01", "2018-12"),
)
PLAIN = [bullet(text, "r1") for text in ("Filed bills", "Answered calls", "Ordered pallets", "Took minutes")]
STRONG = "Found nine containers that had been paid for twice"


def hiding(*dots, tagger: Tagger, embedder: Embedder, roles=POSTS) -> list[tuple[str, str]]:
    read = career(*dots, roles=roles)
    return [(gem.dot, gem.hides) for gem in find_gems(read, sense_of(read, tagger, embedder))]


def test_a_strong_line_at_the_end_of_a_list(tagger: Tagger, embedder: Embedder) -> None:
    assert hiding(*PLAIN, asset(STRONG), tagger=tagger, embedder=embedder) == [("d5", "line 5 of its role")]


def test_a_strong_line_at_the_head_does_not_hide(tagger: Tagger, embedder: Embedder) -> None:
    assert hiding(asset(STRONG), *PLAIN, tagger=tagger, embedder=embedder) == []


def test_a_strong_line_in_the_oldest_role(tagger: Tagger, embedder: Embedder) -> None:
    assert hiding(PLAIN[0], asset(STRONG, "r2"), tagger=tagger, embedder=embedder) == [("d2", "in the oldest role")]


def test_a_strong_line_in_volunteering(tagger: Tagger, embedder: Embedder) -> None:
    free = replace(asset("Began the soup kitchen that the parish still runs"), role=None, section=HELPING.id)

    assert hiding(PLAIN[0], free, tagger=tagger, embedder=embedder) == [("d2", "outside the posts")]


def test_a_result_behind_a_helping_word(tagger: Tagger, embedder: Embedder) -> None:
    helped = mixed("Helped to set up the night desk, which two other depots have copied")

    assert hiding(helped, tagger=tagger, embedder=embedder) == [("d1", "behind a helping word")]


def test_the_proposed_order_puts_the_persons_own_lines_first(tagger: Tagger, embedder: Embedder) -> None:
    read = career(*PLAIN, mixed("Acting foreman in May"), asset(STRONG), roles=POSTS)
    sense = sense_of(read, tagger, embedder)

    (order,) = propose_orders(read, find_gems(read, sense))

    assert ("r1", ("d6", "d5", "d1", "d2", "d3", "d4")) == (order.role, order.dots)


def test_no_order_is_proposed_where_the_lines_stand_well(tagger: Tagger, embedder: Embedder) -> None:
    read = career(asset(STRONG), *PLAIN, roles=POSTS)
    sense = sense_of(read, tagger, embedder)

    assert propose_orders(read, find_gems(read, sense)) == ()


def test_only_the_best_line_of_a_post_is_to_stand_first(tagger: Tagger, embedder: Embedder) -> None:
    strong = (mixed("Found a crate that nobody had missed"), asset(STRONG), mixed("Cut the queue at the gate by half"))
    read = career(*PLAIN, *strong, roles=POSTS)
    advice = {gem.dot: gem.advice for gem in find_gems(read, sense_of(read, tagger, embedder))}

    assert advice["d6"] == "Put it first in the role."
    assert sorted(advice.values()) == ["Let it be among the first two of the role.", "Put it first in the role."]


def test_the_order_puts_among_the_first_two_what_is_advised_to_stand_there(tagger: Tagger, embedder: Embedder) -> None:
    ahead = asset("Wrote the night plan that the port still follows")
    late = (asset(STRONG), mixed("Cut the queue at the gate by half"))
    read = career(PLAIN[0], ahead, *PLAIN[1:], *late, roles=POSTS)
    gems = find_gems(read, sense_of(read, tagger, embedder))
    (order,) = propose_orders(read, gems)

    assert set(order.dots[:2]) == {
        gem.dot for gem in gems if "of the role" in gem.advice or "in the role" in gem.advice
    }


@pytest.mark.parametrize("text", ["Member of the quality committee", "Both clerks stayed.", "They have not come back"])
def test_a_line_without_a_deed_or_one_that_leans_is_no_gem(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert hiding(*PLAIN, mixed(text), tagger=tagger, embedder=embedder) == []


@pytest.mark.parametrize(
    "text",
    [
        "Did the ice and tide readings in the book",
        "Assisted the harbour master on his rounds",
        "Took part in four dry-dockings",
    ],
)
def test_half_a_deed_without_anything_different_is_no_gem(text: str, tagger: Tagger, embedder: Embedder) -> None:
    assert hiding(*PLAIN, mixed(text), tagger=tagger, embedder=embedder) == []


def test_half_a_deed_with_a_faint_result_is_one(tagger: Tagger, embedder: Embedder) -> None:
    told = mixed("I asked for smaller crates at the gate and there was a lot less broken after that")

    assert hiding(*PLAIN, told, tagger=tagger, embedder=embedder) == [("d5", "line 5 of its role")]


def test_what_somebody_tells_of_their_own_life_is_no_gem(tagger: Tagger, embedder: Embedder) -> None:
    told = asset("Was fired after I reported the spoiled fish; the store was closed for a week")

    assert hiding(*PLAIN, told, tagger=tagger, embedder=embedder) == []
