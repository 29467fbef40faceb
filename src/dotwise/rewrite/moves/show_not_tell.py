"""
Put the line that shows a quality where the quality is only claimed.

    Excellent communicator      ->  Wrote the handover sheet that all four wards now use
    Team player                 ->  [When did the team need you most, and what did you do?]
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dotwise.language.anatomy import Actor, OpenerKind
from dotwise.language.private import is_private
from dotwise.language.stops import joints, parted
from dotwise.language.tokens import Parsed
from dotwise.model import DotKind, Label
from dotwise.rewrite.around import is_mixed
from dotwise.rewrite.deed_words import is_gerund
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.join import mended
from dotwise.rewrite.moves.result import tail
from dotwise.rewrite.questions import Asked
from dotwise.rewrite.trait_questions import ask_trait
from dotwise.rewrite.values import Draft, Material

NAME = "show-not-tell"
_CUT = re.compile(r"; |\. |, (?:which|who|where|among them|including)\b")
_CLAIM = re.compile(
    r"(?:passionate|committed|dedicated|enthusiastic|keen|strong|excellent|proven|known)\b", re.IGNORECASE
)
_WHOSE = re.compile(
    r"(?P<lead>(?:(?:highly |very )?[\w-]*(?:driven|oriented|motivated|working)|enthusiastic|passionate|dedicated|dynamic|committed|"
    r"meticulous|reliable|excellent|friendly|experienced)\b[^,;:]*?)(?: with\b.*?| who\b.*?)?,? (?:and )?(?P<fact>whose .+)$",
    re.IGNORECASE,
)
_ANYBODY = frozenset("player person individual professional worker".split())
_LONGEST = 34


def shown_key(number: int) -> str:
    """Under which name the document counts that line ``number`` was shown as a proof."""
    return f"line {number}"


def show_not_tell(material: Material, lines: Sequence[Material], asked: Mapping[str, int]) -> Draft | None:
    """The strongest line that shows the claim and was not shown before, in place of the claim; else None."""
    for number in material.shown_by:
        shown = lines[number]
        text = proof_of(shown)
        opens = material.dot.kind is not DotKind.SENTENCE or shown.dot.kind is DotKind.SENTENCE or deed_like(shown)
        if text and opens and worth_showing(shown) and not asked.get(shown_key(number)):
            if material.dot.kind is DotKind.SENTENCE and shown.dot.kind is DotKind.SENTENCE:
                note = f"another sentence already shows it: “{_quoted(text)}”"
                return Draft(("",), (NAME, "cut"), (note,), (number,))
            note = f"lets a deed say it: “{_quoted(text)}”"
            return Draft((upper_first(text),), (NAME,), (note,), (number,))
    return None


def beside_name(material: Material, shown: Draft) -> Draft:
    """A skill by its name, which readers look for, and the deed that used it."""
    deed = lower_first(shown.words)
    return replace(
        shown, pieces=(f"{material.text}: {deed}",), notes=(*shown.notes, "keeps the name that readers look for")
    )


def ask_for_skill(material: Material, ask: Asked) -> Draft:
    """A bare skill with the question for the deed that it stands for."""
    draft = Draft((material.text, ask.gap), ("ask-for-result",), ("asks for the deed behind the skill",))
    return replace(draft, facet=ask.facet, fit=0.5)


def ask_for_deed(material: Material, asked: Mapping[str, int]) -> Draft:
    """Nothing but the question for the deed behind a claim; ``asked`` counts what the document was asked."""
    note = "asks for the moment in which it could be seen"
    return Draft((ask_trait(material.dot.text, asked),), (NAME, "ask-for-result"), (note,))


def told(material: Material) -> str:
    """A line as it is worth quoting: without its opener, unless the opener says that others did it too."""
    opening = material.opening
    if opening is None or not opening.removed:
        return material.text
    if opening.kind is OpenerKind.HELP:
        return ""
    if opening.before or opening.lent:
        return material.text
    return upper_first(f"{opening.told('VBD')}{tail(material)}")


def proof_of(material: Material) -> str:
    """A strong line as it proves something elsewhere: whole, or without what stands beside its result; else nothing."""
    said = mended(material.parsed, 0, material.end) if material.opening is None else told(material)
    text = _in_one(said, material.parsed)
    if len(text.split()) <= _LONGEST:
        return text.rstrip(" ,;:")
    last = max((event.end for event in material.anatomy.events), default=0) + len(text) - len(material.text)
    ends = [m.start() for m in joints(_CUT, text) if m.start() >= max(last, 1)]
    ends = [
        end for end in ends if len(text[:end].split()) <= _LONGEST and text[:end].count("(") == text[:end].count(")")
    ]
    return text[: ends[-1]].rstrip(" ,;:") if ends else ""


def _in_one(said: str, parsed: Parsed) -> str:
    """The sentences of a line as parts of one: "Wrote the form. It is used" becomes "Wrote the form; it is used"."""
    first, *others = parted(_STOP, said)
    return "; ".join([first, *(lower_first(other, parsed) for other in others)])


_STOP = re.compile(r"\. (?=[A-Z][a-z])")


def worth_showing(material: Material) -> bool:
    """Whether a line proves more than that a thing was done: no mere task."""
    verdict = material.dot.verdict
    if is_private(material.dot.text):
        return False
    own = material.anatomy.actor not in (Actor.HELPED, Actor.HIDDEN, Actor.SHARED)
    if verdict is not None and verdict.label is Label.ASSET:
        return True
    return verdict is None or (verdict.label is Label.MIXED and own)


def drop_claim(material: Material) -> Draft | None:
    """A claim with its own proof behind a colon: the proof alone."""
    if (whose := _WHOSE.match(material.text)) and is_mixed(material):
        noun = next((t for t in reversed(material.parsed.tokens) if t.end <= whose.end("lead") and t.tag == "NN"), None)
        if noun is not None:
            who = material.title if noun.lower in _ANYBODY and material.title else noun.text
            said = f"{upper_first(who)} {whose['fact']}"
            return Draft((said,), (NAME, "lead-with-outcome"), ("takes off what anybody could claim, keeps the fact",))
    outcome = material.outcome
    if outcome is None or outcome.joint != ":" or not _CLAIM.match(material.dot.text):
        return None
    text = upper_first(material.dot.text[outcome.start : outcome.end])
    return Draft((text,), (NAME, "lead-with-outcome"), ("lets the deed speak without the claim before it",))


def deed_like(material: Material) -> bool:
    """Whether a line opens with a deed, so that it can follow a colon."""
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    if material.opening is not None and material.opening.removed:
        return bool(told(material)) and not material.opening.lent
    if material.anatomy.actor is Actor.HELPED or (first is not None and first.dep in ("aux", "auxpass")):
        return False
    return (
        first is not None
        and first.tag in ("VBD", "VBP", "VB", "VBN")
        and not is_gerund(first)
        and not _is_name(material)
    )


def _is_name(material: Material) -> bool:
    """Whether a line opens with the name of a post or duty that was read as a verb: "Link nurse for falls - wrote ...", "Charge nurse"."""
    first, *rest = material.parsed.tokens[:2]
    return first.tag in ("VB", "VBP") and bool(rest) and rest[0].tag in ("NN", "NNP")


def _quoted(text: str) -> str:
    words = text.split()
    return " ".join(words[:10]) + (" …" if len(words) > 10 else "")
