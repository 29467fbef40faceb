"""
Keep a tool where it did the work; ask what the others did.

    Excel, SAP, Tableau  (an entry of a list: readers look for the names, so all stay)
        ->  Excel, SAP, Tableau [what did you find, finish or fix with them?]
    Proficient in SAP and Tableau  ->  Used SAP and Tableau [what did you find, finish or fix with them?]
    Familiar with SAP and Tableau  ->  Familiar with SAP and Tableau [what did you find, finish or fix with them?]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dotwise.model import BlankKind
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.grammar import first_words, is_common
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "fold-tool"
_LEAD = re.compile(
    r"^(?:proficient (?:in|with)|proficiency in|skilled in|used|experienced (?:in|with)|experience (?:in|with|of)|knowledge of|"
    r"working knowledge of|good knowledge of|familiar with|competent (?:in|with)|use of|using|tools?:|software:|systems?:|it:|"
    r"computer skills:|skills:|technologies:|advanced|basic|strong|good|excellent)\s+",
    re.IGNORECASE,
)
_HAVING_USED = re.compile(r"(?:proficien|skilled|used|using|use of|experience)", re.IGNORECASE)
"""Openers that tell of use; who is familiar with a tool need not have used it, and the line stays as printed."""


def tools_of(text: str) -> tuple[str, ...]:
    """The single tools of a list, as printed."""
    bare = _LEAD.sub("", re.sub(r"^[A-Z][A-Za-z &/]{2,24}:\s*", "", text.strip(" .")))
    while _LEAD.match(bare):
        bare = _LEAD.sub("", bare)
    parts = re.split(r",\s*(?![^(]*\))|;\s*|\s+\|\s+|\s+&\s+|\s+and\s+|\s*[•*]\s*", bare)
    return tuple(part.strip() for part in parts if part.strip())


def fold_tool(material: Material, lines: Sequence[Material]) -> Draft | None:
    """The tools that no line uses, with the question for the deed; the others already stand where they worked."""
    tools = tools_of(material.dot.text)
    shown = {tool: _line_with(tool, material, lines) for tool in tools}
    bare = [tool for tool in tools if shown[tool] is None]
    folded = [(tool, number) for tool, number in shown.items() if number is not None]
    notes = [
        f"finds “{tool}” already at work in another line (“{first_words(lines[number].dot.text, 8)}”)"
        for tool, number in folded[:2]
    ]
    if material.listed:
        return _asking(material.text, bare, notes) if bare else None
    if not bare:
        return Draft(("",), (NAME, "cut"), tuple(notes), tuple(number for _, number in folded[:2])) if notes else None
    said = (
        f"Used {_listed(bare)}" if _HAVING_USED.match(material.text) and _LEAD.match(material.text) else material.text
    )
    return _asking(said, bare, notes)


def _asking(said: str, bare: Sequence[str], notes: Sequence[str]) -> Draft:
    it = "them" if len(bare) > 1 or bare[0].endswith("s") else "it"
    gap = Gap(BlankKind.THING, phrase("tools").replace("{them}", it))
    return Draft((said, gap), (NAME, "ask-for-result"), (*notes, "asks for the deed behind the tool"))


def _line_with(tool: str, material: Material, lines: Sequence[Material]) -> int | None:
    core = re.sub(r"\s*\(.*\)|^(?:MS|Microsoft)\s+", "", tool).strip()
    if len(core) < 2:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(core)}(?!\w)", re.IGNORECASE if len(core) > 3 else 0)
    if core != tool and is_common(
        core
    ):  # "Office", "Word", "Access": in small letters, or beside a capital, another thing
        pattern = re.compile(rf"(?:\b(?:MS|Microsoft|[a-z]\w*) |[,&/(] ?){re.escape(core)}(?! ?\w*[A-Z])(?!\w)")
    return next(
        (
            line.number
            for line in lines
            if line.number != material.number and line.verb and pattern.search(line.dot.text)
        ),
        None,
    )


def _listed(items: Sequence[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
