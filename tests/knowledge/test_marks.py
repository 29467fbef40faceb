from __future__ import annotations

import numpy as np
from tests.connect.building import bullet, career, sense_of

from dotwise.knowledge.marks import marked_near, signs_of, worded_like
from dotwise.knowledge.traits import traits
from dotwise.language.embedder import Embedder
from dotwise.language.tagger import Tagger

NAMES = [trait.name for trait in traits()]
FOUND = "Noticed that two seals did not match and held the lorry back"
TAUGHT = "Taught the new porter until he passed his licence"


def test_words_and_neighbours_tell_a_find_from_teaching(tagger: Tagger, embedder: Embedder) -> None:
    sense = sense_of(career(bullet(FOUND, "r1"), bullet(TAUGHT, "r1")), tagger, embedder)
    detail, teaching = NAMES.index("detail"), NAMES.index("developing-people")

    for likeness in (worded_like(sense.parsed, sense.anatomies), marked_near(sense.vectors)):
        assert likeness.shape == (2, len(NAMES))
        assert likeness[0, detail] > likeness[1, detail]
        assert likeness[1, teaching] > likeness[0, teaching]


def test_a_line_says_the_same_alone_and_in_company(tagger: Tagger, embedder: Embedder) -> None:
    both = sense_of(career(bullet(FOUND, "r1"), bullet(TAUGHT, "r1")), tagger, embedder)
    alone = sense_of(career(bullet(FOUND, "r1")), tagger, embedder)

    assert np.array_equal(worded_like(both.parsed, both.anatomies)[0], worded_like(alone.parsed, alone.anatomies)[0])


def test_signs_hold_words_pairs_and_the_actor(tagger: Tagger, embedder: Embedder) -> None:
    sense = sense_of(career(bullet("Taught porters", "r1")), tagger, embedder)
    signs = signs_of(sense.parsed[0], sense.anatomies[0])

    assert {"l_teach", "b_teach_porter"} <= set(signs)
    assert sum(sign.startswith("act_") for sign in signs) == 1
