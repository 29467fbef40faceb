"""
Flag bios that open with a title and nothing else.

What it flags
    A first sentence of a bio or summary that names a title, a field or years and says neither for whom nor
    against what.

Why it is a commodity
    The title stands beside the name already. The first sentence decides whether the second is read.

Instead
    Say which problem you solve, for whom, and the one result people remember.

Sources
    Brooklyn Public Library, Into the Details: The Resume Summary, 2020,
    https://www.brooklynpubliclibrary.org/blog/2020/12/17/details-resume-summary
    Simon Fraser University, Work-Study: Communication Tools,
    http://www.sfu.ca/olc/work-study/work-study/communication-tools-1
"""

from __future__ import annotations

from dotwise.model import DocumentKind, DotKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule
from dotwise.rules._spans import head, hits, words_of

_LONGEST = 24


def _find(context: Context) -> tuple[Hit, ...]:
    """Only the first sentence of the document; a relative clause, a purpose or an outcome keeps the rule silent."""
    words = words_of(context.parsed)
    if context.index or context.anatomy.events or not 2 < len(words) <= _LONGEST:
        return ()
    if any(token.dep in ("relcl", "advcl", "ccomp", "xcomp") for token in words):
        return ()
    root = next((token for token in words if token.dep == "ROOT"), None)
    bare = root is not None and (root.lemma in ("be", "work", "live", "hold") or root.pos in ("NOUN", "PROPN"))
    return hits(head(context.parsed, 6)) if bare else ()


RULE = Rule(
    code="B109",
    name="no-problem-solved",
    message="'{}' is the title once more; which problem do you solve, and for whom?",
    match=Predicate(_find),
    flags=("Maria is a marketing professional based in Leeds.", "Accountant with a background in retail."),
    keeps=(
        "Maria finds the reason why parcels do not arrive.",
        "Nurse who got the island its first night clinic.\nShe is a nurse in Leeds.",
    ),
    kinds=(DotKind.SENTENCE,),
    documents=(DocumentKind.BIO,),
    severity=Severity.HINT,
    doc=__doc__,
)
