"""Cut a text that goes on for pages without a stop: nobody wrote it as a line, and every step after would pay for its length."""

from __future__ import annotations

LONGEST = 1_500
"""Characters of the longest line; the longest of the development documents has 488."""


def within(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """``text`` in pieces of at most ``longest`` characters, cut at blanks where it has any; nothing but those blanks is lost."""
    pieces = []
    while len(text) > longest:
        blank = text.rfind(" ", 1, longest + 1)
        end = blank if blank > 0 else longest
        pieces.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return tuple(piece for piece in (*pieces, text) if piece)
