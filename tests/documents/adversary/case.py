"""What one adversary document says and what a careful reader must find in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Post:
    """A position: title and organisation as they must come out, dates as printed and as read, its list items."""

    title: str | None
    organisation: str | None
    dates: str
    start: str | None
    end: str | None
    bullets: tuple[str, ...] = ()
    place: str = ""
    prose: str = ""


@dataclass(frozen=True)
class Case:
    """A document: its truth, and ``make``, which gives the bytes of the file named ``id + suffix``."""

    id: str
    suffix: str
    renderer: str
    layout: str
    contact: tuple[str | None, str | None, str | None, str | None]
    """Name, e-mail, phone, location."""
    make: Callable[[], bytes]
    links: tuple[str, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    posts: tuple[Post, ...] = ()
    others: tuple[str, ...] = ()
    kind: str = "resume"
    occupation: str = field(default="")


def truth(case: Case) -> dict[str, object]:
    """The labels of a case in the form of a gold file."""
    name, email, phone, location = case.contact
    return {
        "id": case.id,
        "kind": case.kind,
        "occupation": case.occupation,
        "layout": case.layout,
        "files": [{"path": case.id + case.suffix, "renderer": case.renderer}],
        "contact": {"name": name, "email": email, "phone": phone, "location": location, "links": list(case.links)},
        "sections": [{"heading": heading, "kind": kind} for heading, kind in case.sections],
        "roles": [
            {
                "title": post.title,
                "organisation": post.organisation,
                "start": post.start,
                "end": post.end,
                "bullets": list(post.bullets),
            }
            for post in case.posts
        ],
        "other_bullets": list(case.others),
    }
