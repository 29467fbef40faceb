"""What comes in with a form of the page: files, files that a page without a script sends back, or the invented sample."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass

from fastapi import Request
from starlette.datastructures import FormData, UploadFile

from dotwise.service.problems import ApiProblem
from dotwise.service.routes.analyses import label, read_upload
from dotwise.settings import data_folder

MAX_HELD = 4 * 1024 * 1024
"""Largest file, in bytes, that a page without a script carries along for its downloads."""
SAMPLE = "temperance-okafor-lind.docx"
_MAX_FIELD = 2 * MAX_HELD
PASTED = "pasted-text.txt"
MAX_PASTED = 200_000
"""Longest text, in characters, that may be pasted: some hundred pages."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file by name and bytes."""

    name: str
    data: bytes

    def held(self) -> str:
        """The bytes as text for a hidden field; empty where they are too many."""
        return base64.b64encode(self.data).decode() if len(self.data) <= MAX_HELD else ""


async def form_of(request: Request) -> FormData:
    """The fields of a form whose hidden fields may hold a file."""
    return await request.form(max_part_size=_MAX_FIELD)


def uploads(form: FormData, field: str) -> tuple[UploadFile, ...]:
    """The files of a field, without the empty one that a browser sends where none was chosen."""
    found = (value for value in form.getlist(field) if isinstance(value, UploadFile))
    return tuple(file for file in found if file.filename)


def words(form: FormData, field: str) -> str:
    """The text of a field, empty where there is none."""
    value = form.get(field)
    return value.strip() if isinstance(value, str) else ""


async def paper_of(request: Request, file: UploadFile) -> Paper:
    """An uploaded file.

    Raises:
        ApiProblem: it is empty or too large.
    """
    return Paper(label(file.filename), await read_upload(request, file))


def held_paper(form: FormData) -> Paper:
    """The file that a page carried along.

    Raises:
        ApiProblem: there is none, or it was changed on the way.
    """
    try:
        data = base64.b64decode(words(form, "held"), validate=True)
    except ValueError:
        data = b""
    if not data:
        raise ApiProblem("empty_file", "The file did not come back whole.")
    return Paper(label(words(form, "held_name")), data)


def pasted_paper(form: FormData) -> Paper | None:
    """The text that was pasted into the form, as a file; None where there is none.

    Raises:
        ApiProblem: it is far longer than what one person hands in.
    """
    text = words(form, "pasted")
    if len(text) > MAX_PASTED:
        raise ApiProblem("too_large", "The pasted text is too long for one document. Paste one résumé at a time.")
    return Paper(PASTED, text.replace("\r\n", "\n").encode()) if text else None


def answers_in(raw: str) -> dict[str, dict[str, str]]:
    """What was typed into the report, by suggestion and blank; empty for an empty field.

    Raises:
        ApiProblem: it is not what the page sends.
    """
    try:
        found = json.loads(raw or "{}")
        told = {str(name): {str(id): str(typed) for id, typed in given.items()} for name, given in found.items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise ApiProblem("invalid_request", "The answers did not come back whole. Press the button again.") from error
    return told


def sample() -> Paper:
    """The résumé of an invented person, for those who want to look first."""
    return Paper(SAMPLE, (data_folder() / "samples" / SAMPLE).read_bytes())
