"""Write docs/story.md from the running program: ``python docs/make_story.py``."""

from __future__ import annotations

from pathlib import Path

from dotwise.model import Label, Report, Source
from dotwise.pipeline import Analyzer, Wish
from dotwise.render.first_look import first_look
from dotwise.render.proof import answer_word, proofs_of
from dotwise.render.words import STATE_MEANING, remark, role_text, sentence, short, unsure_text

_DOCS = Path(__file__).resolve().parent
_RESUME = _DOCS.parent / "data" / "samples" / "temperance-okafor-lind.docx"


def story(report: Report) -> str:
    """The page, every quoted word from the report."""
    roles = {role.id: role for role in report.roles}
    counts = {
        label: sum(dot.verdict is not None and dot.verdict.label is label for dot in report.dots) for label in Label
    }
    parts = [
        "# One career in three minutes",
        "Temperance Okafor-Lind is invented, and so is everything she did. Her résumé is "
        "[data/samples/temperance-okafor-lind.docx](../data/samples/temperance-okafor-lind.docx); this page was written "
        "by `.venv/bin/python docs/make_story.py` from what dotwise said about it.",
        "## She hands in her résumé",
        f"dotwise reads {report.coverage.lines} lines and places {report.coverage.placed} of them. "
        f"{counts[Label.COMMODITY]} of her {len(report.dots)} lines could stand in anybody's résumé, "
        f"{counts[Label.MIXED]} {'holds' if counts[Label.MIXED] == 1 else 'hold'} something of hers half hidden, {counts[Label.ASSET]} only she could print.",
        "![The first look](pictures/report.png)",
        "## What is already strong",
        *[f"> {dot.text}\n\n{remark(dot)}" for dot in first_look(report).strong],
        "## What to change first",
        *_changes(report),
        "## The line through her career",
        "![The career map](pictures/career-map.png)" if (_DOCS / "pictures" / "career-map.png").exists() else "",
        *[
            f"**{strand.heading}**\n\n" + "\n".join(f"- {dot.text} *({role_text(stop.role)})*" for stop in strand.stops if stop.role for dot in stop.dots)
            for strand in first_look(report).strands[:1]
        ],
        "## What proves what",
        *_claims(report),
        "## Where the title says less than the lines",
        *([f"**{role_text(roles[view.role])}**: {view.larger_context or ''} {sentence(view.question)}" for view in report.titles] or ["Nowhere in this résumé."]),
        "## The four elements",
        *_elements(report),
        "## A job she wants",
        *_answers(report),
        "## How she could be introduced",
        *_positioning(report),
        "## Back in Word",
        "`dotwise mark` gives her own file back: remarks as comments on the very words, suggestions as tracked changes that "
        "she accepts or rejects.",
        "![Her Word file](pictures/word.png)",
        "Nothing on this page was invented by dotwise. What stands in [brackets] is a question that only she can answer.",
    ]  # fmt: skip
    return "\n\n".join(part for part in parts if part) + "\n"


def _changes(report: Report) -> list[str]:
    told = []
    for number, change in enumerate(first_look(report).changes, 1):
        better = f"\n\n→ {change.rewrite.text}" if change.rewrite and change.rewrite.text else ""
        told.append(f"**{number}. {change.what}**\n\n> {change.about}{better}\n\n{sentence(change.why)}")
    return told


def _claims(report: Report) -> list[str]:
    proofs = proofs_of(report)
    told = {claim: "; ".join(short(dot.text) for dot in lines) for claim, lines in proofs.shown}
    told |= {claim: unsure_text(dot.text) for claim, dot in proofs.unsure}
    rows = [f"| {claim.text} | {told.get(claim, 'nothing in this document')} |" for claim in report.claims]
    return ["\n".join(["| she says | shown by |", "| --- | --- |", *rows])]


def _elements(report: Report) -> list[str]:
    assert report.framework is not None
    rows = []
    for name in ("purpose", "clarity", "focus", "strategy"):
        element = getattr(report.framework, name)
        rows.append(f"| {name} | {STATE_MEANING[element.state]} | {sentence(element.question)} |")
    return ["\n".join(["| element | | the question |", "| --- | --- | --- |", *rows])]


def _answers(report: Report) -> list[str]:
    assert report.target is not None
    dots = {dot.id: dot for dot in report.dots}
    rows = [
        f"| {need.text} | {answer_word(need)} | {'; '.join(short(dots[id].text) for id in need.answered_by)} |"
        for need in report.target.requirements
    ]
    return [
        "[The ad](story/ad.txt), need by need:",
        "\n".join(["| the ad asks | | her lines |", "| --- | --- | --- |", *rows]),
    ]


def _positioning(report: Report) -> list[str]:
    drafts = report.positioning
    assert drafts is not None
    named = (
        ("In two lines", drafts.statement),
        ("As a headline", drafts.headline),
        ("To open a bio", drafts.bio_opening),
    )
    return [f"**{name}**: {draft.text}" for name, draft in named if draft is not None]


if __name__ == "__main__":
    analyzer = Analyzer.load()
    ad = analyzer.read_ad((_DOCS / "story" / "ad.txt").read_text(encoding="utf-8"))
    source = Source(_RESUME.name, _RESUME.read_bytes())
    (_DOCS / "story.md").write_text(story(analyzer.analyze(source, Wish(ad))), encoding="utf-8")
