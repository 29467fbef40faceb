"""The report as one HTML file that asks nothing of the network, or as a body for the web page."""

from dotwise.render.html.page import report_body, script, styles, to_html

__all__ = ["report_body", "script", "styles", "to_html"]
