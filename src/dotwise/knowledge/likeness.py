"""
Whether a document tells of somebody's work at all: a job ad, a program or an invoice can be read, but not advised on.

Every sign of a person counts for the document; only where all of them are missing, or where it plainly is something
else, is it doubted. Shares are of words or of lines; the bounds lie far from what résumés, bios and letters show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import Career, DocumentKind, SectionKind

_FEWEST = 20
"""Words below which nothing is said: a few pasted lines need no name."""
_CODE = 0.3
"""Share of lines that read like code or markup; résumés of programmers stay below 0.03."""
_SPEAKS = 0.01
"""Share of words that stand for the writer; in letters it is 0.03 to 0.08."""
_ADDRESSES = 0.015
"""Share of words that stand for the reader, where the writer is never named: as ads and terms of use do."""
_WORD = re.compile(r"[^\W\d_]+")
_CODE_LINE = re.compile(
    r"[;{}]\s*$|->|::|[=!<>]=|</\w+>"
    r"|^\s*(?:def|class|import|from|function|var|let|const|public|private|#include)\b.*[:;({]"
    r"|^\s*(?:for|while|if|elif|else|try|with)\b.*:$|^\s*(?:import|return) [\w.]+$"
    r"|^\s*[\w.\[\]]+ [-+*/]?= |^\s*[\w.]+\(.*\)[.;:]?$"
)
_WRITER = frozenset("i my me mine myself ich mein meine je mon ma mes yo mi eu meu minha io mio mia ik mijn".split())
_READER = frozenset("you your yours yourself".split())
_SPOKEN_OF = frozenset("he she his her him hers they".split())
_SPAN = re.compile(
    r"\b(?:19|20)\d\d\s*(?:-|–|—|to|bis|à)\s*(?:(?:19|20)\d\d|present|now|today|heute|actuel)", re.IGNORECASE
)
_TOLD_IN = frozenset({SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEER})


def tells_of_no_person(texts: Sequence[str], career: Career) -> bool:
    """Whether nothing in a document (its lines, and what the outline made of them) looks like somebody's work or life."""
    words = [word.lower() for text in texts for word in _WORD.findall(text)]
    if career.roles or len(words) < _FEWEST or career.kind in (DocumentKind.COVER_LETTER, DocumentKind.LINKEDIN):
        return False
    if sum(bool(_CODE_LINE.search(text)) for text in texts) >= _CODE * len(texts):
        return True
    if any(_SPAN.search(text) for text in texts):  # years of a post or a school
        return False
    speaks = _share(words, _WRITER)
    if speaks >= _SPEAKS:
        return False
    return _share(words, _READER) >= _ADDRESSES or not _names_a_person(words, career)


def _names_a_person(words: Sequence[str], career: Career) -> bool:
    """Whether a name stands there with a way to reach its bearer, or with sentences or sections about them."""
    contact = career.contact
    if any(section.kind in _TOLD_IN for section in career.sections):
        return True
    if not contact.name:
        return False
    last = _WORD.findall(contact.name.lower())[-1:]
    told_of = bool(_SPOKEN_OF & set(words)) or any(words.count(part) > 1 for part in last)
    return told_of or bool(contact.email or contact.phone)


def _share(words: Sequence[str], of: frozenset[str]) -> float:
    return sum(word in of for word in words) / len(words)
