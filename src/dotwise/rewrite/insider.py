"""Find for every line of a document the lines of the atlas that are like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dotwise.knowledge.atlas import Atlas, Kind, Near, Sought
from dotwise.knowledge.posts import trade_named
from dotwise.language.embedder import DIMENSIONS, Vectors
from dotwise.language.sense import Sense
from dotwise.model import Label
from dotwise.rewrite.alone import left_alone
from dotwise.rewrite.aptness import ASKED, Apt, Asker, measures, weigh
from dotwise.rewrite.around import is_mixed, is_prose
from dotwise.rewrite.bare import heads_of
from dotwise.rewrite.coach import likely_questions
from dotwise.rewrite.outcome import says_change
from dotwise.rewrite.plain import Likely
from dotwise.rewrite.values import Material

DEED_TOLL = 0.12
"""How much nearer a singular deed must be to a routine line, before its question is asked."""
DEED_LIKENESS, DEED_TRADE = 0.55, 0.7
"""Likeness of line and of trade from which a deed is asked about even below its floor."""
DUTY_FLOOR, DEED_FLOOR = 0.85, 0.93
"""Score from which an entry's part, size and stakes are asked for; chosen on ``data/labelled/pairs/questions.jsonl``, as the
bonuses of the atlas were."""
SKILL_LIKENESS = 0.48
"""Likeness from which an entry of a list of skills is taken for the same skill."""
_ASK = 5
"""Entries whose questions are weighed; of eight, the last three were chosen one time in twelve."""
DUTY_APT, DEED_APT, PROSE_APT = 0.61, 0.55, 0.6
"""Chance of being apt from which a question of the atlas is put to a duty, to a deed, to a sentence about the person or a skill.

Of the marked lines (folds that hold lines out) the likeliest question fits in 0.78 of 1,052 between 0.6 and 0.65, in 0.84 of 946 up to 0.7 and in 0.92 of 2,545
above, in 0.73 of 1,146 below; of sentences about the person in 0.82 of 66, 0.80 of 50 and 0.92 of 59, in 0.69 of 105 below.
"""
OWN_TRADE, OWN_APT = 0.85, 0.56
"""Likeness of trades from which an entry is of the line's own trade, and the chance from which it then asks: it fits in 0.71 of 210 marked lines
between 0.55 and 0.6, in 0.65 of 213 below.
"""
_NEVER = 2.0
"""Above every chance."""


def with_insiders(lines: Sequence[Material], sense: Sense, atlas: Atlas) -> tuple[Material, ...]:
    """``lines`` with the entries near enough to ask of them and the plain questions likely apt; for a line that is left alone nothing is sought."""
    wanted = [line for line in lines if line.dot.verdict is not None and left_alone(line) is None]
    found = nearest(wanted, sense, atlas)
    plain = likely_questions(wanted, sense, trades_of(wanted, sense))
    known = {
        line.number: _with_questions(line, entries, likely)
        for line, entries, likely in zip(wanted, found, plain, strict=True)
    }
    return tuple(known.get(line.number, line) for line in lines)


def nearest(lines: Sequence[Material], sense: Sense, atlas: Atlas) -> tuple[tuple[Near, ...], ...]:
    """For every line the entries nearest to it, best first, near enough or not; a line's number is its row in ``sense``."""
    if not lines:
        return ()
    vectors = sense.vectors[[line.number for line in lines]]
    sought = [Sought(heads_of(line), _kind(line), line.dot.role, sense.proofs[line.number]) for line in lines]
    return atlas.nearest(vectors, trades_of(lines, sense), sought)


def trades_of(lines: Sequence[Material], sense: Sense) -> Vectors:
    """What the trade of each line's post speaks of; zeros outside the posts. Shape (lines, 384).

    Raises:
        KeyError: the trade of a post is not among those that ``sense`` was made with.
    """
    table = np.zeros((len(lines), DIMENSIONS), dtype=np.float32)
    for row, line in enumerate(lines):
        if trade := trade_named(line.trade or ""):
            table[row] = sense.trades[trade]
    return table


def _with_questions(line: Material, found: Sequence[Near], plain: Sequence[Likely]) -> Material:
    label = line.dot.verdict.label if line.dot.verdict else None
    return replace(
        line,
        near=tuple(one for one in found if is_near_enough(one, label)),
        apt=tuple(one for one in weighed(line, found) if is_put(line, one)),
        plain=() if line.listed else tuple(plain),
    )


def weighed(line: Material, found: Sequence[Near]) -> tuple[Apt, ...]:
    """The questions of the nearest entries, the likeliest apt first, likely enough or not."""
    return weigh(_asker(line), found[:_ASK])


def measured(line: Material, near: Near, name: str) -> tuple[float, ...]:
    """What the chance of one question is read from, in the order of ``aptness.FEATURES``."""
    return measures(_asker(line), near)[ASKED.index(name)]


def is_put(line: Material, question: Apt) -> bool:
    """Whether a question is likely enough apt to be put to a line."""
    return question.chance >= least_chance(line, question.near)


def least_chance(line: Material, near: Near) -> float:
    """The chance from which an entry's question is put to a line; one of the line's own trade need be less likely.

    A skill is asked about only by its own name or one close to it, whatever the chance: the trade says little there.
    """
    if line.listed:
        return PROSE_APT if near.similarity >= SKILL_LIKENESS else _NEVER
    floor = PROSE_APT if is_prose(line) else DEED_APT if _kind(line) is Kind.DEED else DUTY_APT
    return min(floor, OWN_APT) if near.trade >= OWN_TRADE else floor


def _asker(line: Material) -> Asker:
    told_once, changed = _kind(line) is Kind.DEED, says_change(line.text)
    return Asker(line.text, heads_of(line), line.vocabulary, told_once, line.listed, changed, is_prose(line))


def is_near_enough(near: Near, label: Label | None) -> bool:
    """Whether an entry has something to ask of a line: what is singular is more seldom like another's deed."""
    if label is not Label.MIXED:
        return near.score >= DUTY_FLOOR + (DEED_TOLL if near.entry.kind is Kind.DEED else 0.0)
    return near.score >= DEED_FLOOR or (near.similarity >= DEED_LIKENESS and near.trade >= DEED_TRADE)


def _kind(line: Material) -> Kind:
    return Kind.DEED if is_mixed(line) else Kind.DUTY
