"""
Flag people without faces.

What it flags
    "Stakeholders", "key players", "third parties", "end users".

Why it is a commodity
    Everyone has stakeholders. Whom you had to win over is missing.

Instead
    Say who they were: the night porters, the parish council, two angry suppliers.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="U105",
    name="stakeholders",
    message="'{}' leaves open who they were: which ward, council or supplier?",
    match=Tokens(
        (
            "internal|external|key|multiple|various|all|relevant|senior|other? and? external|internal? stakeholders|stakeholder",
            "internal and? external customers|clients|parties|partners|teams|departments",
            "third parties",
            "relevant|concerned|appropriate|other parties|departments|authorities|personnel|agencies",
        )
    ),
    flags=("Reported to internal stakeholders weekly", "Coordination with other departments"),
    keeps=(
        "Won over two angry suppliers and the parish council in one evening",
        "Put a stake in the ground for the well, and the holders of the lease drank first",
    ),
    where=Where.PLAIN,
    severity=Severity.HINT,
    doc=__doc__,
)
