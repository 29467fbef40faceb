"""
The door of the page where the service has keys: a key is given once and kept by the browser until it is closed.

It lies in a cookie that no script can read and no other site can use, and counts for the page only (``access.caller_of``);
so the page works without a script, and programs go on sending theirs in a header.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from dotwise.service.access import COOKIE, caller_of, valid_key
from dotwise.service.keys import Key, Scope
from dotwise.service.page import views

router = APIRouter(include_in_schema=False)

_Key = Annotated[str, Form(max_length=500)]


@router.post("/page/key")
def post_key(request: Request, key: _Key = "") -> Response:
    """Keep a valid key and show the page; say what is wrong with another. An empty one forgets what was kept."""
    if key.strip() and (wrong := _wrong_with(key.strip(), request.app.state.keys)):
        return HTMLResponse(views.home(wrong, views.Entry.LOCKED), 401, views.HEADERS)
    answer = RedirectResponse("/", 303)
    if key.strip():
        secure = request.url.scheme == "https"
        answer.set_cookie(COOKIE, key.strip(), secure=secure, httponly=True, samesite="strict")
    else:
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return answer


def entry_of(request: Request) -> views.Entry:
    """How the caller stands before the page."""
    if not request.app.state.keys:
        return views.Entry.OPEN
    return views.Entry.KNOWN if caller_of(request, request.app.state.keys) else views.Entry.LOCKED


def _wrong_with(secret: str, keys: tuple[Key, ...]) -> str | None:
    """Why a key does not open the page; None where it does."""
    found = valid_key(secret, keys)
    if found is None:
        return (
            "This key is not known here, or its time is over. Copy it whole, or ask whoever runs this service for one."
        )
    if Scope.ANALYSES not in found.scopes:
        return "This key is not for reading documents. Ask whoever runs this service for one that is."
    return None
