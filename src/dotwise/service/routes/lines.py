"""``POST /v1/lines`` and ``POST /v1/rewrites``: judge single lines, and finish a rewrite with what only you know."""

from __future__ import annotations

from typing import Annotated, LiteralString

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from dotwise.model import PRINTED_BLANK, Blank, BlankKind
from dotwise.service.asking import MAX_SETTINGS, Asking, checked
from dotwise.service.desk import Desk
from dotwise.service.errands import Errand, Task, Unfinished
from dotwise.service.keys import Scope
from dotwise.service.known import admitted
from dotwise.service.openapi import answers
from dotwise.service.problems import BODY, GUARDED, shown, told

router = APIRouter(
    prefix="/v1",
    tags=["lines"],
    dependencies=[Depends(admitted(Scope.ANALYSES))],
    responses=told(*GUARDED, *BODY, "busy", "parse_crash", "parse_timeout", "unforeseen"),
)

_Text = Annotated[str, Field(min_length=1, max_length=2000)]
_SETTINGS = "Rule settings as the text of a dotwise.toml: select, ignore, [severity], [[phrases]]."
_Id = Annotated[str, Field(min_length=1, max_length=40)]


class _Body(BaseModel):
    """An object of a request: a field that is not known here is refused, for it would be passed over in silence."""

    model_config = ConfigDict(extra="forbid")


class Lines(_Body):
    """Lines to judge, each for itself, and the title of the person who prints them."""

    texts: Annotated[list[Annotated[str, Field(max_length=2000)]], Field(min_length=1, max_length=100)]
    occupation: Annotated[str | None, Field(max_length=200)] = None
    settings: Annotated[str | None, Field(max_length=MAX_SETTINGS, description=_SETTINGS)] = None
    select: Annotated[str | None, Field(max_length=2000, description="Only these rules, commas between.")] = None
    ignore: Annotated[str | None, Field(max_length=2000, description="Not these rules.")] = None


class AskedBlank(_Body):
    """A blank of a rewrite, as the report prints it."""

    id: _Id
    kind: Annotated[str, Field(pattern="^(number|period|thing|who)$")]
    question: _Text


class Answered(_Body):
    """A rewrite of a report with answers by the ids of its blanks; a blank without an answer is left out.

    ``line`` is the line as the person printed it: it comes back where the rewrite only asks and got no answer.
    """

    text: _Text
    blanks: Annotated[list[AskedBlank], Field(max_length=20, validate_default=True)] = []
    answers: Annotated[dict[_Id, Annotated[str, Field(max_length=500)]], Field(max_length=20)] = {}
    occupation: Annotated[str | None, Field(max_length=200)] = None
    line: _Text | None = None

    @field_validator("blanks")
    @classmethod
    def _are_those_of_the_text(cls, blanks: list[AskedBlank], known: ValidationInfo) -> list[AskedBlank]:
        """Every blank asks one question of the text, and no question is left that would be printed as it is."""
        left = known.data.get("text")
        if left is None:  # wrong itself, and told
            return blanks
        for blank in blanks:
            before, found, after = left.partition(f"[{blank.question}]")
            if not found:
                raise _refused("not_in_text", blank.id)
            left = before + after
        if len({blank.id for blank in blanks}) < len(blanks):
            raise PydanticCustomError("same_id", "")
        if PRINTED_BLANK.search(left):
            raise PydanticCustomError("open_question", "")
        return blanks

    @field_validator("answers")
    @classmethod
    def _are_to_its_blanks(cls, answers: dict[str, str], known: ValidationInfo) -> dict[str, str]:
        """An answer under the id of no blank would be dropped."""
        ids = {blank.id for blank in known.data.get("blanks", ())}
        if "blanks" in known.data and (lost := [id for id in answers if id not in ids]):
            raise _refused("unknown_blank", lost[0])
        return answers

    def unfinished(self) -> Unfinished:
        """The same, as a worker takes it."""
        blanks = tuple(Blank(blank.id, BlankKind(blank.kind), blank.question) for blank in self.blanks)
        return Unfinished(self.text, blanks, self.answers, self.occupation, self.line)


def _refused(fault: LiteralString, id: str) -> PydanticCustomError:
    return PydanticCustomError(fault, "", {"id": shown(id)})


class Answers(_Body):
    """Rewrites to finish, each for itself."""

    rewrites: Annotated[list[Answered], Field(min_length=1, max_length=50)]


@router.post(
    "/lines",
    summary="Judge single lines",
    response_class=Response,
    responses=answers("JudgedLine", "One object a line, in order.", many=True),
)
async def judge_lines(request: Request, lines: Lines) -> Response:
    """One object a line, in order: text, verdict, findings, echo, rewrites, unjudged.

    A line without a word (empty, a number, a sign) has the verdict null, and `unjudged` says why.
    """
    desk: Desk = request.app.state.desk
    asking = checked(Asking(lines.settings, lines.select, lines.ignore))
    errand = Errand(Task.LINES, texts=tuple(lines.texts), occupation=lines.occupation, asking=asking)
    _, body = await desk.run(errand)
    return Response(body, media_type="application/json")


@router.post(
    "/rewrites",
    summary="Finish rewrites with your answers",
    response_class=Response,
    responses=answers("JudgedLine", "The finished lines, judged anew, in order.", many=True),
)
async def finish_rewrites(request: Request, wanted: Answers) -> Response:
    """The finished texts, in order, each judged as `/v1/lines` does: so one sees what the answer changed.

    Where a rewrite only asks and got no answer, nothing is finished: `line` comes back if it was sent; else the text as it was
    sent, with `verdict` null and the open blanks in `rewrites`. Such a text is no line to write back.
    """
    desk: Desk = request.app.state.desk
    _, body = await desk.run(Errand(Task.FILL, unfinished=tuple(one.unfinished() for one in wanted.rewrites)))
    return Response(body, media_type="application/json")
