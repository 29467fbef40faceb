"""What the templates show of one line, looked up beforehand so that they only lay it out."""

from __future__ import annotations

from dataclasses import dataclass

from dotwise.model import Claim, ConnectionKind, Detail, Dot, DotKind, Finding, Gem, Report, Rewrite, Role, TitleView
from dotwise.render.paper import Stretch, dots_by_id, paper_of
from dotwise.render.pieces import Part, Piece, along_blanks, along_findings
from dotwise.render.words import remark, role_text, sentence, short

_TIE_WORDS = {
    ConnectionKind.SHOWS: ("shows", "is shown by"),
    ConnectionKind.RECURS: ("comes back from", "comes back in"),
    ConnectionKind.OUTGROWS: ("is more than the title", ""),
    ConnectionKind.ANSWERS: ("answers", ""),
}

_MOST_OF_IT = 0.7


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A rewrite with an id of its own on the page and its text in parts."""

    id: str
    rewrite: Rewrite
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TieView:
    """One connection seen from a line; ``dot`` is the line at the other end, if the other end is a line."""

    words: str
    text: str
    because: str
    dot: str | None


@dataclass(frozen=True, slots=True)
class LineView:
    """A dot with everything that stands beside it."""

    dot: Dot
    pieces: tuple[Piece, ...]
    remark: str
    more: tuple[Finding, ...]
    """Findings that the remark did not already say."""
    suggestions: tuple[Suggestion, ...]
    ties: tuple[TieView, ...]
    claims: tuple[Claim, ...]
    gem: Gem | None

    @property
    def bare(self) -> tuple[Claim, ...]:
        """Claims of the line that nothing shows."""
        return tuple(claim for claim in self.claims if not claim.shown_by)

    def is_claim(self, claim: Claim) -> bool:
        """Whether the line says little but what ``claim`` claims, so that "this" is enough to name it."""
        return len(claim.text) > _MOST_OF_IT * len(self.dot.text)

    @property
    def claims_first(self) -> bool:
        """Whether what shows its claims stands beside the line; of a sentence with several claims it waits behind More."""
        return self.dot.kind is DotKind.SKILL or len(self.claims) == 1

    @property
    def said(self) -> str:
        """The line without its full stop: what a suggestion that only asks need not show once more."""
        return self.dot.text.rstrip().removesuffix(".")

    @property
    def tied(self) -> str:
        """Ids of the lines it is tied to, parted by blanks."""
        return " ".join(sorted({tie.dot for tie in self.ties if tie.dot}))


@dataclass(frozen=True, slots=True)
class PassageView:
    """A role, where there is one, its lines, and what its title leaves out."""

    role: Role | None
    lines: tuple[LineView, ...]
    title: TitleView | None
    order: tuple[int, ...]
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class StretchView:
    """A section with its heading and passages."""

    heading: str
    skills: bool
    passages: tuple[PassageView, ...]
    details: tuple[Detail, ...]


def line_views(report: Report) -> dict[str, LineView]:
    """The view of every dot under its id."""
    gems = {gem.dot: gem for gem in report.gems}
    return {
        dot.id: LineView(
            dot=dot,
            pieces=along_findings(dot),
            remark=remark(dot),
            more=tuple(finding for finding in dot.findings if sentence(finding.message) != remark(dot)),
            suggestions=tuple(
                Suggestion(f"{dot.id}-{number}", rewrite, along_blanks(rewrite))
                for number, rewrite in enumerate(dot.rewrites, 1)
            ),
            ties=_ties(report, dot),
            claims=tuple(claim for claim in report.claims if claim.dot == dot.id),
            gem=gems.get(dot.id),
        )
        for dot in report.dots
    }


def stretches(report: Report, lines: dict[str, LineView]) -> tuple[StretchView, ...]:
    """The document in reading order, made of line views."""
    return tuple(_stretch(report, stretch, lines) for stretch in paper_of(report))


def _stretch(report: Report, stretch: Stretch, lines: dict[str, LineView]) -> StretchView:
    titles = {view.role: view for view in report.titles}
    passages = tuple(
        PassageView(
            passage.role,
            tuple(lines[dot.id] for dot in passage.dots),
            titles.get(passage.role.id) if passage.role else None,
            passage.order,
            passage.details,
        )
        for passage in stretch.passages
    )
    dots = [dot for passage in stretch.passages for dot in passage.dots]
    skills = bool(dots) and all(dot.kind is DotKind.SKILL for dot in dots)
    return StretchView(stretch.section.heading if stretch.section else "", skills, passages, stretch.details)


def _ties(report: Report, dot: Dot) -> tuple[TieView, ...]:
    dots = dots_by_id(report)
    texts = {role.id: role_text(role) for role in report.roles}
    if report.target is not None:
        texts |= {requirement.id: requirement.text for requirement in report.target.requirements}
    ties = []
    for tie in report.connections:
        towards, back = _TIE_WORDS[tie.kind]
        if tie.source == dot.id:
            other = dots.get(tie.target)
            text = other.text if other else texts.get(tie.target, "")
            ties.append(TieView(towards, short(text), tie.because, other.id if other else None))
        elif tie.target == dot.id and tie.source in dots:
            ties.append(TieView(back, short(dots[tie.source].text), tie.because, tie.source))
    return tuple(ties)
