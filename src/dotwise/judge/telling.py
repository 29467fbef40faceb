"""
How a line tells what it tells: whose the change is, and what takes the edge off it.

The anatomy says that something changed and who acts. Whether both belong together ("Cut the wait from 9 weeks to 4"
against "Handled the clinic; the wait went from 9 weeks to 4") is what parts an asset from a half-hidden one. Here too
stand closed-class words and words of résumés only, no nouns of a trade.
"""

from __future__ import annotations

from dotwise.language.anatomy import Actor, Anatomy, Event, OpenerKind, Span
from dotwise.language.anatomy.words import Words, pattern
from dotwise.language.tokens import Parsed, Token

_CHANGES = frozenset(
    ("went from … to", "changed by", "cut to", "halved or multiplied", "came to an end", "ended"),
)
"""Cues that name a measure and what became of it."""
_STATED = 0.5
_CLIMB = 12
"""Heads looked at above an event before its verb is given up."""

_MARK = r"targets?|limits?|quotas?|minimum|maximum|threshold|allowance|tolerances?|benchmarks?|kpis?|sla|norm"
_STANDING = pattern(
    rf"(?:the|an?|our|its|their|his|'s|set|agreed|annual|monthly|weekly|quarterly|sales|service|company|store|site|branch|standard|upper|lower|legal)(?: \S+)? (?:{_MARK})",
    r"(?:target|quota|limit|sla) of #",
    r"(?:allowed|permitted|prescribed|stipulated|laid down|budgeted)(?: (?:by|for|in|of))?",
    r"(?:as|when|where|what|that|which) (?:the |our |my |an? )?(?:\S+ ){0,3}(?:asks?|requires?|wants?|had set|sets|had asked|had drawn up|shows|prescribes|demands|allows|says|teaches|told|(?<!been )ordered|laid down|planned)(?: for| to)?",
    rf"(?:above|below|under|within|inside|at|against|over|exceed\S*|met|meeting|hit|hitting|beat\S*) (?:of )?(?:the |an? |our |its |all |my |set |agreed )?(?:\S+ ){{0,2}}(?:{_MARK}|goals?|expectations|plan)",
)
_STANCE = pattern(
    r"(?:i|alex|they|we) (?:\S+ ){0,2}?(?:believes?|loves?|enjoys?|wish|hopes?|thrives?|strives?|look forward)",
    r"passion|passionate|calling|enthusiasm|enthusiastic|privilege|mindset|commitment to|committed to|dedication|dedicated to|flair|eager|thrilled|excited|proud|willing|willingness|ability to|love (?:of|for)|eye for|belief in|inspirational|visionary|convinced that|honest|punctual",
)
_ASIDE = pattern(
    r"along the way|among other things|amongst other things|among them|in passing|somehow|somewhat|while at it|in the end|it turned out|i am told|as it happens|by chance|happened to|in the process|in the course of which|during which|in which|where|incl\.|including|plus|as well as|at some point|besides|a bit|bits of|a little|in part|partly|eventually|ended up|mostly|generally|and so on"
)
_CAUSED = pattern(
    r"(?:had|got|get|gets|getting|having|have) (?!been|to|a|no|not)(?:\S+ ){1,7}?(?:\S+ed|built|lifted|cut|paid|given|sent|put|taken|thrown|shut|changed|withdrawn|rewritten|redrafted|redrawn|made|moved|back|out|off|through|into|open|onto)"
)


def standing_marks(words: Words) -> tuple[Span, ...]:
    """Targets, limits and instructions that stood before the person came: "the 2% that the plant allows"."""
    return words.spans(_STANDING)


def stances(words: Words) -> tuple[Span, ...]:
    """Words for what the person feels or claims to be, not for what they did."""
    return words.spans(_STANCE)


def says_aside(words: Words) -> bool:
    """Whether something is said in passing: "in the course of which", "among other things"."""
    return _ASIDE.search(words.text) is not None


def says_caused(words: Words) -> bool:
    """Whether something was brought about through others: "had them switched off", "got it redrafted"."""
    return _CAUSED.search(words.text) is not None


def own_thing_acts(parsed: Parsed) -> bool:
    """Whether the subject is the person's own: "My breach log is what the committee opens with"."""
    tokens = parsed.tokens
    return any(
        token.dep == "poss" and token.lower in ("my", "mine") and tokens[token.head].dep in ("nsubj", "nsubjpass")
        for token in tokens
    )


def owned(anatomy: Anatomy) -> bool:
    """Whether the line says plainly that the person did it."""
    return anatomy.actor is Actor.ACTIVE and anatomy.opener is None


def held_back(anatomy: Anatomy) -> bool:
    """Whether the deed stands behind a duty, a helper's verb or a weak one."""
    return anatomy.opener is not None and anatomy.opener.kind is not OpenerKind.CLICHE


def measured_changes(anatomy: Anatomy) -> tuple[Event, ...]:
    """Events that name a measure and what became of it."""
    return tuple(event for event in anatomy.events if event.cue in _CHANGES and event.strength >= _STATED)


def verb_of(event: Event, parsed: Parsed) -> Token | None:
    """The verb that says an event: inside it, or the nearest one above its first word."""
    inside = [token for token in parsed.tokens if token.start < event.end and event.start < token.end]
    said = next((token for token in inside if token.pos == "VERB"), None)
    if said is not None or not inside:
        return said
    token = inside[0]
    for _ in range(_CLIMB):
        if token.pos in ("VERB", "AUX"):
            return token
        if token.head == token.index:
            return None
        token = parsed.tokens[token.head]
    return None
