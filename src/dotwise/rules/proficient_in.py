"""
Flag tools that are owned and not used.

What it flags
    "Proficient in", "skilled in", "experienced with".

Why it is a commodity
    Proficiency is self-assessed, and the tool was learnt by thousands. 12% of résumés in 24 professions print
    "proficient in".

Instead
    Keep the tool where it did something: name what it let you find, make or finish.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="S101",
    name="proficient-in",
    message="'{}' says that you can use it; what did it let you find or finish?",
    match=Tokens(
        (
            "proficient|proficiency|fluent|skilled|adept|competent|competency|versed|conversant|knowledgeable in|with|at",
            "highly? skilled in|at|with",
            "ability|able to use",
            "good|strong|excellent command of",
        )
    ),
    flags=("Proficient in spreadsheets and databases", "Skilled in the use of forklifts"),
    keeps=(
        "Found the two missing pallets with a spreadsheet nobody else could read",
        "Trained eleven nurses on the new pumps; all eleven stayed on the unit",
    ),
    where=Where.WORN,
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.HEADLINE, DotKind.SKILL),
    doc=__doc__,
)
