"""
Flag sentences about using and growing one's own skills.

What it flags
    "Where I can use my skills", "grow professionally", "enhance my knowledge".

Why it is a commodity
    It makes the employer the means. 10% of résumés in one collection print "utilize my".

Instead
    Turn it round: which of their tasks would be better done by you, and how do you know?

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="B102",
    name="use-my-skills",
    message="'{}' says what the post would do for you; which of their tasks would you do better, and how do you know?",
    match=Tokens(
        (
            "use|utilise|utilize|apply|enhance|develop|improve|leverage|expand|grow|contribute|further|showcase|hone|put my|own ADJ? NOUN|ADJ? and? skills|knowledge|abilities|talents|experience|expertise|education|career|capabilities|potential",
            "where i can|could|will",
            "opportunity|opportunities|chance to|for learn|grow|growth|develop|advancement|advance|contribute|prove",
            "grow professionally|personally|within|with|as",
            "professional|career|personal|mutual growth|advancement|development|progression",
            "full potential",
            "growth and|of advancement|development|the",
        )
    ),
    flags=("A company where I can use my skills", "Opportunity to grow professionally"),
    keeps=(
        "Used my father's skills to cut the last stone of the dome",
        "Grew the only barley that survived the drought",
    ),
    kinds=(DotKind.SENTENCE, DotKind.HEADLINE, DotKind.BULLET),
    where=Where.PLAIN,
    doc=__doc__,
)
