"""Words at the head of a line that hold the deed back."""

from __future__ import annotations

import re

from dotwise.language.anatomy.values import Opener, OpenerKind
from dotwise.language.anatomy.words import Words, pattern

_LEAD = r"(?:i |we |they |alex )?(?:was |were |am |are |is |been |have been |has been |had been )?(?:also |mainly |primarily |solely |fully |directly |jointly )?"

_NO_OBJECT = r"(?! (?:the|an?|my|our|its|their|his|her|all|both|each|every|#)(?!\S))"
"""Behind "organised" and its like: with an object it is a deed ("Organised the gala"), not a trait."""

_OPENERS: tuple[tuple[OpenerKind, re.Pattern[str]], ...] = (
    (
        OpenerKind.DUTY,
        pattern(
            _LEAD + r"(?:responsible|accountable|answerable) (?:for|to)",
            r"(?:\S+ )?(?:responsibility|responsibilities|accountability) (?:for|of|in|to|include[sd]?|including|over|:)",
            r"(?:\S+ ){0,2}(?:duties|tasks|role|job|work|remit|responsibilities) (?:include[sd]?|including|involve[sd]?|consist\S*(?: of| in)?|cover(?:s|ed)?|comprise[sd]?|was|is|were|are)(?: of| to)?",
            _LEAD + r"(?:tasked|charged|entrusted) with",
            _LEAD + r"in charge of",
            _LEAD + r"(?:required|expected|obliged|employed|hired|assigned) (?:to|for|as)",
            r"(?:day - to - day|daily|general|overall|full|sole|main) (?:responsibility|management|running|duties|support|operation|operations|administration|care)(?: of| for| with| in)?",
        ),
    ),
    (
        OpenerKind.HELP,
        pattern(
            _LEAD + r"(?:helped|help|helping|helps)(?: (?:out|to|with|in|on))*",
            _LEAD + r"(?:assisted|assist|assisting|assists|aided|aiding)(?: (?:with|in|on|to|at))*",
            _LEAD + r"(?:supported|support|supporting|supports)(?: (?:with|in|on|to))*",
            _LEAD + r"(?:involved|instrumental|engaged) (?:in|with|on)",
            _LEAD + r"(?:participated|participate|participating|took part|take part|taking part|partook) in",
            _LEAD + r"(?:contributed|contribute|contributing) (?:to|towards)",
            _LEAD + r"(?:(?:an? )?(?:\S+ )?)?(?:part|member) of",
            _LEAD + r"(?:played|play|had|have|playing|having)(?: an?| some)?(?: \S+)? (?:part|role|hand|say|share) in",
            _LEAD + r"(?:sat|served) (?:on|in) the",
            _LEAD + r"worked (?:with|alongside|under)",
        ),
    ),
    (
        OpenerKind.WEAK,
        pattern(
            _LEAD + r"(?:worked|work|working) (?:on|in|at|for|as|towards)",
            _LEAD + r"(?:dealt|deal|dealing) with",
            _LEAD + r"(?:handled|handle|handling)",
            _LEAD + r"(?:was|were|been|got) (?:asked|told|given|allowed|able|made|invited) (?:to)?",
            _LEAD + r"(?:exposed|exposure) to",
            _LEAD + r"(?:familiar|familiarity) with",
            _LEAD + r"(?:tried|try|trying|attempted|aimed|sought) to",
            r"(?:did|do|doing|undertook|undertake|performed|perform|performing|carried out|carry out|carrying out|executed|conducted)",
            r"(?:knowledge|experience|understanding|exposure) (?:of|in|with|to)",
        ),
    ),
    (
        OpenerKind.CLICHE,
        pattern(
            r"(?:(?:an? |i am an? |i am |they are an? |alex is an? |highly |very |extremely )*)(?:passionate|enthusiastic|results? - driven|results? - oriented|dynamic|motivated|self - motivated|dedicated|hard - working|hardworking|detail - oriented|seasoned|accomplished|energetic|driven|proactive|innovative|dependable|reliable|organi[sz]ed|ambitious|conscientious|versatile|committed|outgoing|personable|creative|talented|strategic|visionary|experienced)"
            + _NO_OBJECT,
            r"(?:proven|strong|excellent|outstanding|extensive|demonstrated|exceptional|solid|good|great)(?: \S+){0,2} (?:track record|ability|skills?|background|record|communicator|player|experience|knowledge|understanding)(?: (?:of|in|with|to))?",
            r"(?:track record|team player|self - starter|go - getter|people person|problem solver)",
        ),
    ),
)


def read_opener(words: Words) -> Opener | None:
    """The opener of a line, if it begins with one."""
    for kind, opener in _OPENERS:
        match = opener.match(words.text)
        if match is None or not match.group().strip():
            continue
        found = words.under(match.start(), match.end())
        return Opener(kind, found[0].start, found[-1].end)
    return None
