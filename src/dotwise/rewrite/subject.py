"""
Of whom a summary, headline, bio or letter speaks: the words that can open a better sentence about the person.

    Results-driven engineer with 9 years of experience in cloud infrastructure  ->  Engineer with 9 years in cloud infrastructure
    Approved electrician with a proven track record in hospitals                ->  Approved electrician in hospitals
    She is known for her warmth                                                 ->  She
    Hard-working team player                                                    ->  the title of the latest post
"""

from __future__ import annotations

import re

from dotwise.language.tokens import Token
from dotwise.model import DotKind
from dotwise.rewrite.grammar import upper_first
from dotwise.rewrite.values import Material

SAID_BY = ("He", "She", "I")
_EMPTY = frozenset(
    "motivated driven oriented working dedicated enthusiastic passionate dynamic committed meticulous reliable excellent friendly "
    "experienced seasoned versatile hard punctual trustworthy skilled qualified proven strong highly very results detail "
    "result target focused minded energetic ambitious creative innovative adaptable flexible responsible organised "
    "organized professional competent confident capable diligent conscientious hardworking proactive talented accomplished "
    "patient calm polite cheerful caring compassionate honest loyal positive outgoing self visionary inspiring inspirational transformational charismatic bubbly vibrant tenacious astute customer-focused senior recent good great natural".split()
)
_TRADES = frozenset(
    "graduate nurse clerk chef cook mate pilot midwife guard judge executive operative assistant accountant consultant attendant agent superintendent sergeant".split()
)
"""Trades whose names end otherwise."""
_NOBODY = frozenset(
    "professional individual person player starter self-starter worker candidate member thinker someone team learner people "
    "communicator leader attitude skill experience year all-rounder".split()
)

_LONGEST = 18
"""Words that may stand before a colon."""
_TRACK = re.compile(
    r",? with (?:an? )?(?:\w+ )?(?:proven |strong |solid |excellent )?track record (?=in\b|as\b)", re.IGNORECASE
)
_MERE_YEARS = re.compile(
    r",? with (?:over |more than |nearly |almost )?[\w+]+ years?['’]?(?: of)?(?: \w+)? experience$", re.IGNORECASE
)
_HAVING = re.compile(r",? (?:having|possessing) (?=(?:over |more than )?\d)", re.IGNORECASE)
_EXPERTISE = re.compile(r",? (?:with|and) (?:an? )?(?:strong |proven |deep )?expertise in\b.*$", re.IGNORECASE)
_EXPERIENCE = re.compile(
    r"(?P<years>years?)['’]?(?: of)?(?: [a-z-]+){0,2}? experience (?:in|of|with|as)\b", re.IGNORECASE
)
CLAIMED = re.compile(
    r"(?:,| and| with| who)+ (?:an? |the |has |is )*(?:\w+ )?(?:excellent|strong|proven|good|great|solid|outstanding|exceptional|keen|passion\w*|"
    r"abilit\w+|able|natural|track record|can-do|positive|eager|committed|dedicated|enthusias\w+|motivated|driven|looking|seeking|"
    r"attention to detail|love|hard[- ]working|reliable|responsible|flexible|punctual|honest|adaptable|(?<!user )(?<!user-)friendly|flair|eye for)\b.*$",
    re.IGNORECASE,
)
"""What anybody could claim behind who they are, to the end: "and a passion for hospitality"."""
_FIRST = re.compile(r"(?:(?:highly|very|extremely) )?(?P<word>[A-Za-z]+(?:-[A-Za-z]+)*)(?:,? and|,)? +", re.IGNORECASE)
_ARTICLE = re.compile(r"(?P<article>An? )(?:(?:highly|very|extremely) )?(?P<word>[A-Za-z-]+)")
_FIELD = re.compile(r" in the (?:fields?|areas?|sector) of ")
_PRAISE = _EMPTY - frozenset("senior recent qualified skilled natural medical responsible".split())
"""Words in front of a trade that say nothing of it."""
_ANYBODY = "|".join(sorted(_NOBODY - {"year", "experience", "skill", "attitude"}))
_NOBODYS = re.compile(
    rf"(?:(?!(?:for|of|with|in|at|to|who|by|and)\b)[\w-]+ ){{0,3}}?(?:{_ANYBODY})\b(?: (?:{_ANYBODY})\b)*",
    re.IGNORECASE,
)
_NO_TRADE = re.compile(r"@|\bcurriculum\b|\bvit(?:ae|æ)\b|\bcv\b|\br[ée]sum[ée]\b|https?:|[:/]{2}", re.IGNORECASE)


def subject_of(material: Material) -> str | None:
    """Who the sentence speaks of, as it can open: the person of a bio or letter, the trade or the title of a summary."""
    tokens = material.parsed.tokens
    if not tokens:
        return None
    if tokens[0].text in SAID_BY:
        return tokens[0].text
    if material.dot.kind is DotKind.SENTENCE and (named := person_named(tokens)):
        return material.dot.text[: tokens[named - 1].end]
    own = presented(material) or upper_first(trade_of(material))
    if own:
        return own
    return upper_first(title_of(material.title)) if material.title else None


def presented(material: Material) -> str:
    """The sentence or headline itself without what anybody could claim; "" where it names no trade or tells a deed."""
    if is_clause(material):
        return ""
    text = _FIELD.sub(" in ", material.text)
    opened = _ARTICLE.match(text)
    if opened and any(word in _PRAISE for word in opened["word"].lower().split("-")):
        text = text[opened.end("article") :]
    while (found := _FIRST.match(text)) and all(word in _PRAISE for word in found["word"].lower().split("-")):
        text = text[found.end() :]
    text = CLAIMED.sub("", _EXPERIENCE.sub(r"\g<years> in", _TRACK.sub(" ", _HAVING.sub(" with ", text))))
    text = _EXPERTISE.sub("", text) if len(text.split()) > _LONGEST else text
    text = _MERE_YEARS.sub("", text).strip(" ,;:|–-")
    if material.title and (nobody := _NOBODYS.match(text)):
        text = title_of(material.title) + text[nobody.end() :]
    elif material.dot.kind is not DotKind.HEADLINE and not _opens_with(text, trade_of(material)):
        return ""
    fits = 1 <= len(text.split()) <= _LONGEST and not _NO_TRADE.search(text)
    return upper_first(text) if fits else ""


def title_of(printed: str) -> str:
    """A title as it can stand in a sentence: without what follows it, and not in capitals."""
    title = re.split(r"[,(]| - | – ", printed)[0].strip()
    if not title.isupper() or " " not in title:
        return title
    return " ".join(w.lower() if w in _JOINING else w if len(w) <= _INITIALS else w.capitalize() for w in title.split())


_JOINING = frozenset("OF AND THE FOR TO IN".split())
_INITIALS = 3
"""Letters up to which a word in capitals is taken for initials: "CNC MACHINIST"."""


def introduced_as(material: Material) -> str:
    """What a sentence says somebody is, where nothing follows it but what anybody could claim: "I'm a UX designer"; else ""."""
    found = _IS_A.match(material.text)
    head = found["who"].split()[-1].lower() if found else ""
    if found is None or head in _NOBODY or not is_trade(head):
        return ""
    words = found["who"].split()
    kept = [word for word in words if word.lower() not in _PRAISE]
    if kept == words:
        return found["who"]
    return re.sub(r"\b(an?) (?=(\w))", lambda a: "an " if a.group(2) in "aeiouAEIO" else "a ", " ".join(kept), count=1)


_IS_A = re.compile(
    r"(?P<who>(?:I am|I['’]m|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} is) an? (?:[\w'’/-]+ ){0,5}?[\w'’-]+)(?:,| who is| who['’]s| and is| and am| with) "
    r"(?:an? |very |highly |deeply )*(?:passionate|keen|dedicated|committed|enthusiastic|motivated|driven|proven|strong|excellent|eye|flair|love)\b[^;:.]*$"
)


def is_clause(material: Material) -> bool:
    """Whether a sentence has a subject and a verb; a trade in front of a phrase is often read as a verb."""
    tokens = material.parsed.tokens
    return any(
        token.dep in ("nsubj", "nsubjpass", "expl", "csubj")
        and tokens[token.head].dep == "ROOT"
        and token.lower not in _EMPTY
        for token in tokens
    )


def _opens_with(text: str, trade: str) -> bool:
    """Whether a text names a trade among its first words."""
    first = text.lower().split()[: len(trade.split()) + 3]
    return bool(trade) and trade.lower() in " ".join(first)


def person_named(tokens: tuple[Token, ...]) -> int:
    """How many tokens at the head of a sentence are the name of the person it speaks of; 0 where it names none."""
    if tokens[0].lower in _EMPTY or (tokens[0].text.isupper() and len(tokens[0].text) > 1):
        return 0  # "NMC registered ..." tells of a register, not of a person
    end = next((token.index for token in tokens[: _PERSON + 1] if token.tag in ("VBZ", "VBD")), 0)
    hyphened = len(tokens) > 1 and tokens[1].tag == "HYPH"  # a first name with a hyphen is often read as a noun
    capital = all(token.text[:1].isupper() or token.tag == "HYPH" for token in tokens[:end])
    named = all(token.tag in ("NNP", "HYPH") for token in tokens[2 if hyphened else 0 : end])
    return end if capital and named else 0


_PERSON = 6
"""Tokens of the longest name of a person, hyphens counted."""


def trade_of(material: Material) -> str:
    """The trade that a summary itself names ("mechanical engineering graduate"), without its adjectives; else ""."""
    run: list[Token] = []
    for token in material.parsed.tokens[:14]:
        noun = token.tag in ("NN", "NNP", "NNS") or token.lower in _TRADES
        if token.lower in _EMPTY:
            run = []
        elif noun or token.tag == "JJ" or (token.tag == "HYPH" and run):
            run.append(token)
        elif run and (run[-1].tag in ("NN", "NNP") or run[-1].lower in _TRADES) and not _is_empty(run):
            break
        elif token.tag in ("RB", ",", "CC", "VBN", "VBD", "VBG", "DT", "HYPH"):
            run = []
        else:
            return ""
    words = run[1:] if run and material.dot.text[max(run[0].start - 1, 0)] == "-" else run
    while words and (words[0].lower in _EMPTY or words[0].tag in ("VBN", "HYPH", "VBG")):
        words = words[1:]
    if not words or _is_empty(words) or len(words) > 5 or [w.lower for w in words] == ["graduate"]:
        return ""
    head = words[-1].lower
    trade = is_trade(head)
    said = material.dot.text[words[0].start : words[-1].end]
    beside = re.match(r" \([^()]{3,40}\)", material.dot.text[words[-1].end :])
    return f"{said}{beside.group() if beside else ''}" if trade else ""


def is_trade(noun: str) -> bool:
    """Whether a noun in small letters names who does a work: "welder", "nurse"."""
    named = noun.endswith(("er", "or", "ist", "ian", "man")) or noun in _TRADES
    return named and noun not in _NO_WORKER


def is_bare_title(material: Material) -> bool:
    """Whether a headline says what somebody is and no more: "Radiographer (B.Rad.)", "Translator and Terminologist"."""
    named = re.sub(r"\([^()]*\)", "", material.text).strip()
    return presented(material) == material.text and len(named.split()) <= _NAME + 1 and not is_clause(material)


def names_post(material: Material) -> bool:
    """Whether a line only names a role that somebody has or had: "Deputy director of admissions, 2021-2024"."""
    if material.opening is not None or material.outcome is not None:
        return False
    if opens_with_post(material):
        return True
    first, *others = material.parsed.tokens
    if material.verb is not None or (first.tag.startswith("VB") and others and others[0].tag == "DT"):
        return False
    if is_clause(material) or re.search(r"\bwith\b", material.text):
        return False
    head = next((t.index for t in material.parsed.tokens if t.tag in ("IN", ",", ":", "-LRB-", "CD")), _NAME)
    return any(is_trade(t.lower) for t in material.parsed.tokens[: min(head, _NAME)] if t.tag.startswith("NN"))


_OFFICES = frozenset(
    "lead head member representative rep chair champion deputy delegate warden captain coach liaison".split()
)
"""What somebody is in a place beside their trade: "Technical lead of a bridge team of nine"."""


_WORKERS = frozenset(
    "engineer manager officer worker nurse driver assistant technician teacher lecturer consultant developer analyst supervisor coordinator "
    "co-ordinator designer operator planner tutor instructor buyer editor director secretary mentor trainer steward".split()
)


def opens_with_post(material: Material) -> bool:
    """Whether a line begins with a role and whom or what it serves: "Mentor to student nurses", "Design manager for a bridge"."""
    words = material.parsed.tokens
    if len(words) > 1 and is_trade(words[0].lower) and words[0].lower not in _NO_SENDER and words[1].lower == "to":
        return True
    joint = next((word.index for word in words[: _NAME + 1] if word.tag == "IN"), 0)
    before = words[:joint]
    named = bool(before) and before[-1].lower in _OFFICES | _WORKERS and before[-1].tag.startswith("NN")
    # "Lead" and "Design" before a trade are often read as verbs; nobody leads "engineer" without an article
    alone = all(word.tag.startswith(("NN", "JJ", "VB")) for word in before)
    return named and alone and not any(word.tag == "VBD" for word in words)


_NO_SENDER = frozenset(
    "letter order answer offer refer transfer number chapter cater deliver tender author render differ other".split()
)
"""Words that end as trades do and stand before "to" without naming who serves: "letter to", "answer to"."""


def holds_fact(material: Material) -> bool:
    """Whether a sentence says since when or as what somebody works: "on the tools 17 years", "is a management consultant"."""
    tokens = material.parsed.tokens
    said = any(t.dep == "attr" and t.tag == "NN" and is_trade(t.lower) and t.lower not in _NOBODY for t in tokens)
    return is_clause(material) and (said or _SPENT.search(material.text) is not None)


_SPENT = re.compile(r"\b\d+\+? ?(?:years?|yrs?)\b", re.IGNORECASE)
_NAME = 5
"""Words that the name of a role has at most."""
_NO_WORKER = frozenset(
    "employer career order matter number manner computer customer paper water center centre letter offer power sector factor "
    "corner border river summer winter september october november december quarter layer chapter user other floor door error tumor "
    "colour color behavior labor honor monitor motor mirror human woman german".split()
)


def _is_empty(run: list[Token]) -> bool:
    return run[-1].lower in _NOBODY
