"""dotwise connects the dots of a career: what is commodity, what is an asset, what ties it together, how to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dotwise.settings import VERSION

__version__ = VERSION
__all__ = ["Analyzer", "Report", "Source", "__version__", "analyze", "analyze_many"]

if TYPE_CHECKING:
    from dotwise.model import Report, Source
    from dotwise.pipeline import Analyzer, analyze, analyze_many


def __getattr__(name: str) -> Any:
    """Import on first use, so that ``dotwise --help`` need not load the models."""
    if name in ("Analyzer", "analyze", "analyze_many"):
        from dotwise import pipeline

        return getattr(pipeline, name)
    if name in ("Report", "Source"):
        from dotwise import model

        return getattr(model, name)
    raise AttributeError(f"module 'dotwise' has no attribute {name!r}")
