"""
Name a throughline in two to five words of the person's own, or quote it.

In this order: the thing that all its lines deal with ("renal ward"), what others use since ("sheets that others use"),
the person by the deed that returns ("the one who noticed"). Only small words are added. What cannot be said of every
line is no name: then a deed stands for all, in quotation marks. Names by a claim that the lines show were tried; two
blind readers found one of six fitting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from dotwise.connect.naming_deeds import deeds_quoted, doer, used_by_others
from dotwise.connect.naming_things import shared_thing
from dotwise.language.sense import Sense
from dotwise.model import Career

Naming: TypeAlias = Callable[[Sense, Sequence[int]], str | None]

_WAYS_TO_NAME: tuple[Naming, ...] = (shared_thing, used_by_others, doer)


def names_for(career: Career, sense: Sense, group: Sequence[int]) -> tuple[str, ...]:
    """Names for the throughline through the dots ``group``, the best first, at the end deeds “in quotation marks”."""
    named = (naming(sense, group) for naming in _WAYS_TO_NAME)
    return (*(name for name in named if name), *(f"“{deed}”" for deed in deeds_quoted(career, sense, group)))
