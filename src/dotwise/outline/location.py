"""Where the person lives: of the pieces of the lines of contact the one that reads most like a place or an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from dotwise.model import Hint
from dotwise.outline.addresses import EMAIL, MAIL_HEAD, POST_NOMINAL, SEPARATOR, Zones, stripped
from dotwise.outline.credentials import is_credential
from dotwise.outline.dates import is_only_dates, spans
from dotwise.outline.fitting import may_be_town, split_place
from dotwise.outline.headline import is_of_row
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.postal import home_of, is_postal

_BARE_LABEL = re.compile(
    r"(?:e-?mail|mail|phone|ph|tel|telephone|mobile|cell|mob|add?ress|location|website|web|linkedin|github|gitlab|portfolio|contact|fax|"
    r"orcid(?: i?d)?|google scholar|researchgate|scopus|xing|twitter|instagram|behance|dribbble|stack overflow|home ?page|blog)",
    re.IGNORECASE,
)
"""A label, or the name of a site behind which an address is hidden, that stands without a colon before what it names: "Tel 020 …"."""
_ADDRESSED = re.compile(
    r"^(?:(?:home|postal|current|permanent|present|contact|residential)\s+)?(?:add?resse?(?:\(e?s\))?|anschrift|wohnort|domicilio|dirección|residence)"
    r"(?:\s*:\s*|\t[\s:]*)(?P<place>[^\s:].*)$",
    re.IGNORECASE,
)
"""A line that says of itself that it prints the address."""
_STAYING = re.compile(
    r"^(?=[^\W\d_])(?:(?:current|present)(?:ly)?(?: location| residence| base)?|location|(?:presently|currently|now)? ?(?:living|residing|staying|based|lives|resides)?)"
    r"(?: (?:in|at))?(?:\s*:\s*|(?<=in) |(?<=at) )(?P<place>[^\W\d_][^:;@]{2,70}?)(?:\s*\([^()]*\))?$",
    re.IGNORECASE,
)
"""A line that says where somebody is for now, perhaps with the kind of visa: "Currently: Al Nahda, Sharjah (visit visa)"."""
_FROM = re.compile(
    r"^(?:(?:i['’]?m |i am |aged? )*[1-7]\d(?: ?(?:years?(?: old)?|yrs?(?: old)?|yo|y/o))?\s*[,.;–-]?\s*)?(?:(?:originally )?from|based in|liv(?:e|ing) in)\s+"
    r"(?P<place>[^\W\d_][^:;@\d]{2,50})$",
    re.IGNORECASE,
)
"""A line that says how old somebody is and where from: "22, from Geelong"."""
_RESIDENT = re.compile(
    r"^[^.:;@]{3,90},\s+(?:currently |now )?(?:resident|residing|living|based) in\s+(?P<place>[^\W\d_][^:;@\d]{2,50})$",
    re.IGNORECASE,
)
"""A line that says who somebody is and at its end where they live: "Surveyor, born 1976, resident in Kassel"."""
_PREMISES = re.compile(
    r"^(?:studio|office|workshop|practice|surgery)\s*:\s*(?P<place>(?=.*\b(?:house|forge|mill|street|st|road|rd|lane|barn|farm|yard|row|court|"
    r"hall|cottage|square|terrace|avenue|ave|wharf|mews|chapel|works|unit \d+)\b)[^:@]{6,70})$",
    re.IGNORECASE,
)
"""A line that says where somebody works on their own account: "Studio: The Old Forge, Llanidloes"."""
_EVENT = re.compile(r"\b(?:meeting|conference|congress|symposium|summit|seminar|festival)\b", re.IGNORECASE)
"""What is held in a place and is none."""
_HOME = re.compile(
    r"\s*\((?:home|work|private|current|permanent|[^()]*\b(?:passport|citizen\w*|visa|permit|nationality|relocat\w+)\b[^()]*|(?-i:[a-zß-ÿ]+[ ,][^()A-Z]*))\)$",
    re.IGNORECASE,
)
"""What stands in brackets behind a place and tells of papers or of plans: "(can travel, have car)"."""

_DWELLING = re.compile(
    r"^(?:house|flat|room|home|apartment|living|based|residing|resident) (?:in|at) (?=[A-ZÀ-Þ])", re.IGNORECASE
)
"""How somebody lives in a place: "House in Satellite Town"."""
_UNTOLD = re.compile(r"[.,;]?\s+(?:cell|phone|ph|tel|mob|mobile|call|e-?mail)\.?$", re.IGNORECASE)
"""The label of a number behind a place, which the number itself has left."""


def find_location(
    paragraphs: Sequence[Paragraph],
    zones: Zones,
    used: set[int],
    named: tuple[int, str] | None,
    extra: Sequence[str],
) -> tuple[str | None, set[int]]:
    """The place and the paragraph that prints it; ``used`` print other contact, ``named`` is the name with its paragraph."""
    best: tuple[float, int, str] | None = None
    name = named[1] if named else ""
    below = _below(len(paragraphs), zones, named)
    for number, text in _candidates(paragraphs, zones, used, below, extra):
        if number >= 0 and paragraphs[number].line.hint is Hint.LOCATION:
            return text, {number}
        if (stated := _stated(text)) is not None:
            return stated, set() if _RESIDENT.match(text[:_LONGEST]) else {number}  # who somebody is stays theirs
        near = 0 if number < 0 else min((abs(number - anchor) for anchor in used | set(below[:1])), default=4)
        for piece in (*_wrapped_place(paragraphs, number, used), *SEPARATOR.split(stripped(text))):
            found = _scored(piece, text, name, near)
            if found is None:
                continue
            score, place = found
            score = max(score, _among_others(place, text)) if number in used else score
            if score > _LEAST and (best is None or score > best[0]):
                best = (score, number, place)
    if best is None:
        return _place_of_institution(paragraphs, below), set()
    return _with_state(best[2], paragraphs[best[1]].text if best[1] >= 0 else ""), {best[1]}


def _with_state(place: str, text: str) -> str:
    """A town with the short form of its state that a dash parts from it, whichever was found: "Campinas - SP, Brazil"."""
    before, _, after = text.partition(place)
    behind = _STATE_BEHIND.match(after)
    town = _TOWN_BEFORE.search(before[-_LONGEST:]) if _IS_STATE.match(place) else None
    return (town[1] if town else "") + place + (behind[0] if behind else "")


_STATE_BEHIND = re.compile(r" [-–] [A-Z]{2}(?:, [A-ZÀ-Þ][\w ]+?)?(?=\s*(?:$|[/|·•\t]))")
_IS_STATE = re.compile(r"[A-Z]{2}(?:, |$)")
_TOWN_BEFORE = re.compile(r"(?:^|[/|·•\t:]\s*)([A-ZÀ-Þ][\w'’ ]{2,30} [-–] )$")

_LEAST = 0.35
"""Score above which a piece is taken for the place."""


def _below(count: int, zones: Zones, named: tuple[int, str] | None) -> tuple[int, ...]:
    """The name's paragraph and those right below it, up to the first heading."""
    if named is None:
        return ()
    following = range(named[0] + 1, min(named[0] + 4, count))
    return (named[0], *takewhile(lambda number: number not in zones.closed, following))


def _candidates(
    paragraphs: Sequence[Paragraph], zones: Zones, used: set[int], below: Sequence[int], extra: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Lines where a place may stand, with their numbers; -1 for those that repeat on every page."""
    beside = _beside(paragraphs, used)
    for number, paragraph in enumerate(paragraphs):
        text = paragraph.text
        if number in zones.closed or not (
            number in zones.head or number in used or number in below or number in beside
        ):
            continue
        dated = bool(spans(text)) and number not in used and not _STREET.search(stripped(text).strip())
        dated = dated and not _RESIDENT.match(text[:_LONGEST])
        if len(text) <= _LONGEST and not dated and not MAIL_HEAD.match(text):
            yield number, text
    for text in extra:
        if len(text) <= _LONGEST and not MAIL_HEAD.match(text):
            yield -1, text


def _is_label(piece: str, text: str) -> bool:
    """Whether a piece of a line of contact is the word before a colon: "Clips: obi.example.com/clips"."""
    return len(piece.split()) == 1 and text.startswith(f"{piece.rstrip(' :')}:")


_LONGEST = 200
"""Characters of the longest line of contact."""


def _stated(text: str) -> str | None:
    """The address of a line that says so itself and holds nothing else."""
    staying = _STAYING.match(text)
    if staying and _may_stay(staying["place"], named=text[:8].lower() == "location"):
        return staying["place"].strip(" ,.")
    for pattern in (_FROM, _RESIDENT, _PREMISES):
        if (told := pattern.match(text)) and _may_stay(_in_capitals(told["place"]), named=pattern is _PREMISES):
            return told["place"].strip(" ,.")
    match = _ADDRESSED.match(text)
    if match is None or len(SEPARATOR.split(stripped(match["place"]))) > 1:
        return None
    return match["place"].strip(" ,.") if re.search(r"[^\W\d_]{3}", match["place"]) else None


def _in_capitals(place: str) -> str:
    """A place as others print it, where it was typed in small letters, its state too: "stowe vt" as "Stowe VT"."""
    if not place.islower():
        return place
    capital = place.title()
    *head, last = capital.split()
    return capital if place_score(capital) >= 0.6 or len(last) > 3 else " ".join((*head, last.upper()))


def _may_stay(place: str, *, named: bool) -> bool:
    """Whether somebody may live there; what calls itself a location need not be known."""
    known = place_score(place) >= 0.6 or (named and is_name_shaped(place))
    return known and title_score(place) < 0.3


def _scored(piece: str, text: str, name: str, near: int) -> tuple[float, str] | None:
    """How much a piece of a line reads like the person's place, and the place."""
    if _is_label(piece, text) or is_of_row(piece, SEPARATOR.split(text)):
        return None
    if is_postal(piece):
        return 1.1 - 0.06 * min(near, 5), home_of(piece).strip(" .|/-–")
    piece, name = _DWELLING.sub("", _UNTOLD.sub("", _HOME.sub("", piece.strip(" ,.:|/-–")))), name.rstrip(".")
    if (piece.islower() and len(piece) < 4) or _CALLED.match(piece) or _ASIDE.sub(" ", piece) == name:
        return None
    if name and name in piece and all(is_credential(part) for part in piece.partition(name)[2].strip(" ,").split(",")):
        return None
    piece = _without_icon(piece)
    behind = _town_behind(name, piece) if name and name in piece else None
    piece = piece if behind is None else behind
    if (
        not re.search(r"[^\W\d_]{2}", piece)
        or is_only_dates(piece)
        or _BARE_LABEL.fullmatch(piece.strip("()"))
        or _MARKUP.search(piece)
    ):
        return None
    score = max(_location_score(piece), 0.4 * bool(behind)) - 0.06 * min(near, 5) * (not behind)
    return score, piece


def _without_icon(piece: str) -> str:
    """A place without the letter that stands for an icon before it, "A Lower Hutt, Wellington"; that of "A Coruña" is its own."""
    bare = _ICON.sub("", piece)
    return bare if place_score(bare) > place_score(piece) else piece


_ICON = re.compile(r"^[A-Z] (?=[A-ZÀ-Þ])")


def _among_others(piece: str, text: str) -> float:
    """How much a short proper name that is one piece of a line of contact reads like a town that no list knows."""
    if piece == text.strip() or not is_name_shaped(piece) or len(piece.split()) > 3 or _SMALL_END.search(piece):
        return 0.0
    return 0.5 - title_score(piece) - organisation_score(piece)


_SMALL_END = re.compile(r"\s[a-zß-ÿ]+$")
"""How what is left of a sentence ends, "Write to", and no town does."""


def _wrapped_place(paragraphs: Sequence[Paragraph], number: int, used: set[int]) -> tuple[str, ...]:
    """A place at the end of a line of contact that goes on in the next: "… · Scarborough, North" and "Yorkshire"."""
    if number not in used or number < 0 or number + 1 >= len(paragraphs):
        return ()
    last = SEPARATOR.split(stripped(paragraphs[number].text))[-1].strip()
    following = SEPARATOR.split(stripped(paragraphs[number + 1].text))[0].strip()
    if not last or not following or len(following.split()) > 2 or len(last) > _LONGEST:
        return ()
    whole = f"{last} {following}"
    coded = last.endswith(",") and _STREET.search(last) and place_score(following) >= 0.6
    return (whole,) if place_score(whole) >= 1.0 or coded else ()


def _place_of_institution(paragraphs: Sequence[Paragraph], below: Sequence[int]) -> str | None:
    """The place behind the institution that a scholar's head prints: "Department of Linguistics, Uppland University, Sweden"."""
    for number in below[1:]:
        name, place = split_place(paragraphs[number].text)
        if place is not None and organisation_score(name) >= 0.5 and place_score(place) >= 0.7:
            return place
    return None


def _beside(paragraphs: Sequence[Paragraph], used: set[int]) -> frozenset[int]:
    """Lines next to addresses and numbers in a block of their own, which headings of the other column may part from the name."""
    return frozenset(
        near
        for number in used
        if number >= 0 and paragraphs[number].line.place.box is not None
        for near in (number - 1, number + 1)
        if 0 <= near < len(paragraphs) and paragraphs[near].line.block == paragraphs[number].line.block
    )


def _town_behind(name: str, piece: str) -> str:
    """The one proper name that stands behind the person's, "Ana Marlowe, Tarrow", if it may be a town; else nothing."""
    tail = piece.partition(name)[2]
    town = tail.strip(" ,")
    return town if tail.startswith(",") and may_be_town(town) and not POST_NOMINAL.search(tail) else ""


_CALLED = re.compile(
    r"(?:tel|phone|ph|mob|mobile|cell|call|fax|whatsapp)\b[\s.:]*\(?\+?\d|(?:ref|reference|file|job)\b[\s.:]*(?:no\.?|id)?[\s.:#]*\S*\d",
    re.IGNORECASE,
)
"""A number that its label calls one, though nobody could ring it, or one of a file: "Ref. 12-B"."""
_ASIDE = re.compile(r"\s*\([^()]*\)\s*")
_MARKUP = re.compile(r"[=\"<>{}]")
"""Signs of formulas and markup, which no place holds."""
_STREET = re.compile(
    r"^\d+[A-Za-z]?\s+(?!(?!rue|avenue|av|via|viale|calle|place|boulevard|bd|chemin|route|quai|impasse|bis|ter|the)[a-zß-ÿ]+\b.*[A-Z])\w+|^(?:Flat|Apt|Unit)\b|^[^\W\d][^,\d]* \d{1,4}[a-zA-Z]?(?:/\d+)?,"
)
"""A house and its street: "3 Mill Bank", "ul. Lipowa 8,"."""


_OF_COUNTY = re.compile(r"\b[Cc]o\.? (?=[A-ZÀ-Þ])")
"""The short form of a county, "Co Cork", which is that of a firm elsewhere."""


_OF_TOWN = re.compile(r"\b(?:City|District|[Cc]ounty)\b")
"""What stands behind a town's name in an address; alone it is part of a council's."""
_NO_PLACE = re.compile(rf"\w/\w{{3,}}|[:?!]|{_EVENT.pattern}", re.IGNORECASE)


def _location_score(piece: str) -> float:
    if "," in piece:
        piece = _OF_TOWN.sub("", piece)
    if len(piece.split()) > 10 or piece.endswith(".") or EMAIL.search(piece) or _NO_PLACE.search(piece):
        return 0.0
    score = place_score(piece)
    if score < 0.5 and "," in piece and is_name_shaped(piece) and len(piece) < 60:
        score = 0.75 if any(place_score(part) > 0.5 for part in piece.split(",")) else 0.5
    if _STREET.search(piece) and "," in piece:
        towns = [part for part in piece.split(",")[1:] if place_score(part) >= 0.7 and not spans(part)]
        if towns:  # a street and its town: nobody else's
            return max(score, 1.05)
        return max(score, 0.7) - 0.4 * organisation_score(piece)
    return score - 0.9 * title_score(piece) - 0.4 * organisation_score(_OF_COUNTY.sub("", piece))
