"""How well a piece of a header fits as title or as organisation, and where an organisation's place begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.outline.naming import (
    GRADE,
    SMALL_WORDS,
    is_name_shaped,
    is_own_account,
    organisation_score,
    place_score,
    title_score,
)
from dotwise.outline.terms import regions

CHANGE_OF_CASE = re.compile(
    r"(?<=[a-zß-ÿ)])\s+(?=[A-ZÀ-Þ&.,'’ -]*[A-ZÀ-Þ]{4}[A-ZÀ-Þ&.,'’ -]*$)|(?<=[A-ZÀ-Þ]{4})\s+(?=[A-ZÀ-Þ][a-zß-ÿ]+[^A-ZÀ-Þ]*$)"
)
"""Where title and employer are told apart by capitals alone: "Head Cook GRAND HOTEL"."""
LEGAL_FORMS = frozenset(
    "inc llc ltd plc llp gmbh corp co lp sa ag bv nv pty jr sr lda ltda sarl sas srl spa sl slu sdn bhd kft zrt doo sia uab "
    "oy ab as pllp pllc lllp pc cic cio kk asa aps ehf kg ohg ug mbh bvba vof cia eirl ooo pte pvt".split()
)
_DUTIES = r"(?:duties|responsibilities|roles?|tasks|accountabilities|achievements|accomplishments|job description)"
NOTE = re.compile(
    rf"^(?:key |main |major |core |selected |job |specific )*{_DUTIES}(?:(?:\s*[&/,]\s*|\s+and\s+)(?:key |main )?{_DUTIES})+\s*:?$|"
    rf"^(?:key |main |major |core |selected |job |specific )+{_DUTIES}\s*:?$|"
    r"^[A-Z][\w ]{2,24}:\s|^\(.*\)$|^(?:full|part)[- ]time\b.{0,20}$|^(?:contract|permanent|temporary|freelance|internship|self-employed)$",
    re.IGNORECASE,
)
HOURS = re.compile(
    r"(?:(?:about|avg\.?|average|approx\.?|up to) )?\d{1,2}(?:\.\d)?(?:\s?[-–+]\s?\d{0,2})? ?(?:hrs?\.?|hours|h)\b ?(?:/|per|a|each|p/?)? ?(?:wk\.?|week|w)(?:ly)?\b\.?"
    r"|(?:hours|hrs)(?: (?:worked )?per (?:wk|week)| worked| weekly)?\s*:\s*\d{1,2}\b.{0,12}",
    re.IGNORECASE,
)
"""How many hours a week somebody worked, which federal résumés print behind the dates."""
REPORTS = re.compile(
    r"(?:reporting|reports|reported|answerable|answering|accountable) (?:directly )?to\b", re.IGNORECASE
)
"""A line that names the person above, whose title is not the post's."""

_FIRM = re.compile(r",?\s(?:Ltd|Limited|LLC|LLP|PLLP|PLLC|Inc|Corp|GmbH|plc|PLC)\.?$")
QUALIFIER = re.compile(
    rf"{GRADE.pattern}|,\s+(?:(?:full|part)[- ]time|contract|casual|seasonal|temporary|permanent|freelance|internship|relief|acting|unpaid|[Ii]n[- ][Cc]harge|"
    r"voluntary|summers?|winters?|weekends?|evenings?|nights?|term[- ]time|on call"
    r"|EMEA|APAC|LATAM|MENA|DACH|CEE|AMER|NAM|UK ?& ?I|UKI|Nordics|Benelux|Americas|Asia[- ]Pacific|Global|Worldwide)$"
)
"""What is printed behind a title to say when or on what terms, in small letters: "Youth worker, summers"; the market it is for: "Lead, EMEA"; its grade: "GS-0343-12"."""


def title_fit(text: str) -> float:
    """How well ``text`` would do as the title, about -1 to 1."""
    bare = QUALIFIER.sub("", text)
    if bare != text:
        return title_fit(bare) + 0.1
    doubled = re.fullmatch(r"(?P<post>.+) / (?P<task>[^\W\d_]+)", text)
    if doubled and title_score(doubled["post"]) >= 0.7:
        return title_fit(doubled["post"]) - 0.02
    fit = title_score(text) - 0.5 * organisation_score(text) * (title_score(text) < 0.8)
    if fit < 0.3 and 1 <= len(text.split()) <= 8 and split_place(text)[1] is None:
        shaped = 0.12 * _is_phrase(text) or 0.08 * is_name_shaped(text)
        fit = max(fit, 0.1 + shaped - 0.5 * organisation_score(text))
    plain = re.sub(r",(?=[^()]*\))", " ", text)  # a comma in brackets parts nothing
    segments = re.split(r",\s+|:\s+|\s+[-–—]\s+", plain)
    if len(segments) > 1 and title_score(segments[0]) < 0.4 <= title_score(segments[-1]):
        fit -= 0.4
    closed = segments[0].endswith(")") or _is_phrase(segments[0])
    fit -= 0.3 * (closed and any(_is_full_name(s) and title_score(s) < 0.3 for s in segments[1:]))
    fit -= 0.5 * bool(_FIRM.search(text))
    fit -= 0.4 * (len(segments) > 1 and any(is_own_account(segment) for segment in segments))
    fit -= 0.25 * bool(CHANGE_OF_CASE.search(text)) + 0.2 * bool(re.search(r"[“”«»\"]", text))
    fit -= sum(
        0.08 + 0.4 * (organisation_score(segment) >= 0.5 and len(segment.split()) > 1)
        for segment in plain.split(",")[1:]
    )
    return fit - 0.6 * (place_score(text) >= 0.7) - 0.03 * max(0, len(text.split()) - 9)


def _is_full_name(text: str) -> bool:
    """Whether at least two words begin with a capital and the others, if any, are those that names write small."""
    return is_name_shaped(text) and sum(word[:1].isupper() for word in text.split()) > 1


def _is_phrase(text: str) -> bool:
    """Whether words in small letters follow one with a capital, as in no name: "Wool classer"."""
    first, *others = re.findall(r"[^\W\d_][\w'’-]*", text) or [""]
    told = [word for word in others if word not in SMALL_WORDS]
    return first[:1].isupper() and bool(told) and all(word.islower() for word in told)


SMALL_TITLE = 0.45
"""What a title is worth that only its small letters tell from the employer's name."""
_MOST = 6
"""Words of the longest title or name that its letters tell from the other."""


def is_small_title(title: str, organisation: str) -> bool:
    """Whether ``title`` is typed all in small letters beside a proper name, so that it can be nothing but what somebody was there."""
    sized = len(title.split()) <= _MOST and 2 <= len(organisation.split()) <= _MOST
    if not sized or not title.islower() or not title[:1].isalpha() or not is_name_shaped(organisation):
        return False
    known = place_score(title.title()) >= 0.6 or place_score(organisation) >= 0.7 or is_own_account(title)
    return not known and title_score(organisation) < 0.5 and not NOTE.match(title) and not QUALIFIER.match(f", {title}")


def organisation_fit(text: str) -> float:
    """How well ``text`` would do as the organisation, about -1 to 1."""
    if is_own_account(text):
        return organisation_score(text)
    fit = max(organisation_score(text), 0.4 if is_name_shaped(text) and len(text.split()) <= 8 else 0.15)
    fit -= 0.7 * title_score(text) * (organisation_score(text) < 0.85)
    fit -= (
        0.06 * text.count(",")
        + 0.25 * bool(re.search(r"\s[–—-]\s", text))
        + 0.3 * (not is_name_shaped(text))
        + 0.4 * (text[:1].islower() and not is_name_shaped(text))
    )
    head, _, tail = text.partition(", ")
    fit -= 0.4 * bool(tail and QUALIFIER.fullmatch(f", {head}"))
    if tail and " " not in head and organisation_score(head) >= 0.5 and organisation_score(tail) >= 0.25:
        fit -= 0.3  # a field of work before the employer: "Logistics, Hollis & Brandt"
    return fit - 0.7 * (place_score(text) >= 0.7)


def split_place(text: str) -> tuple[str, str | None]:
    """An employer's name and the place that is printed behind it with a comma or in brackets."""
    bracket = re.search(r"\s*\(([^()]+)\)$", text)
    if bracket and (place_score(bracket[1]) >= 0.7 or may_be_town(bracket[1])):
        name, place = split_place(text[: bracket.start()])
        return name, bracket[1] if place is None else f"{place} ({bracket[1]})"
    if bracket and _SITE.search(bracket[1]):
        name, place = split_place(text[: bracket.start()])
        if place is not None:
            return name, f"{place} ({bracket[1]})"
    if bracket and (_is_said_of_house(bracket[1]) or _SHIPS.match(bracket[1])):
        name, place = split_place(text[: bracket.start()])
        if (place is not None and place_score(place) >= 0.7) or _OWN_WORDS.match(bracket[1]):
            return name, place
    parts = [part.strip() for part in re.split(r",", text)]
    while len(parts) > 1 and " " in parts[0] and _SAID_BEHIND.fullmatch(parts[-1]) and title_score(parts[-1]) == 0.0:
        parts.pop()
    office = next(
        (at for at, part in enumerate(parts) if at and (_OFFICE.fullmatch(part) or _BRANCH.fullmatch(part))), None
    )
    if office is not None:
        return ", ".join(parts[:office]), ", ".join(parts[office:])
    taken: list[str] = []
    while (
        len(parts) > 1 and len(taken) < 3 and _is_place_part(parts[-1], taken, firm=organisation_score(parts[0]) >= 0.5)
    ):
        taken.insert(0, parts.pop())
    if len(parts) == 1 and (cut := _behind_dash(parts[0]) or _hyphened(parts[0], taken) or _town_behind(parts[0])):
        return cut[0], ", ".join([cut[1], *taken])
    return ", ".join(parts), ", ".join(taken) or None


def _behind_dash(name: str) -> tuple[str, str] | None:
    """A name and the place that a dash parts from it."""
    dash = re.search(r"\s+[-–—]\s+([^-–—]+)$", name)
    return (name[: dash.start()], dash[1]) if dash and place_score(dash[1]) >= _PLACED else None


def _hyphened(name: str, taken: Sequence[str]) -> tuple[str, str] | None:
    """A name and the known town of a state that job sites join to it by a hyphen: "Penrose Foods-Corby, TX"."""
    firm, hyphen, town = name.rpartition("-")
    last = firm.split()[-1:]
    if not hyphen or not taken or len(firm.split()) < _NAMED or firm[-1:].isspace() or not town[:1].isupper():
        return None
    both = place_score("-".join((*last, town))) >= _PLACED or place_score(last[0]) >= _PLACED  # "Winston-Salem"
    return (firm, town) if place_score(f"{town}, {taken[0]}") >= 1.0 and not both else None


_PLACED = 0.7


def _town_behind(name: str) -> tuple[str, str] | None:
    """A firm and the town that only a blank parts from it, "Penrose Logistics Corby"; what serves a town is called after it."""
    words = name.split()
    for size in (2, 1):
        firm, town = words[:-size], " ".join(words[-size:])
        if len(firm) < _NAMED or not is_name_shaped(name) or not _is_town(town):
            continue
        called = organisation_score(firm[-1]) >= _KIND and organisation_score(firm[0]) < _KIND and firm[-1].isalpha()
        if called and not _OF_TOWN.search(" ".join(firm)) and place_score(" ".join(firm[:-1])) < 1.0:
            return " ".join(firm), town
    return None


def _is_town(text: str) -> bool:
    """Whether a known town is no region and no word of a firm's name besides: "Union", "Center", "Co."."""
    known = place_score(text) >= 1.0 and text.casefold() not in regions() and text.replace(" ", "").isalpha()
    return known and organisation_score(text) < _KIND and text.lower() not in LEGAL_FORMS


_NAMED = 2
"""Words at least of a firm: what it is called, and what it is."""
_KIND = 0.5
_OF_TOWN = re.compile(
    r"\b(?:of|de|du|di|der|hospitals?|infirmary|universit\w+|college|school|academy|institute|council|airport|theatre|theater|museum|gallery|"
    r"club|church|cathedral|zoo|bank|city|county|hotel|clinic|port|radio|tv|news|times|society|association|trust|opera|orchestra|festival|fm|"
    r"park|centre|center|university|polytechnic|royal|grand|general|international|national|house)\b",
    re.IGNORECASE,
)
"""Words of employers whose town is part of the name: "Royal Infirmary Edinburgh"."""
_SITE = re.compile(r"\b(?:unit|branch|plant|campus|office|site|works|depot|division|region|h\.?q\.?)\b", re.IGNORECASE)
"""Which of an employer's houses a bracket behind the town names: "Tiruppur (Unit 2)"."""
_SHIPS = re.compile(r"(?:MV|MT|SS|M/V|M/T|M/S|M/Y|S/Y|S/V|vessels?:?|ships?:?) (?=[A-ZÀ-Þ])")
"""How a bracket begins that names the ships somebody sailed on for an employer."""


_SAID_BEHIND = re.compile(r"(?!and |der |di |de |du |la )[a-zß-ÿ][\w'’-]*(?: [\w.'’&-]+){1,5}")
"""What a house is, in words that begin small behind its name: "MFV Bonnie Jean, trawler out of Eyemouth"."""
_OWN_WORDS = re.compile(r"(?:my|our|an?|the)\s")
"""How a bracket begins that tells of a house in one's own words: "Bluebell Stores (my uncle's shop)"."""


def _is_said_of_house(text: str) -> bool:
    """Whether a bracket says in small letters what an employer is, as no name does: "gastropub, 70 covers"."""
    words = re.findall(r"[^\W\d_][\w'’-]*", text)
    return bool(words) and all(word.islower() for word in words)


def _is_short_name(text: str) -> bool:
    """Whether a name is no longer than that of a town: three words, or "San Telmo de la Sierra", "Stow on the Wold"."""
    words = text.split()
    told = [word for word in words if word.lower() not in SMALL_WORDS]
    return len(words) <= 3 or (len(told) <= 3 and bool(_LONG_NAMED.match(text)))


_LONG_NAMED = re.compile(
    r"(?:San|Santa|Santo|São|Saint|Sainte|St|Villa|Vila|Los|Las|El|La|Le|Les|Ciudad|Castel|Monte|Puerto|Porto|Bad)\b"
    r"|\w+ (?:on|upon|sur|am|an der|in der|under|le|by)\b"
)


def may_be_town(text: str) -> bool:
    """Whether nothing speaks against a place that no list knows: a proper name that is no firm, title, note or short form."""
    return (
        is_name_shaped(text)
        and _is_short_name(text)
        and not text.isupper()
        and not re.search(r"[\d&+“”\"«»]", text)
        and not NOTE.match(text)
        and title_score(text) < 0.3
        and organisation_score(text) < 0.4
    )


_UNIT = re.compile(
    r"\b(?:services?|department|dept|division|unit|ward|team|section|directorate|faculty|school|institute|clinic|laborator(?:y|ies)|"
    r"labs?|library|operations|logistics|research|studies|sciences?|engineering|maintenance|production|sales|marketing|"
    r"finance|surgery|medicine|radiology|maternity|kitchens?|workshops?|stores|nursing|crewing|catering|housekeeping)\b",
    re.IGNORECASE,
)
"""Words of the part of an employer where somebody works; no town is called so."""


_SHORT_UNIT = re.compile(
    r"A&E|ED|ER|ICU|ITU|PICU|NICU|HDU|CCU|AMU|MAU|ITO|L&D|R&D|HR|IT|F&B|BOH|FOH|QA|QC|EMS|Ward \w{1,9}"
)


def is_department(text: str) -> bool:
    """Whether a name is that of a part of any employer, and of none: "A&E", "Maternity", "Ward 7"."""
    return _SHORT_UNIT.fullmatch(text) is not None or (len(text.split()) == 1 and _UNIT.fullmatch(text) is not None)


_OFFICE = re.compile(
    r"(?:(?:corporate|group|global|international|national|regional) )?(?:head ?office|head ?quarters|hq)|(?:main|regional|area|zonal|district|branch|central) office|main (?:branch|campus|site|depot)",
    re.IGNORECASE,
)
"""Where within a large employer somebody works, which stands behind its name as a town does."""
_BRANCH = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]*[ -]){1,3}(?i:branch|outlet|store|sites?|depot|campus|market|plant|showroom|terminal|area|ward)"
    r"|(?i:ward|depot|branch|plant|terminal) (?:[A-Z]?\d{1,3}[A-Z]?|[A-Z])"
)
"""The house of an employer with several, called after its town, street or number: "Knoll Road branch", "Ward 7"."""


_PROVINCE = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]+ ){1,2}(?:County|District|Province|Region)")
"""A part of a country that no list knows, behind an employer: "Tumaini Clinics, Kajiado County"."""


def _is_place_part(part: str, taken: Sequence[str], *, firm: bool) -> bool:
    words = part.lower().replace(".", "").split(" ")
    if words[0] in LEGAL_FORMS and (len(words) == 1 or place_score(part) < 0.7):
        return False
    if place_score(part) >= 0.7:
        return True
    if re.search(r"[\d&+“”\"«»]", part) or _UNIT.search(part):
        return False
    if not is_name_shaped(part) or not _is_short_name(part) or title_score(part) >= 0.45:
        return False
    named = organisation_score(part)
    if not taken:
        return named < 0.4 or (firm and _PROVINCE.fullmatch(part) is not None)
    if place_score(taken[0]) >= 0.7:
        stated = place_score(f"{part}, {taken[0]}") >= 0.75  # a town of any name with its state: "Temple Ridge, TX"
        return named < (0.7 if stated else 0.55)
    return firm and not named and len(words) == 1  # a town and its province that no list knows
