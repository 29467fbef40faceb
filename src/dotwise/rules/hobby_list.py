"""
Flag hobbies that half the world shares.

What it flags
    "Reading, travelling, music" and the like as interests.

Why it is a commodity
    Most readers like them too.

Instead
    Keep one, if something came of it.

Sources
    Document shares measured over three public collections of résumés, data/terms/rules/crowd_shares.tsv.
"""

from __future__ import annotations

import re

from dotwise.model import DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_COMMON = frozenset(
    "reading travelling traveling travel music sport sports cooking movies films cinema swimming cycling running hiking "
    "football cricket dancing gardening photography gaming games walking yoga painting baking tv television "
    "socialising socializing friends family fitness gym podcasts books internet surfing".split()
)


def _find(context: Context) -> tuple[Hit, ...]:
    text = context.dot.text.rstrip(" .")
    pieces = [piece.strip() for piece in re.split(r"[,;:|•]| and ", text.lower()) if piece.strip()]
    shared = [piece for piece in pieces if piece.removeprefix("listening to ").removeprefix("watching ") in _COMMON]
    return (Hit(0, len(text)),) if len(shared) >= 2 and len(shared) * 2 >= len(pieces) else ()


RULE = Rule(
    code="B112",
    name="hobby-list",
    message="'{}' is liked by many readers; did anything come of it?",
    match=Predicate(_find),
    flags=("Reading, travelling, music", "Interests: sports, cooking, movies"),
    keeps=(
        "Rings the cathedral's tenor bell and trains the under-twelves",
        "Reading: keeps a mobile library on the islands",
    ),
    kinds=(DotKind.BULLET, DotKind.SENTENCE, DotKind.SKILL, DotKind.HEADLINE),
    severity=Severity.HINT,
    doc=__doc__,
)
