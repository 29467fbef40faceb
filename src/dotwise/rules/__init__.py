"""
The catalogue: one rule, one file. A rule that is not listed here does not exist; a test compares both ways.

The order is that of importance: what holds a deed back comes before worn words, and those before matters of form.
"""

from __future__ import annotations

from dotwise.rules import (
    as_assigned,
    assisted,
    championed,
    contributed_to,
    day_to_day,
    drove_results,
    duties_include,
    duty_noun,
    facilitated,
    handled,
    helped,
    in_charge_of,
    involved_in,
    leveraged,
    liaised,
    orchestrated,
    part_of,
    participated_in,
    played_a_role,
    required_to,
    responsible_for,
    spearheaded,
    streamlined,
    supported,
    tasked_with,
    under_supervision,
    utilised,
    worked_as,
    worked_on,
)
from dotwise.rules._rule import Rule

RULES: tuple[Rule, ...] = (
    responsible_for.RULE,
    duties_include.RULE,
    tasked_with.RULE,
    in_charge_of.RULE,
    duty_noun.RULE,
    required_to.RULE,
    day_to_day.RULE,
    worked_as.RULE,
    worked_on.RULE,
    handled.RULE,
    under_supervision.RULE,
    as_assigned.RULE,
    leveraged.RULE,
    utilised.RULE,
    spearheaded.RULE,
    orchestrated.RULE,
    facilitated.RULE,
    streamlined.RULE,
    drove_results.RULE,
    championed.RULE,
    liaised.RULE,
    helped.RULE,
    assisted.RULE,
    supported.RULE,
    involved_in.RULE,
    participated_in.RULE,
    contributed_to.RULE,
    part_of.RULE,
    played_a_role.RULE,
)
"""Every rule, most important first."""
