"""Posts of those who serve: the rank, what they did in it, their unit and where it lay, in one line with dashes and commas."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.outline.naming import is_name_shaped, place_score

_SHORT = (
    "Pte Pvt PVT PFC SPC LCpl L/Cpl Cpl CPL Sgt SGT SSgt SSG S/Sgt CSgt C/Sgt SFC MSG SGM CSM WO1 WO2 CW2 CW3 CW4 Spr Gnr Bdr LBdr Tpr "
    "Cfn Dvr Rfn Gdsm Fus Mne Sig SAC SrA TSgt MSgt GySgt PO1 PO2 PO3 CPO 1LT 2LT Lt LT Capt CPT Maj MAJ Col COL"
).split()
_SPELT = (
    "Private|Trooper|Sapper|Gunner|(?:Lance )?Corporal|(?:Staff |Colour |Flight |Master |First )?Sergeant(?: Major| First Class)?|"
    "Warrant Officer(?: (?:Class )?(?:One|Two|1|2|I|II))?|Petty Officer|(?:Second )?Lieutenant|Captain|Major"
)
_RANK = rf"(?:{'|'.join(sorted(_SHORT, key=lambda word: (-len(word), word)))}|(?-i:(?=[A-Z]))(?i:{_SPELT}))"
_SERVED = re.compile(rf"(?P<rank>{_RANK}(?:\s*/\s*{_RANK})*(?:\s*\([^()]*\))?\s+[-–—]\s+)(?P<rest>[A-ZÀ-Þ\d].*)")


_UNIT = re.compile(
    r"(?:(?:\d+[\w/-]*|[A-Z]|No\.? ?\d+|HHC|HQ)\s+(?:[A-Z][\w&-]+\s+){0,3}"
    r"(?:Battalion|Bn|Company|Co|Brigade|Bde|Regiment|Regt|Squadron|Sqn|Platoon|Division|Infantry|Cavalry|Artillery|Armou?r|Engineers?|"
    r"Battery|Troop|Wing|Group|Corps|Fleet|Detachment|Ambulance|Hospital)|various (?:units|ships|stations))\b.*"
)


def is_unit(text: str) -> bool:
    """Whether an employer's name is that of a unit of a force printed above: "914th Support Battalion", "various units"."""
    return _UNIT.fullmatch(text) is not None


_FORCE = re.compile(
    r"\b(?:army|navy|air force|marines?(?: corps)?|coast guard|national guard|defen[cs]e forces?|armed forces|bundeswehr|royal (?:engineers|signals|logistic corps))\b",
    re.IGNORECASE,
)


def is_force(text: str) -> bool:
    """Whether an employer is one in whose service people wear a uniform and move from unit to unit."""
    return _FORCE.search(text) is not None


def without_unit(title: str) -> str:
    """A title without the unit that is printed behind it."""
    parts = title.split(", ")
    begin = next((place for place in range(1, len(parts)) if is_unit(", ".join(parts[place:]))), len(parts))
    return ", ".join(parts[:begin])


@dataclass(frozen=True, slots=True)
class Service:
    """What a line says of a time in uniform; the title begins with the rank as it is printed."""

    title: str
    unit: str | None
    place: str | None


def service_of(text: str) -> Service | None:
    """The service that a header without its dates names: "Cpl – Storeman, supply squadron, Cyprus"; None of other lines."""
    match = _SERVED.fullmatch(text)
    if match is None:
        return None
    task, *behind = re.split(r",\s+", match["rest"])
    place: list[str] = []
    while behind and _is_place(behind[-1]):
        place.insert(0, behind.pop())
    return Service(match["rank"] + task, ", ".join(behind) or None, ", ".join(place) or None)


def _is_place(text: str) -> bool:
    """Whether a part names a place, or several behind strokes of which most are known."""
    parts = re.split(r"\s*/\s*", text)
    known = sum(place_score(part) >= 0.7 for part in parts)
    return known * 2 > len(parts) and all(is_name_shaped(part) for part in parts)
