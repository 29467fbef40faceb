"""
One Markdown page a rule and an index, from the docstrings: the rules' manual is their code.

``docs/rules`` holds what ``rule_pages`` returns; a test compares the two, and rewrites the folder when it is run with
``DOTWISE_REGENERATE=1``.
"""

from __future__ import annotations

import inspect
from itertools import groupby

from dotwise.rules import RULES
from dotwise.rules._rule import HEADINGS, Rule

_FAMILIES = {
    "L": "Undersold",
    "D": "Duty",
    "H": "Help verb",
    "V": "Hollow verb",
    "A": "Hidden actor",
    "R": "Missing or buried result",
    "N": "Number that is no outcome",
    "U": "Vague scope",
    "T": "Trait and cliché",
    "P": "Crowd phrase",
    "S": "Skill inventory",
    "Y": "Years and certificates as claims",
    "B": "Summary, bio and letter",
    "C": "Consistency",
}


def rule_pages() -> tuple[tuple[str, str], ...]:
    """Pairs of file name and Markdown: ``index.md`` first, then a page a rule in the order of the catalogue."""
    return (("index.md", _index()), *((f"{rule.name}.md", rule_page(rule)) for rule in RULES))


def rule_page(rule: Rule) -> str:
    """The page of one rule."""
    summary, *rest = inspect.cleandoc(rule.doc).splitlines()
    body = "\n".join(f"## {line}\n" if line in HEADINGS else line.removeprefix("    ") for line in rest).strip()
    return "\n".join(
        (
            f"# {rule.code} {rule.name}",
            "",
            summary,
            "",
            f"Family: {_FAMILIES[rule.family]}. Severity: {rule.severity}. {rule.reach}",
            "",
            body,
            "",
            "## It fires on",
            "",
            _examples(rule.flags),
            "",
            "## It is silent on",
            "",
            _examples(rule.keeps),
            "",
        )
    )


def _index() -> str:
    lines = [
        "# Rules",
        "",
        f"{len(RULES)} rules in {len(_FAMILIES)} families. A warning is right at least nine times in ten on our labelled",
        "lines; a hint asks to be thought about. `dotwise rule NAME` prints a page.",
    ]
    for family, members in groupby(RULES, key=lambda rule: rule.family):
        lines += [
            "",
            f"## {_FAMILIES[family]}",
            "",
            "| code | rule | severity | what it does |",
            "| --- | --- | --- | --- |",
        ]
        lines += [f"| {r.code} | [{r.name}]({r.name}.md) | {r.severity} | {r.summary} |" for r in members]
    return "\n".join([*lines, ""])


def _examples(examples: tuple[str, ...]) -> str:
    """A quotation an example; the lines of a longer one stand under each other."""
    return "\n\n".join("\n".join(f"> {line}  " for line in example.splitlines()).rstrip() for example in examples)
