"""
What the service asks of its workers, as bytes: a JSON head, a line end, then the document.

Errands are ``analyze``, ``lines``, ``fill`` and ``compare``; the answer is a JSON head and a body in the same form.
"""

from __future__ import annotations

import json
from typing import Any


def packed(head: dict[str, Any], body: bytes = b"") -> bytes:
    """A head and a body as one message."""
    return json.dumps(head).encode() + b"\n" + body


def unpacked(message: bytes) -> tuple[dict[str, Any], bytes]:
    """Head and body of a message."""
    head, _, body = message.partition(b"\n")
    return json.loads(head), body
