"""The web page: the report's own templates behind a form. Nothing is kept; without its script it still works."""

from dotwise.service.page.routes import router

__all__ = ["router"]
