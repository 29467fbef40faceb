"""
Flag the tail of a job description.

What it flags
    "Other duties as assigned", "as required", "as needed" at the end of a list of tasks.

Why it is a commodity
    It is the sentence employers add so that a description never ends. It describes nobody.

Instead
    Cut it. If one of those other duties mattered, give it its own line.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D112",
    name="as-assigned",
    message="'{}' comes from the job description; which of those duties mattered most?",
    match=Tokens(
        (
            "other? related? duties|tasks|work|projects as may|shall? be? assigned|required|needed|necessary|directed",
            "as and when|if? required|needed|necessary|requested",
            "as assigned|needed|required|necessary|directed|requested|appropriate",
        )
    ),
    flags=("Answered phones, filed reports and other duties as assigned", "Covered the front desk as needed"),
    keeps=(
        "Assigned every lorry a bay, and the queue left the public road",
        "Needed a crane, borrowed one, and had the roof on before the storm",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
