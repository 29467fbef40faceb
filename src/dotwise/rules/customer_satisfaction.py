"""
Flag satisfaction that nobody measured.

What it flags
    "Customer satisfaction", "client satisfaction", "exceeding expectations".

Why it is a commodity
    It is the aim of every post with customers, so it tells none of them apart.

Instead
    Say who came back, who stopped complaining, or what they said.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Phrases, Rule, Where

RULE = Rule(
    code="P108",
    name="customer-satisfaction",
    message="'{}' is what every business hopes for; who came back, or what did they stop complaining about?",
    match=Phrases(
        (
            "customer satisfaction",
            "client satisfaction",
            "guest satisfaction",
            "patient satisfaction",
            "customer experience",
            "client experience",
            "guest experience",
            "exceed expectations",
            "exceeding expectations",
            "exceeded expectations",
            "exceed customer expectations",
            "meet and exceed",
            "positive experience",
            "memorable experience",
        )
    ),
    flags=("Ensured customer satisfaction at all times", "Exceeding expectations of our guests"),
    keeps=(
        "Got the three guests who had sworn never to return to book for Easter",
        "Answered the satisfaction form that cost us the fair, and won it back",
    ),
    where=Where.WORN,
    doc=__doc__,
)
