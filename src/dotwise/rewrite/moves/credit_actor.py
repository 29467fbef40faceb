"""
Ask for the person's own part, where a line shares a deed or only stood beside it: they take the credit, not we.

    Helped redesign the transfer flow     ->  Redesigned [your part: planned it, tested it?] the transfer flow
    Part of the bid team, which won ...   ->  Part of the bid team [your part: ...?], which won ...
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.language.anatomy import Actor, OpenerKind
from dotwise.language.stops import joints
from dotwise.language.tokens import Token
from dotwise.model import BlankKind
from dotwise.rewrite.around import WE_DID, is_mixed, is_prose
from dotwise.rewrite.grammar import upper_first, verb_lemma
from dotwise.rewrite.moves.drop_duty_opener import tense
from dotwise.rewrite.moves.result import tail
from dotwise.rewrite.opening import Opening
from dotwise.rewrite.outcome import OWN_OUTCOMES
from dotwise.rewrite.questions import any_part, ask_part, topic_of
from dotwise.rewrite.subject import names_post
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "credit-the-actor"
_OWN = re.compile(
    r", I (?:alone )?[a-z]+|(?<!since )(?<!when )(?<!after )\bI (?:put together|wrote|drew|built|made|set up|designed|rang|led|ran|did|found|took|proposed|suggested)\b"
)
"""A clause in which the person says what they did."""
_SERVED = re.compile(
    r"(?:I |also )*(?:[Hh]elp(?:ed|ing|s)?|[Aa]ssist(?:ed|ing|s)?) (?:the |our |my )?(?:\w+ )?(?:public|newcomers|beginners|trainees|apprentices|starters|customers?|guests?|patients?|residents?|clients?|visitors?|"
    r"passengers?|tenants?|shoppers?|patrons?|people|children|pupils|learners|students|families|callers|users)\b"
)
"""Whoever helps those whom the post serves does the work of the post: nobody shares it."""
_TEAM = re.compile(r"work(?:ed|ing) (?P<team>(?:in|as part of) a.*) to$", re.IGNORECASE)
_LOOSE = re.compile(r"particip|took part|taking part", re.IGNORECASE)
_HIS, _HERS = re.compile(r"\b[Hh]e\b"), re.compile(r"\b[Ss]he\b")


def step_forward(material: Material) -> Draft | None:
    """An assisted deed told as a deed, with the question for the person's part right behind its verb.

    Until that question is answered ``fill`` gives the help back: "helped to redesign". None where no verb stands out.
    """
    opening = material.opening
    if opening is None or not stands_beside(material) or _OWN.search(material.text) or not _plainly_done(opening):
        return None
    found = opening.parts(tense(material))
    before = opening.before.split()
    if found is None or (before and verb_lemma(before[0]) is not None):
        return None  # "Lead a team that runs ...": the line has told its deed already
    part = part_of(material, opening.verbs[0])
    if part.question == any_part():
        return None  # without likely parts to choose from, the bare deed claims too much
    verb, rest = found
    said = f"{opening.before}{verb}" if opening.before else upper_first(verb)
    team = _TEAM.match(opening.removed)
    if team and not opening.before:
        said = f"{upper_first(team['team'])}, {verb}"
    notes = (f"takes off “{opening.removed}”", "asks which part was yours before it lets you claim the deed")
    moves = ("drop-duty-opener", NAME)
    return Draft((said, part, f" {rest}{tail(material)}"), moves, notes)


def assisted(material: Material) -> bool:
    """Whether the line says that others did it too."""
    return material.opening is not None and material.opening.kind is OpenerKind.HELP


def stands_beside(material: Material) -> bool:
    """Whether the line leaves open which part of its deed was the person's: "helped with", "worked on"."""
    return assisted(material) or _worked_on(material)


def _worked_on(material: Material) -> bool:
    return material.opening is not None and material.opening.removed.lower().startswith("work")


def _plainly_done(opening: Opening) -> bool:
    """Whether the deed is one a person does: nobody trains who "participated in training"."""
    return not (_LOOSE.search(opening.removed) and opening.like.endswith("ing") and not opening.rest.startswith("the "))


def part_of(material: Material, deed: str | None) -> Gap:
    """The question for the part, without the deed that the line has just told and in the bio's own person."""
    gap = ask_part(topic_of(material, deed, material.thing))
    question = gap.question
    head, colon, listed = question.partition(": ")
    options = listed.rstrip("?").split(", ") if colon else []
    others = [one for one in options if not deed or verb_lemma(one.split()[0]) != deed]
    if deed and 1 < len(others) < len(options):
        question = f"{head}: {', '.join(others)}?"
    opening = material.opening
    before = opening.before if opening is not None else re.split(r"\b(?:which|who|that)\b", material.text)[0]
    own = re.search(r"\bI\b", before) is not None
    whose = None if own else "her" if _HERS.search(before) else "his" if _HIS.search(before) else None
    if whose:
        question = re.sub(r"^your part\b", f"{whose} part", question)
    return replace(gap, question=question)


def credit_actor(material: Material, draft: Draft) -> Draft | None:
    """``draft`` with a question for the person's own part, where the line shares or hides it."""
    if any(gap.kind is BlankKind.WHO for gap in draft.gaps) or not needs_credit(material):
        return None
    told = material.verb is not None and any(verb_lemma(word) == material.verb for word in draft.words.split())
    gap = part_of(material, material.verb if told else None)
    moves = draft.moves if NAME in draft.moves else (*draft.moves, NAME)
    notes = (*draft.notes, "asks which part was yours")
    return replace(draft, pieces=_with_part(draft.pieces, gap), moves=moves, notes=notes)


def _with_part(pieces: tuple[str | Gap, ...], gap: Gap) -> tuple[str | Gap, ...]:
    """The part behind the deed, before its result: at the first joint of the text, else at its end."""
    first = pieces[0]
    if not isinstance(first, str):
        return (*pieces, gap)
    apart = (
        found
        for found in joints(_JOINT, first)
        if not _LINK.search(first[: found.start()])
        and not (_WE_THEN.match(first, found.start()) and _SHARES.search(first[: found.start()]) is None)
    )
    joint = next((found for found in apart if not _STOOD.fullmatch(first[: found.start()])), None)
    if joint is None:
        return (first, gap, *pieces[1:])
    return (first[: joint.start()], gap, first[joint.start() :], *pieces[1:])


_JOINT = re.compile(r"(?:; |,? (?:which|so that) |, (?:and|so) |\. (?=[A-Z]))")


_WE_THEN = re.compile(r"\. We\b")
_SHARES = re.compile(
    r"\b(?:we|our|us|help\w*|assist\w*|support\w*|together|involved|particip\w+|contribut\w+|part of|member of|work\w* (?:on|with)|with)\b",
    re.IGNORECASE,
)
"""Words by which a sentence shares its deed; without one, "We" in the next sentence is whom the part is asked of."""


_STOOD = re.compile(
    r"(?:(?!\b(?:we|I)\b).)*\b[Ww]e (?:had|have|were|are|was|faced|suffered) (?:(?!\b(?:we|I)\b).)*", re.DOTALL
)
"""A clause that only says how things stood: nobody had a part in it."""
_LEADS = re.compile(
    r"(?:Lead|Led|Manage[ds]?|Supervise[ds]?|Head(?:ed)?|Ran|Run|Direct(?:ed)?|Oversaw|Oversee) ", re.IGNORECASE
)
"""Who leads a team does not share the deed with it."""
_LINK = re.compile(
    r"\b(?:and|or|on|in|of|at|for|by|with|to|from|after|under|among|amongst|including|through|during|into|behind)$"
)
"""Words that belong to the clause behind them: "on which"."""


def needs_credit(material: Material) -> bool:
    """Whether the line shares a deed or stands beside it, and does not go on to say what was the person's own."""
    if _OWN.search(material.text) or _LEADS.match(material.text) or _serves(material):
        return False
    if names_post(material) or _tells_part(material) or _HEARD.search(material.text) or _does_more(material):
        return False
    together = is_mixed(material) and WE_DID.search(material.text) is not None
    shared = material.anatomy.actor is Actor.SHARED and not _only_fared_together(material.text)
    return stands_beside(material) or together or shared or material.anatomy.actor is Actor.HELPED


def _only_fared_together(text: str) -> bool:
    """Whether others stand only in what came of the person's own deed, or are whom it was done for: "Took charge, we lost very few"."""
    return _FARED.search(text) is not None and _TOGETHER.search(_FARED.sub("", text)) is None


_FARED = re.compile(
    r"[,;] (?:and |so )?we (?:lost|had|have|got|saw|were|are|never) .*$|together with (?:their|his|her) \w+"
)


_HEARD = re.compile(
    r"\b(?:particip\w+|t(?:oo|a)k(?:e|es|ing)? part|attend\w*|sit|sits|sat) (?:in|of|at|on) (?:(?!to\b)[\w'’-]+ ){0,3}?"
    r"(?:jury|juries|commissions?|committees?|conferences?|seminars?|workshops?|trainings?|courses?|fairs?|meetings?)\b",
    re.IGNORECASE,
)
"""Where one only sits among others there is no part to tell."""


def _does_more(material: Material) -> bool:
    """Whether deeds of the person's own stand beside the help: "helped put out the snacks, washed up and read to the children"."""
    tokens = material.parsed.tokens
    helped = next((token for token in tokens if token.lemma in ("help", "assist") and token.tag == "VBD"), None)
    if helped is None:
        return False
    own = [t for t in tokens if t.tag == "VBD" and t.dep in ("conj", "xcomp") and t.index > helped.index]
    return len(own) > 1 and material.outcome is None


def _tells_part(material: Material) -> bool:
    """Whether a clause behind the help says what it was: "helping our planner when she is away, doing the runs"."""
    helps = assisted(material) or material.anatomy.actor is Actor.HELPED
    return helps and any(
        _opens_clause(material.parsed.tokens, index) for index in range(2, len(material.parsed.tokens))
    )


def _opens_clause(tokens: tuple[Token, ...], index: int) -> bool:
    """
    Whether the word in -ing behind a comma opens a clause that says what was done: no further item of a list and no result.

    "Taking orders" is a part; "cutting prep time by a third" came of the whole, and whose it was stays open.
    """
    token = tokens[index]
    behind = token.tag == "VBG" and token.dep == "advcl" and tokens[index - 1].text == ","
    return behind and not _tells_no_deed(token) and not tokens[index - 2].lower.endswith("ing")


def _tells_no_deed(token: Token) -> bool:
    return token.lower in _BY_EXAMPLE or token.lemma in OWN_OUTCOMES


_BY_EXAMPLE = frozenset(
    "including ranging resulting leading helping assisting supporting contributing ensuring enabling allowing".split()
)


def _serves(material: Material) -> bool:
    """Whether a duty is to help those whom the post is there for."""
    return not is_mixed(material) and _SERVED.match(material.text) is not None


def own_part(material: Material) -> Draft | None:
    """A half-told deed of a letter, bio or summary that others shared, with the question for the person's part."""
    if not (is_prose(material) and is_mixed(material) and _did_together(material)):
        return None
    if _OWN.search(material.text) or _OWN_WAY.search(material.text):
        return None
    question = any_part()
    gap = Gap(BlankKind.WHO, question, question)
    return Draft((material.text, gap), (NAME,), ("asks which part was yours",))


_TOGETHER = re.compile(
    r"\b(?:we|team|committee|crew|(?<!up a )(?<!up the )group|worked on|involved in|part of|member of|work(?:ed|ing)? (?:\w+ )?together|together with(?! (?:their|his|her) famil))\b",
    re.IGNORECASE,
)


def _did_together(material: Material) -> bool:
    """Whether others did it too: not in "where we had a robbery", nor "when the amateur group needed somebody"."""
    tokens = {token.start: token for token in material.parsed.tokens}
    found = (tokens.get(place.start()) for place in _TOGETHER.finditer(material.text))
    return any(token is None or not _only_beside(token, material.parsed.tokens) for token in found)


def _only_beside(token: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether "we" or a group is the subject of a clause beside the deed: of how things stood, or of what the group did itself."""
    if token.dep != "nsubj":
        return False
    verb = tokens[token.head]
    beside = verb.dep in ("advcl", "relcl")
    return beside and (verb.lemma in ("have", "be") if token.lower == "we" else True)


_OWN_WAY = re.compile(r"\b(?:because|since|after|when) I (?:\w+ed|found|made|wrote|built|began|taught)\b")
"""A clause that says how the person brought it about, whoever else is named."""


def gerund(opening: Opening) -> tuple[str, str] | None:
    """The deed as "redesigning" and what follows it."""
    return opening.parts("VBG")
