"""
PDFium's raw functions without the wrappers of the generated binding, which cost more than most of them do.

``_plain`` functions take and give addresses as numbers, which serve as keys. ``_quick`` ones are called for every word:
they take whole numbers and ``references`` that were made beforehand, so that nothing is converted. All keep Python's
lock, as PDFium serves one thread at a time anyway.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

_POINTER, _NUMBER, _LENGTH = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong


def _plain(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    return ctypes.PYFUNCTYPE(result, *arguments)(address_of(function))


def _quick(function: Any, result: Any) -> Callable[..., Any]:
    return ctypes.PYFUNCTYPE(result)(address_of(function))


def reference(handle: Any) -> Any:
    """A handle of the binding as an argument of a quick function."""
    return ctypes.byref(handle.contents)


def references(numbers: Any) -> tuple[Any, ...]:
    """The places of a ctypes array of numbers as arguments of a quick function."""
    size = ctypes.sizeof(numbers) // len(numbers)
    return tuple(ctypes.byref(numbers, size * place) for place in range(len(numbers)))


def address_of(handle: Any) -> int:
    """The address that a handle of the binding stands for."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


object_at = _plain(pdfium.FPDFPage_GetObject, _POINTER, _POINTER, _NUMBER)
kind_of = _plain(pdfium.FPDFPageObj_GetType, _NUMBER, _POINTER)
drawn_by = _quick(pdfium.FPDFText_GetTextObject, _POINTER)
font_of = _plain(pdfium.FPDFTextObj_GetFont, _POINTER, _POINTER)
mode_of = _plain(pdfium.FPDFTextObj_GetTextRenderMode, _NUMBER, _POINTER)
origin_at = _quick(pdfium.FPDFText_GetCharOrigin, _NUMBER)
box_at = _quick(pdfium.FPDFText_GetCharBox, _NUMBER)
code_at = _quick(pdfium.FPDFText_GetUnicode, ctypes.c_uint)
matrix_at = _quick(pdfium.FPDFText_GetMatrix, _NUMBER)
colour_at = _quick(pdfium.FPDFText_GetFillColor, _NUMBER)
size_at = _quick(pdfium.FPDFText_GetFontSize, ctypes.c_double)
font_at = _quick(pdfium.FPDFText_GetFontInfo, _LENGTH)
clip_of = _plain(pdfium.FPDFPageObj_GetClipPath, _POINTER, _POINTER)
count_paths = _plain(pdfium.FPDFClipPath_CountPaths, _NUMBER, _POINTER)
count_marks = _plain(pdfium.FPDFPageObj_CountMarks, _NUMBER, _POINTER)
