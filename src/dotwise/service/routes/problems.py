"""``GET /problems/{code}``: what a problem means and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter

from dotwise.service.problems import CATALOGUE, ApiProblem, told

router = APIRouter(tags=["problems"])


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """One kind of problem."""

    code: str
    status: int
    title: str
    meaning: str
    retryable: bool


@router.get(
    "/problems/{code}", summary="What a problem means", response_description="The problem.", responses=told("not_found")
)
def get_problem(code: str) -> ProblemPage:
    """The meaning of a problem's type, and what to do about it."""
    kind = CATALOGUE.get(code)
    if kind is None:
        raise ApiProblem("not_found", "There is no problem of this code.")
    return ProblemPage(kind.code, kind.status, kind.title, kind.meaning, kind.retryable)
