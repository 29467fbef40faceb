from __future__ import annotations

from dotwise.judge.phrases import whole_phrase
from dotwise.language.tagger import Tagger


def widened(text: str, words: str, tagger: Tagger) -> str:
    """What is quoted of ``text`` where something was found in ``words``."""
    (parsed,) = tagger.read([text])
    start = text.index(words)
    first, last = whole_phrase(parsed, start, start + len(words))
    return text[first:last]


def test_a_quotation_takes_in_the_clause_it_stands_in(tagger: Tagger) -> None:
    text = "Opened two yards and closed one, and no crate was lost at any of them."

    assert widened(text, "crate was lost", tagger) == "no crate was lost at any of them"


def test_a_long_clause_is_cut_before_a_phrase_not_inside_one(tagger: Tagger) -> None:
    text = "Brought cold burns from seven a winter to none by turning the shift by the clock and by the thermometer outside."

    assert widened(text, "Brought cold burns", tagger).split()[-1] not in ("by", "the", "and")
    assert len(widened(text, "Brought cold burns", tagger).split()) <= 14


def test_a_relative_clause_stands_for_itself(tagger: Tagger) -> None:
    text = "Wrote the opening sheet for the depot that every yard on the river still uses"

    assert widened(text, "still uses", tagger) == "that every yard on the river still uses"


def test_a_word_that_says_nothing_alone_brings_its_sentence(tagger: Tagger) -> None:
    text = "Wrote the tide card after a boat was lost. The harbour has made it a rule for every crew since."

    assert widened(text, "since", tagger) == "The harbour has made it a rule for every crew since"


def test_a_list_of_places_is_quoted_whole(tagger: Tagger) -> None:
    text = "Moved 800 tenants in Leith, Granton and Portobello from three rent books to one"

    assert widened(text, "from three rent books to one", tagger) == text


def test_no_relative_clause_is_cut_in_two(tagger: Tagger) -> None:
    text = "Talked the port into the second berth that three harbour masters before her had been denied"

    assert widened(text, "Talked the port", tagger) == text


def test_a_compound_is_not_cut_at_its_hyphen(tagger: Tagger) -> None:
    text = "Found where the lapsed members had gone and won back 400 of them with a change-of-season letter"

    assert widened(text, "won back", tagger) == "won back 400 of them"


def test_a_relative_clause_brings_its_share(tagger: Tagger) -> None:
    text = "Trained the apprentices, four of whom are now journeymen"

    assert widened(text, "are now", tagger) == "four of whom are now journeymen"


def test_what_joins_the_next_clause_is_not_quoted_with_this_one(tagger: Tagger) -> None:
    text = "Wrote the monthly report which nobody opened, and replaced it with a call"

    assert widened(text, "nobody opened, and", tagger) == "which nobody opened"
