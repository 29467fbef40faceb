"""
Why a verdict fell as it did, in plain clauses to "you" that quote the line.

A remark may set two of them side by side, one for and one against. So each speaks of its own matter and of nothing
else (the words, what they tell, the task, the deed, the result): no two can contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dotwise.judge.changes import is_a_stretch, told_by, told_without_event
from dotwise.judge.model import MATTER, WHOLE, Model
from dotwise.judge.phrases import whole_phrase
from dotwise.judge.quoting import clause, figure_words, is_clock_time, quoted
from dotwise.judge.routines import routine
from dotwise.judge.telling import stances
from dotwise.judge.towards import Towards
from dotwise.judge.view import LineView
from dotwise.knowledge.occupations import Nearness
from dotwise.knowledge.standing import TELLS_NO_WORK
from dotwise.language.anatomy import Actor, Event, FigureKind, Named
from dotwise.language.credentials import is_credential
from dotwise.language.private import is_private
from dotwise.model import DotKind

_COMMON = 0.03
"""Share of résumés from which a phrase is worth quoting."""
_NEAR = 0.4
"""Similarity to the tasks of the occupation from which it may be named."""
_SURE = 0.03
"""How much nearer the nearest tasks of all may be before the occupation is a guess not worth naming."""
_LONGEST_TITLE = 4
_EMPTY = frozenset(
    "a an the of in on at to for with from by and or as is are was were that this all which i me my we us our you your he him "
    "his she her they them their it its who whom whose where when while what how be been am have has had do did not so if "
    "but than then there".split()
)
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
_OPENING = 3
"""Words in which a relative clause shows that it is one: "four of whom"."""
_TOLL = 0.05
"""Log-odds a token must bring to be quoted with others."""
_LONGEST_QUOTE = 8
_SHORTEST_QUOTE = 3
"""Tokens in a run; fewer would quote a scrap of the line."""
_QUOTE_FROM = 0.2
"""Log-odds from which a run of words is worth quoting."""


def reason(group: str, towards: Towards, view: LineView, model: Model) -> str:
    """One short clause: what in the line moved the verdict that way."""
    if is_private(view.text):
        return _OWN_LIFE if group == "outcome" else "tells of your own life, not of work"
    if view.beside_work:
        return _BESIDE if group == "outcome" else "tells of other things than your work"
    if group == "outcome" and not view.stated and view.kind is DotKind.SENTENCE and TELLS_NO_WORK.search(view.text):
        return _WISH
    if is_credential(view.text):
        return _PAPERS.get(group, "states a fact")
    if group == "wording":
        return _wording(towards, view, model)
    if group == MATTER:
        return f"what it tells, {'many' if towards is Towards.COMMODITY else 'few'} others could tell too"
    if group == WHOLE:
        return f"as a whole it reads like {_whole(view) if towards is Towards.COMMODITY else 'the doing of one person'}"
    return _REASONS[group](towards, view)


_OWN_LIFE = "your own life needs no result: whether it stands here is yours to decide"
_WISH = "tells of your aims or your life, and needs no result"
_BESIDE = "stands beside your work and needs no result"
_PAPERS = {
    "outcome": "employers filter on it: keep it in its list",
    "actor": "states a fact, not a deed",
    "wording": "stands as an entry in a list",
    "matter": "says what you may do, not what you did",
    "whole": "is looked for by its name",
    "task": "is no task",
    "kind": "a fact in a list",
}
"""What moved the verdict on a licence, a degree or a language: a fact that is looked for, and no fault."""


def _whole(view: LineView) -> str:
    """What a line reads like that anybody could print: outside the posts there is no task."""
    return "what many print" if view.kind in (DotKind.SENTENCE, DotKind.HEADLINE) else "a task of the post"


def _task(towards: Towards, view: LineView) -> str:
    if towards is Towards.ASSET:
        return "far from a standard task"
    title = _title(view.nearness)
    return f"close to a standard task of {title}" if title else "close to a standard task"


def _title(nearness: Nearness) -> str | None:
    """The occupation in everyday order ("restaurant cooks"); None where it is a guess or its title a long list."""
    if nearness.within < max(_NEAR, nearness.overall - _SURE):
        return None
    kind, *rest = nearness.occupation.lower().split(", ")
    title = " ".join((*rest, kind))
    told = len(rest) <= 1 and len(title.split()) <= _LONGEST_TITLE and not title.startswith(("and ", "all other"))
    return title if told else None


def _crowd(towards: Towards, view: LineView) -> str:
    if towards is Towards.ASSET:
        return "few others print it in these words"
    quotable = [phrase for phrase in view.phrases if phrase.share >= _COMMON and _reads_well(phrase.text.lower())]
    if not quotable:
        return "in words that many résumés print"
    commonest = max(quotable, key=lambda phrase: (phrase.share, phrase.text))
    return f"{commonest.share:.0%} of résumés print “{commonest.text.lower()}”"


def _reads_well(phrase: str) -> bool:
    if not all(word.replace("-", "").isalnum() for word in phrase.split()):
        return False  # half of what stands in brackets: "manager (in"
    first, *_, last = phrase.split()
    return first not in _EMPTY and (last not in _EMPTY or phrase in _OPENINGS)


def _outcome(towards: Towards, view: LineView) -> str:
    if not view.stated:
        return told_without_event(view.text) if towards is Towards.COMMODITY else "goes further than the task itself"
    news = [event for event in view.stated if not is_a_stretch(view, event)] or view.stated
    strongest = max(news, key=lambda event: (event.strength - _ASIDE * _is_aside(view, event), -event.start))
    told = clause(view, strongest.start, strongest.end)
    if towards is Towards.COMMODITY:
        return f"{told} says little of what was different afterwards"
    if told.startswith("“because "):
        return f"says why it was needed: {told}"
    return f"{told_by(view, strongest)}: {told}"


def _is_aside(view: LineView, event: Event) -> bool:
    """Whether an event stands in a relative clause, which says more of a thing than of the deed."""
    begin, _ = whole_phrase(view.parsed, event.start, event.end)
    opening = [token for token in view.parsed.tokens if token.start >= begin][:_OPENING]
    return any(token.tag in ("WDT", "WP") for token in opening)


def _opener(towards: Towards, view: LineView) -> str:
    opener = view.anatomy.opener
    if opener is None or towards is Towards.ASSET:
        return "opens with the deed" if view.anatomy.verb is not None else "opens without a duty"
    return f"opens with {quoted(view, (opener.start, opener.end))}"


def _actor(towards: Towards, view: LineView) -> str:
    if towards is Towards.ASSET:
        return "says what you did yourself" if view.anatomy.actor is Actor.ACTIVE else "is not told as a duty"
    return {
        Actor.HIDDEN: "does not say who did it",
        Actor.HELPED: "leaves open which part was yours",
        Actor.SHARED: "shares the deed with a group",
        Actor.NONE: "names no deed",
        Actor.ACTIVE: "stops at the deed",
    }[view.anatomy.actor]


def _aim(towards: Towards, view: LineView) -> str:
    anatomy = view.anatomy
    if towards is Towards.COMMODITY and anatomy.puff:
        return f"{quoted(view, anatomy.puff[0])} is a result that many print"
    if towards is Towards.COMMODITY and anatomy.purpose:
        return f"{quoted(view, anatomy.purpose[0])} is an aim, not a result"
    return (
        "names a hope, not a result" if towards is Towards.COMMODITY else "tells what happened, not what was hoped for"
    )


def _stance(towards: Towards, view: LineView) -> str:
    found = stances(view.running)
    if towards is Towards.COMMODITY and found:
        return f"{quoted(view, found[0])} tells a feeling or a quality, not a deed"
    return "tells deeds, not qualities" if towards is Towards.ASSET else "names a quality"


def _scope(towards: Towards, view: LineView) -> str:
    vague = [span for span in view.anatomy.vague if not view.parsed.text[span[0] : span[1]].isupper()]  # "ETC Eos"
    if towards is Towards.COMMODITY and vague:
        return f"{quoted(view, vague[0])} leaves the size open"
    return "says little of how much or how many" if towards is Towards.COMMODITY else "leaves nothing vague"


def _numbers(towards: Towards, view: LineView) -> str:
    figures = view.anatomy.figures
    measured = [figure for figure in figures if figure.kind is FigureKind.OUTCOME]
    if towards is Towards.ASSET:
        return f"{figure_words(view, measured[0])} measures a change" if measured else "has no number for show"
    others = [figure for figure in figures if figure.kind is not FigureKind.OUTCOME]
    if not others:
        return "has no number that tells of a change"
    if is_clock_time(view, others[0]):
        return f"{figure_words(view, others[0])} {_STANDS_FOR[FigureKind.PERIOD]}"
    return f"{figure_words(view, others[0])} {_STANDS_FOR[others[0].kind]}"


_STANDS_FOR = {
    FigureKind.OUTPUT: "counts what was made, not what changed",
    FigureKind.SCOPE: "is the size of the work, not a change",
    FigureKind.PERIOD: "is a time, not a change",
    FigureKind.VANITY: "names something and measures nothing",
}


def _things(view: LineView) -> tuple[Named, ...]:
    """What a line names, but for months: "Feb" says when, not what."""
    return tuple(one for one in view.anatomy.named if len(one.text) > 1 and not _MONTH.fullmatch(one.text))


_MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|August|September|October|November|December"
)


def _specific(towards: Towards, view: LineView) -> str:
    if towards is Towards.COMMODITY:
        return "names little that is yours alone"
    names = [quoted(view, (named.start, named.end)) for named in _things(view)[:_RARE_QUOTES]]
    return f"specific: {', '.join(names)}" if names else "uses concrete words"


def _kind(towards: Towards, view: LineView) -> str:
    if towards is Towards.ASSET:
        return "told as a sentence of its own"
    return "a skill in a list" if view.kind is DotKind.SKILL else "told in general, not as one deed"


def _wording(towards: Towards, view: LineView, model: Model) -> str:
    if towards is Towards.ASSET:
        if view.stated:
            return "tells of one moment, not of a routine"
        done = any(token.tag in ("VBD", "VBN") for token in view.words)
        return "is told as something that was done" if done else "is told as one thing, not as a round of duties"
    if view.stated:
        return "is told in general words"
    told = "reads like an entry in a list" if view.anatomy.verb is None else "told as a task that goes on"
    if any(token.dep == "ROOT" and token.lemma == "be" and token.tag in ("VBP", "VBZ") for token in view.words):
        return "says what is, not what was done"
    run = _heaviest_run(model.token_weights(view.parsed))
    if run is None or run[1] - run[0] < _SHORTEST_QUOTE:
        return told
    first, last = view.parsed.tokens[run[0]], view.parsed.tokens[run[1]]
    return f"{told}: {clause(view, first.start, last.end)}"


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


_REASONS: dict[str, Callable[[Towards, LineView], str]] = {
    "task": _task,
    "crowd": _crowd,
    "outcome": _outcome,
    "opener": _opener,
    "actor": _actor,
    "aim": _aim,
    "routine": routine,
    "stance": _stance,
    "scope": _scope,
    "numbers": _numbers,
    "specific": _specific,
    "kind": _kind,
}
