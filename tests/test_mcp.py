"""An assistant gets what a person gets, from one folder, and a plain word where something is wrong."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from dotwise.mcp import build_server
from dotwise.pipeline import Analyzer

_CV = "Jane Doe\n\nEXPERIENCE\nWard clerk, St Olave's, 2019 - 2022\n- Wrote the rota that the night shift still uses\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cvs").mkdir()
    (tmp_path / "cvs" / "jane.txt").write_text(_CV)
    (tmp_path / "cvs" / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (tmp_path / "secret.txt").write_text(_CV)
    (tmp_path / "cvs" / "way-out.txt").symlink_to(tmp_path / "secret.txt")
    return tmp_path / "cvs"


def _call(server: Any, tool: str, **arguments: Any) -> tuple[bool, str]:
    async def ask() -> tuple[bool, str]:
        async with Client(server) as client:
            answer = await client.call_tool(tool, arguments)
            return bool(answer.is_error), "\n".join(part.text for part in answer.content)

    return asyncio.run(ask())


def test_a_report_in_words(analyzer: Analyzer, folder: Path) -> None:
    wrong, text = _call(build_server(analyzer, folder), "analyze", file="jane.txt")

    assert not wrong
    assert "Wrote the rota that the night shift still uses" in text


def test_an_ad_is_answered(analyzer: Analyzer, folder: Path) -> None:
    ad = "Requirements:\n- You have written rotas that others use\n"
    wrong, text = _call(build_server(analyzer, folder), "hold_against_ad", file="jane.txt", ad=ad)

    assert not wrong
    assert "You have written rotas that others use" in text


def test_lines_are_judged(analyzer: Analyzer, folder: Path) -> None:
    wrong, text = _call(build_server(analyzer, folder), "judge_lines", lines=["Answered 60+ calls per day"])

    assert not wrong
    assert '"label": "commodity"' in text


def test_a_rule_is_explained(analyzer: Analyzer, folder: Path) -> None:
    server = build_server(analyzer, folder)

    assert "responsible-for" in _call(server, "explain_rule", name="D101")[1]
    assert "There is no rule 'D999'." in _call(server, "explain_rule", name="D999")[1]


@pytest.mark.parametrize("file", ["../secret.txt", "/etc/passwd", "way-out.txt", "none.txt", "."])
def test_only_documents_of_the_folder_are_opened(analyzer: Analyzer, folder: Path, file: str) -> None:
    wrong, text = _call(build_server(analyzer, folder), "analyze", file=file)

    assert wrong
    assert "There is no document" in text


def test_a_document_that_cannot_be_read_is_told_in_words(analyzer: Analyzer, folder: Path) -> None:
    wrong, text = _call(build_server(analyzer, folder), "analyze", file="broken.pdf")

    assert wrong
    assert "PDF" in text


def test_the_command_serves_an_assistant_on_standard_input_and_output(folder: Path) -> None:
    command = StdioServerParameters(command=str(Path(sys.executable).parent / "dotwise"), args=["mcp", str(folder)])
    wrong, text = _call(command, "analyze", file="jane.txt")

    assert not wrong
    assert "Wrote the rota" in text
