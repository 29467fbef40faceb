"""
Flag delivery that is only on time.

What it flags
    "On time and within budget", "in a timely manner", "in a timely and efficient manner".

Why it is a commodity
    It is the least a project promises. What stood in the way is missing.

Instead
    Say what nearly made it late, and what you did.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
    Digital.gov, Plain Language Guide: Writing for understanding,
    https://digital.gov/guides/plain-language/writing
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P109",
    name="on-time-on-budget",
    message="'{}' says that it went as promised; what nearly made it late, and what did you do?",
    match=Phrases(
        (
            "on time and within budget",
            "on time and on budget",
            "on time and under budget",
            "on schedule and within budget",
            "within budget and on time",
            "within time and budget",
            "timely manner",
            "timely fashion",
            "timely and accurate",
            "accurate and timely",
            "timely and efficient",
            "accurately and efficiently",
            "quickly and efficiently",
            "efficiently and effectively",
            "effectively and efficiently",
            "efficient and effective",
            "fast and accurate",
            "fast and efficient",
            "in an efficient manner",
            "professional manner",
        )
    ),
    flags=("Delivered projects on time and within budget", "Answered letters in a timely manner"),
    keeps=(
        "Had the roof on before the storm by flying in 40 tarpaulins",
        "Found the time to teach the budget to the board, and the deficit ended",
    ),
    where=Where.WORN,
    doc=__doc__,
)
