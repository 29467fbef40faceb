"""Who the person is and how to reach them, wherever the document prints it: head, foot, sidebar, closing line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from dotwise.model import Contact, Hint
from dotwise.outline.dates import is_only_dates, spans
from dotwise.outline.fitting import may_be_town, split_place
from dotwise.outline.joining import Paragraph
from dotwise.outline.naming import is_name_shaped, organisation_score, place_score, title_score
from dotwise.outline.phones import phones
from dotwise.outline.wording import load_wording

EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
LINK = re.compile(
    r"(?<![@\w.])(?:https?://[^\s|,;<>()\"]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|edu|gov|info|app|ai|in|uk|de|fr|es|it|pl|nl|"
    r"eu|ca|au|nz|ie|ch|at|se|no|dk|za|sg|xyz|design|page|site|tech|example)\b(?:/[^\s|,;<>()]*)?"
    r"|(?:[a-z0-9-]+\.)+(?!js|py|md|rs|sh|cc|ps)[a-z]{2}/[^\s|,;<>()]+)",
    re.IGNORECASE,
)
_HINTS = re.compile(r"@|\w\.\w|/|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d")
"""What every address and number holds; most lines are told by it in no time."""
_LABEL = re.compile(
    r"\b(?:e-?mail|mail|phone|tel(?:ephone|efon|éfono)?|mobile|cell|mob|handy|address|location|adresse|website|web|linkedin|"
    r"github|portfolio|home|contact|fax|based in|lives in|place|city|whatsapp|skype|[tmepw](?=\s*:|\.[\s\d+(])|[al](?=\s*:))\s*"
    r"(?:no\.?|number|address|addresses)?\s*[:.]\s*",
    re.IGNORECASE,
)
_BARE_LABEL = re.compile(
    r"(?:e-?mail|mail|phone|tel|telephone|mobile|cell|mob|address|location|website|web|linkedin|github|portfolio|contact|fax)",
    re.IGNORECASE,
)
"""A label that stands without a colon before what it names: "Tel 020 …"."""
_HEADING = 0.97
"""From this probability on the wording is that of a heading, however large it is printed."""
_ADDRESSED = re.compile(
    r"^(?:(?:home|postal|current|permanent|present|contact|residential)\s+)?(?:address|adresse|anschrift|wohnort|domicilio|dirección|residence)"
    r"(?:\s*:\s*|\t\s*)(?P<place>\S.*)$",
    re.IGNORECASE,
)
"""A line that says of itself that it prints the address."""
_MAIL_HEAD = re.compile(r"^(?:to|cc|bcc|date|sent|subject|reply-to|an|betreff|à|objet|para|asunto)\s*:", re.IGNORECASE)
"""Lines of a pasted mail that speak of others than the sender."""
_SEPARATOR = re.compile(r"\s*(?:\t|\||•|·|∙|⋅|●|◦|▪|♦|[⌀-⏿■-➿⬀-⯿]|§|;| / | [-–—~] (?!\d{4,6}\b)|\s{2,})\s*")
_POST_NOMINAL = re.compile(
    r"(?:,?\s+(?!(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz)[A-Z])(?:(?=(?:[^A-Z\s]*[A-Z]){2})[A-Za-z.]{2,7}|Jr\.?|Sr\.?)(?=,|\s|$))+$"
)


_LONGEST = 220
"""Characters of a paragraph that prints contact and nothing else."""
_HEAD = 16
"""Paragraphs among which the name stands, unless it is the largest line."""


@dataclass(frozen=True, slots=True)
class Zones:
    """Where contact may stand.

    ``head`` are paragraphs before the first heading or under one for contact; ``closed`` speak of others or of work.
    """

    head: frozenset[int]
    closed: frozenset[int]


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
        if len(text) > _LONGEST or not _HINTS.search(text) or _MAIL_HEAD.match(text):
            continue
        rest = EMAIL.sub(" ", text)
        mails, calls = EMAIL.findall(text), phones(LINK.sub(" ", rest))
        email = email or (mails[0] if mails else None)
        phone = phone or (calls[0] if calls else None)
        urls = _links(rest) if mails or calls or number in zones.head or len(text.split()) < 5 else ()
        links += [url for url in urls if url not in links]
        if mails or calls or urls:
            used.add(number)
    named = _name(paragraphs, zones, email)
    place, where = _location(paragraphs, zones, used, named, extra)
    used |= where
    if named is not None and len(paragraphs[named[0]].text) <= _LONGEST:  # else more hangs on it than a name
        used.add(named[0])
    contact = Contact(named[1] if named else None, email, phone, place, tuple(links))
    return Found(contact, frozenset(used - {-1}), named[0] if named else None)


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


_BEGINNING = 400
"""Characters in which a name or a place would stand; no more is looked at, so that hostile text costs no more."""


def _stripped(text: str) -> str:
    """What is left of a line's beginning when addresses, numbers and their labels are gone."""
    text = text[:_BEGINNING]
    text = LINK.sub("\t", EMAIL.sub("\t", text))
    for number in phones(text):
        text = text.replace(number, "\t")
    return _LABEL.sub(" ", text)


def _name(paragraphs: Sequence[Paragraph], zones: Zones, email: str | None) -> tuple[int, str] | None:
    best: tuple[float, int, str] | None = None
    largest = max((paragraph.line.size or 0.0 for paragraph in paragraphs), default=0.0)
    local = re.sub(r"[^a-z]", "", (email or "").split("@")[0].lower())
    for number, paragraph in enumerate(paragraphs):
        if paragraph.line.hint is Hint.NAME:
            return number, paragraph.text
        size = paragraph.line.size or 0.0
        if number > _HEAD and size < largest:
            continue
        if number in zones.closed and number > 3 and not _is_of_mail(paragraph.text, local):
            continue
        for piece in _SEPARATOR.split(_stripped(paragraph.text))[:2]:
            candidate = cleaned_name(piece)
            if candidate is None or load_wording().read(candidate).heading > _HEADING:
                continue
            score = _name_score(candidate, local) - 0.06 * min(number, 12)
            if size and size >= largest - 0.1:
                score += 0.9
            if best is None or score > best[0]:
                best = (score, number, candidate)
    return (best[1], best[2]) if best and best[0] > 0.25 else None


def _is_of_mail(text: str, local: str) -> bool:
    """Whether a line holds two or more words and the mail address holds them all: a name that looks like a heading."""
    words = [re.sub(r"[^a-z]", "", _plain(word)) for word in text[:_BEGINNING].split()]
    return len(words) > 1 and all(len(word) > 1 and word in local for word in words)


_SENTENCE_WORDS = frozenset({"and", "at", "in", "on", "for", "with", "from", "by", "to"})
"""Small words that no name holds."""


def cleaned_name(text: str) -> str | None:
    """``text`` as a person's name without titles and degrees, or None where it cannot be one."""
    text = re.sub(
        r"^(?:name|curriculum vitae(?: of)?|cv|résumé|resume)\s*[:–-]?\s+", "", text.strip(), flags=re.IGNORECASE
    )
    text = re.sub(r"\s*[(\[].*?[)\]]", "", text).split(",")[0]
    text = _POST_NOMINAL.sub("", text) if not text.isupper() else text
    text = re.sub(r"^(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s+)+", "", text).strip(" .:|-–")
    words = text.split()
    if (
        not 2 <= len(words) <= 6
        or text.lower() == "curriculum vitae"
        or any(sign.isdigit() or sign in '@/:;!?&+="<>{}' for sign in text)
        or not _SENTENCE_WORDS.isdisjoint(words)
    ):
        return None
    return text if is_name_shaped(text) or (text.islower() and len(words) <= 3) else None


def _name_score(name: str, local: str) -> float:
    words = [re.sub(r"[^a-z]", "", _plain(word)) for word in name.split()]
    score = 0.5 - 0.9 * title_score(name) - 0.6 * organisation_score(name) - 0.8 * (place_score(name) > 0.9)
    score -= 0.5 * load_wording().read(name).heading
    if local:
        hits = sum(len(word) > 2 and (word in local or local in word or word[:4] in local) for word in words)
        score += 0.6 * min(hits, 2)
    return score


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))


def _location(
    paragraphs: Sequence[Paragraph],
    zones: Zones,
    used: set[int],
    named: tuple[int, str] | None,
    extra: Sequence[str],
) -> tuple[str | None, set[int]]:
    best: tuple[float, int, str] | None = None
    name = named[1] if named else ""
    below = (
        tuple(takewhile(lambda n: n == named[0] or n not in zones.closed, range(named[0], named[0] + 4)))
        if named
        else ()
    )
    beside = _beside(paragraphs, used)
    candidates = [
        (n, p.text) for n, p in enumerate(paragraphs) if n in zones.head or n in used or n in below or n in beside
    ]
    for number, text in [*candidates, *((-1, text) for text in extra)]:
        if number >= 0 and paragraphs[number].line.hint is Hint.LOCATION:
            return text, {number}
        dated = bool(spans(text)) and number not in used and not _STREET.search(text)
        if number in zones.closed or len(text) > 200 or dated or _MAIL_HEAD.match(text):
            continue
        stated = _ADDRESSED.match(text)
        if (
            stated
            and len(_SEPARATOR.split(_stripped(stated["place"]))) == 1
            and re.search(r"[^\W\d_]{3}", stated["place"])
        ):
            return stated["place"].strip(" ,."), {number}
        near = 0 if number < 0 else min((abs(number - anchor) for anchor in used | set(below[:1])), default=4)
        for piece in (*_SEPARATOR.split(_stripped(text)), *_wrapped_place(paragraphs, number, used)):
            piece = re.sub(r"\s*\((?:home|work|private|current|permanent)\)$", "", piece.strip(" ,.:|/-–"), flags=re.I)
            behind = _town_behind(name, piece) if name and name in piece else None
            piece = piece if behind is None else behind
            if not re.search(r"[^\W\d_]{2}", piece) or is_only_dates(piece) or _BARE_LABEL.fullmatch(piece):
                continue
            if _MARKUP.search(piece):
                continue
            score = max(_location_score(piece), 0.4 * bool(behind)) - 0.06 * min(near, 5) * (not behind)
            if number in used and piece != text.strip() and is_name_shaped(piece) and len(piece.split()) <= 3:
                score = max(score, 0.5 - title_score(piece) - organisation_score(piece))
            if score > 0.35 and (best is None or score > best[0]):
                best = (score, number, piece)
    if best is None:
        return _place_of_institution(paragraphs, below), set()
    return best[2], {best[1]}


def _wrapped_place(paragraphs: Sequence[Paragraph], number: int, used: set[int]) -> tuple[str, ...]:
    """A place at the end of a line of contact that goes on in the next: "… · Scarborough, North" and "Yorkshire"."""
    if number not in used or number < 0 or number + 1 >= len(paragraphs):
        return ()
    last, following = _SEPARATOR.split(_stripped(paragraphs[number].text))[-1].strip(), paragraphs[number + 1].text
    whole = f"{last} {following}"
    return (whole,) if last and len(following.split()) <= 2 and place_score(whole) >= 1.0 else ()


def _place_of_institution(paragraphs: Sequence[Paragraph], below: Sequence[int]) -> str | None:
    """The place behind the institution that a scholar's head prints: "Department of Linguistics, Uppland University, Sweden"."""
    for number in [number for number in below[1:] if number < len(paragraphs)]:
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
    return town if tail.startswith(",") and may_be_town(town) and not _POST_NOMINAL.search(tail) else ""


_MARKUP = re.compile(r"[=\"<>{}]")
"""Signs of formulas and markup, which no place holds."""
_STREET = re.compile(r"^\d+[A-Za-z]?\s+\w+|^(?:Flat|Apt|Unit)\b|^[^\W\d][^,\d]* \d{1,4}[a-zA-Z]?(?:/\d+)?,")
"""A house and its street: "3 Mill Bank", "ul. Lipowa 8,"."""


def _location_score(piece: str) -> float:
    piece = re.sub(r"\b(?:City|District|County)\b", "", piece) if "," in piece else piece  # of a town, not of a council
    if len(piece.split()) > 10 or piece.endswith(".") or EMAIL.search(piece) or re.search(r"\w/\w{3,}|[:?!]", piece):
        return 0.0
    score = place_score(piece)
    if score < 0.5 and "," in piece and is_name_shaped(piece) and len(piece) < 60:
        score = 0.75 if any(place_score(part) > 0.5 for part in piece.split(",")) else 0.5
    if _STREET.search(piece) and "," in piece:
        whole = any(place_score(part) >= 0.7 for part in piece.split(",")[1:])  # a street and its town: nobody else's
        return max(score, 1.05 if whole else 0.7) - 0.4 * organisation_score(piece)
    return score - 0.9 * title_score(piece) - 0.4 * organisation_score(piece)
