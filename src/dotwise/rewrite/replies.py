"""
An answer that is a bare name of a thing, told with the words of its question, so that it can neither hang nor turn the line round.

    Gave the meds [which wrong dose did you stop at the bedside?]   a double dose   ->  ...; stopped a double dose at the bedside
    Won the Trust award [what was it given for?]                    sepsis care     ->  ..., given for sepsis care
    Triage of patients [how many in a shift?]                       60              ->  ... (60 in a shift)
    Kept the log [who uses it, and for what?]                       night porters   ->  ..., used by night porters

Where no form of the question is known the answer stands alone in brackets; a measure goes before it, "(cost per metre: £40)",
but never a question's own words: "who grew under you?" is the coach's voice, and the finished line is the person's.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dotwise.rewrite.grammar import inflect, verb_lemma

_CUT = re.compile(r"(?:, (?:and|or|if|against|from|before|instead)\b.*|:.*|\?.*)$")
"""What follows the first thing that a question asks for."""
_YOU = re.compile(r"\byou(?:rs?|rself|rselves)?\b", re.IGNORECASE)
_COACH = re.compile(rf"{_YOU.pattern}|\b(?:what|how|at which|in which)\b", re.IGNORECASE)
"""Words of the one who asks: no form may print them."""
_PARTICLE = r"(?:up|off|out|down|over|back|away|round|through)"
_DID_YOU = re.compile(
    rf"(?:which [^,?]+?|what|whom|whose [^,?]+?|how) did you (?P<verb>[a-z]+)(?P<to>(?<=have) to [a-z]+)?(?P<particle> {_PARTICLE}\b)?"
    rf"(?: or (?P<other>[a-z]+)(?P<on> {_PARTICLE}\b)?)?(?P<rest>.*)"
)
_THE = r"(?:the|an?|this|these|those|each|every|all|it|them|him|her)\b"
_INSIDE = re.compile(rf" {_THE}| of ")
"""Behind a particle that has an object of its own: "nurse through the night", "talk out of selling"."""
_BEHIND = re.compile(
    r" (?:about|across|against|among|as|at|before|after|behind|beside|between|beyond|by|down|during|for|from|in|inside|instead|into|like|"
    rf"of|off|on|onto|out|over|rather|since|than|through|to {_THE}|under|until|up|while|when|where|because|so|with|without|"
    r"(?:that|who|which) (?!(?:was|were|is|are|has|have)\b)[a-z]+|first|last|most|best|longest|often|alone|alive|again|early|live|better|missing|twice|there|then|"
    r"earlier|later|elsewhere|afterwards|yourself)\b(?!.* (?:and |or (?!the |an? )))"
)
"""What may follow the deed and its object; behind other words the verb has another object, or another deed follows."""
_STRANDED = re.compile(r" (?:in|into|for|with|from|to|on|at|by|of|about)")
_DID_IT = re.compile(
    r"what did (?:it|this|that|they|these|the \w+(?! show)) (?P<verb>save|bring|change|stop|prevent|show|lead to|replace)(?: them| you)?"
)
_SUBJECT = re.compile(
    r"(?:what|who|which(?: of (?:the|these|them)(?: [a-z]+)??| (?!of\b)[a-z]+)) (?P<verb>[a-z]+)(?P<rest>.*)"
)
_BY_WHOM = re.compile(
    r"who(?: else)? (?P<verb>uses|reads|needs|keeps|relies|copied|noticed|praised|checked)(?P<on> on)?"
    r"(?: (?:it|them|this|these|that|your)\b.*)?(?: (?:now|today|since|still|most|daily|first|afterwards|there))*"
)
_HOW_MANY = re.compile(
    r"how (?:many (?P<noun>(?!in |at |on |per |an? |of )[a-z]+ )?|much )(?P<tail>(?:in|at|on|per|a|an|of them) (?!.*\b(?:how|which|what)\b).+)"
)
_PREPOSED = re.compile(
    r"(?P<prep>for|out of|against|over|by|within|since|in|with|of|from) (?:how (?:many|much|long)|what|which|whom|when)(?P<noun> people| target)?"
)
_GIVEN = re.compile(r"what (?:was|were) (?:it|they|the [a-z]+) (?P<said>[a-z]+ (?:for|to|with|in|of|from))")
_WITHOUT = re.compile(r"how long (?P<tail>without .+)")
_RESULT = re.compile(
    r"what (?:came of|came out of|changed|happened|became of|followed|was different|is different|is done differently)\b|"
    r"how did (?:it|they|the [a-z ]+) (?:end|turn out|go)\b|how does it stand\b|by how much\b"
)
"""Questions behind which a thing may stand as it is: it is the result."""
_PAST = frozenset("was were went came got grew took made gave found won stood held kept left".split())


def reply(question: str, answer: str) -> str:
    """What stands behind the line for a thing that answers ``question``, with the sign that joins it."""
    asked = _CUT.sub("", question[:1].lower() + question[1:]).strip()
    return _told(_FORMS, asked, answer) or f" ({answer})"


def size(question: str, answer: str) -> str:
    """The same for a number: what it counts stands beside it, where the question says so shortly."""
    asked = _CUT.sub("", question[:1].lower() + question[1:]).strip()
    bare = _BARE.fullmatch(answer) is not None
    return (_told((_preposed, _how_many, _how_long), asked, answer) if bare else "") or f" ({answer})"


def _told(forms: tuple[Callable[[str, str], str], ...], asked: str, answer: str) -> str:
    """The answer in the first form that fits and leaves the coach's own words out; empty where none does."""
    told = (form(asked, answer) for form in forms)
    return next((one for one in told if one and not _COACH.search(one.replace(answer, ""))), "")


_BARE = re.compile(
    r"(?:about |around |nearly |over |roughly |some |almost )?[£$€]?\.?\d[\d.,]*(?:k|m|%| ?per ?cent)?(?: (?:years?|months?|weeks?|days?|hours?|minutes?))?"
)


def _did_you(asked: str, answer: str) -> str:
    found = _DID_YOU.fullmatch(asked)
    if (
        found is None
        or found["verb"] in ("go", "know", "feel", "stay")
        or asked.startswith(("what did you do", "how"))
        or verb_lemma(found["verb"]) is None
    ):
        return ""
    other, rest = found["other"], found["rest"]
    if other and (verb_lemma(other) is None or re.fullmatch(_PARTICLE, other)):
        return ""
    verb, particle = f"{inflect(found['verb'], 'VBD')}{found['to'] or ''}", found["particle"] or ""
    if other:
        return _did(f"{verb}{particle} or {inflect(other, 'VBD')}", found["on"] or "", rest, answer)
    return _did(verb, particle, rest, answer)


def _did(verb: str, particle: str, rest: str, answer: str) -> str:
    """The deed with the answer for its object; a particle with an object of its own stays before that: "through the night"."""
    if particle and _INSIDE.match(rest):
        return f"; {verb} {answer}{particle}{rest}"
    if _STRANDED.fullmatch(rest):
        return f"; {verb}{particle}{rest} {answer}"
    if not rest or rest in _LOOSE or _YOU.search(rest):
        return f"; {verb}{particle} {answer}"
    return f"; {verb}{particle} {answer}{rest}" if _BEHIND.match(rest) else ""


_LOOSE = (" before", " after", " afterwards")


def _did_it(asked: str, answer: str) -> str:
    found = _DID_IT.fullmatch(asked)
    return f", {inflect(found['verb'], 'VBG')} {answer}" if found else ""


def _by_whom(asked: str, answer: str) -> str:
    found = _BY_WHOM.fullmatch(asked)
    lemma = verb_lemma(found["verb"]) if found else None
    return f", {inflect(lemma, 'VBN')}{found['on'] or ''} by {answer}" if found and lemma else ""


def _subject(asked: str, answer: str) -> str:
    found = _SUBJECT.fullmatch(asked.replace(" because of you", ""))
    if found is None or _NO_PREDICATE.search(found["rest"]):
        return ""
    if found["verb"] in _BE and _is_plural(answer) != (found["verb"] == "were"):
        return ""
    lemma = verb_lemma(found["verb"])
    past = found["verb"] in _PAST or (lemma not in (None, found["verb"]) and found["verb"].endswith("ed"))
    follows = re.match(r" (?:it|they|that|this|the|people)\b", found["rest"]) and found["verb"] in _BE
    return f"; {answer} {found['verb']}{found['rest']}" if past and not follows else ""


_BE = ("was", "were")
_NO_PREDICATE = re.compile(r" or |^ (?:done|decided)\b|(?<! that)(?<! who)(?<! which) (?:was|were)\b")
"""Two deeds, of which the answer is one; an answer that is itself what was done; a second verb: "made there was kept"."""
_SEVERAL = re.compile(
    r"(?:(?:about|around|nearly|over|some) )?(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|many|most)\b|"
    r".* and |(?!.* (?:of|in|on|at|for|with|from|to) ).*[a-z](?<![suia])s$",
    re.IGNORECASE,
)


def _is_plural(answer: str) -> bool:
    return _SEVERAL.match(answer) is not None


def _given(asked: str, answer: str) -> str:
    found = _GIVEN.fullmatch(asked)
    return f", {found['said']} {answer}" if found else ""


def _preposed(asked: str, answer: str) -> str:
    found = _PREPOSED.fullmatch(asked)
    if found is None:
        return ""
    noun = found["noun"] or ""
    if noun == " people" and not answer[-1:].isdigit():
        noun = ""
    return f" {found['prep']} a target of {answer}" if noun == " target" else f" {found['prep']} {answer}{noun}"


def _how_many(asked: str, answer: str) -> str:
    found = _HOW_MANY.fullmatch(asked.partition(", ")[0])
    if found is None or _ACTS.search(asked) or (found["noun"] and not _NUMBER.fullmatch(answer)):
        return ""
    return f" ({answer} {found['noun'] or ''}{found['tail']})"


_NUMBER = re.compile(r"(?:about |around |nearly |over |roughly |some |almost )?(?!1$)\.?\d[\d.,]*")
_ACTS = re.compile(r"\b(?:were|was|are|is|did|do|came|come|went|before|after)\b")


def _how_long(asked: str, answer: str) -> str:
    found = _WITHOUT.fullmatch(asked)
    return f"; {answer} {found['tail']}" if found else ""


def _often(asked: str, answer: str) -> str:
    return f", {answer}" if asked.startswith("how often") else ""


def _worth(asked: str, answer: str) -> str:
    return f", worth {answer}" if asked.startswith("worth how much") else ""


def _result(asked: str, answer: str) -> str:
    return f"; {answer}" if _RESULT.match(asked) else ""


def _came_to(asked: str, answer: str) -> str:
    return f", the one others came to for {answer}" if _CAME.match(asked) else ""


_CAME = re.compile(
    r"(?:for which of (?:these|them) did|what (?:did|do)) (?:people|they|others|the others) (?:mostly )?come to you\b"
)


def _were_you(asked: str, answer: str) -> str:
    found = _WERE.match(asked)
    return f", {found['said'] or found['why']}{found['on'] or ' for'} {answer}" if found else ""


_WERE = re.compile(
    r"(?:what were you (?P<said>trusted|chosen|praised|asked|picked|thanked)(?P<on> with| for)\b|"
    r"why were you (?P<why>trusted|chosen|praised|asked|picked|thanked)(?! to\b))"
)


def _in_which(asked: str, answer: str) -> str:
    found = _IN_WHICH.fullmatch(asked)
    return f"; {inflect(found['verb'], 'VBD')} {found['rest']} in {answer}" if found else ""


_IN_WHICH = re.compile(r"in which of (?:these|them) did you (?P<verb>[a-z]+) (?P<rest>.+)")


def _the_one(asked: str, answer: str) -> str:
    found = _THE_ONE.fullmatch(asked)
    return f" ({found['what']}: {answer})" if found else ""


_THE_ONE = re.compile(r"what (?:was|is) (?P<what>the .+)(?<!ing)")


def _otherwise(asked: str, answer: str) -> str:
    return f" (otherwise: {answer})" if asked.startswith("what would have gone wrong") else ""


def _measure(asked: str, answer: str) -> str:
    """A measure that is named and not asked for: "cost per metre"."""
    return "" if _ASKS.search(asked) or " or " in asked else f" ({asked}: {answer})"


_ASKS = re.compile(
    r"\b(?:how|wh(?:at|ich|o|om|ose|en|ere|y)|(?:is|are|was|were|do|does|did|can|could|has|have|had) (?:it|they|this|that|the|any\w*))\b"
)


def _able(asked: str, answer: str) -> str:
    found = _ABLE.match(asked)
    doing = found is not None and verb_lemma(answer.split()[0]) == answer.split()[0]
    return f"; {found['who']} {found['could']} {answer}" if found and doing else ""


_ABLE = re.compile(r"what (?P<could>could|can) (?P<who>they|people|somebody|the [a-z]+) (?:now )?do\b")

_FORMS: tuple[Callable[[str, str], str], ...] = (
    _able, _came_to, _were_you, _in_which, _the_one,
    _result, _given, _preposed, _did_it, _did_you, _by_whom, _subject, _how_many, _how_long, _often, _worth,
    _otherwise, _measure,
)  # fmt: skip
