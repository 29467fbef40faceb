"""In which form a report is wanted: ``format`` says it by name, ``Accept`` by media type; without either it is JSON."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Query, Request

from dotwise.render.forms import MEDIA_TYPE, ReportFormat
from dotwise.service.problems import ApiProblem

_OFFERED = (
    ReportFormat.JSON,
    *(form for form in ReportFormat if form is not ReportFormat.JSON),
)
"""Where a caller likes several alike, the first of these."""
_Format = Annotated[
    ReportFormat | None,
    Query(
        description="The form of the report: json, html, markdown, text, json-resume, or docx (a worksheet in Word). "
        "Without it, the media types of the header `Accept` choose; without those, json."
    ),
]


def format_asked(request: Request, format: _Format = None) -> ReportFormat:
    """A dependency: the form that a request asks for.

    Raises:
        ApiProblem: ``Accept`` names only what is not offered.
    """
    if format is not None:
        return format
    accepted = ",".join(request.headers.getlist("accept")) or "*/*"
    liked = {form: _liking(MEDIA_TYPE[form], accepted) for form in _OFFERED}
    best = max(_OFFERED, key=lambda form: liked[form])
    if not liked[best][0]:
        listed = ", ".join(MEDIA_TYPE[form] for form in _OFFERED)
        raise ApiProblem("not_acceptable", f"Accept: a report is given as {listed}.")
    return best


def told_forms(schemas: dict[ReportFormat, str]) -> dict[str, Any]:
    """The media types of a report for the OpenAPI document; ``schemas`` names those of its components."""
    return {
        MEDIA_TYPE[form]: {"schema": {"$ref": f"#/components/schemas/{schemas[form]}"}} if form in schemas else {}
        for form in _OFFERED
    }


def attachment(name: str, suffix: str) -> dict[str, str]:
    """The header under which a browser keeps an answer about the document ``name`` as a file."""
    stem = name.rpartition(".")[0] or name
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(f'{stem}-dotwise.{suffix}', safe='')}"}


def _liking(media_type: str, accepted: str) -> tuple[float, int]:
    """How much a caller likes a media type (0 to 1), and how exactly it was named: the most exact range decides."""
    found = (0.0, -1)
    for item in accepted.split(","):
        named, *parameters = (part.strip().lower() for part in item.split(";"))
        exact = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
        if named in exact and (exactness := 2 - exact.index(named)) > found[1]:
            found = (_quality(parameters), exactness)
    return found


def _quality(parameters: list[str]) -> float:
    """The ``q`` of a media range; 1 where it has none or none that is a number."""
    written = next((text[2:] for text in parameters if text.startswith("q=")), "1")
    try:
        return min(max(float(written), 0.0), 1.0)
    except ValueError:
        return 1.0
