"""Addresses that hide behind words: where “LinkedIn” is a link, a reader would click it, so the contact needs it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.model import Hint, Line, Place

MAX_LINKS = 200

_BEFORE_ADDRESS = re.compile(r"^(?:https?://|mailto:|tel:)?(?:www\.)?", re.IGNORECASE)
_PROFILE = re.compile(
    r"^(?:mailto:|tel:)|linkedin\.com/in/|//(?:www\.)?(?:github|gitlab)\.com/[\w-]+/?$", re.IGNORECASE
)
_READABLE = re.compile(r"^(?:https?:|mailto:|tel:|www\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """An address, the place of its words, and whether that is where contacts stand (the top, a header)."""

    address: str
    place: Place
    near_contact: bool


def contact_lines(links: Sequence[Link], lines: Sequence[Line]) -> tuple[Line, ...]:
    """A contact line for every address that no line prints: all near the contact, elsewhere only personal profiles."""
    printed = _printed(lines)
    block = max((line.block for line in lines), default=0) + 1
    found: dict[str, Line] = {}
    for link in links[:MAX_LINKS]:
        bare = _BEFORE_ADDRESS.sub("", link.address.strip()).split("?")[0].rstrip("/")
        wanted = _READABLE.match(link.address.strip()) and (link.near_contact or _PROFILE.search(link.address))
        if bare and wanted and _told(bare) not in printed and bare not in found:
            place = link.place
            found[bare] = Line(bare, place, block, hint=Hint.CONTACT, paragraph_end=True)
    return tuple(found.values())


def _printed(lines: Sequence[Line]) -> str:
    """What the lines print, white space and line ends left out: an address may wrap."""
    return "".join(_told(line.text) for line in lines)


def _told(text: str) -> str:
    """What counts when an address is compared with print; a number may be grouped in many ways."""
    return _GROUPING.sub("", re.sub(r"\s+", "", text).casefold())


_GROUPING = re.compile(r"(?<=\d)[().-]+(?=\d)|\((?=\d)")
