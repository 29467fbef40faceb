"""
Which moves, in which order: the sensible combinations for a sort of line, ranked, gated, at most three.

Ranking stands for what a reader gains: the result in front, the deed freed, a question that fits the line's own
matter; against it stand length, more than two questions and a lent verb. What fails the gate is never ranked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dotwise.model import Facet, Label
from dotwise.rewrite.aims import WISH
from dotwise.rewrite.around import Around, is_mixed, is_prose
from dotwise.rewrite.bank import general_questions
from dotwise.rewrite.claims import credential_drafts, portrait_drafts, skill_drafts, tools_drafts, trait_drafts
from dotwise.rewrite.gate import faults
from dotwise.rewrite.moves.acting import acting
from dotwise.rewrite.moves.afterthought import asked_to, number_first
from dotwise.rewrite.moves.ask_for_result import ask_for_result
from dotwise.rewrite.moves.combine import combine
from dotwise.rewrite.moves.credit_actor import credit_actor, stands_beside, step_forward
from dotwise.rewrite.moves.cut import adds_nothing, every_post_has_them, goes_without_saying, promises_references
from dotwise.rewrite.moves.direction import aim, wishes
from dotwise.rewrite.moves.drop_duty_opener import as_printed, drop_duty_opener
from dotwise.rewrite.moves.hidden_actor import credit_hidden_actor, credit_nobody, hidden_change
from dotwise.rewrite.moves.larger_context import adds_up, larger_context
from dotwise.rewrite.moves.lead_with_outcome import lead_with_outcome
from dotwise.rewrite.moves.make_scope_concrete import ask_scope_too, ask_size, make_scope_concrete
from dotwise.rewrite.moves.merge_lines import merge_lines
from dotwise.rewrite.moves.name_deeds import name_deeds
from dotwise.rewrite.moves.name_stakes import name_stakes
from dotwise.rewrite.moves.open_on_deed import open_on_deed
from dotwise.rewrite.moves.own_passive import own_passive
from dotwise.rewrite.moves.show_not_tell import drop_claim
from dotwise.rewrite.moves.split_line import split_line
from dotwise.rewrite.outcome import says_change
from dotwise.rewrite.questions import (
    Asked,
    Topic,
    ask_further,
    ask_post,
    ask_prose,
    ask_result,
    ask_scope,
    ask_unended,
    topic_of,
)
from dotwise.rewrite.ranking import alike, only_takes_back, worth
from dotwise.rewrite.sorts import Sort, sort_of
from dotwise.rewrite.subject import is_clause, names_post, presented
from dotwise.rewrite.telling import is_statement, statement_drafts
from dotwise.rewrite.unfinished import finishes
from dotwise.rewrite.unsaid import shared_or_open, still_open
from dotwise.rewrite.values import Draft, Gap, Material

MOST = 3
"""Suggestions a dot."""
_FRAGMENT = 8
_SAME = 0.3
"""What a suggestion costs that makes the same moves as one already shown: three should be three ways."""
_SIZES = 3
"""How often one document is asked for a mere number."""
_YOURS = re.compile(r"\b(?:did you|do you|of yours|left to you|you (?:did|do|changed?)|whose idea)\b")
"""A question for the person's own doing: beside one for their part it asks the same again."""
_HOW = re.compile(r"\bby \w+ing\b")
_DUTIES = re.compile(
    r"(?:my|his|her|the|main|key|daily|other|current| )*(?:duties|tasks|responsibilities|work|job|role) "
    r"(?:includes?|included|are|were|is|was|consists?|consisted|involves?|involved)\b",
    re.IGNORECASE,
)
"""A sentence that lists duties: it claims nothing."""
_STATES = frozenset("be have work love like enjoy know believe hold want include offer".split())
_SCOPED = 0.6
"""What the question for a vague size is worth beside the one for the result."""
_NEAR = 2.0
"""How far behind the best a question of another facet may lie."""


def plan(material: Material, around: Around) -> tuple[Draft, ...]:
    """Up to three different drafts for one line that pass the gate, best first."""
    if promises_references(material):
        return (goes_without_saying(),)
    if adds_nothing(material):
        return (every_post_has_them(),)
    sort = Sort.PORTRAIT if _states(material) or wishes(material) or _aims(material) else sort_of(material)
    if sort is Sort.DEED and _presents(material):
        sort = Sort.PORTRAIT
    if sort is Sort.PORTRAIT and is_mixed(material) and aim(material) is None and not wishes(material):
        sort = Sort.DEED  # something in the sentence is the person's own: it stays
    if sort in (Sort.DEED, Sort.PORTRAIT) and not wishes(material) and is_statement(material):
        sort = Sort.STATEMENT
    drafts: Iterable[Draft] = {
        Sort.DEED: _deed,
        Sort.STATEMENT: statement_drafts,
        Sort.TRAIT: trait_drafts,
        Sort.SKILL: skill_drafts,
        Sort.TOOLS: tools_drafts,
        Sort.CREDENTIAL: credential_drafts,
        Sort.PORTRAIT: portrait_drafts,
    }[sort](material, around)
    if sort is Sort.DEED:
        drafts = still_open(drafts, material, around)
    drafts = shared_or_open([*drafts], material, around)
    waiting = sorted(((worth(draft), draft) for draft in drafts if finishes(draft, material)), key=lambda one: -one[0])
    shown: list[Draft] = []
    while waiting and len(shown) < MOST:
        best = max(waiting, key=lambda one: one[0] - _SAME * any(one[1].moves == other.moves for other in shown))
        waiting.remove(best)
        draft = best[1]
        if not any(alike(draft, other) for other in shown) and not faults(draft, material, around.lines):
            shown.append(draft)
    return tuple(draft for draft in shown if not any(only_takes_back(draft, other, material) for other in shown))


def _presents(material: Material) -> bool:
    """Whether a sentence outside the posts is a name for the person: "Product manager who came from the fraud desk"."""
    prose = is_prose(material)
    return prose and not is_clause(material) and presented(material) != ""


def _aims(material: Material) -> bool:
    """Whether a sentence outside the posts opens with where somebody wants to go."""
    prose = is_prose(material)
    return prose and WISH.match(material.text) is not None


def _states(material: Material) -> bool:
    """Whether a sentence only says what somebody is, has or likes: it tells no deed to ask about."""
    verdict = material.dot.verdict
    alone = is_prose(material)
    plain = alone and verdict is not None and verdict.label is Label.COMMODITY
    states = material.verb is None or material.verb in _STATES
    return plain and sort_of(material) is Sort.DEED and states and not _DUTIES.match(material.text)


def _deed(material: Material, around: Around) -> Iterator[Draft]:
    topic = topic_of(material, material.verb, material.thing)
    questions = _questions(material, topic, around.asked)
    bases = [base for base in _bases(material, around) if not faults(_credited(material, base), material, around.lines)]
    for base in bases[:2] or [as_printed(material)]:
        yield from _asking(material, _credited(material, base), questions, around)
    ready = bases[0] if bases else as_printed(material)
    if ready.words != material.text or credit_actor(material, ready) is not None:
        yield from (ask_for_result(material, as_printed(material), question) for question in questions[:1])
    yield from _whole(material, around)
    fragment = material.outcome is None and len(material.neighbours) > 2 and len(material.text.split()) < _FRAGMENT
    if is_prose(material):
        return  # outside the posts there is no work on which something hung
    for other in (name_stakes(material, ready, topic), *((adds_up(material, ready),) if fragment else ())):
        if other is None or len(other.gaps) > 1 or (other.gaps and is_mixed(material)):
            continue  # what a line has already told is no longer at stake
        if not any(around.asked.get(gap.template) for gap in other.gaps):
            yield other


def _is_asset(material: Material) -> bool:
    return material.dot.verdict is not None and material.dot.verdict.label is Label.ASSET


def _credited(material: Material, draft: Draft) -> Draft:
    """``draft`` with the question for the part, where the line shares its deed."""
    return credit_actor(material, draft) or draft


def _asking(material: Material, ready: Draft, questions: Sequence[Asked], around: Around) -> Iterator[Draft]:
    """``ready`` with one question more: what the whole was, how many there were or what came of it."""
    context = larger_context(material, ready) if not _asks_how(ready) else None
    if context is not None:
        yield context
    told_how = bool(ready.gaps) or (_HOW.search(ready.words) is not None and _HOW.search(material.text) is None)
    if told_how:
        questions = [one for one in questions if not _YOURS.search(one.gap.question)]
    questions = questions[:MOST]
    fitting = [one for one in questions if not _is_general(one)]
    if ready.gaps:
        if len(ready.gaps) == 1 and fitting and not _asks_how(ready):
            yield replace(ask_for_result(material, ready, fitting[0]), fit=1.0)
        yield replace(ready, fit=1.0)
        return
    yield from _joined(material, ready, fitting, around)
    scoped = make_scope_concrete(material, ready, [line.parsed for line in around.lines])
    if scoped is not None:
        yield replace(scoped, fit=0.0 if is_mixed(material) else _SCOPED)
    if ready.words != material.text and (not questions or _is_asset(material)):
        yield ready
    for number, question in enumerate(questions):
        asking = ask_for_result(material, ready, question)
        if number == 0 and not is_mixed(material):
            yield from _sizes(material, ready, asking, question, around)
        yield asking


def _joined(material: Material, ready: Draft, questions: Sequence[Asked], around: Around) -> Iterator[Draft]:
    """A mere size with the best result of the same post."""
    joined = combine(material, ready, around.lines, around.asked, around.likeness)
    if joined is not None:
        yield ask_for_result(material, joined, questions[0]) if questions else joined


def _is_general(asked: Asked) -> bool:
    """Whether a question fits any line: as a second one it only makes the first weaker."""
    return asked.unsure or asked.gap.template in general_questions()


def _asks_how(draft: Draft) -> bool:
    """Whether the last words are a question already."""
    return isinstance(draft.pieces[-1], Gap)


def _sizes(material: Material, ready: Draft, asking: Draft, question: Asked, around: Around) -> Iterator[Draft]:
    """The question for the size beside the one for the result, or in its place."""
    topic = topic_of(material, material.verb, material.thing)
    both = ask_scope_too(material, asking, ask_scope(topic, around.asked))
    sized = _sized(material, ready, question, around)
    yield from (draft for draft in (both, sized) if draft is not None)


def _sized(material: Material, draft: Draft, question: Asked, around: Around) -> Draft | None:
    """``draft`` with a question for the size, unless the document or the other question asks for a number already."""
    if draft.gaps or question.gap.question.startswith("how many"):
        return None
    sized = ask_size(material, draft)
    template = sized.gaps[0].template if sized else ""
    often = around.asked.get(template, 0) or sum(key.startswith("size of") for key in around.asked) >= _SIZES
    return None if often else sized


def _whole(material: Material, around: Around) -> Iterator[Draft]:
    """Moves that change how many lines there are, and a deed with its result that nothing need be asked of."""
    opened = open_on_deed(material)
    complete = opened if opened is not None and opened.fit else None
    for draft in (complete, split_line(material), merge_lines(material, around.lines, around.strong)):
        if draft is not None:
            yield draft


def _bases(material: Material, around: Around) -> Iterator[Draft]:
    """The line said anew, the best way first, and at last as it is printed."""
    mine = own_passive(material)
    shown = material.opening is not None or mine is not None
    hidden = None if shown else credit_hidden_actor(material, around.lines, around.likeness)
    nobody = credit_nobody(material) if hidden is None and mine is None else None
    turned = (
        lead_with_outcome(material),
        step_forward(material) if stands_beside(material) else drop_duty_opener(material),
    )
    named = name_deeds(material) if turned[1] is None else None
    counted = number_first(material)
    for draft in (
        drop_claim(material),
        open_on_deed(material),
        acting(material),
        asked_to(material),
        mine,
        hidden,
        nobody,
        *turned,
        named,
        counted,
    ):
        if draft is not None:
            yield draft
    yield as_printed(material)


def _questions(material: Material, topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """The best question along each of the best facets."""
    prose = is_prose(material)
    if prose and material.outcome is None:
        found = tuple(one for one in ask_prose(topic, asked) if not asked.get(one.gap.template))
    elif material.outcome is not None or hidden_change(material) or (is_mixed(material) and says_change(material.text)):
        found = ask_further(topic, asked)
    elif names_post(material):
        found = ask_post(topic, asked)
    elif is_mixed(material):
        found = ask_unended(topic, asked)
    else:
        found = ask_result(topic, asked, material)
    best: dict[Facet, Asked] = {}
    for one in found:
        best.setdefault(one.facet, one)
    near = [one for one in best.values() if one.fit > found[0].fit - _NEAR] if found else []
    far = [one for one in best.values() if one not in near]  # another facet, before more of the same
    return (*near, *far, *(one for one in found if one not in near and one not in far))
