"""
Flag claims to be the right one.

What it flags
    "Perfect fit", "ideal candidate", "great asset to your team".

Why it is a commodity
    That is the reader's conclusion. It cannot be handed over ready-made.

Instead
    Give the evidence and let them conclude.

Sources
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="B108",
    name="perfect-fit",
    message="'{}' is for the reader to conclude; which deed of yours shows it?",
    match=Tokens(
        (
            "perfect|ideal|excellent|great|strong|suitable|right|good|best|natural fit|candidate|match|choice",
            "asset|valuable|addition to your|the|any|our team|company|organisation|organization|firm",
            "be|become a|an ADJ? valuable|asset|addition",
            "make|makes me a|an|the ADJ|VERB? ADJ|VERB? fit|candidate|choice|asset|match",
            "confident|certain|sure|convinced that|i? i can|will|would|am|could",
        )
    ),
    flags=("I would be a perfect fit for this role", "My background makes me an ideal candidate"),
    keeps=(
        "I fit the boiler your notice describes; ours ran 11 winters",
        "The match I refereed in the flood is the one they still sing about",
    ),
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE, DotKind.BULLET),
    doc=__doc__,
)
