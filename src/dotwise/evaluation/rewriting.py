"""
How good the rewrites are, as far as it can be counted: the moves a coach would choose, coverage, faithfulness, stability.

Moves are compared with those of the gold's expert rewrites of the same line. Faithfulness is counted by a checker that
the caller brings (the tests hold one that shares no code with the gate). Verdicts are the gold labels and evidence the
gold evidence, so that errors of judging and connecting do not hide those of rewriting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dotwise.evaluation.gold import GoldDocument, GoldRewrite, career_of, load_gold
from dotwise.knowledge.atlas_files import known_atlas
from dotwise.knowledge.calling import trades_told
from dotwise.knowledge.exemplars import Exemplars, load_exemplars
from dotwise.language.embedder import Embedder, load_embedder
from dotwise.language.identity import Identity
from dotwise.language.tagger import Tagger, load_tagger
from dotwise.language.understand import understand
from dotwise.model import Career, Claim, Dot, DotKind, Label, Rewrite, Ties, Verdict
from dotwise.rewrite import Suggestion, suggest
from dotwise.rewrite.bank import general_questions

Checker = Callable[[str, tuple[str, ...]], tuple[str, ...]]
"""Takes the asserted text (blanks taken out) and all texts of the document, returns what is unfaithful in it."""

_COMMODITY = {Label.COMMODITY: 0.9, Label.MIXED: 0.5, Label.ASSET: 0.1}


@dataclass(frozen=True, slots=True)
class MoveFigures:
    """Moves of our suggestions against the expert's; each 0..1."""

    lines: int
    recall: float
    """Share of the expert's moves that our best suggestion makes."""
    recall_of_three: float
    """The same for the nearest of our suggestions to the expert's."""
    precision: float
    f1: float
    by_move: tuple[tuple[str, int, int], ...]
    """Move, how often the expert chose it, how often our best suggestion did on the same line."""


@dataclass(frozen=True, slots=True)
class RewriteFigures:
    """Figures over a folder of labelled documents."""

    documents: int
    bullets: int
    covered: float
    """Share of commodity and mixed bullets with at least one suggestion."""
    rewrites: int
    faithful: float
    stable: bool
    """Whether a second run gave the same suggestions."""
    specific: float
    """Share of first questions that fit the line's own deed or object."""
    distinct_questions: float
    """Share of all questions of a document that it asks only once."""
    moves: MoveFigures


def rewrite_figures(folder: Path, checker: Checker | None = None) -> RewriteFigures:
    """Figures over every labelled document below ``folder``. Takes about ten seconds."""
    tagger, embedder, exemplars = load_tagger(), load_embedder(), load_exemplars()
    pairs: list[tuple[GoldRewrite, tuple[Rewrite, ...]]] = []
    wanted = covered = shown = faithful = first = unique = asked = bullets = 0
    stable = True
    documents = load_gold(folder)
    for gold in documents:
        career = labelled_career(gold)
        made = suggestions_of(career, gold, tagger, embedder, exemplars)
        stable = stable and made == suggestions_of(career, gold, tagger, embedder, exemplars)
        texts = tuple(dot.text for dot in career.dots) + tuple(role.title or "" for role in career.roles)
        found = {dot.text: suggestion.rewrites for dot, suggestion in zip(career.dots, made, strict=True)}
        pairs += [(rewrite, found.get(rewrite.before, ())) for rewrite in gold.rewrites]
        due = [dot for dot in career.dots if dot.kind is DotKind.BULLET and _wants(dot)]
        bullets += len(due)
        covered += sum(bool(found[dot.text]) for dot in due)
        questions = Counter(b.question for rewrites in found.values() for r in rewrites for b in r.blanks)
        unique += sum(1 for count in questions.values() if count == 1)
        asked += len(questions)
        for rewrites in found.values():
            for rewrite in rewrites:
                shown += 1
                faithful += not (checker and checker(asserted(rewrite), texts))
        wanted += len(due)
        first += sum(1 for dot in due if found[dot.text] and not _is_general(found[dot.text][0]))
    return RewriteFigures(
        documents=len(documents),
        bullets=bullets,
        covered=_share(covered, wanted),
        rewrites=shown,
        faithful=_share(faithful, shown),
        stable=stable,
        specific=_share(first, wanted),
        distinct_questions=_share(unique, asked),
        moves=move_figures(pairs),
    )


def labelled_career(gold: GoldDocument) -> Career:
    """The career of a labelled document with its labels as verdicts."""
    labels = {statement.text: statement.label for statement in gold.statements}
    career = career_of(gold)
    dots = tuple(
        replace(dot, verdict=Verdict(labels[dot.text], _COMMODITY[labels[dot.text]])) if dot.text in labels else dot
        for dot in career.dots
    )
    return replace(career, dots=dots)


def suggestions_of(
    career: Career, gold: GoldDocument, tagger: Tagger, embedder: Embedder, exemplars: Exemplars
) -> tuple[Suggestion, ...]:
    """Suggestions for every dot of a labelled career, with the gold evidence as claims."""
    sense = understand(
        [dot.text for dot in career.dots], Identity(), tagger, embedder, trades_told(career.dots, career.roles)
    )
    ties = Ties(claims=_claims(career.dots, gold))
    return suggest(career.dots, sense, [()] * len(career.dots), ties, exemplars, career.roles, known_atlas())


def move_figures(pairs: Sequence[tuple[GoldRewrite, tuple[Rewrite, ...]]]) -> MoveFigures:
    """Expert moves against ours. A line without a suggestion counts as no move at all."""
    hits = best_hits = ours = theirs = 0
    chosen: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for expert, rewrites in pairs:
        wanted = set(expert.moves)
        sets = [set(rewrite.moves) for rewrite in rewrites] or [set()]
        theirs += len(wanted)
        hits += len(wanted & sets[0])
        ours += len(sets[0])
        best_hits += max(len(wanted & one) for one in sets)
        chosen.update(wanted)
        same.update(wanted & sets[0])
    recall, precision = _share(hits, theirs), _share(hits, ours)
    f1 = round(2 * recall * precision / (recall + precision), 4) if recall + precision else 0.0
    by_move = tuple((move, count, same[move]) for move, count in sorted(chosen.items()))
    return MoveFigures(len(pairs), recall, _share(best_hits, theirs), precision, f1, by_move)


def asserted(rewrite: Rewrite) -> str:
    """What a rewrite says without its questions."""
    text = rewrite.text
    for blank in rewrite.blanks:
        text = text.replace(f"[{blank.question}]", " ")
    return text


def _wants(dot: Dot) -> bool:
    return dot.verdict is not None and dot.verdict.label is not Label.ASSET


def _is_general(rewrite: Rewrite) -> bool:
    return bool(rewrite.blanks) and all(blank.question in general_questions() for blank in rewrite.blanks)


def _claims(dots: Sequence[Dot], gold: GoldDocument) -> tuple[Claim, ...]:
    ids = {dot.text: dot.id for dot in dots}
    found = []
    for evidence in gold.evidence:
        holder = next((dot for dot in dots if evidence.claim in dot.text), None)
        if holder is not None:
            start = holder.text.index(evidence.claim)
            shown = tuple(ids[text] for text in evidence.shown_by if text in ids)
            found.append(Claim(holder.id, start, start + len(evidence.claim), evidence.claim, shown))
    return tuple(found)


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0
