"""What one document of the second unseen set says, and what a careful reader must find in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Post:
    """A position as it must come out: title, organisation, start and end (YYYY, YYYY-MM or present), list items."""

    title: str
    organisation: str | None
    start: str | None
    end: str | None
    bullets: tuple[str, ...] = ()
    place: str = ""

    @property
    def where(self) -> str:
        """Organisation and place as printed."""
        return ", ".join(part for part in (self.organisation, self.place) if part)


@dataclass(frozen=True)
class Case:
    """A document: its truth, and ``make``, which gives the bytes of the file named ``id + suffix``."""

    id: str
    suffix: str
    renderer: str
    layout: str
    name: str | None
    make: Callable[[Case], bytes]
    email: str | None = None
    phone: str | None = None
    location: str | None = None
    links: tuple[str, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    posts: tuple[Post, ...] = ()
    other: tuple[str, ...] = ()
    kind: str = "resume"

    def truth(self) -> dict[str, object]:
        return {
            "id": self.id,
            "kind": self.kind,
            "occupation": "",
            "layout": self.layout,
            "files": [{"path": self.id + self.suffix, "renderer": self.renderer}],
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
            "other_bullets": list(self.other),
        }

    def write(self, folder: Path) -> None:
        """Write the document and its truth into ``folder / id``."""
        here = folder / self.id
        here.mkdir(parents=True, exist_ok=True)
        truth = json.dumps(self.truth(), ensure_ascii=False, indent=1)
        (here / "gold.json").write_text(truth + "\n", encoding="utf-8")
        (here / (self.id + self.suffix)).write_bytes(self.make(self))
