"""
Flag bullets that open with "-ing".

What it flags
    A bullet whose first word is an -ing form and that says nothing else; not one that names a thing ("Boning room").

Why it is a commodity
    "Managing", "dealing", "preparing" name an activity that never ends, as a job description does.

Instead
    Say one thing that you finished there: managed, then what?

Sources
    William Strunk, The Elements of Style, 1918, https://www.gutenberg.org/ebooks/37134
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

from dotwise.model import DotKind
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits, words_of

_HEADS = frozenset(
    "lead leader head support officer room rep representative link champion assistant coach mentor clerk teacher rota "
    "shift team committee".split()
)
"""Nouns that make a name of the -ing form before them: "Safeguarding lead", "Acting head"."""


def _find(context: Context) -> tuple[Hit, ...]:
    words = words_of(context.parsed)
    if (
        len(words) < 3
        or words[0].tag != "VBG"
        or words[1].pos not in ("DET", "NOUN", "ADJ", "PRON", "PROPN", "NUM", "ADP")
    ):
        return ()
    tokens = context.parsed.tokens
    named = words[0].dep in ("compound", "amod") and words[1].pos in ("NOUN", "PROPN", "ADJ")
    if named or words[1].lower in _HEADS:
        return ()  # a name of a thing or a post: "Breastfeeding support", "Acting head for one term"
    if any(token.text == ";" or (token.dep == "ROOT" and token.tag in ("VBD", "VBZ", "VBP")) for token in tokens):
        return ()  # the line goes on to say something: "Going through leavers I saw that 140 had paid too much"
    return hits(head(context.parsed, 1))


RULE = Rule(
    code="D114",
    name="gerund-opener",
    message="'{}' names a task that goes on; what did it bring about, and for whom?",
    match=Predicate(_find),
    flags=("Managing the office diary", "Preparing meals for 40 residents"),
    keeps=(
        "Building inspector called when the dome cracked; found the missing tie",
        "Managed the diary down to two meetings a day",
        "Safeguarding lead for two schools",
        "Painting the ward yellow; five wards have asked for it since",
    ),
    kinds=(DotKind.BULLET,),
    doc=__doc__,
)
