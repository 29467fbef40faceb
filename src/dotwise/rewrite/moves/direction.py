"""
Where somebody wants to go: an empty aim becomes a question, a named one loses the phrases that every aim has.

    Seeking a challenging position in a dynamic company       ->  Seeking [which kind of work, at what kind of place?]
    To find a position as Head Chef where I can use my skills ->  Looking for a position as Head Chef [what have you done
                                                                  already that leads there?]
"""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.model import BlankKind, DotKind
from dotwise.rewrite.aims import LOOKS_FOR, WISH
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.sorts import claims_whole_person
from dotwise.rewrite.subject import is_trade
from dotwise.rewrite.values import Draft, Gap, Material

NEXT = "which kind of work, at what kind of place?"
_NAMED = 10
"""Words in front of an aim that may say who it is."""
_WHO = 4
"""Words in front of an aim from which it says who somebody is."""
_GOAL = 4
"""Words that it takes to name a goal."""
_EMPTY_WISH = re.compile(
    r"\b(?:challeng\w+|opportunit\w+|position|role|growth|grow|skills?|experience|reputable|dynamic|progressive|company|organi[sz]ation|"
    r"utili[sz]e|leverage|contribute|employer|environment|career|potential|job|employment|interview|hearing|discuss\w*)\b",
    re.IGNORECASE,
)
_HOLLOW = frozenset(
    "team work new next great good excellent interesting mutual professional personal fast paced fast-paced field area level result way goal "
    "knowledge learning development reputed esteemed esteem leading renowned prestigious stable long term success place time people life "
    "interview conversation firm business industry sector institution talent creativity success high part best value room start step".split()
)
"""What everybody's aim holds beside the words of an empty one."""
_EMPTY_END = re.compile(
    r",? (?:where|in which|wherein|that (?:will|can|would)|which (?:will|can|would)|(?:so )?to (?:be able to )?(?:utili[sz]e|use|apply|enhance|improve|develop|grow|learn)|"
    r"while|for the growth|and (?:to )?(?:utili[sz]e|use|grow|learn|contribute)) (?:(?!\d).)*\b(?:I|me|my|skills?|qualifications|grow|growth|potential|knowledge\w*|experience|"
    r"creativity|abilit\w+|contribut\w+|learn)\b(?:(?!\d).)*$"
)
"""The end of an aim that says what everybody hopes of a post."""
_FINDS = re.compile(r"To (?:find|obtain|secure|get|gain|attain) (?=an? |the )")
_PRAISED = re.compile(
    r"\b(an?) (?:challenging|rewarding|suitable|responsible|exciting|interesting|fulfilling) (?=(\w))"
)


def aim(material: Material) -> Draft | None:
    """An empty aim becomes the question for a real one."""
    found = LOOKS_FOR.search(material.text) or WISH.match(material.text)
    if found is None or wishes(material):
        return None
    before = material.text[: found.start()]
    named = len(before.split()) <= _NAMED and not claims_whole_person(before)
    start = material.text[: found.end()] if named and LOOKS_FOR.search(found.group()) else "Looking for"
    gap = Gap(BlankKind.THING, NEXT, NEXT)
    return Draft((start, gap), ("ask-for-result",), ("asks where you really want to go",), fit=_fit(before))


def _fit(before: str) -> float:
    """How well the bare question fits: less where the sentence first says who somebody is, which deeds can follow."""
    return 2.0 if len(before.split()) < _WHO else 0.0


def wishes(material: Material) -> bool:
    """Whether a sentence names where somebody wants to go."""
    opens, inside = WISH.match(material.text) or _WISHES_TOO.search(material.text), LOOKS_FOR.search(material.text)
    if material.dot.kind is DotKind.BULLET and not (inside and inside.start() == 0):
        return False
    start = opens.end() if opens else inside.end() if inside else len(material.text)
    goal = material.text[start:]
    told = len(goal.split()) >= _GOAL and _EMPTY_WISH.search(goal) is None
    return told or _names_goal(material, start) or _names_field(material, start) or _names_doing(material, start)


def _names_goal(material: Material, start: int) -> bool:
    """Whether a trade stands in what somebody looks for: "a charge nurse position"."""
    nouns = (t for t in material.parsed.tokens if t.start >= start and t.tag in ("NN", "NNS", "NNP"))
    return any(is_trade(token.lower.removesuffix("s")) for token in nouns)


def _names_doing(material: Material, start: int) -> bool:
    """Whether somebody says what they want to spend their days on: "finish my working life teaching the job"."""
    tokens = material.parsed.tokens
    return any(
        token.tag == "VBG" and token.start >= start and token.lemma not in _HOPED and behind.tag in ("DT", "NN", "NNS")
        for token, behind in pairwise(tokens)
    )


_HOPED = frozenset(
    "use utilise utilize apply develop improve enhance gain grow learn work contribute help make take share achieve bring be have get offer "
    "provide look seek include join build broaden expand increase reach meet deliver add".split()
)
"""What everybody hopes to do in a post."""


def _names_field(material: Material, start: int) -> bool:
    """Whether what somebody looks for is told apart by its field, hours or place: "a booth position in a busy, clean salon"."""
    behind = (token for token in material.parsed.tokens if token.start >= start)
    telling = {t.lemma for t in behind if t.tag in ("NN", "NNS", "NNP", "JJ", "CD") and t.lemma not in _HOLLOW}
    return len({lemma for lemma in telling if _EMPTY_WISH.fullmatch(lemma) is None}) > 1


_WISHES_TOO = re.compile(
    r"\band (?:I )?(?:would|['’]d) (?:now |very much )?like to (?:work|train|become|join|move|teach|start|return|go)\b"
)
"""A wish behind something else in one sentence."""


def _says_own(material: Material, start: int) -> bool:
    """Whether the end of an aim names a matter of its own among the hopes: "where I can learn more about diagnostics"."""
    behind = (token for token in material.parsed.tokens if token.start >= start and token.tag in ("NN", "NNS", "NNP"))
    return any(token.lemma not in _HOLLOW and _EMPTY_WISH.fullmatch(token.lemma) is None for token in behind)


def direction(material: Material) -> Draft:
    """A wish that names its goal stays as it is; the question is what leads there."""
    gap = Gap(BlankKind.THING, phrase("towards"), phrase("towards"))
    named = _named_goal(material)
    if named == material.text:
        return Draft((named, gap), ("ask-for-result",), ("keeps where you want to go",), fit=2.0)
    notes = ("keeps where you want to go and takes off what everybody hopes for", "asks what leads there")
    return Draft((named, gap), ("show-not-tell", "ask-for-result"), notes, fit=2.0)


def _named_goal(material: Material) -> str:
    """The aim without the phrases that every aim has; the text itself where no goal would be left."""
    text = _EMPTY_END.sub("", material.text)
    if _says_own(material, len(text)):
        return material.text
    if any(token.tag == "VBD" for token in material.parsed.tokens if token.start >= len(text)):
        return material.text  # what somebody did is no phrase of hope
    start = next((found.end() for found in LOOKS_FOR.finditer(text)), 0)
    if not any(t.start >= start and t.end <= len(text) and is_trade(t.lower) for t in material.parsed.tokens):
        return material.text
    text = _FINDS.sub("Looking for ", text)
    return _PRAISED.sub(lambda found: "an " if found[2] in "aeiouAEIO" else "a ", text)
