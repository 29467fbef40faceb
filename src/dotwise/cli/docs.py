"""``dotwise docs``: write the pages that are generated from the code, so that they cannot drift."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dotwise.cli._write import write_file

if TYPE_CHECKING:
    from dotwise.service.reference import Answer, Field


def docs(
    context: typer.Context, folder: Annotated[Path, typer.Argument(help="Where the pages go.")] = Path("docs")
) -> None:
    """Write rule pages, command-line reference, API reference and JSON Schemas."""
    count = 0
    for name, text in generated_pages(context.find_root().command):
        write_file(folder / name, text.encode())
        count += 1
    typer.echo(f"{count} pages written to {folder}")


def generated_pages(program: Any) -> Iterator[tuple[str, str]]:
    """Path below docs/ and text of every generated page; ``program`` is the group of all commands."""
    from dotwise.render.rule_pages import rule_pages
    from dotwise.render.schema import schemas

    yield from ((f"rules/{name}", text) for name, text in rule_pages())
    yield from ((f"schemas/{name}.json", json.dumps(schema, indent=1) + "\n") for name, schema in schemas())
    yield "cli.md", _cli_reference(program)
    yield "api.md", _api_reference()


def _cli_reference(group: Any) -> str:
    parts = ["# Command line\n\nWritten by `dotwise docs` from the program's own help.\n"]
    context = typer.Context(group, info_name="dotwise", terminal_width=100, max_content_width=100)
    parts.append(f"```\n{group.get_help(context)}\n```\n")
    commands: dict[str, Any] = group.commands
    for name, command in sorted(commands.items()):
        inner = typer.Context(command, info_name=name, parent=context, terminal_width=100, max_content_width=100)
        parts.append(f"## dotwise {name}\n\n```\n{command.get_help(inner)}\n```\n")
    parts.append(
        "## Exit codes\n\n| code | meaning |\n| --- | --- |\n| 0 | done; of `revise` also that the answers ended early |\n| 1 | something at or above `--fail-on` was found, or more files failed than `--max-failures` |\n"
        "| 2 | the call was wrong, the ending of `-o` is of another kind, or the output cannot be written |\n| 3 | a file could not be read |\n"
        "| 4 | dotwise made a mistake of its own; `dotwise --debug …` or `DOTWISE_DEBUG=1` prints the cause |\n"
        "| 130 | stopped by Ctrl-C; what was finished is kept by `batch` and `revise` |\n| 141 | whoever read the output closed the pipe, as `| head` does |\n"
    )
    return "\n".join(parts)


def _api_reference() -> str:
    from dotwise.service.app import create_app
    from dotwise.service.problems import CATALOGUE
    from dotwise.service.reference import operations

    parts = ["# REST API\n\nWritten by `dotwise docs` from the OpenAPI document, which the service shows at `/docs`.\n"]
    for operation in operations(create_app().openapi()):
        parts.append(f"## {operation.method} {operation.path}\n\n{operation.summary}. {operation.description}\n")
        parts.append(_fields(operation.fields))
        parts.append(_answers(operation.answers))
    parts.append(
        "## Problems\n\nErrors are `application/problem+json` (RFC 9457).\n\n| type | status | meaning | retry |"
    )
    parts.append("| --- | --- | --- | --- |")
    parts += [
        f"| `/problems/{kind.code}` | {kind.status} | {kind.title}. {kind.meaning} | {'yes' if kind.retryable else 'no'} |"
        for kind in CATALOGUE.values()
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _fields(fields: Sequence[Field]) -> str:
    if not fields:
        return ""
    rows = [
        f"| `{field.name}` | {field.place} | {'yes' if field.required else ''} | {_cell(field.meaning)} |"
        for field in fields
    ]
    return "\n".join(["| to send | in | required | meaning |", "| --- | --- | --- | --- |", *rows, ""])


def _answers(answers: Sequence[Answer]) -> str:
    """What comes back when all is well in words, the problems by their codes: the table below tells what each means."""
    good = [f"{answer.status}: {answer.meaning}" for answer in answers if answer.status < "4"]
    codes = [part.split(":")[0] for answer in answers if answer.status >= "4" for part in answer.meaning.split("; ")]
    problems = f" Problems: {', '.join(f'`{code}`' for code in codes)}." if codes else ""
    return f"Answers {' '.join(good)}{problems}\n"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
