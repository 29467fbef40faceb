"""
What somebody is, where no post says so: bios and letters tell it in a sentence.

    Obi Marsh is a wildlife veterinarian who …              wildlife veterinarian
    I have been a school bus driver with Scioto since …     school bus driver
    As chief engineer of Spinifex Water she …               chief engineer
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from dotwise.knowledge.posts import trades_named
from dotwise.language.terms import trade_words
from dotwise.model import Dot, DotKind, Role

_WORD = r"(?!(?:who|that|which|with|at|in|for|from|and|on|by|since|as|to|of|whose|where|when)\b)[A-Za-zÀ-ÿ][\w'’&/-]*"
_TITLE = rf"(?P<title>(?:(?:group|deputy|assistant|interim) )?(?:head|director|chief|dean) of {_WORD}(?: {_WORD})?|{_WORD}(?: {_WORD}){{0,4}})"
_BARE = r"(?:an? |the |our |my |now |presently |currently |still )*"
_SAYS = re.compile(
    rf"(?:\b(?:I|he|she|they) (?:am|is|are|was|were)|\b(?:have|has) (?:now )?been|\bI['’](?:m|ve been)"
    rf"|^(?:[A-ZÀ-Þ][\w'’.-]*,? ){{1,5}}(?:is|was)) {_BARE}{_TITLE}",
    re.IGNORECASE,
)
_AS = re.compile(rf"\bas {_BARE}{_TITLE}", re.IGNORECASE)
_ASIDE = frozenset(
    "member speaker judge graduate fellow winner finalist author volunteer trustee founder student pupil mentor parent mother father staff "
    "employee colleague worker player learner leader professional expert assistant secretary treasurer chair chairman chairwoman president governor part guest recipient patron native".split()
)
"""What people are beside their work, and words that name no work without another before them."""
_LONGEST = 300
"""Characters of a sentence that are looked at."""
_OPENING = 15
"""Sentences among which people say what they are."""


def trades_told(dots: Sequence[Dot], roles: Sequence[Role]) -> tuple[str, ...]:
    """The trades of the posts, each once, in the order of print; without posts that of the calling, if any."""
    return trades_named([*(role.title for role in roles), calling_of(dots, roles)])


def calling_of(dots: Sequence[Dot], roles: Sequence[Role]) -> str | None:
    """The title, in small letters, that a document without posts gives the person; None where posts say it, or nothing does."""
    return None if roles else next(_callings(dots), None)


def _callings(dots: Sequence[Dot]) -> Iterator[str]:
    headlines = (dot.text for dot in dots if dot.kind is DotKind.HEADLINE)
    yield from filter(None, (_named(re.split(r"\s[|•·–—-]\s|,|:| at | for | with ", text)[0]) for text in headlines))
    told = [dot.text[:_LONGEST] for dot in dots if dot.kind is DotKind.SENTENCE][:_OPENING]
    for pattern in (_SAYS, _AS):
        yield from filter(None, (_named(match["title"]) for text in told for match in pattern.finditer(text)))


def _named(text: str) -> str | None:
    """The words up to the last that names a trade; None where none does, or only what people are beside their work."""
    words = list(dropwhile(_PRAISE.__contains__, (word.strip(".,;").lower() for word in text.split())))
    if "of" in words[1:3]:
        return " ".join(words)
    ends = [at for at, word in enumerate(words) if word in trade_words()]
    named = words[: ends[-1] + 1] if ends else []
    return None if not named or (named[-1] in _ASIDE and len(named) == 1) or named[-1] in _NEVER else " ".join(named)


_PRAISE = frozenset(
    "hard good great fast quick natural born strong real true keen passionate dedicated motivated dynamic talented skilled proud "
    "experienced seasoned accomplished award-winning results-oriented results-driven hard-working hardworking reliable".split()
)
_NEVER = frozenset("member speaker judge graduate fellow winner finalist student staff volunteer trustee".split())
"""What names no trade whatever stands before it."""
