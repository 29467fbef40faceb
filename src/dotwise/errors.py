"""
What can go wrong with a file, in words that a person can act on.

    DotwiseError
    ├── UnreadableError      the document itself cannot be read: becomes a ``failed`` report
    ├── IntegrityError       a shipped model or data file is missing or was changed
    └── ConfigurationError   the call or the settings are wrong
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from dotwise.model import Format

DEBUG = "DOTWISE_DEBUG"
"""The environment variable that asks for the cause of a mistake of our own."""


class DotwiseError(Exception):
    """Base of everything that dotwise raises on purpose; ``str(error)`` is fit to show."""


class UnreadableError(DotwiseError):
    """The document cannot be read.

    ``code`` is one of the stable codes that every door gives: empty_file, unsupported_type, corrupt, encrypted,
    no_text_layer, garbled_text, empty_document, page_limit, text_limit, decompression_limit, forbidden_xml,
    too_large, parse_timeout, parse_memory, parse_crash, unforeseen; in a batch not_opened and not_a_file too.
    """

    def __init__(self, code: str, message: str, format: Format = Format.UNKNOWN) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.format = format

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[str, str, Format]]:
        return UnreadableError, (self.code, self.message, self.format)


class IntegrityError(DotwiseError):
    """A shipped file is missing, stale or not the one that was signed for; the message names it."""


class ConfigurationError(DotwiseError):
    """The call or the settings are wrong; the message says how to put it right."""


def is_debugging() -> bool:
    """Whether the cause of mistakes of our own is to be printed."""
    return os.environ.get(DEBUG, "0") not in ("", "0")


def print_cause(error: BaseException) -> None:
    """A mistake of our own with its traceback on standard error, where DOTWISE_DEBUG asks for it.

    Messages of libraries may quote the document, so without that wish nothing is printed.
    """
    if is_debugging():
        traceback.print_exception(error, file=sys.stderr)


def place_of(error: BaseException) -> str:
    """Kind and place of an error, and nothing that could quote a document: ``KeyError at roles.py:31``."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    return type(error).__name__ + "".join(f" at {line_of(frame)}" for frame in last)


def line_of(frame: traceback.FrameSummary) -> str:
    """File and line of a step on the way to an error: ``roles.py:31``."""
    return f"{Path(frame.filename).name}:{frame.lineno}"
