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

from dotwise.connect.larger import larger_context
from dotwise.connect.levels import is_second, level_of
from dotwise.connect.signs import ENOUGH, SIGNS, STANDING_IN, Sign
from dotwise.knowledge.standing import evidence_rows
from dotwise.language.anatomy.words import pattern, words_of
from dotwise.language.sense import Sense
from dotwise.language.stops import joints, parted
from dotwise.language.tokens import Parsed
from dotwise.model import Career, Connection, ConnectionKind, DocumentKind, TitleView

_FEWEST_BESIDE = 4
"""Words that say enough to stand beside a title: "left in charge" alone does not."""
_STOOD_IN_AS = re.compile(
    r"\b(?:stood|stand|stepped|filled) in (?:as|for) (?:an? |the )?(?P<post>[\w-]+(?: [\w-]+)??)"
    r"(?= (?:for|at|in|on|over|when|while|during|whenever|and|until|twice|every)\b|[,.;]|$)",
    re.IGNORECASE,
)
_FOR_LONG = re.compile(r"\b(?:months?|years?|(?:19|20)\d\d)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:] |(?<=[\w)%]{3})\. ")


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
        above = [sign for row in rows for sign in _signs(sense.parsed[row], row, title)]
        weight = sum({item.sign.name: item.sign.weight for item in above}.values())
        if weight < ENOUGH:
            continue
        shown = tuple(dict.fromkeys(item.row for item in above))
        views.append(_view(career, sense, role_id, title, above))
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


def _signs(parsed: Parsed, row: int, title: str) -> list[Above]:
    """The signs of a line above a title; standing in is the work of a second, unless it was for months, and of who bears the title."""
    words, level = words_of(parsed), level_of(title)
    found = (
        Above(row, sign) for sign, matcher in SIGNS if level <= sign.most and any(True for _ in words.find(matcher))
    )
    promised = _is_named(parsed.text, title) or (is_second(title) and not _FOR_LONG.search(parsed.text))
    return [above for above in found if not (promised and above.sign.name == STANDING_IN)]


def _is_named(text: str, title: str) -> bool:
    """Whether a title says that it is stood in, or names the very post: "stood in as team leader" of a team leader."""
    post = _STOOD_IN_AS.search(text)
    if re.search(r"\b(?:acting|interim)\b", title, re.IGNORECASE):
        return True
    return post is not None and re.search(rf"\b{re.escape(post['post'])}\b", title, re.IGNORECASE) is not None


def _view(career: Career, sense: Sense, role_id: str, title: str, above: Sequence[Above]) -> TitleView:
    shown = list(dict.fromkeys(item.row for item in sorted(above, key=lambda item: (-item.sign.weight, item.row))))
    evidence = tuple(career.dots[row].id for row in sorted(shown))
    contexts = (larger_context(sense.parsed[row]) for row in shown)
    context = next((found for found in contexts if found and len(found.split()) >= _FEWEST_BESIDE), None)
    return TitleView(role_id, evidence, context, _question(sense.parsed[shown[0]], title))


def _question(parsed: Parsed, title: str) -> str:
    """Asks what went beyond the title, quoting the sentence in which the line says so."""
    post = f"the post of “{title}”" if title else "your post"
    return (
        f"You write “{_telling_sentence(parsed)}”. What in this went beyond {post}, and what did you decide yourself?"
    )


def _telling_sentence(parsed: Parsed) -> str:
    """The first sentence of a line in which a sign stands; the first of all where it reaches over two."""
    sentences = [sentence.strip(" .") for sentence in parted(_CLAUSE_END, parsed.text)]
    places = [match.end() for match in joints(_CLAUSE_END, parsed.text)]
    signs = (found[0].start for _, matcher in SIGNS for found in words_of(parsed).find(matcher))
    first = min(signs, default=0)
    return sentences[sum(place <= first for place in places)]


def _connection(
    career: Career, role_id: str, title: str, row: int, above: Sequence[Above], weight: float
) -> Connection:
    names = " and ".join(dict.fromkeys(item.sign.name for item in above if item.row == row))
    reason = f"{title or 'The title'} does not promise this: the line says that the person {names}."
    return Connection(ConnectionKind.OUTGROWS, career.dots[row].id, role_id, round(min(weight / 2, 1.0), 4), reason)
