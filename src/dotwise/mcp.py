"""
The door for assistants: a Model Context Protocol server over standard input and output (``dotwise[mcp]``).

An assistant gets what a person gets: a report in words, judged lines, what answers an ad, why a rule speaks. It may
open documents of one folder only, and every document is parsed in a limited child process.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from dotwise.knowledge.versions import versions
from dotwise.model import Report, Source, Status
from dotwise.pipeline import Analyzer, Wish
from dotwise.render.json import line_to_json
from dotwise.render.markdown import to_markdown
from dotwise.render.rule_pages import rule_page
from dotwise.rules import RULES

_INSTRUCTIONS = (
    "dotwise reads a résumé, bio, letter or profile and says which lines anybody with that title could print, which "
    "only this person could, what ties them together and what to ask. It never invents a fact: where it prints a "
    "question in [brackets], put it to the person instead of answering it yourself."
)
_MOST_LINES = 100
_File = Annotated[str, Field(description="Name of a document in the folder: PDF, DOCX, text, Markdown, HTML, JSON.")]


def build_server(analyzer: Analyzer, folder: Path) -> MCPServer:
    """The server with its tools; ``folder`` holds the documents that an assistant may open."""
    server = MCPServer("dotwise", instructions=_INSTRUCTIONS, version=versions().dotwise, log_level="ERROR")

    @server.tool()
    def analyze(file: _File) -> str:
        """Read a résumé, bio, letter or profile: what is strong, what to change first, every line with its question."""
        return to_markdown(_read(analyzer, folder, file, Wish()))

    @server.tool()
    def hold_against_ad(file: _File, ad: Annotated[str, Field(description="Text of the job ad.")]) -> str:
        """Hold a document against a job ad: which line answers which need, what is missing, what is unused."""
        return to_markdown(_read(analyzer, folder, file, Wish(ad=analyzer.read_ad(ad))))

    @server.tool()
    def judge_lines(
        lines: Annotated[list[str], Field(min_length=1, max_length=_MOST_LINES)], occupation: str | None = None
    ) -> list[dict[str, Any]]:
        """Judge single lines: commodity, mixed or asset, why, and how to say it with what is missing as questions."""
        return [json.loads(line_to_json(dot)) for dot in analyzer.judge_lines(lines, occupation)]

    @server.tool()
    def explain_rule(name: Annotated[str, Field(description="Code or name, such as D101 or responsible-for.")]) -> str:
        """Why a rule speaks, what to write instead, and lines that it flags and leaves alone."""
        found = next((rule for rule in RULES if name.lower() in (rule.name, rule.code.lower())), None)
        if found is None:
            raise ToolError(f"There is no rule '{name}'.")
        return rule_page(found)

    return server


def _read(analyzer: Analyzer, folder: Path, file: str, wish: Wish) -> Report:
    report = analyzer.analyze(_source(folder, file), wish)
    if report.status is Status.FAILED:
        raise ToolError(report.problems[0].message)
    return report


def _source(folder: Path, file: str) -> Source:
    """A document of the folder; links that lead out of it are not followed."""
    root = folder.resolve()
    path = (root / file).resolve()
    if not path.is_relative_to(root) or not path.is_file():
        raise ToolError(f"There is no document '{Path(file).name}' in the folder that dotwise was given.")
    return Source(path.name, path.read_bytes())
