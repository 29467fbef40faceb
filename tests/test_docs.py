"""What is generated from the code is what stands in docs/; every command is in the README or the reference."""

from __future__ import annotations

from pathlib import Path

import typer

from dotwise.cli._app import app
from dotwise.cli.docs import generated_pages
from dotwise.rules.choice import read_choice, refuse_unknown_rules

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = typer.main.get_command(app)


def test_generated_pages_are_fresh() -> None:
    stale = [
        name
        for name, text in generated_pages(PROGRAM)
        if not (ROOT / "docs" / name).is_file() or (ROOT / "docs" / name).read_text(encoding="utf-8") != text
    ]

    assert [] == stale, "run: dotwise docs"


def test_no_rule_page_without_a_rule() -> None:
    generated = {name for name, _ in generated_pages(PROGRAM) if name.startswith("rules/")}

    assert {f"rules/{path.name}" for path in (ROOT / "docs" / "rules").glob("*.md")} == generated


def test_every_command_has_help() -> None:
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]

    assert [] == [name for name, command in commands.items() if not command.help]


def test_the_readme_names_only_commands_that_exist() -> None:
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    blocks = (ROOT / "README.md").read_text(encoding="utf-8").split("```")[1::2]
    named = {line.split()[1] for block in blocks for line in block.splitlines() if line.startswith("dotwise ")}

    assert set() == named - commands


def test_the_settings_in_the_readme_work_as_printed() -> None:
    blocks = (ROOT / "README.md").read_text(encoding="utf-8").split("```")[1::2]
    (settings,) = (block.removeprefix("toml\n") for block in blocks if block.startswith("toml\n"))

    refuse_unknown_rules(read_choice(settings))
