"""
An answer that is a bare name of a thing, told with the words of its question, so that it can neither hang nor turn the line round.

    Gave the meds [which wrong dose did you stop at the bedside?]   a double dose   ->  ...; stopped a double dose at the bedside
    Won the Trust award [what was it given for?]                    sepsis care     ->  ..., given for sepsis care
    Triage of patients [how many in a shift?]                       60              ->  ... (60 in a shift)
    Kept the log [who uses it, and for what?]                       night porters   ->  ..., used by night porters

Where no form of the question is known, its gist stands before the answer in brackets: "(for which of these ...: EICRs)".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dotwise.rewrite.grammar import inflect, verb_lemma

_CUT = re.compile(r"(?:, (?:and|or|if|against|from|before|instead)\b.*|:.*|\?.*)$")
"""What follows the first thing that a question asks for."""
_YOU = re.compile(r"\b(?:you|your|yours)\b")
_PARTICLE = r"(?:up|off|out|down|over|back|away|round|through)"
_DID_YOU = re.compile(
    rf"(?:which [^,?]+?|what|whom|whose [^,?]+?|how) did you (?P<verb>[a-z]+)(?P<to>(?<=have) to [a-z]+)?(?P<particle> {_PARTICLE})?"
    rf"(?: or (?P<other>[a-z]+)(?P<on> {_PARTICLE})?)?(?P<rest>.*)"
)
_STRANDED = re.compile(r" (?:in|into|for|with|from|to|on|at|by|of|about)")
_DID_IT = re.compile(
    r"what did (?:it|this|that|they|these|the \w+) (?P<verb>save|bring|change|stop|prevent|show|lead to|replace)(?: them| you)?"
)
_SUBJECT = re.compile(
    r"(?:what|who|which(?: of (?:the|these|them)(?: [a-z]+)??| (?!of\b)[a-z]+)) (?P<verb>[a-z]+)(?P<rest>.*)"
)
_BY_WHOM = re.compile(
    r"who(?: else)? (?P<verb>uses|reads|needs|keeps|relies|copied|noticed|praised|checked)(?P<on> on)?\b"
)
_HOW_MANY = re.compile(r"how (?:many|much) (?P<tail>(?:[a-z]+ )?(?:in|at|on|per|a|an|of them) .+)")
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
    told = (form(asked, answer) for form in _FORMS)
    return next((one for one in told if one), f" ({asked}: {answer})")


def size(question: str, answer: str) -> str:
    """The same for a number: what it counts stands beside it, where the question says so shortly."""
    asked = _CUT.sub("", question[:1].lower() + question[1:]).strip()
    bare = _BARE.fullmatch(answer) is not None
    told = (form(asked, answer) for form in (_preposed, _how_many, _how_long))
    return next((one for one in told if bare and one), f" ({answer})")


_BARE = re.compile(
    r"(?:about |around |nearly |over |roughly |some |almost )?[£$€]?\d[\d.,]*(?:k|m|%| ?per ?cent)?(?: (?:years?|months?|weeks?|days?|hours?|minutes?))?"
)


def _did_you(asked: str, answer: str) -> str:
    found = _DID_YOU.fullmatch(asked)
    if (
        found is None
        or found["verb"] in ("go", "know", "feel")
        or asked.startswith("what did you do")
        or verb_lemma(found["verb"]) is None
    ):
        return ""
    if asked.startswith("how") or verb_lemma(found["other"] or "do") is None:
        return ""
    verb = f"{inflect(found['verb'], 'VBD')}{found['to'] or ''}{found['particle'] or ''}"
    if found["other"]:
        verb = f"{verb} or {inflect(found['other'], 'VBD')}{found['on'] or ''}"
    rest = found["rest"]
    if _STRANDED.fullmatch(rest):
        return f"; {verb}{rest} {answer}"
    return f"; {verb} {answer}{'' if _YOU.search(rest) or rest in _LOOSE else rest}"


_LOOSE = (" before", " after", " afterwards")


def _did_it(asked: str, answer: str) -> str:
    found = _DID_IT.fullmatch(asked)
    return f", {inflect(found['verb'], 'VBG')} {answer}" if found else ""


def _by_whom(asked: str, answer: str) -> str:
    found = _BY_WHOM.match(asked)
    lemma = verb_lemma(found["verb"]) if found else None
    return f", {inflect(lemma, 'VBN')}{found['on'] or ''} by {answer}" if found and lemma else ""


def _subject(asked: str, answer: str) -> str:
    found = _SUBJECT.fullmatch(asked.replace(" because of you", ""))
    if found is None or _YOU.search(found["rest"]):
        return ""
    lemma = verb_lemma(found["verb"])
    past = found["verb"] in _PAST or (lemma not in (None, found["verb"]) and found["verb"].endswith("ed"))
    follows = re.match(r" (?:it|they|that|this|the)\b", found["rest"]) and found["verb"] in ("was", "were")
    return f"; {answer} {found['verb']}{found['rest']}" if past and not follows else ""


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
    found = _HOW_MANY.fullmatch(asked)
    return (
        f" ({answer} {found['tail']})" if found and not _YOU.search(found["tail"]) and not _ACTS.search(asked) else ""
    )


_ACTS = re.compile(r"\b(?:were|was|are|is|did|do|came|come|went|before|after)\b")


def _how_long(asked: str, answer: str) -> str:
    found = _WITHOUT.fullmatch(asked)
    return f"; {answer} {found['tail']}" if found else ""


def _often(asked: str, answer: str) -> str:
    return f", {answer}" if asked.startswith(("how often", "when ")) else ""


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
    return f", {found['said']}{found['on'] or ' for'} {answer}" if found else ""


_WERE = re.compile(r"(?:what|why) were you (?P<said>trusted|chosen|praised|asked|picked|thanked)(?P<on> with| for)?\b")


def _in_which(asked: str, answer: str) -> str:
    found = _IN_WHICH.fullmatch(asked)
    return f"; {inflect(found['verb'], 'VBD')} {found['rest']} in {answer}" if found else ""


_IN_WHICH = re.compile(r"in which of (?:these|them) did you (?P<verb>[a-z]+) (?P<rest>.+)")


def _the_one(asked: str, answer: str) -> str:
    found = _THE_ONE.fullmatch(asked)
    return f" ({found['what']}: {answer})" if found else ""


_THE_ONE = re.compile(r"what (?:was|is) (?P<what>the .+)")


def _able(asked: str, answer: str) -> str:
    found = _ABLE.match(asked)
    doing = found is not None and verb_lemma(answer.split()[0]) == answer.split()[0]
    return f"; {found['who']} {found['could']} {answer}" if found and doing else ""


_ABLE = re.compile(r"what (?P<could>could|can) (?P<who>they|people|somebody|the [a-z]+) (?:now )?do\b")

_FORMS: tuple[Callable[[str, str], str], ...] = (
    _able, _came_to, _were_you, _in_which, _the_one,
    _result, _given, _preposed, _did_it, _did_you, _by_whom, _subject, _how_many, _how_long, _often, _worth,
)  # fmt: skip
