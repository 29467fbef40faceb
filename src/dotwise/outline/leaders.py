"""
Leaders of a form that is filled in on a typewriter's page: dots and underscores between a label and its value.

    Employer ......: Fernbank School     ->  Employer: Fernbank School
    Job title: ____Kitchen porter____    ->  Job title: Kitchen porter
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Line
from dotwise.outline.labels import kind_of_label, kind_of_person_label

_LED = re.compile(
    r"(?P<label>[^\W\d_][^:.…_\t]{1,50}?)"
    r"(?:\s*(?:[.…_·]\s?){2,80}(?P<colon>:)\s*[._…]*|\s*(?P<bare>[.…_]{3,80})|:\s*[._…]{2,80})"
    r"\s*(?P<value>[^\s._…].*?)?[\s._…]*"
)
_LOOKED_AT = 400
"""Characters of the longest line that is looked at, so that hostile text costs no more."""


def without_leaders(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of a label and its value without what leads from one to the other."""
    return tuple(_without(line) for line in lines)


def _without(line: Line) -> Line:
    match = _LED.fullmatch(line.text) if line.glyph is None and len(line.text) <= _LOOKED_AT else None
    if match is None:
        return line
    label = match["label"].rstrip()
    if match["bare"] and not (kind_of_label(label) or kind_of_person_label(label)):
        return line
    value = match["value"] or ""
    return replace(line, text=f"{label}: {value}".rstrip())
