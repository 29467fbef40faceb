"""Two versions of a document side by side, as a body for the web page."""

from __future__ import annotations

from dotwise.model import Comparison
from dotwise.render.html.page import environment


def comparison_body(comparison: Comparison) -> str:
    """What rose, fell, came and was lost; every line in its words."""
    return environment().get_template("comparison.html").render(comparison=comparison)
