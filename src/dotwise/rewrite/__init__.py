"""
How to say a line so that it becomes an asset, without inventing anything.

For every dot that is judged commodity or mixed: the story nearest to it, up to three rewrites made by composing moves,
each with questions for what only the person knows, each past the gate of law 3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from dotwise.knowledge.atlas import Atlas
from dotwise.knowledge.calling import calling_of
from dotwise.knowledge.exemplars import Exemplars
from dotwise.language.sense import Sense
from dotwise.model import Dot, DotKind, Finding, Role, Section, Ties
from dotwise.rewrite.alone import left_alone
from dotwise.rewrite.around import Around
from dotwise.rewrite.echo import echo_of
from dotwise.rewrite.finish import fill, finished
from dotwise.rewrite.finishing import Answers, with_answers
from dotwise.rewrite.gate import losses
from dotwise.rewrite.insider import with_insiders
from dotwise.rewrite.material import gather
from dotwise.rewrite.moves.portrait import INTRODUCED
from dotwise.rewrite.moves.show_not_tell import shown_key
from dotwise.rewrite.planner import plan
from dotwise.rewrite.values import Material, Suggestion

__all__ = ["Answers", "Suggestion", "fill", "suggest", "with_answers"]


def suggest(
    dots: Sequence[Dot],
    sense: Sense,
    findings: Sequence[tuple[Finding, ...]],
    ties: Ties,
    exemplars: Exemplars,
    roles: Sequence[Role],
    atlas: Atlas,
    sections: Sequence[Section] = (),
) -> tuple[Suggestion, ...]:
    """One suggestion a dot, in order.

    ``sense`` knows the trades that dots and ``roles`` tell. ``dots`` carry their verdicts; a dot without one, and an asset, gets no
    rewrite. ``findings`` are parallel to the dots. No question is asked twice in one document while another is left.
    Lines of ``sections`` that list papers (certificates, publications, languages, referees) stay as they are.
    """
    titles, calling = {role.id: role.title for role in roles}, calling_of(dots, roles)
    facets = [tuple(dict.fromkeys(event.facet for event in anatomy.events)) for anatomy in sense.anatomies]
    matches = exemplars.nearest(sense.vectors, [titles.get(dot.role or "", calling) for dot in dots], facets)
    lines = with_insiders(gather(dots, sense, ties, roles, matches, findings, sections), sense, atlas)
    asked: Counter[str] = Counter()
    likeness = np.asarray(sense.vectors @ sense.vectors.T, dtype=np.float32)
    around = Around(lines, asked, likeness)
    # Summaries get the best proofs.
    summaries_first = sorted(lines, key=lambda line: line.dot.kind not in (DotKind.SENTENCE, DotKind.HEADLINE))
    made = {line.number: _suggestion(line, around, asked) for line in summaries_first}
    return tuple(made[line.number] for line in lines)


def _suggestion(line: Material, around: Around, asked: Counter[str]) -> Suggestion:
    """The suggestion for one line; what it asks is counted in ``asked``."""
    verdict = line.dot.verdict
    if verdict is None:
        return Suggestion()
    if (alone := left_alone(line)) is not None:
        return Suggestion(alone=alone)
    drafts = plan(line, around)
    asked.update(key for draft in drafts for gap in draft.gaps for key in gap.template.split("\n") if key)
    asked.update(shown_key(number) for draft in drafts[:1] for number in draft.donors)
    asked.update(INTRODUCED for draft in drafts[:1] if draft.introduces)
    rewrites = tuple(finished(draft, losses(draft, line), line.stop) for draft in drafts)
    return Suggestion(echo_of(line), rewrites, None if rewrites else "Nothing better can be said without new facts.")
