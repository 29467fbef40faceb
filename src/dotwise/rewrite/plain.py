"""The plain questions of a coach: what may be asked whatever the trade (``data/terms/coach.yaml``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dotwise.language.terms import term_table
from dotwise.model import BlankKind, Facet
from dotwise.rewrite.grammar import Thing
from dotwise.rewrite.patterns import holds
from dotwise.rewrite.phrasing import put


@dataclass(frozen=True, slots=True)
class Plain:
    """One question, for one thing that a line can leave out."""

    name: str
    facet: Facet
    kind: BlankKind
    ask: str
    """Fits without any noun of the line."""
    of: str = ""
    """Said instead where the line names a countable thing in the plural."""
    told: str = ""
    """Words (a pattern) by which a line has said it already."""
    needs: str = ""
    """Words (a pattern) of which the line must hold one, so that "them" has somebody to refer to."""
    edition: int = 1
    """Of the list that readers chose from: who had an earlier one could not choose it."""

    many: str = ""
    """Said instead where "it" would stand for several things."""

    def is_open(self, text: str) -> bool:
        """Whether a line has not said yet what the question asks, and names what it refers to."""
        referred = not self.needs or holds(self.needs, text)
        return referred and not (self.told and holds(self.told, text))

    def put_to(self, thing: Thing | None, *, several: bool = False, current: bool) -> str:
        """The question in the line's own noun, if it has one for it, in its number and in the time of its post."""
        named = self.of and thing is not None and thing.plural and thing.head.isalpha()
        bare = self.many if several and self.many else self.ask
        return put(self.of if named else bare, thing, current=current)


@dataclass(frozen=True, slots=True)
class Likely:
    """A plain question and the chance (0..1, on the scale of the atlas's) that it is apt for a line."""

    plain: Plain
    chance: float


@cache
def plain_questions() -> tuple[Plain, ...]:
    """Every plain question, in the order of the file: so the columns of ``models/coach/net.npz`` stand."""
    return tuple(
        Plain(
            row["name"],
            Facet(row["facet"]),
            BlankKind(row["kind"]),
            row["ask"],
            row.get("of", ""),
            row.get("told", ""),
            row.get("needs", ""),
            row.get("edition", 1),
            row.get("many", ""),
        )
        for row in term_table("coach.yaml")
    )
