"""
Find what a document claims: listed skills and tools, qualities, and promises such as "I take over herds that lose money".

A claim is a span of a dot. Lists are taken apart; a quality is recognised by data/terms/traits.yaml and by standing in
one list with others; a tool or skill by standing after words such as "proficient in". Certificates, years and aims are
no claims: they are true or not whatever the bullets say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from dotwise.connect.promises import avowed, promised, trimmed
from dotwise.knowledge.habits import is_courtesy
from dotwise.knowledge.standing import AIM, claim_rows
from dotwise.knowledge.traits import Mention, find_traits, traits
from dotwise.language.anatomy.names import common_words
from dotwise.language.private import is_private
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, Dot, DotKind
from dotwise.settings import data_folder


class ClaimKind(StrEnum):
    """What is claimed; each kind is shown in its own way."""

    TOOL = "tool"
    SKILL = "skill"
    TRAIT = "trait"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim before anything is known of its evidence. ``row`` numbers the dot, ``trait`` the quality if known."""

    row: int
    start: int
    end: int
    text: str
    kind: ClaimKind
    trait: int | None = None
    alone: bool = False
    """Whether the dot says nothing else, so that its vector is the claim's."""


_GRADED = r"(?:excellent|strong|good|great|proven|sound|outstanding|exceptional|superb|natural|high|keen|solid)\s+[a-z]"
_SEPARATOR = re.compile(
    r"\s*(?:[,;•|·*]|\s[–—-]\s)\s*|\s+and\s+(?=[A-Z])|,?\s+(?:as well as|plus)\s+"
    rf"|\s+(?:and|or|with)\s+(?:an?\s+)?(?={_GRADED}|an?\s+\w+\s+(?:for|of)\s)"
)
"""Between items; also where a new quality is praised: "stock control and excellent attention to detail"."""
_LABEL = re.compile(r"^[A-Z][\w /&-]{2,24}:\s+")
_INTRODUCED = re.compile(
    r"\b(?:proficient|skilled|experienced|fluent|competent|trained|expert|versed|comfortable|familiar|confident)\s+"
    r"(?:in|with|at|on|using)\s+|\b(?:knowledge|experience|command|understanding|user|use|mastery)\s+(?:of|with|in)\s+"
    r"|\b(?:skills?|strengths?)\s+(?:include|are|in)\s+|\b(?:I|she|he|they) (?:also )?(?:knows?|works? in|works? with|uses?|speaks?)\s+"
    r"|\b(?:I|she|he|they) (?:also )?\w+s? (?:in|on|with)\s+(?-i:(?=[A-Z]\w+(?:,| and |\.|$)))",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?:\w[\w-]* ){1,4}\((?P<items>[^()]*,[^()]*)\)")
_DESCRIBING = re.compile(
    r"\b(?:known for|describes? (?:me|him|her|them) as|values? (?:my|his|her|their)|strengths? (?:are|include|is)"
    r"|skills? (?:include|are)|I (?:bring|offer|have excellent|possess)|passionate about|believes? (?:in|that))\b",
    re.IGNORECASE,
)
_CERTIFIED = re.compile(
    r"\b(?:certified|certificate|certification|registered|chartered|licen[cs]ed?|diploma|degree|BSc|MSc|MBA|MA|PhD|BA|member of"
    r"|holds?|award|qualified|studied|studies|driv(?:ing|er.?s) licen[cs]e|GCSE|born|lives?|married|clearance)\b"
)
_YEARS = re.compile(
    r"\b(?:\d+\+?|[a-z]+teen|ten|twelve|eleven|nine|eight|seven|six|five|four|three|twenty|thirty)\s+years\b", re.I
)
_DUTIES = re.compile(r"\b(?:duties|responsib\w+|oversees?|clients include|worked (?:with|for|as))\b", re.IGNORECASE)
_PRODUCT = re.compile(r"(?:Microsoft|MS|Google|Adobe|Autodesk)\b")
_GENERAL = frozenset({"skill", "ability", "attitude", "mindset", "staff", "new", "nature", "approach", "work"})
_LISTED = re.compile(r",\s*(?:and\s+)?(?:an?\s+)?|\s+and\s+(?:an?\s+)?", re.IGNORECASE)
_WORKING = re.compile(r"\bwork(?:s|ing)?\b[^,.;:]{0,25}$")
"""What belongs before a quality of working: "work alone or in a *team*"."""
_LONGEST_ITEM = 4
_PERSON = ("er", "or", "ist")
_OF_WORK = ("ing", "tion", "ment", "ship", "sis", "cy", "ance", "ence")
"""Endings of words for work, which is done; names of things to work with end otherwise."""


def find_claims(career: Career, sense: Sense) -> tuple[Claimed, ...]:
    """Every claim of the document, in order."""
    found: list[Claimed] = []
    for row in claim_rows(career):
        dot, parsed = career.dots[row], sense.parsed[row]
        if is_private(dot.text):
            continue
        if dot.kind in (DotKind.SKILL, DotKind.HEADLINE):
            found += [claim for claim in _listed(row, dot, parsed) if not _is_given(career, dot, claim.text)]
        else:
            found += _in_prose(row, dot, parsed, bool(career.roles))
    return tuple(found)


def _is_given(career: Career, dot: Dot, item: str) -> bool:
    """Whether an item is the person's name with what stands behind it, or the title of a post: nobody need show it."""
    name = (career.contact.name or "").casefold()
    titles = {(role.title or "").casefold().strip() for role in career.roles}
    return (bool(name) and dot.text.casefold().startswith(name)) or item.casefold() in titles


def _listed(row: int, dot: Dot, parsed: Parsed) -> list[Claimed]:
    """A claim for every item of a list of skills."""
    if _CERTIFIED.search(dot.text):
        return []
    label = _LABEL.match(dot.text)
    names_standard = label is not None and any(letter.isdigit() for letter in label.group())
    begin = label.end() if label and not names_standard else 0
    pieces = _pieces(dot.text, begin, len(dot.text))
    return [_claimed(row, parsed, start, end, len(pieces) == 1) for start, end in pieces]


def _in_prose(row: int, dot: Dot, parsed: Parsed, has_roles: bool) -> list[Claimed]:
    """Qualities, introduced skills and promises of one sentence."""
    if AIM.search(dot.text) or is_courtesy(dot.text):
        return []
    named = [*_bracketed(dot.text), *_introduced(dot.text)]
    found = [_claimed(row, parsed, start, end, False) for start, end in named]
    if not _tells_a_deed(parsed):
        covered = [(claim.start, claim.end) for claim in found]
        found += [c for c in _qualities(row, parsed) if not any(s < c.end and c.start < e for s, e in covered)]
    if not found:
        whole = promised(parsed, has_roles)
        found = [
            Claimed(row, start, end, dot.text[start:end], ClaimKind.PROMISE, alone=len(whole) == 1)
            for start, end in whole
        ]
    found += [
        Claimed(row, start, end, dot.text[start:end], ClaimKind.PROMISE)
        for start, end in avowed(parsed)
        if not any(start < claim.end and claim.start < end for claim in found)
    ]
    return sorted(found, key=lambda claim: claim.start)


def _bracketed(text: str) -> list[tuple[int, int]]:
    """Items of the list in brackets that follows what somebody is: "Joiner (stairs first, windows in winter)"."""
    match = _BRACKETED.match(text)
    return _pieces(text, match.start("items"), match.end("items")) if match else []


def _introduced(text: str) -> list[tuple[int, int]]:
    """Items of the list that follows "proficient in", "knowledge of" and the like."""
    spans: list[tuple[int, int]] = []
    for match in _INTRODUCED.finditer(text):
        stop = re.search(r"[.:!?](?:\s|$)|\bwith \w+ years\b|,? (?:who|which)\b", text[match.end() :])
        end = match.end() + stop.start() if stop else len(text)
        people = stop is not None and stop.group().endswith("who")
        if not people and not _YEARS.search(text[_clause_start(text, match.start()) : end]):
            spans += [span for span in _pieces(text, match.end(), end) if span not in spans]
    return spans


def _clause_start(text: str, before: int) -> int:
    """Where the clause begins in which ``before`` stands: "eight years of" belongs to the experience after it."""
    edges = [edge.end() for edge in re.finditer(r"[,;.:!?]\s", text) if edge.end() <= before]
    return max(edges, default=0)


def _pieces(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Items between separators, brackets left whole; "X and Y" is cut at its last "and" where the list is long."""
    cuts, depth, previous = [], 0, begin
    for match in _SEPARATOR.finditer(text, begin, end):
        depth = text.count("(", begin, match.start()) - text.count(")", begin, match.start())
        if depth == 0:
            cuts.append((previous, match.start()))
            previous = match.end()
    cuts.append((previous, end))
    last = re.search(r"\s+and\s+", text[cuts[-1][0] : end])
    if len(cuts) > 1 and last:
        start = cuts.pop()[0]
        cuts += [(start, start + last.start()), (start + last.end(), end)]
    return [span for span in (trimmed(text, start, stop) for start, stop in cuts) if span[1] - span[0] > 0]


def _claimed(row: int, parsed: Parsed, start: int, end: int, alone: bool) -> Claimed:
    tokens = [token for token in parsed.tokens if token.start >= start and token.end <= end]
    named = find_traits(tokens)
    text = parsed.text[start:end]
    trait = named[0].trait if named and not _PRODUCT.match(text) else None
    if trait is not None and _is_whole(tokens, named) and not traits()[trait].work:
        kind = ClaimKind.TRAIT
    else:
        named_thing = is_name(text) and (trait is None or not traits()[trait].work)
        kind = ClaimKind.TOOL if named_thing else ClaimKind.SKILL
    return Claimed(row, start, end, text, kind, trait, alone)


def _is_whole(tokens: Sequence[Token], named: Sequence[Mention]) -> bool:
    """Whether the traits make up all that an item says: "route planning" is a skill of its own."""
    inside = {index for mention in named for index in range(mention.first, mention.last)}
    rest = [t for i, t in enumerate(tokens) if i not in inside and t.pos in ("NOUN", "PROPN", "VERB", "NUM")]
    return all(token.lemma in _GENERAL for token in rest)


def is_name(text: str) -> bool:
    """Whether an item is a product, language or standard: capitals or digits inside, or a word that is not common."""
    words = re.findall(r"[\w+#&/.-]+", re.sub(r"\(.*?\)", "", text))
    if not words or _PRODUCT.match(text) or " ".join(words).lower() in _tools():
        return bool(words)
    if any(any(letter.isupper() or letter.isdigit() for letter in word[1:]) for word in words):
        return True
    if len(words) == 1:
        return words[0][0].isupper() and words[0].lower() not in common_words() and not words[0].endswith(_OF_WORK)
    return all(word[0].isupper() for word in words) and any(word.lower() not in common_words() for word in words)


@cache
def _tools() -> frozenset[str]:
    lines = (data_folder() / "terms" / "tools.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _tells_a_deed(parsed: Parsed) -> bool:
    """Whether a sentence tells something that was done once, or a duty: such a sentence describes nobody."""
    if _DESCRIBING.search(parsed.text):
        return False
    told = any(token.tag == "VBD" and token.index > 0 and token.lemma not in ("be", "have") for token in parsed.tokens)
    return told or _DUTIES.search(parsed.text) is not None


def _qualities(row: int, parsed: Parsed) -> list[Claimed]:
    """The known qualities of a sentence, and what stands in one list with them."""
    found: list[Claimed] = []
    for mention in find_traits(parsed.tokens):
        if _is_mere_noun(parsed, mention):
            continue
        start, end = _widened(parsed, mention)
        found.append(Claimed(row, start, end, parsed.text[start:end], ClaimKind.TRAIT, mention.trait))
    return found + _beside(row, parsed, found) if found else []


def _beside(row: int, parsed: Parsed, known: Sequence[Claimed]) -> list[Claimed]:
    """Short items of the list in which known qualities stand: "patient, *sure-footed* and calm"."""
    found = []
    for start, end in _items_of(parsed.text):
        tokens = [
            token for token in parsed.tokens if token.start >= start and token.end <= end and token.pos != "SPACE"
        ]
        fresh = not any(claim.start < end and start < claim.end for claim in known)
        describes = bool(tokens) and tokens[-1].pos in ("ADJ", "NOUN") and not any(t.pos == "NUM" for t in tokens)
        if fresh and describes and len(tokens) <= _LONGEST_ITEM and tokens[0].pos in ("ADJ", "NOUN", "ADV"):
            kind = ClaimKind.TRAIT if tokens[-1].pos == "ADJ" else ClaimKind.SKILL
            found.append(Claimed(row, start, end, parsed.text[start:end], kind))
    return found


def _items_of(text: str) -> list[tuple[int, int]]:
    """What stands between commas and "and"."""
    spans, previous = [], 0
    for match in _LISTED.finditer(text):
        spans.append((previous, match.start()))
        previous = match.end()
    spans.append((previous, len(text)))
    return [span for span in (trimmed(text, *span) for span in spans[1:]) if span[1] > span[0]]


def _widened(parsed: Parsed, mention: Mention) -> tuple[int, int]:
    """The trait with what is said of it: "excellent" before it, "skills" after it."""
    first, last = mention.first, mention.last
    tokens = parsed.tokens
    while first > 0 and _belongs_before(tokens[first - 1]):
        first -= 1
    while last < len(tokens) and tokens[last].lemma in ("skill", "ability", "attitude", "mindset"):
        last += 1
    begun = _WORKING.search(parsed.text, 0, tokens[first].start)
    return begun.start() if begun else tokens[first].start, tokens[last - 1].end


def _is_mere_noun(parsed: Parsed, mention: Mention) -> bool:
    """Whether one noun stands there as a thing ("the sales of the region"), not as somebody's strength in a list."""
    token = parsed.tokens[mention.first]
    if mention.last - mention.first > 1 or token.pos != "NOUN":
        return False
    before = parsed.tokens[mention.first - 1].lower if mention.first else ""
    listed = token.dep == "conj" or before in ("and", ",", "for", "with", "of", "my", "his", "her", "their", "a", "an")
    called = token.dep in ("attr", "ROOT", "appos") and token.lemma.endswith(_PERSON)
    return token.tag == "NNS" or not (listed or called or _belongs_before(parsed.tokens[mention.first - 1]))


def _belongs_before(token: Token) -> bool:
    return token.lemma in ("excellent", "strong", "good", "great", "proven", "natural", "sound", "highly", "outstanding",
                           "exceptional", "very", "superb")  # fmt: skip
