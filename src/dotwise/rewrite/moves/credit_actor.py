"""
Give the deed its actor, as a question: we do not hand out the credit, the person does.

    Pass rate was increased from 38% to 71%      ->  [I / with whom?] increased the pass rate from 38% to 71% [by ...?]
    Crash-free sessions went from 96% to 99%     ->  [I / with whom?] took crash-free sessions from 96% to 99% [by ...?]
    Helped with the induction of new staff       ->  ... [your part: planned the sessions, taught them, ...?]
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.language.anatomy import Actor, OpenerKind
from dotwise.language.tokens import Token
from dotwise.model import BlankKind, Label
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import inflect, lower_first, verb_lemma
from dotwise.rewrite.questions import ask_part, topic_of
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "credit-the-actor"
_MOVED = re.compile(
    r"\s*(?:has |have |had )?(?:went|gone|came|come|improved|fell|fallen|rose|risen|dropped|grew|grown|moved|increased|decreased)"
    r"(?: up| down)? (?=from\b)"
)
_MOVES = re.compile(r"(?P<thing>[^,;:.]{3,50}?)(?=" + _MOVED.pattern + ")")
_PASSIVE = re.compile(r"\s*(?:was|were|has been|have been|had been) (?:(?:then|also|later|successfully) )?(?=[a-z])")
_MINE = re.compile(r"\b(?:my|me|I|our|we)\b")
_ME = re.compile(r"\b(?:me|I|we|us|mine|my (?:help|part|share|support))\b")
_OWN = re.compile(r", I (?:alone )?[a-z]+")
"""A main clause in which the person says what they did."""
_COUNTS = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|zero|none|half|twice)\b")
_NEXT_PASSIVE = re.compile(r"(?:,| and|, and) (?P<be>is|are|was|were|has|have) ")
_BY = re.compile(
    r" by (?!\d|(?:a|one|two|over a|nearly a|about a|almost a) (?:third|half|quarter|fifth|tenth)|half)(?:the |my |our |a |an )?[A-Za-z]"
)


def credit_hidden_actor(material: Material) -> Draft | None:
    """A line whose thing is the subject, with a gap for who did it and one for how."""
    text, tokens = material.text, material.parsed.tokens
    subject = _subject_tokens(tokens)
    if not subject and (said := _MOVES.match(text)):
        subject = tuple(token for token in tokens if token.end <= said.end("thing"))
    if not subject or subject[-1].end >= len(text):
        return None
    thing, after = text[: subject[-1].end], text[subject[-1].end :]
    if (moved := _MOVED.match(after)) is not None and _COUNTS.search(after):
        verb, rest = "took", after[moved.end() :]
    elif (passive := _PASSIVE.match(after)) is not None:
        found = _active(text, tokens, subject[-1].end + passive.end())
        if found is None:
            return None
        verb, rest = found
    else:
        return None
    thing = _with_article(lower_first(thing, material.parsed), subject)
    plural = subject[-1].tag in ("NNS", "NNPS")
    rest = _NEXT_PASSIVE.sub(lambda m: f"; {'they' if plural else 'it'} {m['be']} ", rest, count=1)
    gaps = (Gap(BlankKind.WHO, phrase("hidden")), f" {verb} {thing} {rest}".rstrip() + " ")
    how = (Gap(BlankKind.THING, phrase("changed")),) if moved or (" from " in rest and _COUNTS.search(rest)) else ()
    return Draft((*gaps, *how), (NAME, "lead-with-outcome"), ("asks who did it, since the line does not say",))


def credit_nobody(material: Material) -> Draft | None:
    """A change that the line lets happen by itself ("the queue has gone"), with the question who brought it about."""
    tokens = material.parsed.tokens
    by_itself = material.anatomy.actor is Actor.HIDDEN and material.opening is None and not _MINE.search(material.text)
    mixed = material.dot.verdict is not None and material.dot.verdict.label is Label.MIXED
    if (
        not by_itself
        or not mixed
        or tokens[0].tag in ("VBD", "VBP", "VBN", "VBG")
        or not any(token.tag in ("VBD", "VBZ", "VBP", "VBN") for token in tokens)
    ):
        return None
    gap = Gap(BlankKind.WHO, phrase("brought_about"))
    return Draft((material.text, gap), (NAME,), ("asks who brought it about, since the line does not say",))


def _active(text: str, tokens: tuple[Token, ...], start: int) -> tuple[str, str] | None:
    """The passive verb at ``start`` as an active one, and what follows it; None where it cannot be turned cleanly."""
    at = next((number for number, token in enumerate(tokens) if token.start >= start), None)
    if at is None or _BY.search(text[start : start + 40]) or _ME.search(text[start:]):
        return None
    lemma, rest = verb_lemma(tokens[at].text), tokens[at + 1 :]
    more = [n for n, token in enumerate(rest) if token.tag in ("VBN", "VBD") and not _carried(rest[:n])]
    if lemma is None or tokens[at].tag not in ("VBN", "VBD") or more:
        return None
    verb, end = inflect(lemma, "VBD", tokens[at].text), tokens[at].end
    if rest and rest[0].tag == "RP":
        verb, end = f"{verb} {rest[0].text}", rest[0].end
    return verb, text[end:].strip()


def _carried(before: tuple[Token, ...]) -> bool:
    """Whether a participle has its own auxiliary or subject just before it."""
    near = [token for token in before[-3:] if token.pos != "ADV"]
    return any(token.lemma in ("be", "have") or token.tag in ("PRP", "WDT", "WP") for token in near) or (
        bool(near) and near[-1].tag in ("NN", "NNS", "NNP")
    )


def hidden_change(material: Material) -> bool:
    """Whether the line tells a change of which the thing itself is the subject."""
    return material.opening is None and credit_hidden_actor(material) is not None


def credit_actor(material: Material, draft: Draft) -> Draft | None:
    """``draft`` with a question for the person's own part, where the line shares or hides it."""
    if any(gap.kind is BlankKind.WHO for gap in draft.gaps) or not _needs_credit(material):
        return None
    told = material.verb is not None and any(verb_lemma(word) == material.verb for word in draft.words.split())
    gap = ask_part(topic_of(material, material.verb if told else None, material.thing))
    at = 1 if len(draft.pieces) > 1 and isinstance(draft.pieces[0], str) else len(draft.pieces)
    pieces = (*draft.pieces[:at], gap, *draft.pieces[at:])
    moves = draft.moves if NAME in draft.moves else (*draft.moves, NAME)
    return replace(draft, pieces=pieces, moves=moves, notes=(*draft.notes, "asks which part was yours"))


def _needs_credit(material: Material) -> bool:
    if _OWN.search(material.text):
        return False
    helped = material.opening is not None and material.opening.kind is OpenerKind.HELP
    worked_on = material.opening is not None and material.opening.removed.lower().startswith("work")
    return helped or worked_on or material.anatomy.actor in (Actor.HELPED, Actor.SHARED)


def _subject_tokens(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens before the first finite verb, if they are one noun phrase that no person is the head of."""
    found: list[Token] = []
    for token in tokens:
        if token.tag in ("VBD", "VBZ", "VBP", "MD"):
            break
        if (
            token.tag in ("PRP", ",", ".", ":", "VBG", "VB", "CC", "TO", "IN") and not (found and token.tag == "IN")
        ) or token.lower in ("which", "who"):
            return ()
        found.append(token)
    whole = bool(found) and len(found) < len(tokens) and len(found) <= 8 and found[-1].tag.startswith(("NN", "CD"))
    return tuple(found) if whole else ()


def _with_article(thing: str, subject: tuple[Token, ...]) -> str:
    first, head = subject[0], subject[-1]
    bare = first.tag in ("NN", "JJ", "VB", "VBP", "NNP") and head.tag == "NN"
    return f"the {thing}" if bare else thing
