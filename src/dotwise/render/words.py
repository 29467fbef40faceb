"""The words that every rendering shares: labels, states, dates and titles as a person says them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dotwise.language.likeness import covered_in_kind, kinds_of, stem_of
from dotwise.model import (
    Detail,
    Dot,
    DotChange,
    FactChange,
    Factor,
    Format,
    Label,
    Report,
    Role,
    Severity,
    State,
    Verdict,
)
from dotwise.settings import MAX_LINE_CHARACTERS

LABEL_SIGN = {Label.COMMODITY: "○", Label.MIXED: "◐", Label.ASSET: "●"}
"""A label differs by shape as well as by colour: empty, half, full."""

LABEL_MEANING = {
    Label.COMMODITY: "anyone with the title could print it",
    Label.MIXED: "something of yours, half hidden",
    Label.ASSET: "only you could print it",
}

STATE_MEANING = {
    State.PRESENT: "on the page",
    State.WEAK: "half there",
    State.ABSENT: "not on the page yet",
}

ELEMENT_MEANING = {
    "purpose": "what drives you",
    "clarity": "what people come to you for",
    "focus": "the stories that show it",
    "strategy": "where you want to take it",
}

CHALLENGE_HEADING = {
    "finding": "When you look for the next post",
    "leaving": "When you leave the present one",
    "performing": "While you hold the present one",
}

FORMAT_NAME = {
    Format.PDF: "PDF",
    Format.DOCX: "Word",
    Format.TEXT: "plain text",
    Format.MARKDOWN: "Markdown",
    Format.HTML: "web page",
    Format.JSON_RESUME: "JSON Resume",
    Format.LINKEDIN_EXPORT: "LinkedIn export",
    Format.IMAGE: "picture",
    Format.UNKNOWN: "unknown format",
}

_QUOTED = re.compile(r"(?<!\w)'(\S(?:[^']|(?<=\w)'(?=\w))*?)'(?!\w)")
"""Words between straight quotes; an apostrophe within a word is none."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


_YET = "one more fact would make it yours alone"
"""Said after the praise of a half hidden line in which nothing speaks against it."""
_NO_WORD, _STILL_ASKS = "There is no word in it to judge.", "It only asks, and nothing was answered."
_TOO_LONG = f"It holds more than {MAX_LINE_CHARACTERS:,} characters, far more than a line of a résumé."


def date_text(date: str | None) -> str:
    """``2019-03`` as ``Mar 2019``; years and ``present`` stay as they are, None is empty."""
    if date is None:
        return ""
    year, _, month = date.partition("-")
    if month.isdigit() and 1 <= int(month) <= len(_MONTHS):
        return f"{_MONTHS[int(month) - 1]} {year}"
    return date


def span_text(role: Role) -> str:
    """The time of a role, such as ``Mar 2019 – present``."""
    return " – ".join(text for text in (date_text(role.start), date_text(role.end)) if text)


def role_text(role: Role) -> str:
    """Title and organisation of a role as one phrase."""
    return ", ".join(text for text in (role.title, role.organisation) if text) or "A role without a title"


def head_text(role: Role) -> str:
    """What is shown below the name of a role: its time and its place, such as ``2019 – present · Keighley``."""
    return " · ".join(text for text in (span_text(role), role.location) if text)


def order_text(order: Sequence[int]) -> str:
    """A proposed order of lines, as numbers of the lines as printed."""
    return f"A better order for these lines, counted from the top: {', '.join(map(str, order))}. Your own work comes first then."


def numbers_text(change: DotChange) -> str:
    """The numbers that differ between two versions of a line, as a sentence; empty where none does."""
    gone, come = change.numbers_before, change.numbers_after
    if len(gone) == len(come):
        told = ", ".join(f"{before} is now {after}" for before, after in zip(gone, come, strict=True))
    else:
        parts = ((f"{', '.join(gone)} gone", gone), (f"{', '.join(come)} new", come))
        told = "; ".join(text for text, numbers in parts if numbers)
    return f"Numbers: {told}." if told else ""


_DATE = re.compile(r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b")
_FACT = {
    "name": "Name",
    "email": "E-mail",
    "phone": "Phone",
    "location": "Place",
    "link": "Link",
    "title": "Title",
    "organisation": "Organisation",
    "start": "Begin",
    "end": "End",
    "post": "Post",
    "head": "As printed",
    "detail": "Line that is not judged",
}


def fact_text(fact: FactChange) -> str:
    """Which fact changed, with the post it belongs to."""
    word = _FACT.get(fact.what, fact.what)
    return f"{word} ({fact.post})" if fact.post else word


def fact_value(value: str | None) -> str:
    """A fact as a person writes it: its months by name; empty for None."""
    return _DATE.sub(lambda date: date_text(date.group()), value or "")


def details_text(details: Sequence[Detail]) -> str:
    """What is printed and not judged, on one line."""
    return "Also printed here, not judged: " + " · ".join(" ".join(detail.text.split()) for detail in details)


def kept_text(details: Sequence[Detail]) -> str:
    """How much is printed and not judged, as one sentence."""
    counted = "1 more piece is" if len(details) == 1 else f"{len(details)} more pieces are"
    return f"{counted} kept as printed and not judged (schooling, papers, greetings)."


def short(text: str, most: int = 90) -> str:
    """``text`` cut at a word to at most ``most`` characters, with an ellipsis where something was cut."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


SHOWN_BY_NO_LINE = "no line surely shows it; which day of yours would?"
_NAMING = re.compile(
    r"\b(?!with\b|and\b|the\b|for\b|from\b|are\b|not\b|you\b|all\b|any\b|who\b|that\b)[^\W\d_]{3,}", re.IGNORECASE
)


def unsure_text(claim: str, text: str) -> str:
    """What is said of a claim that no line surely shows, with the line that comes nearest where the two share a word."""
    return f"the nearest is “{short(text, 70)}”; does it show this?" if is_near(claim, text) else SHOWN_BY_NO_LINE


def is_near(claim: str, text: str) -> bool:
    """Whether a claim and a line share a word or a kindred one: a line near by its sound alone is not worth naming."""
    wanted, given = ([stem_of(word) for word in _NAMING.findall(said)] for said in (claim, text))
    return covered_in_kind(wanted, given, kinds_of(given)) > 0


def listed(texts: Iterable[str]) -> str:
    """Texts in quotes as a person lists them: “a”, “b” and “c”."""
    *first, last = (f"“{text}”" for text in texts)
    return f"{', '.join(first)} and {last}" if first else last


def formula_text(formula: str) -> str:
    """How the figures are counted, for people: no names of fields, one full stop."""
    return sentence(formula.replace("_", " ").rstrip("."))


def share_text(share: float | None) -> str:
    """A share of 0..1 as a percentage; a dash where nothing could be counted."""
    return "–" if share is None else f"{share:.0%}"


def remark(dot: Dot) -> str:
    """The one remark on a line that matters most, as a sentence; empty where there is nothing to say.

    A rule's finding points at words and comes first; else what moved the verdict in the direction it took; a line
    that is half the person's hears first what is theirs in it, then what hides it, or at least that it is not all told.
    """
    if dot.findings and (dot.verdict is None or dot.verdict.label is not Label.ASSET):
        first = min(dot.findings, key=lambda finding: (finding.severity is not Severity.WARNING, finding.start))
        return sentence(first.message)
    if dot.verdict is None:
        return ""
    towards = {Label.COMMODITY: (1,), Label.MIXED: (-1, 1), Label.ASSET: (-1,)}[dot.verdict.label]
    told = [factor.text.rstrip(".") for way in towards for factor in _reasons(dot.verdict, way)[: 2 // len(towards)]]
    if dot.verdict.label is Label.MIXED and told and not _reasons(dot.verdict, 1):
        told.append(_YET)
    if dot.verdict.label is Label.ASSET and told and "“" in told[0]:
        told = told[:1]
    return sentence("; ".join(dict.fromkeys(told)))


def _reasons(verdict: Verdict, way: int) -> list[Factor]:
    """What moved the verdict one way: what the line says changed, then reasons that quote it, then the weightier."""
    moved = [factor for factor in verdict.because if factor.weight * way > 0]
    return sorted(moved, key=lambda f: ("“" not in f.text, f.factor != "outcome", -abs(f.weight)))


def sentence(text: str) -> str:
    """``text`` with a capital letter, printers' quotes and a full stop, unless it already ends in a sign of its own."""
    text = _QUOTED.sub("“\\1”", text.strip())
    if not text:
        return ""
    end = "" if text.rstrip("”\"')").endswith((".", "?", "!", "…")) else "."
    return f"{text[0].upper()}{text[1:]}{end}"


def title_of(report: Report) -> str:
    """Whose report it is: the name in the document, else the name of the file."""
    return report.contact.name or report.source.name


def kind_text(report: Report) -> str:
    """What was read, such as ``résumé, Word, 2 pages``."""
    kind = report.source.kind.value.replace("_", " ") if report.source.kind else ""
    named = {"resume": "résumé", "linkedin": "LinkedIn profile"}.get(kind, kind)
    pages = {None: "", 1: "1 page"}.get(report.source.pages, f"{report.source.pages} pages")
    return ", ".join(text for text in (named, FORMAT_NAME[report.source.format], pages) if text)


def unjudged_text(dot: Dot) -> str:
    """Why a single line has no verdict."""
    if len(dot.text) > MAX_LINE_CHARACTERS:
        return _TOO_LONG
    return _STILL_ASKS if dot.rewrites else _NO_WORD
