"""
The question engine: what a coach would ask about this very line.

The questions of the atlas come first: they are what an insider asks of lines like it. Behind them stands the bank. A row of ``data/terms/questions.yaml`` fits a sort of object (patients, invoices), a sort of deed (teach, maintain),
both or any line. Rows that fit the object of the line come before rows that fit its deed; the facet that the nearest
stories changed decides among them; a question that the document was already asked waits until no other is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from dotwise.language.nouns import MASS
from dotwise.language.terms import term_table
from dotwise.model import BlankKind
from dotwise.rewrite.bank import Row, deed_sorts, general_questions, guards, loose_rows, object_sorts, rows, trade_sorts
from dotwise.rewrite.coach_questions import coach_results
from dotwise.rewrite.grammar import Thing, lower_first
from dotwise.rewrite.insider_questions import insider_part, insider_results, insider_scope, insider_stakes
from dotwise.rewrite.phrasing import answered, put
from dotwise.rewrite.subject import is_trade
from dotwise.rewrite.topic import Asked, Topic, topic_of
from dotwise.rewrite.values import Gap, Material

__all__ = [
    "Asked", "Topic", "any_part", "ask_bare", "ask_further", "ask_insider", "ask_part", "ask_post", "ask_prose", "ask_result", "ask_scope", "ask_stakes",
    "ask_unended", "deed_sort", "topic_of",
]  # fmt: skip

_OBJECT, _NEAR_OBJECT, _FAR_OBJECT, _BESIDE, _DEED = 3.0, 1.5, 1.4, 0.5, 1.6
_CLOSE = 2.9
"""Fit from which a row of the bank is about the very thing that the deed was done to."""
_TRADE = 1.7
_OWN_TRADE = 0.4
_LISTED = 3.3
_FIRST = 5.0
"""What a question that was learnt to be apt starts from: above every row of the bank."""
_DUTY_LEAST = 0.35
"""Chance from which a plain question is put to a duty, before every row of the bank.

On duties of documents (held out) it fits in 0.58 of 309 between 0.3 and 0.4, in 0.68 of 695 up to 0.5, in 0.79 of 748 up to 0.6 and in 0.92 above; the bank's,
on flat lines of our own where it could be compared, in 0.28.
"""
_BEHIND_CUED, _TOLD_LEAST = 1.0, 0.45
"""What it starts from behind a told result, where the rows that know what is told come first (they fit in 0.77, as do plain ones), and its least chance before all rows where none is told."""
_BEFORE_ANY, _UNENDED_LEAST = 0.85, 0.4
"""What a less likely plain question starts from, and its least chance, where the line does not say how it ended: before the rows for any such line (it fits
in 0.63 of 153 half-told deeds of documents up to 0.5, in 0.73 of 203 up to 0.6), behind those that an insider would put or the line gives a cue for."""
_TELLING = 0.7
"""What an entry of the atlas starts from beside rows that speak of what the line itself tells."""
_CUED, _ANY = 2.0, 0.5
_HINTED = 1.0
"""How much better a loose question fits a line that holds its cue."""
_FACET, _ASKED, _ECHO = 0.7, 2.5, 1.0
_ECHO_SIMILARITY = 0.6
_PLAIN_NOUNS = frozenset(
    "people person anybody nobody others somebody thing day week month year time hour work way change step start end "
    "trouble mistake question case job question cost money place side once reason answer use".split()
)
_KEPT = frozenset(("documents", "data", "reports", "policies", "rota", "accounts"))
_DEALT_WITH = frozenset(
    "client customer guest patient child pupil student resident tenant family parent agent volunteer apprentice company team school "
    "supplier site project case claim complaint query enquiry inquiry dispute request visit meeting event job repair move changeover "
    "contract tender bid deal negotiation inspection audit survey interview course class lesson session show tour trip journey "
    "delivery incident emergency operation investigation appeal application trial study installation conversion renovation building "
    "account campaign translation article report crew crossing garden animal horse dog".split()
)
"""What can be hard to deal with: people and undertakings; no one tells of the hardest of the charts or fittings."""
_STARTS = re.compile(r"(?:how many|which) of \{the\}")


def deed_sort(verb: str | None) -> str | None:
    """The sort of a deed: "teach" for train or coach; None where no list holds the verb."""
    return deed_sorts().get(verb.split()[0]) if verb else None


def ask_result(topic: Topic, asked: Mapping[str, int], material: Material) -> tuple[Asked, ...]:
    """Questions about the result that the line does not tell, best first."""
    found = _from_bank(topic, asked)
    if topic.listed:
        found += _loose("lists", _LISTED, topic, asked)
    found += _from_echo(topic, asked, material)
    plain = coach_results(topic, asked, _FIRST, _DUTY_LEAST)
    return _sorted([*insider_results(topic, asked, _FIRST), *plain, *_specific(found)], topic)


def _from_bank(topic: Topic, asked: Mapping[str, int]) -> list[Asked]:
    """The rows of the bank that fit the deed or the object of a line."""
    sort, objects = deed_sort(topic.deed), _objects_of(topic)
    if sort == "maintain" and _KEPT & objects.keys():
        sort = "enter"  # a list is kept up, not repaired
    found = []
    for order, row in _rows_of(sort):
        if row.object is not None and not (row.object in objects and _is_done_to(row, row.object, topic)):
            continue
        if not (row.suits(topic.text) and _fits_number(row.ask, topic.thing) and _names_object(row, topic)):
            continue
        found.append(_asked(row, _fit(row, objects) - order / 10_000, topic, asked))
    return found


def _is_done_to(row: Row, name: str, topic: Topic) -> bool:
    """Whether the deed was done to a row's object: what stands beside the thing, or in the title, is another matter."""
    words = object_sorts()[name]
    if topic.thing is None:
        return topic.lead in words
    return topic.thing.head in words or (bool(row.deeds) and not words.isdisjoint(topic.thing.words))


@cache
def _rows_of(sort: str | None) -> tuple[tuple[int, Row], ...]:
    """Place and row of every question of the bank that fits a sort of deed."""
    return tuple((order, row) for order, row in enumerate(rows()) if not row.deeds or sort in row.deeds)


def ask_further(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """Questions to a line that already tells its result: what makes it complete, best first."""
    fitting = [row for row in loose_rows("followups") if row.suits(topic.text)]
    found = [_asked(row, (_CUED if row.cue else _ANY) - order / 100, topic, asked) for order, row in enumerate(fitting)]
    plain = coach_results(topic, asked, _BEHIND_CUED, _UNENDED_LEAST)
    return _sorted([*insider_results(topic, asked, _TELLING), *plain, *_specific(found)], topic)


def ask_unended(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """Questions to a line in which something is the person's own, but that does not say how it ended."""
    told = [row for row in loose_rows("followups") if row.cue and row.suits(topic.text)]
    cued = [_asked(row, _CUED - order / 100, topic, asked) for order, row in enumerate(told)]
    cued = [one for one in [*insider_results(topic, asked, _TELLING), *cued] if one.fit > _CUED - _ASKED / 2]
    close = [replace(one, fit=one.fit - _CLOSE) for one in _from_bank(topic, asked) if one.fit >= _CLOSE]
    plain = coach_results(topic, asked, _FIRST, _TOLD_LEAST)
    sure = {one.gap.template for one in plain}
    likely = coach_results(topic, asked, _BEFORE_ANY, _UNENDED_LEAST)
    plain += tuple(one for one in likely if one.gap.template not in sure)
    return _sorted([*plain, *_specific([*cued, *close, *_loose("unended", _ANY, topic, asked)])], topic)


def ask_bare(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """Two questions to a skill or task of a few words, for the deed that it stands for: an insider's, else a likely one, else any."""
    several = "lists" if topic.text.count(",") > 1 else "bare"
    likely = ask_insider(topic, asked) or _sorted(coach_results(topic, asked, _FIRST, _DUTY_LEAST), topic)
    return (likely or _sorted(_loose(several, _DEED, topic, asked), topic))[:2]


def ask_post(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """Questions to a line that only names a role: what was brought about in it."""
    return ask_insider(topic, asked) or _sorted(_loose("posts", _DEED, topic, asked), topic)


def ask_insider(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """The questions of the atlas alone; none where no line of it is near."""
    return insider_results(topic, asked, _FIRST)


def _loose(name: str, fit: float, topic: Topic, asked: Mapping[str, int]) -> list[Asked]:
    fitting = [row for row in loose_rows(name) if row.suits(topic.text)]
    return [_asked(row, fit + _HINTED * bool(row.cue) - order / 100, topic, asked) for order, row in enumerate(fitting)]


def _specific(found: Sequence[Asked]) -> list[Asked]:
    """Without the questions that fit any line, as long as there is another."""
    plain = general_questions()
    return [one for one in found if one.gap.template not in plain] or list(found[:1])


def _sorted(found: Iterable[Asked], topic: Topic) -> tuple[Asked, ...]:
    """Best first; what the line has told comes out, unless nothing else is left."""
    ranked = sorted(found, key=lambda item: (-item.fit, item.gap.question))
    return tuple(one for one in ranked if not answered(one.gap.question, topic.text)) or tuple(ranked[:1])


def ask_stakes(topic: Topic) -> tuple[Gap, bool] | None:
    """What hung on it, and whether the line says that it guards; None where nothing that the bank knows hung on it."""
    objects, cued = _objects_of(topic), guards(topic.text)
    if insiders := insider_stakes(topic):
        return insiders, cued
    table = term_table("questions.yaml")["stakes"]
    best = max(table, key=lambda row: objects.get(row.get("object", ""), 0.0))
    name = best.get("object", "")
    if objects.get(name, 0.0) < _NEAR_OBJECT or not (cued or _is_matter_of_trade(name, topic)):
        if not cued or topic.deed is None:
            return None  # without a deed nothing would be missing
        best = next(row for row in table if "object" not in row)
    return Gap(BlankKind.THING, best["ask"], best["ask"]), cued


def _is_matter_of_trade(name: str, topic: Topic) -> bool:
    """Whether who has a line's post deals with a sort of object every day: of a shop's garden section no crop can be lost."""
    return not trade_sorts().get(name, frozenset()).isdisjoint(re.findall(r"[a-z]+", topic.title.lower()))


def ask_scope(topic: Topic, asked: Mapping[str, int]) -> Gap | None:
    """The size that an insider would ask for; None where the line has a number or no near line asks for one."""
    return insider_scope(topic, asked)


def ask_part(topic: Topic) -> Gap:
    """Which part of a shared deed was theirs: as an insider asks, else by the sort of the deed."""
    if insiders := insider_part(topic):
        return insiders
    parts = term_table("questions.yaml")["parts"]
    ask = parts.get(deed_sort(topic.deed)) or parts["any"]
    return Gap(BlankKind.WHO, put(ask, topic.thing, current=topic.current))


def any_part() -> str:
    """The question for the part where neither an insider nor the bank knows likely ones."""
    return str(term_table("questions.yaml")["parts"]["any"])


def ask_prose(topic: Topic, asked: Mapping[str, int]) -> tuple[Asked, ...]:
    """Questions to a sentence outside the posts that tells no result: an insider's, or what became of a thing that was given."""
    given = [row for row in loose_rows("unended") if row.cue and row.suits(topic.text)]
    return _sorted(
        [*insider_results(topic, asked, _TELLING), *(_asked(row, 0.0, topic, asked) for row in given)], topic
    )


def _asked(row: Row, fit: float, topic: Topic, asked: Mapping[str, int]) -> Asked:
    place = topic.facets.index(row.facet) if row.facet in topic.facets else None
    facet = _FACET / (1 + place) if place is not None else 0.0
    seen = _ASKED * asked.get(row.ask, 0)
    facet = facet if fit > 0 else 0.0  # questions to any line keep the order of the bank
    question = put(row.ask, topic.thing, current=topic.current)
    return Asked(Gap(row.kind, question, row.ask), row.facet, round(fit + facet - seen, 4))


def _fit(row: Row, objects: Mapping[str, float]) -> float:
    return (objects[row.object] if row.object is not None else 0.0) + (_DEED if row.deeds else 0.0)


def _names_object(row: Row, topic: Topic) -> bool:
    """Whether a row that speaks of ``{the}`` object finds it as the head of the line's own noun phrase."""
    if row.object is None or "{" not in row.ask:
        return True
    if topic.thing is None or ("before {the}" in row.ask and topic.thing.head in MASS):
        return False
    return topic.thing.head in object_sorts()[row.object]


def _fits_number(ask: str, thing: Thing | None) -> bool:
    if thing is None or ("which of {the}" in ask and re.search(r"\d", thing.text)):
        return "{" not in ask
    if "was the hardest" in ask and not (thing.head in _DEALT_WITH or is_trade(thing.head)):
        return False
    return thing.plural or not (_STARTS.search(ask) or "{they} stay" in ask)


def _from_echo(topic: Topic, asked: Mapping[str, int], material: Material) -> list[Asked]:
    """The nearest story's own question, if it speaks of nothing that the line does not."""
    if topic.thing is None:
        return []
    for match in material.matches[:2]:
        template = match.exemplar.ask
        if match.similarity >= _ECHO_SIMILARITY and _speaks_plainly(template, topic.nouns):
            question = lower_first(template.replace("{thing}", topic.thing.text))
            kind = BlankKind.NUMBER if template.lower().startswith("how m") else BlankKind.THING
            fit = _ECHO + match.similarity - _ASKED * asked.get(template, 0)
            return [Asked(Gap(kind, question, template), match.exemplar.facet, round(fit, 4))]
    return []


def _speaks_plainly(template: str, nouns: frozenset[str]) -> bool:
    words = re.findall(r"[a-z]+", template.replace("{thing}", "").lower())
    return all(word in _common_question_words() or word in nouns for word in words)


@cache
def _common_question_words() -> frozenset[str]:
    """Every word of our own rows: a story's question that needs others speaks of its own matter."""
    return frozenset(word for row in rows() for word in re.findall(r"[a-z]+", row.ask.lower())) | _PLAIN_NOUNS


def _objects_of(topic: Topic) -> dict[str, float]:
    """Sorts of object that the line names, with how close to its deed they stand."""
    head = topic.thing.head if topic.thing else ""
    near = frozenset(topic.thing.words if topic.thing else ())
    title = frozenset(re.findall(r"[a-z]+", topic.title.lower()))
    sorts = object_sorts()
    found = {name: _OBJECT if head in words else _NEAR_OBJECT for name, words in sorts.items() if words & near}
    far = _BESIDE if found else _FAR_OBJECT
    found |= {name: far for name, words in sorts.items() if name not in found and words & topic.nouns}
    if not found:
        found = {name: _TRADE for name, trades in trade_sorts().items() if title & trades}
    found |= {name: _BESIDE for name, trades in trade_sorts().items() if name not in found and title & trades}
    for name in found:
        if found[name] < _OBJECT and title & trade_sorts().get(name, frozenset()):
            found[name] += _OWN_TRADE
    for name, others in term_table("questions.yaml")["outranks"].items():
        if name in found:
            found[name] = max([found[name], *(found.pop(other, 0.0) for other in others.split())])
    return found
