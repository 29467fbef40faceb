"""
Taking the words off that hold a deed back, and finding the deed that they held.

"Responsible for the maintenance of pumps" holds "maintain pumps", "Was involved in writing the script" holds "write
the script", "Picking and packing orders" holds "pick and pack orders". The deed always comes from the line's own
words; only where the line names no deed at all ("Responsible for the rota") stands one of a few plain verbs.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.language.anatomy import OpenerKind
from dotwise.language.nouns import MASS
from dotwise.language.tokens import Parsed, Token
from dotwise.rewrite.coordination import beside, coordinated, evened, infinitives, joined
from dotwise.rewrite.deed_words import (
    INTRANSITIVE,
    NO_OBJECTS,
    is_gerund,
    is_named_by_use,
    names_event,
    plain_verb,
    verb_of_noun,
)
from dotwise.rewrite.grammar import verb_lemma
from dotwise.rewrite.held_deed import (
    ANOTHER_DEED,
    deed_nouns,
    goes_on_listing,
    infinitive_held,
    light_held,
    manner_before,
    verb_held,
)
from dotwise.rewrite.light_deed import light_deed
from dotwise.rewrite.openers import BARE, GIVEN, KINDS, REFUSED, RESPONSIBILITY, SUBJECT
from dotwise.rewrite.opening import Opening, measured, with_manner
from dotwise.rewrite.uneven_lists import ends_in_task, leaves_a_task, skips_a_part

_PEOPLE = frozenset("i he she they we".split())
_TO_A_THING = re.compile(r"contribut|commit|dedicat|respon", re.IGNORECASE)
"""Words whose "to" is followed by a thing and not by a deed: "contributed to field campaigns"."""

_WAS_DOING = re.compile(
    r"(?P<opener>Was (?:also |mainly |regularly )?)(?!(?:being|working|helping|assisting|supporting|participating|contributing)\b)(?P<verb>[a-z]+ing) (?=\S)"
)
_OTHERS = re.compile(
    r"(?:,| and|, and) (?:any |all |various )?other (?:tasks|duties|things|jobs|work)\b(?: [a-z]+){0,4}$",
    re.IGNORECASE,
)
"""What a list ends with that says nothing: "and other tasks in the production"."""
_MY_DUTY = re.compile(
    r",? (?:was|were|is|are|has been|have been)(?: also| all| mainly| mostly| part of)* my (?:main |daily |regular |other )?"
    r"(?:dut(?:y|ies)|tasks?|jobs?|work|responsibilit(?:y|ies))[ .]*$",
    re.IGNORECASE,
)
"""What a list of deeds ends with where a duty is told last: "filing letters and typing were my tasks"."""
_BY_OTHERS = re.compile(r"\b(?:with|under|beside|after|behind) me\b")
"""Words by which the deed was others': "was given the new starters to shadow with me"."""


def open_deed(parsed: Parsed, end: int) -> Opening | None:
    """The deed of ``parsed.text[:end]`` without its opener; None where there is no opener or no deed to find."""
    opening = _opened(parsed, end)
    if opening is None or skips_a_part(opening):
        return None
    if ends_in_task(parsed, opening, end) or leaves_a_task(parsed, opening, end):
        return None
    return evened(parsed, opening, end)


def _opened(parsed: Parsed, end: int) -> Opening | None:
    text = _MY_DUTY.sub("", _OTHERS.sub("", parsed.text[:end]))
    if (given := GIVEN.match(text)) and verb_lemma(given["verb"]) == given["verb"] and not _BY_OTHERS.search(text):
        rest = f"{given['thing']}{text[given.end() :]}"
        return Opening("", (given["verb"],), None, rest, OpenerKind.WEAK, f"{given['opener']} … to")
    if (going := _WAS_DOING.match(text)) and (lemma := verb_lemma(going["verb"])):
        return Opening("", (lemma,), "VBD", text[going.end() :].strip(), OpenerKind.WEAK, going["opener"])
    if (sized := RESPONSIBILITY.match(text)) is not None:
        return _sized(parsed, text, sized)
    if (hidden := light_deed(text) or _phrasal(text)) is not None:
        return hidden
    bare = BARE.match(text)
    if bare and bare.group().strip():
        return _held(parsed, text, bare, "", None)
    for subject in SUBJECT.finditer(text):
        found = BARE.match(text, subject.end())
        named = subject.group("subject").lower() not in _PEOPLE and not subject.group("aux")
        if found and found.group().strip() and not (named and found.group("DUTY")):
            return _held(parsed, text, found, text[: subject.start("aux")], _tag(subject, found.group()))
    return _gerund(parsed, text) or _noun_deed(parsed, text)


def _sized(parsed: Parsed, text: str, opener: re.Match[str]) -> Opening | None:
    """Words such as "Full P&L responsibility for a site" as "run a site", with the sort of responsibility kept beside it."""
    tokens = [token for token in parsed.tokens if opener.end() <= token.start < len(text)]
    found = light_held(parsed, tokens, len(text)) if tokens else None
    if found is None or found[0] == ("look after",):
        return None
    what = opener["what"][:1].lower() + opener["what"][1:] if opener["what"][1:2].islower() else opener["what"]
    rest = f"{measured(text[opener.end() :])} ({what} responsibility)"
    return Opening("", found[0], None, rest, OpenerKind.DUTY, opener.group().strip(), lent=True)


def _tag(subject: re.Match[str], opener: str) -> str:
    auxiliary = subject.group("aux").split()
    if (auxiliary and auxiliary[0] in ("is", "am", "are")) or re.match(r"\s*(?:help|assist|support)s?\b", opener):
        return "VBP" if subject.group("subject").lower() in ("i", "we", "they") else "VBZ"
    return "VBD"


def _held(parsed: Parsed, text: str, opener: re.Match[str], before: str, tag: str | None) -> Opening | None:
    kind = next(kind for kind, _ in KINDS if opener.group(kind.name))
    if kind is OpenerKind.WEAK and REFUSED.search(text, opener.end()):
        return None  # asked for one thing, the person did another
    tokens = [t for t in parsed.tokens if opener.end() <= t.start < len(text)]
    if not tokens:
        return None
    said = " ".join(opener.group().split())
    if said.lower().endswith((" that", " which", " who", " behind")):
        return _finite(text, tokens, Opening(before, (), tag, "", kind, said))
    bare = (said.lower().endswith(" to") and not _TO_A_THING.search(said)) or re.fullmatch(
        r"(?:also )?help(?:ed|ing|s)?", said, re.IGNORECASE
    )
    found = verb_held(parsed, tokens, len(text)) or (infinitive_held(parsed, tokens, len(text)) if bare else None)
    if found is None and kind is OpenerKind.DUTY:
        found = light_held(parsed, tokens, len(text))
    if found is None:
        return None
    verbs, rest, like, lent = found
    shared = beside(rest) if like else ()
    if shared is None:
        return None
    turns = (*shared, *coordinated(parsed, rest, len(text))) if like else ()
    more = () if lent else _more_deeds(parsed, rest, len(text))
    turns = tuple(sorted({*turns, *more, *infinitives(parsed, rest, len(text))}))
    return Opening(before, verbs, tag, rest, kind, said, like, turns, lent)


def _finite(text: str, tokens: list[Token], opening: Opening) -> Opening | None:
    """The deed of a group: "part of the team that validated the method"."""
    lemma = verb_lemma(tokens[0].text) if tokens[0].tag in ("VBD", "VBZ", "VBP", "VBN") else None
    if lemma is None:
        return None
    return replace(opening, verbs=(lemma,), rest=text[tokens[0].end :].strip(), like=tokens[0].text)


def _gerund(parsed: Parsed, text: str) -> Opening | None:
    """A line that opens with a gerund and its object: "Picking and packing orders"."""
    tokens = [token for token in parsed.tokens if token.start < len(text)]
    if len(tokens) < 2 or not is_gerund(tokens[0]) or re.search(r", (?:I|we|he|she|they) |\w: \d", text):
        return None
    if len(tokens) == 2 and tokens[1].tag == "NN" and tokens[1].lower not in MASS:
        return None  # "Tasting panel" names a thing
    if _names_thing(parsed) or _is_about(parsed, text):
        return None
    run = 1
    while run < len(tokens) and (tokens[run].lower in _JOINTS or _shares(tokens, run)):
        run += 1
    lemma = verb_lemma(tokens[0].text)
    if lemma is None or run == len(tokens) or not is_gerund(tokens[run - 1]):
        return None
    after = tokens[run]
    if after.lower == "of":
        verbs = tuple(verb_lemma(token.text) or token.text for token in tokens[:run] if is_gerund(token))
        rest = text[after.end :].strip()
        turns = _more_deeds(parsed, rest, len(text))
        if goes_on_listing(rest) or _ends_bare(rest, turns) or _ANOTHER_NOUN.search(rest):
            return None
        return Opening("", verbs, None, rest, OpenerKind.DUTY, "", tokens[0].text, turns)
    if not _takes(after, lemma):
        return None
    rest = text[tokens[0].end :].lstrip()
    turns = joined(tokens[1:run], text.rfind(rest)) or coordinated(parsed, rest, len(text))
    turns = tuple(sorted({*turns, *_more_deeds(parsed, rest, len(text))}))
    if _mixed_list(tokens[run:], turns, tokens[0].end + 1) or (not turns and _lists_more(rest)):
        return None
    return Opening("", (lemma,), None, rest, OpenerKind.DUTY, "", tokens[0].text, turns)


def _shares(tokens: list[Token], at: int) -> bool:
    """Whether a gerund shares the object of the one before it, and does not describe it: "booking meeting rooms"."""
    return is_gerund(tokens[at]) and tokens[at - 1].lower in _JOINTS


def _lists_more(rest: str) -> bool:
    """Whether the verb does not govern all that is listed behind it: "monitoring signs, wound dressings, catheters"."""
    return ANOTHER_DEED.search(rest) is not None or (rest.count(",") > 1 and goes_on_listing(rest))


def _names_thing(parsed: Parsed) -> bool:
    """Whether the gerund only names what did something ("Waiting times came down"), or a thing by its use or a post."""
    if is_named_by_use(*parsed.tokens[:2]) or names_event(*parsed.tokens[:2]):
        return True
    first = parsed.tokens[0]
    thing = parsed.tokens[first.head]
    subject = first.dep in ("compound", "amod") and thing.dep in ("nsubj", "nsubjpass")
    return subject and parsed.tokens[thing.head].tag in ("VBD", "VBN", "VBZ")


def _is_about(parsed: Parsed, text: str) -> bool:
    """Whether a finite verb says something of what the line opens with: "Training days are Wednesdays"."""
    root = next((token for token in parsed.tokens if token.dep == "ROOT" and token.start < len(text)), None)
    if root is None or root.tag not in ("VBZ", "VBP", "VBD", "MD"):
        return False
    return root.index > 0 and any(token.dep in ("nsubj", "nsubjpass", "csubj") for token in parsed.children(root.index))


def _phrasal(text: str) -> Opening | None:
    """A gerund with its particle as a noun: "carrying out of scans", "taking off of quantities"."""
    found = _PHRASAL.match(text)
    lemma = verb_lemma(found["verb"] or found["plain"]) if found else None
    if found is None or lemma is None or goes_on_listing(text[found.end() :]):
        return None
    return Opening("", (f"{lemma} {found['particle'] or ''}".strip(),), None, text[found.end() :], OpenerKind.DUTY, "")


_PHRASAL = re.compile(
    r"(?:The )?(?:(?P<verb>[A-Za-z]+ing) (?P<particle>out|up|off|down|over)|(?P<plain>[Cc]onducting|[Pp]erforming|[Uu]ndertaking)) of (?=\S)"
)


def _takes(after: Token, lemma: str) -> bool:
    """Whether the token behind a gerund can be its object or complement."""
    if after.tag in (",", ".", ":", "-LRB-", "VBZ", "VBD", "MD") or after.lower in NO_OBJECTS:
        return False
    if lemma in ("train", "coach", "teach") and after.lower in ("to", "for"):
        return False  # "training to nurses" is given
    return after.tag != "IN" or lemma in INTRANSITIVE


def _noun_deed(parsed: Parsed, text: str) -> Opening | None:
    """A line that opens with a deed as a noun ("Upkeep of the yard") or with a verb that only sounds."""
    tokens = [token for token in parsed.tokens if token.start < len(text)]
    if len(tokens) < 2 or tokens[0].dep in ("nsubj", "nsubjpass"):
        return None  # "Introduction of SAP was supported" tells of another's deed
    plain = plain_verb(verb_lemma(tokens[0].text) or "")
    if plain and tokens[0].tag in ("VBD", "VBP", "VB"):
        return Opening("", (plain,), tokens[0].tag, text[tokens[0].end :].strip(), OpenerKind.WEAK, tokens[0].text)
    manner, at = manner_before(text, tokens, 0)
    verbs, used = deed_nouns(tokens[at:]) if at < len(tokens) else ([], tokens[0])
    rest = text[used.end :].strip() if verbs else ""
    if not rest or goes_on_listing(rest):
        return None
    turns = _more_deeds(parsed, rest, len(text))
    if _ends_bare(rest, turns) or _ANOTHER_NOUN.search(rest):
        return None
    if manner:
        return None if turns else Opening("", tuple(verbs), None, with_manner(rest, manner), OpenerKind.DUTY, "")
    return Opening("", tuple(verbs), None, rest, OpenerKind.DUTY, "", turns=turns)


def _more_deeds(parsed: Parsed, rest: str, end: int) -> tuple[tuple[int, int], ...]:
    """Places in ``rest`` of the further deeds of a line whose first is a noun: they take the same form."""
    nouns = (
        (more.start("deed"), more.end("deed"))
        for more in _MORE_DEEDS.finditer(rest)
        if verb_of_noun(more["noun"]) or (more["noun"].endswith("ing") and verb_lemma(more["noun"]))
    )
    return tuple(sorted({*nouns, *coordinated(parsed, rest, end)}))


def _ends_bare(rest: str, turns: tuple[tuple[int, int], ...]) -> bool:
    """Whether a last deed without an object would be left behind: "handling of cash, counting of floats and banking"."""
    found = _BARE_END.search(rest)
    return bool(turns) and found is not None and found.start("deed") > turns[-1][1]


_BARE_END = re.compile(r"(?:,| and| &) (?:[a-z]+ )?(?P<deed>[a-z]+ing)\.?$")
_ANOTHER_NOUN = re.compile(r", (?:the )?(?:use|care|control|supply|sale|purchase|hire|issue|repair|handling) of ")
"""A second deed that stays a noun behind the first: "profiling of vehicles, use of a scanner"."""
_MORE_DEEDS = re.compile(r"(?:, | and |, and )(?P<deed>(?P<noun>[a-z]+) of)(?= )")
"""A second deed told as a noun: "posting of vouchers and preparation of statements"."""
_JOINTS = frozenset(("and", "&", ",", "/", "or", "-", "un", "re"))


def _mixed_list(tokens: list[Token], turns: tuple[tuple[int, int], ...], begin: int) -> bool:
    """Whether the line lists tasks of which only some are gerunds, so that the first cannot become a verb alone."""
    if tokens and tokens[0].tag in ("RP", "IN") and len(tokens) > 1 and tokens[1].text == ",":
        return True
    starts = {start for start, _ in turns}
    for at, token in enumerate(tokens):
        if token.tag in ("IN", "TO"):
            return False
        joined = at > 0 and tokens[at - 1].text in (",", "and", "&")
        if joined and is_gerund(token) and token.start - begin not in starts:
            return True
    return False
