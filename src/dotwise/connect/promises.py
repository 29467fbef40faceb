"""
Find what people say they stand for: "I take over herds that lose money", "believes in letting pupils fail".

A whole sentence promises when it tells a habit or the sum of a career; inside a sentence, what follows words that avow
("able to", "believes that", "an accountant who"). Certificates, years, duties and plain circumstances promise nothing.
"""

from __future__ import annotations

import re

from dotwise.connect.manner import cut_down, does, tells_a_deed
from dotwise.knowledge.habits import CALLED, CIRCUMSTANCE, FEWEST_WORDS, may_promise, promises_nothing
from dotwise.language.tokens import Parsed, Token

Span = tuple[int, int]

_HABIT = frozenset({"VBP", "VBZ", "VB"})
_SPLIT = re.compile(r"(?::\s+|;\s+|,\s+and\s+(?=in\s|none|nobody|no\s|nine|\w+ in \w+))")
_AVOWED = re.compile(
    r"\b(?:able to|ability to|capable of|good at|(?:passionate|serious|particular) about|(?:and|or) about|believ(?:es?|ing) (?:in|that)"
    r"|values?|valuing|enjoys?|loves?|thrives? on|thrive on|proud of|trusted (?:by|with|to)|talent for|gift for|knack (?:for|of))\s+",
    re.IGNORECASE,
)
_WHO = re.compile(r"\bwho\s+")
_CLAUSE_END = re.compile(r"[.;:!?](?:\s|$)|,\s+(?:who|which|and|but|with)\b|\swith \w+ years\b")
_FEWEST_AVOWED = 2
_APART = frozenset({"that", "who", "whose", "whom", "what", "without", "nobody", "when", "where"})
_STRENGTHS = frozenset({"skill", "ability", "experience", "career", "challenge", "work", "job", "role", "opportunity"})


def promised(parsed: Parsed, has_roles: bool) -> list[Span]:
    """Spans of a sentence that says what this person stands for, cut at colons; none where it does not.

    ``has_roles`` is false for bios and letters, whose sentences tell much else: there only what the person does is taken,
    and only where a clause says for which case.
    """
    text = parsed.text
    if not may_promise(text):
        return []
    bounds = [0, *(edge for match in _SPLIT.finditer(text) for edge in match.span()), len(text)]
    pieces = [trimmed(text, start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    if CALLED.search(text) and " when " in text:
        kept = [piece for piece in pieces if CALLED.search(text, *piece)]
    elif has_roles:
        kept = [piece for piece in pieces if not tells_a_deed(parsed, *piece)] if _has_habit(parsed) else []
    else:
        kept = [piece for piece in pieces[:1] if _is_own_habit(parsed, *piece)]
    cut = [cut_down(parsed, *piece) for piece in kept if len(text[slice(*piece)].split()) >= FEWEST_WORDS]
    return [piece for piece in cut if piece is not None]


def avowed(parsed: Parsed) -> list[Span]:
    """Spans of what follows words that avow, up to the end of the clause, in order and apart from each other."""
    text = parsed.text
    found: list[Span] = []
    if promises_nothing(text):
        return found
    for match in sorted([*_AVOWED.finditer(text), *_WHO.finditer(text)], key=lambda match: match.start()):
        if _WHO.fullmatch(match.group()) and not (_is_the_person(parsed, match.start()) and _acts(parsed, match.end())):
            continue
        stop = _CLAUSE_END.search(text, match.end())
        start, end = trimmed(text, match.end(), stop.start() if stop else len(text))
        words = text[start:end].split()
        vague = bool(words) and words[-1].strip(".").rstrip("s") in _STRENGTHS
        said = cut_down(parsed, start, end)
        if said and len(words) >= _FEWEST_AVOWED and not vague and not (found and start < found[-1][1]):
            found.append(said)
    return found


def _is_the_person(parsed: Parsed, before: int) -> bool:
    """Whether "who" stands behind what the writer is ("clerk who ..."), not behind others ("fishermen who ...")."""
    holder = next((token for token in reversed(parsed.tokens) if token.end <= before and token.pos != "PUNCT"), None)
    return holder is not None and not (holder.pos in ("NOUN", "PROPN") and holder.tag in ("NNS", "NNPS"))


def _acts(parsed: Parsed, start: int) -> bool:
    """Whether the clause that begins at ``start`` tells a habit: "who mends", not "who has eleven years"."""
    token = next((token for token in parsed.tokens if token.start >= start and token.pos != "ADV"), None)
    return token is not None and token.tag in ("VBZ", "VBP") and token.lemma not in CIRCUMSTANCE


def _has_habit(parsed: Parsed) -> bool:
    """Whether a main verb stands in the present or without its helper: "take over", "given a site"."""
    verbs = [token for token in parsed.tokens if token.dep in ("ROOT", "conj", "ccomp") and token.pos == "VERB"]
    return any(token.tag in _HABIT or token.tag == "VBN" for token in verbs)


def _is_own_habit(parsed: Parsed, start: int, end: int) -> bool:
    """Whether the person does it, in the present, for a case that is told apart, and no circumstance."""
    inside = [token for token in parsed.tokens if token.start >= start and token.end <= end]
    done = any(t.tag in ("VBP", "VBZ") and t.lemma not in CIRCUMSTANCE and does(parsed, t) for t in inside)
    return done and not tells_a_deed(parsed, start, end) and _is_told_apart(parsed, inside)


def _is_told_apart(parsed: Parsed, inside: list[Token]) -> bool:
    """Whether a clause says which: "herds that lose money", "bridges without cutting people off"."""
    return any(t.lower in _APART and t.index > 0 and parsed.tokens[t.index - 1].text != "," for t in inside)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without blanks, separators and a leading "and" or "with" at its edges."""
    while start < end and (text[start].isspace() or text[start] in ".,;:"):
        start += 1
    for word in ("and ", "with a ", "with an ", "with "):
        if text[start:end].lower().startswith(word):
            start += len(word)
            break
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:!"):
        end -= 1
    return start, end
