"""
Let a line go that says nothing of its own.

    Team player  ->  (nothing)
"""

from __future__ import annotations

from dotwise.rewrite.values import Draft

NAME = "cut"


def cut(reason: str, fit: float = 0.0) -> Draft:
    """An empty text with the reason why the line may go; ``fit`` 0..1 says how much better the page is without it."""
    return Draft(("",), (NAME,), (reason,), fit=fit)
