"""
Flag lines that are a list of papers.

What it flags
    Two or more certificates, licences or degrees in a row, and nothing else, among the lines of a job.

Why it is a commodity
    They are facts that employers filter on, and among the deeds of a job they are easily overlooked.

Instead
    Give them a section of their own.

Sources
    O*NET task statements, US Department of Labor/ETA, CC BY 4.0, https://www.onetcenter.org/database.html
"""

from __future__ import annotations

import re

from dotwise.language.credentials import is_credential, languages_in
from dotwise.model import DotKind, SectionKind, Severity
from dotwise.rules._rule import Context, Hit, Predicate, Rule

_PAPER = re.compile(
    r"\b(?:certificat\w*|certified|licen[cs]e\w*|diploma|degree|registered|registration|accredit\w*|chartered|qualified|"
    r"qualification|clearance|permit|B\.?Sc|M\.?Sc|MBA|PhD|BA|MA)\b|^\W*[A-Z]{3,6}\d*\+?\W*$"
)
_LONGEST = 6


def _is_a_paper(piece: str) -> bool:
    return is_credential(piece) and not languages_in(piece)


def _find(context: Context) -> tuple[Hit, ...]:
    """A row of short pieces, at least two of which and at least half look like papers; no deed among them."""
    text = context.dot.text.rstrip(" .")
    pieces = [piece for piece in re.split(r"[,;|•·]| and ", text) if piece.strip()]
    papers = [piece for piece in pieces if _PAPER.search(piece) or _is_a_paper(piece)]
    if len(papers) < 2 or len(papers) * 2 < len(pieces) or any(len(piece.split()) > _LONGEST for piece in pieces):
        return ()
    if any(token.tag in ("VBD", "VBP", "VBZ", "PRP") and token.text[1:].islower() for token in context.parsed.tokens):
        return ()
    return (Hit(0, len(text)),)


RULE = Rule(
    code="Y107",
    name="credential-list",
    message="'{}' is what employers filter on: in a list of its own they find it at once.",
    match=Predicate(_find),
    flags=("HGV Class 1, ADR certificate, forklift licence", "MBA; PRINCE2 certificate; first-aid diploma"),
    keeps=(
        "Sat the CPA exam at 50, passed, and opened the valley's only office",
        "VAT returns, CT600, payroll journals",
        "BSc in hand, went back to the farm and cut its water use by half",
    ),
    kinds=(DotKind.BULLET, DotKind.SENTENCE),
    sections=(SectionKind.EXPERIENCE,),
    severity=Severity.HINT,
    papers=True,
    doc=__doc__,
)
