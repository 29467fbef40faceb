"""The words that hold a deed back, as patterns: duties, help, weak verbs, and who the sentence speaks of."""

from __future__ import annotations

import re

from dotwise.language.anatomy import OpenerKind

_DUTY = (
    r"(?:respons[ia]ble (?:for|of)|(?:(?:had|held|took|have|has|hold|holds|take|takes)(?: on)? )?(?:the )?(?:overall |sole |full |total )?responsibility for|in charge of|tasked (?:with|to)|charged with|accountable for|entrusted with|required to|expected to|"
    r"(?:my )?(?:(?:main|key|primary|daily|other|general|collateral|additional|day-to-day) )?(?:duties|responsibilities|tasks)"
    r"(?: and (?:duties|responsibilities))?(?: there| here)?(?: of(?= [a-z]+ing\b)| (?:include|included|including|involve|involved|were|are)| ?:)(?: to)?:?)"
)
_HELP = (
    r"(?:help(?:ed|ing|s)?(?: out)?(?: with| to| in)?|assist(?:ed|ing|s)?(?: with| in)|"
    r"(?:closely |heavily )?involved (?:in|with)|participat(?:ed|ing|es?) in|t(?:ook|aking) part in|"
    r"contribut(?:ed|ing|es?) to|instrumental in(?: (?:a number of|several|many|various|numerous)? ?(?:(?:key|major|important) )?"
    r"(?:projects|initiatives|programmes|programs|changes)(?:,| such as)? including)?|support(?:ed|ing)? (?:in|with)|"
    r"(?:worked as )?(?:a |on |)(?:(?:part|member) of )?(?:the|a|an)(?: [\w-]+)? (?:team|group|crew|committee|panel|board)"
    r"(?: of \w+)? (?:that|which|who|behind|to)|work(?:ed|ing)? (?:in|as part of) a(?: \w+)? team(?: of \w+)? to)"
)
_WEAK = (
    r"(?:work(?:ed|ing)? on|(?:was |were )?(?:asked|told|given the (?:task|job)) (?:to|of)|"
    r"(?:(?<=was )|(?<=were )|(?<=been ))(?:also )?able to|"
    r"(?:had )?(?:the|an) (?:\w+ )?(?:opportunity|chance|privilege|pleasure|honou?r) (?:to|of)|"
    r"(?:carr(?:ied|ying) out|perform(?:ed|ing)?|conduct(?:ed|ing)|undert(?:ook|aking|ake)|carry out))"
)
KINDS = ((OpenerKind.DUTY, _DUTY), (OpenerKind.HELP, _HELP), (OpenerKind.WEAK, _WEAK))
_ADVERB = r"(?:(?:also|mainly|solely|jointly|directly|fully|primarily|actively|successfully|regularly|often) )*"
BARE = re.compile(
    r"(?:(?:was|were|been|being|am|is|have been) )?"
    + _ADVERB
    + "(?:" + "|".join(f"(?P<{kind.name}>{pattern})" for kind, pattern in KINDS) + r")(?=\s|$)\s*",
    re.IGNORECASE,
)  # fmt: skip
SUBJECT = re.compile(
    r"(?<![\w'])(?P<subject>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[A-Z][\w'’-]+)"
    r"(?:['’](?:m|ve|s))? (?P<aux>(?:(?:was|were|is|am|are|has|have|had)(?: been)? )?)(?=\S)"
)
GIVEN = re.compile(
    r"(?P<opener>(?:Was|Were) (?:given|handed)) (?P<thing>(?:the|a|an|all|my) [\w' -]{3,40}?) to (?P<verb>[a-z]+)\b"
)
RESPONSIBILITY = re.compile(
    r"(?P<what>(?:[Ff]ull |[Oo]verall |[Ss]ole |[Tt]otal )?(?:P&L|[Bb]udget(?:ary)?|[Pp]rofit[- ]and[- ]loss|[Oo]perational)) "
    r"responsibility (?:for|of|over) "
)
REFUSED = re.compile(r"\b(?:instead|but|refused|declined)\b(?! of)")
