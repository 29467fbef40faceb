"""Lines that name a post, and lines in which the person's part is told already: neither is asked which part was theirs."""

from __future__ import annotations

import pytest

from dotwise.language.credentials import speaks
from dotwise.model import DotKind, Label
from dotwise.rewrite.moves.credit_actor import credit_actor, needs_credit, own_part
from dotwise.rewrite.moves.drop_duty_opener import as_printed
from dotwise.rewrite.moves.hidden_actor import credit_nobody
from dotwise.rewrite.sorts import Sort, sort_of
from dotwise.rewrite.subject import names_post


@pytest.mark.parametrize(
    "line",
    [
        "Design manager for the new fish market",
        "Lead engineer for the east harbour",
        "Pastry lead of a hotel kitchen",
        "Member of the parish roof committee",
        "Safety representative for the dye house",
    ],
)
def test_a_post_is_known_by_what_it_ends_in(material, line):
    assert names_post(material(line, label=Label.COMMODITY))
    assert not needs_credit(material(line, label=Label.COMMODITY))


@pytest.mark.parametrize(
    "line",
    [
        "Link nurse for wounds, wrote the round each week",
        "Design posters for the school fair",
        "Led engineers in two yards",
    ],
)
def test_a_line_that_tells_a_deed_names_no_post(material, line):
    assert not names_post(material(line, label=Label.MIXED))


def test_help_whose_part_is_told_is_not_asked_for_it(material):
    told = "Helped the bursar in the summer, doing the wages for 40 staff"
    open_ended = "Helped the bursar with the wages for 40 staff"
    assert not needs_credit(material(told, label=Label.MIXED))
    listed = "I helped the bursar with filing, sorting and paying of bills."
    assert needs_credit(material(open_ended, label=Label.MIXED))
    assert needs_credit(material(listed, label=Label.MIXED))
    assert needs_credit(material("Assisted the chief surveyor in all soundings", label=Label.MIXED))


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Assisted in the design of the new kitchen, cutting prep time by a third", True),
        ("Helped with the new rota, saving 4 hours a week", True),
        ("Helped with the audit, ensuring that no file was late", True),
        ("Helped at the farm shop, taking orders and keeping the till", False),
        ("Helped on the ward, turning patients and filling in charts", False),
    ],
)
def test_what_came_of_the_help_is_not_the_part(material, line, asked):
    assert needs_credit(material(line, label=Label.MIXED)) is asked


def test_who_had_it_done_is_not_asked_who_brought_it_about(material):
    line = "The drains had stood for months and she had each one cleared within a week by two men."
    assert credit_nobody(material(line, kind=DotKind.SENTENCE, sentences_apart=True)) is None


def test_others_who_came_together_do_not_share_the_deed(material):
    sent = "She had each leak looked at within a week by a roofer and a clerk together."
    shared = "We worked together on the new rota and overtime fell."
    assert own_part(material(sent, kind=DotKind.SENTENCE, sentences_apart=True)) is None
    assert own_part(material(shared, kind=DotKind.SENTENCE, sentences_apart=True)) is not None


@pytest.mark.parametrize("text",
    ["Danish", "English and Welsh", "Fluent in Latvian", "Czech (native), Latvian B2", "French read and spoken", "German reading knowledge",
     "Arabic conversation", "French oral", "Hindi understand", "Polish and some Russian", "English and customer service"],
)  # fmt: skip
def test_a_language_is_spoken(text):
    assert speaks(text)


@pytest.mark.parametrize("text",
    ["Danish subtitles for two films", "Welsh poetry", "German clients in the north", "Italian and French cuisine", "Arabic conversation classes",
     "Italian & Greek cooking"],
)  # fmt: skip
def test_what_is_in_a_language_is_work(text):
    assert not speaks(text)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("I trained as a joiner and came to the stage when the amateur group needed somebody to hang lamps.", False),
        ("I am still proud of the bus station, where we had a robbery nearly every Friday.", False),
        ("In the second winter the group opened a repair shop that is still there.", True),
        ("With the caretaker we changed the stage to LED, and the bill went down by half.", True),
    ],
)
def test_what_a_group_needed_or_how_things_stood_is_no_shared_deed(material, line, asked):
    sentence = material(line, label=Label.MIXED, kind=DotKind.SENTENCE, sentences_apart=True)
    assert (own_part(sentence) is not None) is asked


def test_the_part_is_asked_where_we_did_it(material):
    line = material("Keeping the books. We bought goal nets for six grounds.", label=Label.COMMODITY)
    draft = credit_actor(line, as_printed(line))
    assert draft is not None
    assert draft.pieces[0] == "Keeping the books. We bought goal nets for six grounds"


def test_a_thing_that_grew_is_no_paper(material):
    assert sort_of(material("Membership grew from 13", label=Label.MIXED)) is Sort.DEED
    assert sort_of(material("Membership of the Guild of Registrars", label=Label.COMMODITY)) is Sort.CREDENTIAL
