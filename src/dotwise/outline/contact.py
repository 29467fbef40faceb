"""Who the person is and how to reach them, wherever the document prints it: head, foot, sidebar, closing line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dotwise.model import Contact, Hint
from dotwise.outline.addresses import (
    BEGINNING,
    EMAIL,
    LINK,
    LONGEST,
    MAIL_HEAD,
    SEPARATOR,
    Zones,
    stripped,
)
from dotwise.outline.broken import CLOSING
from dotwise.outline.credentials import bare_name
from dotwise.outline.joining import Paragraph
from dotwise.outline.labels import person_field
from dotwise.outline.location import find_location
from dotwise.outline.naming import bears_particle, is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.phones import phones
from dotwise.outline.told_names import name_in_prose, surname_last, told_names
from dotwise.outline.wording import load_wording

_HINTS = re.compile(r"@|\w\.\w|/|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d")
"""What every address and number holds; most lines are told by it in no time."""
_HEADING = 0.97
"""From this probability on the wording is that of a heading, however large it is printed."""
_LOOKED_AT = 2000
"""Characters of a paragraph in which an address is looked for, so that hostile text costs no more."""
_HEAD = 16
"""Paragraphs among which the name stands, unless it is the largest line."""


@dataclass(frozen=True, slots=True)
class Found:
    """The contact and the numbers of the paragraphs that print it."""

    contact: Contact
    paragraphs: frozenset[int]
    name_paragraph: int | None


def find_contact(paragraphs: Sequence[Paragraph], zones: Zones, extra: Sequence[str] = ()) -> Found:
    """Contact fields; ``extra`` are lines that repeat on every page, which may print them too."""
    email, phone = None, None
    links: list[str] = []
    wrapped = _wrapped_links(paragraphs)
    used: set[int] = {number + 1 for number in wrapped}
    texts = [
        (number, wrapped.get(number, paragraph.text))
        for number, paragraph in enumerate(paragraphs)
        if number not in zones.closed and number - 1 not in wrapped
    ]
    for number, text in [*texts, *((-1, text) for text in extra)]:
        if len(text) > LONGEST or not _HINTS.search(text) or MAIL_HEAD.match(text):
            continue
        rest = EMAIL.sub(" ", text)
        mails, calls = EMAIL.findall(text), phones(LINK.sub(" ", rest))
        email = email or (mails[0] if mails else None)
        phone = phone or (calls[0] if calls else None)
        urls = _links(rest) if mails or calls or number in zones.head or len(text.split()) < 5 else ()
        links += [url for url in urls if url not in links]
        if mails or calls or urls:
            used.add(number)
    if email is None:
        email, phone = _in_passing([text for _, text in texts], phone)
    named = _name(paragraphs, zones, email)
    place, where = find_location(paragraphs, zones, used, named, extra)
    used |= where
    if named is not None and len(paragraphs[named[0]].text) <= LONGEST:  # else more hangs on it than a name
        used.add(named[0])
    contact = Contact(_as_written(named[1], texts) if named else None, email, phone, place, tuple(links))
    return Found(contact, frozenset(used - {-1}), named[0] if named else None)


def _as_written(name: str, texts: Sequence[tuple[int, str]]) -> str:
    """A name in capitals as its owner writes it where a sentence tells of them by name."""
    if not name.isupper():
        return name
    again = re.compile(rf"(?<!\w){re.escape(name)}(?= (?-i:[a-z]))", re.IGNORECASE)
    told = (found[0] for _, text in texts for found in again.finditer(text[:_LOOKED_AT]))
    return next((found for found in told if is_name_shaped(found) and not found.isupper()), name)


def _in_passing(texts: Sequence[str], phone: str | None) -> tuple[str | None, str | None]:
    """Address and number that running text gives where no line of contact does: "Write to me at …"."""
    for text in (text[:_LOOKED_AT] for text in texts if not MAIL_HEAD.match(text)):
        if mails := EMAIL.findall(text):
            calls = phones(LINK.sub(" ", EMAIL.sub(" ", text)))
            return mails[0], phone or (calls[0] if calls else None)
    return None, phone


def _wrapped_links(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Addresses of pages that go on in the next line of a narrow column: paragraph to the text of both."""
    found: dict[int, str] = {}
    for number, (paragraph, following) in enumerate(pairwise(paragraphs)):
        goes_on = _WRAPPED.fullmatch(following.text)
        if (
            following.line.block == paragraph.line.block
            and goes_on
            and re.search(r"\w/(?:\S*[-_/])?$", paragraph.text[-200:])
        ):
            last = LINK.search(paragraph.text.split()[-1])
            if last is not None and "/" in last[0]:
                found[number] = paragraph.text + following.text
    return found


_WRAPPED = re.compile(r"[a-z0-9][a-z0-9_/-]+(?: \([A-Z]\w+\))?")
"""The rest of an address: one word in small letters, and what LinkedIn prints behind it."""


def _links(text: str) -> tuple[str, ...]:
    found = (url.rstrip(".,") for url in LINK.findall(text))
    return tuple(url for url in found if url.islower() or url.lower().startswith(("http", "www.")) or "/" in url)


def _name(paragraphs: Sequence[Paragraph], zones: Zones, email: str | None) -> tuple[int, str] | None:
    best: tuple[float, int, str] | None = None
    largest = max((paragraph.line.size or 0.0 for paragraph in paragraphs), default=0.0)
    local = re.sub(r"[^a-z]", "", (email or "").split("@")[0].lower())
    told = told_names(paragraphs)
    for number, paragraph in enumerate(paragraphs):
        if paragraph.line.hint is Hint.NAME:
            return number, paragraph.text
        size = paragraph.line.size or 0.0
        if number > _HEAD and size < largest:
            continue
        if (number in zones.closed and number > 3 and not _is_of_mail(paragraph.text, local)) or _asks_else(paragraph):
            continue
        for piece in (told[number],) if number in told else SEPARATOR.split(stripped(paragraph.text))[:2]:
            said = _PRESENTED.match(piece)
            candidate = cleaned_name(said["name"] if said else piece)
            if candidate is None or load_wording().read(candidate).heading > _HEADING:
                continue
            score = _name_score(candidate, local) - 0.06 * min(number, 12)
            if number in told or (size and size >= largest - 0.1):
                score += 0.9
            if _signs(paragraphs, number) or _is_told_below(candidate, paragraphs[number + 1 : number + 3]):
                score += 0.6
            if best is None or score > best[0]:
                best = (score, number, candidate)
    return (best[1], best[2]) if best and best[0] > 0.25 else name_in_prose(paragraphs)


_CLOSING = 60
"""Characters of the longest words that close a letter."""
_NAMED = ("name", "given", "family")
"""Fields of a form that hold a name; no other does, whatever it looks like: "Address: Block C, Flat 2"."""


def _asks_else(paragraph: Paragraph) -> bool:
    """Whether a line is a field of a form that asks for something else."""
    field = person_field(paragraph.text)
    return field is not None and field.kind not in _NAMED


def _signs(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line stands right below what closes a letter."""
    above = paragraphs[number - 1].text if number else ""
    return len(above) < _CLOSING and CLOSING.match(above) is not None


def _is_told_below(name: str, below: Sequence[Paragraph]) -> bool:
    """Whether prose right below begins with the name and tells of the person: "Ana Obi is a weaver"."""
    if any(_PRONOUNS.fullmatch(paragraph.text.strip()) for paragraph in below[:1]):
        return True
    told = re.compile(rf"{re.escape(name)}(?: \([^()]*\))? (?:is|was|has|lives|works|studied|trained)\b", re.IGNORECASE)
    return any(told.match(paragraph.text) for paragraph in below)


_PRONOUNS = re.compile(r"\(?(?:she|he|they|her|him)(?:\s?/\s?(?:her|hers|him|his|them|theirs|they))+\)?", re.IGNORECASE)
"""What a profile prints right below a name."""


def _is_of_mail(text: str, local: str) -> bool:
    """Whether a line holds two or more words and the mail address holds them all: a name that looks like a heading."""
    words = text[:BEGINNING].split()
    return len(words) > 1 and all(len(bare) > 1 and bare in local for bare in map(_bare, words))


def _bare(word: str) -> str:
    return re.sub(r"[^a-z]", "", _plain(word))


_SENTENCE_WORDS = frozenset({"and", "at", "in", "on", "for", "with", "from", "by", "to", "is", "am", "are", "a", "my"})
"""Small words that no name holds."""
_OPENS_SENTENCE = re.compile(
    r"(?i:hi|hiya|hello|hey|dear|good (?:morning|day|afternoon|evening)|i['’]m|we['’]re|it['’]s)\b|(?:i|im|my|we|this|here|looking|about)\b"
)
"""How a sentence or a greeting begins and no name does: "hi im lee", "I'm Siân", "Dear Maeve"."""
_PRESENTED = re.compile(
    r"(?i:(?:(?:hi|hiya|hello|hey)(?: there)?[,!.]? )?(?:my name is|my name['’]s|i am|i['’]m))\s+"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]*(?: (?:(?:de|da|del|la|van|von|der|den|bin|al) )*[A-ZÀ-Þ][\w'’-]*){1,3})(?=\s*(?:[,.;!–—(-]|and\b|$))"
)
"""How people say their name in a sentence."""


_ANNOUNCED = re.compile(
    r"^(?:(?:name|curriculum vitae(?: of)?|cv|résumé(?: of)?|resume(?: of)?|bio(?:graphy|data)?(?: of)?)\s*[:–-]?\s+|of\s+|"
    r"(?:about|meet|introducing)\s+(?!(?:our|the|this|us|me|my|your)\b))",
    re.IGNORECASE,
)
"""What may announce a name: "Curriculum Vitae: Una Obi", "About Ms. Una Obi", and "of Una Obi" below "Curriculum Vitae"."""
_CURRICULUM = re.compile(r"curriculum vit|\b(?:europass|euro-?pass)\b", re.IGNORECASE)
"""What a paper is called and nobody: "Europass Curriculum Vitae"."""
_SHORTENED = re.compile(r"(?:\b[^\W\d_]|[JjSs][Rr])\.$")
"""A full stop that belongs to a name: "Jr.", "Ana K."."""
_NICKNAME = re.compile(r"\s[\"“‘'][^\W\d_]{2,15}[\"”’']\s")


def cleaned_name(text: str) -> str | None:
    """``text`` as a person's name without titles and degrees, or None where it cannot be one."""
    text = surname_last(_ANNOUNCED.sub("", text.strip()))
    text = bare_name(text).strip(" :|-–")
    text = text if _SHORTENED.search(text) else text.rstrip(" .")
    words = text.split()
    if (
        not 2 <= len(words) <= 6
        or _CURRICULUM.search(text)
        or any(sign.isdigit() or sign in '@/:;!?&+="<>{}' for sign in _NICKNAME.sub(" ", text))
        or not _SENTENCE_WORDS.isdisjoint(words)
        or _OPENS_SENTENCE.match(text)
    ):
        return None
    return text if is_name_shaped(text) or (text.islower() and len(words) <= 3) else None


def _name_score(name: str, local: str) -> float:
    words = [_bare(word) for word in name.split()]
    score = 0.5 - 0.9 * title_score(name) - 0.6 * organisation_score(name) - 0.8 * (place_score(name) > 0.9)
    score -= (
        0.5 * load_wording().read(name).heading * (not bears_particle(name))
    )  # the wording knows few of these names
    if local:
        hits = sum(len(word) > 2 and (word in local or local in word or word[:4] in local) for word in words)
        score += 0.6 * min(hits, 2)
    return score


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))
