"""Write every document of the second unseen set and the truth beside it: ``python -m tests.documents.adversary2.make``."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from .case import Case

_ROOMS = ("word_first", "word_second", "printed_first", "printed_second", "scanned", "plain_first", "plain_second")


def cases() -> tuple[Case, ...]:
    """All cases, in order."""
    rooms = [importlib.import_module(f"{__package__}.{name}") for name in _ROOMS]
    return tuple(case for room in rooms for case in room.CASES)


if __name__ == "__main__":
    for case in cases():
        if not sys.argv[1:] or case.id in sys.argv[1:]:
            case.write(Path(__file__).parent)
