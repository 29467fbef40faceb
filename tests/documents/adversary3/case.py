"""One document of the set: what is printed in it, and the gold that says so."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Post:
    """A role as the document prints it.

    ``title``, ``organisation``, ``start`` and ``end`` stand word for word in the document; ``end`` is None where none is
    printed ("since March 2019"). ``iso`` is what the two dates mean: YYYY, YYYY-MM or present.
    """

    title: str
    organisation: str
    start: str
    end: str | None
    iso: tuple[str, str]
    bullets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A person, their document as bytes, and what a careful reader finds in it."""

    id: str
    kind: str
    occupation: str
    layout: str
    renderer: str
    suffix: str
    content: bytes
    name: str
    email: str | None = None
    phone: str | None = None
    location: str | None = None
    links: tuple[str, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    posts: tuple[Post, ...] = ()
    other: tuple[str, ...] = ()

    def gold(self) -> dict[str, object]:
        """The gold: every text as printed, and apart from it under ``dates`` what the dates of each role mean."""
        return {
            "id": self.id,
            "kind": self.kind,
            "occupation": self.occupation,
            "layout": self.layout,
            "files": [{"path": f"{self.id}.{self.suffix}", "renderer": self.renderer}],
            "contact": {
                "name": self.name,
                "email": self.email,
                "phone": self.phone,
                "location": self.location,
                "links": list(self.links),
            },
            "sections": [{"heading": heading, "kind": kind} for heading, kind in self.sections],
            "roles": [
                {
                    "title": post.title,
                    "organisation": post.organisation,
                    "start": post.start,
                    "end": post.end,
                    "bullets": list(post.bullets),
                }
                for post in self.posts
            ],
            "dates": [{"start": post.iso[0], "end": post.iso[1]} for post in self.posts],
            "other_bullets": list(self.other),
        }

    def write(self, folder: Path) -> None:
        """Write the document and its gold.json into ``folder``/id."""
        home = folder / self.id
        home.mkdir(exist_ok=True)
        (home / f"{self.id}.{self.suffix}").write_bytes(self.content)
        (home / "gold.json").write_text(json.dumps(self.gold(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
