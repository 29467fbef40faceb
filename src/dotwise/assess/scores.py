"""How much of a document is interchangeable, in figures that can be counted again by hand."""

from __future__ import annotations

from dotwise.knowledge.standing import stands_beside_work
from dotwise.model import Career, DotKind, Label, Scores, Ties

FORMULA = (
    "asset_share = (assets + half of the mixed lines) / lines told (bullets and sentences, no listed skills); "
    "distinctiveness = 1 - mean probability that anybody with the title could print the line; "
    "evidence = claims that a line shows / claims; "
    "overall = 0.4 asset_share + 0.3 distinctiveness + 0.3 evidence, the weights shared out anew where one cannot be counted."
)
_WEIGHTS = (0.4, 0.3, 0.3)


def score(career: Career, ties: Ties) -> Scores:
    """The four figures, each 0..1 and rounded to 4 places; None where there is nothing to count."""
    lines = [
        dot for dot in career.dots if dot.kind in (DotKind.BULLET, DotKind.SENTENCE) and not stands_beside_work(dot)
    ]
    verdicts = [dot.verdict for dot in lines if dot.verdict]
    share = distinct = None
    if verdicts:
        own = sum(v.label is Label.ASSET for v in verdicts) + 0.5 * sum(v.label is Label.MIXED for v in verdicts)
        share = own / len(verdicts)
        distinct = 1.0 - sum(v.commodity for v in verdicts) / len(verdicts)
    shown = sum(bool(claim.proofs) for claim in ties.claims) / len(ties.claims) if ties.claims else None
    counted = [(w, v) for w, v in zip(_WEIGHTS, (share, distinct, shown), strict=True) if v is not None]
    overall = sum(w * v for w, v in counted) / sum(w for w, _ in counted) if verdicts else None
    return Scores(_rounded(share), _rounded(distinct), _rounded(shown), _rounded(overall), FORMULA)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
