"""Write the set: ``python -m tests.documents.adversary3.make`` from the checkout, with ids to write only those.

The files in the folders are what counts; a new run writes the same texts, not the same bytes.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(wanted: list[str]) -> None:
    here = Path(__file__).parent
    for module in sorted(here.glob("e[0-9][0-9]_*.py")):
        if not wanted or module.name[:3] in wanted:
            importlib.import_module(f".{module.stem}", __package__).case().write(here)


if __name__ == "__main__":
    main(sys.argv[1:])
