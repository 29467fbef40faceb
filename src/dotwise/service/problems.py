"""
Errors as RFC 9457 problem details: one catalogue of stable codes, each with its status and what to do.

``type`` is ``/problems/<code>``, which the service itself explains. ``detail`` never holds document text, a path or the
name of a Python class.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from fastapi import FastAPI, Request, Response, params
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException

MEDIA_TYPE = "application/problem+json"
_MOST_NAME = 40


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem. ``retryable``: whether the same request may succeed later."""

    code: str
    status: int
    title: str
    meaning: str
    retryable: bool = False


_KINDS = (
    Kind("invalid_request", 400, "The request is not as it should be", "Correct the request as `detail` says."),
    Kind("unauthorized", 401, "An API key is needed", "Send a valid key as `Authorization: Bearer …`."),
    Kind("forbidden", 403, "This key may not do that", "Use a key that has the scope named in `detail`."),
    Kind("not_found", 404, "There is nothing here", "Check the address; a job is deleted some minutes after it was fetched."),
    Kind("method_not_allowed", 405, "This address does not take that method", "See the OpenAPI document."),
    Kind("not_acceptable", 406, "The answer is not given in that form", "Ask for one of the forms that `detail` lists."),
    Kind("timeout", 408, "The request took too long to arrive", "Send the body faster or make it smaller.", True),
    Kind("conflict", 409, "The same request is being worked on", "Wait for the first one to be answered.", True),
    Kind("not_finished", 409, "The job is not finished", "Ask again after Retry-After, or let a webhook tell you.", True),
    Kind("too_large", 413, "The file is too large", "Files of up to 10 MiB are read. Leave pictures out."),
    Kind("unsupported_type", 415, "This kind of file is not read", "Save it as DOCX or PDF."),
    Kind("encoded_body", 415, "The body is compressed", "Send it without Content-Encoding."),
    Kind("body_type", 415, "The body is of another kind", "Send a form, or JSON where the OpenAPI document says so."),
    Kind("empty_file", 422, "The file is empty", "Choose the file again; the upload may have been cut off."),
    Kind("corrupt", 422, "The file is damaged", "Open it in Word or a browser, save it anew and try again."),
    Kind("encrypted", 422, "The file is protected by a password", "Save a copy without the password."),
    Kind("no_text_layer", 422, "The file is a picture", "Export it from Word, or install dotwise[ocr]."),
    Kind("garbled_text", 422, "The letters in the file cannot be read", "Export it again with fonts embedded."),
    Kind("empty_document", 422, "There is no text in the document", "Choose another file."),
    Kind("page_limit", 422, "The document has too many pages", "Up to 50 pages are read."),
    Kind("text_limit", 422, "The document has too much text", "Leave out what is not about the career."),
    Kind("decompression_limit", 422, "The file unpacks to too much", "Save it anew from Word."),
    Kind("forbidden_xml", 422, "The file holds XML that no word processor writes", "Save it anew from Word."),
    Kind("parse_timeout", 422, "Reading the file took too long", "Save it anew as PDF or DOCX."),
    Kind("parse_memory", 422, "Reading the file needs too much memory", "Save it anew without large pictures."),
    Kind("parse_crash", 422, "The file breaks the program that reads it", "Save it anew as PDF or DOCX."),
    Kind("unforeseen", 500, "dotwise made a mistake", "The file is not at fault. Tell us the request id; the log has the place."),
    Kind("two_files", 422, "There is more than one file in the field", "Send one file a request, or use a job."),
    Kind("no_webhooks", 422, "Webhooks are not set up here", "Leave `webhook` out, or ask for DOTWISE_WEBHOOK_SECRETS."),
    Kind("webhook_address", 422, "Nothing may be delivered to this address", "Name a public https address."),
    Kind("key_reused", 422, "This Idempotency-Key came with another body", "Use a new key for a new request."),
    Kind("rate_limited", 429, "Too many requests", "Wait as long as Retry-After says.", True),
    Kind("busy", 429, "All workers are busy", "Wait as long as Retry-After says.", True),
    Kind("internal", 500, "Something went wrong here", "Try again; tell us the request id if it stays so.", True),
    Kind("no_jobs", 501, "Jobs are not set up here", "Set DOTWISE_STORE_KEY, so that what is stored is encrypted."),
    Kind("unavailable", 503, "The service is starting or stopping", "Wait as long as Retry-After says.", True),
)  # fmt: skip
CATALOGUE = MappingProxyType({kind.code: kind for kind in _KINDS})
_BY_STATUS = MappingProxyType(
    {400: "invalid_request", 401: "unauthorized", 403: "forbidden", 404: "not_found", 405: "method_not_allowed",
     406: "not_acceptable", 408: "timeout", 413: "too_large", 415: "unsupported_type", 429: "rate_limited", 503: "unavailable"}
)  # fmt: skip


class ApiProblem(Exception):
    """Raised by routes; becomes a problem+json answer. ``code`` stands in the catalogue."""

    def __init__(self, code: str, detail: str, retry_after: int | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.retry_after = retry_after


def too_large(most: int) -> ApiProblem:
    """What is told of a file of more than ``most`` bytes."""
    return ApiProblem("too_large", f"Files of up to {most // 1024**2} MiB are read.")


def problem_response(code: str, detail: str, request_id: str | None = None, retry_after: int | None = None) -> Response:
    """The answer for a problem of the catalogue."""
    kind = CATALOGUE[code]
    body = {
        "type": f"/problems/{kind.code}",
        "title": kind.title,
        "status": kind.status,
        "detail": detail,
        "instance": f"urn:dotwise:request:{request_id}",
        "code": kind.code,
        "retryable": kind.retryable,
        "request_id": request_id,
    }
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else {}
    if kind.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(json.dumps(body, ensure_ascii=False), kind.status, headers, MEDIA_TYPE)


def told(*codes: str) -> dict[int | str, dict[str, Any]]:
    """What a route writes into the OpenAPI document about the problems it may answer with."""
    by_status: dict[int | str, list[str]] = {}
    for code in dict.fromkeys(codes):
        by_status.setdefault(CATALOGUE[code].status, []).append(code)
    return {
        status: {
            "description": "; ".join(f"{code}: {CATALOGUE[code].title}" for code in listed),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, listed in by_status.items()
    }


GUARDED = ("unauthorized", "forbidden", "rate_limited")
"""What every route behind a key may answer."""
BODY = ("invalid_request", "timeout", "too_large", "encoded_body", "body_type", "unavailable")
"""What every route with a body may answer."""
DOCUMENT = (
    "busy", "unavailable", "two_files", "empty_file", "unsupported_type", "corrupt", "encrypted", "no_text_layer",
    "garbled_text", "empty_document", "page_limit", "text_limit", "decompression_limit", "forbidden_xml",
    "parse_timeout", "parse_memory", "parse_crash", "unforeseen",
)  # fmt: skip
"""What every route that reads a document may answer."""


def install_problem_handlers(app: FastAPI) -> None:
    """Answer every error of routes and of FastAPI as a problem; what nobody foresaw is answered by the guard."""

    @app.exception_handler(ApiProblem)
    async def _told(request: Request, error: ApiProblem) -> Response:
        return _response(request, error.code, error.detail, error.retry_after)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> Response:
        wanted = _wanted_body(request)
        if wanted and not request.headers.get("content-type", "").lower().startswith(wanted):
            return _response(request, "body_type", f"This address takes a body of {wanted[0]}.")
        if named := [str(item["loc"][1]) for item in error.errors() if item["loc"][0] == "path"]:
            return _response(request, "not_found", f"{named[0]}: there is none of this id; ids here have another form.")
        return _response(request, "invalid_request", _fields_in_words(error))

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        code = _BY_STATUS.get(error.status_code, "internal" if error.status_code >= 500 else "invalid_request")
        detail = _body_in_words(error) if code == "invalid_request" else CATALOGUE[code].meaning
        response = _response(request, code, detail)
        response.headers.update(error.headers or {})
        if "GET" in response.headers.get("allow", "").split(", "):
            response.headers["allow"] += ", HEAD"  # what takes GET takes HEAD (service.heads)
        return response


def _response(request: Request, code: str, detail: str, retry_after: int | None = None) -> Response:
    request.state.problem = code
    return problem_response(code, detail, getattr(request.state, "request_id", None), retry_after)


def _wanted_body(request: Request) -> tuple[str, ...]:
    """The kinds of body that the route of a request takes, the usual one first; none where it takes no body."""
    body = getattr(request.scope.get("route"), "body_field", None)
    if body is None:
        return ()
    form = isinstance(body.field_info, params.Form)  # a file is a form field too
    return ("multipart/form-data", "application/x-www-form-urlencoded") if form else ("application/json",)


def _body_in_words(error: HTTPException) -> str:
    """Why a body could not be taken apart at all, without echoing what was sent."""
    match error.__cause__ or error.__context__:
        case UnicodeDecodeError():
            return "The body is not UTF-8."
        case RecursionError():
            return "The body is nested too deep."
        case MultiPartException(message=message):  # says which bound, never what was sent
            return f"The form cannot be taken apart: {message}"
        case ValueError():
            return "The body holds a number with too many digits."
    return "The body cannot be read as what its Content-Type says."


def _fields_in_words(error: RequestValidationError) -> str:
    """Which fields are wrong and what they take, without echoing what was sent."""
    told = [
        f"{_place(item['type'], item['loc'])}: {_wanted(item['type'], item.get('ctx', {}))}" for item in error.errors()
    ]
    return "; ".join(dict.fromkeys(told)) + "."


def _place(fault: str, steps: tuple[int | str, ...]) -> str:
    """The name of a field with dots between its steps; where the JSON is broken, the whole body."""
    return ("" if fault == "json_invalid" else ".".join(shown(str(step)) for step in steps[1:])) or "the body"


def shown(name: str) -> str:
    """A name as a caller sent it, fit to be told: it may be of any length and hold any sign."""
    return "".join(sign for sign in name if sign.isprintable())[:_MOST_NAME] or "a field without a name"


def _wanted(fault: str, bounds: dict[str, Any]) -> str:
    """What a field takes that was found to be wrong in the way that pydantic calls ``fault``."""
    form = _WANTED.get(fault)
    if form is not None:
        return form.format_map(bounds)
    if fault == "string_pattern_mismatch" and (listed := _LISTED.fullmatch(bounds.get("pattern", ""))):
        return f"takes one of {', '.join(listed[1].split('|'))}"
    return "is not what the OpenAPI document describes"


_LISTED = re.compile(r"\^\(([\w|]+)\)\$")
_WANTED = MappingProxyType({
    "missing": "is missing",
    "literal_error": "takes one of {expected}",
    "enum": "takes one of {expected}",
    "too_short": "takes {min_length} or more of them",
    "too_long": "takes {max_length} of them at most",
    "string_too_short": "takes a text of {min_length} or more characters",
    "string_too_long": "takes a text of {max_length} characters at most",
    "string_type": "takes a text",
    "string_unicode": "takes a text of whole characters",
    "list_type": "takes a list",
    "dict_type": "takes an object",
    "model_attributes_type": "takes an object",
    "value_error": "takes a file",
    "int_parsing": "takes a whole number",
    "bool_parsing": "takes true or false",
    "json_invalid": "is not valid JSON",
    "extra_forbidden": "is not known here",
    "unknown_blank": "{id} is the id of no blank of this rewrite",
    "not_in_text": "the question of {id} does not stand in brackets in the text",
    "open_question": "the text asks a question in brackets that is not among them; send them as the report prints them",
    "same_id": "two of them have the same id",
})  # fmt: skip
"""By pydantic's name of what is wrong: what would be right."""
