"""Sentences about the person: told by their own deeds, and never at the price of a fact."""

from __future__ import annotations

import pytest

from dotwise.model import DotKind, Label

SUMMARY = (
    "Dedicated and hard-working dental practice manager with 9 years of experience.",
    Label.COMMODITY,
    DotKind.SENTENCE,
)


def test_without_a_strong_line_half_strong_ones_prove_and_help_stays_help(advise):
    made = advise(
        SUMMARY,
        ("Helped reduce missed appointments from 14% to 6% after we began to ring people", Label.MIXED),
        ("Ordered materials", Label.COMMODITY),
        sentences_apart=True,
    )
    said = made[0].rewrites[0].text
    assert said.startswith("Dental practice manager: helped reduce missed appointments from 14% to 6%")


def test_without_any_proof_the_claims_go_and_the_work_is_asked_for(advise):
    made = advise(SUMMARY, ("Ordered materials", Label.COMMODITY), sentences_apart=True)
    texts = [one.text for one in made[0].rewrites]
    assert "Dental practice manager [which kind of work, and with what result?]." in texts


@pytest.mark.parametrize(
    "text",
    [
        "Before that I was a legal secretary at Thorne Grange in Dudley (2016-2020), which gave me a good grounding.",
        "Since 2015 I work with the literacy service in Castlerea and Boyle.",
    ],
)
def test_a_sentence_with_names_and_years_is_never_replaced_by_a_question(advise, text):
    (made,) = advise((text, Label.COMMODITY, DotKind.SENTENCE), sentences_apart=True)
    assert all(not one.text.startswith("[") for one in made.rewrites)


@pytest.mark.parametrize(
    "text",
    [
        "Willing to relocate to Cork or Derry.",
        "I am available for interview except on Wednesdays.",
        "I look forward to hearing from you.",
        "Good day!",
        "Radiographer (HCPC)",
    ],
)
def test_what_only_serves_the_reader_is_left(advise, text):
    kind = DotKind.HEADLINE if text.startswith("Radiographer") else DotKind.SENTENCE
    (made,) = advise((text, Label.COMMODITY, kind), sentences_apart=True)
    assert made.rewrites == ()
    assert made.alone
