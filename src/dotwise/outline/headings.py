"""
Which paragraphs are headings: a logistic regression over wording, look and neighbours.

Trained by ``dotwise.training.headings`` on layouts of our own; what ships is a coefficient for each named feature.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from dotwise.language.integrity import model_file
from dotwise.model import Hint, Line
from dotwise.outline.dates import is_only_dates, spans
from dotwise.outline.fellows import compared
from dotwise.outline.formal import is_end
from dotwise.outline.joining import Paragraph
from dotwise.outline.look import Body, Signature, body_of, case_of, signature, unremarked
from dotwise.outline.naming import organisation_score, place_score, title_score
from dotwise.outline.wording import Heading, Wording, WordingModel, load_wording
from dotwise.outline.wrapping import is_beside

LONGEST = 12
"""Words of the longest heading."""

_NOTHING = Wording(0.0, ())
_ADDRESS = re.compile(r"@|https?:|www\.|\d{3}[\s-]?\d{3,}")
_RATED = re.compile(r"^[^*]*\w.*?\s*(?:[★☆✩✭●○◯⬤■□▪▫]{3,}|\*{2,}|(?<!\d)[0-5]\s?/\s?5|(?<!\d)(?:10|\d)\s?/\s?10)$")
"""A skill with its rating: "QGIS *****", "Python ●●●○○", "Welsh 4/5"."""
_OF_THE_PAPER = re.compile(r"(?:euro-?pass\W+)?(?:curriculum vit(?:ae|æ)|c\.?v\.?|bio-?data)\W*", re.IGNORECASE)
"""What the whole paper is called, and no section of it."""
_NUMBERED = re.compile(r"\b(?=\w*[A-Z])(?=(?:\w*\d){5})\w{6,}\b")
"""The number of a paper or register, of letters and figures: "PIN 15I2345E"."""
_GREETING = re.compile(
    r"dear (?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|madam)\b.{0,40}$|(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day))\b.{1,50},$",
    re.IGNORECASE,
)
"""How a mail or letter begins, and no section does."""


@cache
def load_weights() -> dict[str, float]:
    """Coefficient by feature name, with "bias".

    Raises:
        IntegrityError: the file is missing or was changed.
    """
    return {
        str(name): float(value)
        for name, value in json.loads(model_file("outline/look.json").read_text("utf-8"))["weights"].items()
    }


def find_headings(paragraphs: Sequence[Paragraph]) -> tuple[Heading, ...]:
    """For every paragraph how probably it is a heading."""
    weights = load_weights()
    wordings = wordings_of(paragraphs, load_wording())
    found = [
        Heading(_probability(features, weights), wording)
        for features, wording in zip(look_features(paragraphs, wordings), wordings, strict=True)
    ]
    beside = {
        n
        for n, one in enumerate(wordings)
        if one.heading < _KNOWN and (_is_beside_dates(paragraphs, n) or _is_value(paragraphs, n))
    }
    found = [replace(one, probability=0.0) if number in beside else one for number, one in enumerate(found)]
    found = [_told(one, paragraph.line) for one, paragraph in zip(found, paragraphs, strict=True)]
    able = frozenset(n for n, paragraph in enumerate(paragraphs) if _is_candidate(paragraph) and n not in beside)
    return compared(paragraphs, found, able)


def _told(heading: Heading, line: Line) -> Heading:
    """The heading; sure where a structured source names it and what it heads, however little stands around it."""
    named = line.hint is Hint.HEADING and line.section_hint is not None
    return replace(heading, probability=1.0) if named else heading


_KNOWN = 0.9
"""Probability from which the wording says that a line is a heading, whatever stands beside it."""


def _is_value(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line stands at the right of the one before, at its height: a value beside its label."""
    if not number:
        return False
    before, own = paragraphs[number - 1].line, paragraphs[number].line
    return is_beside(before, own) and before.block != own.block


def _is_beside_dates(paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether a line opens a cell of a Word table and the cell before it holds dates, perhaps with a place below them."""
    line = paragraphs[number].line
    if not number or line.place.box is not None or line.block == (last := paragraphs[number - 1].line.block):
        return False
    cell = [paragraph.text for paragraph in paragraphs[max(0, number - _CELL) : number] if paragraph.line.block == last]
    return len(cell) < _CELL and is_only_dates(cell[0])


_CELL = 3
"""Lines from which a cell holds more than dates and a place."""


def wordings_of(paragraphs: Sequence[Paragraph], model: WordingModel) -> tuple[Wording, ...]:
    """What each paragraph's wording announces; long ones and list items are not read."""
    return tuple(
        model.read(unremarked(paragraph.text)) if _is_candidate(paragraph) else _NOTHING for paragraph in paragraphs
    )


def look_features(
    paragraphs: Sequence[Paragraph], wordings: Sequence[Wording]
) -> tuple[Mapping[str, float] | None, ...]:
    """Named features of every paragraph that could be a heading; None for the others."""
    body = body_of(paragraphs)
    signatures = [signature(paragraph) for paragraph in paragraphs]
    company: dict[Signature, list[float]] = {}
    for one, wording, paragraph in zip(signatures, wordings, paragraphs, strict=True):
        if not paragraph.listed:
            company.setdefault(one, []).append(wording.heading)
    return tuple(
        _features(paragraphs, number, wordings[number], body, signatures, company) if _is_candidate(paragraph) else None
        for number, paragraph in enumerate(paragraphs)
    )


def _is_candidate(paragraph: Paragraph) -> bool:
    if paragraph.line.hint is not None:
        return paragraph.line.hint is Hint.HEADING
    text = paragraph.text
    if (
        paragraph.listed or "\t" in unremarked(text) or re.search(r"\w:\s+\w", unremarked(text))
    ):  # "Licence: B" is a label and its value
        return False
    if _OF_THE_PAPER.fullmatch(text) or is_end(text):
        return False
    return (
        len(text) <= 90
        and len(text.split()) <= LONGEST
        and not any((_RATED.search(text), _NUMBERED.search(text), _GREETING.match(text)))
    )


def _probability(features: Mapping[str, float] | None, weights: Mapping[str, float]) -> float:
    if features is None:
        return 0.0
    score = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def _features(
    paragraphs: Sequence[Paragraph],
    number: int,
    wording: Wording,
    body: Body,
    signatures: Sequence[Signature],
    company: Mapping[Signature, Sequence[float]],
) -> dict[str, float]:
    paragraph = paragraphs[number]
    text, line = paragraph.text, paragraph.line
    follower = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
    own = signatures[number]
    peers = company.get(own, (wording.heading,))
    others = (sum(peers) - wording.heading) / (len(peers) - 1) if len(peers) > 1 else wording.heading
    words = len(text.split())
    case = case_of(text)
    bold = float(line.bold and not body.bold)
    bigger = max(-0.5, min(0.8, line.size / body.size - 1)) if line.size and body.size else 0.0
    styled = float(
        line.hint is Hint.HEADING or bool(re.search(r"head|title|titre|überschrift", line.style or "", re.I))
    )
    above = max(-1.0, min(1.5, line.gap - body.gap)) if line.gap is not None else 0.0
    below = max(-1.0, min(1.5, follower.line.gap - body.gap)) if follower and follower.line.gap is not None else 0.0
    before_alike = number > 0 and signatures[number - 1] == own
    next_alike = follower is not None and signatures[number + 1] == own
    stands_out = max(bold, float(bigger > 0.04), styled, float(case == "upper"))
    return {
        "bias": 1.0,
        "wording": wording.heading,
        "wording_sure": float(wording.heading > 0.9),
        "wording_weak": float(wording.heading < 0.1),
        "bigger": bigger,
        "bold": bold,
        "upper": float(case == "upper"),
        "title_case": float(case == "title"),
        "colour": float(line.colour is not None and line.colour != body.colour),
        "styled": styled,
        "italic": float(line.italic),
        "stands_out": stands_out,
        "wording_and_look": wording.heading * stands_out,
        "one_word": float(words == 1),
        "many_words": max(0.0, words - 4) / 4,
        "colon": float(text.endswith(":")),
        "sentence": float(bool(re.search(r"[.!;]$", text))),
        "comma": float("," in text),
        "figures": float(any(sign.isdigit() for sign in text)),
        "dates": float(bool(spans(text))),
        "address": float(bool(_ADDRESS.search(text))),
        "gap_above": above,
        "gap_unknown": float(line.gap is None),
        "closer_below": above - below,
        "plain_alike": (1 - stands_out) * float(before_alike or next_alike),
        "largest": float(bool(line.size) and len(peers) == 1 and line.size == body.largest),
        "company_out": others**2 * stands_out,
        "alone": float(len(peers) == 1),
        "next_listed": float(follower is not None and follower.listed),
        "next_alike": float(next_alike),
        "before_alike": float(before_alike),
        "next_dates": float(follower is not None and len(follower.text) < 80 and bool(spans(follower.text))),
        "role_like": title_score(text) * float(any(spans(p.text) for p in paragraphs[number + 1 : number + 3])),
        "role_follows": (1 - wording.heading) * _role_follows(paragraphs[number + 1 : number + 4]),
        "last": float(follower is None),
        "first": float(number == 0),
        "near_top": float(0 < number < 4),
        "block_start": float(number > 0 and paragraphs[number - 1].line.block != line.block),
        "title_words": title_score(text),
        "organisation_words": organisation_score(text),
        "place_words": place_score(text),
    }


def _role_follows(following: Sequence[Paragraph]) -> float:
    """How much the next lines look like the rest of a position's header: a title and dates before any list item."""
    header = list(takewhile(lambda paragraph: not paragraph.listed and len(paragraph.text) < 90, following))
    title = max((title_score(paragraph.text) for paragraph in header[:2]), default=0.0)
    return title * float(any(spans(paragraph.text) for paragraph in header))
