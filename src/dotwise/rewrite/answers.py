"""What a person typed into a blank: whether it answers at all, and how it joins the words beside it."""

from __future__ import annotations

import re
from itertools import pairwise

from dotwise.model import Blank, BlankKind
from dotwise.rewrite.capitals import JOINS, large_first, opens_with_name, small_first
from dotwise.rewrite.grammar import has_plural, inflect, is_past, verb_lemma
from dotwise.rewrite.replies import reply, size
from dotwise.rewrite.seams import met

SCOPES = ("how many?", "which ones?", "how many, and which ones?")
"""Questions that stand where the size itself will stand."""
_ASIDE = r"(?:,? (?:sorry|really|to be honest|honestly|yet|any ?more|for sure|exactly|off ?hand|of (?:that|any|it)|about (?:that|it|this)))*"
_KNOW = r"(?:know|remember|recall|recollect|have (?:any|one|it|that|the (?:number|figure)s?)|say|tell)"
_CANNOT = r"(?:do ?n[o'’]?t|do not|did ?n[o'’]?t|did not|can ?n?o?['’]?t|could ?n[o'’]?t|could not|never)"
_NO_ANSWER = re.compile(
    rf"(?:(?:sorry|well|hmm?|um),? )?(?:(?:i |we )?(?:(?:really|just|honestly) )?{_CANNOT} (?:really |actually )?{_KNOW}(?: (?:that|it|this|exactly|how m\w+|the [\w ]{{1,30}}))?|"
    r"(?:i |we )?(?:have |had )?no (?:idea|clue|answer|figures?|numbers?)|(?:i(?: am|['’]m) )?not? (?:sure|applicable|known|relevant)|"
    r"no|nope|nah|none|n/?a|n\.a\.?|nil|nothing|nobody|no one|never|nowhere|dunno|i dunno|idk|unknown|unsure|tbd|tbc|todo|skip|pass|"
    rf"yes|yep|yeah|y|n|ok|okay|maybe|perhaps|x+|\.+){_ASIDE}",
    re.IGNORECASE,
)
"""Answers that give nothing to print: there is no such thing, it is not known, or a bare yes."""
_GOAL = r"(?:looking for|seeking|seeks|in search of|hoping (?:for|to find))"
_WANTS = re.compile(
    rf"(?:i |we )?(?:would (?:now )?like|['’]d like|want|hope for|am (?:now )?(?:looking for|seeking)|['’]m (?:now )?(?:looking for|seeking)|{_GOAL})"
    r"(?: to find)? ",
    re.IGNORECASE,
)
_AIMS = re.compile(rf"\b{_GOAL}$", re.IGNORECASE)
_LEFT_HANGING = re.compile(rf"(?:[.;,]\s*)?(?:\b(?:and|now|is|am|are)\s+)*\b{_GOAL}$", re.IGNORECASE)
_PART = re.compile(r"(?:your|his|her|their) part\b|which part (?:was|is) (?:yours|his|hers|theirs)\b")
_ALL_OF_IT = frozenset("i|me|myself|all of it|alone|i alone|all|everything|mine".split("|"))
_BEFORE_ANSWER = re.compile(r"^(?:[ ;,\[\]]|\.{2,}|\.(?!\w))+")
"""Signs that begin no word: the point of ".5%" and of ".NET" is the word's own."""
_FIGURE = re.compile(r"^(?:about |around |nearly |over |roughly |some )?[£$€]?\.?\d", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|fell|rose|went|stayed|dropped|grew|came|became|got|took|use|uses|used|now|"
    r"stopped|asked|asks|passed|left|moved|needs?|needed|do|does|work|works|worked|said|says|kept|keeps)\b",
    re.IGNORECASE,
)


def answer_in(typed: str) -> str:
    """What was typed, as it may be printed; empty where it is no answer ("no", "I don't know", "?", "-")."""
    bare = _BEFORE_ANSWER.sub("", " ".join(typed.split())).rstrip(" .;,[")
    while bare.endswith("]") and bare.count("]") > bare.count("["):
        bare = bare[:-1].rstrip(" .;,[")
    if not any(sign.isalnum() for sign in bare) or _NO_ANSWER.fullmatch(bare.rstrip("?! ")):
        return ""
    return bare


def is_whole_part(answer: str) -> bool:
    """Whether the person says that all of it was theirs."""
    return answer.lower() in _ALL_OF_IT


def asks_part(blank: Blank) -> bool:
    """Whether a blank asks which part of a shared deed was the person's."""
    return blank.kind is BlankKind.WHO and _PART.match(blank.question) is not None


def without(before: str, after: str) -> str:
    """The line around a blank that has no answer; an aim that is left hanging goes with it."""
    hanging = _LEFT_HANGING.search(before.rstrip())
    ends = not after.strip(" .;,")
    return met(before.rstrip()[: hanging.start()] if hanging and ends else before, after)


def joined(before: str, answer: str, after: str, blank: Blank) -> str:
    """One answer between what stands before and after it."""
    if not before:
        return _opening(answer, after, blank)
    if asks_part(blank) and is_whole_part(answer) and not before.endswith((":", "(", ".", ";", "\n")):
        return met(before, after)
    return met(met(before, _behind(before, answer, after, blank)), after)


def _behind(before: str, answer: str, after: str, blank: Blank) -> str:
    """The answer as it stands behind ``before``, with what parts the two."""
    if blank.question in SCOPES or before.endswith((":", "(")):
        return f" {answer}"
    if before.endswith((".", ";", "\n")):
        return f" {large_first(answer) if before.endswith('.') else small_first(answer)}"
    if asks_part(blank):
        return f" ({small_first(answer)})"
    if _AIMS.search(before):
        return f" {small_first(_WANTS.sub('', answer, count=1))}"
    if after.startswith(" ") and after.strip()[:1].islower():
        return f" {small_first(answer)}"
    return _joined_behind(answer, blank.question)


def _joined_behind(answer: str, question: str) -> str:
    """The answer behind the line, with what parts the two: a thing is told with the words of its question."""
    small = small_first(answer)
    if _is_figure(answer):
        return size(question, answer)
    if _OFTEN.match(answer):
        return f"; {small}" if _tells(answer) else f", {small}"
    return reply(question, small) if _is_thing(answer) else f"{_joint(answer)}{small}"


_OFTEN = re.compile(
    r"(?:every|each|daily|weekly|monthly|yearly|once|twice|always|usually|mostly|sometimes)\b", re.IGNORECASE
)
_LONGEST_OFTEN = 4
"""Words of a time that comes back: "every second Tuesday morning"; what is longer tells something."""


def _tells(answer: str) -> bool:
    """Whether words that begin as a time do go on to tell what happened: "each ward saved £400"."""
    words = answer.split()
    return len(words) > _LONGEST_OFTEN or _is_clause(answer) or any(is_past(word.strip(",")) for word in words[1:])


_SPEAKERS = frozenset("i we he she they it nobody everybody everyone none who this that there".split())


def _is_thing(answer: str) -> bool:
    """Whether the answer only names something: no clause, no deed, no words that join it to the line by themselves."""
    words = re.findall(r"[\w'’-]+", answer)
    if not words or JOINS.match(answer) or _CLAUSE.search(answer) or words[0].lower() in _SPEAKERS:
        return False
    named = opens_with_name(answer)
    if (
        not named
        and words[0].lower().endswith("ing")
        and verb_lemma(words[0]) not in (None, words[0].lower())
        and len(words) > 1
    ):
        return False
    if (not named and is_past(words[0])) or any(_is_finite(word) for word in words[1:]):
        return False
    return not any(_acts(word, after) for word, after in pairwise(words[1:]))


def _is_finite(word: str) -> bool:
    """Whether a word can be nothing but a verb in the past: "ran", beside "cracked" in "a cracked seal"."""
    lemma = verb_lemma(word)
    past = lemma is not None and word == inflect(lemma, "VBD") and word not in (lemma, inflect(lemma, "VBN"))
    return past and not has_plural(word)  # "a band saw"


def _acts(word: str, after: str) -> bool:
    """Whether a word inside an answer is a verb with its object or its manner behind it: "inspectors praised it"."""
    return _is_verb(word) and after.lower() in _OBJECTS


def _is_verb(word: str) -> bool:
    lemma = verb_lemma(word)
    return lemma is not None and lemma not in _NO_VERBS and word[:1].islower()


_NO_VERBS = frozenset("of for with in on at to from over under out up off down and or like more most".split())
_OBJECTS = frozenset("it them me us him her the a an their his my our its not no back again".split())


def _is_figure(answer: str) -> bool:
    return _FIGURE.match(answer) is not None and not _is_clause(answer)


def _is_clause(answer: str) -> bool:
    return _CLAUSE.search(answer) is not None and len(answer.split()) > 2


def _joint(answer: str) -> str:
    """What parts a result from the deed: nothing but a space before a joining word, a comma or a semicolon."""
    words = answer.split()
    if JOINS.match(answer):
        return " "
    doing = (
        words[0].lower().endswith("ing") and not opens_with_name(answer) and len(words) > 1 and not _is_clause(answer)
    )
    return ", " if doing else "; "


def _opening(answer: str, after: str, blank: Blank) -> str:
    """An answer that opens the line: a person who did it ("I" goes without saying), or the whole text."""
    if blank.kind is BlankKind.WHO and after.strip():
        company = re.match(r"(?:i |we )?(?:and|with) (.+)", answer, re.IGNORECASE)
        if is_whole_part(answer):
            return after.lstrip()
        if company:
            return f"With {company.group(1)},{after}"
    return f"{large_first(answer)}{after}"
