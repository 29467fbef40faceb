"""
Say what hung on it: move the plight in front where the line names one, otherwise ask for it.

    Wrote the stair check after two readmissions  ->  After two readmissions, wrote the stair check
    Kept the log of exceptions                    ->  Kept the log of exceptions [what would have failed ... without it?]
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.model import Facet
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.questions import Topic, ask_stakes
from dotwise.rewrite.values import Draft, Material

NAME = "name-the-stakes"
_GUARDS, _NEAR, _ANY = 0.4, 0.2, 0.1
"""How well the question fits a line that says that it guards, and one that only deals with what needs guarding."""
_PLIGHT = re.compile(
    r",? (?P<plight>(?:after|when|while|with) (?:[\w'’-]+ ){0,8}?(?:shortage|complaint|complaints|accident|accidents|"
    r"readmission|readmissions|failure|failures|fire|flood|strike|outbreak|crisis|breakdown|closed|failed|left|broke|"
    r"resigned|cancelled|canceled|short of staff|short-staffed)(?: of \d{4})?)$"
)


def name_stakes(material: Material, draft: Draft, topic: Topic) -> Draft | None:
    """``draft`` with the plight of the line in front, or with a question for what was at stake.

    None where the line neither says that it guards against something nor deals with what is known to need guarding.
    """
    first = draft.pieces[0]
    if isinstance(first, str) and len(draft.pieces) == 1 and (plight := _PLIGHT.search(first)):
        text = f"{upper_first(plight['plight'])}, {lower_first(first[: plight.start()], material.parsed)}"
        note = "puts first what was at stake"
        return replace(draft, pieces=(text,), moves=(*draft.moves, NAME), notes=(*draft.notes, note))
    stakes = ask_stakes(topic)
    if stakes is None:
        return None
    gap, guards = stakes
    longer = draft.plus(gap, move=NAME, note="asks what hung on it", facet=Facet.RISK)
    return replace(longer, fit=_NEAR if not guards else _GUARDS if ":" in gap.question else _ANY)
