"""From a parsed line to its anatomy: each part is read by a room of its own."""

from __future__ import annotations

from dotwise.language.anatomy.deed import is_first_person, is_third_person, read_actor, read_verb
from dotwise.language.anatomy.events import read_events
from dotwise.language.anatomy.figures import read_figures
from dotwise.language.anatomy.names import read_concrete, read_named
from dotwise.language.anatomy.openers import read_opener
from dotwise.language.anatomy.scope import read_puff, read_purpose, read_routine, read_vague
from dotwise.language.anatomy.values import Anatomy
from dotwise.language.anatomy.words import words_of
from dotwise.language.tokens import Parsed


def read_anatomy(parsed: Parsed) -> Anatomy:
    """The anatomy of one line. Pure; costs no model."""
    words = words_of(parsed)
    opener = read_opener(words)
    verb = read_verb(words, opener)
    purpose, puff = read_purpose(words), read_puff(words)
    events = read_events(words, verb, purpose, puff)
    return Anatomy(
        opener=opener,
        verb=verb,
        actor=read_actor(words, opener, verb),
        events=events,
        figures=read_figures(words, events),
        named=read_named(words),
        purpose=purpose,
        vague=read_vague(words),
        concrete=read_concrete(words),
        first_person=is_first_person(words),
        third_person=is_third_person(words),
        routine=read_routine(words),
        puff=puff,
    )
