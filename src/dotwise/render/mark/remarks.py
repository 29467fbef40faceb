"""What the comments say: one remark that matters a line, in a coach's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from dotwise.model import Dot, DotKind, Gem, Label, Report, TitleView
from dotwise.render.words import LABEL_MEANING, remark, sentence, unsure_text

_QUESTIONS = "The highlighted brackets are questions for you."
_SUGGESTED = "The change in the line is a suggestion: accept it if it is true to you, else reject it."
_MOST_UNSURE = 4
"""Skills in doubt that one comment asks about; more would not be read."""


@dataclass(frozen=True, slots=True)
class DotRemark:
    """A text about characters ``start:end`` of a dot."""

    start: int
    end: int
    text: str


class Suggested(Enum):
    """Where the rewrite of a line stands."""

    CHANGE = "as a tracked change"
    COMMENT = "in the comment"


def remarks_on(dot: Dot, gem: Gem | None, suggested: Suggested) -> Iterator[DotRemark]:
    """The remarks on a line: the verdict with its reason on the words it is about, then every further finding.

    ``suggested`` is where the rewrite stands: what the paragraph carries as a tracked change, no comment repeats.
    """
    if dot.kind is DotKind.SKILL:
        return
    said = remark(dot)
    main = next((finding for finding in dot.findings if sentence(finding.message) == said), None)
    start, end = (main.start, main.end) if main else (0, len(dot.text))
    lines = [*_verdict(dot, said), *_gem(gem), *_rewrite(dot, suggested)]
    if lines:
        yield DotRemark(start, end, "\n".join(lines))
    for finding in dot.findings:
        if finding is not main and dot.verdict is not None and dot.verdict.label is not Label.ASSET:
            yield DotRemark(finding.start, finding.end, sentence(finding.message))


def title_remark(view: TitleView) -> str:
    """What to write beside a title that says less than its lines."""
    beside = [f"Beside the title: “{view.larger_context}”"] if view.larger_context else []
    return "\n".join(["The lines below show more than this title says.", *beside, sentence(view.question)])


def skills_remark(report: Report, section: str | None) -> str:
    """Which listed skills another line shows, may show, and which nothing shows; empty where nothing is claimed."""
    skills = [dot.id for dot in report.dots if dot.section == section and dot.kind is DotKind.SKILL]
    claims = [claim for claim in report.claims if claim.dot in skills]
    texts = {dot.id: dot.text for dot in report.dots}
    shown = [claim.text for claim in claims if claim.proofs]
    unsure = [f"{claim.text}: {unsure_text(claim.text, texts[claim.nearest[0]])}" for claim in claims if claim.nearest]
    bare = [claim.text for claim in claims if not claim.shown_by]
    lines = [f"Shown by your lines: {', '.join(shown)}."] if shown else []
    lines += unsure[:_MOST_UNSURE]
    if bare:
        lines.append(
            f"Shown by nothing yet: {', '.join(bare)}. What did each let you find or finish? If nothing, it may go."
        )
    return "\n".join(lines)


def _verdict(dot: Dot, said: str) -> list[str]:
    if dot.verdict is None:
        return [said] if said else []
    if dot.verdict.label is Label.ASSET:
        return [f"Keep this: {LABEL_MEANING[Label.ASSET]}. {said}".rstrip()]
    return [f"{sentence(LABEL_MEANING[dot.verdict.label])} {said}".rstrip()]


def _gem(gem: Gem | None) -> list[str]:
    return [f"A strong line; where it hides: {gem.hides}. {sentence(gem.advice)}"] if gem else []


def _rewrite(dot: Dot, suggested: Suggested) -> list[str]:
    if not dot.rewrites:
        return []
    best = dot.rewrites[0]
    if not best.text:
        return [f"It may go: {sentence(best.because)}"]
    if suggested is Suggested.COMMENT:
        return [f"It could read: {best.text}"]
    return [_QUESTIONS if best.blanks else _SUGGESTED]
