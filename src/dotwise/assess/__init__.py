"""Assess the whole: four elements, figures that can be counted again, drafts of a positioning, questions to ask."""

from __future__ import annotations

from dotwise.assess.compare import compare
from dotwise.assess.framework import grade_framework
from dotwise.assess.positioning import Package, position
from dotwise.assess.questions import challenge_questions
from dotwise.assess.scores import score
from dotwise.language.sense import Sense
from dotwise.model import Assessment, Career, Ties

__all__ = ["Package", "assess", "compare"]


def assess(career: Career, sense: Sense, ties: Ties, package: Package = Package.EMPLOYEE) -> Assessment:
    """The whole of one career. Dots must carry verdicts; ``package`` decides how the drafts are told."""
    return Assessment(
        framework=grade_framework(career, sense, ties),
        scores=score(career, ties),
        positioning=position(career, sense, ties, package),
        questions=challenge_questions(career, ties),
    )
