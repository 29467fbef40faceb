"""
Flag targets that were met.

What it flags
    "Met targets", "exceeded goals", "achieved KPIs".

Why it is a commodity
    Which target, set by whom, missed by how many others: all missing.

Instead
    Name the target and how many others reached it.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
"""

from __future__ import annotations

from dotwise.rules._rule import Context, Hit, Rule, Tokens, Where


def _figures_follow(context: Context, hit: Hit) -> bool:
    """Whether the line itself says how far: "(112%, 104%)", "by 8%"."""
    return any(figure.start >= hit.end and figure.unit == "%" for figure in context.anatomy.figures)


RULE = Rule(
    code="R107",
    name="met-targets",
    message="'{}' leaves the target open; which one was it, and how many others reached it?",
    match=Tokens(
        (
            "<meet>|<exceed>|<achieve>|<reach>|<surpass>|<hit>|meeting|exceeding|achieving|met|exceeded|achieved|reached|surpassed|hit and|or? exceeded|exceeding|exceed|surpassed? all|the|my|our|set|team|company|organisational|organizational|sales|monthly|weekly|daily|quarterly|annual|performance|production? sales|monthly|weekly|daily|quarterly|annual|performance|production|business|departmental? targets|target|goals|goal|quotas|quota|kpis|kpi|objectives|expectations|deadlines|benchmarks|slas",
        )
    ),
    flags=("Consistently met monthly sales targets", "Exceeded all goals"),
    keeps=(
        "Sold what nobody on the floor had sold before: the whole of the attic",
        "Exceeded annual target every year (112%, 104%, 119%)",
        "Moved the goals of the pitch so that the wheelchairs could turn",
    ),
    where=Where.WORN,
    spares=_figures_follow,
    doc=__doc__,
)
