"""What stands in a header beside its dates, mostly in brackets, and names neither title nor employer.

barista @ Pelican & Rye (Mar 2019 – now, casual then part time)     the dates stay, the note goes
Planning Officer (promoted from Assistant, 2018)                    the year is that of a change within the post
Pipe welder, from 2022 also welding coordinator                     the same without brackets
Saturdays from 2013 to 2016 when I was in school                    the dates stay
"""

from __future__ import annotations

import re
from functools import lru_cache

from dotwise.outline.dates import spans, without_dates
from dotwise.outline.naming import is_gap, title_score

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]")
_LOOKED_AT = 300
"""Characters of a line in which brackets are looked for, so that hostile text costs no more."""
_CHANGED = re.compile(
    r"(?:(?:since |then |was |later |and )*(?:promoted|made|upgraded|transferred|moved|appointed|re-?named|re-?graded|confirmed|"
    r"acting|qualified|passed|registered|taken over|bought|merged|closed|sold|formerly|previously|now|then|known as|until|till)\b"
    r"|(?:promotion|transfer)\b)",
    re.IGNORECASE,
)
"""How a bracket begins that tells what changed within a post, or with the employer."""
_OPEN = re.compile(r"(?:since|from|as of|until|till)\b", re.IGNORECASE)
_LATER = re.compile(
    r",?\s+(?:(?:and )?(?:since|from|as of)\s+(?:[^\W\d_]{3,9}\.?\s+)?(?:19|20)\d\d,?\s+(?:also|additionally|as|then|plus|acting)\b"
    r"|(?:and )?(?:also|then|plus)\b[^,;()\d]{3,50}\s(?:since|from|as of)\s+(?:[^\W\d_]{3,9}\.?\s+)?(?:19|20)\d\d$).*$"
)
"""What somebody became besides, behind the title: ", from 2022 also welding coordinator", ", also first aider since 2019"."""


@lru_cache(maxsize=4096)
def without_asides(text: str) -> str:
    """``text`` without the brackets, and the words in brackets beside dates, that only tell of the terms or of a change."""
    if len(text) > _LOOKED_AT or not any(sign.isdigit() for sign in text):
        return text
    whole = _BRACKET.fullmatch(text)
    if whole and is_gap(without_dates(whole[1])):
        return whole[1]
    bare = _BRACKET.sub(_kept, _without_terms(_bare_dates(text)))
    return _LATER.sub("", bare)


_TERM = (
    r"(?:part|full|fixed|short|long)[- ](?:time|term)|casual|seasonal|temp(?:orary)?|relief|permanent|contract|nights?|weekends?|unpaid|"
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:weeks?|months?)"
)
_TERMS = re.compile(
    rf"\s*[,(]\s*(?:{_TERM})(?:(?:\s*[,/&]\s*|\s+)(?:and |then )?(?:{_TERM}|work|basis|position|only))*\)?$",
    re.IGNORECASE,
)
"""Terms of employment behind dates, and nothing else: "2016, casual", "March 2016 (one month)"."""


def _without_terms(text: str) -> str:
    """``text`` without the terms behind the dates that end it."""
    terms = _TERMS.search(text)
    if terms is None or not any(span.finish == terms.start() for span in spans(text)):
        return text
    return text[: terms.start()]


_TIMES = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|nights?|mornings?|part[- ]time|full[- ]time|casual|on and off)"
_BEFORE = re.compile(rf"(?:(?:mostly|only|every|some) )?{_TIMES}(?:(?:,| and| &) {_TIMES})*,?(?: only)?", re.IGNORECASE)
_BEHIND = re.compile(
    rf",?\s*(?:(?:when|while|whilst|because|alongside|during) [^,;|\d]{{2,60}}|"
    r"(?:after|before|around|outside|between) (?:school|work|lectures?|uni(?:versity)?|college|classes|terms?|hours)|"
    r"(?:in|over) (?:the |my )?(?:school |college |university |uni |summer |winter |easter |christmas )*(?:holidays?|vacations?|breaks?|term[- ]?time|summers?|winters?)|"
    rf"(?:and )?still [a-z ]{{2,20}}|on and off|off and on|{_TIMES})",
    re.IGNORECASE,
)


def _bare_dates(text: str) -> str:
    """The dates of a line that says besides at what times, or for what reason: "Saturdays from 2013 to 2016 when I was in school"."""
    span = next((span for span in spans(text) if span.ranged), None)
    if span is None:
        return text
    before, behind = text[: span.begin].strip(), text[span.finish :].rstrip(" .")
    told = (not before or _BEFORE.fullmatch(before)) and (not behind or _BEHIND.fullmatch(behind))
    return text[span.begin : span.finish] if told else text


_ENDS_PAPER = re.compile(
    r"\b(?:exp\.?|expir(?:y|es|ed|ing|ation)(?: date| on| in)?|valid(?:ity)? ?(?:to|until|till|thru|through)?|renew(?:ed|al|able)?(?: due| date| by| in| on)?|"
    r"(?:ran|runs) out(?: in| on)?|good until|lapse[sd](?: in| on)?)\s*:?\s*$",
    re.IGNORECASE,
)
"""What stands before the day on which a paper ends, which is that of no post: "first aid (exp 2025)"."""


def only_ends_papers(text: str) -> bool:
    """Whether every date of a text is that on which a licence or certificate ends or was renewed."""
    return all(_ENDS_PAPER.search(text[: span.begin]) for span in spans(text))


def _kept(match: re.Match[str]) -> str:
    inner = match[1]
    found = spans(inner)
    if not found:
        return match[0]
    if only_ends_papers(inner):
        return ""
    if _CHANGED.match(inner) and found[0].begin > 0 and not _stands_for_post(inner):
        return ""
    ranged = [span for span in found if span.ranged] or list(found)
    ranged = [span for span in ranged if not _OPEN.match(inner[span.begin :])] or ranged
    dates = inner[ranged[0].begin : ranged[-1].finish]
    rest = inner[: ranged[0].begin] + inner[ranged[-1].finish :]
    if not _is_note(rest):
        return match[0]
    became = title_score(rest.strip(" ,;:–—-")) >= 0.5 and not _stands_for_post(inner)
    return "" if became and _OPEN.match(inner) else f" ({dates})"


def _stands_for_post(inner: str) -> bool:
    """Whether a bracket holds a whole stretch of time, which is that of the post: "(acting, 2015 – 2017)"."""
    return any(span.ranged and not _OPEN.match(inner[span.begin :]) for span in spans(inner))


def _is_note(text: str) -> bool:
    """Whether what stands beside the dates is written small, as no name is: "casual then part time", "on and off"."""
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    return bool(words) and all(word.islower() for word in words)
