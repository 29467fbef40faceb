"""
Flag aims that speak of the writer only.

What it flags
    "Seeking a challenging position", "looking for an opportunity", "to obtain a position".

Why it is a commodity
    It says what the writer wants. The reader has a problem and looks for who solves it.

Instead
    Say which problem you want to solve, and for whom.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
    Michigan State University Extension, Get your résumé off to a good start,
    https://www.canr.msu.edu/news/get_your_resume_off_to_a_good_start
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens

RULE = Rule(
    code="B101",
    name="objective",
    message="'{}' says what you hope for; which problem of theirs would you solve?",
    match=Tokens(
        (
            "seeking|looking|searching|aiming|hoping|wish|wishing|want|desire|eager|keen for|to? obtain|secure|find|gain|join|get|work? a|an|the|new? ADJ|VERB? ADJ|VERB? ADJ|NOUN|VERB? position|role|job|opportunity|opportunities|career|challenge|challenges|employment|placement|internship",
            "to obtain|secure|find|gain|get|acquire|attain a|an ADJ|VERB? ADJ|NOUN|VERB? ADJ|NOUN? position|job|role|career|employment",
            "career|professional objective|goal|aspiration|aspirations",
            "challenging position|role|career|job|environment|opportunity",
            "new challenge|challenges",
        )
    ),
    flags=("Seeking a challenging position in a growing company", "To obtain a role in finance"),
    keeps=(
        "Sought the missing deed for two winters and found it behind the stove",
        "Position of the rudder was wrong; I moved it, and she won",
    ),
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE, DotKind.BULLET),
    doc=__doc__,
)
