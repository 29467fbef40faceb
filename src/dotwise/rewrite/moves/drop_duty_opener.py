"""
Take the duty opener off and let the deed open the line.

    Responsible for the maintenance of pumps in four plants   ->  Maintained pumps in four plants
    Picking and packing orders                                ->  Pick and pack orders          (a post still held)
    Was asked to write the referral form, it replaced four    ->  Wrote the referral form; it replaced four
"""

from __future__ import annotations

from dotwise.language.anatomy import OpenerKind
from dotwise.rewrite.grammar import lower_first, upper_first
from dotwise.rewrite.values import Draft, Material

NAME = "drop-duty-opener"


def drop_duty_opener(material: Material) -> Draft | None:
    """The line with its deed in front and its result, if any, behind it."""
    opening = material.opening
    if opening is None or not opening.told("VB"):
        return None
    told = opening.told(tense(material))
    text = f"{opening.before}{told}" if opening.before else upper_first(told)
    note = f"takes off “{opening.removed}”" if opening.removed else "turns the task into a deed"
    if opening.removed.lower().startswith(("was asked", "was told", "was given", "was handed", "were ")):
        return Draft((text, *tail(material)), (NAME, "credit-the-actor"), (note, "names you as the one who did it"))
    return Draft((text, *tail(material)), (NAME,), (note,))


def as_printed(material: Material) -> Draft:
    """The line as it is: another punctuation mark would be no gain."""
    return Draft((material.text,))


def tense(material: Material) -> str:
    """Penn tag of the deed: as the sentence's own subject asks, else past; present for a duty of a post still held."""
    opening = material.opening
    if opening is not None and opening.tag:
        return opening.tag
    told_as_past = opening is not None and opening.removed[:1].isupper() and opening.removed.split()[0].endswith("ed")
    still_so = opening is not None and opening.kind is OpenerKind.DUTY and says_now(material)
    finished = (material.outcome is not None and not still_so) or (
        told_as_past and opening is not None and not opening.lent
    )
    return "VBP" if material.current and not finished else "VBD"


def says_now(material: Material) -> bool:
    """Whether the result of the line is told as a state that lasts: "which is now shared with 17 schools"."""
    outcome = material.outcome
    if outcome is None or outcome.form.value != "pronoun":
        return False
    return any(t.tag in ("VBZ", "VBP") for t in material.parsed.tokens if t.start >= outcome.start)


def tail(material: Material) -> tuple[str, ...]:
    """The result as the line prints it, joined to the deed; empty where the line ends at the deed."""
    outcome = material.outcome
    if outcome is None:
        return ()
    said = material.dot.text[outcome.start : outcome.end]
    joint = material.dot.text[outcome.deed_end : outcome.start]
    if joint.strip() in (",", ".", "") and _own_clause(material):
        return (f"; {lower_first(said, material.parsed)}",)
    return (f"{joint.rstrip()} {said}" if joint.strip() else f" {said}",)


def _own_clause(material: Material) -> bool:
    """Whether the result can stand behind a semicolon: it has its own subject and is no relative or "so" clause."""
    outcome = material.outcome
    assert outcome is not None
    first = material.dot.text[outcome.start : outcome.end].split()[0].lower()
    return outcome.form.value in ("clause", "pronoun") and first not in ("which", "that", "so", "who", "where", "and")
