"""
What a form asks of everybody and nobody is judged by: sex and family, papers, a declaration, place and date of signing.

Such lines are no dots wherever they stand. A list item is one only where it is short, for "Health: …" and "Place: …" may
begin a line of work.
"""

from __future__ import annotations

import re

from dotwise.model import DotKind
from dotwise.outline.dates import spans, without_dates
from dotwise.outline.naming import is_name_shaped, place_score, title_score
from dotwise.outline.terms import content_words

_KIN = r"(?:father|mother|husband|wife|spouse|guardian|parent|family)"
_PAPER = r"(?:passport|pass|identity card|identity|national id|i\.?d\.?|aadh?aar|pan|nric|cnic|nic|sss|tin|nin|philhealth|pag-?ibig)"
_FIELD = re.compile(
    r"(?P<label>(?:sex|gender|pronouns|(?:marital|civil|family|visa|immigration|residen(?:ce|cy|t)|citizenship|permit) status|"
    r"state of origin|l\.?\s?g\.?\s?a\.?(?: of origin)?|local government(?: area)?|home ?town|native place|nationality|citizenship|"
    r"religion|denomination|tribe|caste|community|ethnic(?:ity| group| origin)|race|complexion|blood (?:group|type)|"
    r"(?:date|place|day|year)(?: (?:and|&) (?:date|place))? of birth|d\.?\s?o\.?\s?b\.?|birth ?(?:date|place|day)|born(?: on| in)?|"
    rf"{_KIN}(?:['’]?s)?(?:/{_KIN}(?:['’]?s)?)? (?:name|occupation)|maiden name|full name|surname(?:\(s\))?|(?:first|given|last|family|middle) names?|forenames?|other names?|next of kin|"
    r"(?:number|no\.?) of (?:children|dependants|dependents)|dependants|dependents|"
    rf"{_PAPER}(?: card)?(?: (?:no\.?|number|details|validity|expiry))?|(?:criminal|police) record|"
    r"notice(?: period)?|(?:expected|current|present|desired|last drawn) (?:salary|ctc|package)|"
    r"(?:permanent|residential|postal|present|current|mailing|correspondence|home)(?: home)? address|"
    r"mother tongue(?:\(s\))?|other languages?(?:\(s\))?|home language|languages? (?:known|spoken)|known languages|(?:date|place) of (?:issue|expiry)|hobbies|pastimes|interests|hobbies (?:and|&) interests|refs?|referees?|(?:character )?references?))"
    r"\s*(?::|\s[-–—])\s*(?P<value>\S.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""Fields that ask for a person and not for work; their labels mean nothing else at the beginning of a line."""
_SHORT_FIELD = re.compile(
    r"(?:age|height|weight|health|children|place|date|signature|signed|availability|status|ort|datum|lieu|lugar|fecha|luogo|"
    r"(?:total|overall)(?: \w+){0,2} experience|total years of experience|(?:years of )?(?:work )?experience)\s*(?::|\s[-–—])\s*(?P<value>\S.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""Fields whose labels may open a line of work as well; only a short value makes them one of a form."""
_ASKED = re.compile(
    r"(?:(?:okay|ok|permission) to|(?:may|can|could|should) (?:we|i)) contact\b[^:?.]{0,40}[:?](?P<answer>.{0,40})",
    re.IGNORECASE,
)
"""Whether the person above may be asked: "Okay to contact this Supervisor: Yes"."""
_SUPERVISOR = re.compile(
    r"(?:(?:immediate|direct|current) )?supervisor(?:['’]?s)?(?: name)?(?: (?:and|&) (?:tele)?phone(?: number)?)?\s*:\s*"
    r"(?P<name>[^\d(:;]{1,40}?),?\s*(?:\(.{0,40}\)|\+?\d[\d ().-]{6,20})?",
    re.IGNORECASE,
)
_LANGUAGES = re.compile(r"languages?\s*(?::|\s[-–—])\s*(?P<value>\S.*)", re.IGNORECASE)
_DEED = re.compile(
    r"(?:[a-z]{2,}ed|won|ran|built|cut|led|made|wrote|rewrote|took|set|grew|kept|held|gave|taught|brought|found|sold)\b"
)
_AT_LENGTH = re.compile(r"address|languages|hobbies", re.IGNORECASE)
"""Labels behind which more than a few words stand even in a list."""
_NEXT_FIELD = re.compile(r"[A-Z][\w'’. ]{1,24}\s?:\s")
_VALUE, _FORM = 4, 14
"""Words at most of the value of a field that may be something else, and of one that cannot."""

_SPEAKER = re.compile(r"\bI\b|\bhereby\b|\bmy (?:best )?knowledge\b", re.IGNORECASE)
_AVOWED = re.compile(
    r"\b(?:hereby|solemnly|certify|declare|affirm|attest|confirm|undersigned|knowledge|belief)\b", re.IGNORECASE
)
_TRUE = re.compile(r"\b(?:true|correct|accurate|genuine|authentic|complete)\b", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:above|information|particulars|statements?|details|furnished|given|facts|data|herein|cv|curriculum|r[ée]sum[ée]|entries)\b",
    re.IGNORECASE,
)
_LONGEST = 400
"""Characters of the longest declaration."""

_DAY = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? +[^\W\d_]{3,9}\.?,? +\d{4}|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, +\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
_SIGNED = re.compile(
    rf"(?P<place>[^\W\d_][^\d,:]{{1,40}}),?\s+(?:the |den |am |le |on |dated? )?(?P<date>{_DAY})\.?", re.IGNORECASE
)
_SCHOOL = re.compile(
    r"(?:year|grade|class|form|std\.?|standard) (?:1[0-3]|[5-9]|xi{0,2}|[vi]{1,4})\b(?P<rest>.*)|"
    r"(?:gcses?|matric(?:ulation)?|ssce|wassce|waec|neco|hsc|sslc|kcse|csec|ncea level \d|leaving cert(?:ificate)?|junior cert(?:ificate)?|"
    r"abitur|high school diploma|(?:o|a)[- ]levels?)\b(?P<rest2>.*)",
    re.IGNORECASE,
)


def is_personal(text: str, kind: DotKind, *, in_post: bool = False) -> bool:
    """Whether ``text`` is a field of a form, a declaration, a signing or a year of school.

    Under a post, and of a list item, only what is as short as a field of a form.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return False
    if _is_field(text, wordy=not in_post and kind is not DotKind.BULLET) or is_declaration(text) or _is_signing(text):
        return True
    plain = not in_post and kind is not DotKind.BULLET
    return plain and (is_school(text) or (kind is not DotKind.SKILL and _names_languages(text)))


def is_declaration(text: str) -> bool:
    """Whether somebody avows that the paper is true: "I hereby declare that the above is correct"."""
    return all(pattern.search(text) for pattern in (_SPEAKER, _AVOWED, _TRUE, _PAPERS))


def _is_field(text: str, *, wordy: bool) -> bool:
    """Whether a line is a field with its value; ``wordy`` ones may have a longer value than a few words."""
    if _ASKED.fullmatch(text) or _names_supervisor(text):
        return True
    match = _FIELD.match(text)
    if match is not None and not _DEED.match(match["value"] or ""):
        wordy = wordy or bool(_AT_LENGTH.search(match["label"]))
        return _words(match["value"]) <= (_FORM if wordy else _VALUE) or bool(_NEXT_FIELD.search(match["value"]))
    match = _SHORT_FIELD.match(text)
    if match is None:
        return False
    value = match["value"] or ""
    if not re.search(r"\w", value):
        return True
    told = _words(value) <= _VALUE or _is_next_personal(value) or _counts_years(text)
    return told and bool(re.search(r"\d|^[^a-z]", value))


def _names_supervisor(text: str) -> bool:
    """Whether a line names the person above and at most their number: "Supervisor: Una Obi (303-555-0188)"."""
    match = _SUPERVISOR.fullmatch(text)
    return match is not None and 1 < _words(match["name"]) <= _VALUE and is_name_shaped(match["name"])


def _names_languages(text: str) -> bool:
    """Whether a line of a form lists what somebody speaks."""
    match = _LANGUAGES.match(text)
    words = re.findall(r"[^\W\d_]+", match["value"].lower()) if match else ()
    return not content_words()["languages"].isdisjoint(words)


def _words(value: str | None) -> int:
    return len((value or "").split())


def _is_next_personal(value: str) -> bool:
    """Whether another field of the form follows in the same line: "31 Civil Status: Married"."""
    return any(_FIELD.match(value[place.start() :]) for place in re.finditer(r"(?<=\s)[A-Z]", value))


def _counts_years(text: str) -> bool:
    """A length of time that is no more than counted: "Total Experience: 13 years in dyeing"."""
    return (
        bool(re.match(r"[^:]*experience", text, re.IGNORECASE))
        and _words(text) <= _FORM
        and bool(re.search(r"\d+\+?\s*(?:years?|yrs?|months?)", text, re.IGNORECASE))
    )


def _is_signing(text: str) -> bool:
    """Place and day and nothing else, as above a signature: "Köln, 9 February 2026"."""
    match = _SIGNED.fullmatch(text)
    if match is None or not spans(match["date"]):
        return False
    place = match["place"].strip()
    named = is_name_shaped(place) and len(place.split()) <= 3 and title_score(place) < 0.3
    return (named and bool(place) and without_dates(match["date"]) in ("", place)) or (
        named and place_score(place) >= 0.7
    )


def is_school(text: str) -> bool:
    """A year of school or its last exam with at most its place and year: "Year 12, Ballarat, 2015"."""
    match = _SCHOOL.match(text)
    if match is None or text.endswith((".", "!")) or len(text.split()) > _FORM:
        return False
    rest = without_dates(match["rest"] or match["rest2"] or "")
    return bool(spans(text)) and not re.search(r"\b(?:students?|teacher|taught|pupils|to \d+)\b", rest, re.IGNORECASE)


_AT_SCHOOL = re.compile(
    r"(?:\W*(?:at|from|in)?\s+(?:[^\W\d_][\w'’.-]*,?\s+){0,5}(?:school|college|high|academy|secondary|grammar|gymnasium|lyc[ée]e)\b(?:,? [A-ZÀ-Þ][\w'’-]*){0,3})?\W*",
    re.IGNORECASE,
)


def tells_schooling(text: str) -> bool:
    """Outside posts also a year of school or its exam without its year: "Year 11 at Corran High School", "NCEA level 2"."""
    match = _SCHOOL.match(
        re.sub(r"^(?:finished|completed|left (?:school )?(?:after|in)|up to)\s+", "", text, flags=re.IGNORECASE)
    )
    if match is None or text.endswith("!") or len(text.split()) > _FORM:
        return False
    return is_school(text) or _AT_SCHOOL.fullmatch(match["rest"] or match["rest2"] or "") is not None
