"""
Flag teaching that ends with the lesson.

What it flags
    "Trained new staff", "mentored colleagues".

Why it is a commodity
    Teaching is work above most titles, and the line stops before what the taught can do.

Instead
    Say what they can do now that they could not, and who of them is still there.

Sources
    Miami University Center for Career Exploration, Anatomy of a Resume,
    https://miamioh.edu/centers-institutes/career-center/prepare/resume.html
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.model import Severity
from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="L105",
    name="trained-others",
    message="'{}' says that people learned from you; what can they do now that they could not?",
    match=Tokens(
        (
            "trained|mentored|coached|onboarded|taught|inducted|training|mentoring|coaching ADP? ADJ|NOUN|NUM|DET? ADJ|NOUN|NUM? ADJ|NOUN? staff|employees|hires|starters|colleagues|members|nurses|apprentices|juniors|volunteers|interns|operators|analysts|teachers|students|engineers|drivers|associates|agents|recruits|trainees|technicians|cashiers|workers|team",
        )
    ),
    flags=("Trained new staff on the till", "Mentored junior colleagues"),
    keeps=(
        "Trained three apprentices; all now run their own vans",
        "Taught the new nurses to prone, and the unit stopped calling the registrar",
    ),
    where=Where.PLAIN,
    severity=Severity.HINT,
    doc=__doc__,
)
