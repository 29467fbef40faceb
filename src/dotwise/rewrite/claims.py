"""Drafts for lines that tell no deed: claimed qualities, bare skills, tools, certificates, sentences about the person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dotwise.language.credentials import speaks
from dotwise.model import BlankKind, DotKind, Label
from dotwise.rewrite.aims import aims
from dotwise.rewrite.around import Around, is_mixed
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.gate import losses
from dotwise.rewrite.looked_for import is_looked_for, states_fact
from dotwise.rewrite.moves.ask_for_result import ask_for_result
from dotwise.rewrite.moves.cut import cut
from dotwise.rewrite.moves.direction import aim, direction, wishes
from dotwise.rewrite.moves.fold_tool import fold_tool
from dotwise.rewrite.moves.name_deeds import name_deeds
from dotwise.rewrite.moves.portrait import (
    INTRODUCED,
    ask_for_problem,
    cut_or_tell,
    next_deed,
    portrait,
    tells_of_other,
    trimmed,
    years,
)
from dotwise.rewrite.moves.show_not_tell import NAME as SHOW
from dotwise.rewrite.moves.show_not_tell import ask_for_deed, ask_for_skill, beside_name, show_not_tell
from dotwise.rewrite.moves.trim_list import trim_list
from dotwise.rewrite.questions import ask_bare, ask_insider, ask_result, topic_of
from dotwise.rewrite.sorts import begs_favour, claims_whole_person, honours, is_studied, names_paper
from dotwise.rewrite.subject import holds_fact, introduced_as, is_clause, presented
from dotwise.rewrite.telling import LEAST_ALONE, keeps_and_asks, keeps_fact, speaks_to_reader, tells_work
from dotwise.rewrite.trait_questions import names_trait
from dotwise.rewrite.values import Draft, Gap, Material

_PROFICIENT = re.compile(r"\b(?:proficient|fluent|trained|experienced|skilled) (?:in|with)\b")
_SEVERAL = re.compile(r"[,;|•·]")
"""What parts the entries of a list that is printed as one line."""
_ANYBODYS = "anybody could say it, and your own deeds say it better"


def trait_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """A claimed quality: the line that shows it, the question for one, or nothing."""
    if (shorter := trim_list(material)) is not None:
        yield shorter
        return
    if losses(Draft(("",)), material) or is_looked_for(material):
        kept = keeps_and_asks(material, around)
        yield from (kept,) if kept is not None else ()
        return  # a claim with a number, a name or a fact in it is no mere claim
    shown = show_not_tell(material, around.lines, around.asked)
    if shown is not None:
        yield shown
    towards = _towards_somebody(material, around) if shown is None else None
    if towards is not None:
        yield towards
        return
    yield ask_for_deed(material, around.asked)
    bare = "no line of yours shows it yet, and your page is stronger without a claim"
    reason = bare if shown is None and not material.shown_by else _ANYBODYS
    yield from _cut(material, reason, 1.0 if shown is None else 0.0)


def _towards_somebody(material: Material, around: Around) -> Draft | None:
    """A claim of a post that says with whom, and the question that is likely apt for it: "good contact with parents"."""
    if material.dot.kind is not DotKind.BULLET or material.dot.role is None or not _WITH.search(material.text):
        return None
    found = coach_results(topic_of(material, None, material.thing), around.asked, 0.0, LEAST_ALONE)
    return ask_for_result(material, Draft((material.text,)), found[0]) if found else None


_WITH = re.compile(
    r"\b(?:relations?|relationships?|contacts?|rapport|communication|cooperation|co-operation) (?:with|to|between) [a-z]"
)


def skill_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """A skill of a few words: the deed that used it beside its name, or the question for it."""
    if (shorter := trim_list(material)) is not None:
        yield shorter
        return
    shown = show_not_tell(material, around.lines, around.asked)
    if shown is not None and not _SEVERAL.search(material.text):
        yield beside_name(material, shown)
    named = name_deeds(material)
    topic = topic_of(material, None, material.thing)
    if named is not None:
        yield from (
            ask_for_result(material, named, question) for question in ask_result(topic, around.asked, material)[:2]
        )
    for question in ask_bare(topic, around.asked):
        yield ask_for_skill(material, question)
    yield from _cut(material, "a skill by its name says little; where it did something, that line can carry it")


def _cut(material: Material, reason: str, fit: float = 0.0) -> Iterator[Draft]:
    """The line may go, unless the judge saw something in it or it holds a number, a name, a fact or work that was done."""
    if losses(Draft(("",)), material) or (material.dot.kind is DotKind.SENTENCE and tells_work(material)):
        return
    if is_looked_for(material):
        return
    if material.dot.verdict is None or material.dot.verdict.label is Label.COMMODITY:
        yield cut(reason, fit)


def tools_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """A list of tools: those that no line uses, with the question what they did."""
    folded = fold_tool(material, around.lines)
    if folded is not None:
        yield folded
    if material.listed and folded is not None:
        topic = topic_of(material, None, material.thing)
        yield from (ask_for_skill(material, question) for question in ask_insider(topic, around.asked)[:1])
    if not material.listed:
        yield from _cut(material, "no line shows what it was used for")


def credential_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """A certificate, language or award: the question what it let the person do."""
    asks = is_mixed(material) or speaks(material.text) or honours(material.text) or is_studied(material.text)
    if not asks:
        return  # employers filter on a licence: it stays in its list as it is
    bare = re.sub(r"\(.*?\)", "", material.text)
    several = r",|;| and " if speaks(material.text) else r", (?=[A-Z0-9])|;"
    it = "them" if re.search(several, bare) else "it"
    name = "languages" if speaks(material.text) else "award" if honours(material.text) else "credential"
    gap = Gap(BlankKind.THING, phrase(name).replace("{them}", it))
    note = (
        "asks what it was given for" if name == "award" else "asks what it let you do; otherwise it stays in its list"
    )
    yield Draft((material.text, gap), ("ask-for-result",), (note,))


def _lost(draft: Draft, material: Material, around: Around) -> tuple[str, ...]:
    """What the document would lose by a draft: mere years, which the dates of the posts tell, and names told elsewhere are not lost."""
    mere = {number for found in _YEARS.finditer(material.text) for number in found.groups() if number}
    others = [line.dot.text for line in around.lines if line.number != material.number]
    told = (*others, material.title or "")
    lost = (name for name in losses(draft, material) if name not in mere)
    return tuple(name for name in lost if name.isdigit() or not any(name in text for text in told))


_YEARS = re.compile(r"\b(\d+)\+?[ -](?:years?|yrs?|seasons?)\b", re.IGNORECASE)
_LABEL = 3
"""Words up to which a sentence is a mere label."""


def _names_trade(material: Material, facts: str) -> bool:
    """Whether a sentence names its own trade among claims that can go."""
    return facts not in ("", material.text) and facts.split()[0].lower() in material.text.lower().split()


def _to_a_reader(material: Material, around: Around) -> bool:
    """Whether a sentence stands in a letter, whose reader has a problem to ask about."""
    outside = material.title is None and not tells_of_other(material)
    return outside and any(speaks_to_reader(line.text) for line in around.lines)


def _own_words(material: Material) -> bool:
    """Whether a sentence about the person holds no claim, or work besides: it may be added to, and nothing is put in its place."""
    text = material.text
    if material.dot.kind is DotKind.SENTENCE and tells_work(material):
        return True
    named = names_trait(text) and not presented(material) and not _tells_once(material)
    claims = claims_whole_person(text) or begs_favour(text) or named
    return material.dot.kind is DotKind.SENTENCE and not claims and len(text.split()) > _LABEL


def _tells_once(material: Material) -> bool:
    """Whether a sentence tells what happened, whoever did it: "I was the one they told, so testing felt natural"."""
    tokens = material.parsed.tokens
    return any(
        token.dep == "nsubj" and tokens[token.head].tag == "VBD" and tokens[token.head].lemma not in _STATES
        for token in tokens
    )


_STATES = frozenset("be have enjoy love like".split())


def portrait_drafts(material: Material, around: Around) -> Iterator[Draft]:
    """A sentence about the whole person: who it is, the deeds that prove it, where next."""
    if wishes(material):
        yield direction(material)
        return
    introduced = around.asked.get(INTRODUCED, 0) > 0
    facts = presented(material)
    if (
        introduced
        and _names_trade(material, facts)
        and len(facts.split()) > _LABEL
        and material.dot.kind is DotKind.SENTENCE
    ):
        note = "keeps what you are and where, and takes off what anybody could claim"
        yield Draft((facts + material.stop,), (SHOW,), (note,), fit=1.0)
        return
    yield from _told_of_person(material, around, facts)


def _told_of_person(material: Material, around: Around, facts: str) -> Iterator[Draft]:
    """What a sentence about the person may become; ``facts`` is what it says that is no claim."""
    introduced = around.asked.get(INTRODUCED, 0) > 0
    own_words = _own_words(material) or (facts == material.text and len(facts.split()) > _LABEL)
    introduce = next_deed if introduced else portrait
    tells = material.dot.kind is DotKind.SENTENCE and is_clause(material)
    stays = tells and (tells_work(material) or states_fact(material))
    said = (
        aim(material),
        introduce(material, around.lines, around.asked, around.likeness)
        if not (introduced and own_words) and not stays
        else None,
        years(material),
        show_not_tell(material, around.lines, around.asked) if not own_words else None,
    )
    fact = keeps_fact(material) if names_paper(material.text) or _PROFICIENT.search(material.text) else None
    if fact is not None:
        yield fact
        return
    headline = material.dot.kind is DotKind.HEADLINE
    kept = [draft for draft in said if draft is not None and (headline or not _lost(draft, material, around))]
    yield from kept
    if headline and not (claims_whole_person(material.text) or names_trait(material.text)):
        return  # a name for the work: readers search for it, and nothing takes its place
    who = introduced_as(material) or (facts if _names_trade(material, facts) and not own_words else "")
    if not introduced and not kept and who and not aims(material.text):
        yield trimmed(material, who)
    if own_words:
        asking = keeps_and_asks(material, around)
        yield from (asking,) if asking is not None else ()
        return
    yield from _asked_or_cut(material, around, 1.0 if not any(said) else 0.8 if introduced else 0.0)


def _ask_for_proof(material: Material, around: Around) -> Draft:
    """The question for the deed behind a claimed quality; for a result where the sentence names a trade and no quality."""
    if names_trait(material.text) or not (presented(material) or holds_fact(material)):
        return ask_for_deed(material, around.asked)
    gap = Gap(BlankKind.THING, phrase("proof"), phrase("proof"))
    return Draft((gap,), (SHOW, "ask-for-result"), ("asks for the result that shows it",))


def _asked_or_cut(material: Material, around: Around, fit: float) -> Iterator[Draft]:
    """A sentence that anybody could print: the question for what only this person could, or it may go (how well that fits: ``fit``)."""
    introduced = around.asked.get(INTRODUCED, 0) > 0
    if is_looked_for(material):
        kept = keeps_and_asks(material, around)
        yield from (kept,) if kept is not None else ()
        return
    if not _lost(Draft(("",)), material, around):
        if _to_a_reader(material, around) and not around.asked.get(phrase("letter")):
            yield ask_for_problem()
        asking = _ask_for_proof(material, around)
        if holds_fact(material):
            yield replace(
                asking, pieces=(material.text, *asking.pieces), notes=(*asking.notes, "keeps what only you can say")
            )
            return
        yield asking
        if not introduced and not material.elsewhere and not is_mixed(material):
            yield cut_or_tell()
    reason = (
        "one sentence about you is enough, and your headline or another sentence can carry it"
        if introduced
        else _ANYBODYS
    )
    yield from _cut(material, reason, fit)
