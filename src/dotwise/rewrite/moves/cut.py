"""
Let a line go that says nothing of its own.

    Team player  ->  (nothing)
"""

from __future__ import annotations

from dotwise.rewrite.values import Draft

NAME = "cut"


def cut(reason: str) -> Draft:
    """An empty text with the reason why the line may go."""
    return Draft(("",), (NAME,), (reason,))
