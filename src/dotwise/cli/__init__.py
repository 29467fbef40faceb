"""The command line: a thin door. Each command is one file; what it does is a docstring that becomes its help."""

from __future__ import annotations

import os

# Before numpy is imported: on small matrices a second thread only waits, and it may round otherwise.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from dotwise.cli._app import app, main

__all__ = ["app", "main"]
