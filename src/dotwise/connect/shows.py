"""
Decide which dots show a claim: a pair classifier over named features, one small logistic model a kind of claim.

A tool is shown by a line that names it; a skill by a line that says the work was done; a quality by a deed of the kind
that shows it; a promise by a deed about the same thing. How near a line lies to what it proves is told by a top of the
embedder that was taught just this. The models are fitted by ``dotwise train connect``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np

from dotwise.connect.claims import Claimed, ClaimKind
from dotwise.connect.signs import SIGNS
from dotwise.connect.wording import asked_for, words_in_common
from dotwise.knowledge.marks import marked_near, worded_like
from dotwise.knowledge.standing import evidence_rows, worths
from dotwise.knowledge.traits import Column, Trait, deed_likeness, traits
from dotwise.language.abbreviations import stems_in_full
from dotwise.language.anatomy.words import words_of
from dotwise.language.credentials import is_language
from dotwise.language.embedder import Vectors
from dotwise.language.likeness import kinds_of
from dotwise.language.logistic import Logistic, load_logistic
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Claim, Connection, ConnectionKind

FEATURES: Mapping[ClaimKind, tuple[str, ...]] = {
    ClaimKind.TOOL: ("named", "part"),
    ClaimKind.SKILL: (
        "named", "covered", "kindred", "head", "cosine", "cosine_lead", "best", "deed", "deed_lead", "asset",
        "marked", "worded", "proof", "proof_lead", "proof_best",
    ),
    ClaimKind.TRAIT: (
        "named", "covered", "kindred", "deed", "deed_lead", "deed_best", "verb", "facet", "asset", "asset_deed",
        "seldom", "cosine", "boast", "boast_asset", "led", "marked", "worded", "proof", "proof_lead",
        "proof_best",
    ),
    ClaimKind.PROMISE: (
        "covered", "cosine_lead", "best", "asset", "proof", "proof_lead",
    ),
}  # fmt: skip
Prove: TypeAlias = Callable[[Sequence[str]], Vectors]
"""Where claims lie among the lines that prove them: unit vectors (n, 384)."""
_BOASTS = frozenset({"results", "improvement", "problem-solving", "resourcefulness", "initiative"})
_LEADING = frozenset({"leadership", "high-performing-teams"})
_MOST_PROOFS = 3
_OWN = 0.3


@dataclass(frozen=True, slots=True)
class Lines:
    """The dots that could show something, with what every claim asks of them; all tuples are parallel to ``rows``."""

    rows: tuple[int, ...]
    stems: tuple[tuple[str, ...], ...]
    kinds: tuple[frozenset[int], ...]
    """Numbers of the groups of kindred words that each line holds."""
    worth: tuple[float, ...]
    deeds: Column
    """How surely each line tells each kind of deed. Shape (rows, traits)."""
    marked: Column
    """Share of the nearest marked lines that show each trait. Shape (rows, traits)."""
    worded: Column
    """How surely the words of each line tell each kind of deed. Shape (rows, traits)."""
    signs: tuple[float, ...]
    """Weight of the strongest sign that each line stands above its title."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One claim held against one dot, in figures."""

    row: int
    features: Mapping[str, float]


def find_evidence(
    career: Career, sense: Sense, claims: tuple[Claimed, ...], prove: Prove
) -> tuple[tuple[Claim, ...], tuple[Connection, ...]]:
    """Every claim with the dots that show it, and a connection with its reason for each such pair."""
    lines = lines_of(career, sense)
    found: list[Claim] = []
    connections: list[Connection] = []
    for claimed, asked in zip(claims, places_of(sense, claims, prove), strict=True):
        model = _models()[claimed.kind]
        scored = [(pair, model.probability(pair.features)) for pair in pairs_of(sense, claimed, lines, asked)]
        if is_language(claimed.text):
            scored = [(pair, score) for pair, score in scored if pair.features["named"]]
        shown = _believed(claimed, scored, model.threshold)
        target = career.dots[claimed.row].id
        near = shown or ([] if is_language(claimed.text) else _nearest(scored, model.clear))
        ids = tuple(career.dots[pair.row].id for pair, _ in near)
        found.append(Claim(target, claimed.start, claimed.end, claimed.text, ids, sure=bool(shown) or not ids))
        for pair, score in shown:
            reason = _reason(claimed, pair, model)
            source = career.dots[pair.row].id
            connections.append(Connection(ConnectionKind.SHOWS, source, target, round(score, 4), reason))
    return tuple(found), tuple(connections)


def _believed(claimed: Claimed, scored: list[tuple[Pair, float]], threshold: float) -> list[tuple[Pair, float]]:
    """The pairs that stay: those from the threshold on; of a promise, which every good line comes near to, the surest."""
    shown = [(pair, score) for pair, score in scored if score >= threshold]
    if claimed.kind is ClaimKind.PROMISE:
        own = [(pair, score) for pair, score in shown if pair.features["asset"] >= _OWN]
        surest = sorted(own, key=lambda item: -item[1])[:_MOST_PROOFS]
        shown = sorted(surest, key=lambda item: item[0].row)
    return shown


def _nearest(scored: list[tuple[Pair, float]], clear: float) -> list[tuple[Pair, float]]:
    """Where no line surely shows a claim: the line that comes nearest, unless it is clear that none does."""
    best = max(scored, key=lambda item: item[1], default=None)
    return [best] if best is not None and best[1] >= clear else []


def places_of(sense: Sense, claims: Sequence[Claimed], prove: Prove) -> Vectors:
    """Where each claim lies among the lines that prove it. Shape (len(claims), 384).

    One that is all its dot says lies where the dot does. A tool is found by its name and lies nowhere (zeros).
    """
    places = np.zeros((len(claims), sense.proofs.shape[1]), dtype=np.float32)
    inside = [n for n, claimed in enumerate(claims) if claimed.kind is not ClaimKind.TOOL and not claimed.alone]
    for number, claimed in enumerate(claims):
        if claimed.kind is not ClaimKind.TOOL and claimed.alone:
            places[number] = sense.proofs[claimed.row]
    if inside:
        places[inside] = prove([_words_asked(sense.parsed[claims[n].row], claims[n]) for n in inside])
    return places


def _words_asked(parsed: Parsed, claimed: Claimed) -> str:
    """The words of a claim as the embedder may see them: identity taken out, like that of the lines."""
    words, end = "", claimed.start
    for token in parsed.tokens:
        if claimed.start <= token.start and token.end <= claimed.end:
            words += (" " if words and token.start > end else "") + token.lower
            end = token.end
    return words


def lines_of(career: Career, sense: Sense) -> Lines:
    """The dots in which people tell what they did, measured once for all claims."""
    rows = evidence_rows(career)
    worth = worths(career, sense)
    given = tuple(stems_in_full(sense.parsed[row]) for row in rows)
    return Lines(
        rows,
        given,
        tuple(kinds_of(one) for one in given),
        tuple(worth[row] for row in rows),
        deed_likeness(sense.vectors[list(rows)]),
        marked_near(sense.vectors[list(rows)]),
        worded_like([sense.parsed[row] for row in rows], [sense.anatomies[row] for row in rows]),
        tuple(_sign(sense.parsed[row]) for row in rows),
    )


def pairs_of(sense: Sense, claimed: Claimed, lines: Lines, place: Vectors) -> tuple[Pair, ...]:
    """The claim against every dot that could show it but its own, in order; ``place`` (384,) is where the claim lies."""
    kept = [index for index, row in enumerate(lines.rows) if row != claimed.row]
    if not kept:
        return ()
    cosines = sense.vectors[[lines.rows[index] for index in kept]] @ sense.vectors[claimed.row]
    proofs = sense.proofs[[lines.rows[index] for index in kept]] @ place
    other_proofs, mean_proof = _best_of_others(proofs), proofs.mean()
    mine, lead = _deeds(lines.deeds[kept], claimed.trait)
    trait = traits()[claimed.trait] if claimed.trait is not None else None
    asked = asked_for(sense.parsed[claimed.row], claimed)
    others, other_leads = _best_of_others(cosines), _best_of_others(lead)
    mean = cosines.mean()
    pairs = []
    for at, index in enumerate(kept):
        row, worth = lines.rows[index], lines.worth[index]
        features = words_in_common(asked, sense.parsed[row], lines.stems[index], lines.kinds[index])
        features |= {
            "cosine": float(cosines[at]),
            "cosine_lead": float(cosines[at] - mean),
            "best": float(cosines[at] - others[at]),
            "deed": float(mine[at]),
            "deed_lead": float(lead[at]),
            "proof": float(proofs[at]),
            "proof_lead": float(proofs[at] - mean_proof),
            "proof_best": float(proofs[at] - other_proofs[at]),
            "deed_best": float(lead[at] - other_leads[at]),
            "asset": worth,
            "asset_deed": worth * float(mine[at]),
        }
        features |= _likely(trait, sense, row) | _learnt(claimed.trait, lines, index)
        pairs.append(Pair(row, features))
    return tuple(pairs)


def _best_of_others(values: Column) -> Column:
    """For each value the largest of the others, at least 0."""
    if len(values) < 2:
        return np.zeros_like(values)
    second, first = np.partition(values, -2)[-2:]
    best = int(np.argmax(values))
    found = np.full_like(values, max(first, 0.0))
    found[best] = max(second, 0.0)
    return found


def _deeds(deeds: Column, trait: int | None) -> tuple[Column, Column]:
    """How near each line comes to the deeds of the trait, and by how much it leads over the deeds of all traits."""
    if trait is None:
        return np.zeros(len(deeds)), np.zeros(len(deeds))
    return deeds[:, trait], deeds[:, trait] - deeds.mean(axis=1)


def _likely(trait: Trait | None, sense: Sense, row: int) -> dict[str, float]:
    """Whether the line's verbs and what it changed are those of the trait."""
    if trait is None:
        return {"verb": 0.0, "facet": 0.0, "seldom": 0.0}
    verbs = {token.lemma for token in sense.parsed[row].tokens if token.pos == "VERB"}
    facets = {event.facet for event in sense.anatomies[row].events}
    return {
        "verb": float(not trait.verbs.isdisjoint(verbs)),
        "facet": float(not trait.facets.isdisjoint(facets)),
        "seldom": float(trait.seldom),
    }


def _learnt(trait: int | None, lines: Lines, index: int) -> dict[str, float]:
    """What marked lines say of this one, and the two laws of claims that no single deed is asked for.

    A boast ("proven track record") is borne out by whatever is strongest; leading by standing in for a post above.
    """
    if trait is None:
        return {"boast": 0.0, "boast_asset": 0.0, "led": 0.0, "marked": 0.0, "worded": 0.0}
    name = traits()[trait].name
    boast = float(name in _BOASTS)
    return {
        "boast": boast,
        "boast_asset": boast * lines.worth[index],
        "led": lines.signs[index] if name in _LEADING else 0.0,
        "marked": float(lines.marked[index, trait]),
        "worded": float(lines.worded[index, trait]),
    }


def _sign(parsed: Parsed) -> float:
    words = words_of(parsed)
    return max((sign.weight for sign, matches in SIGNS if next(iter(words.find(matches)), None)), default=0.0)


def _reason(claimed: Claimed, pair: Pair, model: Logistic) -> str:
    """Why the pair was joined, in words that the reader can check."""
    if pair.features["named"]:
        return f"“{claimed.text}” is named where the work was done."
    match model.strongest(pair.features):
        case "covered" | "kindred" | "head":
            return f"Tells of the same thing as “{claimed.text}”."
        case "deed" | "deed_lead" | "marked" | "worded" | "led" | "proof" | "proof_lead" | "proof_best" if (
            claimed.trait is not None
        ):
            return f"A deed of the kind that shows “{claimed.text}”, told without the word."
        case "asset" | "boast_asset":
            return f"Says what became different, and comes near to “{claimed.text}”."
        case _:
            return f"Near in meaning to “{claimed.text}”."


@cache
def _models() -> Mapping[ClaimKind, Logistic]:
    return {kind: load_logistic("connect/shows.json", kind.value) for kind in ClaimKind}
