"""The numbers of a line and what each of them stands for."""

from __future__ import annotations

import re

from dotwise.language.anatomy.values import Event, Figure, FigureKind
from dotwise.language.anatomy.words import Words, joined, pattern
from dotwise.language.tokens import Token

_HEDGE = frozenset(
    "about around nearly almost over approximately roughly some circa c. under below above at least up to than more less only just".split()
)
_TIME = frozenset(
    "second minute hour day week month year decade shift night season term quarter morning weekend".split()
)
_LABELS = frozenset(
    "room level type class version grade year bay line ward unit building floor chapter section article part phase stage "
    "form model route gate page category band key step iso tier block hall track group lot mod windows office".split()
)
_MADE = frozenset(
    "write draft build make produce publish design create develop deliver launch record translate paint compose install".split()
)
_RATE = pattern(
    r"(?:per|a|an|each|every|/) (?:day|week|month|shift|year|hour|night|quarter|morning|season|term|run)",
    r"(?:daily|weekly|monthly|annually|nightly)",
)
_BASELINE = pattern(
    r"from (?:\S+ ){1,7}?(?:to|down to|up to)",
    r"against",
    r"instead of",
    r"compared (?:to|with)",
    r"(?:\S+ )?than",
    r"out of",
    r"of (?:the |my |our )?(?:last )?#",
    r"versus|vs",
)
_UNMEASURED = frozenset(
    (
        "had failed before",
        "there had been none",
        "for the first time",
        "found",
        "won",
        "rescued",
        "refused",
        "persuaded",
        "was chosen",
    )
)
"""Cues whose words may hold a number that sets the scene and measures no change."""
_FIGURE = re.compile(r"[£$€]?\d")
_VAGUE_UNITS = frozenset("% percent".split())


def read_figures(words: Words, events: tuple[Event, ...]) -> tuple[Figure, ...]:
    """Every number of the line, in order."""
    figures, index = [], 0
    while index < len(words.tokens):
        stop = _number_end(words.tokens, index)
        if stop is None:
            index += 1
            continue
        figures.append(_figure(words, index, stop, events))
        index = stop
    return tuple(figures)


def _number_end(tokens: tuple[Token, ...], index: int) -> int | None:
    """Index after the number that begins at ``index``; None if none begins there."""
    if not _is_number(tokens[index]):
        return None
    stop = index + 1
    while stop < len(tokens) and (_is_number(tokens[stop]) or tokens[stop].lower in ("%", "percent", "k", "m", "bn")):
        stop += 1
    return stop


def _is_number(token: Token) -> bool:
    return (token.tag == "CD" and token.lower != "one") or _FIGURE.match(token.lower) is not None


def _figure(words: Words, index: int, stop: int, events: tuple[Event, ...]) -> Figure:
    tokens = words.tokens
    first = index
    while first > 0 and tokens[first - 1].lower in ("£", "$", "€", "eur", "usd", "gbp", "r"):
        first -= 1
    hedge_from = first
    while hedge_from > 0 and tokens[hedge_from - 1].lower in _HEDGE and first - hedge_from < 3:
        hedge_from -= 1
    start, end = tokens[hedge_from].start, tokens[stop - 1].end
    hedge = " ".join(token.text for token in tokens[hedge_from:first]) or None
    unit = _unit(tokens, first, index, stop)
    around = joined(tokens[max(0, index - 7) : stop + 6])
    in_event = any(
        event.start < end and start < event.end and event.strength >= 0.5 and event.cue not in _UNMEASURED
        for event in events
    )
    baseline = bool(_BASELINE.search(around))
    kind = _kind(tokens, index, stop, unit, in_event=in_event, rate=bool(_RATE.search(joined(tokens[stop : stop + 4]))))
    text = words.tokens[hedge_from].text if stop - hedge_from == 1 else _between(tokens[hedge_from:stop])
    return Figure(start, end, text, kind, unit, hedge, baseline)


def _between(tokens: tuple[Token, ...]) -> str:
    text = ""
    for token in tokens:
        text += " " * (token.start - tokens[0].start - len(text)) + token.text
    return text


def _unit(tokens: tuple[Token, ...], first: int, index: int, stop: int) -> str | None:
    if first < index:
        return tokens[first].text
    if tokens[stop - 1].lower in _VAGUE_UNITS or tokens[stop - 1].lower.endswith("%"):
        return "%"
    if re.match(r"[£$€]", tokens[index].text):
        return tokens[index].text[0]
    for token in tokens[stop : stop + 4]:
        if token.pos in ("NOUN", "PROPN"):
            return token.lemma
        if token.pos not in ("ADJ", "VERB", "PUNCT", "NUM", "PART") or token.lower in (",", ";", "."):
            return None
    return None


def _kind(
    tokens: tuple[Token, ...], index: int, stop: int, unit: str | None, *, in_event: bool, rate: bool
) -> FigureKind:
    before = tokens[index - 1] if index else None
    if re.fullmatch(r"(?:19|20)\d\d", tokens[index].lower):
        return FigureKind.PERIOD
    if before is not None and before.lemma in _LABELS:
        return FigureKind.VANITY
    if in_event:
        return FigureKind.OUTCOME
    if rate:
        return FigureKind.SCOPE
    if unit in _TIME:
        return FigureKind.PERIOD
    verb = next((token for token in reversed(tokens[:index]) if token.pos == "VERB"), None)
    if verb is not None and verb.lemma in _MADE and index - verb.index <= 4:
        return FigureKind.OUTPUT
    return FigureKind.SCOPE
