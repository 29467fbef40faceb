"""Pictures of a page (PNG, JPEG) to lines."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from dotwise.errors import UnreadableError
from dotwise.model import Format, Reading
from dotwise.parsers.pdf.layout import page_lines
from dotwise.parsers.pdf.scan import can_recognise, is_too_long, recognise
from dotwise.parsers.pdf.words import Frame

MOST_PIXELS = 40_000_000
"""Largest picture that is opened."""
_A4_HEIGHT = 842.0


def parse_image(data: bytes) -> Reading:
    """Read a picture of one page.

    Raises ``UnreadableError`` with code no_text_layer (nothing to read, or the extra is missing), corrupt or too_large.
    """
    if not can_recognise():
        raise UnreadableError(
            "no_text_layer",
            "This is a picture of a page, so there is no text to read yet. "
            "Install `dotwise[ocr]` or send the document as Word or PDF.",
        )
    picture = _opened(data)
    height, width = picture.shape[:2]
    if is_too_long(picture):
        raise UnreadableError(
            "too_large", "This picture is far longer than a page. Cut it into pages, or send the document itself."
        )
    points_per_pixel = _A4_HEIGHT / max(height, width)
    words = recognise(picture, points_per_pixel)
    frame = Frame(0.0, 0.0, width * points_per_pixel, height * points_per_pixel, 0)
    lines = page_lines(words, 1, frame)
    if not lines:
        raise UnreadableError(
            "no_text_layer", "No text could be found in this picture. Send a sharper one, or the document itself."
        )
    return Reading(Format.IMAGE, 1, tuple(lines))


def _opened(data: bytes) -> np.ndarray[Any, Any]:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=["PNG", "JPEG"]) as image:
            if image.width * image.height > MOST_PIXELS:
                raise UnreadableError(
                    "too_large",
                    f"This picture has more than {MOST_PIXELS // 1_000_000} million pixels. Send a smaller one.",
                )
            upright = ImageOps.exif_transpose(image).convert("RGB")
            return np.asarray(upright)[:, :, ::-1].copy()
    except UnreadableError:
        raise
    except Exception:  # every decoder has errors of its own
        raise UnreadableError("corrupt", "This picture is damaged and cannot be opened. Save it again.") from None
