"""
Flag soft skills that stand in a list as if they could be ticked.

What it flags
    A skills entry that is a trait: "Communication", "Leadership", "Creativity".

Why it is a commodity
    A list of traits reads the same under every name. None of them can be checked where it stands.

Instead
    Take it out of the list and let a line of work show it.

Sources
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_TRAITS = frozenset(
    "communication teamwork leadership creativity adaptability flexibility organisation organization punctuality empathy "
    "reliability motivation dedication initiative integrity collaboration multitasking negotiation delegation "
    "interpersonal analytical detail-oriented hardworking proactive patience resilience honesty positivity confidence "
    "self-motivated mentoring listening persuasion innovation accountability enthusiasm problem-solving".split()
)


def _find(context: Context) -> tuple[Hit, ...]:
    text = context.dot.text.strip(" .;,")
    start = context.dot.text.find(text)
    words = text.lower().split()
    bare = [word for word in words if word not in ("skills", "skill", "and", "&", "strong", "good", "excellent")]
    if bare and all(word.strip(",") in _TRAITS for word in bare):
        return (Hit(start, start + len(text)),)
    return ()


RULE = Rule(
    code="T122",
    name="soft-skill-entry",
    message="'{}' is hard to show in a list; which line of your work shows it?",
    match=Predicate(_find),
    flags=("Communication", "Teamwork\nLeadership"),
    keeps=("Pipe welding, all positions", "Norwegian sign language"),
    kinds=(DotKind.SKILL,),
    doc=__doc__,
)
