"""
Put the result first where the line buries it.

    Worked on migration of payroll to ADP which ended up saving about 12 hours  ->  Saved about 12 hours by migrating ...
    Was asked to write the form, it replaced four others                        ->  Wrote the form that replaced four others
    Re-slotted the aisle, picks no longer fall                                  ->  Picks no longer fall: re-slotted the aisle
"""

from __future__ import annotations

from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.moves.drop_duty_opener import tense
from dotwise.rewrite.opening import is_gerund
from dotwise.rewrite.outcome import Form
from dotwise.rewrite.values import Draft, Material

NAME = "lead-with-outcome"
_PRONOUNS = ("it", "they", "this", "which")


def lead_with_outcome(material: Material) -> Draft | None:
    """The line with its result first, or bound to the thing that brought it."""
    if material.outcome is None or _subject(material):
        return None
    return {Form.PERSONAL: _by_doing, Form.PRONOUN: _thing_that, Form.CLAUSE: _result_colon, Form.TAIL: _none}[
        material.outcome.form
    ](material)


def _none(material: Material) -> Draft | None:
    return None


def _by_doing(material: Material) -> Draft | None:
    """The personal form: saved ... by moving ..."""
    outcome = material.outcome
    deed = _deed(material, "VBG")
    if outcome is None or outcome.verb is None or deed is None:
        return None
    result = material.dot.text[outcome.verb.end : outcome.end].strip()
    said = upper_first(inflect(outcome.verb.lemma, "VBD", outcome.verb.text))
    return _draft(material, f"{said} {result} by {deed}")


def _thing_that(material: Material) -> Draft | None:
    """The pronoun form: the deed, and its thing defined by what it changed (wrote the form that replaced four)."""
    outcome = material.outcome
    deed = _deed(material, tense(material))
    if outcome is None or deed is None or material.thing is None:
        return None
    said = material.dot.text[outcome.start : outcome.end]
    first, _, rest = said.partition(" ")
    named = (
        material.dot.text[: outcome.deed_end].rstrip().lower().endswith(material.thing.text.lower().split(" ", 1)[1])
    )
    agrees = first.lower() == "which" or (first.lower() == "they") == material.thing.plural
    if first.lower() not in _PRONOUNS or not named or not agrees:
        return None
    return _draft(material, f"{upper_first(deed)} that {rest}")


def _result_colon(material: Material) -> Draft | None:
    """The clause form: the result as it stands, a colon, the deed."""
    outcome = material.outcome
    deed = _deed(material, "VBD")
    if outcome is None or deed is None or (material.opening is not None and material.opening.lent):
        return None
    said = material.dot.text[outcome.start : outcome.end]
    words = said.lower().split()
    if (
        words[0] in _PRONOUNS
        or {"it", "they", "them", "this", "these"}.intersection(words)
        or ":" in said
        or " being " in said
    ):
        return None  # the pronoun would stand before what it means
    return _draft(material, f"{upper_first(said)}: {deed}")


def _draft(material: Material, text: str) -> Draft:
    opening = material.opening
    dropped = opening is not None and bool(opening.removed)
    notes = (f"takes off “{opening.removed}”",) if opening is not None and dropped else ()
    return Draft((text,), (("drop-duty-opener", NAME) if dropped else (NAME,)), (*notes, "puts the result first"))


def _deed(material: Material, tag: str) -> str | None:
    """The deed in the form of a Penn tag, without its result."""
    if material.opening is not None:
        return material.opening.told(tag)
    tokens = material.parsed.tokens
    if not tokens or tokens[0].tag not in ("VBD", "VBP", "VB", "VBN") or is_gerund(tokens[0]):
        return None
    text = material.dot.text[: material.deed_end]
    if tag in ("VBD", "VBP"):
        return lower_first(text, None)
    lemma = verb_lemma(tokens[0].text)
    later = [token for token in tokens if token.dep == "conj" and token.tag in ("VBD", "VBP", "VB")]
    if lemma is None or any(token.start < material.deed_end for token in later):
        return None
    return inflect(lemma, tag, tokens[0].text) + text[tokens[0].end :]


def _subject(material: Material) -> bool:
    """Whether the line is a sentence with a subject of its own; those keep their order."""
    if material.opening is not None and material.opening.before:
        return True
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    return first is not None and first.tag == "PRP"
