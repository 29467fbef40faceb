"""
Find work above a title: roles whose lines say more than the title promises.

Two sorts of evidence. *Declared*: the document itself says that the work belonged to a post above, to nobody, or to
somebody who had left ("acting", "while the post was vacant", "although my title has not changed"). *Told*: people of
other desks rely on it, or it was built where nothing was before. A title is called too small only on a declared line,
or on told lines that weigh enough together; the question asks for what is not proven.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dotwise.connect.levels import Level, level_of
from dotwise.knowledge.standing import evidence_rows, is_asset
from dotwise.language.anatomy.words import pattern, words_of
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Connection, ConnectionKind, DocumentKind, Dot, TitleView

_ABSENT = r"(?:vacant|gapped|unfilled|away|absent|on (?:sick |maternity |parental )?leave|off|left|retired|resigned|ill|missing)"
_POST = (
    r"(?:(?:\S+ ){0,3}(?:manager|supervisor|head|hod|leader|lead|director|administrator|teacher|chief|officer|foreman"
    r"|boss|sergeant|matron|chef|principal|partner|owner|coordinator|secretary|post|billet))"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A construction that says somebody did more than the title; ``weight`` 1 or more is enough by itself."""

    name: str
    weight: float
    matches: tuple[str, ...]
    least: Level = Level.ENTRY
    most: Level = Level.SENIOR


_SIGNS = (
    Sign("stood in for a post above", 1.0, (
        r"deputi[sz](?:e|ed|es|ing) for", r"(?:stand|stood|standing|filled?|filling|step|stepped) in (?:for|as) .*",
        r"acting (?:as )?(?:for )?(?:the )?(?:\S+ )?(?:since|from|until|in|head|manager|supervisor|hod|director|lead|chief|officer)",
        r"cover(?:ed|ing)? (?:for )?the " + _POST, r"filled (?:a |the )?(?:gapped |vacant )?(?:\S+ ){0,3}(?:billet|post|position|role)",
    ), most=Level.MANAGER),
    Sign("did it while the post above was empty", 1.0, (
        r"(?:while|when|since|after|as|because|until|during) (?:\S+ ){0,2}" + _POST + r" (?:\S+ ){0,3}" + _ABSENT,
        r"(?:while|when) (?:they|it|the \S+|there) (?:had|has|was|were) no " + _POST, r"there (?:is|was) no " + _POST,
        r"when the " + _POST + r" (?:went|is|was|left|goes) (?:to|away|off|ill|on)",
        r"(?:while|after|when) (?:\S+ ){0,3}(?:went|was) on (?:\S+ )?leave",
    ), most=Level.MANAGER),
    Sign("was the only one", 1.0, (r"^only (?:\S+ ){0,2}(?:person|one|nurse|technician|engineer|clerk|cook|it)",
                                   r"(?:sole|single-handed(?:ly)?) .*", r"the only (?:person|one) (?:who|on|in|left)"), most=Level.SENIOR),
    Sign("was not in the title", 1.0, (
        r"(?:although|though|but|while) my (?:job )?title .*", r"not (?:in|part of) my (?:job|contract|title|duties).*",
        r"nobody 's job", r"without the title", r"in all but (?:name|title)", r"(?:one|a) grade above .*",
    ), most=Level.MANAGER),
    Sign("ran what belongs to a post above", 1.0, (
        r"ran (?:\S+ ){0,4}(?:branch|branches|desk|department|ward|shop|store|depot|office|site|unit|kitchen|school|floor)"
        r" (?:\S+ ){0,6}(?:when|while|for|until|during|without)",
    ), most=Level.SENIOR),
    Sign("teaches those who are new", 0.6, (
        r"(?:send|sends|sent|give|gave) (?:\S+ ){0,4}(?:new|beginner|starter|trainee)s? (?:\S+ ){0,4}(?:with|to) me",
        r"(?:new|every) (?:\S+ )?(?:starters?|drivers?|colleagues?|staff|hires?|people) (?:\S+ ){0,4}(?:with|to|from|by) me",
        r"show (?:the )?new (?:starters?|people|staff)", r"(?:the )?(?:new|junior) \S+ (?:ride|ride|come|learn|train)s? with me",
    ), most=Level.SKILLED),
    Sign("is asked by others beyond the post", 0.6, (
        r"(?:bring|brings|brought|send|sends|sent|ask|asks|asked|call|calls|come|comes) (?:\S+ ){0,4}(?:to )?me (?:the|after|to|when|with|for)",
        r"the (?:person|one) (?:\S+ ){0,3}(?:call|calls|ask|asks|send|sends)",
    ), most=Level.SENIOR),
    Sign("wrote what all others use", 0.5, (
        r"(?:whole|entire) (?:floor|firm|company|house|line|group|ward|school|department|fleet|bank|staff|base) (?:\S+ ){0,4}(?:use|uses|read|reads|used|now|keep)",
        r"(?:all|every|other|both|the two|three|four|nine) (?:\S+ ){0,3}(?:schools?|teams?|wards?|shops?|branches|departments?|services?|stations?|crews?) (?:\S+ ){0,4}(?:use|uses|used|copied|took|take|have|it)",
        r"(?:in|to|by|with) (?:all|the other|#) (?:\S+ ){0,2}(?:schools?|teams?|wards?|branches|departments?|pubs?)",
        r"which is now shared with .*",
    ), most=Level.SKILLED),
    Sign("decided or chose for the house", 0.5, (
        r"(?:chose|selected|decided on|introduced|set up|designed) the (?:\S+ ){0,3}(?:system|software|programme|policy|process|method|supplier|plan)",
        r"set up the (?:\S+ ){0,2}(?:first|new) .*", r"(?:wrote|drew up|drafted) (?:the|their) (?:\S+ ){0,2}(?:plan|policy|policies|budget|programme|strategy)",
        r"wrote (?:\S+ ){0,3}(?:appraisals?|rota|roster)",
    ), most=Level.SKILLED),
)  # fmt: skip
_ENOUGH = 1.0
_CLAUSE_END = re.compile(r"[;:] |(?<=[\w)%]{3})\. ")
_PATTERNS = tuple((sign, pattern(*sign.matches)) for sign in _SIGNS)


@dataclass(frozen=True, slots=True)
class Above:
    """A dot that says more than its title, and the sign that tells so."""

    row: int
    sign: Sign


def find_outgrown(career: Career, sense: Sense) -> tuple[tuple[TitleView, ...], tuple[Connection, ...]]:
    """A view for every role whose lines outgrow its title, and an *outgrows* connection for each such line."""
    views: list[TitleView] = []
    connections: list[Connection] = []
    for role_id, title, rows in _posts(career, sense):
        above = [sign for row in rows for sign in _signs(sense.parsed[row], row, level_of(title))]
        weight = sum({item.sign.name: item.sign.weight for item in above}.values())
        if weight < _ENOUGH:
            continue
        shown = tuple(dict.fromkeys(item.row for item in above))
        views.append(_view(career, sense, role_id, title, above, rows))
        connections += [_connection(career, role_id, title, row, above, weight) for row in shown]
    return tuple(views), tuple(connections)


def _posts(career: Career, sense: Sense) -> list[tuple[str, str, list[int]]]:
    """Each post with its title and its lines; a letter or bio without roles is one post, named by its own words."""
    rows = evidence_rows(career)
    if career.roles:
        return [(r.id, r.title or "", [row for row in rows if career.dots[row].role == r.id]) for r in career.roles]
    named = next((row for row in rows if _title_in(sense.parsed[row])), None)
    if named is None or career.kind is not DocumentKind.COVER_LETTER:
        return []
    return [(career.dots[named].id, _title_in(sense.parsed[named]), list(rows))]


def _title_in(parsed: Parsed) -> str:
    """The post a letter names: "I have been a legal secretary", "as a purser"."""
    for found in words_of(parsed).find(_TITLE):
        noun = found[-1]
        words = [
            t for t in parsed.tokens[: noun.index + 1] if t.index > found[0].index and t.dep in ("compound", "amod")
        ]
        if noun.pos in ("NOUN", "PROPN"):
            return " ".join(token.text for token in [*words[-2:], noun])
    return ""


_TITLE = pattern(r"(?:been|work|worked|am|as) (?:an?|the) (?:\S+ ){0,2}?\S+(?= (?:for|at|in|with|since|of|,|\.)|$)")


def _signs(parsed: Parsed, row: int, level: Level) -> list[Above]:
    words = words_of(parsed)
    return [
        Above(row, sign)
        for sign, matcher in _PATTERNS
        if sign.least <= level <= sign.most and any(True for _ in words.find(matcher))
    ]


def _view(
    career: Career, sense: Sense, role_id: str, title: str, above: Sequence[Above], rows: Sequence[int]
) -> TitleView:
    shown = list(dict.fromkeys(item.row for item in sorted(above, key=lambda item: (-item.sign.weight, item.row))))
    strong = [row for row in rows if row not in shown and is_asset(career.dots[row], sense.anatomies[row])]
    evidence = tuple(career.dots[row].id for row in sorted([*shown, *strong[: max(0, 2 - len(shown))]]))
    return TitleView(role_id, evidence, _context(career.dots[shown[0]]), _question(career, shown, title))


def _context(dot: Dot) -> str:
    """The larger context in the person's own words: the first clause of the line that says it."""
    text = _CLAUSE_END.split(dot.text, maxsplit=1)[0].strip(" .")
    return text[:1].lower() + text[1:] if not text[:2].isupper() and not text.startswith("I ") else text


def _question(career: Career, shown: Sequence[int], title: str) -> str:
    quoted = _context(career.dots[shown[0]])
    post = f"“{title}”" if title else "the title"
    return f"You write “{quoted}”. Which of this stood in nobody’s description of {post}, and who decided when you did?"


def _connection(
    career: Career, role_id: str, title: str, row: int, above: Sequence[Above], weight: float
) -> Connection:
    names = " and ".join(dict.fromkeys(item.sign.name for item in above if item.row == row))
    reason = f"{title or 'The title'} does not promise this: the line says that the person {names}."
    return Connection(ConnectionKind.OUTGROWS, career.dots[row].id, role_id, round(min(weight / 2, 1.0), 4), reason)
