"""``GET /docs``: the OpenAPI document as a page of our own, which loads nothing from anywhere."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from dotwise.service import reference

router = APIRouter(include_in_schema=False)


@router.get("/docs")
def get_reference(request: Request) -> HTMLResponse:
    """Every address with its fields, answers and problems."""
    page = reference.page(request.app.openapi())
    return HTMLResponse(page, headers={"Content-Security-Policy": reference.policy()})
