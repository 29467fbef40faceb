"""What is far longer than any résumé goes no further than the outline."""

from __future__ import annotations

from dotwise.errors import UnreadableError
from dotwise.model import Career
from dotwise.settings import MAX_DOTS, MAX_JUDGED_CHARACTERS


def check_length(career: Career) -> None:
    """
    Refuse what is far longer than any résumé before it reaches the models.

    Raises:
        UnreadableError: text_limit.
    """
    if len(career.dots) > MAX_DOTS or sum(len(dot.text) for dot in career.dots) > MAX_JUDGED_CHARACTERS:
        raise UnreadableError(
            "text_limit",
            f"This document holds more than {MAX_DOTS:,} lines about work or {MAX_JUDGED_CHARACTERS:,} characters, "
            "far more than a résumé. Send only the résumé.",
        )
