"""
Flag head counts that belong to the post.

What it flags
    "Managed a team of 5", "supervised 12 staff".

Why it is a commodity
    Every leader of that team had as many people.

Instead
    Say what got better while you led them: who stayed, who rose, what they now do alone.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.rules._rule import Rule, Tokens, Where

RULE = Rule(
    code="N105",
    name="team-size",
    message="'{}' says how many there were; what got better while you led them?",
    match=Tokens(
        (
            "team|staff|crew|group|workforce|department of about|over|around|up? to? #|NUM",
            "# - person|member|strong|man team|crew|staff|unit|group",
            "# person|member|strong|man team|crew|staff",
            "<supervise>|<manage>|<lead>|<oversee>|<head>|<run>|supervised|managed|led|oversaw|headed|supervising|managing|leading|overseeing a|the|up|about|over|around? to? #|NUM ADJ|NOUN? ADJ|NOUN? staff|employees|people|members|workers|associates|technicians|nurses|engineers|agents|representatives|reports|volunteers|operators|drivers|clerks|cooks|guards|cleaners",
        )
    ),
    flags=("Managed a team of 5", "Supervised 12 staff on two shifts"),
    keeps=(
        "Led a team of 5; sick days fell from 40 to 9",
        "Cut the night shift from 12 staff to 8, and nobody was let go",
    ),
    where=Where.PLAIN,
    doc=__doc__,
)
