"""
Lines that only name a paper: a certificate, a course, a membership kept. Readers look for them, and nothing is asked of them.

    Kept up my nursing registration throughout    (a paper kept valid)
    Safer recruitment trained                     (what somebody is trained in, and nobody they trained)
    Supervisory skills, in house, 2019            (a course, where it stands among the schooling)
"""

from __future__ import annotations

import re

from dotwise.language.credentials import is_credential
from dotwise.model import DotKind, Label, SectionKind
from dotwise.rewrite.moves.cut import promises_references
from dotwise.rewrite.sorts import honours, is_studied
from dotwise.rewrite.values import Material

_CERTIFIED = re.compile(r"\([^)]*\b(?:cert\w*|valid|licen[cs]ed?|accredited|card|expires?)\b[^)]*\)", re.IGNORECASE)
"""A remark by which an entry of a list is a paper."""
_KEPT_PAPER = re.compile(
    r"(?:(?:I|have|has|also) )*(?:kept|keep|keeps|keeping|maintain(?:ed|s|ing)?|renew(?:ed|s|ing)?)(?: up)? (?:my|his|her|their) (?:[\w'’-]+ ){0,4}"
    r"(?:membership|licen[cs]e|registration|accreditation|certification|certificate)(?: [\w'’-]+){0,3}[ .]*",
    re.IGNORECASE,
)
"""A paper that is kept valid: "Kept up my CIPD membership throughout"."""
_TRAINED = re.compile(
    r"[\w/&-]+(?: [\w/&-]+){0,3} (?:trained|certified|qualified|licen[cs]ed|accredited|vetted)", re.IGNORECASE
)
_PAPERS = frozenset(
    {SectionKind.CERTIFICATIONS, SectionKind.PUBLICATIONS, SectionKind.LANGUAGES, SectionKind.REFERENCES}
)


def stands_among_papers(line: Material) -> bool:
    """Whether a line stands in a section that lists papers; a promise of references is none."""
    return line.section in _PAPERS and not promises_references(line)


def names_only_paper(line: Material) -> bool:
    """Whether a line names a paper and tells no work."""
    text = line.dot.text
    listed = line.dot.kind in (DotKind.BULLET, DotKind.SKILL)
    if listed and (is_credential(text) or (line.listed and _CERTIFIED.search(text) is not None)):
        return True
    return _KEPT_PAPER.fullmatch(text) is not None or (listed and _is_trained(line)) or _is_course(line)


def _is_trained(line: Material) -> bool:
    """Whether a line names in what somebody is trained ("Safer recruitment trained"), and not whom they trained ("New starters trained")."""
    words = [token for token in line.parsed.tokens if token.text.isalpha()]
    if len(words) < _NAMED or _TRAINED.fullmatch(line.dot.text.rstrip(" .")) is None:
        return False
    return words[-2].tag != "NNS" and words[-2].lower not in _WHO and not any(sign.isdigit() for sign in line.dot.text)


_NAMED = 2
_WHO = frozenset(
    "staff team crew personnel people everybody everyone newly fully highly well professionally formally".split()
)


def _is_course(line: Material) -> bool:
    """Whether a line among the schooling is a course with its date or length: "Supervisory skills, in house, 2019"."""
    text, verdict = line.dot.text, line.dot.verdict
    if line.section is not SectionKind.EDUCATION or line.dot.role is not None or honours(text) or is_studied(text):
        return False
    mere = verdict is None or verdict.label is Label.COMMODITY
    told = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in line.parsed.tokens)
    return mere and not told and _DATED.search(text) is not None and _WRITTEN.search(text) is None


_DATED = re.compile(
    r"^(?:19|20)\d\d: |,? (?:19|20)\d\d[.)]*$|\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve)(?: [a-z]+)? (?:days?|hours?|weeks?|sessions?|evenings?)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:dissertation|thesis|project|paper|essay|study|tutor|mentor|president|captain|society|club)\b", re.IGNORECASE
)
"""What was made or led at school: that is work and may be asked about."""
