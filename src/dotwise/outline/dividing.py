"""Find title and employer in one piece of a header: with a comma, a dash or "at" between them, a bracket, a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dotwise.outline.fitting import (
    CHANGE_OF_CASE,
    LEGAL_FORMS,
    QUALIFIER,
    SMALL_TITLE,
    is_department,
    is_small_title,
    organisation_fit,
    split_place,
    title_fit,
)
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.posts import Context, Sharing
from dotwise.outline.terms import words

_AT = r"(?:at|bei|chez|en|presso)\s+(?=[A-ZÀ-Þ0-9])"
_DIVIDER = re.compile(rf",?\s+{_AT}|,\s+|:\s+|\s+[-–—/@]\s+")


_DASHED = re.compile(r"\s+[-–—]\s+")


_LATER = re.compile(r"(?:and )?(?:then|later|now|afterwards|finally)\b", re.IGNORECASE)
"""How what somebody became in the same post begins: "Installer's helper, then installer"."""


def _capitals(text: str) -> float:
    """Share of the letters that are capitals."""
    letters = [sign for sign in text if sign.isalpha()]
    return sum(sign.isupper() for sign in letters) / max(1, len(letters))


def divided(text: str, context: Context) -> Iterator[Sharing]:
    """Title and organisation in one piece, with a comma, dash or "at" between them."""
    for match in (*_DIVIDER.finditer(text), *CHANGE_OF_CASE.finditer(text)):
        left, right = text[: match.start()].rstrip(" -–—"), text[match.end() :].lstrip(" -–—")
        if QUALIFIER.fullmatch(", " + right) or ("/" in match[0] and _DASHED.search(text)):
            continue
        if _LATER.match(right):
            continue
        if left.count("(") != left.count(")") or _goes_on_with_form(left, right):
            continue
        told = bool(_DASHED.fullmatch(match[0])) and _capitals(left) >= 0.8 > 0.5 > _capitals(right)
        small = _told_by_case(left, right) if _DASHED.fullmatch(match[0]) else None
        unknown = not (told or small) and max(title_score(left), organisation_score(right), title_score(right)) < 0.3
        if unknown and context.title_first < 0.4:
            continue
        at = 0.3 * bool(re.search(r"at|@", match[0]))
        department, _, house = right.partition(", ")
        if house and is_department(department) and place_score(house) < _PLACED:
            left, right = f"{left}, {department}", house
        name, place = split_place(right)
        fit = max(title_fit(left), SMALL_TITLE) if small == "title" else title_fit(left)
        score = fit + organisation_fit(name) - 0.15 + at + 0.5 * told + 0.15 * context.title_first
        field = match[0].strip() == "," and len(right.split()) == 1 and organisation_score(right) >= 0.5
        score -= 0.35 * field  # "Manager, Logistics"
        yield Sharing(score, left, name, place, True)
        if title_score(right) < 0.3 and small != "employer":
            continue
        name, place = split_place(left)
        fit = max(title_fit(right), SMALL_TITLE) if small == "employer" else title_fit(right)
        score = fit + organisation_fit(name) - 0.2 - 0.15 * context.title_first
        yield Sharing(score, right, name, place, False)


def _goes_on_with_form(left: str, right: str) -> bool:
    """Whether what stands behind a comma is the legal form of what stands before; many countries put it before the name."""
    form, _, name = right.partition(" ")
    if form.lower().replace(".", "") not in LEGAL_FORMS:
        return False
    return not (_NAMED.match(name) and title_score(left) >= _TITLED)


_PLACED = 0.7
_NAMED = re.compile(r"[\"“”„«'‘’]?[A-ZÀ-ÞА-Я]")
_TITLED = 0.5


def _told_by_case(left: str, right: str) -> str | None:
    """Which comes first, "title" or "employer", where one side of a dash is a name and the other all in small letters; else None."""
    if is_small_title(right, left):
        return "employer"
    return "title" if is_small_title(left, right) else None


def trading(text: str) -> Iterator[Sharing]:
    """Under what name somebody worked on their own account: "Self employed joiner, trading as Otter Joinery"."""
    match = _TRADING.fullmatch(text)
    if match is not None:
        name, place = split_place(match["name"])
        yield Sharing(_TOLD, match["title"], name, place, True)


_TRADING = re.compile(
    r"(?P<title>[^()]{3,60}?)[,;]?\s+\(?(?:[Tt]rading as|[Tt]/[Aa]|[Dd]/?[Bb]/?[Aa]|doing business as)\s+(?P<name>[A-ZÀ-Þ0-9][^()]{1,60}?)\)?"
)
_TOLD = 1.5
"""What a title and a name are worth that the words between them tell apart."""


def bracketed(text: str, context: Context) -> Iterator[Sharing]:
    """An employer in brackets behind the title: "Welder (Medikord, Leeds)"; below an employer it may be the station: "Cook (Grill)"."""
    match = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", text)
    if match is None or title_score(match[2]) >= 0.45 or place_score(match[2]) >= 0.7:
        return
    if context.employer is not None and match[2].lower() in words():
        return
    name, place = split_place(match[2])
    if (place is not None and is_name_shaped(name)) or organisation_score(name) >= 0.4:
        yield Sharing(title_fit(match[1]) + organisation_fit(name) - 0.2, match[1], name, place, True)


def undivided(text: str) -> Iterator[Sharing]:
    """Title and organisation with nothing but a blank between: "Ward Sister Tarrow General Hospital"."""
    words = text.split(" ")
    for cut in range(1, len(words) - 1):
        left, right = " ".join(words[:cut]), " ".join(words[cut:])
        if not right[:1].isupper() or not is_name_shaped(right) or title_score(right) >= 0.3 or "," in left:
            continue
        if words[cut].isupper() and len(words[cut]) <= 3:  # "Engineer II"
            continue
        if title_score(left) >= 0.85:
            name, place = split_place(right)
            yield Sharing(title_fit(left) + organisation_fit(name) - 0.5, left, name, place, True)
