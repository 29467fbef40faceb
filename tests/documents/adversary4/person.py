"""A person of the set as written in ``person.txt``, and the gold that follows from it.

Lines of a person: ``key: value`` first; then ``# Heading :: kind`` and below it
``=`` a post (title | employer | place | dates as printed | start and end in ISO), ``^`` an employer of several posts
(employer | place | years), ``+`` an entry that is no post, ``!`` a career break, ``$`` a small line of a post, ``~`` a
sub-heading in a post, ``-`` a list item with a glyph, ``*`` a line without one, ``@`` label: value, ``|`` a table row,
``>`` a paragraph, ``!contact`` the place of the contact lines.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent


@dataclass
class Block:
    """One block of a section: its mark, its parts as printed, and for posts the employer even where it is not printed."""

    mark: str
    parts: list[str]
    employer: str = ""
    iso: tuple[str, str] = ("", "")

    @property
    def text(self) -> str:
        return self.parts[0]


@dataclass
class Section:
    heading: str
    kind: str
    blocks: list[Block] = field(default_factory=list)


@dataclass
class Person:
    id: str
    facts: dict[str, str]
    sections: list[Section]

    def __getattr__(self, name: str) -> str:
        return self.facts.get(name, "")

    @property
    def link_list(self) -> list[str]:
        return [link.strip() for link in self.facts.get("links", "").split(";") if link.strip()]

    def section(self, *headings: str) -> list[Section]:
        return [section for section in self.sections if section.heading in headings]

    def others(self, *headings: str) -> list[Section]:
        return [section for section in self.sections if section.heading not in headings]


def person(number: str) -> Person:
    facts: dict[str, str] = {}
    sections: list[Section] = []
    employer = ""
    for row in (HERE / number / "person.txt").read_text(encoding="utf-8").splitlines():
        mark, _, rest = row.partition(" ")
        if mark == "#":
            heading, _, kind = rest.partition(" :: ")
            sections.append(Section(heading, kind))
        elif mark.endswith(":") and not sections and mark[0].isalpha():
            facts[mark[:-1]] = rest.strip()
        elif mark:
            if not sections:
                sections.append(Section("", ""))
            split = mark in {"=", "^", "+", "!", "|"}
            block = Block(mark, [part.strip() for part in rest.split("|")] if split else [rest])
            if mark == "^":
                employer = block.text
            if mark == "=":
                title, named, place, dates, iso = block.parts
                employer = named or (employer if any(b.mark == "^" for b in sections[-1].blocks) else "")
                block = Block("=", [title, named, place, dates], employer, tuple(iso.split()))  # type: ignore[arg-type]
            sections[-1].blocks.append(block)
    return Person(number, facts, sections)


def gold(who: Person, path: str, renderer: str, meant: dict[str, str]) -> dict[str, object]:
    """The gold; ``meant`` turns employers as printed into the employer alone."""
    posts: list[dict[str, object]] = []
    other: list[str] = []
    for section in who.sections:
        last = None
        for block in section.blocks:
            if block.mark == "=":
                last = {
                    "title": block.text,
                    "organisation": meant.get(block.employer, block.employer) or None,
                    "start": block.iso[0],
                    "end": block.iso[1],
                    "bullets": [],
                }
                posts.append(last)
            elif block.mark == "-" and last is not None:
                last["bullets"].append(block.text)  # type: ignore[attr-defined]
            elif block.mark == "-":
                other.append(block.text)
    return {
        "id": who.id,
        "kind": who.kind or "resume",
        "occupation": who.occupation,
        "layout": who.layout,
        "files": [{"path": path, "renderer": renderer}],
        "contact": {
            "name": who.name,
            "email": who.email or None,
            "phone": who.phone or None,
            "location": who.location or None,
            "links": who.link_list,
        },
        "sections": [{"heading": s.heading, "kind": s.kind} for s in who.sections if s.heading],
        "roles": posts,
        "other_bullets": other,
    }


def write(who: Person, content: bytes, suffix: str, renderer: str, meant: dict[str, str] | None = None) -> None:
    home = HERE / who.id
    (home / f"{who.id}.{suffix}").write_bytes(content)
    text = json.dumps(gold(who, f"{who.id}.{suffix}", renderer, meant or {}), ensure_ascii=False, indent=1)
    (home / "gold.json").write_text(text + "\n", encoding="utf-8")
