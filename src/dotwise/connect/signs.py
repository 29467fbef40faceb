"""
The signs that work stands above its title, as constructions of the language.

*Declared*: the work belonged to a post above, to nobody, or to somebody who had left. *Told*: others rely on the person
beyond the title, or all others use what the person made. Each holds for titles up to a step: a director who stands in
for a director outgrows nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.connect.levels import Level
from dotwise.language.anatomy.words import pattern

ENOUGH = 1.0
"""A title is too small from this weight on."""

STANDING_IN = "stood in for a post above"
"""The sign that is no more than the work of whoever is called deputy."""


@dataclass(frozen=True, slots=True)
class Sign:
    """``name`` continues "the line says that the person"; ``weight`` 1 is enough by itself; ``most`` is the last step."""

    name: str
    weight: float
    most: Level


_ABSENT = (
    r"(?:vacant|gapped|unfilled|away|absent|on (?:\S+ )?leave|off|left|retired|resigned|ill|missing|gone|dismissed)"
)
_POST = (
    r"(?:(?:\S+ ){0,3}(?:manager|supervisor|head|hod|leader|lead|director|administrator|teacher|chief|officer|foreman|boss"
    r"|sergeant|matron|chef|principal|partner|owner|coordinator|secretary|engineer|sister|post|billet))"
)
_OTHERS = (
    r"(?:other|others|people|colleagues|auditors?|inspectors?|doctors?|lawyers|drivers|hauliers|branches|departments|teams"
    r"|wards?|wings|crews?|shops|shifts|engineers|managers|suppliers|neighbou?rs|families|everybody|everyone|they)"
)
_HOUSE = r"(?:floor|firm|company|house|line|group|ward|school|department|fleet|bank|staff|base|team|plant|town)"
_HOUSES = (
    r"(?:schools?|teams?|wards?|shops?|branches|departments?|services?|stations?|crews?|pubs?|sites?|plants?|yards?|depots?"
    r"|hospitals?|offices|clinics|firms)"
)
_SIGNS = (
    (
        Sign(STANDING_IN, 1.0, Level.MANAGER),
        r"deputi[sz](?:e|ed|es|ing) for",
        r"(?:stand|stands|stood|standing|fill|filled|filling|step|stepped) in (?:for|as) " + _POST,
        r"acting (?:as )?(?:for )?(?:the )?(?:\S+ )?"
        r"(?:since|from|until|in|head|manager|supervisor|hod|director|lead|chief|officer)",
        r"cover(?:ed|ing)? (?:for )?the " + _POST,
        r"in (?:the )?absence of (?:the |a )?" + _POST,
        r"filled (?:a |the )?(?:gapped |vacant )?(?:\S+ ){0,3}(?:billet|post|position|role)",
    ),
    (
        Sign("did it while the post above was empty", 1.0, Level.MANAGER),
        r"(?:while|when|since|after|as|because|until|during) (?:\S+ ){0,2}" + _POST + r" (?:\S+ ){0,3}" + _ABSENT,
        r"(?:while|when) (?:they|it|the \S+|there) (?:had|has|was|were) no " + _POST,
        r"there (?:is|was|has been|had been) no " + _POST,
        r"when the " + _POST + r" (?:went|is|was|left|goes) (?:to|away|off|ill|on)",
        r"(?:while|after|when) (?:\S+ ){0,3}(?:went|was) on (?:\S+ )?leave",
        r"(?:left|put) in charge (?:when|while|whenever|if) .*",
    ),
    (
        Sign("was the only one", 1.0, Level.SENIOR),
        r"^only (?:\S+ ){0,2}(?:person|one|nurse|technician|engineer|clerk|cook|it)",
        r"(?:sole(?! (?:trader|proprietor|agent|distributor|use|user)s?\b)|single-handed(?:ly)?) .*",
        r"the only (?:person|one) (?:who|on|in|left)",
    ),
    (
        Sign("worked beyond what the title says", 1.0, Level.MANAGER),
        r"(?:although|though|but|while) my (?:job )?title .*",
        r"not (?:in|part of) my (?:job|contract|title|duties).*",
        r"nobody 's job",
        r"without the title",
        r"in all but (?:name|title)",
        r"(?:one|a) grade above .*",
    ),
    (
        Sign("ran what belongs to a post above", 1.0, Level.SENIOR),
        r"ran (?:\S+ ){0,4}(?:branch|branches|desk|department|ward|shop|store|depot|office|site|unit|kitchen|school|floor)"
        r" (?:\S+ ){0,6}(?:when|while|for|until|during|without)",
    ),
    (
        Sign("teaches those who are new", 1.0, Level.SENIOR),
        r"(?:send|sends|sent|give|gave) (?:\S+ ){0,4}(?:new|beginner|starter|trainee)s? (?:\S+ ){0,4}(?:with|to) me",
        r"(?:new|every) (?:\S+ ){0,7}(?:with|beside|next to|under|from|by) me",
        r"show (?:the )?new (?:starters?|people|staff|ones)",
    ),
    (
        Sign("is asked by others beyond the post", 1.0, Level.SENIOR),
        r"(?:bring|brings|brought|send|sends|sent|ring|rings|call|calls|come|comes|turn|turns) (?:\S+ ){0,4}(?:to )?me"
        r" (?:the|after|to|when|with|for|before|first)",
        _OTHERS
        + r" (?:\S+ ){0,5}(?:ring|rings|call|calls|asks? for|consults?|phones?|comes? to|turns? to|brings?|gives? (?:\S+ )?to) me",
        r"the (?:person|one) (?:\S+ ){0,3}(?:call|calls|ask|asks|send|sends)",
        r"has me (?:pick|choose|decide|plan|train|check) .*",
    ),
    (
        Sign("made what all others use", 0.5, Level.SKILLED),
        r"(?:whole|entire) " + _HOUSE + r" (?:\S+ ){0,4}(?:use|uses|read|reads|used|now|keep|keeps)",
        r"(?:all|every|other|both|the #) (?:\S+ ){0,3}"
        + _HOUSES
        + r" (?:\S+ ){0,4}(?:use|uses|used|copied|took|take|have|it|run)",
        r"(?:in|to|by|with) (?:all|the other|#) (?:\S+ ){0,2}" + _HOUSES,
    ),
    (
        Sign("decided or chose for the house", 0.5, Level.SKILLED),
        r"(?:chose|selected|decided on|introduced|set up|designed) the (?:\S+ ){0,3}"
        r"(?:system|software|programme|policy|process|method|supplier|plan|storage)",
        r"set up the (?:\S+ ){0,2}(?:first|new) .*",
        r"(?:wrote|drew up|drafted) (?:the|their) (?:\S+ ){0,2}(?:plan|policy|policies|budget|programme|strategy)",
        r"(?:wrote|do|did|make|made|plan|planned) (?:\S+ ){0,3}(?:appraisals?|rota|roster)",
    ),
)
SIGNS: tuple[tuple[Sign, re.Pattern[str]], ...] = tuple((sign, pattern(*matches)) for sign, *matches in _SIGNS)
