"""
Put the result first where the line buries it.

    Worked on migration of payroll to ADP which ended up saving about 12 hours  ->  Saved about 12 hours by migrating ...
    Was asked to write the form, it replaced four others                        ->  Wrote the form that replaced four others
    Re-slotted the aisle, picks no longer fall                                  ->  Picks no longer fall: re-slotted the aisle
"""

from __future__ import annotations

import re
from dataclasses import replace

from dotwise.language.stops import joints
from dotwise.model import Label
from dotwise.rewrite.change import Change, read_change, share_of
from dotwise.rewrite.deed_words import is_gerund
from dotwise.rewrite.grammar import inflect, lower_first, upper_first, verb_lemma
from dotwise.rewrite.moves.credit_actor import assisted, gerund, part_of
from dotwise.rewrite.moves.drop_duty_opener import tense
from dotwise.rewrite.moves.hidden_actor import change_extra, change_thing
from dotwise.rewrite.opening import Opening
from dotwise.rewrite.outcome import Form
from dotwise.rewrite.values import Draft, Gap, Material

NAME = "lead-with-outcome"
_SUBJECTS = ("i", "he", "she", "we", "they")
_LONGEST = 16
"""Words of a deed that can still follow "by"."""
_JOINTS = re.compile(r", (?:and |so )?|\. (?=[A-Z])|; (?:and )?| so that | and ")
_PRONOUNS = ("it", "they", "this", "which")


def lead_with_outcome(material: Material) -> Draft | None:
    """The line with its result first, or bound to the thing that brought it."""
    measured = _by_measure(material) if _told(material) else None
    if measured is not None or material.outcome is None or assisted(material):
        return measured
    if _subject(material):
        return _result_because(material) if material.outcome.form is Form.CLAUSE else None
    turn = {
        Form.PERSONAL: _by_doing,
        Form.FOUND: _by_doing,
        Form.PRONOUN: _thing_that,
        Form.CLAUSE: _none,
        Form.TAIL: _none,
    }
    return turn[material.outcome.form](material)


def _told(material: Material) -> bool:
    """Whether the line can hold a result: a mere duty has none to turn round."""
    return material.dot.verdict is None or material.dot.verdict.label is not Label.COMMODITY


def _by_measure(material: Material) -> Draft | None:
    """A measured change first, then the deed: "cut rejects from nine to one by moving the lamp"."""
    before = _person(material)
    if before is None or (found := _change(material)) is None:
        return None
    change, deed_end, between = found
    if _OPEN.search(material.dot.text[:deed_end]):
        return None
    deed = _means(material, deed_end)
    if deed is None:
        return _while_so(material, change, deed_end) if not between else None
    said = f"{before}{inflect(change.verb, 'VBD')} {change_thing(change, material)} {change.how}".rstrip()
    after = f"; {between}" if between else change_extra(change)
    pieces = (upper_first(f"{said}{deed[0]}"), *deed[1:])
    pieces = (*pieces[:-1], f"{pieces[-1]}{after}")
    draft = _draft(material, "")
    if len(pieces) > 1:
        notes = (*draft.notes, "asks which part was yours")
        draft = replace(draft, moves=(*draft.moves, "credit-the-actor"), notes=notes)
    return replace(draft, pieces=pieces)


_OPEN = re.compile(r"\b(?:while|although|until|unless|before|despite)\b", re.IGNORECASE)


def _person(material: Material) -> str | None:
    """What stands before the deed: nothing in a bullet, "At the bank I " in a sentence; None where it cannot stay."""
    opening = material.opening
    if not _subject(material):
        return ""
    if opening is None or opening.tag != "VBD" or opening.before.split()[-1].lower() not in ("i", "he", "she"):
        return None
    return opening.before


def _while_so(material: Material, change: Change, deed_end: int) -> Draft | None:
    """What changed while a lasting deed went on: "have been keeping the log since May" turns to "while keeping it"."""
    found = re.match(r"(?:Have|Has) been (?P<deed>\w+ing .+)", material.dot.text[:deed_end].rstrip(" ,;."))
    if material.opening is not None or found is None or change_extra(change):
        return None
    said = f"{inflect(change.verb, 'VBD')} {change_thing(change, material)} {change.how}".rstrip()
    notes = ("puts the result first and names you as the one who did it",)
    return Draft((f"{upper_first(said)}, while {found['deed']}",), (NAME, "credit-the-actor"), notes)


def _change(material: Material) -> tuple[Change, int, str] | None:
    """The measured change behind the deed, where the deed ends, and the clause that stands between the two."""
    outcome = material.outcome
    text, end = material.dot.text, outcome.end if outcome else material.end
    deed_end = outcome.start if outcome else end
    first = text.find(material.opening.rest[:20]) if material.opening is not None else 0
    for joint in joints(_JOINTS, text[:end], max(first, 8)):
        start = joint.end()
        change = read_change(text[start:end]) or share_of(text[start:end])
        if change is None:
            continue
        if start <= deed_end:
            return change, joint.start(), ""
        assert outcome is not None
        between = re.sub(r"(?:,? and|,|;|\.)? *$", "", text[outcome.start : start])
        if between and (len(between.split()) < 3 or _points_back(material)):
            return None
        return change, outcome.deed_end, lower_first(between, material.parsed) if between else ""
    return None


def _means(material: Material, deed_end: int) -> tuple[str | Gap, ...] | None:
    """The deed as the way to the change: " by moving the lamp", " while running the process"; with its gap if shared."""
    opening = _shortened(material, deed_end)
    if material.opening is not None and opening is None:
        return None
    if opening is None and material.parsed.tokens[0].lower in ("have", "has"):
        return None
    if opening is None:
        deed = _deed(material, "VBG", deed_end) or "being"
        plain = len(deed.split()) <= _LONGEST and not re.match(r"being\b", deed) and not re.search(r", |; |: ", deed)
        return (f" by {deed}",) if plain else None
    if opening.lent:
        return (f" while {opening.told('VBG')}",)
    if assisted(material):
        found = gerund(opening)
        return (f" by {found[0]}", part_of(material, opening.verbs[0]), f" {found[1]}") if found else None
    told = opening.told("VBG")
    return (f" by {told}",) if len(told.split()) <= _LONGEST else None


def _shortened(material: Material, deed_end: int) -> Opening | None:
    """The opening with its deed cut at ``deed_end``."""
    opening = material.opening
    cut = material.deed_end - deed_end
    if opening is None or not cut:
        return opening
    if not material.dot.text[: material.deed_end].rstrip().endswith(opening.rest):
        return None
    return replace(opening, rest=opening.rest[: len(opening.rest) - cut].rstrip(" ,.;"), turns=())


def _none(material: Material) -> Draft | None:
    return None


def _by_doing(material: Material) -> Draft | None:
    """The personal form: saved ... by moving ..."""
    outcome = material.outcome
    lent = material.opening is not None and material.opening.lent
    if outcome is not None and outcome.form is Form.FOUND and lent:
        return _found_while(material)
    deed = _deed(material, "VBG")
    if outcome is None or outcome.verb is None or deed is None or deed.startswith("being "):
        return None
    result = material.dot.text[outcome.verb.end : outcome.end].strip()
    if re.search(r"\b(?:its|their)\b", result) or ", " in result or (" and " in result and outcome.form is Form.FOUND):
        return None  # "by" would hang on the last of several clauses
    if outcome.form is Form.FOUND and result.startswith("that "):
        return _found_that(material, result, deed)
    result, deed = _antecedent_first(material, result, deed)
    said = upper_first(inflect(outcome.verb.lemma, "VBD", outcome.verb.text))
    return _draft(material, f"{said} {result} by {deed}")


_PLIGHT = re.compile(r",? (?P<plight>(?:after|when|during) (?:[\w'’-]+ ){0,6}?[\w'’-]+)$")


def _found_that(material: Material, result: str, deed: str) -> Draft | None:
    """What was found, the way in between, the plight in front: "After two falls found, by auditing it, that ..."."""
    outcome = material.outcome
    assert outcome is not None
    assert outcome.verb is not None
    said = inflect(outcome.verb.lemma, "VBD", outcome.verb.text)
    plight = _PLIGHT.search(deed)
    if plight and len(deed[: plight.start()].split()) > 1:
        draft = _draft(material, f"{upper_first(plight['plight'])}, {said} by {deed[: plight.start()]} {result}")
        return replace(draft, moves=(*draft.moves, "name-the-stakes"), notes=(*draft.notes, "names what was at stake"))
    return _draft(material, f"{upper_first(said)}, by {deed}, {result}")


def _found_while(material: Material) -> Draft | None:
    """What was found in a thing that was only looked after: "found 40 drills on order, while running the store, ..."."""
    outcome, opening = material.outcome, material.opening
    if outcome is None or opening is None or outcome.verb is None:
        return None
    result = material.dot.text[outcome.verb.start : outcome.end]
    if re.search(r"\b(?:its|their|it|them|there)\b|, |;", result):
        return None  # would stand before what it means
    return _draft(material, f"{upper_first(result)}, while {opening.told('VBG')}")


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
    if first.lower() not in _PRONOUNS or not named or not agrees or rest.lower().startswith(("was ", "were ")):
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


def _deed(material: Material, tag: str, deed_end: int | None = None) -> str | None:
    """The deed in the form of a Penn tag, without its result."""
    end = material.deed_end if deed_end is None else deed_end
    if material.opening is not None:
        return material.opening.told(tag)
    tokens = material.parsed.tokens
    if not tokens or tokens[0].tag not in ("VBD", "VBP", "VB", "VBN") or is_gerund(tokens[0]):
        return None
    text = material.dot.text[:end]
    if tag in ("VBD", "VBP"):
        return lower_first(text, None)
    lemma = verb_lemma(tokens[0].text)
    later = [token for token in tokens if token.dep == "conj" and token.tag in ("VBD", "VBP", "VB")]
    if lemma is None or any(token.start < end for token in later):
        return None
    return inflect(lemma, tag, tokens[0].text) + text[tokens[0].end :]


def _subject(material: Material) -> bool:
    """Whether the line is a sentence with a subject of its own; those keep their order."""
    if material.opening is not None and material.opening.before:
        return True
    first = material.parsed.tokens[0] if material.parsed.tokens else None
    return first is not None and first.tag == "PRP"
