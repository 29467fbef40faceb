"""What the document prints and no field of the career carries: schooling, papers, greetings, the rest of a line of contact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dotwise.model import Contact, Detail
from dotwise.outline.addresses import LABEL
from dotwise.outline.joining import Paragraph

_WORD = re.compile(r"[^\W_]+")
_EDGES = " \t\n,;:|/·•–—-()[]"
_CUT = re.compile(r"\n|\t| [|/·•] | ?• ?|\s{2,}")
_JOINING = frozenset("and or the with of in at for to from a an by on as".split())
"""Words that only join what was taken out on either side of them."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A paragraph, where it belongs, and the texts of the career that were taken from it."""

    paragraph: Paragraph
    lines: tuple[int, ...]
    section: str | None
    carried: tuple[str, ...]
    role: str | None = None

    def also(self, text: str) -> Printed:
        """The same with one more text that was taken from it."""
        return replace(self, carried=(*self.carried, text))


def details_of(printed: Iterable[Printed]) -> tuple[Detail, ...]:
    """Every paragraph, or what is left of it, that no field of the career carries, in the order given."""
    return tuple(
        Detail(rest, one.section, one.role, one.paragraph.line.place, one.lines)
        for one in printed
        for rest in left_over(one.paragraph.text, one.carried)
    )


def contact_texts(contact: Contact) -> tuple[str, ...]:
    """What the fields of contact carry, the longest first: a name may stand inside an address."""
    fields = (contact.name, contact.email, contact.phone, contact.location, *contact.links)
    return tuple(sorted((field for field in fields if field), key=len, reverse=True))


def left_over(text: str, carried: Sequence[str]) -> tuple[str, ...]:
    """The stretches of ``text`` with words that ``carried`` does not hold; the whole of it where nothing is carried."""
    if not carried:
        return (text,) if _WORD.search(text) else ()
    if " ".join(carried) == text:  # most paragraphs are their dots and no more
        return ()
    rest = text
    for taken in carried:
        rest = _without(rest, taken)
    known = {word.casefold() for taken in carried for word in _WORD.findall(taken)} | _JOINING
    whole = "".join("".join(_WORD.findall(taken)).casefold() for taken in carried)
    return tuple(_unknown(LABEL.sub("\n", rest), known, whole))


def _without(text: str, taken: str) -> str:
    """The text with one passage cut out, whatever white space it is printed with."""
    lowered, words = text.casefold(), taken.split()
    found = lowered.find(taken.casefold())
    if found >= 0 and len(text) == len(lowered):  # else the place is not that of the print
        return f"{text[:found]}\n{text[found + len(taken) :]}"
    if not words or words[0].casefold() not in lowered:
        return text
    pattern = r"\s+".join(re.escape(word) for word in words)
    return re.sub(pattern, "\n", text, count=1, flags=re.IGNORECASE)


def _unknown(rest: str, known: set[str], whole: str) -> Iterator[str]:
    for stretch in _CUT.split(rest):
        words = [word.casefold() for word in _WORD.findall(stretch)]
        if any(word not in known and word not in whole for word in words):
            yield stretch.strip(_EDGES)
