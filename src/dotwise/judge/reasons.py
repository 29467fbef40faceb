"""Why a verdict fell as it did, in words that quote the line."""

from __future__ import annotations

from collections.abc import Callable

from dotwise.judge.model import MATTER, Model
from dotwise.judge.phrases import whole_phrase
from dotwise.judge.telling import stances, standing_marks
from dotwise.judge.view import LineView
from dotwise.language.anatomy import Actor, Event, FigureKind, Span

_COMMON = 0.03
"""Share of résumés from which a phrase is worth quoting."""
_NEAR, _FAR = 0.4, 0.2
"""Similarity to the tasks of the occupation from which it is worth naming."""
_EMPTY = frozenset("a an the of in on at to for with from by and or as is are was were that this all which".split())
_OPENINGS = frozenset(
    (
        "responsible for",
        "proficient in",
        "ability to",
        "experience in",
        "experience with",
        "knowledge of",
        "years of experience in",
    )
)
_RARE_QUOTES = 3
_ASIDE = 0.2
"""How much surer an event in a relative clause must be than one in the main clause, to be the one that is quoted."""
_TOLL = 0.05
"""Log-odds a token must bring to be quoted with others."""
_LONGEST_QUOTE = 8
_SHORTEST_QUOTE = 3
"""Tokens in a run; fewer would quote a scrap of the line."""
_QUOTE_FROM = 0.2
"""Log-odds from which a run of words is worth quoting."""


def reason(group: str, towards_commodity: bool, view: LineView, model: Model) -> str:
    """One short clause: what in the line moved the verdict that way."""
    if group == "wording":
        return _wording(towards_commodity, view, model)
    if group == MATTER:
        return (
            "reads like lines that anyone prints"
            if towards_commodity
            else "reads like lines that only one person prints"
        )
    return _REASONS[group](towards_commodity, view)


def _task(towards_commodity: bool, view: LineView) -> str:
    title = ", ".join(view.nearness.occupation.split(", ")[:2]).lower()
    if towards_commodity:
        return f"close to a standard task of {title}" if view.nearness.within >= _NEAR else "close to standard tasks"
    return f"far from the standard tasks of {title}" if view.nearness.within >= _FAR else "far from any standard task"


def _crowd(towards_commodity: bool, view: LineView) -> str:
    if not towards_commodity:
        return "in words that few résumés print"
    quotable = [phrase for phrase in view.phrases if phrase.share >= _COMMON and _reads_well(phrase.text.lower())]
    if not quotable:
        return "in words that many résumés print"
    commonest = max(quotable, key=lambda phrase: (phrase.share, phrase.text))
    return f"{commonest.share:.0%} of résumés print “{commonest.text.lower()}”"


def _reads_well(phrase: str) -> bool:
    first, *_, last = phrase.split()
    return first not in _EMPTY and (last not in _EMPTY or phrase in _OPENINGS)


def _outcome(towards_commodity: bool, view: LineView) -> str:
    if not view.stated:
        return "ends without a result" if towards_commodity else "tells more than a task"
    strongest = max(view.stated, key=lambda event: (event.strength - _ASIDE * _is_aside(view, event), -event.start))
    quoted = _clause(view, strongest.start, strongest.end)
    if towards_commodity:
        return f"{quoted} stops short of a result"
    return f"{_TOLD.get(strongest.cue, 'says what changed')}: {quoted}"


def _is_aside(view: LineView, event: Event) -> bool:
    """Whether an event stands in a relative clause, which says more of a thing than of the deed."""
    begin, _ = whole_phrase(view.parsed, event.start, event.end)
    return any(token.start == begin and token.tag in ("WDT", "WP") for token in view.parsed.tokens)


_TOLD = {
    "found": "says what came to light",
    "caught in time": "says what was caught in time",
    "rescued": "says what was saved",
    "refused": "tells of a refusal",
    "persuaded": "says who was won over",
    "was decided otherwise": "says what was decided",
    "was taken up by others": "says what others took up",
    "for the first time": "says what was new",
    "there had been none": "says what there had not been",
    "the only one": "says what nobody else had",
    "beside the usual": "compares with the usual",
    "instead of": "says what was done instead",
    "had failed before": "says what had failed before",
    "still holds": "says what has lasted",
    "is so now": "says what is so today",
    "asked for by name": "says who asked for it",
    "was chosen": "says what somebody was chosen for",
    "won": "says what was won",
    "stayed or came back": "says who or what stayed",
}
"""What an event of that cue tells the reader."""


def _opener(towards_commodity: bool, view: LineView) -> str:
    opener = view.anatomy.opener
    if opener is None or not towards_commodity:
        return "opens with the deed" if view.anatomy.verb is not None else "opens without a duty"
    return f"opens with {_quoted(view, (opener.start, opener.end))}"


def _actor(towards_commodity: bool, view: LineView) -> str:
    if not towards_commodity:
        return "says who did it" if view.anatomy.actor is Actor.ACTIVE else "is more than a plain task"
    return {
        Actor.HIDDEN: "does not say who did it",
        Actor.HELPED: "leaves open which part was yours",
        Actor.SHARED: "shares the deed with a group",
        Actor.NONE: "names no deed",
        Actor.ACTIVE: "names a deed and stops there",
    }[view.anatomy.actor]


def _aim(towards_commodity: bool, view: LineView) -> str:
    anatomy = view.anatomy
    if towards_commodity and anatomy.puff:
        return f"{_quoted(view, anatomy.puff[0])} is a result that anyone prints"
    if towards_commodity and anatomy.purpose:
        return f"{_quoted(view, anatomy.purpose[0])} is an aim, not a result"
    return "states no mere aim"


def _routine(towards_commodity: bool, view: LineView) -> str:
    if not towards_commodity:
        return "tells of nothing routine"
    if view.anatomy.routine:
        return f"{_quoted(view, view.anatomy.routine[0])} tells of routine"
    marks = standing_marks(view.running)
    return f"{_quoted(view, marks[0])} was set beforehand" if marks else "names nothing beyond the routine"


def _stance(towards_commodity: bool, view: LineView) -> str:
    found = stances(view.running)
    if towards_commodity and found:
        return f"{_quoted(view, found[0])} tells a feeling or a quality, not a deed"
    return "tells deeds, not qualities" if not towards_commodity else "names a quality"


def _scope(towards_commodity: bool, view: LineView) -> str:
    if towards_commodity and view.anatomy.vague:
        return f"{_quoted(view, view.anatomy.vague[0])} leaves the size open"
    return "leaves no size open"


def _numbers(towards_commodity: bool, view: LineView) -> str:
    figures = view.anatomy.figures
    measured = [figure for figure in figures if figure.kind is FigureKind.OUTCOME]
    if not towards_commodity:
        return (
            f"{_quoted(view, (measured[0].start, measured[0].end))} measures a change" if measured else "no idle number"
        )
    others = [figure for figure in figures if figure.kind is not FigureKind.OUTCOME]
    if not others:
        return "no number that measures a change"
    return f"{_quoted(view, (others[0].start, others[0].end))} {_STANDS_FOR[others[0].kind]}"


_STANDS_FOR = {
    FigureKind.OUTPUT: "counts what was made, not what changed",
    FigureKind.SCOPE: "is the size of the work, not a change",
    FigureKind.PERIOD: "is a time, not a change",
    FigureKind.VANITY: "names something and measures nothing",
}


def _specific(towards_commodity: bool, view: LineView) -> str:
    if towards_commodity:
        return "few words in it are this person's own"
    names = [
        _quoted(view, (named.start, named.end)) for named in view.anatomy.named[:_RARE_QUOTES] if len(named.text) > 1
    ]
    return f"specific: {', '.join(names)}" if names else "in words of its own"


def _kind(towards_commodity: bool, view: LineView) -> str:
    return f"a listed {view.kind}" if towards_commodity else "told as a sentence of its own"


def _wording(towards_commodity: bool, view: LineView, model: Model) -> str:
    if not towards_commodity:
        return "tells of one time that something happened"
    told = "names no deed" if view.anatomy.verb is None else "told as a task that goes on"
    run = _heaviest_run(model.token_weights(view.parsed))
    if run is None or run[1] - run[0] < _SHORTEST_QUOTE:
        return told
    first, last = view.parsed.tokens[run[0]], view.parsed.tokens[run[1]]
    return f"{told}: {_clause(view, first.start, last.end)}"


def _heaviest_run(weights: list[float]) -> tuple[int, int] | None:
    """First and last of the two to eight tokens in a row whose weights, less a toll a token, add up highest."""
    sums = [0.0]
    for weight in weights:
        sums.append(sums[-1] + weight - _TOLL)
    best, run = _QUOTE_FROM, None
    for first in range(len(weights)):
        for last in range(first + 1, min(first + _LONGEST_QUOTE, len(weights))):
            if sums[last + 1] - sums[first] > best:
                best, run = sums[last + 1] - sums[first], (first, last)
    return run


def _clause(view: LineView, start: int, end: int) -> str:
    """The clause around ``start:end``, with three dots where it goes on."""
    begin, stop = whole_phrase(view.parsed, start, end)
    quoted = _quoted(view, (begin, stop))
    goes_on = view.parsed.text[stop:].lstrip()[:1].isalnum() and view.parsed.text[stop - 1] not in ",;.:"
    return f"{quoted[:-1]} …”" if goes_on else quoted


def _quoted(view: LineView, span: Span) -> str:
    words = view.parsed.text[span[0] : span[1]].strip(" ,;.")
    bare = words.removeprefix("'s ").removeprefix("’s ")
    return f"“{bare}”"


_REASONS: dict[str, Callable[[bool, LineView], str]] = {
    "task": _task,
    "crowd": _crowd,
    "outcome": _outcome,
    "opener": _opener,
    "actor": _actor,
    "aim": _aim,
    "routine": _routine,
    "stance": _stance,
    "scope": _scope,
    "numbers": _numbers,
    "specific": _specific,
    "kind": _kind,
}
