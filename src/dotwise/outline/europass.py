"""
What the forms of Europass print around what their owner filled in: the grid of languages and the fields under a post.

    UNDERSTANDING   SPEAKING   WRITING        heads of the grid, and "Listening", "Spoken interaction" below them
    ENGLISH B2 B1 B1                          a row of it
    Department Surgery | Business or Sector Health

Such lines are details: no headings, no employers, no items. A page that prints one such line alone is no such form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dotwise.model import Hint
from dotwise.outline.joining import Paragraph

_HEAD = r"(?:understanding|speaking|writing|listening|reading|spoken (?:interaction|production))"
_GRADE = r"[ABC][12]\+?"
_GRID = re.compile(
    rf"{_HEAD}(?:\s+{_HEAD})*|{_GRADE}(?:\s+{_GRADE})*|levels: a1.{{0,20}}: basic user.*|self-assessment|"
    r"common european framework of reference for languages.*|mother tongue\(s\)(?: other language\(s\)| foreign language\(s\))?|"
    r"(?:other|foreign) language\(s\):?",
    re.IGNORECASE,
)
_HEAD_ALONE = re.compile(r"understanding|speaking|writing|listening|reading", re.IGNORECASE)
"""What heads a section of somebody who writes and speaks as well, and tells no form by itself."""
_ROW = re.compile(rf"[^\W\d_]+(?: \([^()]+\))?(?:\s+{_GRADE}){{2,}}")
"""A language and its grades."""
_FIELD = re.compile(
    r"(?:department|business or sector|field of study|final grade|level in eqf|type of credits|number of credits|national classification|thesis|website|address)\s+\S",
    re.IGNORECASE,
)
_NAMES = re.compile(r"business or sector\s|level in eqf\s|(?:department|field of study)\s[^|]+\|", re.IGNORECASE)
"""What no employer, school or sentence begins with."""
_FEWEST = 2
"""Lines that tell such a form."""
_LONGEST = 200


def without_form_lines(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, what only the form says told to be details."""
    marks = {number for number, one in enumerate(paragraphs) if not one.listed and _is_of_form(one.text.strip())}
    if sum(_HEAD_ALONE.fullmatch(paragraphs[number].text.strip()) is None for number in marks) < _FEWEST:
        return tuple(paragraphs)
    return tuple(
        replace(one, line=replace(one.line, hint=Hint.DETAIL)) if number in marks else one
        for number, one in enumerate(paragraphs)
    )


def _is_of_form(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    fields = _NAMES.match(text) is not None and all(_FIELD.match(part.strip()) for part in text.split("|"))
    return fields or _GRID.fullmatch(text) is not None or _ROW.fullmatch(text) is not None
