"""``POST /v1/lines``: judge single lines."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from dotwise.service.access import allowed
from dotwise.service.desk import Desk
from dotwise.service.keys import Scope

router = APIRouter(prefix="/v1", tags=["lines"], dependencies=[Depends(allowed(Scope.ANALYSES))])

_Text = Annotated[str, Field(min_length=1, max_length=2000)]


class Lines(BaseModel):
    """Lines to judge, each for itself, and the title of the person who prints them."""

    texts: Annotated[list[_Text], Field(min_length=1, max_length=100)]
    occupation: Annotated[str | None, Field(max_length=200)] = None


@router.post("/lines", summary="Judge single lines", response_class=Response)
async def judge_lines(request: Request, lines: Lines) -> Response:
    """One object a line, in order: text, verdict, findings, echo, rewrites."""
    desk: Desk = request.app.state.desk
    _, body = await desk.run({"errand": "lines", "texts": lines.texts, "occupation": lines.occupation})
    return Response(body, media_type="application/json")
