"""
How well dots are connected, on labelled documents, with plain baselines beside every figure.

The shipped models are fitted on data/careers and our own pairs, so data/careers-unseen is a held-out test and the shared gold
set an outside one; for data/careers use the held-out figures that ``train_connect`` writes into models/connect.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np

from dotwise.adverts import read_ad
from dotwise.assess import assess
from dotwise.connect import connect
from dotwise.evaluation.claim_match import overlaps
from dotwise.evaluation.gold import GoldAd, GoldDocument, Grades, load_ads, load_gold
from dotwise.evaluation.pairs import Pairs, best_cut, counted, total
from dotwise.evaluation.reading import Reader, read_gold
from dotwise.knowledge.standing import evidence_rows, home_of
from dotwise.language.identity import Identity
from dotwise.language.likeness import covered, stems
from dotwise.language.sense import Sense
from dotwise.language.understand import understand
from dotwise.model import Career, Element, Framework, JobAd, Label, State, Ties
from dotwise.target import hold_against
from dotwise.target.requirements import Necessity, requirement


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. ``bar`` is what issue 6 asks for, ``count`` what it was counted over."""

    name: str
    value: float
    bar: float | None
    count: int
    precision: float | None = None
    recall: float | None = None
    baselines: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Connected:
    """A labelled document with what was made of it."""

    gold: GoldDocument
    career: Career
    sense: Sense
    ties: Ties


def measure_connecting(documents: Sequence[GoldDocument], ads: Sequence[GoldAd], reader: Reader) -> tuple[Figure, ...]:
    """Every figure of connecting and targeting over the documents and ads."""
    read = [(gold, *read_gold(gold, reader)) for gold in documents]
    connected = [
        Connected(gold, career, sense, connect(career, sense, reader.embedder.proofs)) for gold, career, sense in read
    ]
    return (
        *_claims(connected, reader),
        _titles(connected),
        _throughlines(connected),
        *_framework(connected),
        _extraction(ads, reader),
        *_answers(connected, ads, reader),
    )


def _claims(connected: Sequence[Connected], reader: Reader) -> Iterator[Figure]:
    """Pairs of claim and line, and whether a claim that nothing is said to show is shown by nothing.

    Lines that only come nearest to a claim in doubt are not said to show it; the second figure counts them too.
    """
    pairs, with_nearest, right, said_nothing = Pairs(), Pairs(), 0, 0
    truth: list[bool] = []
    cosines: list[float] = []
    words, nearest = Pairs(), Pairs()
    for one in connected:
        texts = {dot.id: dot.text for dot in one.career.dots}
        rows = evidence_rows(one.career)
        vectors = reader.embedder.embed([label.claim for label in one.gold.evidence])
        for label, vector in zip(one.gold.evidence, vectors, strict=True):
            mine = [c for c in one.ties.claims if overlaps(texts[c.dot], c.start, c.end, label.claim)]
            near = {texts[dot] for claim in mine for dot in claim.shown_by}
            pairs += counted({texts[dot] for claim in mine for dot in claim.proofs}, label.shown_by)
            with_nearest += counted(near, label.shown_by)
            if mine and not near:
                said_nothing += 1
                right += not label.shown_by
            lines = [row for row in rows if label.claim not in one.career.dots[row].text]
            if not lines:
                continue
            similar = one.sense.vectors[lines] @ vector
            truth += [one.career.dots[row].text in label.shown_by for row in lines]
            cosines += similar.tolist()
            claimed = [word[:5].lower() for word in label.claim.split() if len(word) > 3]
            sharing = [r for r in lines if any(w[:5].lower() in claimed for w in one.career.dots[r].text.split())]
            words += counted((one.career.dots[row].text for row in sharing), label.shown_by)
            nearest += counted([one.career.dots[lines[int(similar.argmax())]].text], label.shown_by)
    baselines = (
        ("cosine at its best threshold", best_cut(truth, cosines)),
        ("word overlap", words.f1),
        ("nearest neighbour", nearest.f1),
    )
    count = sum(len(one.gold.evidence) for one in connected)
    yield Figure("claim to evidence, pair F1", pairs.f1, 0.80, count, pairs.precision, pairs.recall, baselines)
    yield Figure(
        "the same, the nearest line of a claim in doubt counted as shown", with_nearest.f1, None, count,
        with_nearest.precision, with_nearest.recall,
    )  # fmt: skip
    yield Figure("nothing shows it, precision", right / max(said_nothing, 1), 0.90, said_nothing)


def _titles(connected: Sequence[Connected]) -> Figure:
    """Roles whose title understates. In a letter without roles the post counts as found if any view is given."""
    pairs, baseline = Pairs(), Pairs()
    for one in connected:
        roles = {role.id: role.title for role in one.career.roles}
        true = {title.title for title in one.gold.understated}
        said = {roles.get(view.role) or next(iter(sorted(true)), view.role) for view in one.ties.titles}
        pairs += counted(said, true)
        assets = Counter(d.role for d in one.career.dots if d.verdict and d.verdict.label is not Label.COMMODITY)
        baseline += counted({roles[role] for role, n in assets.items() if role and n > 2}, true)
    rule = ("every role with three strong lines", baseline.f1)
    return Figure("understated roles, F1", pairs.f1, None, pairs.true, pairs.precision, pairs.recall, (rule,))


def _throughlines(connected: Sequence[Connected]) -> Figure:
    """Pairs of lines that stand in one throughline."""
    pairs, nearest = Pairs(), Pairs()
    truth: list[bool] = []
    cosines: list[float] = []
    for one in connected:
        texts = {dot.id: dot.text for dot in one.career.dots}
        true = {pair for line in one.gold.throughlines for pair in _couples(line.dots)}
        pairs += counted({c for line in one.ties.throughlines for c in _couples([texts[d] for d in line.dots])}, true)
        strong = [
            row
            for row in evidence_rows(one.career)
            if (verdict := one.career.dots[row].verdict) and verdict.label is not Label.COMMODITY
        ]
        across = [(a, b) for a, b in combinations(strong, 2) if home_of(one.career, a) != home_of(one.career, b)]
        if not across:
            nearest += counted((), true)
            continue
        similar = [float(one.sense.vectors[a] @ one.sense.vectors[b]) for a, b in across]
        couples = [next(_couples([one.career.dots[a].text, one.career.dots[b].text])) for a, b in across]
        truth += [couple in true for couple in couples]
        cosines += similar
        nearest += counted([couples[int(np.argmax(similar))]], true)
    baselines = (("cosine at its best threshold", best_cut(truth, cosines)), ("nearest pair", nearest.f1))
    return Figure("throughlines, pairwise F1", pairs.f1, 0.70, pairs.true, pairs.precision, pairs.recall, baselines)


def _couples(texts: Sequence[str]) -> Iterator[frozenset[str]]:
    return (frozenset(couple) for couple in combinations(texts, 2))


def _framework(connected: Sequence[Connected]) -> Iterator[Figure]:
    """Grades that are exactly the label, and those that are exactly a reader's where the documents were read again.

    The baseline always says the commonest grade of each element.
    """
    graded = [assess(one.career, one.sense, one.ties).framework for one in connected]
    labels = [(one.gold.framework,) for one in connected]
    yield _exact("framework, grades exact", graded, labels, 0.85)
    if any(one.gold.framework_readings for one in connected):
        readings = [one.gold.framework_readings for one in connected]
        yield _exact("framework, grades exact against later readers", graded, readings, None)


def _exact(name: str, graded: Sequence[Framework], given: Sequence[Sequence[Grades]], bar: float | None) -> Figure:
    """The share of the grades ``given`` to each document, by one reader or several, that are those of ``graded``; counted once a grade."""
    right = count = 0
    readers = max((len(readings) for readings in given), default=1)
    seen: dict[str, Counter[State]] = {}
    for framework, readings in zip(graded, given, strict=True):
        for element, state in (grade for reading in readings for grade in reading):
            found: Element = getattr(framework, element)
            count += 1
            right += found.state is state
            seen.setdefault(element, Counter())[state] += 1
    common = sum(max(counter.values()) for counter in seen.values()) / max(count, 1)
    return Figure(name, right / max(count, 1), bar, count // max(readers, 1), baselines=(("commonest grade", common),))


def _extraction(ads: Sequence[GoldAd], reader: Reader) -> Figure:
    """Requirements found in the text of an ad, word for word."""
    found = [[r.text for r in read_ad(ad.text, reader.embedder).requirements if r.kind != "task"] for ad in ads]
    pairs = total(counted(texts, ad.requirements) for texts, ad in zip(found, ads, strict=True))
    cues = ("experience", "must", "require", "you have", "ability", "skills")
    lines = total(
        counted(
            (x.strip("-• ") for x in ad.text.splitlines() if any(cue in x.lower() for cue in cues)), ad.requirements
        )
        for ad in ads
    )
    baselines = (("lines with a cue word", lines.f1),)
    return Figure("requirement extraction, F1", pairs.f1, 0.85, pairs.true, pairs.precision, pairs.recall, baselines)


def _answers(connected: Sequence[Connected], ads: Sequence[GoldAd], reader: Reader) -> Iterator[Figure]:
    """Pairs of requirement and line, for every document that was matched with the ad."""
    by_id = {one.gold.id: one for one in connected}
    pairs, firm, words, nearest = Pairs(), Pairs(), Pairs(), Pairs()
    truth: list[bool] = []
    cosines: list[float] = []
    for gold in ads:
        ad = as_job_ad(gold)
        asked = understand(gold.requirements, Identity(), reader.tagger, reader.embedder)
        wanted = [stems(parsed) for parsed in asked.parsed]
        for one in (by_id[name] for name in sorted({a.document for a in gold.answers} & set(by_id))):
            texts = [dot.text for dot in one.career.dots]
            true = {(a.requirement, dot) for a in gold.answers if a.document == one.gold.id for dot in a.dots}
            target = hold_against(one.career, one.sense, ad, asked)
            by_dot = {dot.id: dot.text for dot in one.career.dots}
            pairs += counted({(r.text, by_dot[dot]) for r in target.requirements for dot in r.answered_by}, true)
            sure = {(r.text, by_dot[dot]) for r in target.requirements if r.sure for dot in r.answered_by}
            firm += counted(sure, true)
            similar = asked.vectors @ one.sense.vectors.T
            given = [stems(parsed) for parsed in one.sense.parsed]
            for index, text in enumerate(gold.requirements):
                truth += [(text, other) in true for other in texts]
                cosines += similar[index].tolist()
                mine = {pair for pair in true if pair[0] == text}
                words += counted(
                    ((text, t) for t, g in zip(texts, given, strict=True) if covered(wanted[index], g) >= 0.34), mine
                )
                nearest += counted([(text, texts[int(similar[index].argmax())])], mine)
    baselines = (
        ("cosine at its best threshold", best_cut(truth, cosines)),
        ("word overlap", words.f1),
        ("nearest neighbour", nearest.f1),
    )
    yield Figure("requirements answered, pair F1", pairs.f1, 0.75, pairs.true, pairs.precision, pairs.recall, baselines)
    yield Figure("the same, without those that only come near", firm.f1, None, firm.true, firm.precision, firm.recall)


def as_job_ad(gold: GoldAd) -> JobAd:
    """A labelled ad with its requirements as labelled."""
    asked = tuple(requirement(text, Necessity.MUST) for text in gold.requirements)
    return JobAd(gold.title, gold.organisation, gold.text, asked)


def table(figures: Sequence[Figure]) -> str:
    """The figures as Markdown."""
    lines = [
        "| figure | value | bar | over | precision | recall | baselines |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for figure in figures:
        beside = "; ".join(f"{name} {value:.2f}" for name, value in figure.baselines)
        cells = (figure.bar, figure.precision, figure.recall)
        bar, precision, recall = ("" if cell is None else f"{cell:.2f}" for cell in cells)
        lines.append(
            f"| {figure.name} | {figure.value:.3f} | {bar} | {figure.count} | {precision} | {recall} | {beside} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print(table(measure_connecting(load_gold(folder), load_ads(folder), Reader.load())))  # noqa: T201
