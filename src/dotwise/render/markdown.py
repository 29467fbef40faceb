"""The report as Markdown: the first look, then every line with its verdict, remark and suggestion."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dotwise.model import Dot, DotKind, Element, Framework, Report, Rewrite, Status
from dotwise.render.first_look import Change, FirstLook, first_look
from dotwise.render.paper import Passage, dots_by_id, paper_of
from dotwise.render.proof import answer_word, proofs_of, wanted_text
from dotwise.render.words import (
    CHALLENGE_HEADING,
    ELEMENT_MEANING,
    LABEL_MEANING,
    LABEL_SIGN,
    STATE_MEANING,
    details_text,
    head_text,
    kind_text,
    order_text,
    remark,
    role_text,
    share_text,
    short,
    span_text,
    title_of,
    unsure_text,
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=\w+;))")


def to_markdown(report: Report) -> str:
    """CommonMark; what the document prints is escaped, so that it shows as it is."""
    return "\n".join(_lines(report)).strip() + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield from (f"# {_plain(title_of(report))}", "", f"{_plain(report.source.name)}: {kind_text(report)}", "")
    for problem in report.problems:
        yield f"> **Please note.** {_plain(problem.message)}"
        yield ""
    if report.status is Status.FAILED:
        return
    look = first_look(report)
    if report.scores is not None:
        yield from _first_look(look)
    yield from _throughlines(look)
    yield from _document(report)
    if report.framework is not None:
        yield from _framework(report, report.framework)
    yield from _drafts(report)
    yield from _questions(report)
    yield from _claims(report)
    yield from _target(report)
    yield from _figures(report)


def _first_look(look: FirstLook) -> Iterator[str]:
    yield from ("## What is strong", "")
    for dot in look.strong:
        yield f"- {_plain(dot.text)}  \n  *{_plain(remark(dot))}*"
    if not look.strong:
        yield "No line yet that only you could print. The changes below are where yours are hiding."
    yield ""
    if look.changes:
        yield from ("## The changes that matter most", "")
        for number, change in enumerate(look.changes, 1):
            yield from _change(number, change)
        yield ""


def _change(number: int, change: Change) -> Iterator[str]:
    yield f"{number}. **{_plain(change.what)}**"
    if change.about:
        yield f"   - now: {_plain(change.about)}"
    if change.rewrite is not None:
        yield f"   - could read: {_suggested(change.rewrite)}"
    if change.question:
        yield f"   - ask yourself: {_plain(change.question)}"
    if change.why:
        yield f"   - why: {_plain(change.why)}"


def _throughlines(look: FirstLook) -> Iterator[str]:
    if not look.strands:
        return
    yield from ("## The line through your career", "")
    for strand in look.strands:
        yield from (f"**{_plain(strand.heading)}**", "")
        for stop in strand.stops:
            if stop.role is not None:
                yield f"- {_plain(role_text(stop.role))} ({span_text(stop.role) or 'no dates'})"
            indent = "  " if stop.role else ""
            yield from (f"{indent}- {_plain(dot.text)}" for dot in stop.dots)
        yield ""


def _document(report: Report) -> Iterator[str]:
    yield from ("## Line by line", "")
    for stretch in paper_of(report):
        if stretch.section is not None and stretch.section.heading:
            yield from (f"### {_plain(stretch.section.heading)}", "")
        for passage in stretch.passages:
            yield from _passage(passage)
        if stretch.details:
            yield from (_plain(details_text(stretch.details)), "")


def _passage(passage: Passage) -> Iterator[str]:
    if passage.role is not None:
        yield from (f"#### {_plain(role_text(passage.role))}", "", _plain(head_text(passage.role)), "")
    for dot in passage.dots:
        yield from _line(dot)
    if passage.details:
        yield from ("", _plain(details_text(passage.details)))
    if passage.order:
        yield from ("", order_text(passage.order))
    yield ""


def _line(dot: Dot) -> Iterator[str]:
    if dot.verdict is None:
        yield f"- {_plain(dot.text)}"
        return
    label = dot.verdict.label
    yield f"- {LABEL_SIGN[label]} {_plain(dot.text)}"
    if dot.kind is not DotKind.SKILL:
        yield f"  - {label.value}, {LABEL_MEANING[label]}: {_plain(remark(dot))}"
    if dot.rewrites:
        yield f"  - {_could(dot.rewrites[0])}"


def _framework(report: Report, framework: Framework) -> Iterator[str]:
    yield from ("## What the document says of you", "")
    dots = dots_by_id(report)
    for name, meaning in ELEMENT_MEANING.items():
        element: Element = getattr(framework, name)
        yield f"- **{name.capitalize()}** ({meaning}): {STATE_MEANING[element.state]}"
        yield from (f"  - {_plain(dots[id].text if id in dots else id)}" for id in element.evidence)
        yield f"  - {_plain(element.question)}"
    yield ""


def _drafts(report: Report) -> Iterator[str]:
    drafts = report.positioning
    if drafts is None:
        return
    named = (("Statement", drafts.statement), ("Headline", drafts.headline), ("Opening of a bio", drafts.bio_opening))
    filled = [(name, draft) for name, draft in named if draft is not None]
    if filled:
        yield from ("## Drafts made of your own lines", "")
        yield from (f"- **{name}**: {_suggested(draft)}" for name, draft in filled)
        yield ""


def _questions(report: Report) -> Iterator[str]:
    for challenge, heading in CHALLENGE_HEADING.items():
        asked = [question for question in report.questions if question.challenge == challenge]
        if asked:
            yield from (f"## {heading}", "")
            yield from (f"- {_plain(question.text)}" for question in asked)
            yield ""


def _claims(report: Report) -> Iterator[str]:
    proofs = proofs_of(report)
    if not report.claims:
        return
    yield from ("## What you claim, and what shows it", "")
    for claim, lines in proofs.shown:
        yield f"- **{_plain(claim.text)}**: shown by {'; '.join(_plain(short(dot.text)) for dot in lines)}"
    yield from (
        f"- **{_plain(claim.text)}**: {_plain(unsure_text(claim.text, dot.text))}" for claim, dot in proofs.unsure
    )
    yield from (f"- **{_plain(claim.text)}**: nothing shows it yet" for claim in proofs.bare)
    yield ""


def _target(report: Report) -> Iterator[str]:
    if report.target is None:
        return
    dots = dots_by_id(report)
    yield from ("## Held against the job ad", "")
    for requirement in report.target.requirements:
        answers = [dots[id].text for id in requirement.answered_by if id in dots]
        yield f"- **{_plain(wanted_text(requirement))}**: {answer_word(requirement)}"
        yield from (f"  - {_plain(text)}" for text in answers)
    unused = [dots[id].text for id in report.target.unused_assets if id in dots]
    if unused:
        yield from ("", "Strong lines that the ad does not ask for:", "")
        yield from (f"- {_plain(text)}" for text in unused)
    yield ""


def _figures(report: Report) -> Iterator[str]:
    scores = report.scores
    if scores is not None:
        yield from ("## Figures", "")
        yield f"- lines that only you could print: {share_text(scores.asset_share)}"
        yield f"- distance from the crowd: {share_text(scores.distinctiveness)}"
        yield f"- claims that a line shows: {share_text(scores.evidence)}"
        yield f"- together: {share_text(scores.overall)} ({_plain(scores.formula)})"
        yield ""
    ledger = report.coverage
    yield f"{ledger.placed} of {ledger.lines} lines were placed."
    yield from (f"- not placed: {_plain(line.text)} ({_plain(line.reason)})" for line in ledger.unplaced)


def _could(rewrite: Rewrite) -> str:
    """A suggestion that says of itself that it is one."""
    return f"could read: {_suggested(rewrite)}" if rewrite.text else _suggested(rewrite)


def _suggested(rewrite: Rewrite) -> str:
    return _plain(rewrite.text) if rewrite.text else f"let it go. {_plain(rewrite.because)}"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
