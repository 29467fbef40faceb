"""The report on a terminal: the few lines that matter first, in colour where there is some, within its width."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from dotwise.model import Comparison, Dot, DotChange, Label, Report, Rewrite, Status
from dotwise.render.first_look import Change, FirstLook, Strand, first_look
from dotwise.render.paper import dots_by_id, judged
from dotwise.render.pieces import along_blanks, along_findings
from dotwise.render.proof import answer_word, proofs_of, wanted_text
from dotwise.render.words import (
    LABEL_MEANING,
    LABEL_SIGN,
    fact_text,
    fact_value,
    kept_text,
    kind_text,
    listed,
    numbers_text,
    remark,
    role_text,
    share_text,
    short,
    span_text,
    title_of,
    unjudged_text,
    unsure_text,
)

_WIDEST = 100
_MOST_UNSURE = 3
"""Claims in doubt that the screen asks about; the page has all of them."""
_COLOUR = {Label.COMMODITY: "bright_black", Label.MIXED: "yellow", Label.ASSET: "green"}


def to_terminal(report: Report, console: Console) -> None:
    """Print the report: problems, what is strong, the three changes that matter most, the line, what to ask next."""
    _say(console, Text.assemble((title_of(report), "bold"), f"  {kind_text(report)}"))
    for problem in report.problems:
        _say(console, Text.assemble(("! ", "red"), problem.message), 2)
    if report.status is Status.FAILED or report.scores is None:
        return
    look = first_look(report)
    _strong(console, look)
    _changes(console, look)
    _strands(console, look.strands)
    _claims(console, report)
    _target(console, report)
    _counts(console, report)


def line_to_terminal(dot: Dot, console: Console) -> None:
    """Print one judged line: the line with its marked words, the verdict, the remarks and the first suggestions."""
    _say(console, _marked(dot))
    if dot.verdict is not None:
        label = dot.verdict.label
        _say(
            console,
            Text.assemble(
                (f"{LABEL_SIGN[label]} {label.value}", _COLOUR[label]),
                f": {LABEL_MEANING[label]}. {remark(dot)}",
            ),
            2,
        )
    else:
        _say(console, Text(unjudged_text(dot), style="dim"), 2)
    for rewrite in dot.rewrites[:2]:
        _say(console, _suggestion(rewrite), 2)
    console.print()


def comparison_to_terminal(comparison: Comparison, console: Console) -> None:
    """Print what changed between two versions: facts, lines that rose, fell, were reworded, came and were lost, the figures."""
    if comparison.facts:
        _heading(console, "Facts that changed")
    for fact in comparison.facts:
        _say(
            console,
            Text(f"{fact_text(fact)}: {fact_value(fact.before) or 'not there'} → {fact_value(fact.after) or 'gone'}"),
            2,
        )
    for heading, changes in (
        ("Lines that rose", comparison.risen),
        ("Lines that fell", comparison.fallen),
        ("Lines that were reworded", comparison.reworded),
    ):
        if changes:
            _heading(console, heading)
        for change in changes:
            _side_by_side(console, change)
    for heading, dots in (("New lines", comparison.new), ("Lines that are gone", comparison.lost)):
        if dots:
            _heading(console, heading)
        for dot in dots:
            sign = LABEL_SIGN[dot.verdict.label] if dot.verdict else "·"
            _say(console, Text(f"{sign} {dot.text}"), 2)
    console.print()
    stayed = "line stayed as it was" if comparison.unchanged == 1 else "lines stayed as they were"
    _say(console, Text(f"{comparison.unchanged} {stayed}."))
    before, after = comparison.scores_before, comparison.scores_after
    if before is not None and after is not None:
        shares = f"{share_text(before.asset_share)} before, {share_text(after.asset_share)} now"
        _say(console, Text(f"Lines that only you could print: {shares}."))


def _side_by_side(console: Console, change: DotChange) -> None:
    _say(console, Text(f"{LABEL_SIGN[change.was]} {change.before}", style="dim"), 2)
    words = change.after if change.after != change.before else "the same words; what stands around them changed"
    _say(console, Text.assemble((f"{LABEL_SIGN[change.now]} ", _COLOUR[change.now]), words), 2)
    if numbers := numbers_text(change):
        _say(console, Text(numbers, style="bold"), 4)
    console.print()


def _strong(console: Console, look: FirstLook) -> None:
    _heading(console, "What is strong")
    for dot in look.strong:
        _say(console, Text.assemble((f"{LABEL_SIGN[Label.ASSET]} ", _COLOUR[Label.ASSET]), dot.text), 2)
        if reason := remark(dot):
            _say(console, Text(reason, style="dim"), 4)
    if not look.strong:
        _say(console, Text("No line yet that only you could print. The changes below are where yours are hiding."), 2)


def _changes(console: Console, look: FirstLook) -> None:
    if not look.changes:
        return
    _heading(console, "The changes that matter most")
    for number, change in enumerate(look.changes, 1):
        _change(console, number, change)


def _change(console: Console, number: int, change: Change) -> None:
    _say(console, Text.assemble((f"{number}. {change.what}", "bold")), 2)
    if change.about:
        _say(console, Text(f"“{change.about}”"), 5)
    if change.why:
        _say(console, Text(change.why, style="dim"), 5)
    if change.rewrite is not None:
        _say(console, _suggestion(change.rewrite), 5)
    if change.question:
        _say(console, Text.assemble(("? ", "cyan"), change.question), 5)


def _strands(console: Console, strands: tuple[Strand, ...]) -> None:
    if not strands:
        return
    _heading(console, "The line through your career")
    for strand in strands:
        _say(console, Text(strand.heading, style="bold"), 2)
        for stop in strand.stops:
            if stop.role is not None:
                _say(console, Text.assemble(f"{role_text(stop.role)}  ", (span_text(stop.role), "dim")), 4)
            for dot in stop.dots:
                _say(console, Text(f"· {short(dot.text)}"), 6 if stop.role else 4)


def _claims(console: Console, report: Report) -> None:
    proofs = proofs_of(report)
    if not report.claims:
        return
    _heading(console, "What you claim")
    if proofs.shown:
        names = ", ".join(f"“{claim.text}” ({len(lines)})" for claim, lines in proofs.shown)
        _say(console, Text.assemble(("● ", "green"), f"shown by a line or more: {names}"), 2)
    for claim, dot in proofs.unsure[:_MOST_UNSURE]:
        _say(console, Text.assemble(("◐ ", "yellow"), f"“{claim.text}”: {unsure_text(claim.text, dot.text)}"), 2)
    if proofs.bare:
        names = listed(claim.text for claim in proofs.bare)
        _say(console, Text.assemble(("○ ", "bright_black"), f"shown by nothing yet: {names}"), 2)


def _target(console: Console, report: Report) -> None:
    if report.target is None:
        return
    dots = dots_by_id(report)
    _heading(console, "Held against the job ad")
    for requirement in report.target.requirements:
        sign = ("●", "green") if requirement.sure else ("◐", "yellow") if requirement.near else ("○", "")
        _say(
            console,
            Text.assemble((f"{sign[0]} ", sign[1]), wanted_text(requirement), f": {answer_word(requirement)}"),
            2,
        )
        for id in requirement.answered_by:
            _say(console, Text(f"· {short(dots[id].text)}", style="dim"), 6)
    if not report.target.requirements:
        _say(console, Text("No requirement could be read from the ad."), 2)
    unused = [dots[id].text for id in report.target.unused_assets if id in dots]
    if unused:
        _say(console, Text("Strong lines that the ad does not ask for:"), 2)
        for text in unused:
            _say(console, Text(f"· {short(text)}", style="dim"), 6)


def _counts(console: Console, report: Report) -> None:
    _heading(console, "All lines")
    for label in (Label.ASSET, Label.MIXED, Label.COMMODITY):
        count = len(judged(report, label))
        sign = Text.assemble(
            (f"{LABEL_SIGN[label]} ", _COLOUR[label]), f"{count:>3}  {label.value}: {LABEL_MEANING[label]}"
        )
        _say(console, sign, 2)
    if report.coverage.unplaced:
        missing, lines = len(report.coverage.unplaced), report.coverage.lines
        _say(
            console, Text(f"{missing} of {lines} lines could not be placed; --format html lists them.", style="dim"), 2
        )
    if report.details:
        _say(console, Text(kept_text(report.details), style="dim"), 2)
    _say(console, Text("Every line with its reasons and questions: --format html -o report.html", style="dim"), 2)


def _suggestion(rewrite: Rewrite) -> Text:
    if not rewrite.text:
        return Text.assemble(("→ ", "green"), f"Let it go. {rewrite.because}")
    text = Text.assemble(("→ ", "green"))
    for part in along_blanks(rewrite):
        text.append(part.text, style="cyan" if part.blank else "")
    return text


def _marked(dot: Dot) -> Text:
    text = Text()
    for piece in along_findings(dot):
        text.append(piece.text, style="underline" if piece.findings else "")
    return text


def _heading(console: Console, text: str) -> None:
    console.print()
    _say(console, Text(text, style="bold underline"))


def _say(console: Console, text: Text, indent: int = 0) -> None:
    for line in text.wrap(console, min(console.width, _WIDEST) - indent):
        line.rstrip()
        console.print(Text(" " * indent) + line, highlight=False, no_wrap=True, crop=False)
