"""
Render the adversary's documents beside their truth.

    .venv/bin/python -m tests.documents.adversary.make [ID …]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.documents.adversary import drawn, plain, printed, typeset, wordy
from tests.documents.adversary.case import truth

FOLDER = Path(__file__).parent
CASES = (*plain.CASES, *typeset.CASES, *wordy.CASES, *printed.CASES, *drawn.CASES)


def main(chosen: Sequence[str]) -> None:
    """Write the chosen documents, or all."""
    for case in CASES:
        if chosen and case.id not in chosen:
            continue
        folder = FOLDER / case.id
        folder.mkdir(exist_ok=True)
        (folder / (case.id + case.suffix)).write_bytes(case.make())
        labels = json.dumps(truth(case), ensure_ascii=False, indent=1)
        (folder / "gold.json").write_text(labels + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
