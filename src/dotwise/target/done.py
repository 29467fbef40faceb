"""
What an ad asks to have been done and a line plainly tells: so many people led, another's place taken, the same deed to the same thing.

"Able to lead more than 100 staff" is answered by "Team of 164", "in the manager's absence" by "Deputised for the manager",
"Experience of writing policies" by "Wrote the absence policy".
"""

from __future__ import annotations

import re

from dotwise.language.likeness import stem_of
from dotwise.language.tokens import Parsed, Token

_PEOPLE = r"(?:staff|people|employees|workers|associates|operatives|operators|technicians|guards|drivers|nurses|members|casuals|reports)"
_LEAD = r"(?:lead|leading|led|manag\w+|supervis\w+|coordinat\w+|in charge of|responsible for|look\w* after)"
_ASKED_TO_LEAD = re.compile(
    rf"\b{_LEAD} (?:(?:a |large )?(?:teams?|crews?|groups?) of )?(?:more than |over |at least |up to )?(?P<many>\d+)\+?(?: or more| plus)?(?: {_PEOPLE}|\W*$)",
    re.IGNORECASE,
)
_LED = re.compile(
    rf"\b(?:{_LEAD} (?:(?:a |the )?(?:team|crew|gang|group|department) of )?|(?:team|crew|gang) of )(?:about |some |over |around )?(?P<many>\d+)\b(?! (?:hours|days|weeks|months|years|[a-z]+ a (?:day|week|month)))",
    re.IGNORECASE,
)
_PLACE_ASKED = re.compile(
    r"\bin (?:the )?(?P<whose>[\w ]+?)['’]s absence|\bin the absence of (?:the )?(?P<of>[\w ]+)|\b(?:stand(?:ing)? in|deputi[sz]\w*|cover(?:ing)?) for (?:the )?(?P<for>[\w ]+)",
    re.IGNORECASE,
)
_PLACE_TAKEN = re.compile(
    r"\b(?:deputi[sz]\w*|st(?:an|oo)d(?:ing)? in|covered) for (?:the )?(?P<for>[\w ]+)|\bin charge (?:when|while) (?:the )?(?P<when>[\w ]+?) (?:is|was) (?:away|off|out|on)\b",
    re.IGNORECASE,
)
_DEED_ASKED = re.compile(
    r"^\W*(?:(?:proven |previous |some )?experience (?:of|in|with)|able to|ability to)\s+(?P<verb>\w+)\s+(?P<thing>\w+)\W*$",
    re.IGNORECASE,
)


def is_done(asked: Parsed, line: Parsed) -> bool:
    """Whether a line plainly tells the deed that is asked for."""
    return _leads_as_many(asked.text, line.text) or _took_the_place(asked.text, line.text) or _same_deed(asked, line)


def _leads_as_many(asked: str, line: str) -> bool:
    wanted = _ASKED_TO_LEAD.search(asked)
    return wanted is not None and any(int(led["many"]) >= int(wanted["many"]) for led in _LED.finditer(line))


def _took_the_place(asked: str, line: str) -> bool:
    """Whether somebody stood in for the one who is named; a plant manager is more than a manager."""
    wanted, taken = _PLACE_ASKED.search(asked), _PLACE_TAKEN.search(line)
    if wanted is None or taken is None:
        return False
    whose = next(group for group in wanted.groups() if group).lower().split()
    told = next(group for group in taken.groups() if group).lower().split()
    return told[: len(whose)] == whose or (len(whose) == 1 and whose[0] in told)


def _same_deed(asked: Parsed, line: Parsed) -> bool:
    """Whether the verb that is asked for stands in the past tense of a line with the thing that is asked for as its object."""
    wanted = _DEED_ASKED.match(asked.text)
    if wanted is None:
        return False
    verb = next((token.lemma for token in asked.tokens if token.start == wanted.start("verb")), "")
    thing = stem_of(wanted["thing"].lower())
    return any(
        token.lemma == verb and token.tag == "VBD" and thing in _objects_of(line, token)
        for token in line.tokens
        if token.pos == "VERB"
    )


def _objects_of(line: Parsed, verb: Token) -> set[str]:
    return {stem_of(child.lemma) for child in line.children(verb.index) if child.dep in ("dobj", "obj")}
