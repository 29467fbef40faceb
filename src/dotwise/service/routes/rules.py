"""``GET /v1/rules`` and ``GET /v1/rules/{name}``: the catalogue, from the rules themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Path

from dotwise.rules import RULES
from dotwise.service.problems import ApiProblem, told

router = APIRouter(prefix="/v1", tags=["rules"])

_Name = Annotated[str, Path(description="Code or name of the rule: C101 or tense-mix.")]


@dataclass(frozen=True, slots=True)
class RuleSummary:
    """A rule in one line."""

    code: str
    name: str
    severity: str
    summary: str


@dataclass(frozen=True, slots=True)
class RulePage:
    """A rule with its explanation and examples."""

    code: str
    name: str
    severity: str
    summary: str
    explanation: str
    flags: tuple[str, ...]
    keeps: tuple[str, ...]


@router.get("/rules", summary="All rules", response_description="The rules.")
def list_rules() -> tuple[RuleSummary, ...]:
    """Every rule with its code, name, severity and what it flags."""
    return tuple(RuleSummary(rule.code, rule.name, rule.severity.value, rule.summary) for rule in RULES)


@router.get("/rules/{name}", summary="One rule", response_description="The rule.", responses=told("not_found"))
def get_rule(name: _Name) -> RulePage:
    """One rule by code or name: what it flags, why, what to write instead, sources, examples."""
    for rule in RULES:
        if name.lower() in (rule.code.lower(), rule.name):
            return RulePage(
                rule.code, rule.name, rule.severity.value, rule.summary, rule.explanation, rule.flags, rule.keeps
            )
    raise ApiProblem("not_found", "There is no rule of this code or name; /v1/rules lists them.")
