"""Postal addresses as they are printed under a name: "No. 8 Mill Close, Off Ring Road, Ibadan, Oyo State, Nigeria"."""

from __future__ import annotations

import re

from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score

_HOUSE = re.compile(
    r"(?:(?:house|plot|block|blk|lot|unit|flat|apt|apartment|villa|room|suite|door|h|building|bldg|shop|site|stand|erf|no|nr)\.?\s*"
    r"(?:no\.?|number|nr\.?)?\s*[#:]?\s*[A-Z]?-?\d|#\s?\d|\d+[A-Za-z]?(?:[/-]\d*[A-Za-z]?)*,?\s+(?:[A-ZÀ-Þ]|\d+(?:st|nd|rd|th)\b)|"
    r"p\.?\s?o\.?\s?box\b|box \d|purok\b|sitio\b|brgy\b|barangay\b|phase \d|ward \d|km\.? ?\d)",
    re.IGNORECASE,
)
"""What opens an address: a house, a flat, a plot, a box."""
_STREET = re.compile(
    r"\b(?:street|str|st|road|rd|close|lane|avenue|ave|drive|crescent|cres|way|row|terrace|estate|layout|nagar|colony|gardens?|heights|"
    r"homes|subd(?:ivision)?|village|vill|post|taluk|tehsil|mandal|brgy|barangay|purok|township|extension|extn|cross|main|sector|"
    r"housing|p\.?\s?o|off|opp|near|behind|\w+stra(?:ß|ss)e|\w+weg|\w+platz|rue|calle|via)\b",
    re.IGNORECASE,
)
_KIN = re.compile(r"(?:[SDWC][/.]\s?[oO]\.?|(?:son|daughter|wife|care) of)\s*:?\s*[^,]+,\s*")
"""Whose son, daughter or wife somebody is, as Indian addresses begin."""
_TOLD = re.compile(r"\b(?:years?|yrs?|months|experience|my|with)\b|\bi\s|[!?]|[:;]\s", re.IGNORECASE)
"""What no address holds."""
_MOST = 24
"""Words of the longest address."""


def is_postal(text: str) -> bool:
    """Whether ``text`` is an address: a house or a street and, behind commas, where that is."""
    text = _KIN.sub("", text.strip(), count=1)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2 or len(text.split()) > _MOST or _TOLD.search(text) or re.search(r"[a-z]{4}\.$", text):
        return False
    housed, street = _HOUSE.match(parts[0]), any(_STREET.search(part) for part in parts)
    placed = sum(place_score(part.strip(" .")) >= 0.7 for part in parts[1:])
    if not housed and not (street and placed):
        return False
    named = max(title_score(each) for each in (text, *parts[1:]))
    works = title_score(parts[0]) >= 0.5 or (organisation_score(parts[0]) >= 0.7 and not housed)
    return bool(street or placed) and named < 0.6 and not works and all(_is_set(part) for part in parts)


_ALONE = re.compile(
    r"\d+[A-Za-z]?,? (?:[A-ZÀ-Þ][\w.'’-]*,? |\d+(?:st|nd|rd|th) ){1,4}"
    r"(?i:street|st|road|rd|close|lane|ln|avenue|ave|drive|dr|court|ct|place|pl|boulevard|blvd|circle|cir|crescent|way|row|terrace|ter|parkway|pkwy|"
    r"trail|trl|square|sq|highway|hwy)\.?(?: (?:[NSEW]{1,2}|(?i:apt|unit|suite|#)\.? ?\w+))?",
)


def is_street(text: str) -> bool:
    """Whether ``text`` is a house with its street and nothing more: "418 Hollow Pine Ct"."""
    return _ALONE.fullmatch(text.strip(" ,")) is not None


def _is_set(part: str) -> bool:
    """Whether a part of an address is set like names and numbers."""
    return is_name_shaped(re.sub(r"^(?:off|opp|near|behind|via|ul|c/o|rue|calle)\b\.?\s*(?=\S)", "", part))


def home_of(text: str) -> str:
    """An address without the parent or spouse that is named before it."""
    return _KIN.sub("", text.strip(), count=1).strip(" ,")
