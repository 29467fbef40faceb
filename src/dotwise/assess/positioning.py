"""
Draft how to position the person, from the document's own lines only.

What is not in the document stands in a blank with a question. The same evidence is told differently for an employee (the
post first), an interim manager (the rescue first) and a consultant (the client's trouble first). A draft that holds a
content word which the document does not hold is not given.
"""

from __future__ import annotations

import re
from enum import StrEnum

from dotwise.assess.clarity import promise_rows
from dotwise.assess.naming import in_name, points_back
from dotwise.assess.questions import by_strength, latest
from dotwise.assess.quotes import first_clause
from dotwise.knowledge.standing import claim_rows, evidence_rows
from dotwise.language.sense import Sense
from dotwise.language.stops import parted
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Blank, BlankKind, Career, Label, Positioning, Rewrite, Ties

_RESCUE = re.compile(
    r"\b(?:took over|rescued?|rebuilt|saved|turned|kept|ended|stopped|recovered|restored|first|inherited|halved)\b",
    re.I,
)
_LEANS = re.compile(
    r"^(?:its?|they|there|then|since then|this|that|these|those|both|(?:before|after) (?:this|that|it))\b"
    r"|\b(?:said|says?|told (?:me|us)|thinks?|thought|reckons?) (?:that )?(?:it|this|that|they)\b",
    re.I,
)
"""A sentence that leans on the one before it cannot stand in a draft."""
_TRAILS = re.compile(r"\b(?:it|them|there)\W*$|\bsuch\b(?! as)", re.IGNORECASE)
"""One that may lean on it opens no draft while there is another."""
_JOINING = frozenset("i was and at with for in of the a an who as by to from before after since".split())
_MOST_WORDS = 28
_MOST_WITH_RESULT = 55
"""Words of the longest dot that is quoted whole, because its deed or its result stands behind the first clause."""
_STATED = 0.5
"""Strength from which a change counts as told."""
_HIS = re.compile(r"(?:her|his|their)\b", re.IGNORECASE)
_ACTS = re.compile(r"[;.] I \w")
"""Where the person's deed begins behind a clause that tells how things stood."""
_HEADLINE_WORDS = 13
_SUBJECT_BY = 4
"""A subject that comes later belongs to a clause behind the deed."""
_PART_END = re.compile(r"[:;] |, (?:and|but|so) |(?<=[\w)%]{3})\. ")
_OWN_SUBJECT = re.compile(r"[^;:.]*, I (?!also\b)\w")
"""A clause whose deed has its own "I" behind a participle: "Stranded at the lock, I rang the keeper"."""
_NO_HEADLINE = ("“", "the one who ", "what ")
"""How names begin that say too little beside a title."""


class Package(StrEnum):
    """The arrangement a person offers themselves in."""

    EMPLOYEE = "employee"
    INTERIM = "interim"
    CONSULTANT = "consultant"


def position(career: Career, sense: Sense, ties: Ties, package: Package) -> Positioning:
    """Statement, headline and bio opening; None where the document holds no asset to build on."""
    rows = _best_rows(career, sense, package)
    if not rows:
        return Positioning(None, None, None)
    return Positioning(
        _checked(career, _statement(career, sense, rows, package)),
        _checked(career, _headline(career, sense, ties, package)),
        _checked(career, _bio(career, sense, rows, ties)),
    )


def _best_rows(career: Career, sense: Sense, package: Package) -> list[int]:
    """The person's own lines, strongest first; for an interim post those that tell of a rescue or a beginning."""
    rows = [row for row in evidence_rows(career) if _is_asset(career, row) and not _leans(career, sense, row)]
    present = latest(career)

    def order(row: int) -> tuple[bool, bool, bool, bool, bool, tuple[bool, bool, bool, float], int]:
        earlier = (
            package is Package.EMPLOYEE and present is not None and career.dots[row].role not in (None, present.id)
        )
        rescue = package is Package.INTERIM and _RESCUE.search(career.dots[row].text) is not None
        long = len(_clause(sense, row).split()) > _MOST_WITH_RESULT
        return (
            _TRAILS.search(_clause(sense, row)) is not None,
            _is_about_others(sense, row),
            not rescue,
            long,
            earlier,
            by_strength(career.dots[row]),
            row,
        )

    return sorted(rows, key=order)


def _leans(career: Career, sense: Sense, row: int) -> bool:
    """Whether what would be quoted hangs on the sentence before it: alone, nobody would sign it."""
    clause = _clause(sense, row)
    if _LEANS.search(clause) or _HIS.match(clause) or points_back(clause) or _refers_back(sense.parsed[row]):
        return True
    return in_name(career, sense, row, clause) is None


def _refers_back(parsed: Parsed) -> bool:
    """Whether a pronoun stands before any noun that it could mean: "I bled it all through and changed the valves"."""
    for token in parsed.tokens:
        if token.pos in ("NOUN", "PROPN"):
            return False
        if token.lower in ("it", "them", "these", "those") and token.dep in ("dobj", "pobj", "nsubj", "nsubjpass"):
            return True
    return False


def _is_about_others(sense: Sense, row: int) -> bool:
    """Whether what would be quoted tells what somebody or something else did: "The council kept the concert"."""
    parsed = sense.parsed[row]
    quoted = [token for token in parsed.tokens if token.end <= len(_clause(sense, row)) + 1]
    subject = next((token for token in quoted if token.dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.pos != "NOUN":
        return False
    if _is_deed(parsed, quoted[0]) and not _has_subject(parsed, quoted[0]):
        return False  # whatever others did behind the deed: "Rewrote the page; requests rose by half"
    return subject.index <= _SUBJECT_BY or not any(token.lower == "i" for token in quoted)


def _is_asset(career: Career, row: int) -> bool:
    verdict = career.dots[row].verdict
    return verdict is not None and verdict.label is Label.ASSET


def _statement(career: Career, sense: Sense, rows: list[int], package: Package) -> Rewrite:
    """Two lines: who, and the one or two deeds that prove it."""
    promise = _promise(career, sense, rows[0])
    deed = _sentence_behind(career, sense, rows[0], promise)
    opening = f"{promise}\n{deed}" if promise else deed
    role = latest(career)
    match package:
        case Package.EMPLOYEE:
            who = role.title if role and role.title else None
            ask = Blank("b1", BlankKind.THING, "which kind of place, at which level, should read this?")
            first = f"{who.rstrip('.')}. {_of_its_post(career, rows[0], opening)}" if who else opening
            text, because = (
                f"{first}\nNext: [{ask.question}]",
                f"Opens with {'the post and ' if who else ''}the line that only you can print.",
            )
        case Package.INTERIM:
            ask = Blank("b1", BlankKind.PERIOD, "from when, and for how many months?")
            text, because = (
                f"{_sentence(career, sense, rows[0])}\nFree: [{ask.question}]",
                "Opens with what you put right, because that is what is hired.",
            )
        case Package.CONSULTANT:
            ask = Blank("b1", BlankKind.WHO, "whose trouble is it, in their own words?")
            text, because = (
                f"For [{ask.question}]:\n{opening}",
                "Opens with the client's trouble; what follows is the proof.",
            )
    return Rewrite(text, ("lead-with-outcome",), (ask,), because, False)


def _of_its_post(career: Career, row: int, deed: str) -> str:
    """A deed behind the title of the present post: one of another post is told with that post's title."""
    role, present = career.dots[row].role, latest(career)
    post = next((post for post in career.roles if post.id == role), None)
    if post is None or not post.title or present is None or post.title == present.title or post.id == present.id:
        return deed
    return f"As {post.title}, {deed}" if deed.startswith("I ") else f"{post.title}: {deed}"


def _promise(career: Career, sense: Sense, proof: int) -> str | None:
    """What the person says they do for others, as printed; None where it is not said, too long, worn, or the proof itself."""
    for row in promise_rows(career, sense, claim_rows(career)):
        text = in_name(career, sense, row, first_clause(career.dots[row].text))
        if text and row != proof and len(text.split()) <= _MOST_WORDS and not career.dots[row].findings:
            return f"{text}."
    return None


def _short_promise(career: Career, sense: Sense) -> str | None:
    """The first part of a promise, as printed, where it is short and no rule remarks on its wording."""
    for row in promise_rows(career, sense, claim_rows(career)):
        text = in_name(career, sense, row, parted(_PART_END, career.dots[row].text)[0].rstrip(" ."))
        if text and len(text.split()) <= _HEADLINE_WORDS and not career.dots[row].findings:
            return text
    return None


def _headline(career: Career, sense: Sense, ties: Ties, package: Package) -> Rewrite:
    """The post, and what the person is for: a promise of theirs, the name of a throughline, or a blank that asks."""
    role = latest(career)
    promise = _short_promise(career, sense)
    title = role.title if role and role.title else ""
    title = "" if promise and title.lower() in promise.lower() else title
    name = promise or next((line.name for line in ties.throughlines if not line.name.startswith(_NO_HEADLINE)), None)
    ask = None if name and (title or promise) else Blank("b1", BlankKind.THING, "what do people come to you for?")
    thread = f"[{ask.question}]" if ask else name or ""
    parts = [thread, title] if package is Package.CONSULTANT else [title, thread]
    return Rewrite(
        " | ".join(part for part in parts if part),
        ("larger-context",),
        (ask,) if ask else (),
        "The title alone is shared by many; what leads through your posts is not.",
        ask is None,
    )


def _bio(career: Career, sense: Sense, rows: list[int], ties: Ties) -> Rewrite:
    """Two deeds and what leads to the next place."""
    told = [row for row in rows[:2] if row == rows[0] or not _hangs(career, sense, row)]
    promise = _promise(career, sense, rows[0])
    deeds = [promise] if promise else []
    for row in told[: 1 if promise else None]:
        deeds.append(_sentence_behind(career, sense, row, deeds[0] if deeds else None))
    ask = Blank("b1", BlankKind.THING, "what do you want to do next, and for whom?")
    text = f"{' '.join(deeds)} [{ask.question}]"
    return Rewrite(text, ("show-not-tell",), (ask,), "Opens with deeds; a reader draws the conclusion alone.", False)


def _hangs(career: Career, sense: Sense, row: int) -> bool:
    """Whether a line leans on another one, or tells what others did."""
    text = career.dots[row].text
    leans = _LEANS.search(text) or _TRAILS.search(text) or _refers_back(sense.parsed[row])
    return bool(leans) or points_back(text) or _is_about_others(sense, row)


def _sentence_behind(career: Career, sense: Sense, row: int, before: str | None) -> str:
    """A deed behind a sentence of the same draft: where that one has named the person, as printed ("She began")."""
    sentence, name = _sentence(career, sense, row), career.contact.name
    named = bool(before and name and before.startswith(name) and sentence.startswith(name))
    return f"{_clause(sense, row)}." if named else sentence


def _sentence(career: Career, sense: Sense, row: int) -> str:
    """The first clause of a dot as a sentence: "I" before a bare deed, a full stop at its end."""
    clause = _clause(sense, row)
    parsed = sense.parsed[row]
    clause = in_name(career, sense, row, clause) or clause
    first = parsed.tokens[0] if parsed.tokens else None
    if first and _is_deed(parsed, first) and not _has_subject(parsed, first) and not _OWN_SUBJECT.match(clause):
        passive = len(parsed.tokens) > 1 and parsed.tokens[1].lower == "by"
        clause = f"I {'was ' if passive else ''}{clause[0].lower()}{clause[1:]}"
    return f"{clause[0].upper()}{clause[1:]}." if clause[:2].islower() else f"{clause}."


def _is_deed(parsed: Parsed, first: Token) -> bool:
    """Whether a line opens with its deed; what stands right before another noun is part of a name: "Charge nurse"."""
    named = len(parsed.tokens) > 1 and parsed.tokens[1].tag in ("NN", "NNP", "NNPS")
    return first.tag == "VBD" or (first.tag in ("VBN", "VBP", "VB") and not named)


def _has_subject(parsed: Parsed, verb: Token) -> bool:
    return any(token.dep in ("nsubj", "nsubjpass", "auxpass") for token in parsed.children(verb.index))


def _clause(sense: Sense, row: int) -> str:
    """The whole dot, or what stands before its semicolon where the dot is long and no result stands behind it."""
    whole = _whole(sense, row)
    return whole if len(whole.split()) <= _most(sense, row) else first_clause(whole)


def _most(sense: Sense, row: int) -> int:
    """How many words of a dot a draft quotes: more where a deed, a figure or a result stands behind its first clause."""
    whole, anatomy = _whole(sense, row), sense.anatomies[row]
    first = first_clause(whole)
    told = [event.start for event in anatomy.events if event.strength >= _STATED]
    counted = [figure.start for figure in anatomy.figures]
    behind = any(start >= len(first) for start in (*told, *counted)) or _ACTS.search(whole, len(first)) is not None
    return _MOST_WITH_RESULT if behind else _MOST_WORDS


def _whole(sense: Sense, row: int) -> str:
    return sense.parsed[row].text.strip().rstrip(".")


def _checked(career: Career, draft: Rewrite) -> Rewrite | None:
    """The draft, if every word outside its blanks stands in the document or only joins."""
    outside = re.sub(r"\[[^\]]*\]", " ", draft.text)
    held = {word for dot in career.dots for word in _words(dot.text)}
    held |= set(_words(career.contact.name or ""))
    held |= {word for role in career.roles for word in _words(f"{role.title or ''} {role.organisation or ''}")}
    return draft if set(_words(outside)) <= held | _JOINING | {"next", "free"} else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


_WORD = re.compile(r"(?<![\w'’%$£€.-])(?:['’%$£€.-]*+\w)+")
