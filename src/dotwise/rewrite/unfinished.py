"""
Assets that stop short: work told as a thing that was given, or a finding after which nothing is said to have happened.

    Was given the returned parts to sort, saw that most had cracked alike, and the maker changed the jig
    Checked the stairs after two readmissions, found that nobody owned them at weekends

A strong line is left alone but for these two: the first hides who did it, the second stops where it gets interesting.
"""

from __future__ import annotations

import re

from dotwise.model import Label
from dotwise.rewrite.moves.afterthought import asked_to
from dotwise.rewrite.values import Draft, Material

_FINDING = re.compile(r"\b(?:found|noticed|saw|discovered|established)(?: out)? that [^,;.]+$")
_GIVEN = ("was ", "were ")
_TURNED = frozenset(("drop-duty-opener", "credit-the-actor"))


def stops_short(line: Material) -> bool:
    """Whether an asset may still be said better, or asked how it went on."""
    return _was_given(line) or _FINDING.search(line.text) is not None


def finishes(draft: Draft, line: Material) -> bool:
    """Whether a draft of such an asset does what it needs: names who did it, or asks what came of the finding."""
    verdict = line.dot.verdict
    if verdict is None or verdict.label is not Label.ASSET:
        return True
    if _FINDING.search(line.text) is not None:
        return bool(draft.gaps)
    return not draft.gaps and bool(_TURNED & set(draft.moves))


def _was_given(line: Material) -> bool:
    opener = line.opening.removed.lower() if line.opening is not None else ""
    return opener.startswith(_GIVEN) or asked_to(line) is not None
