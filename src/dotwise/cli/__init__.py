"""The command line: a thin door. Each command is one file; what it does is a docstring that becomes its help."""

from __future__ import annotations

from dotwise.cli._app import app, main

__all__ = ["app", "main"]
