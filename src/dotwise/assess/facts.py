"""What changed between two versions of a document outside its lines: contact details, the heads of posts, what is not judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dotwise.assess.unjudged import changed_details, changed_head
from dotwise.model import Contact, FactChange, Report, Role

_OF_CONTACT = ("name", "email", "phone", "location")
_OF_POST = ("title", "organisation", "location", "start", "end")
_TOLD_APART_BY = ("title", "organisation", "start", "end")


def changed_facts(old: Report, new: Report, tied: Sequence[tuple[str | None, str | None]]) -> tuple[FactChange, ...]:
    """Facts that one version prints otherwise than the other: the person's, those of posts as printed, lines not judged.

    ``tied`` holds, for every line that both versions have, the posts it stands under: posts that share lines are one post,
    whatever their heads say.
    """
    return (
        *_of_contact(old.contact, new.contact),
        *_of_posts(old.roles, new.roles, Counter(tied)),
        *changed_details(old, new),
    )


def _of_contact(old: Contact, new: Contact) -> Iterator[FactChange]:
    for what in _OF_CONTACT:
        if getattr(old, what) != getattr(new, what):
            yield FactChange(what, None, getattr(old, what), getattr(new, what))
    gone = [link for link in old.links if link not in new.links]
    come = [link for link in new.links if link not in old.links]
    if len(gone) == len(come):
        yield from (FactChange("link", None, before, after) for before, after in zip(gone, come, strict=True))
    else:
        yield from (FactChange("link", None, link, None) for link in gone)
        yield from (FactChange("link", None, None, link) for link in come)


def _of_posts(
    old: Sequence[Role], new: Sequence[Role], tied: Counter[tuple[str | None, str | None]]
) -> Iterator[FactChange]:
    pairs = _paired(old, new, tied)
    for after in new:
        before = pairs.get(after.id)
        if before is None:
            yield FactChange("post", None, None, _told(after))
            continue
        changed = [what for what in _OF_POST if getattr(before, what) != getattr(after, what)]
        for what in changed:
            yield FactChange(what, _name(after), getattr(before, what), getattr(after, what))
        head = changed_head(before, after, [getattr(role, what) for role in (before, after) for what in changed])
        yield from [head] if head else []
    kept = {role.id for role in pairs.values()}
    yield from (FactChange("post", None, _told(role), None) for role in old if role.id not in kept)


def _paired(old: Sequence[Role], new: Sequence[Role], tied: Counter[tuple[str | None, str | None]]) -> dict[str, Role]:
    """For posts of the new version, the post of the old one that they are: those that agree most first, each once."""
    agreed = [
        (_agreement(before, after) + tied[before.id, after.id], i, j)
        for i, before in enumerate(old)
        for j, after in enumerate(new)
    ]
    pairs: dict[str, Role] = {}
    for agreement, i, j in sorted(agreed, key=lambda item: (-item[0], item[1], item[2])):
        if agreement and new[j].id not in pairs and old[i] not in pairs.values():
            pairs[new[j].id] = old[i]
    return pairs


def _agreement(before: Role, after: Role) -> int:
    """How many parts two heads share; that both posts are held today says nothing."""
    mine, other = ([getattr(role, part) for part in _TOLD_APART_BY] for role in (before, after))
    return sum(one == two and one not in (None, "present") for one, two in zip(mine, other, strict=True))


def _name(role: Role) -> str:
    return ", ".join(part for part in (role.title, role.organisation) if part) or "A post without a title"


def _told(role: Role) -> str:
    span = " to ".join(part for part in (role.start, role.end) if part)
    return f"{_name(role)}, {span}" if span else _name(role)
