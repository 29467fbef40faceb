"""
Put the result first where the line buries it.

    Worked on migration of payroll to ADP which ended up saving about 12 hours  ->  Saved about 12 hours by migrating ...
    Was asked to write the form, it replaced four others                        ->  Wrote the form that replaced four others
    Re-slotted the aisle, picks no longer fall                                  ->  Picks no longer fall: re-slotted the aisle
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.model import BlankKind
from dotwise.rewrite.bank import phrase
from dotwise.rewrite.deed_words import is_gerund
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.moves.drop_duty_opener import tense
from dotwise.rewrite.outcome import Form
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "lead-with-outcome"
_SUBJECTS = ("i", "he", "she", "we", "they")
_KNOWN = re.compile(
    r"(?:along|the|my|our|his|her|both|all|these|those|one|two|three|four|five|six|thanks|because|due|of|with|in|at|by|on|to|some|most)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\bfrom .{1,40} to\b|%|\b(?:halved|doubled|trebled|tripled|no longer)\b")
_MET = re.compile(r"(?:was|were|participated|helped|assisted|contributed|took part|sworn)\b", re.IGNORECASE)
_LONGEST = 20
_PRONOUNS = ("it", "they", "this", "which")


def lead_with_outcome(material: Material) -> Draft | None:
    """The line with its result first, or bound to the thing that brought it."""
    if material.outcome is None:
        return None
    if _subject(material):
        return _result_because(material) if material.outcome.form is Form.CLAUSE else None
    turn = {
        Form.PERSONAL: _by_doing,
        Form.FOUND: _by_doing,
        Form.PRONOUN: _thing_that,
        Form.CLAUSE: _result_colon,
        Form.TAIL: _none,
    }
    return turn[material.outcome.form](material)


def lead_assisted(material: Material) -> Draft | None:
    """The result first and the deed as printed behind it, for a line that says that others did it too."""
    outcome = material.outcome
    if outcome is None or outcome.form is not Form.CLAUSE or _subject(material) or _points_back(material):
        return None
    said = material.dot.text[outcome.start : outcome.end]
    printed = material.dot.text[: outcome.deed_end].rstrip(" ,;")
    if ":" in said or _clumsy(said, ""):
        return None
    return Draft((f"{upper_first(said)}: {lower_first(printed, None)}",), (NAME,), ("puts the result first",))


def _none(material: Material) -> Draft | None:
    return None


def _by_doing(material: Material) -> Draft | None:
    """The personal form: saved ... by moving ..."""
    outcome = material.outcome
    deed = _deed(material, "VBG")
    if outcome is None or outcome.verb is None or deed is None or deed.startswith("being "):
        return None
    result = material.dot.text[outcome.verb.end : outcome.end].strip()
    if re.search(r"\b(?:its|their)\b", result) or ", " in result or (" and " in result and outcome.form is Form.FOUND):
        return None  # "by" would hang on the last of several clauses
    result, deed = _antecedent_first(material, result, deed)
    if outcome.form is Form.FOUND and material.opening is not None and material.opening.lent:
        return None  # a duty that is only looked after explains nothing from behind: cause before effect
    said = upper_first(inflect(outcome.verb.lemma, "VBD", outcome.verb.text))
    return _draft(material, f"{said} {result} by {deed}")


def _antecedent_first(material: Material, result: str, deed: str) -> tuple[str, str]:
    """Result and deed, with the thing named before its pronoun: "found that nobody owned stairs by auditing them"."""
    thing = material.thing
    pronoun = re.search(r"\b(?:it|them)\b", result)
    if thing is None or pronoun is None or (pronoun.group() == "them") != thing.plural:
        return result, deed
    bare = thing.text.removeprefix("the ").removeprefix("your ")
    named = re.search(rf"\b(?:the |a |an )?{re.escape(bare)}\b", deed, re.IGNORECASE)
    if named is None:
        return result, deed
    noun = re.sub(r"^an? ", "the ", named.group())
    turned = result[: pronoun.start()] + noun + result[pronoun.end() :]
    return turned, deed[: named.start()] + pronoun.group() + deed[named.end() :]


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
    if material.opening is None and first.lower() == "which":
        return None  # "that" for "which" would be the only change
    if first.lower() not in _PRONOUNS or not named or not agrees:
        return None
    return _draft(material, f"{upper_first(deed)} that {rest}")


def _result_because(material: Material) -> Draft | None:
    """A sentence with a subject: context, result, and the deed behind "because" (printed: "so that") or "after"."""
    outcome, opening = material.outcome, material.opening
    if outcome is None or opening is None or not opening.before:
        return None
    context, _, subject = opening.before.rstrip().rpartition(" ")
    said = material.dot.text[outcome.start : outcome.end]
    if _points_back(material) or subject.lower() not in _SUBJECTS:
        return None
    joint = "because" if "so that" in outcome.joint else "after"
    deed = f"{subject if subject == 'I' else subject.lower()} {opening.told(tense(material))}"
    result = lower_first(said, material.parsed)
    return _draft(material, f"{context} {result}, {joint} {deed}" if context else f"{upper_first(said)} {joint} {deed}")


def _result_colon(material: Material) -> Draft | None:
    """The clause form: the result as it stands, a colon, the deed."""
    outcome = material.outcome
    deed = _deed(material, "VBD")
    if outcome is None or deed is None:
        return None
    said = material.dot.text[outcome.start : outcome.end]
    if _points_back(material) or ":" in said or " being " in said:
        return None  # a pronoun would stand before what it means
    if _clumsy(said, deed):
        return None
    if material.opening is not None and material.opening.lent:
        it = material.thing.it if material.thing else "it"
        gap = Gap(BlankKind.THING, phrase("changed_in").replace("{them}", it))
        draft = _draft(material, f"{upper_first(said)}; {deed}")
        return replace(draft, pieces=(*draft.pieces, gap), notes=(*draft.notes, "asks what you did for it"))
    return _draft(material, f"{upper_first(said)}: {deed}")


def _clumsy(said: str, deed: str) -> bool:
    """Whether the turned sentence would limp: two clauses, a known thing before it is named, a deed that was only met."""
    known = _KNOWN.match(said) is not None and _MEASURED.search(said) is None
    known = known or said[:1].isdigit() or _MET.match(deed) is not None
    return known or ", and " in said or ";" in said or len(said.split()) > _LONGEST


def _points_back(material: Material) -> bool:
    """Whether the result holds a pronoun for something named before it."""
    outcome = material.outcome
    named: set[bool] = set()
    for token in material.parsed.tokens:
        if outcome is None or token.start < outcome.start:
            continue
        if token.lower in ("it", "this", "its") and False not in named:
            return True
        if token.lower in ("they", "them", "these", "their") and True not in named:
            return True
        if token.tag.startswith("NN"):
            named.add(token.tag in ("NNS", "NNPS"))
    return False


def _draft(material: Material, text: str) -> Draft:
    opening = material.opening
    if opening is None or not opening.removed:
        return Draft((text,), (NAME,), ("puts the result first",))
    asked_to = opening.removed.lower().startswith(("was asked", "was told", "was given", "was handed"))
    moves = ("drop-duty-opener", NAME, "credit-the-actor") if asked_to else ("drop-duty-opener", NAME)
    return Draft((text,), moves, (f"takes off “{opening.removed}”", "puts the result first"))


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
