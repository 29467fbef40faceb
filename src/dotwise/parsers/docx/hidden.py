"""
Text that is in the file and not on the page: found by Word's own properties.

It is left out and reported. Leftovers of templates look the same as tricks, so the report accuses nobody.
"""

from __future__ import annotations

from dotwise.model import Place, Problem
from dotwise.parsers.docx.colours import UNKNOWN, cannot_be_seen
from dotwise.parsers.docx.styles import Look

TINY = 2.0
"""Points; text up to this size cannot be read."""
NARROW = 10.0
"""Per cent of the ordinary character width."""
FLAT_LINE = 1.0
"""Points; an exact line height up to this shows nothing."""
MAX_REPORTED = 20
MAX_QUOTED = 200


def why_hidden(look: Look, background: str | None) -> str | None:
    """Why characters of that look cannot be seen on that background; None where they can."""
    if look.vanish:
        return "marked as hidden text"
    if look.size is not None and look.size <= TINY:
        return "too small to read"
    if look.width is not None and look.width <= NARROW:
        return "squeezed until it cannot be read"
    behind = look.background if look.background not in (None, UNKNOWN) else background
    if cannot_be_seen(look.colour, UNKNOWN if look.background == UNKNOWN else behind):
        return "in the colour of the paper behind it"
    return None


def hidden_problems(found: list[tuple[str, str, Place]]) -> tuple[Problem, ...]:
    """Problems for ``(reason, text, place)``; after ``MAX_REPORTED`` the rest is counted in one."""
    problems = [hidden_problem(reason, text, place) for reason, text, place in found[:MAX_REPORTED]]
    if len(found) > MAX_REPORTED:
        rest = len(found) - MAX_REPORTED
        problems.append(Problem("hidden_text", f"{rest} more passages cannot be seen on the page; they were left out."))
    return tuple(problems)


def hidden_problem(reason: str, text: str, place: Place) -> Problem:
    """One passage that was left out."""
    quoted = text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED].rstrip()} …"
    return Problem(
        "hidden_text",
        f"This text is in the file, but nobody sees it on the page, because it is {reason}: “{quoted}”. "
        "It was left out. If it came with a template, delete it.",
        place,
    )
