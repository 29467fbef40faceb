"""
A post held for somebody else, told as the work it was; the official word stays beside it.

    Deputised for the manager during his absence (March to May)   ->  Did the manager's job from March to May
                                                                      (deputised during his absence)
    Acting harbour master since 2021                              ->  Have done the harbour master's job since 2021 (acting)
    Floor walker for 14 agents when the team leader is off        ->  Stand in for the team leader as floor walker for 14 agents
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.values import Draft, Material

NAME = "larger-context"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_SINCE = rf"since (?:{_MONTH} )?(?:(?:19|20)\d\d|{_MONTH})"
_LONG = r"for (?:about |nearly |over |almost )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|eighteen) (?:days|weeks?|months?|years?|terms?|seasons?|shifts)"
_SPAN = rf"(?:from )?{_MONTH}(?: \d{{4}})? (?:to|until|till|-|–) {_MONTH}(?: \d{{4}})?|\d{{4}} (?:to|-|–) \d{{4}}"
_POST = r"(?P<the>the )?(?P<post>(?!staff\b|shifts?\b|(?:\w+ )?(?:shift|desk|counter|phones?|rota|class|classes|lessons?)\b|holidays?\b|sickness\b|colleagues\b|others\b)[A-Z]?[\w&/'’-]+(?: (?!for\b|since\b|during\b|while\b|when\b|as\b|from\b|in\b|at\b|and\b)[\w&/'’-]+){0,4})"
_ACTING = re.compile(
    rf"(?P<word>Acting)(?: as| for)? {_POST} (?P<when>{_SINCE}|{_LONG}|from (?:{_SPAN})|(?:during|through|while|for the last) [^,;:()]+)(?P<rest>.*)$"
)
_DEPUTY = re.compile(
    rf"(?P<word>(?P<verb>Deputi[sz]ed?|Stood in|Stand in|Covered|Filled in|Cover|Fill in)(?: for)?) {_POST}"
    rf"(?P<why> (?:during|while|when|in) [^(,;:]+?)? (?:\((?P<span>{_SPAN})\)|(?P<when>{_LONG}|from (?:{_SPAN})|while [^,;:()]+|during [^,;:()]+))(?P<rest>.*)$"
)
_GAPPED = re.compile(
    rf"Filled (?:an? |the )?(?P<word>gapped|vacant) {_POST.replace('(?P<the>the )?', '')} (?P<kind>billet|post|position|role) (?P<when>{_LONG})(?P<rest>.*)$"
)
_WALKER = re.compile(
    r"(?P<role>[A-Z][\w-]+(?: [a-z][\w-]+){0,2})(?P<scope> (?:for|of|on|at) [^,;:]{2,40}?)? (?:when|whenever|while) (?P<the>the|my|our) "
    r"(?P<post>[\w-]+(?: [\w-]+){0,3}) (?:is|are) (?:off|away|absent|on leave)(?:, which is (?P<how>(?:most|every|all|some|on) [^,;:]{3,30}))?$"
)
_PEOPLE = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|him|her|them|colleagues?|others?|staff|absences?|leave)\b|team$)")


@dataclass(frozen=True, slots=True)
class _Held:
    """Whose job, for how long, in which official words, and what the line says beyond."""

    post: str
    when: str
    word: str
    rest: str


def acting(material: Material) -> Draft | None:
    """The line as a job done for somebody else; None where it does not name the post and the time."""
    text = material.text
    walker = _WALKER.match(text)
    if walker and not _PEOPLE.match(walker["post"]):
        how = f", {walker['how']}" if walker["how"] else ""
        verb = "Stand in" if material.current or not walker["how"] else "Stood in"
        role = lower_first(walker["role"], material.parsed)
        said = f"{verb} for {walker['the']} {walker['post']} as {role}{walker['scope'] or ''}{how}"
        return _draft(said)
    held = _held(text)
    if held is None or _PEOPLE.match(held.post.removeprefix("the ")) or not _fits(held.post):
        return None
    verb = "Have done" if held.when.startswith("since") else "Did"
    rest = held.rest if not held.rest or held.rest[0] in ",;:" else f" {held.rest.strip()}"
    return _draft(f"{verb} {_owned(held.post)} {held.when} ({held.word}){rest}")


def _held(text: str) -> _Held | None:
    found = _ACTING.match(text)
    if found:
        because = re.match(
            r",? (?P<why>(?:as|because|while|since) (?:the|that|this|our) [^,;:()]+)(?P<more>.*)$", found["rest"]
        )
        word = f"acting, {because['why']}" if because else "acting"
        return _Held(_article(found), found["when"], word, because["more"] if because else found["rest"])
    found = _DEPUTY.match(text)
    if found and (found["the"] or found["post"][:1].isupper()):
        when = found["when"] or f"from {found['span'].removeprefix('from ')}"
        when = re.sub(r" [-–] ", " to ", when)
        word = f"{found['verb'].lower()}{found['why'] or ''}"
        return _Held(_article(found), when, word, found["rest"])
    found = _GAPPED.match(text)
    return (
        _Held(f"the {found['post']}", found["when"], f"{found['word']} {found['kind']}", found["rest"])
        if found
        else None
    )


def _article(found: re.Match[str]) -> str:
    return f"the {found['post']}"


def _fits(post: str) -> bool:
    return 1 <= len(post.split()) <= 5 and "(" not in post


def _owned(post: str) -> str:
    if " of " in post:
        return f"the job of {post.removeprefix('the ')}"
    return f"{post}' job" if post.endswith("s") else f"{post}'s job"


def _draft(said: str) -> Draft:
    note = "says whose work you did, with the official word beside it"
    return Draft((upper_first(said),), (NAME, "credit-the-actor"), (note,))
