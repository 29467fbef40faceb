"""Why a file cannot be read, in words that say what to do next. Each code is one of ``UnreadableError``'s."""

from __future__ import annotations

from dotwise.errors import UnreadableError
from dotwise.settings import MAX_BYTES, MAX_CHARACTERS, MAX_LINES

_SAVE_AGAIN = "Open it in Word, save it again, and send the new copy."


def empty_file() -> UnreadableError:
    """There are no bytes, or only white space."""
    return UnreadableError("empty_file", "This file is empty. Check that it was saved, and send it again.")


def too_large() -> UnreadableError:
    """The file itself is too big."""
    return UnreadableError(
        "too_large",
        f"This file is larger than {MAX_BYTES // 1024 // 1024} MB. Save it without pictures and send the smaller copy.",
    )


def corrupt() -> UnreadableError:
    """The file is damaged."""
    return UnreadableError("corrupt", f"This file is damaged or cut off, so it could not be opened. {_SAVE_AGAIN}")


def without_main_part() -> UnreadableError:
    """An Office file without its text."""
    return UnreadableError("corrupt", f"The main text of this Office file is missing. {_SAVE_AGAIN}")


def swollen() -> UnreadableError:
    """The file unpacks beyond the limits."""
    return UnreadableError(
        "decompression_limit",
        "This file unpacks to far more than a document needs, so it was not opened. "
        "Copy the text into a new document and send that.",
    )


def too_long() -> UnreadableError:
    """The file holds more text than is read."""
    return UnreadableError(
        "text_limit",
        f"This document holds more than {MAX_CHARACTERS:,} characters or {MAX_LINES:,} lines, far more than a résumé. "
        "Send only the résumé.",
    )


def page_instead(ending: str) -> UnreadableError:
    """A web page is called a PDF or a Word file: as a rule one that asked for a password was saved in its place."""
    return UnreadableError(
        "unsupported_type",
        f"This file is called {ending} but holds a web page, perhaps one that asked for a password. "
        "Download the document again, open it to see that it is yours, and send that.",
    )


def forbidden() -> UnreadableError:
    """The file declares a document type, the door to entity attacks."""
    return UnreadableError(
        "forbidden_xml",
        f"This file holds a document type declaration, which Word never writes, so it was not opened. {_SAVE_AGAIN}",
    )


def encrypted() -> UnreadableError:
    """The file asks for a password."""
    return UnreadableError(
        "encrypted", "This file is protected by a password. Save a copy without the password and send that."
    )


def nothing_to_read() -> UnreadableError:
    """The file opens and is blank."""
    return UnreadableError(
        "empty_document",
        "This document opens, but there is no text in it that a reader would see. Check that it is the right file.",
    )


def only_pictures() -> UnreadableError:
    """The file shows pictures and holds no text."""
    return UnreadableError(
        "no_text_layer",
        "This document holds a picture and no text, so there is nothing to read yet. "
        "Type the text in Word, or save the picture as PNG and install `dotwise[ocr]`.",
    )


def unsupported(what: str, way_out: str) -> UnreadableError:
    """A kind of file that is not read: what it is, and how to get something that is."""
    return UnreadableError("unsupported_type", f"This is {what}, which dotwise cannot read. {way_out}")
