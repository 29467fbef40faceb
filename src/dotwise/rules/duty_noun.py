"""
Flag lines that open with a task turned into a noun.

What it flags
    A noun made from a verb, followed by "of",: "Preparation of", "Management of".

Why it is a commodity
    A task without a doer and without an end is the wording of a job description.

Instead
    Turn the noun back into its verb and say what the work led to.

Sources
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="D105",
    name="duty-noun",
    message="'{}' puts the deed into a noun; say it as something you did.",
    match=Tokens(
        (
            "preparation|management|maintenance|administration|supervision|coordination|organisation|organization|implementation|development|completion|creation|processing|handling|provision|monitoring|planning|execution|installation|operation|oversight|delivery|performance|evaluation|assessment|analysis|review|collection|distribution|verification|reconciliation|documentation|identification|facilitation|participation|inspection|scheduling|training|testing|design|review|maintaining|checking|ordering of|in",
        )
    ),
    flags=("Preparation of monthly returns for the regional office", "Handling of customer complaints at the desk"),
    keeps=(
        "Prepared the return that got the grant released early",
        "Refused the installation of a boiler without a flue, and was right",
    ),
    where=Where.PLAIN_HEAD,
    doc=__doc__,
)
