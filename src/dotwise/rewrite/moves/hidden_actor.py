"""
Ask who did it where the thing itself is the subject: we do not hand out the credit, the person does.

    Pass rate went from 38% to 71%      ->  [I / with whom?] raised the pass rate from 38% to 71% [by changing what?]
    Complaints fell by a third          ->  [I / with whom?] cut complaints by a third [by changing what?]
    the same in a biography of hers     ->  [she / with whom?] raised ...
    Risk assessment was rewritten ...   ->  [I / with whom?] rewrote the risk assessment ...
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.language.anatomy import Actor
from dotwise.language.nouns import MASS
from dotwise.language.tokens import Token
from dotwise.model import BlankKind
from dotwise.rewrite.around import MINE, WE_DID, is_mixed, is_prose
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.change import Change, read_change
from dotwise.rewrite.grammar import inflect, lower_first, verb_lemma
from dotwise.rewrite.join import mended
from dotwise.rewrite.links import Likeness, likely_cause
from dotwise.rewrite.moves.portrait import tells_of_other
from dotwise.rewrite.subject import SAID_BY, opens_with_post, subject_of
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "credit-the-actor"
_PASSIVE = re.compile(r"\s*(?:was|were|has been|have been|had been) (?:(?:then|also|later|successfully) )?(?=[a-z])")
_ME = re.compile(r"\b(?:me|I|we|us|mine|my (?:help|part|share|support))\b")
_FROM_MINE = re.compile(r"\b(?:from|after|on|to|with|using) (?:my|our) ")
"""Another made it, and the person's part is told: "was built from my drawings"."""
_SAYS_I = re.compile(
    r"\bI(?: and (?:[\w'’-]+ ){1,4}?)? ?(?!am\b|was\b|were\b|have been\b|had been\b|sat\b|joined\b|attended\b|belong|came\b)[a-z]+ed\b"
)
"""Words by which the line names its own actor somewhere."""
_COUNTS = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|zero|none|half|twice)\b")
_NEXT_PASSIVE = re.compile(r"(?:,| and|, and) (?P<be>is|are|was|were|has|have) ")
_BY = re.compile(
    r" by (?!\d|(?:a|one|two|over a|nearly a|about a|almost a) (?:third|half|quarter|fifth|tenth)|half|the (?:wall|door|window|gate|road|entrance|river|end of))(?:the |my |our |a |an )?[A-Za-z]"
)
_HONOURS = frozenset(
    "named awarded honoured honored elected appointed promoted invited nominated selected hired recognised recognized born raised shortlisted "
    "commended decorated educated trained certified licensed registered chosen granted given asked".split()
)
"""What others do to a person: nobody's hidden deed."""
_MEANS = re.compile(r"\b(?:after|because|once|when|by \w+ing|thanks to|due to|through|since)\b")
_UNCOUNTED = frozenset(
    "profit turnover shrink shrinkage demurrage turnaround membership attendance downtime uptime absence absenteeism "
    "sickness revenue output throughput productivity footfall overtime spend spending income engagement retention "
    "satisfaction accuracy wastage damage scrap rework theft crime debt latency attrition churn production".split()
)
"""Measures that stand without an article."""
_MEN = frozenset(
    "customer member pupil learner student volunteer donor patient visitor subscriber client user reader follower guest "
    "supplier site branch applicant attendee school".split()
)
"""Nouns that are counted, not raised: "raised the number of members"."""


def credit_hidden_actor(
    material: Material, lines: Sequence[Material] = (), likeness: Likeness | None = None
) -> Draft | None:
    """A line whose thing is the subject, with a gap for who did it and one for how."""
    if _SAYS_I.search(material.text) or WE_DID.search(material.text):
        return None  # the line says who
    change = measured_change(material)
    if change is not None:
        return _credited(material, change, lines, likeness)
    text, tokens = material.text, material.parsed.tokens
    subject = _subject_tokens(tokens)
    if not subject or subject[-1].end >= len(text) or any(token.lower == "my" for token in subject):
        return None
    after = text[subject[-1].end :]
    passive = _PASSIVE.match(after)
    found = _active(text, tokens, subject[-1].end + passive.end()) if passive else None
    if found is None:
        return None
    verb, rest = found
    if verb in _HONOURS:
        return None
    head = next((t for n, t in enumerate(subject[:-1]) if subject[n + 1].tag == "IN"), subject[-1])
    thing = _with_article(lower_first(text[: subject[-1].end], material.parsed), (subject[0], head))
    plural = subject[-1].tag in ("NNS", "NNPS")
    rest = _NEXT_PASSIVE.sub(lambda m: f"; {'they' if plural else 'it'} {m['be']} ", rest, count=1)
    if rest and text.endswith(rest):
        rest = mended(material.parsed, len(text) - len(rest), len(text))
    rest = _own_clause(rest, material)
    pieces = (_who(material, lines), f" {verb} {thing} {rest}".rstrip() + " ")
    how = (Gap(BlankKind.THING, phrase("changed")),) if " from " in rest and _COUNTS.search(rest) else ()
    return Draft((*pieces, *how), (NAME, "lead-with-outcome"), ("asks who did it, since the line does not say",))


def _own_clause(rest: str, material: Material) -> str:
    """``rest`` with a semicolon where "and" opens a sentence of its own: "... and 312 objects have been traced"."""
    for found in re.finditer(r"(?:^|,? )and (?=\w)", rest):
        at = material.text.rfind(rest[found.start() :])
        after = [token for token in material.parsed.tokens if token.start >= at + len(found.group())][:6]
        finite = next((n for n, token in enumerate(after) if token.tag in ("VBD", "VBZ", "VBP", "MD")), 0)
        if at >= 0 and finite and after[finite - 1].tag in ("NN", "NNS", "NNP", "CD", "EX", "RB"):
            return f"{rest[: found.start()]}; {rest[found.end() :]}"
    return rest


def measured_change(material: Material) -> Change | None:
    """The change that the whole line tells, if its subject is a thing and not the first of two deeds."""
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    if first is None or first.tag in ("VBD", "VBG", "PRP", "IN") or material.opening is not None:
        return None
    change = read_change(material.text)
    return None if change is not None and "," in change.thing else change  # two clauses are no thing


def _credited(material: Material, change: Change, lines: Sequence[Material], likeness: Likeness | None) -> Draft | None:
    thing = change_thing(change, material)
    extra = change_extra(change)
    notes = ["asks who did it, since the line does not say"]
    said = f" {inflect(change.verb, 'VBD')} {thing} {change.how}".rstrip()
    pieces: list[str | Gap] = [_who(material, lines), said]
    cause = likely_cause(material, lines, likeness) if likeness is not None else None
    hints: tuple[int, ...] = ()
    if not _MEANS.search(change.how):
        how = phrase("changed")
        if cause is not None:
            how, hints = f"by {cause[1]}, or by what?", (cause[0],)
            notes.append("asks whether another of your lines was the way")
        pieces.append(Gap(BlankKind.THING, how))
    if extra:
        pieces.append(extra)
    return Draft(tuple(pieces), (NAME, "lead-with-outcome"), tuple(notes), hints=hints)


def _who(material: Material, lines: Sequence[Material]) -> Gap:
    """The question who did it: "I", or where a biography speaks of the person, "she", "he" or "who"."""
    prose = [line for line in lines if is_prose(line)] if is_prose(material) else []
    told = [line for line in prose if tells_of_other(line)]
    if not told or any(_SPEAKS.search(line.text) for line in prose):
        return Gap(BlankKind.WHO, phrase("hidden"))
    named = {subject.lower() for line in told if (subject := subject_of(line)) in SAID_BY}
    return Gap(BlankKind.WHO, phrase("hidden").replace("I ", f"{named.pop() if len(named) == 1 else 'who'} ", 1))


_SPEAKS = re.compile(r"\bI\b")


def change_thing(change: Change, material: Material) -> str:
    """The thing as an object: with its article, and counted where it cannot be raised."""
    at = material.text.find(change.thing)
    tokens = tuple(t for t in material.parsed.tokens if at <= t.start and t.end <= at + len(change.thing))
    thing = lower_first(change.thing, material.parsed)
    if not tokens:
        return thing
    head = next((t for n, t in enumerate(tokens) if n + 1 < len(tokens) and tokens[n + 1].tag == "IN"), tokens[-1])
    if head.lemma in _MEN and head.tag == "NNS" and tokens[0].lower not in ("the", "my", "our"):
        return f"the number of {thing}"
    return _with_article(thing, (tokens[0], head))


def change_extra(change: Change) -> str:
    """What a clause says beside its change, as it can follow: "; any driver can do it"."""
    bare = re.sub(r"^[,;]?\s*(?:and |but |so )?", "", change.extra)
    if not bare:
        return ""
    return f", {bare}" if bare.startswith("which") else f"; {bare}"


def credit_nobody(material: Material) -> Draft | None:
    """A change that the line lets happen by itself ("the queue has gone"), with the question who brought it about."""
    tokens = material.parsed.tokens
    by_itself = material.anatomy.actor is Actor.HIDDEN and material.opening is None and not MINE.search(material.text)
    if (
        not by_itself
        or not is_mixed(material)
        or opens_with_post(material)
        or _TAKEN_UP.search(material.text)
        or _HAD_DONE.search(material.text)
        or tokens[0].tag in ("VBD", "VBP", "VBN", "VBG")
        or not any(token.tag in ("VBD", "VBZ", "VBP", "VBN") for token in tokens)
    ):
        return None
    gap = Gap(BlankKind.WHO, phrase("brought_about"))
    return Draft((material.text, gap), (NAME,), ("asks who brought it about, since the line does not say",))


_TAKEN_UP = re.compile(r"\b(?:still|now) in use\b|\bstill (?:used|running|stands)\b")
"""A thing that lasted was made, and that is not what happened by itself: who uses it is the better question."""


_HAD_DONE = re.compile(
    r"\b(?:I|he|she|they) (?:had|got) (?:each|every|all|the|an?|it|them|my|his|her|their|our|both|\d+) (?:\w+ ){0,4}?\w+(?:ed|en|ut|ght|un|one)\b",
    re.IGNORECASE,
)
"""Who had something done brought it about: "he had each one visited"."""


def hidden_change(material: Material) -> bool:
    """Whether the line tells a change of which the thing itself is the subject."""
    return material.opening is None and credit_hidden_actor(material) is not None


def _active(text: str, tokens: tuple[Token, ...], start: int) -> tuple[str, str] | None:
    """The passive verb at ``start`` as an active one, and what follows it; None where it cannot be turned cleanly."""
    at = next((number for number, token in enumerate(tokens) if token.start >= start), None)
    if (
        at is None
        or _BY.search(text[start : start + 40])
        or _ME.search(text[start:])
        or _FROM_MINE.search(text[start:])
    ):
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


def _subject_tokens(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens before the first finite verb, if they are one noun phrase that no person is the head of."""
    found: list[Token] = []
    for token in tokens:
        if token.tag in ("VBD", "VBZ", "VBP", "MD"):
            break
        if (
            token.tag in ("PRP", ",", ".", ":", "VBG", "VB", "CC", "TO", "IN")
            and not (found and token.tag == "IN")
            and not (not found and token.tag == "VBG" and _auxiliary(tokens))
        ) or token.lower in ("which", "who"):
            return ()
        found.append(token)
    whole = (
        bool(found) and len(found) < len(tokens) and len(found) <= 8 and found[-1].tag.startswith(("NN", "CD", "VBG"))
    )
    return tuple(found) if whole else ()


def _auxiliary(tokens: tuple[Token, ...]) -> bool:
    """Whether an -ing word that opens the line is its subject: "Labelling was redone"."""
    return len(tokens) > 1 and tokens[1].lower in ("was", "has", "had")


def _with_article(thing: str, subject: tuple[Token, ...]) -> str:
    first, head = subject[0], subject[-1]
    bare = first.tag in ("NN", "JJ", "VB", "VBP", "NNP", "VBN", "VBG") and (
        head.tag in ("NN", "NNP", "VBG") or (head is first and head.tag == "VB")
    )
    lower = thing.lower().split()[0]
    if not bare or head.lemma.lower() in _UNCOUNTED | MASS or lower in ("the", "a", "an", "my", "our", "their", "its"):
        return thing
    return f"the {thing}"
