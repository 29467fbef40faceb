"""
Flag courses that were attended.

What it flags
    "Attended training", "completed a course", "trained in".

Why it is a commodity
    A course shows what others taught.

Instead
    Say what changed at work the week after.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="Y106",
    name="training-attended",
    message="'{}' tells what you learned; what did you do differently at work afterwards?",
    match=Tokens(
        (
            "attended|completed|undertook|received|underwent a|an|the? ADJ|NOUN|PROPN? ADJ|NOUN|PROPN? ADJ|NOUN? training|course|courses|workshop|workshops|seminar|seminars|trainings|programme|program",
            "trained|training in ADJ|NOUN",
        )
    ),
    flags=("Attended training in manual handling", "Completed a course on food hygiene"),
    keeps=(
        "After the course I moved the sinks, and the inspector gave us back the top grade",
        "Trained in secret for the ridge race and carried a stranger down instead",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
