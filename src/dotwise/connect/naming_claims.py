"""Names by a claim of the person's that the lines of a throughline show: "turns data into insight", "fault finding"."""

from __future__ import annotations

from collections.abc import Sequence

from dotwise.connect.naming_things import lowered
from dotwise.connect.ways import is_own_deed
from dotwise.language.sense import Sense
from dotwise.language.tokens import Parsed, Token
from dotwise.model import Career, Claim

_LEAST, _MOST = 2, 5
_HOLLOW = frozenset(
    "strong excellent proven great good highly very solid effective results result driven oriented focused obsessed "
    "stakeholder player thinker motivated self starter dynamic passionate track record leadership management "
    "communication communicator communications skill skills solution solutions solver solving customer status quo "
    "pressure detail team attention awareness commercial individual professional experience experiences background knowledge ability commercially".split()
)
"""Words of which a name is not made: everybody claims them."""
_LEANING = frozenset("it this that these those them they and or but so as than".split())


def claim_shown(career: Career, sense: Sense, group: Sequence[int], claims: Sequence[Claim]) -> str | None:
    """The claim that most of the lines show, two thirds of them and two at least, in two to five words."""
    lines = {career.dots[row].id for row in group}
    rows = {dot.id: row for row, dot in enumerate(career.dots)}
    best: tuple[int, str] | None = None
    for claim in claims:
        shown = len(lines & set(claim.shown_by))
        name = _worded(sense.parsed[rows[claim.dot]], claim) if claim.dot not in lines else None
        if name and shown >= _LEAST and 3 * shown >= 2 * len(lines) and (best is None or shown > best[0]):
            best = (shown, name)
    return best[1] if best else None


def _worded(parsed: Parsed, claim: Claim) -> str | None:
    """The claim itself if it is short, else the deed that it promises; None where it is hollow or too long."""
    tokens = [token for token in parsed.tokens if token.start >= claim.start and token.end <= claim.end]
    if not tokens:
        return None
    personal = any(token.dep in ("nsubj", "nsubjpass") for token in tokens)
    text = _promised(parsed, tokens) if personal else lowered(claim.text, tokens[0])
    words = text.lower().replace("-", " ").split() if text else []
    if text is None or not _LEAST <= len(text.split()) <= _MOST or not text.replace("-", "").replace(" ", "").isalpha():
        return None
    return None if not _HOLLOW.isdisjoint(words) or words[-1] in _LEANING else text


def _promised(parsed: Parsed, tokens: Sequence[Token]) -> str | None:
    """The verb of a promise with its object and one phrase behind it: "replaces small bridges"."""
    for verb in tokens:
        if verb.tag not in ("VBP", "VBZ") or verb.pos != "VERB" or not is_own_deed(parsed, verb):
            continue
        thing = next((t for t in parsed.children(verb.index) if t.dep == "dobj" and t.pos == "NOUN"), None)
        if thing is None or thing.index < verb.index:
            continue
        words = [token.text for token in parsed.tokens[verb.index + 1 : thing.index + 1] if token.text != "-"]
        return " ".join([_third_person(verb), *words])
    return None


def _third_person(verb: Token) -> str:
    import lemminflect

    forms = lemminflect.getInflection(verb.lemma, "VBZ")
    return verb.lower if verb.tag == "VBZ" or not forms else str(forms[0])
